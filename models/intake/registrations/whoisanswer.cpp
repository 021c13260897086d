// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/whoisanswer.h"

#include "models/intake/registrations/whoiswords.h"
#include "models/values/hostname.h"

#include <algorithm>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;
using whois::Field;
using whois::Section;

namespace {

constexpr qsizetype mostListed = 200; ///< name servers, states

/// One line, taken apart.
struct Labelled
{
    QStringView label;
    QStringView value;
    bool hasLabel = false;
};

/// "Record expires on 2020-05-23" and "Record created on …" of TWNIC and others.
Labelled recordSentence(QStringView line)
{
    for (const QStringView start : {QStringView(u"record expires on"), QStringView(u"record created on"),
                                    QStringView(u"record last updated on"), QStringView(u"registered on")}) {
        if (line.startsWith(start, Qt::CaseInsensitive) && line.sliced(start.size()).startsWith(u' '))
            return {line.first(start.size()), line.sliced(start.size()).trimmed(), true};
    }
    return {{}, line, false};
}

Labelled takeApart(QStringView line)
{
    constexpr qsizetype longestLabel = 130; // .hk explains its labels in them
    const qsizetype opening = line.startsWith(u'[') ? 0 : line.indexOf(u". [") == 1 ? 3 : -1;
    if (opening >= 0) {
        const qsizetype closing = line.indexOf(u']', opening);
        if (closing > 0)
            return {line.sliced(opening + 1, closing - opening - 1), line.sliced(closing + 1).trimmed(), true};
    }
    if (const Labelled sentence = recordSentence(line); sentence.hasLabel)
        return sentence;
    // Not a host and its address
    if (const qsizetype tab = line.indexOf(u'\t');
        tab > 0 && !line.first(tab).contains(u':') && !line.first(tab).contains(u'.'))
        return {line.first(tab).trimmed(), line.sliced(tab).trimmed(), true};
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > longestLabel || line.sliced(colon).startsWith(u"://"))
        return {{}, line, false};
    QStringView label = line.first(colon).trimmed();
    while (label.endsWith(u'.'))
        label.chop(1);
    return {label, line.sliced(colon + 1).trimmed(), true};
}

bool isComment(QStringView line)
{
    return line.startsWith(u'%') || line.startsWith(u'#') || line.startsWith(u">>>") || line.startsWith(u"--");
}

/// "clientHold (https://icann.org/epp#clientHold)" without the explanation after it.
void appendStates(QStringView text, QStringList &states)
{
    for (QStringView state : text.split(u',')) {
        state = state.trimmed();
        for (const QStringView mark : {QStringView(u" http"), QStringView(u" ("), QStringView(u" -")}) {
            if (const qsizetype at = state.indexOf(mark); at > 0)
                state = state.first(at).trimmed();
        }
        if (!state.isEmpty() && states.size() < mostListed && !states.contains(state, Qt::CaseInsensitive))
            states += state.toString();
    }
}

/// "NETPLANET GmbH ( https://nic.at/registrar/597 )", "123-Reg Limited t/a 123-reg [Tag = 123-REG]"
QStringView withoutLink(QStringView registrar)
{
    for (const QStringView mark : {QStringView(u"( http"), QStringView(u"(http"), QStringView(u"[Tag")}) {
        if (const qsizetype at = registrar.indexOf(mark); at > 0)
            return registrar.first(at).trimmed();
    }
    return registrar;
}

class WhoisReading
{
public:
    void line(QStringView whole);
    WhoisAnswer finish();

private:
    void labelled(const Labelled &parts);
    void plain(QStringView text);
    void heading(const QString &words);
    void set(Field field, QStringView value);
    void addNameServer(const QString &host);
    void nameDomain(QStringView value);
    void noteLookUp(QStringView line);
    void setOnce(QString &text, QStringView value);
    static void setOnce(RegistrationDate &date, QStringView value);

    WhoisAnswer m_answer;
    Section m_section = Section::domain;
    std::optional<Field> m_pending; ///< what a heading without a value is followed by
    bool m_isNewBlock = false;
    bool m_isAboutTop = false; ///< what was read is the top-level domain's, which some programs ask about first
};

void WhoisReading::line(QStringView whole)
{
    const QStringView text = whole.trimmed();
    if (m_answer.refusal.isEmpty() && whois::saysNoRegistration(text))
        m_answer.refusal = text.left(200).toString();
    if (text.isEmpty()) {
        m_isNewBlock = true;
        return;
    }
    noteLookUp(text);
    if (isComment(text))
        return;
    const Labelled parts = takeApart(text);
    // "ns2.example.net  2001:db8::1" has no label
    const bool isListed = m_pending == Field::nameServer && whoisHostIn(text).contains(u'.');
    if (parts.hasLabel && !isListed)
        labelled(parts);
    else
        plain(text);
    m_isNewBlock = false;
}

/// ">>> Last update of WHOIS database: 2017-05-12T08:27:42Z <<<": every registry under ICANN's Base Registry Agreement
/// (specification 4, section 1) ends an answer with it.
void WhoisReading::noteLookUp(QStringView line)
{
    const qsizetype at = line.indexOf(u"last update of whois database", 0, Qt::CaseInsensitive);
    const qsizetype colon = at < 0 ? -1 : line.indexOf(u':', at);
    if (colon < 0)
        return;
    QStringView date = line.sliced(colon + 1);
    if (const qsizetype end = date.indexOf(u'<'); end >= 0)
        date = date.first(end);
    setOnce(m_answer.registration.lookedUp, date.trimmed());
}

