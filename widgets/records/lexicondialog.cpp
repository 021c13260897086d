// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/lexicondialog.h"

#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/records/rowstree.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lexiconRole = Qt::UserRole + 11;
constexpr int entryRole = Qt::UserRole + 12;

bool hasText(const LexiconEntry &entry, const QString &wanted)
{
    return wanted.isEmpty() || entry.name.contains(wanted, Qt::CaseInsensitive) ||
           std::any_of(entry.variants.begin(), entry.variants.end(), [&wanted](const LexiconVariant &variant) {
               return variant.text.contains(wanted, Qt::CaseInsensitive);
           });
}

void addVariants(LexiconEntry &entry, const QStringList &texts, LexiconVariant::Kind kind, bool isAmbiguous)
{
    for (const QString &text : texts)
        entry.variants.push_back({text, kind, isAmbiguous});
}

QWidget *newField(bool isLong, const QString &objectName, QWidget *parent)
{
    if (!isLong) {
        auto *line = new QLineEdit(parent);
        line->setObjectName(objectName);
        return line;
    }
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(objectName);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(48);
    return text;
}

} // namespace

LexiconDialog::LexiconDialog(LexiconShelf shelf, QWidget *parent)
    : QDialog(parent),
      m_shelf(std::move(shelf)),
      m_strip(new MessageStrip(this)),
      m_filter(new QLineEdit(this)),
      m_tree(new RowsTree(u"lexiconTree"_s, tr("Lexicons and their entries"), {tr("Entry"), tr("Group")}, this)),
      m_new(new QPushButton(tr("&New Entry"), this)),
      m_copy(new QPushButton(tr("&Copy to Own"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"lexiconDialog"_s);
    setWindowTitle(tr("Lexicons"));
    createLayout();
    connectModel();
    reload();
    resize(920, 620);
}

void LexiconDialog::createLayout()
{
    m_filter->setObjectName(u"lexiconFilter"_s);
    m_filter->setPlaceholderText(tr("Find a word"));
    m_filter->setAccessibleName(tr("Find a word"));
    m_filter->setClearButtonEnabled(true);
    auto *form = new QFormLayout;
    const QStringList labels{tr("Name"),     tr("Group"),          tr("Names"),       tr("Street names"),
                             tr("Imprints"), tr("Everyday words"), tr("CAS numbers"), tr("Sources")};
    for (int i = 0; i < labels.size(); ++i) {
        m_fields << newField(i >= int(Field::names), u"lexiconField%1"_s.arg(i), this);
        m_fields.back()->setToolTip(i >= int(Field::names) ? tr("One on a line") : QString());
        form->addRow(labels[i], m_fields.back());
    }
    auto *right = new QWidget(this);
    right->setLayout(form);
    auto *split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(right);
    qobject_cast<QPlainTextEdit *>(m_fields.back())->setReadOnly(true);
    split->setSizes({460, 440});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->setRootIsDecorated(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_new, m_copy, m_remove, m_save})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addWidget(m_filter);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
}

void LexiconDialog::connectModel()
{
    connect(m_filter, &QLineEdit::textChanged, this, &LexiconDialog::reload);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) { showEntry(row); });
    connect(m_new, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_remove, &QPushButton::clicked, this, &LexiconDialog::removeEntry);
    connect(m_save, &QPushButton::clicked, this, &LexiconDialog::save);
}

void LexiconDialog::reload()
{
    const QString wanted = m_filter->text().trimmed();
    m_contents = m_shelf.contents();
    m_tree->clear();
    for (size_t i = 0; i < m_contents.items.size(); ++i)
        addLexicon(m_contents.items[i], i, wanted);
    if (!m_contents.refused.isEmpty())
        m_strip->showMessage(MessageStrip::Level::warning, m_contents.refused.join(u' '));
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showEntry(m_tree->currentItem());
}

void LexiconDialog::addLexicon(const LexiconShelf::Item &item, size_t index, const QString &wanted)
{
    const QString from =
        item.path.isEmpty()
            ? tr("%1, as of %2").arg(displayName(item.lexicon.lexiconClass), item.lexicon.asOf.toString(Qt::ISODate))
            : visibleLine(QFileInfo(item.path).fileName());
    QTreeWidgetItem *top = m_tree->addRow({visibleLine(item.lexicon.title), from}, 0);
    top->setData(0, lexiconRole, int(index));
    top->setData(0, entryRole, -1);
    for (size_t i = 0; i < item.lexicon.entries.size(); ++i) {
        const LexiconEntry &entry = item.lexicon.entries[i];
        if (!hasText(entry, wanted))
            continue;
        QTreeWidgetItem *row = m_tree->addRow({visibleLine(entry.name), visibleLine(entry.group)}, 0, top);
        row->setData(0, lexiconRole, int(index));
        row->setData(0, entryRole, int(i));
    }
    top->setExpanded(!wanted.isEmpty());
}

const LexiconShelf::Item *LexiconDialog::currentItem() const
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    const size_t index = row ? size_t(row->data(0, lexiconRole).toInt()) : m_contents.items.size();
    return index < m_contents.items.size() ? &m_contents.items[index] : nullptr;
}

