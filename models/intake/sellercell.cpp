// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sellercell.h"

#include "models/intake/celltext.h"

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 6> labels{u"sold by:", u"sold by ", u"vendor:", u"seller:", u"shop:", u"by:"};
constexpr std::array<QStringView, 11> standingWords{u"level", u"lvl",   u"trust",    u"rating", u"sales", u"deals",
                                                    u"sold",  u"stars", u"feedback", u"score",  u"rank"};
constexpr QStringView stars = u"★☆⭐✩✪";

bool holdsFigure(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || stars.contains(c); });
}

bool startsWithWord(QStringView text)
{
    return std::any_of(standingWords.begin(), standingWords.end(),
                       [text](QStringView word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

/// "L3", "Lv. 5".
bool startsWithLevel(QStringView text)
{
    if (!text.startsWith(u'L', Qt::CaseInsensitive))
        return false;
    qsizetype i = 1;
    while (i < text.size() && i < 4 && (text[i] == u'v' || text[i] == u'.' || text[i] == u' '))
        ++i;
    return i < text.size() && text[i].isDigit();
}

/// Whether this, behind a name, tells of sales and trust.
bool isStanding(QStringView text)
{
    constexpr QStringView marks = u"([{|·•~-–—,;/";
    if (text.isEmpty() || !holdsFigure(text))
        return false;
    if (stars.contains(text[0]) || startsWithWord(text) || startsWithLevel(text))
        return true;
    if (!marks.contains(text[0]))
        return false;
    // "(UK)" in a name is no rating, "(250)" and "(4.9★)" are; so is what names one: "- 12 sold".
    qsizetype i = 0;
    while (i < text.size() && (marks.contains(text[i]) || text[i] == u'+' || text[i].isSpace()))
        ++i;
    const QStringView rest = text.sliced(i);
    return !rest.isEmpty() &&
           (rest[0].isDigit() || stars.contains(rest[0]) || startsWithWord(rest) || startsWithLevel(rest));
}

} // namespace

SellerCell splitSeller(QStringView text)
{
    constexpr qsizetype longest = 300;
    const QString line = onOneLine(text);
    QStringView name(line);
    for (const QStringView label : labels) {
        if (name.startsWith(label, Qt::CaseInsensitive)) {
            name = name.sliced(label.size()).trimmed();
            break;
        }
    }
    if (name.size() > longest)
        return {name.toString(), {}};
    for (qsizetype i = 1; i < name.size(); ++i) {
        const bool mayEnd = name[i - 1] == u' ' || QStringView(u"([{,;|").contains(name[i]) || stars.contains(name[i]);
        if (mayEnd && isStanding(name.sliced(i)))
            return {name.first(i).trimmed().toString(), name.sliced(i).trimmed().toString()};
    }
    return {name.toString(), {}};
}

} // namespace interdict
