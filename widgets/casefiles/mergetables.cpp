// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/mergetables.h"

#include "models/casework/mergewords.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"

#include <QHeaderView>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int refusedRole = Qt::UserRole + 1;
enum Column { kind, about, here, there, holds };

void calm(QTreeWidget *tree)
{
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->header()->setStretchLastSection(true);
}

} // namespace

MergeCounts::MergeCounts(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"mergeCounts"_s);
    setAccessibleName(tr("What the merge brings"));
    setHeaderLabels({tr("What"), tr("New"), tr("In Both"), tr("Differing"), tr("Not Taken")});
    calm(this);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columnCount(); ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void MergeCounts::addLine(const QString &what, const std::vector<qint64> &counts)
{
    auto *item = new QTreeWidgetItem(this, {cellText(what)});
    item->setToolTip(0, plainToolTip(what));
    for (int i = 0; i < 4; ++i) {
        item->setText(1 + i, size_t(i) < counts.size() ? cellText(counts[size_t(i)]) : missingText());
        item->setTextAlignment(1 + i, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void MergeCounts::showReport(const MergeReport &report)
{
    clear();
    const qint64 left = report.withdrawnThere.size() + report.withdrawnHere.size();
    addLine(tr("sources"), {report.newSources, report.sharedSources, 0, left});
    addLine(tr("records"), {report.records});
    addLine(tr("listings"), {report.newListings, report.joinedListings});
    addLine(tr("entities"), {report.newEntities, report.joinedEntities});
    for (const JoinTally &tally : report.rows)
        addLine(rowsInWords(tally.table), {tally.taken, tally.same, tally.differing, tally.notTaken});
    for (const QString &name : report.withdrawnThere)
        addLine(tr("withdrawn there, not taken: %1").arg(visibleLine(name)), {});
    for (const QString &name : report.withdrawnHere)
        addLine(tr("withdrawn here, stays so: %1").arg(visibleLine(name)), {});
}

MergeConflicts::MergeConflicts(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"mergeConflicts"_s);
    setAccessibleName(tr("What both cases say differently"));
    setHeaderLabels({tr("Take Theirs"), tr("About"), tr("Here"), tr("There"), tr("What Holds")});
    calm(this);
    const int widths[] = {150, 170, 170, 170};
    for (int column = 0; column < 4; ++column)
        header()->resizeSection(column, widths[column]);
    connect(this, &QTreeWidget::itemChanged, this, &MergeConflicts::sayWhatHolds);
}

void MergeConflicts::showReport(const MergeReport &report, bool isDone)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const MergeConflict &conflict : report.conflicts) {
        auto *item = new QTreeWidgetItem(this, {rowsInWords(conflict.row.table), cellText(conflict.subject),
                                                cellText(conflict.ours), cellText(conflict.theirs)});
        item->setData(kind, keyRole, conflict.row.key);
        item->setData(kind, refusedRole, conflict.row.isRefused);
        for (const auto &[column, text] :
             {std::pair(about, conflict.subject), std::pair(here, conflict.ours), std::pair(there, conflict.theirs)})
            item->setToolTip(column, plainToolTip(text));
        if (!conflict.row.isRefused)
            item->setCheckState(kind, conflict.row.isTheirs ? Qt::Checked : Qt::Unchecked);
        if (conflict.row.isRefused || isDone)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        sayWhatHolds(item, kind);
    }
}

void MergeConflicts::sayWhatHolds(QTreeWidgetItem *item, int column)
{
    if (column != kind)
        return;
    const bool isTheirs = item->checkState(kind) == Qt::Checked;
    item->setText(holds, item->data(kind, refusedRole).toBool() ? tr("here; theirs cannot be taken")
                         : isTheirs                             ? tr("what is there")
                                                                : tr("what is here"));
}

std::set<QString> MergeConflicts::theirs() const
{
    std::set<QString> keys;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = topLevelItem(row);
        if (!item->data(kind, refusedRole).toBool() && item->checkState(kind) == Qt::Checked)
            keys.insert(item->data(kind, keyRole).toString());
    }
    return keys;
}

} // namespace interdict::ui