void WhoisReading::labelled(const Labelled &parts)
{
    const QString words = whois::wordsOf(parts.label);
    if (parts.value.isEmpty())
        return heading(words);
    // A block of a RIPE-like answer is about what its first label names.
    if (m_isNewBlock || words == "nic hdl"_L1 || words == "nic hdl br"_L1) {
        const auto section = whois::sectionOf(words);
        if (section == Section::other || section == Section::registrant || section == Section::domain)
            m_section = *section;
        else if (words == "nserver"_L1 || words == "created"_L1 || words == "status"_L1)
            m_section = Section::domain;
    }
    const auto field = whois::fieldOf(words, m_section);
    if (field)
        set(*field, parts.value);
    // More of a list may follow, a line each.
    m_pending = field == Field::nameServer || field == Field::status ? field : std::nullopt;
}

void WhoisReading::heading(const QString &words)
{
    const auto section = whois::sectionOf(words);
    const auto field = whois::fieldOf(words, Section::domain);
    if (!section && !field)
        return;
    m_pending = section == Section::other || section == Section::abuse ? std::nullopt : field;
    if (section)
        m_section = *section;
}

void WhoisReading::plain(QStringView text)
{
    const QString words = whois::wordsOf(text);
    if (const auto section = whois::sectionOf(words); section || whois::fieldOf(words, Section::domain))
        return heading(words);
    if (!m_pending)
        return;
    const Field field = *m_pending;
    if (field == Field::registrant && text.contains(u'@'))
        return;
    constexpr qsizetype mostWords = 5; // more are a sentence beneath the answer
    if (field == Field::status && (m_isNewBlock || words.count(u' ') >= mostWords)) {
        m_pending.reset();
        return;
    }
    set(field, text);
    if (field != Field::nameServer && field != Field::status)
        m_pending.reset();
}

void WhoisReading::setOnce(QString &text, QStringView value)
{
    constexpr qsizetype longestValue = 500;
    if (text.isEmpty())
        text = value.left(longestValue).toString().simplified();
}

void WhoisReading::setOnce(RegistrationDate &date, QStringView value)
{
    const bool hasDigit = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    if (date.found.isEmpty() && hasDigit)
        date = RegistrationDate::of(value.toString());
}

void WhoisReading::addNameServer(const QString &host)
{
    Registration &found = m_answer.registration;
    if (!host.isEmpty() && host != found.name && !found.nameServers.contains(host) &&
        found.nameServers.size() < mostListed)
        found.nameServers += host;
}

void WhoisReading::nameDomain(QStringView value)
{
    Registration &found = m_answer.registration;
    const QString host = whoisHostIn(value);
    if (host.isEmpty())
        m_isAboutTop = found.name.isEmpty() && !value.contains(u' ');
    if (host.isEmpty() || !found.name.isEmpty())
        return;
    if (std::exchange(m_isAboutTop, false))
        found = {};
    found.name = host;
}

void WhoisReading::set(Field field, QStringView value)
{
    Registration &found = m_answer.registration;
    switch (field) {
    case Field::domain:
        return nameDomain(value);
    case Field::registrar:
        return setOnce(found.registrar, withoutLink(value));
    case Field::registrarIanaId:
        return setOnce(found.registrarIanaId, value);
    case Field::created:
        return setOnce(found.created, value);
    case Field::changed:
        return setOnce(found.changed, value);
    case Field::expires:
        return setOnce(found.expires, value);
    case Field::status:
        return appendStates(value, found.status);
    case Field::nameServer:
        return addNameServer(whoisHostIn(value));
    case Field::registrant:
        return setOnce(found.registrant.name, value);
    case Field::registrantOrganisation:
        return setOnce(found.registrant.organisation, value);
    case Field::registrantEmail:
        return setOnce(found.registrant.email, value);
    case Field::registrantPhone:
        return setOnce(found.registrant.phone, value);
    case Field::abuseEmail:
        return setOnce(found.abuse.email, value);
    case Field::abusePhone:
        return setOnce(found.abuse.phone, value);
    }
}

WhoisAnswer WhoisReading::finish()
{
    const Registration &found = m_answer.registration;
    const bool hasMore = !found.registrar.isEmpty() || !found.created.found.isEmpty() ||
                         !found.expires.found.isEmpty() || !found.nameServers.isEmpty() ||
                         !found.registrant.isEmpty() || !found.status.isEmpty();
    const bool hasFacts = !found.created.found.isEmpty() || !found.nameServers.isEmpty();
    m_answer.isRegistration = !found.name.isEmpty() && (hasFacts || (hasMore && m_answer.refusal.isEmpty()));
    return std::move(m_answer);
}

} // namespace

WhoisAnswer readWhois(QStringView text)
{
    WhoisReading reading;
    for (const QStringView line : text.split(u'\n'))
        reading.line(line);
    return reading.finish();
}

QString whoisHostIn(QStringView text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u'['; });
    QStringView word = text.first(end - text.begin());
    return word.contains(u'.') ? toAsciiHost(word).value_or(QString()) : QString();
}

std::optional<QString> whoisDomainIn(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || isComment(line))
        return std::nullopt;
    const Labelled parts = takeApart(line);
    if (!parts.hasLabel)
        return std::nullopt;
    const QString words = whois::wordsOf(parts.label);
    if (words != "domain"_L1 && whois::fieldOf(words, Section::other) != Field::domain)
        return std::nullopt;
    if (parts.value.isEmpty())
        return QString();
    const QString host = whoisHostIn(parts.value);
    return host.isEmpty() ? std::nullopt : std::optional(host);
}

} // namespace interdict
