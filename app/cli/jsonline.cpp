// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/jsonline.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void appendEscaped(QString &json, QChar c)
{
    switch (c.unicode()) {
    case u'"':
        json += "\\\""_L1;
        return;
    case u'\\':
        json += "\\\\"_L1;
        return;
    case u'\n':
        json += "\\n"_L1;
        return;
    case u'\r':
        json += "\\r"_L1;
        return;
    case u'\t':
        json += "\\t"_L1;
        return;
    default:
        json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    }
}

/// Controls, and the line ends of Unicode, at which some programs cut lines.
bool isEscaped(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f || unit == 0x85 || unit == 0x2028 ||
           unit == 0x2029;
}

} // namespace

QString JsonLine::quoted(const QString &text)
{
    if (text.isNull())
        return u"null"_s;
    QString json;
    json.reserve(text.size() + 2);
    json += u'"';
    for (const QChar c : text) {
        if (isEscaped(c))
            appendEscaped(json, c);
        else
            json += c;
    }
    return json + u'"';
}

void JsonLine::addName(const QString &name)
{
    if (m_text.size() > 1)
        m_text += u',';
    m_text += quoted(name) + u':';
}

void JsonLine::add(const QString &name, const QString &text)
{
    addName(name);
    m_text += quoted(text);
}

void JsonLine::add(const QString &name, qint64 number)
{
    addName(name);
    m_text += QString::number(number);
}

void JsonLine::addRaw(const QString &name, const QString &json)
{
    addName(name);
    m_text += json;
}

} // namespace interdict::cli
