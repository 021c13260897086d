// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/prooffields.h"

#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ProofFields::ProofFields(const CaseSession &session, Words words, QWidget *parent)
    : QWidget(parent), m_file(new QComboBox(this)), m_record(new QLineEdit(this))
{
    m_file->setObjectName(u"proofFile"_s);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(24);
    m_record->setObjectName(u"proofRecord"_s);
    m_record->setPlaceholderText(tr("Its number in the case"));
    m_record->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,15}"_s), m_record));
    fillFiles(session);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(tr("&File of the case"), m_file);
    layout->addRow(tr("or &record"), m_record);
    if (words == Words::allowed) {
        m_words = new QLineEdit(this);
        m_words->setObjectName(u"proofWords"_s);
        m_words->setPlaceholderText(tr("Such as the number of a message"));
        layout->addRow(tr("or in &words"), m_words);
    }
}

void ProofFields::fillFiles(const CaseSession &session)
{
    m_file->addItem(tr("None"), qint64(0));
    const Result<std::vector<Source>> sources = allSources(session.database());
    if (!sources)
        return; // the record and the words still can be named
    for (const Source &source : *sources) {
        if (!source.isWithdrawn())
            m_file->addItem(tr("#%1 %2").arg(source.id.value()).arg(visibleLine(source.fileName).left(80)),
                            source.id.value());
    }
}

DocketProof ProofFields::proof() const
{
    return {RowId<Record>(m_record->text().toLongLong()), RowId<Source>(m_file->currentData().toLongLong()),
            m_words ? m_words->text() : QString()};
}

} // namespace interdict::ui
