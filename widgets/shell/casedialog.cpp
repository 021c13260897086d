// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/casedialog.h"

#include "widgets/controls/textquestion.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noMarking = -1;

} // namespace

CaseDialog::CaseDialog(Purpose purpose, const CaseProperties &start, QDate today, const QString &analyst,
                       QWidget *parent)
    : QDialog(parent),
      m_purpose(purpose),
      m_start(start),
      m_today(today),
      m_analyst(analyst),
      m_name(new QLineEdit(this)),
      m_agency(new QLineEdit(this)),
      m_reference(new QLineEdit(this)),
      m_marking(new QComboBox(this)),
      m_timeZone(new QComboBox(this)),
      m_description(new QPlainTextEdit(this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"caseDialog"_s);
    setWindowTitle(purpose == Purpose::newCase ? tr("New Case") : tr("Case Properties"));
    auto *form = new QFormLayout;
    if (purpose == Purpose::newCase)
        createTemplates(form);
    createFields(form);
    m_problem->setObjectName(u"caseProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons =
        new QDialogButtonBox(purpose == Purpose::read ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (purpose != Purpose::read) {
        m_doIt = buttons->addButton(purpose == Purpose::newCase ? tr("Choose File…") : tr("Save"),
                                    QDialogButtonBox::AcceptRole);
        m_doIt->setObjectName(u"caseDialogButton"_s);
        m_save = buttons->addButton(tr("Save as Template…"), QDialogButtonBox::ActionRole);
        m_save->setObjectName(u"saveTemplateButton"_s);
        connect(buttons, &QDialogButtonBox::accepted, this, &CaseDialog::wanted);
        connect(m_save, &QPushButton::clicked, this, &CaseDialog::saveAsTemplate);
        connect(m_name, &QLineEdit::textChanged, this, &CaseDialog::updateButtons);
    }
    fill(start);
    if (purpose == Purpose::newCase)
        takeTemplate();
    updateButtons();
    m_name->setFocus();
    resize(560, sizeHint().height());
}

void CaseDialog::createTemplates(QFormLayout *form)
{
    QStringList problems;
    m_templates = caseTemplates(&problems);
    m_template = new QComboBox(this);
    m_template->setObjectName(u"caseTemplate"_s);
    for (const CaseTemplate &each : m_templates)
        m_template->addItem(each.name);
    const auto isEmpty = [](const CaseTemplate &it) { return it.id == "empty"_L1; };
    const auto empty = std::find_if(m_templates.begin(), m_templates.end(), isEmpty);
    m_template->setCurrentIndex(empty == m_templates.end() ? 0 : int(empty - m_templates.begin()));
    m_templateAbout = new QLabel(this);
    m_templateAbout->setTextFormat(Qt::PlainText);
    m_templateAbout->setWordWrap(true);
    form->addRow(tr("&Template:"), m_template);
    form->addRow({}, m_templateAbout);
    connect(m_template, &QComboBox::currentIndexChanged, this, &CaseDialog::takeTemplate);
    if (!problems.isEmpty())
        showProblem(problems.join(u'\n'));
}

void CaseDialog::createFields(QFormLayout *form)
{
    const std::pair<QWidget *, QString> names[] = {
        {m_name, u"caseName"_s},       {m_agency, u"caseAgency"_s},     {m_reference, u"caseReference"_s},
        {m_marking, u"caseMarking"_s}, {m_timeZone, u"caseTimeZone"_s}, {m_description, u"caseDescription"_s}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(name);
        widget->setEnabled(m_purpose != Purpose::read);
    }
    setMarkings();
    setTimeZones();
    m_name->setMaxLength(200);
    m_agency->setMaxLength(200);
    m_reference->setMaxLength(100);
    m_reference->setPlaceholderText(tr("Your agency's number of the case"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 5);
    connect(m_marking, &QComboBox::activated, this, [this] { m_isMarkingChosen = true; });
    connect(m_timeZone, &QComboBox::activated, this, [this] { m_isZoneChosen = true; });
    m_marking->setToolTip(tr("New packets are marked so at first"));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Agency:"), m_agency);
    form->addRow(tr("&Reference:"), m_reference);
    form->addRow(tr("&Marking:"), m_marking);
    form->addRow(tr("Time &Zone:"), m_timeZone);
    form->addRow(tr("&Description:"), m_description);
}

void CaseDialog::setMarkings()
{
    m_marking->addItem(tr("No marking"), noMarking);
    for (const Marking each : {Marking::clear, Marking::green, Marking::amber, Marking::amberStrict, Marking::red})
        m_marking->addItem(toString(each), int(each));
}

void CaseDialog::setTimeZones()
{
    m_timeZone->addItem(tr("The computer's"), QString());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_timeZone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
}

void CaseDialog::fill(const CaseProperties &properties)
{
    m_name->setText(properties.name);
    m_agency->setText(properties.agency);
    m_reference->setText(properties.reference);
    m_description->setPlainText(properties.description);
    m_marking->setCurrentIndex(m_marking->findData(properties.marking ? int(*properties.marking) : noMarking));
    m_timeZone->setCurrentIndex(std::max(0, m_timeZone->findData(properties.timeZone)));
}

/// What was typed or chosen stays: a template writes only where nothing is, or where a template wrote it.
void CaseDialog::takeTemplate()
{
    const CaseTemplate *chosen = chosenTemplate();
    if (!chosen)
        return;
    m_templateAbout->setText(chosen->description);
    const QString reference = filledIn(chosen->referencePattern, m_today, {}, m_analyst);
    const QString name = filledIn(chosen->namePattern, m_today, reference, m_analyst);
    const auto put = [](QLineEdit *field, QString &taken, const QString &text) {
        if (!field->text().isEmpty() && field->text() != taken)
            return;
        field->setText(text);
        taken = text;
    };
    put(m_name, m_takenName, name);
    put(m_reference, m_takenReference, reference);
    put(m_agency, m_takenAgency, chosen->agency);
    if (chosen->marking && !m_isMarkingChosen)
        m_marking->setCurrentIndex(m_marking->findData(int(*chosen->marking)));
    if (!chosen->timeZone.isEmpty() && !m_isZoneChosen)
        m_timeZone->setCurrentIndex(std::max(0, m_timeZone->findData(chosen->timeZone)));
}

CaseProperties CaseDialog::properties() const
{
    CaseProperties made = m_start;
    made.name = m_name->text().simplified();
    made.agency = m_agency->text().simplified();
    made.reference = m_reference->text().simplified();
    made.description = m_description->toPlainText().trimmed();
    const int marking = m_marking->currentData().toInt();
    made.marking = marking == noMarking ? std::nullopt : std::optional(Marking(marking));
    made.timeZone = m_timeZone->currentData().toString();
    return made;
}

const CaseTemplate *CaseDialog::chosenTemplate() const
{
    const int row = m_template ? m_template->currentIndex() : -1;
    return row >= 0 && row < int(m_templates.size()) ? &m_templates[size_t(row)] : nullptr;
}

void CaseDialog::saveAsTemplate()
{
    TextQuestion::ask(
        this,
        {tr("Save as Template"), tr("What is the template called? One of your own of that name is replaced."),
         tr("Save Template"), m_name->text()},
        TextQuestion::Lines::one, [this](const QString &name) {
            const CaseProperties now = properties();
            CaseTemplate made;
            if (const CaseTemplate *chosen = chosenTemplate())
                made.filters = chosen->filters;
            made.name = name;
            made.description = now.description;
            made.namePattern = now.name;
            made.referencePattern = now.reference;
            made.agency = now.agency;
            made.timeZone = now.timeZone;
            made.marking = now.marking;
            const Outcome saved = saveTemplate(made);
            showProblem(saved ? tr("The template \"%1\" is offered for new cases.").arg(name) : saved.error().message);
        });
}

void CaseDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void CaseDialog::updateButtons()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    for (QPushButton *button : {m_doIt, m_save}) {
        if (button)
            button->setEnabled(hasName);
    }
}

} // namespace interdict::ui
