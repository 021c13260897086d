// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/constantsform.h"

#include "models/values/money.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ConstantsForm::ConstantsForm(QWidget *parent) : QWidget(parent)
{
    createLayout();
}

QLineEdit *ConstantsForm::field(const QString &objectName, int characters, const QString &placeholder)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(objectName);
    made->setPlaceholderText(placeholder);
    made->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    connect(made, &QLineEdit::textEdited, this, &ConstantsForm::edited);
    return made;
}

void ConstantsForm::createLayout()
{
    m_market = field(u"marketField"_s, 18, tr("name of the site"));
    m_seen = field(u"seenField"_s, 20, tr("such as 2014-01-31"));
    m_currency = field(u"currencyField"_s, 12, tr("such as USD"));
    m_dateOrder = new QComboBox(this);
    m_dateOrder->setObjectName(u"dateOrderBox"_s);
    m_dateOrder->addItem(tr("Day first: 31/01/2014"), int(ColumnMapping::DateOrder::dayFirst));
    m_dateOrder->addItem(tr("Month first: 01/31/2014"), int(ColumnMapping::DateOrder::monthFirst));
    m_decimalComma = new QCheckBox(tr("Decimal &comma: 1.234,56"), this);
    m_decimalComma->setObjectName(u"decimalCommaBox"_s);
    connect(m_dateOrder, &QComboBox::activated, this, &ConstantsForm::edited);
    connect(m_decimalComma, &QCheckBox::clicked, this, &ConstantsForm::edited);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const auto add = [this, grid](const QString &text, QWidget *widget, int row, int column) {
        auto *label = new QLabel(text, this);
        label->setBuddy(widget);
        grid->addWidget(label, row, column);
        grid->addWidget(widget, row, column + 1);
    };
    grid->addWidget(new QLabel(tr("Where no column says it:"), this), 0, 0);
    add(tr("&Market"), m_market, 0, 1);
    add(tr("&Date seen"), m_seen, 0, 3);
    add(tr("C&urrency"), m_currency, 0, 5);
    grid->addWidget(new QLabel(tr("As the file writes it:"), this), 1, 0);
    add(tr("Da&tes"), m_dateOrder, 1, 1);
    grid->addWidget(m_decimalComma, 1, 3, 1, 4);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(4, 2);
    grid->setColumnStretch(6, 1);
}

void ConstantsForm::setMapping(const ColumnMapping &mapping)
{
    m_market->setText(mapping.market);
    m_seen->setText(mapping.seen ? mapping.seen->toString() : QString());
    m_currency->setText(mapping.currency);
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(int(mapping.dateOrder)));
    m_decimalComma->setChecked(mapping.hasDecimalComma);
}

Result<ColumnMapping> ConstantsForm::appliedTo(ColumnMapping mapping) const
{
    mapping.market = m_market->text().trimmed();
    mapping.seen.reset();
    if (const QString seen = m_seen->text().trimmed(); !seen.isEmpty()) {
        const Result<PartialDate> date = PartialDate::parse(seen);
        if (!date)
            return tl::unexpected(date.error());
        mapping.seen = *date;
    }
    mapping.currency = m_currency->text().trimmed().toUpper();
    if (const Result<Money> price = Money::parse(u"1", mapping.currency); !price)
        return tl::unexpected(price.error());
    mapping.dateOrder = ColumnMapping::DateOrder(m_dateOrder->currentData().toInt());
    mapping.hasDecimalComma = m_decimalComma->isChecked();
    return mapping;
}

} // namespace interdict::ui
