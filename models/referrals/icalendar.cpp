// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/icalendar.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 75; // RFC 5545, section 3.1: without the line break

/// RFC 5545, section 3.3.11. Control characters are not allowed in a text (3.1).
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n')
            safe += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            safe += u'\\' + QString(c);
        else if (c >= u' ' && c != QChar(0x7f))
            safe += c;
        else if (c == u'\t')
            safe += u' ';
    }
    return safe;
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

bool isInsideCharacter(char octet)
{
    return (uchar(octet) & 0xC0) == 0x80; // UTF-8
}

class Lines
{
public:
    void add(const QString &line);
    void addText(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            add(name + u':' + escaped(text));
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void Lines::add(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    qsizetype start = 0;
    qsizetype room = mostOctets;
    while (octets.size() - start > room) {
        qsizetype end = start + room;
        while (isInsideCharacter(octets[end]))
            --end;
        m_bytes += octets.mid(start, end - start) + "\r\n ";
        start = end;
        room = mostOctets - 1; // the blank in front counts
    }
    m_bytes += octets.mid(start) + "\r\n";
}

void addDate(Lines &lines, const CalendarDate &date)
{
    lines.add(u"BEGIN:VEVENT"_s);
    lines.addText("UID"_L1, date.uid);
    lines.add(u"DTSTAMP:"_s + momentText(date.stampedAt));
    lines.add(u"DTSTART:"_s + momentText(date.at));
    lines.add(u"DURATION:PT15M"_s);
    lines.add(u"SEQUENCE:%1"_s.arg(date.sequence));
    lines.addText("SUMMARY"_L1, date.summary);
    lines.addText("DESCRIPTION"_L1, date.description);
    lines.addText("CATEGORIES"_L1, date.category);
    lines.add(u"CLASS:CONFIDENTIAL"_s);
    lines.add(u"TRANSP:TRANSPARENT"_s);
    if (date.alarmSeconds > 0) {
        lines.add(u"BEGIN:VALARM"_s);
        lines.add(u"ACTION:DISPLAY"_s);
        lines.add(u"TRIGGER:-PT%1M"_s.arg(date.alarmSeconds / 60));
        lines.addText("DESCRIPTION"_L1, date.summary);
        lines.add(u"END:VALARM"_s);
    }
    lines.add(u"END:VEVENT"_s);
}

} // namespace

QByteArray toICalendar(const QString &name, const std::vector<CalendarDate> &dates)
{
    Lines lines;
    lines.add(u"BEGIN:VCALENDAR"_s);
    lines.add(u"VERSION:2.0"_s);
    lines.add(u"PRODID:-//Interdict//Referral docket//EN"_s);
    lines.add(u"CALSCALE:GREGORIAN"_s);
    lines.add(u"METHOD:PUBLISH"_s);
    lines.addText("X-WR-CALNAME"_L1, name);
    for (const CalendarDate &date : dates)
        addDate(lines, date);
    lines.add(u"END:VCALENDAR"_s);
    return lines.bytes();
}

} // namespace interdict
