// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/linkstree.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/store/entityqueries.h"
#include "models/values/safetext.h"
#include "widgets/records/entityactions.h"
#include "widgets/records/kindmark.h"
#include "widgets/records/recordnames.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum RowKind : int { groupRow = 1, linkRow, recordRow, remarkRow };

constexpr size_t mostLinks = 2000;  // the heaviest are shown
constexpr qint64 mostRecords = 500; // of one link

} // namespace

LinksTree::LinksTree(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_tree(new RowsTree(u"linksTree"_s, tr("Links"), QStringList() << tr("Linked With") << tr("Records"), this)),
      m_go(new QPushButton(tr("Show &Entity"), this)),
      m_remove(new QPushButton(tr("&Remove Link"), this))
{
    createLayout();
    connect(m_tree, &QTreeWidget::itemExpanded, this, &LinksTree::fillRecords);
    connect(m_tree, &RowsTree::opened, this, &LinksTree::open);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &LinksTree::updateButtons);
    connect(m_go, &QPushButton::clicked, this, &LinksTree::goToEntity);
    connect(m_remove, &QPushButton::clicked, this, &LinksTree::removeLink);
    updateButtons();
}

void LinksTree::createLayout()
{
    m_tree->setRootIsDecorated(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_go->setObjectName(u"goToEntityButton"_s);
    m_remove->setObjectName(u"removeLinkButton"_s);
    m_remove->setToolTip(tr("Links found in records are evidence and stay."));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->addWidget(m_go);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_tree);
}

Result<qint64> LinksTree::showLinks(RowId<Entity> entity)
{
    m_tree->clear();
    m_entity = entity;
    Result<std::vector<Link>> links = linksOf(m_session->database(), entity);
    if (!links)
        return tl::unexpected(links.error());
    m_links = std::move(*links);
    if (Outcome added = addGroups(entity); !added)
        return tl::unexpected(added.error());
    updateButtons();
    return qint64(m_links.size());
}

Outcome LinksTree::addGroups(RowId<Entity> entity)
{
    const size_t shown = std::min(m_links.size(), mostLinks);
    std::vector<RowId<Entity>> ends;
    for (size_t i = 0; i < shown; ++i)
        ends.push_back(m_links[i].from == entity ? m_links[i].to : m_links[i].from);
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), ends);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, const Entity *> others;
    for (const EntityRow &row : *rows)
        others.insert(row.entity.id.value(), &row.entity);

    std::map<int, qint64> counts;
    for (const Link &link : m_links)
        ++counts[int(link.kind)];
    std::map<int, QTreeWidgetItem *> groups;
    for (const auto &[kind, count] : counts) {
        auto *group = m_tree->addRow({tr("%1 (%2)").arg(displayName(LinkKind(kind)), QLocale().toString(count))}, 0);
        group->setData(0, RowsTree::kindRole, int(groupRow));
        group->setFirstColumnSpanned(true);
        QFont bold = m_tree->font();
        bold.setWeight(QFont::DemiBold);
        group->setFont(0, bold);
        groups[kind] = group;
    }
    for (size_t i = 0; i < shown; ++i) {
        if (const Entity *other = others.value(ends[i].value()))
            addLink(m_links[i], *other, groups[int(m_links[i].kind)]);
    }
    for (const auto &[kind, group] : groups)
        group->setExpanded(groups.size() == 1 || group->childCount() <= 20);
    if (shown < m_links.size())
        m_tree->addRemark(tr("The %1 links with the most records of %2 are shown.")
                              .arg(QLocale().toString(qint64(shown)), QLocale().toString(qint64(m_links.size()))));
    return {};
}

void LinksTree::addLink(const Link &link, const Entity &other, QTreeWidgetItem *group)
{
    const bool isDrawn = link.origin == LinkOrigin::drawn;
    QTreeWidgetItem *item =
        m_tree->addRow({other.label, isDrawn ? tr("drawn") : QLocale().toString(link.weight)}, link.id.value(), group);
    item->setData(0, RowsTree::kindRole, int(linkRow));
    item->setIcon(0, kindIcon(nodeKind(other.kind), palette()));
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    m_tree->alignRight(item, 1);
    if (isIdentifier(other.kind)) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(m_tree->font().pointSizeF());
        item->setFont(0, fixed);
    }
    if (isDrawn) {
        QFont italic = m_tree->font();
        italic.setItalic(true);
        item->setFont(1, italic);
        item->setToolTip(1, plainToolTip(tr("Drawn by %1: %2").arg(link.author, link.reason)));
    }
}

void LinksTree::fillRecords(QTreeWidgetItem *item)
{
    const Link *link = linkOf(item);
    if (!link || item->childCount() > 0)
        return;
    if (link->origin == LinkOrigin::drawn) {
        m_tree->addRow({tr("%1 – %2").arg(link->reason, link->author)}, 0, item)->setFirstColumnSpanned(true);
        return;
    }
    if (Outcome added = addRecords(*link, item); !added)
        Q_EMIT failed(added.error());
}

Outcome LinksTree::addRecords(const Link &link, QTreeWidgetItem *item)
{
    const Result<std::vector<RowId<Record>>> records = recordsOfLink(m_session->database(), link, mostRecords);
    if (!records)
        return tl::unexpected(records.error());
    RecordNames names(m_session->database());
    for (const RowId<Record> record : *records) {
        const Result<QString> name = names.name(record);
        if (!name)
            return tl::unexpected(name.error());
        QTreeWidgetItem *row = m_tree->addRow({*name}, record.value(), item);
        row->setData(0, RowsTree::kindRole, int(recordRow));
        row->setFirstColumnSpanned(true);
    }
    if (link.weight > qint64(records->size()))
        m_tree->addRemark(tr("The first %1 of %2 records are shown.")
                              .arg(QLocale().toString(qint64(records->size())), QLocale().toString(link.weight)),
                          item);
    return {};
}

const Link *LinksTree::linkOf(const QTreeWidgetItem *item) const
{
    if (!item || item->data(0, RowsTree::kindRole).toInt() != linkRow)
        return nullptr;
    const RowId<Link> id(item->data(0, RowsTree::idRole).toLongLong());
    const auto found = std::find_if(m_links.begin(), m_links.end(), [id](const Link &link) { return link.id == id; });
    return found == m_links.end() ? nullptr : &*found;
}

void LinksTree::open(QTreeWidgetItem *item)
{
    if (item->data(0, RowsTree::kindRole).toInt() != recordRow) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    const RowId<Record> record(item->data(0, RowsTree::idRole).toLongLong());
    m_selection->selectRecord(record);
    Q_EMIT m_selection->recordWanted(record);
}

void LinksTree::updateButtons()
{
    const QList<QTreeWidgetItem *> selected = m_tree->selectedItems();
    const Link *link = selected.isEmpty() ? nullptr : linkOf(selected.constFirst());
    m_go->setEnabled(link);
    m_remove->setEnabled(link && link->origin == LinkOrigin::drawn && !m_session->isReadOnly());
}

void LinksTree::goToEntity()
{
    if (const Link *link = linkOf(m_tree->currentItem()))
        m_selection->selectEntities({link->from == m_entity ? link->to : link->from});
}

void LinksTree::removeLink()
{
    const Link *link = linkOf(m_tree->currentItem());
    if (!link)
        return;
    const Link removed = *link; // the command refills the tree
    if (Outcome outcome = m_session->removeLink(removed); !outcome)
        Q_EMIT failed(outcome.error());
}

} // namespace interdict::ui
