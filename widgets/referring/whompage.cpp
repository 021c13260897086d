// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/whompage.h"

#include "models/casework/caserecipients.h"
#include "models/casework/packetbuilding.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/doors.h"
#include "widgets/referring/packetwizard.h"
#include "widgets/referring/recipientwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 300;
constexpr int longestNotices = 1000;
constexpr int usualDays = 14; // offered, not set

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

WhomPage::WhomPage(PacketWizard *wizard)
    : WizardStep(wizard),
      m_kind(new QComboBox(this)),
      m_recipient(new QLineEdit(this)),
      m_action(newText(u"actionField"_s, 2)),
      m_basis(newText(u"basisField"_s, 2)),
      m_door(new QComboBox(this)),
      m_hasLastDay(new QCheckBox(tr("Latest &useful day:"), this)),
      m_lastDay(new QDateEdit(this)),
      m_notices(new QLineEdit(this)),
      m_marking(new QComboBox(this)),
      m_mayTell(new QCheckBox(tr("The recipient may &tell the subject of this referral"), this)),
      m_language(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_summary(newText(u"summaryField"_s, 4)),
      m_count(new QLabel(this)),
      m_directory(std::vector<DirectoryEntry>{})
{
    if (Result<RecipientDirectory> directory = directoryOf(wizard->session()->database()))
        m_directory = std::move(*directory);
    setTitle(tr("Whom It Goes To"));
    setSubTitle(tr("One recipient, one request. The next pages say what this kind of recipient still needs."));
    createFields();
    createRequestFields();
    createLanguages();
    createLayout();
    useKind();
    showBegun();
    countSummary();
}

QPlainTextEdit *WhomPage::newText(const QString &name, int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    const int height = lines * text->fontMetrics().lineSpacing() + 16;
    text->setMinimumHeight(height);
    text->setMaximumHeight(height);
    return text;
}

QWidget *WhomPage::inRow(const QList<QWidget *> &widgets, int widest)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int i = 0; i < int(widgets.size()); ++i)
        layout->addWidget(widgets[i], i == widest ? 1 : 0);
    return row;
}

void WhomPage::createFields()
{
    m_kind->setObjectName(u"recipientKindBox"_s);
    for (const RecipientKind each : allRecipientKinds()) {
        if (each != RecipientKind::siteOperator) // who gets a warning letter
            m_kind->addItem(capitalised(displayName(each)), int(each));
    }
    m_recipient->setObjectName(u"recipientField"_s);
    m_recipient->setMaxLength(longestLine);
    m_marking->setObjectName(u"markingBox"_s);
    for (const Marking each : {Marking::clear, Marking::green, Marking::amber, Marking::amberStrict, Marking::red})
        m_marking->addItem(toString(each), int(each));
    m_marking->setCurrentIndex(m_marking->findData(int(Marking::amber)));
    m_mayTell->setObjectName(u"mayTellBox"_s);
    m_title->setObjectName(u"titleField"_s);
    m_title->setMaxLength(longestLine);
    m_title->setPlaceholderText(tr("Left empty, it names the first entity"));
    m_marking->setAccessibleName(tr("Marking"));
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("Left empty, one is written from the entities, their listings and exhibits"));
    m_summary->setMaximumHeight(QWIDGETSIZE_MAX);
    m_count->setObjectName(u"summaryCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAlignment(Qt::AlignRight);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhomPage::useKind);
    connect(m_recipient, &QLineEdit::editingFinished, this, &WhomPage::useRecipient);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &WhomPage::countSummary);
}