const LexiconEntry *LexiconDialog::currentEntry() const
{
    const LexiconShelf::Item *item = currentItem();
    const int index = item ? m_tree->currentItem()->data(0, entryRole).toInt() : -1;
    return index >= 0 && size_t(index) < item->lexicon.entries.size() ? &item->lexicon.entries[size_t(index)] : nullptr;
}

bool LexiconDialog::isOwn(const LexiconShelf::Item &item) const
{
    return QFileInfo(item.path).fileName() == u"own-%1.json"_s.arg(toToken(item.lexicon.lexiconClass));
}

void LexiconDialog::setText(Field field, const QString &text)
{
    QWidget *widget = m_fields[int(field)];
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setText(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->setPlainText(text);
}

QString LexiconDialog::text(Field field) const
{
    const QWidget *widget = m_fields[int(field)];
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().simplified();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit ? edit->toPlainText() : QString();
}

QStringList LexiconDialog::lines(Field field) const
{
    QStringList lines;
    for (const QString &line : text(field).split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

void LexiconDialog::allowEditing(bool isAllowed)
{
    for (QWidget *widget : std::as_const(m_fields)) {
        if (widget == m_fields[int(Field::sources)])
            continue; // an own entry is its own source
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(!isAllowed);
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            edit->setReadOnly(!isAllowed);
    }
    m_save->setEnabled(isAllowed);
}

void LexiconDialog::showEntry(const QTreeWidgetItem *row)
{
    using Kind = LexiconVariant::Kind;
    Q_UNUSED(row);
    const LexiconShelf::Item *item = currentItem();
    const LexiconEntry *found = currentEntry();
    const LexiconEntry entry = found ? *found : LexiconEntry{};
    const bool isEditable = found && isOwn(*item);
    m_edited = isEditable ? entry : LexiconEntry{};
    if (item)
        m_editedClass = item->lexicon.lexiconClass;
    setText(Field::name, entry.name);
    setText(Field::group, entry.group);
    setText(Field::names, entry.texts(Kind::name, false).join(u'\n'));
    setText(Field::street, entry.texts(Kind::street, false).join(u'\n'));
    setText(Field::imprints, entry.texts(Kind::imprint, true).join(u'\n'));
    setText(Field::ambiguous, entry.texts(Kind::street, true).join(u'\n'));
    setText(Field::cas, entry.casNumbers.join(u'\n'));
    QStringList documents;
    for (const QString &source : entry.sources)
        documents << item->lexicon.sources.value(source);
    setText(Field::sources, visibleText(documents.join(u'\n')));
    allowEditing(isEditable);
    m_new->setEnabled(item != nullptr);
    m_copy->setEnabled(found && !isEditable);
    m_remove->setEnabled(isEditable);
}

/// An own entry begins: as a copy of the one that is shown, or empty, of the class that is shown.
void LexiconDialog::begin(bool isCopy)
{
    const LexiconEntry *shown = currentEntry();
    LexiconEntry entry = isCopy && shown ? *shown : LexiconEntry{};
    entry.sources.clear(); // those of the other lexicon
    setText(Field::sources, {});
    if (!isCopy) {
        for (int field = 0; field < m_fields.size(); ++field)
            setText(Field(field), {});
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    m_edited = entry;
    allowEditing(true);
    m_copy->setEnabled(false);
    m_fields.front()->setFocus();
}

LexiconEntry LexiconDialog::edited(const LexiconEntry &before) const
{
    using Kind = LexiconVariant::Kind;
    LexiconEntry entry = before;
    entry.name = text(Field::name);
    entry.group = text(Field::group);
    entry.casNumbers = lines(Field::cas);
    entry.variants.clear();
    addVariants(entry, lines(Field::names), Kind::name, false);
    addVariants(entry, lines(Field::street), Kind::street, false);
    addVariants(entry, lines(Field::imprints), Kind::imprint, true);
    addVariants(entry, lines(Field::ambiguous), Kind::street, true);
    return entry;
}

void LexiconDialog::save()
{
    Result<Lexicon> own = m_shelf.own(m_editedClass);
    if (!own)
        return m_strip->showMessage(MessageStrip::Level::error, own.error().message);
    const LexiconEntry entry = edited(m_edited);
    const auto known = std::find_if(own->entries.begin(), own->entries.end(),
                                    [&entry](const LexiconEntry &each) { return each.id == entry.id; });
    if (known == own->entries.end())
        own->entries.push_back(entry);
    else
        *known = entry;
    store(*own);
}

void LexiconDialog::removeEntry()
{
    Result<Lexicon> own = m_shelf.own(m_editedClass);
    if (!own)
        return m_strip->showMessage(MessageStrip::Level::error, own.error().message);
    std::erase_if(own->entries, [this](const LexiconEntry &each) { return each.id == m_edited.id; });
    store(*own);
}

void LexiconDialog::store(const Lexicon &own)
{
    if (const Outcome saved = m_shelf.saveOwn(own, QDate::currentDate()); !saved)
        return m_strip->showMessage(MessageStrip::Level::error, saved.error().message);
    reload();
    m_strip->showMessage(MessageStrip::Level::info,
                         tr("The own words were saved. They count from the next listing that is shown."));
}

} // namespace interdict::ui
