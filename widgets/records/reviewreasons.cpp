// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/reviewreasons.h"

#include "models/values/safetext.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ReviewReasons::ReviewReasons(QWidget *parent)
    : RowsTree(u"reasonsTree"_s, tr("Reasons"), {tr("Reason"), tr("Records")}, parent)
{
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setTextElideMode(Qt::ElideRight);
}

void ReviewReasons::setReasons(std::vector<ReviewReason> reasons)
{
    const std::optional<ReviewReason> kept = chosen() ? std::optional(*chosen()) : std::nullopt;
    const QSignalBlocker blocker(this);
    m_reasons = std::move(reasons);
    clear();
    qint64 total = 0;
    for (const ReviewReason &reason : m_reasons)
        total += reason.records;
    QTreeWidgetItem *all = addRow({tr("All reasons"), QLocale().toString(total)}, 0);
    alignRight(all, 1);
    setCurrentItem(all);
    for (size_t i = 0; i < m_reasons.size(); ++i) {
        const ReviewReason &reason = m_reasons[i];
        QTreeWidgetItem *item = addRow({tr("%1: %2").arg(displayName(reason.status), visibleLine(reason.reason)),
                                        QLocale().toString(reason.records)},
                                       qint64(i) + 1);
        alignRight(item, 1);
        if (kept && kept->reason == reason.reason && kept->status == reason.status)
            setCurrentItem(item);
    }
    if (m_reasons.size() >= size_t(mostReasons))
        addRemark(tr("The %1 most frequent reasons are shown.").arg(QLocale().toString(mostReasons)));
}

const ReviewReason *ReviewReasons::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    const qint64 place = item ? item->data(0, idRole).toLongLong() : 0;
    return place > 0 && place <= qint64(m_reasons.size()) ? &m_reasons[size_t(place - 1)] : nullptr;
}

} // namespace interdict::ui
