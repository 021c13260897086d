// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/delimitedtext.h"

namespace interdict {

namespace {

bool isComment(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u'%');
}

} // namespace

QChar DelimitedText::separatorOf(QStringView text)
{
    constexpr qsizetype enough = 65'536;
    for (const QStringView line : text.first(std::min(enough, text.size())).split(u'\n')) {
        if (isComment(line))
            continue;
        for (const QChar separator : {u'\t', u',', u';'}) {
            if (line.contains(separator))
                return separator;
        }
        return u' ';
    }
    return u',';
}

bool DelimitedText::isSeparator(QChar c) const
{
    return m_separator == u' ' ? c == u' ' || c == u'\t' : c == m_separator;
}

QString DelimitedText::quoted()
{
    QString field;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                break;
            ++m_at;
        }
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        field += m_text[m_at];
    }
    ++m_at;
    return field;
}

QStringList DelimitedText::next()
{
    constexpr qsizetype mostFields = 10'000;
    ++m_line;
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    if (isComment(QStringView(m_text).sliced(m_at, (end < 0 ? m_text.size() : end) - m_at))) {
        m_at = end < 0 ? m_text.size() : end + 1;
        return {};
    }
    QStringList fields;
    QString field;
    bool isStarted = false;
    for (; m_at < m_text.size() && m_text[m_at] != u'\n';) {
        const QChar c = m_text[m_at];
        if (c == u'"' && field.trimmed().isEmpty() && !isStarted) {
            field = quoted();
            isStarted = true;
            continue;
        }
        ++m_at;
        if (!isSeparator(c)) {
            if (c != u'\r')
                field += c;
            continue;
        }
        if (fields.size() < mostFields && (m_separator != u' ' || isStarted || !field.isEmpty()))
            fields << field;
        field.clear();
        isStarted = false;
    }
    ++m_at;
    if (m_separator != u' ' || isStarted || !field.isEmpty())
        fields << field;
    return fields;
}

} // namespace interdict
