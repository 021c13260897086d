// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/countsrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

CountsRow::CountsRow(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(28);
    m_layout->addStretch();
}

void CountsRow::setCounts(const std::vector<Count> &counts)
{
    m_counts = counts;
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const Count &count : counts)
        add(count);
}

void CountsRow::add(const Count &count)
{
    auto *place = new QWidget(this);
    auto *number = new QLabel(QLocale().toString(count.number), place);
    QFont large = number->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    number->setFont(large);
    number->setAccessibleName(count.what);
    auto *what = new QLabel(count.what, place);
    for (QLabel *label : {number, what}) {
        label->setTextFormat(Qt::PlainText);
        label->setEnabled(count.number > 0); // what there is stands out
    }
    place->setToolTip(count.sentence);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(what);
    m_layout->insertWidget(m_layout->count() - 1, place);
}

qint64 CountsRow::count(const QString &what) const
{
    const auto found =
        std::find_if(m_counts.begin(), m_counts.end(), [&what](const Count &count) { return count.what == what; });
    return found == m_counts.end() ? -1 : found->number;
}

} // namespace interdict::ui
