// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/filterdialog.h"

#include "models/itemmodels/casefilters.h"
#include "models/values/safetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Field = RowFilter::Field;

constexpr int largestNumber = 100'000'000;

bool isLookedUp(Field field)
{
    return field == Field::site || field == Field::category || field == Field::origin || field == Field::destination ||
           field == Field::tag;
}

QString titleCased(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::kind:
        return FilterDialog::tr("Kind");
    case Field::site:
        return FilterDialog::tr("Site");
    case Field::text:
        return FilterDialog::tr("Text");
    case Field::seen:
        return FilterDialog::tr("Days Seen");
    case Field::offered:
        return FilterDialog::tr("Days Offered");
    case Field::seized:
        return FilterDialog::tr("Days Seized");
    case Field::weight:
        return FilterDialog::tr("Number of Records");
    case Field::degree:
        return FilterDialog::tr("Number of Links");
    case Field::category:
        return FilterDialog::tr("Category");
    case Field::origin:
        return FilterDialog::tr("Origin");
    case Field::destination:
        return FilterDialog::tr("Destination");
    case Field::tag:
        return FilterDialog::tr("Tag");
    case Field::mark:
        return FilterDialog::tr("Mark");
    case Field::seller:
        return FilterDialog::tr("Seller");
    case Field::activity:
        return FilterDialog::tr("Listings of the Seller");
    case Field::stay:
        return FilterDialog::tr("Days Online");
    case Field::price:
        return FilterDialog::tr("Price");
    case Field::words:
        return FilterDialog::tr("Words for a Substance");
    }
    return {};
}

FilterDialog::FilterDialog(const QString &casePath, Field field, QWidget *parent)
    : QDialog(parent), m_casePath(casePath), m_field(field)
{
    setObjectName(u"filterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter by %1").arg(fieldName(field)));
    createLayout();
    if (isLookedUp(field))
        lookUp();
    updateButton();
}

void FilterDialog::createLayout()
{
    auto *form = new QFormLayout(this);
    RowFilter example;
    example.field = m_field;
    m_state = new QLabel(chipExplanation(example), this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(360);
    form->addRow(m_state);
    createField(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add Filter"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addFilterButton"_s);
    m_add->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!isComplete())
            return;
        Q_EMIT chosen(filter());
        accept();
    });
}

void FilterDialog::createField(QFormLayout *form)
{
    if (isClock(m_field))
        return createDays(form);
    if (m_field == Field::weight || m_field == Field::degree)
        return createRange(form);
    if (m_field == Field::text) {
        m_text = new QLineEdit(this);
        m_text->setObjectName(u"filterText"_s);
        connect(m_text, &QLineEdit::textChanged, this, &FilterDialog::updateButton);
        form->addRow(tr("&Words:"), m_text);
        return;
    }
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"filterChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(28);
    form->addRow(tr("&Value:"), m_choice);
    if (m_field == Field::kind) {
        for (int kind = int(EntityKind::seller); kind <= int(EntityKind::organisation); ++kind)
            m_choice->addItem(titleCased(displayNamePlural(EntityKind(kind))), kind);
    } else if (m_field == Field::mark) {
        for (const MarkColour colour : allMarkColours)
            m_choice->addItem(titleCased(displayName(colour)), int(colour));
    }
}

void FilterDialog::createDays(QFormLayout *form)
{
    const auto add = [this, form](const QString &label, const QString &name) {
        auto *edit = new QDateEdit(this);
        edit->setObjectName(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        form->addRow(label, edit);
        connect(edit, &QDateEdit::dateChanged, this, &FilterDialog::updateButton);
        return edit;
    };
    m_from = add(tr("&From:"), u"filterFrom"_s);
    m_to = add(tr("&To:"), u"filterTo"_s);
}

void FilterDialog::createRange(QFormLayout *form)
{
    const auto add = [this, form](const QString &label, const QString &name) {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(0, largestNumber);
        box->setGroupSeparatorShown(true);
        form->addRow(label, box);
        connect(box, &QSpinBox::valueChanged, this, &FilterDialog::updateButton);
        return box;
    };
    m_least = add(tr("At &least:"), u"filterLeast"_s);
    m_most = add(tr("At &most:"), u"filterMost"_s);
    m_least->setValue(2);
    m_most->setSpecialValueText(tr("no limit")); // at 0
}

void FilterDialog::setDays(QDate from, QDate to)
{
    if (!m_from)
        return;
    m_from->setDate(from);
    m_to->setDate(to);
}

void FilterDialog::lookUp()
{
    m_choice->addItem(tr("Looking up…"));
    m_choice->setEnabled(false);
    m_jobs.start<std::vector<FilterChoice>>(
        tr("Looking up values"),
        [path = m_casePath, field = m_field](const CancelToken &cancel, const ProgressSink &) {
            return filterChoices(path, field, cancel);
        },
        [this](Result<std::vector<FilterChoice>> choices) {
            if (choices)
                return showChoices(*choices);
            m_choice->setItemText(0, choices.error().message);
            Q_EMIT failed(choices.error());
        });
}

void FilterDialog::showChoices(const std::vector<FilterChoice> &choices)
{
    m_choices = choices;
    m_choice->clear();
    for (const FilterChoice &choice : m_choices)
        m_choice->addItem(tr("%1 (%2)").arg(visibleLine(choice.name).left(80), QLocale().toString(choice.count)));
    m_choice->setEnabled(!m_choices.empty());
    if (m_choices.empty())
        m_choice->addItem(tr("The case has none"));
    updateButton();
    m_choice->setFocus();
}

bool FilterDialog::isComplete() const
{
    if (m_text)
        return !m_text->text().trimmed().isEmpty();
    if (m_from)
        return m_from->date() <= m_to->date();
    if (m_least)
        return m_most->value() == 0 || m_least->value() <= m_most->value();
    return m_choice->isEnabled() && m_choice->currentIndex() >= 0;
}

void FilterDialog::updateButton()
{
    if (m_add)
        m_add->setEnabled(isComplete());
}

RowFilter FilterDialog::filter() const
{
    RowFilter made;
    if (isLookedUp(m_field))
        return m_choices[size_t(m_choice->currentIndex())].filter;
    made.field = m_field;
    if (m_text)
        made.text = m_text->text().trimmed();
    if (m_from) {
        made.from = m_from->date();
        made.to = m_to->date();
    }
    if (m_least) {
        made.least = m_least->value();
        if (m_most->value() > 0)
            made.most = m_most->value();
    }
    if (m_field == Field::kind)
        made.kinds = {EntityKind(m_choice->currentData().toInt())};
    if (m_field == Field::mark)
        made.colour = MarkColour(m_choice->currentData().toInt());
    return made;
}

} // namespace interdict::ui
