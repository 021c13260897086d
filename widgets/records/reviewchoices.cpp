// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/reviewchoices.h"

#include "models/values/safetext.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ReviewChoices::ReviewChoices(QWidget *parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_source(new QComboBox(this)), m_status(new QComboBox(this))
{
    m_which->setObjectName(u"reviewWhich"_s);
    m_which->setAccessibleName(tr("Which records"));
    m_which->addItem(tr("To decide"), int(ReviewQuery::Which::waiting));
    m_which->addItem(tr("Decided"), int(ReviewQuery::Which::reviewed));
    m_source->setObjectName(u"reviewSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_status->setObjectName(u"reviewStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Flagged and rejected"), 0);
    m_status->addItem(tr("Rejected"), int(RecordStatus::rejected));
    m_status->addItem(tr("Flagged"), int(RecordStatus::flagged));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    for (QComboBox *box : {m_which, m_source, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &ReviewChoices::changed);
    }
}

void ReviewChoices::setSources(const std::vector<Source> &sources)
{
    const QVariant chosen = m_source->currentData();
    m_source->clear();
    m_source->addItem(tr("All sources"), qint64(0));
    for (const Source &source : sources) {
        if (source.recordsFlagged + source.recordsRejected > 0 || chosen.toLongLong() == source.id.value())
            m_source->addItem(visibleLine(source.fileName).left(60), source.id.value());
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
}

std::optional<RowId<Source>> ReviewChoices::source() const
{
    const qint64 source = m_source->currentData().toLongLong();
    return source > 0 ? std::optional(RowId<Source>(source)) : std::nullopt;
}

ReviewQuery ReviewChoices::query() const
{
    ReviewQuery query;
    query.which = ReviewQuery::Which(m_which->currentData().toInt());
    query.source = source();
    if (const int status = m_status->currentData().toInt(); status > 0)
        query.status = RecordStatus(status);
    return query;
}

} // namespace interdict::ui
