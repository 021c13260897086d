// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/comparisontables.h"

#include <QCoreApplication>
#include <QLocale>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareDialog)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

CellTable countsTable(const VersionComparison &comparison)
{
    CellTable table{{Words::tr("Kind"), Words::tr("There"), Words::tr("Here"), Words::tr("Added Here"),
                     Words::tr("Missing Here"), Words::tr("Changed")},
                    {}};
    for (const KindComparison &kind : comparison.kinds)
        table.rows.push_back({Cell::text(comparedKindInWords(kind.kind)), Cell::number(kind.first),
                              Cell::number(kind.second), Cell::number(kind.added), Cell::number(kind.removed),
                              Cell::number(kind.changed)});
    return table;
}

CellTable differencesTable(const VersionComparison &comparison)
{
    CellTable table{{Words::tr("Kind"), Words::tr("Change"), Words::tr("Name"), Words::tr("There"), Words::tr("Here")},
                    {}};
    for (const CaseDifference &difference : comparison.differences)
        table.rows.push_back({Cell::text(comparedKindInWords(difference.kind)),
                              Cell::text(displayName(difference.change)), Cell::text(difference.name),
                              Cell::text(difference.before), Cell::text(difference.after)});
    return table;
}

CellTable entriesTable(const HistoryComparison &history)
{
    CellTable table{
        {Words::tr("Only"), Words::tr("Number"), Words::tr("When"), Words::tr("Analyst"), Words::tr("What Was Done")},
        {}};
    const std::pair<QString, const std::vector<HistoryEntry> *> sides[] = {{Words::tr("there"), &history.first},
                                                                           {Words::tr("here"), &history.second}};
    for (const auto &[side, entries] : sides) {
        for (const HistoryEntry &entry : *entries)
            table.rows.push_back({Cell::text(side), Cell::number(entry.number),
                                  Cell::text(entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)),
                                  Cell::text(entry.author), Cell::text(entry.summary)});
    }
    return table;
}

QString historyInWords(const HistoryComparison &history)
{
    QStringList sentences;
    if (history.common == 0)
        sentences << Words::tr("The histories have nothing in common: these are two cases.");
    else if (history.isForked())
        sentences << Words::tr("Forked: both begin with the same %1 entries, then %2 are only there and %3 only here.")
                         .arg(number(history.common), number(history.onlyFirst), number(history.onlySecond));
    else if (history.onlyFirst + history.onlySecond == 0)
        sentences << Words::tr("Both histories are the same %1 entries.").arg(number(history.common));
    else
        sentences << Words::tr("Both begin with the same %1 entries; %2 more are only there and %3 only here.")
                         .arg(number(history.common), number(history.onlyFirst), number(history.onlySecond));
    if (history.isMergedIntoFirst)
        sentences << Words::tr("This case was merged into the other one, which keeps its history.");
    if (history.isMergedIntoSecond)
        sentences << Words::tr("The other case was merged into this one, which keeps its history.");
    const auto told = qint64(history.first.size() + history.second.size());
    if (told < history.onlyFirst + history.onlySecond)
        sentences << Words::tr("Of those that only one has, the first %1 of each are told.")
                         .arg(number(HistoryComparison::mostTold));
    return sentences.join(u' ');
}

} // namespace interdict::ui
