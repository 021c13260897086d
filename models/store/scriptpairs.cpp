// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/scriptpairs.h"

#include "models/values/searchquery.h"

#include <QStringList>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstRunning = 0x0E00;

/// The next character, and the place after it.
char32_t next(QStringView text, qsizetype &place)
{
    const QChar c = text[place++];
    if (c.isHighSurrogate() && place < text.size() && text[place].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[place++]);
    return c.unicode();
}

void addRun(QStringView run, QStringList &pairs)
{
    qsizetype place = 0;
    while (place < run.size()) {
        const qsizetype start = place;
        next(run, place);
        qsizetype end = place;
        if (end < run.size())
            next(run, end);
        pairs << run.sliced(start, end - start).toString();
    }
}

template <typename Take>
void eachRun(QStringView text, Take take)
{
    qsizetype place = 0;
    qsizetype start = -1;
    while (place < text.size()) {
        const qsizetype here = place;
        const bool isRunning = isRunningScript(next(text, place));
        if (isRunning && start < 0)
            start = here;
        if (!isRunning && start >= 0)
            take(text.sliced(start, here - start));
        if (!isRunning)
            start = -1;
    }
    if (start >= 0)
        take(text.sliced(start));
}

} // namespace

bool hasRunningScript(QStringView text)
{
    // Most texts have no such character: one look at each is enough.
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstRunning; }))
        return false;
    bool isFound = false;
    eachRun(text, [&isFound](QStringView) { isFound = true; });
    return isFound;
}

QString scriptPairs(QStringView text)
{
    QStringList pairs;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstRunning; }))
        eachRun(text, [&pairs](QStringView run) { addRun(run, pairs); });
    return pairs.join(u' ');
}

QString pairsExpression(QStringView run)
{
    QStringList pairs;
    addRun(run, pairs);
    if (pairs.size() == 1) // one character: the first of a pair, or the last of a run
        return u'"' + pairs.front() + u"\"*"_s;
    pairs.removeLast();
    return u'"' + pairs.join(u' ') + u'"';
}

} // namespace interdict
