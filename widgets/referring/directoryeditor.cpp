// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/directoryeditor.h"

#include "models/referrals/doors.h"
#include "models/values/safetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// "tlds: com, net", a line for each kind of match.
QString matchLines(const DirectoryEntry &entry)
{
    const QJsonObject matches = toJson(entry)[u"matches"_s].toObject();
    QString text;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        QStringList values;
        for (const QJsonValue &value : match.value().toArray())
            values << value.toString();
        text += u"%1: %2\n"_s.arg(match.key(), values.join(u", "_s));
    }
    return text.trimmed();
}

QJsonObject matchesFrom(const QString &text)
{
    QJsonObject matches;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QJsonArray values;
        for (const QString &value : line.section(u':', 1).split(u',', Qt::SkipEmptyParts))
            values.append(value.trimmed());
        matches.insert(line.section(u':', 0, 0).trimmed(), values);
    }
    return matches;
}

QString idFrom(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.left(60);
}

} // namespace

DirectoryEditor::DirectoryEditor(CaseSession *session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_directory(std::vector<DirectoryEntry>{}),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_id(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_jurisdiction(new QLineEdit(this)),
      m_contact(new QLineEdit(this)),
      m_doors(new QListWidget(this)),
      m_telling(new QComboBox(this)),
      m_forwarding(new QLineEdit(this)),
      m_terms(new QPlainTextEdit(this)),
      m_hours(new QSpinBox(this)),
      m_matches(new QPlainTextEdit(this)),
      m_source(new QLineEdit(this)),
      m_date(new QDateEdit(session->clock().now().date(), this)),
      m_scope(new QComboBox(this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_back(new QPushButton(tr("&Take Back"), this)),
      m_message(new QLabel(this))
{
    setWindowTitle(tr("Directory of Recipients"));
    createFields();
    createLayout();
    load({});
    resize(1050, 720);
}

void DirectoryEditor::createFields()
{
    m_filter->setPlaceholderText(tr("Find by name or kind"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Find a recipient"));
    m_list->setObjectName(u"directoryList"_s);
    m_list->setAccessibleName(tr("Recipients"));
    for (const RecipientKind kind : allRecipientKinds())
        m_kind->addItem(displayName(kind), int(kind));
    for (const Telling telling : {Telling::unknown, Telling::yes, Telling::no, Telling::asks})
        m_telling->addItem(displayName(telling), int(telling));
    m_jurisdiction->setPlaceholderText(tr("Country code, as in US"));
    m_forwarding->setPlaceholderText(tr("What they do with a request"));
    m_source->setPlaceholderText(tr("Where this is from: a page, a call, a document"));
    m_hours->setRange(0, 10000);
    m_hours->setSpecialValueText(tr("not known"));
    m_hours->setSuffix(tr(" hours"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_scope->setObjectName(u"directoryScope"_s);
    m_scope->setAccessibleName(tr("Where the entry holds"));
    m_scope->addItem(tr("For this case"), true);
    m_scope->addItem(tr("For all cases of this account"), false);
    for (QPlainTextEdit *text : {m_terms, m_matches}) {
        text->setTabChangesFocus(true);
        text->setMaximumHeight(4 * fontMetrics().lineSpacing() + 14);
    }
    m_matches->setPlaceholderText(tr("What leads to them, a line each, as in \"tlds: com, net\""));
    m_doors->setAccessibleName(tr("Ways to ask"));
    for (QListWidget *list : {m_list, m_doors}) { // names are read to their end
        list->setWordWrap(true);
        list->setSpacing(1);
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_doors->setMaximumHeight(6 * fontMetrics().lineSpacing() + 14);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    connect(m_filter, &QLineEdit::textChanged, this, &DirectoryEditor::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &DirectoryEditor::showEntry);
    connect(m_save, &QPushButton::clicked, this, &DirectoryEditor::save);
    connect(m_back, &QPushButton::clicked, this, &DirectoryEditor::takeBack);
}

void DirectoryEditor::createLayout()
{
    auto *add = new QPushButton(tr("&New Recipient"), this);
    connect(add, &QPushButton::clicked, this, &DirectoryEditor::startNew);
    auto *left = new QVBoxLayout;
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    left->addWidget(add);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Legal name:"), m_name);
    form->addRow(tr("&Id:"), m_id);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Jurisdiction:"), m_jurisdiction);
    form->addRow(tr("&Contact:"), m_contact);
    form->addRow(tr("&Ways to ask:"), m_doors);
    form->addRow(tr("The s&ubject:"), m_telling);
    form->addRow(tr("&Forwarding:"), m_forwarding);
    form->addRow(tr("T&erms:"), m_terms);
    form->addRow(tr("&Reviews within:"), m_hours);
    form->addRow(tr("Found &by:"), m_matches);
    form->addRow(tr("S&ource:"), m_source);
    form->addRow(tr("&As of:"), m_date);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_scope);
    bottom->addWidget(m_save);
    bottom->addWidget(m_back);
    auto *right = new QVBoxLayout;
    right->addLayout(form, 1);
    right->addLayout(bottom);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &DirectoryEditor::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

void DirectoryEditor::load(const QString &chosenId)
{
    const Result<RecipientDirectory> directory = directoryOf(m_session->database());
    if (!directory)
        return m_message->setText(directory.error().message);
    m_directory = *directory;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int chosen = 0;
    for (const DirectoryEntry &entry : m_directory.entries()) {
        auto *item = new QListWidgetItem(u"%1 – %2"_s.arg(visibleLine(entry.name), displayName(entry.kind)), m_list);
        item->setData(Qt::UserRole, entry.id);
        if (entry.origin != DirectoryEntry::Origin::program) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(bold);
        }
        if (entry.id == chosenId)
            chosen = m_list->count() - 1;
    }
    m_list->setCurrentRow(chosen);
    filter();
    showEntry();
}

void DirectoryEditor::filter()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(m_filter->text(), Qt::CaseInsensitive));
}

void DirectoryEditor::showEntry()
{
    const QListWidgetItem *item = m_list->currentItem();
    const DirectoryEntry *entry = item ? m_directory.byId(item->data(Qt::UserRole).toString()) : nullptr;
    if (entry)
        fill(*entry);
}

void DirectoryEditor::fill(const DirectoryEntry &entry)
{
    m_entry = entry;
    m_id->setText(entry.id);
    m_id->setReadOnly(!entry.id.isEmpty() && m_directory.byId(entry.id));
    m_name->setText(entry.name);
    m_kind->setCurrentIndex(m_kind->findData(int(entry.kind)));
    m_jurisdiction->setText(entry.jurisdiction);
    m_contact->setText(entry.contact);
    m_doors->clear();
    for (const Door &door : doorsFor(entry.kind)) {
        auto *item = new QListWidgetItem(door.name, m_doors);
        item->setData(Qt::UserRole, door.id);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(entry.doors.contains(door.id) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(door.needs.toHtmlEscaped());
    }
    m_telling->setCurrentIndex(m_telling->findData(int(entry.tellsSubject)));
    m_forwarding->setText(entry.forwarding);
    m_terms->setPlainText(entry.terms);
    m_hours->setValue(entry.answerHours);
    m_matches->setPlainText(matchLines(entry));
    m_source->setText(entry.source);
    for (QLineEdit *line : {m_name, m_contact, m_forwarding, m_source})
        line->setCursorPosition(0); // long texts begin with their beginning
    m_date->setDate(entry.date.isValid() ? entry.date : m_session->clock().now().date());
    m_message->setText(
        entry.id.isEmpty()
            ? tr("A new entry.")
            : tr("This entry %1; as of %2.").arg(displayName(entry.origin), entry.date.toString(Qt::ISODate)));
    m_back->setEnabled(entry.origin != DirectoryEntry::Origin::program);
    m_scope->setCurrentIndex(entry.origin == DirectoryEntry::Origin::account || m_session->isReadOnly() ? 1 : 0);
}

DirectoryEntry DirectoryEditor::shown() const
{
    QJsonObject json = toJson(m_entry);
    json.insert(u"matches"_s, matchesFrom(m_matches->toPlainText()));
    DirectoryEntry entry = m_entry;
    // Words that the program does not know as a match are left out when it is read back.
    QJsonObject probe = json;
    probe.insert(u"id"_s, u"probe"_s);
    probe.insert(u"name"_s, u"probe"_s);
    probe.insert(u"source"_s, u"probe"_s);
    probe.insert(u"date"_s, u"2026-01-01"_s);
    if (const Result<DirectoryEntry> read = directoryEntryFromJson(probe))
        entry.matches = read->matches;
    entry.name = m_name->text().simplified();
    entry.id = m_id->text().trimmed().isEmpty() ? idFrom(entry.name) : m_id->text().trimmed();
    entry.kind = RecipientKind(m_kind->currentData().toInt());
    entry.jurisdiction = m_jurisdiction->text().simplified();
    entry.contact = m_contact->text().simplified();
    // The best way stays first.
    QStringList doors;
    for (int i = 0; i < m_doors->count(); ++i) {
        if (m_doors->item(i)->checkState() == Qt::Checked)
            doors << m_doors->item(i)->data(Qt::UserRole).toString();
    }
    entry.doors.removeIf([&doors](const QString &door) { return !doors.contains(door); });
    for (const QString &door : doors) {
        if (!entry.doors.contains(door))
            entry.doors << door;
    }
    entry.tellsSubject = Telling(m_telling->currentData().toInt());
    entry.forwarding = m_forwarding->text().simplified();
    entry.terms = m_terms->toPlainText().simplified();
    entry.answerHours = m_hours->value();
    entry.source = m_source->text().simplified();
    entry.date = m_date->date();
    return entry;
}

void DirectoryEditor::startNew()
{
    DirectoryEntry entry;
    entry.kind = m_entry.kind;
    m_list->setCurrentRow(-1);
    fill(entry);
    m_name->setFocus();
}

void DirectoryEditor::choose(const Proposal &proposal)
{
    if (proposal.isKnown())
        return load(proposal.recipientId);
    DirectoryEntry entry;
    entry.kind = proposal.kind;
    entry.name = proposal.recipient;
    m_list->setCurrentRow(-1);
    fill(entry);
}

void DirectoryEditor::report(const Outcome &done, const QString &id)
{
    if (!done)
        return m_message->setText(done.error().message);
    load(id);
}

void DirectoryEditor::save()
{
    const DirectoryEntry entry = shown();
    if (m_scope->currentData().toBool())
        return report(CaseRecipients(*m_session).put(entry), entry.id);
    if (const Result<DirectoryEntry> checked = directoryEntryFromJson(toJson(entry)); !checked)
        return m_message->setText(checked.error().message);
    Result<std::vector<DirectoryEntry>> own = ownRecipients();
    if (!own)
        return m_message->setText(own.error().message);
    std::erase_if(*own, [&entry](const DirectoryEntry &old) { return old.id == entry.id; });
    own->push_back(entry);
    report(saveOwnRecipients(*own, m_session->clock().now().date()), entry.id);
}

void DirectoryEditor::takeBack()
{
    const QString id = m_entry.id;
    if (m_entry.origin == DirectoryEntry::Origin::ofCase)
        return report(CaseRecipients(*m_session).takeBack(id), id);
    Result<std::vector<DirectoryEntry>> own = ownRecipients();
    if (!own)
        return m_message->setText(own.error().message);
    std::erase_if(*own, [&id](const DirectoryEntry &old) { return old.id == id; });
    report(saveOwnRecipients(*own, m_session->clock().now().date()), id);
}

} // namespace interdict::ui