void WhomPage::createRequestFields()
{
    m_door->setObjectName(u"doorField"_s);
    m_door->setAccessibleName(tr("By way of"));
    m_door->setEditable(true);
    m_door->setInsertPolicy(QComboBox::NoInsert);
    m_door->lineEdit()->setPlaceholderText(tr("Trusted notifier, own terms, court order …"));
    m_door->lineEdit()->setMaxLength(longestLine);
    m_hasLastDay->setObjectName(u"hasLastDayBox"_s);
    m_lastDay->setObjectName(u"lastDayField"_s);
    m_lastDay->setAccessibleName(tr("Latest useful day"));
    m_lastDay->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDate(packetWizard()->session()->clock().now().date().addDays(usualDays));
    m_lastDay->setEnabled(false);
    connect(m_hasLastDay, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    m_notices->setObjectName(u"noticesField"_s);
    m_notices->setMaxLength(longestNotices);
    m_notices->setPlaceholderText(tr("Who was told before, when, and what they answered"));
}

/// What the program speaks stands first; the recipient need not speak it.
void WhomPage::createLanguages()
{
    m_language->setObjectName(u"languageBox"_s);
    m_language->setToolTip(tr("The language of the PDF and of the packet's README, whatever this window speaks."));
    for (const QString &code : DocumentLanguage::available())
        m_language->addItem(DocumentLanguage::nativeName(code), code);
    const int own = m_language->findData(QLocale().name().section(u'_', 0, 0));
    m_language->setCurrentIndex(std::max(own, 0));
}

void WhomPage::createLayout()
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 4, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [this, form](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    add(tr("&Kind of recipient:"), m_kind, m_kind);
    add(tr("Recipient's na&me:"), m_recipient, m_recipient);
    add(tr("&Request:"), m_action, m_action);
    add(tr("&Legal basis:"), m_basis, m_basis);
    add(tr("By wa&y of:"), inRow({m_door, m_hasLastDay, m_lastDay}, 0), m_door);
    add(tr("&Prior notices:"), m_notices, m_notices);
    add(tr("Markin&g:"), inRow({m_marking, m_mayTell}, 1), m_marking);
    add(tr("Document l&anguage:"), m_language, m_language);
    add(tr("T&itle:"), m_title, m_title);
    auto *summary = new QWidget(this);
    auto *summaryLayout = new QVBoxLayout(summary);
    summaryLayout->setContentsMargins(0, 0, 0, 0);
    summaryLayout->setSpacing(2);
    summaryLayout->addWidget(m_summary, 1);
    summaryLayout->addWidget(m_count);
    QSizePolicy growing(QSizePolicy::Expanding, QSizePolicy::Expanding);
    growing.setVerticalStretch(1);
    summary->setSizePolicy(growing);
    add(tr("&Summary:"), summary, m_summary);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
}

RecipientKind WhomPage::kind() const
{
    return RecipientKind(m_kind->currentData().toInt());
}

/// What the request says before anything is typed, as that of a referral does.
void WhomPage::showBegun()
{
    const PacketRequest &begun = request();
    if (!begun.docket.isStored())
        return;
    m_kind->setCurrentIndex(m_kind->findData(int(begun.recipientKind)));
    m_recipient->setText(begun.recipientName);
    if (!begun.requestedAction.isEmpty())
        m_action->setPlainText(begun.requestedAction);
    m_basis->setPlainText(begun.legalBasis);
    m_door->setEditText(begun.door);
    m_marking->setCurrentIndex(m_marking->findData(int(begun.marking)));
    m_title->setText(begun.title);
}

void WhomPage::useKind()
{
    const RecipientWords words = wordsFor(kind());
    m_recipient->setPlaceholderText(words.recipient);
    m_basis->setPlaceholderText(words.basis);
    if (m_action->toPlainText().trimmed().isEmpty() || m_action->toPlainText() == m_suggestedAction)
        m_action->setPlainText(words.action);
    m_suggestedAction = words.action;
    const QString door = m_door->currentText();
    m_door->clear();
    for (const Door &each : doorsFor(kind()))
        m_door->addItem(each.name, each.id);
    m_door->setCurrentIndex(-1);
    m_door->setEditText(door);
    QStringList names;
    for (const DirectoryEntry &entry : m_directory.entries()) {
        if (entry.kind == kind())
            names << entry.name;
    }
    auto *completer = new QCompleter(names, m_recipient);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_recipient->setCompleter(completer);
}

/// What the directory says of the recipient, where it is empty yet.
void WhomPage::useRecipient()
{
    const DirectoryEntry *entry = m_directory.find(m_recipient->text().simplified());
    if (!entry || entry->kind != kind())
        return;
    if (m_door->currentText().trimmed().isEmpty() && !entry->doors.isEmpty())
        m_door->setEditText(doorName(entry->doors.front()));
    if (!entry->contact.isEmpty())
        request().statements.insert(u"recipient.address"_s, entry->contact);
}

/// Whether the request compels, from the way it takes; what was stated stays.
void WhomPage::stateInstrument()
{
    QMap<QString, QString> &statements = request().statements;
    const QString door = m_door->currentText().simplified();
    for (const Door &each : doorsFor(kind())) {
        if (each.name == door && !each.isCompelled && !statements.contains(u"instrument"_s))
            statements.insert(u"instrument"_s, tr("The request is voluntary."));
    }
}

void WhomPage::countSummary()
{
    const QLocale locale;
    const auto length = int(m_summary->toPlainText().trimmed().size());
    m_count->setText(
        length > longestSummary
            ? tr("%1 of at most %2 characters: shorten the summary to go on")
                  .arg(locale.toString(length), locale.toString(longestSummary))
            : tr("%1 of at most %2 characters").arg(locale.toString(length), locale.toString(longestSummary)));
    QFont face = font();
    face.setBold(length > longestSummary);
    m_count->setFont(face);
    Q_EMIT completeChanged();
}

bool WhomPage::isComplete() const
{
    return m_summary->toPlainText().trimmed().size() <= longestSummary;
}

bool WhomPage::validatePage()
{
    PacketRequest &chosen = request();
    chosen.recipientKind = kind();
    chosen.recipientName = m_recipient->text().simplified();
    useRecipient();
    stateInstrument();
    chosen.requestedAction = m_action->toPlainText().simplified();
    chosen.legalBasis = m_basis->toPlainText().simplified();
    chosen.door = m_door->currentText().simplified();
    chosen.answerBy = m_hasLastDay->isChecked() ? m_lastDay->date() : QDate();
    chosen.priorNotices = m_notices->text().simplified();
    chosen.marking = Marking(m_marking->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.mayTellSubject = m_mayTell->isChecked();
    chosen.title = m_title->text().simplified();
    chosen.summary = m_summary->toPlainText().trimmed();
    return isComplete();
}

} // namespace interdict::ui
