// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/pagetext.h"

#include <array>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 2000; ///< what is longer between "<" and ">" is no tag

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Goes through a page from its start to its end. Each kind of end that was once looked for in vain is not looked for
/// again, or a page of a million "<script>" would be searched to its end a million times.
class PageReading
{
public:
    explicit PageReading(QStringView html) : m_html(html), m_close(html.indexOf(u'>')) { m_text.reserve(html.size()); }

    QString text()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            m_text += m_html.mid(m_at, open < 0 ? -1 : open - m_at);
            m_at = open < 0 ? m_html.size() : open;
            if (open >= 0)
                passMarkup();
        }
        return std::move(m_text);
    }

private:
    struct Hidden
    {
        QLatin1StringView begin;
        QLatin1StringView end;
        bool isMissing = false; ///< no more ends follow
    };

    /// m_at is at a "<".
    void passMarkup()
    {
        const qsizetype end = endOfHidden();
        const qsizetype past = end >= 0 ? end : endOfTag(longestTag);
        m_text += past >= 0 ? u' ' : u'<';
        m_at = past >= 0 ? past : m_at + 1;
    }

    qsizetype endOfHidden()
    {
        const QStringView rest = m_html.mid(m_at);
        if (rest.startsWith(m_comment.begin)) {
            const qsizetype end = find(m_comment, m_at + m_comment.begin.size());
            return end < 0 ? end : end + m_comment.end.size();
        }
        for (Hidden &element : m_elements) {
            const qsizetype after = element.begin.size();
            if (rest.startsWith(element.begin, Qt::CaseInsensitive) &&
                (rest.size() == after || !isWordCharacter(rest[after])))
                return endOfElement(element);
        }
        return -1;
    }

    qsizetype endOfElement(Hidden &element)
    {
        qsizetype at = endOfTag(m_html.size());
        while (at >= 0) {
            at = find(element, at);
            if (at < 0)
                break;
            at += element.end.size();
            while (at < m_html.size() && m_html[at].isSpace())
                ++at;
            if (at < m_html.size() && m_html[at] == u'>')
                return at + 1;
        }
        element.isMissing = true;
        return -1;
    }

    qsizetype find(Hidden &hidden, qsizetype from)
    {
        if (hidden.isMissing)
            return -1;
        const qsizetype at = m_html.indexOf(hidden.end, from, Qt::CaseInsensitive);
        hidden.isMissing = at < 0;
        return at;
    }

    /// Past the next ">", which is remembered: many "<" may stand before one.
    qsizetype endOfTag(qsizetype longest)
    {
        if (m_close >= 0 && m_close < m_at)
            m_close = m_html.indexOf(u'>', m_at);
        return m_close >= 0 && m_close - m_at - 1 <= longest ? m_close + 1 : -1;
    }

    QStringView m_html;
    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_close; ///< of the next ">"; negative where none follows
    Hidden m_comment{"<!--"_L1, "-->"_L1};
    std::array<Hidden, 2> m_elements{Hidden{"<script"_L1, "</script"_L1}, Hidden{"<style"_L1, "</style"_L1}};
};

} // namespace

QString textOfPage(QStringView html)
{
    QString text = PageReading(html).text();
    constexpr std::pair<QLatin1StringView, QLatin1StringView> entities[] = {
        {"&nbsp;"_L1, " "_L1},  {"&lt;"_L1, "<"_L1},  {"&gt;"_L1, ">"_L1},
        {"&quot;"_L1, "\""_L1}, {"&#39;"_L1, "'"_L1}, {"&amp;"_L1, "&"_L1}};
    for (const auto &[name, plain] : entities)
        text.replace(name, plain);
    return text;
}

} // namespace interdict
