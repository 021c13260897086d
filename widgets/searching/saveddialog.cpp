// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/saveddialog.h"

#include "models/itemmodels/casefilters.h"
#include "models/values/safetext.h"
#include "widgets/controls/textquestion.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { nameColumn, contentColumn, listingsColumn, entitiesColumn, byColumn, columns };
constexpr int kindRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int contentRole = Qt::UserRole + 2;

} // namespace

SavedDialog::SavedDialog(CaseSession *session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_tree(new QTreeWidget(this)),
      m_hint(new QLabel(tr("Nothing is saved yet. \"Saved\" beside the search field keeps what was searched for, and "
                           "\"Saved Filters\" above the pages what they are narrowed to; both stand here then."),
                        this))
{
    setObjectName(u"savedDialog"_s);
    setWindowTitle(tr("Saved Searches and Filters"));
    createLayout();
    reload();
    connect(session, &CaseSession::caseChanged, this, &SavedDialog::reload);
    connect(session, &QObject::destroyed, this, &QDialog::reject);
}

void SavedDialog::createLayout()
{
    m_tree->setObjectName(u"savedTree"_s);
    m_tree->setAccessibleName(tr("Saved searches and filters"));
    m_tree->setColumnCount(columns);
    m_tree->setHeaderLabels({tr("Name"), tr("What Is Saved"), tr("Listings"), tr("Entities"), tr("Saved By")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    const int widths[] = {200, 300, 90, 90};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_tree->header()->resizeSection(column, widths[column]);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_rename = buttons->addButton(tr("&Rename…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Re&move"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openSaved"_s);
    m_rename->setObjectName(u"renameSaved"_s);
    m_remove->setObjectName(u"removeSaved"_s);
    m_remove->setToolTip(tr("Takes it out of the list; undo brings it back"));
    m_open->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    m_hint->setObjectName(u"savedHint"_s);
    m_hint->setWordWrap(true);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    resize(820, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &SavedDialog::openCurrent);
    connect(m_rename, &QPushButton::clicked, this, &SavedDialog::renameCurrent);
    connect(m_remove, &QPushButton::clicked, this, &SavedDialog::removeCurrent);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &SavedDialog::openCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SavedDialog::updateButtons);
}

void SavedDialog::addSaved(SavedKind kind, const QString &title)
{
    const Result<std::vector<SavedSearch>> saved = SavedSearches(*m_session).all(kind);
    if (!saved)
        return Q_EMIT failed(saved.error());
    auto *head = new QTreeWidgetItem(
        m_tree, {tr("%1 (%2)", "a title and how many").arg(title, QLocale().toString(qint64(saved->size())))});
    head->setFirstColumnSpanned(true);
    head->setExpanded(true);
    for (const SavedSearch &each : *saved) {
        auto *item = new QTreeWidgetItem(head);
        QString content = each.content;
        if (kind == SavedKind::filters) {
            QStringList chips;
            if (const auto filters = SavedSearches(*m_session).filters(each.name)) {
                for (const StackedFilter &filter : *filters)
                    chips << (filter.isOff ? tr("%1 (off)").arg(chipText(filter.filter)) : chipText(filter.filter));
            }
            content = chips.join(u" · "_s);
        }
        item->setText(nameColumn, visibleLine(each.name));
        item->setText(contentColumn, visibleLine(content));
        item->setText(byColumn, visibleLine(each.author));
        item->setData(0, kindRole, int(kind));
        item->setData(0, nameRole, each.name);
        item->setData(0, contentRole, each.content);
        for (const int column : {listingsColumn, entitiesColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void SavedDialog::reload()
{
    if (!m_session)
        return;
    const QString name = current() ? current()->data(0, nameRole).toString() : QString();
    m_tree->clear();
    addSaved(SavedKind::search, tr("Searches"));
    addSaved(SavedKind::filters, tr("Filters"));
    QTreeWidgetItem *wanted = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *head = m_tree->topLevelItem(i);
        for (int row = 0; row < head->childCount(); ++row) {
            if (!wanted || head->child(row)->data(0, nameRole).toString() == name)
                wanted = head->child(row);
        }
    }
    m_tree->setCurrentItem(wanted);
    m_hint->setVisible(!wanted);
    updateButtons();
    count();
}

void SavedDialog::count()
{
    m_jobs.start<std::vector<SavedCount>>(
        tr("Counting what saved searches find"),
        [path = m_session->path()](const CancelToken &cancel, const ProgressSink &) {
            return countSavedSearches(path, cancel);
        },
        [this](const Result<std::vector<SavedCount>> &counts) {
            if (counts)
                showCounts(*counts);
            else if (counts.error().code != ErrorCode::cancelled)
                Q_EMIT failed(counts.error());
        });
}

void SavedDialog::showCounts(const std::vector<SavedCount> &counts)
{
    const QTreeWidgetItem *head = m_tree->topLevelItem(0);
    for (int row = 0; head && row < head->childCount(); ++row) {
        QTreeWidgetItem *item = head->child(row);
        for (const SavedCount &count : counts) {
            if (count.name != item->data(0, nameRole).toString())
                continue;
            item->setText(listingsColumn, QLocale().toString(count.listings));
            item->setText(entitiesColumn, QLocale().toString(count.entities));
        }
    }
}

QTreeWidgetItem *SavedDialog::current() const
{
    QTreeWidgetItem *item = m_tree->currentItem();
    return item && item->parent() ? item : nullptr;
}

void SavedDialog::updateButtons()
{
    const bool canChange = current() && m_session && !m_session->isReadOnly();
    m_open->setEnabled(current() != nullptr);
    m_rename->setEnabled(canChange);
    m_remove->setEnabled(canChange);
}

void SavedDialog::openCurrent()
{
    const QTreeWidgetItem *item = current();
    if (!item)
        return;
    const bool isSearch = item->data(0, kindRole).toInt() == int(SavedKind::search);
    const QString text = item->data(0, isSearch ? contentRole : nameRole).toString();
    accept();
    if (isSearch)
        Q_EMIT searchChosen(text);
    else
        Q_EMIT filtersChosen(text);
}

void SavedDialog::renameCurrent()
{
    const QTreeWidgetItem *item = current();
    if (!item)
        return;
    const QString name = item->data(0, nameRole).toString();
    const SavedKind kind = SavedKind(item->data(0, kindRole).toInt());
    TextQuestion::ask(this,
                      {tr("Rename"), tr("What is \"%1\" to be called?").arg(visibleLine(name)), tr("Rename"), name},
                      TextQuestion::Lines::one, [this, name, kind](const QString &to) {
                          if (!m_session)
                              return;
                          if (Outcome renamed = SavedSearches(*m_session).rename(kind, name, to); !renamed)
                              Q_EMIT failed(renamed.error());
                      });
}

void SavedDialog::removeCurrent()
{
    const QTreeWidgetItem *item = current();
    if (!item || !m_session)
        return;
    const SavedKind kind = SavedKind(item->data(0, kindRole).toInt());
    if (Outcome removed = SavedSearches(*m_session).remove(kind, item->data(0, nameRole).toString()); !removed)
        Q_EMIT failed(removed.error());
}

} // namespace interdict::ui
