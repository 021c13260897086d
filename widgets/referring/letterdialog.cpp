// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/letterdialog.h"

#include "models/referrals/citations.h"
#include "models/referrals/workingcalendar.h"
#include "models/values/safetext.h"
#include "widgets/referring/senderpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

LetterDialog::LetterDialog(CaseSession *session, std::vector<RowId<Entity>> entities, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_entities(std::move(entities)),
      m_template(new QComboBox(this)),
      m_reference(new QLineEdit(this)),
      m_date(new QDateEdit(session->clock().now().toLocalTime().date(), this)),
      m_addressee(new QLineEdit(this)),
      m_address(new QPlainTextEdit(this)),
      m_sections(new QListWidget(this)),
      m_days(new QSpinBox(this)),
      m_calendar(new QComboBox(this)),
      m_copies(new QLineEdit(this)),
      m_addition(new QPlainTextEdit(this)),
      m_draft(new QCheckBox(tr("Make it as a &draft"), this)),
      m_preview(new QPlainTextEdit(this)),
      m_lacks(new QLabel(this))
{
    setWindowTitle(tr("New Warning Letter"));
    createFields();
    createLayout();
    useTemplate();
    resize(1100, 720);
}

void LetterDialog::createFields()
{
    for (const LetterTemplate &each : letterTemplates())
        m_template->addItem(each.name, each.id);
    m_template->setObjectName(u"letterTemplateBox"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(30);
    for (const WorkingCalendar &calendar : WorkingCalendar::all())
        m_calendar->addItem(calendar.name(), calendar.id());
    m_calendar->setAccessibleName(tr("Calendar of working days"));
    for (const Citation &citation : allCitations()) {
        auto *item = new QListWidgetItem(u"%1: %2"_s.arg(citation.citation, citation.text), m_sections);
        item->setData(Qt::UserRole, citation.id);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(citation.source.toHtmlEscaped());
    }
    m_sections->setAccessibleName(tr("Violations"));
    m_sections->setSpacing(1);
    m_sections->setWordWrap(true); // each is read to its end
    m_sections->setResizeMode(QListView::Adjust);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_days->setRange(1, 365);
    m_reference->setPlaceholderText(tr("Left empty, one is made from the year"));
    m_addressee->setPlaceholderText(tr("Left empty, taken from the registrations"));
    m_address->setPlaceholderText(tr("Left empty, the contacts of the sites"));
    m_copies->setPlaceholderText(tr("Names, separated by semicolons"));
    m_addition->setPlaceholderText(tr("Paragraphs of your own, after the opening"));
    for (QPlainTextEdit *text : {m_address, m_addition}) {
        text->setTabChangesFocus(true);
        text->setMaximumHeight(3 * fontMetrics().lineSpacing() + 14);
    }
    m_preview->setReadOnly(true);
    m_preview->setObjectName(u"letterPreview"_s);
    m_preview->setAccessibleName(tr("The letter as it would be"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lacks->setTextFormat(Qt::PlainText);
    m_lacks->setWordWrap(true);
    connect(m_template, &QComboBox::currentIndexChanged, this, &LetterDialog::useTemplate);
    for (QLineEdit *line : {m_reference, m_addressee, m_copies})
        connect(line, &QLineEdit::editingFinished, this, &LetterDialog::updatePreview);
    for (QPlainTextEdit *text : {m_address, m_addition})
        connect(text, &QPlainTextEdit::textChanged, this, &LetterDialog::updatePreview);
    connect(m_days, &QSpinBox::valueChanged, this, &LetterDialog::updatePreview);
    connect(m_date, &QDateEdit::dateChanged, this, &LetterDialog::updatePreview);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &LetterDialog::updatePreview);
    connect(m_draft, &QCheckBox::toggled, this, &LetterDialog::updatePreview);
    connect(m_sections, &QListWidget::itemChanged, this, &LetterDialog::updatePreview);
}

void LetterDialog::createLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Template:"), m_template);
    form->addRow(tr("&Reference:"), m_reference);
    form->addRow(tr("D&ate:"), m_date);
    form->addRow(tr("T&o:"), m_addressee);
    form->addRow(tr("Addre&ss:"), m_address);
    auto *period = new QHBoxLayout;
    period->addWidget(m_days);
    period->addWidget(m_calendar, 1);
    auto *periodLabel = new QLabel(tr("Working da&ys:"), this);
    periodLabel->setBuddy(m_days);
    form->addRow(periodLabel, period);
    form->addRow(tr("&Copies to:"), m_copies);
    form->addRow(tr("O&wn text:"), m_addition);
    form->addRow(tr("&Violations:"), m_sections);
    auto *columns = new QHBoxLayout;
    columns->addLayout(form, 4);
    columns->addWidget(m_preview, 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make Letter"));
    auto *sender = buttons->addButton(tr("Se&nder…"), QDialogButtonBox::ActionRole);
    connect(sender, &QPushButton::clicked, this, [this] {
        if (SenderDialog(*m_session, this).exec() == QDialog::Accepted)
            updatePreview();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LetterDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_lacks);
    layout->addWidget(m_draft);
    layout->addWidget(buttons);
}

void LetterDialog::useTemplate()
{
    const Result<LetterTemplate> form = letterTemplate(m_template->currentData().toString());
    if (!form)
        return;
    const QSignalBlocker sections(m_sections);
    const QSignalBlocker days(m_days);
    const QSignalBlocker calendar(m_calendar);
    for (int i = 0; i < m_sections->count(); ++i) {
        QListWidgetItem *item = m_sections->item(i);
        item->setCheckState(form->citations.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                          : Qt::Unchecked);
    }
    m_days->setValue(form->responseDays);
    m_calendar->setCurrentIndex(m_calendar->findData(form->calendar));
    updatePreview();
}

LetterRequest LetterDialog::request() const
{
    LetterRequest made;
    made.templateId = m_template->currentData().toString();
    made.reference = m_reference->text().simplified();
    made.entities = m_entities;
    made.addressee = m_addressee->text().simplified();
    made.address = m_address->toPlainText().trimmed();
    made.sender = rememberedSender(*m_session);
    for (int i = 0; i < m_sections->count(); ++i) {
        if (m_sections->item(i)->checkState() == Qt::Checked)
            made.citations << m_sections->item(i)->data(Qt::UserRole).toString();
    }
    made.responseDays = m_days->value();
    made.calendar = m_calendar->currentData().toString();
    for (const QString &copy : m_copies->text().split(u';', Qt::SkipEmptyParts)) {
        if (!copy.trimmed().isEmpty())
            made.copies << copy.simplified();
    }
    made.addition = m_addition->toPlainText().trimmed();
    made.dated = m_date->date();
    return made;
}

void LetterDialog::updatePreview()
{
    Result<WarningLetter> letter = assembleLetter(m_session->database(), request(), CancelToken());
    if (!letter) {
        m_preview->clear();
        return m_lacks->setText(letter.error().message);
    }
    letter->isDraft = m_draft->isChecked();
    const Result<ComposedLetter> composed = compose(*letter);
    const Result<QStringList> lacks = missingInLetter(*letter);
    if (!composed || !lacks)
        return m_lacks->setText(!composed ? composed.error().message : lacks.error().message);
    m_preview->setPlainText(plainText(*composed));
    m_lacks->setText(lacks->isEmpty() ? tr("Nothing that must be there is missing.")
                                      : tr("Still missing: %1").arg(lacks->join(u" · "_s)));
}

void LetterDialog::accept()
{
    Result<WarningLetter> letter = assembleLetter(m_session->database(), request(), CancelToken());
    if (!letter)
        return m_lacks->setText(letter.error().message);
    letter->isDraft = m_draft->isChecked();
    const Result<Letter> made = Letters(*m_session).make(*letter);
    if (!made)
        return m_lacks->setText(made.error().message);
    m_made = made->reference;
    QDialog::accept();
}

LetterEventDialog::LetterEventDialog(CaseSession *session, const LetterStanding &letter, Event event, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_reference(letter.letter.reference),
      m_event(event),
      m_date(new QDateEdit(session->clock().now().toLocalTime().date(), this)),
      m_verdict(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_error(new QLabel(this))
{
    const bool isAnswer = event == Event::answered;
    setWindowTitle(event == Event::delivered  ? tr("Record Delivery")
                   : event == Event::received ? tr("Record Receipt")
                                              : tr("Record Answer"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_verdict->addItem(tr("Not adequate"), int(Letter::Verdict::inadequate));
    m_verdict->addItem(tr("Adequate"), int(Letter::Verdict::adequate));
    m_verdict->setVisible(isAnswer);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(5 * fontMetrics().lineSpacing());
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    auto *about =
        new QLabel(tr("Letter %1 to %2").arg(visibleLine(m_reference), visibleLine(letter.letter.addressee)), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(about);
    form->addRow(tr("&Day:"), m_date);
    if (isAnswer)
        form->addRow(tr("The answer &is:"), m_verdict);
    form->addRow(isAnswer ? tr("What it &says, and why:") : tr("&Proof:"), m_text);
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Record"));
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterEventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LetterEventDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

void LetterEventDialog::accept()
{
    Letters letters(*m_session);
    const QString text = m_text->toPlainText().trimmed();
    const QDate day = m_date->date();
    const Outcome done =
        m_event == Event::delivered ? letters.deliver(m_reference, day, text)
        : m_event == Event::received
            ? letters.receive(m_reference, day, text)
            : letters.answer(m_reference, day, Letter::Verdict(m_verdict->currentData().toInt()), text);
    if (!done)
        return m_error->setText(done.error().message);
    QDialog::accept();
}

} // namespace interdict::ui
