// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/linkstree.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/entitytablemodel.h"
#include "models/store/entityqueries.h"
#include "models/store/hubqueries.h"
#include "models/store/judgementtable.h"
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
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum RowKind : int { groupRow = 1, linkRow, recordRow, remarkRow, entityRow };

constexpr size_t mostLinks = 2000;  // the heaviest are shown
constexpr qint64 mostRecords = 500; // of one link
constexpr size_t mostDerived = 200; // of one kind

/// Of a seller the market too, to tell it from others of that name.
QString nameOfMember(const Entity &entity)
{
    const QString name = visibleLine(entity.label);
    return entity.kind == EntityKind::seller ? LinksTree::tr("%1 on %2").arg(name, visibleLine(detailOf(entity)))
                                             : name;
}

} // namespace

LinksTree::LinksTree(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_tree(new RowsTree(u"linksTree"_s, tr("Links"),
                          QStringList() << tr("Linked With") << tr("Records") << tr("Shared"), this)),
      m_go(new QPushButton(tr("Show Entit&y"), this)),
      m_notes(new QPushButton(tr("Notes…"), this)),
      m_remove(new QPushButton(tr("Remove Lin&k"), this))
{
    createLayout();
    connect(m_tree, &QTreeWidget::itemExpanded, this, &LinksTree::fillRecords);
    connect(m_tree, &RowsTree::opened, this, &LinksTree::open);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &LinksTree::updateButtons);
    connect(m_go, &QPushButton::clicked, this, &LinksTree::goToEntity);
    connect(m_remove, &QPushButton::clicked, this, &LinksTree::removeLink);
    connect(m_notes, &QPushButton::clicked, this, [this] {
        if (const MergedLink *link = linkOf(m_tree->currentItem()))
            Q_EMIT m_selection->annotationsWanted({ThingKind::link, link->parts.front().id.value()});
    });
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
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->headerItem()->setToolTip(2, tr("How many of its kind have the same; few say much, many say nothing"));
    m_go->setObjectName(u"goToEntityButton"_s);
    m_notes->setObjectName(u"linkNotesButton"_s);
    m_notes->setToolTip(tr("Notes on the link, its tags and its grade"));
    m_remove->setObjectName(u"removeLinkButton"_s);
    m_remove->setToolTip(tr("Links found in records are evidence and stay."));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    buttons->addWidget(m_go);
    buttons->addWidget(m_notes);
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
    m_links.clear();
    const Result<Entity> asked = entityOf(entity);
    Result<MergedEntities> merged = MergedEntities::read(m_session->database());
    if (!asked || !merged)
        return tl::unexpected(!asked ? asked.error() : merged.error());
    m_entity = *asked;
    m_merged = std::move(*merged);
    m_whole = m_merged.representative(entity);
    Result<std::vector<MergedLink>> links = mergedLinksOf(m_session->database(), m_merged, entity);
    if (!links)
        return tl::unexpected(links.error());
    m_links = std::move(*links);
    for (const auto step : {&LinksTree::addJudgements, &LinksTree::addGroups, &LinksTree::addDerived}) {
        if (Outcome added = (this->*step)(); !added)
            return tl::unexpected(added.error());
    }
    updateButtons();
    return qint64(m_links.size());
}

bool LinksTree::choose(RowId<Link> link)
{
    const auto isPart = [link](const Link &part) { return part.id == link; };
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        const MergedLink *shown = linkOf(*at);
        if (!shown || std::none_of(shown->parts.begin(), shown->parts.end(), isPart))
            continue;
        m_tree->setCurrentItem(*at);
        m_tree->scrollToItem(*at); // which opens the group around it
        return true;
    }
    return false;
}

Result<Entity> LinksTree::entityOf(RowId<Entity> id) const
{
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, tr("What was selected is not in the case any more."));
    return rows->front().entity;
}

QTreeWidgetItem *LinksTree::addGroup(const QString &text)
{
    QTreeWidgetItem *group = m_tree->addRow({text}, 0);
    group->setData(0, RowsTree::kindRole, int(groupRow));
    group->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    return group;
}

Outcome LinksTree::addGroups()
{
    const size_t shown = std::min(m_links.size(), mostLinks);
    std::vector<RowId<Entity>> ends;
    for (size_t i = 0; i < shown; ++i)
        ends.push_back(m_links[i].link.from == m_whole ? m_links[i].link.to : m_links[i].link.from);
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), ends);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, const Entity *> others;
    for (const EntityRow &row : *rows)
        others.insert(row.entity.id.value(), &row.entity);

    std::map<int, qint64> counts;
    for (const MergedLink &link : m_links)
        ++counts[int(link.link.kind)];
    std::map<int, QTreeWidgetItem *> groups;
    for (const auto &[kind, count] : counts)
        groups[kind] = addGroup(tr("%1 (%2)").arg(displayName(LinkKind(kind)), QLocale().toString(count)));
    for (size_t i = 0; i < shown; ++i) {
        const Entity *other = others.value(ends[i].value());
        if (!other)
            continue;
        if (Outcome added = addLink(m_links[i].link, *other, groups[int(m_links[i].link.kind)]); !added)
            return added;
    }
    for (const auto &[kind, group] : groups)
        group->setExpanded(groups.size() == 1 || group->childCount() <= 20);
    if (shown < m_links.size())
        m_tree->addRemark(tr("The %1 links with the most records of %2 are shown.")
                              .arg(QLocale().toString(qint64(shown)), QLocale().toString(qint64(m_links.size()))));
    return {};
}

Outcome LinksTree::addLink(const Link &link, const Entity &other, QTreeWidgetItem *group)
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
        return {};
    }
    if (!isTie(other.kind) || other.kind == m_entity->kind)
        return {};
    const Result<qint64> sharers = countHolders(m_session->database(), other.id, m_entity->kind);
    if (!sharers)
        return tl::unexpected(sharers.error());
    item->setText(2, QLocale().toString(*sharers));
    item->setToolTip(2,
                     *sharers > usualHub
                         ? tr("So common that it says nothing of who they are")
                         : tr("Shared by %1 %2").arg(QLocale().toString(*sharers), displayNamePlural(m_entity->kind)));
    m_tree->alignRight(item, 2);
    return {};
}

/// Who it counts as one with, and who says so.
Outcome LinksTree::addJudgements()
{
    const std::vector<RowId<Entity>> members = m_merged.members(m_entity->id);
    if (members.size() < 2)
        return {};
    const Result<std::vector<Judgement>> judgements = allJudgements(m_session->database());
    if (!judgements)
        return tl::unexpected(judgements.error());
    QTreeWidgetItem *group =
        addGroup(tr("%1 (%2)").arg(displayName(LinkKind::sameAs), QLocale().toString(qint64(members.size() - 1))));
    for (const RowId<Entity> member : members) {
        if (member == m_entity->id)
            continue;
        const Result<Entity> other = entityOf(member);
        if (!other)
            return tl::unexpected(other.error());
        QTreeWidgetItem *item = m_tree->addRow({nameOfMember(*other)}, member.value(), group);
        item->setData(0, RowsTree::kindRole, int(entityRow));
        item->setIcon(0, kindIcon(nodeKind(other->kind), palette()));
        for (const Judgement &judgement : *judgements) {
            if (judgement.verdict == Verdict::same && (judgement.left == member || judgement.right == member))
                m_tree->addRemark(tr("%1 – %2").arg(visibleLine(judgement.reason), visibleLine(judgement.author)),
                                  item);
        }
    }
    group->setExpanded(true);
    return {};
}

Outcome LinksTree::addDerived()
{
    const Result<DerivedLinks> derived = derivedLinksOf(m_session->database(), m_merged, *m_entity);
    if (!derived)
        return tl::unexpected(derived.error());
    std::map<int, std::vector<const DerivedLink *>> byKind;
    for (const DerivedLink &link : derived->links)
        byKind[int(link.kind)].push_back(&link);
    for (const auto &[kind, links] : byKind) {
        QTreeWidgetItem *group =
            addGroup(tr("%1 (%2)").arg(displayName(LinkKind(kind)), QLocale().toString(qint64(links.size()))));
        for (size_t i = 0; i < std::min(links.size(), mostDerived); ++i) {
            if (Outcome added = addDerivedLink(*links[i], group); !added)
                return added;
        }
        group->setExpanded(links.size() <= 20);
    }
    return addHubs(derived->hubs);
}

Outcome LinksTree::addDerivedLink(const DerivedLink &link, QTreeWidgetItem *group)
{
    const Result<Entity> other = entityOf(link.other);
    if (!other)
        return tl::unexpected(other.error());
    QTreeWidgetItem *item =
        m_tree->addRow({nameOfMember(*other), QLocale().toString(link.weight)}, link.other.value(), group);
    item->setData(0, RowsTree::kindRole, int(entityRow));
    item->setIcon(0, kindIcon(nodeKind(other->kind), palette()));
    m_tree->alignRight(item, 1);
    for (const SharedThing &shared : link.through)
        m_tree->addRemark(tr("%1 %2, shared by %3")
                              .arg(displayName(shared.thing.kind), visibleLine(shared.thing.label),
                                   QLocale().toString(shared.sharers)),
                          item);
    return {};
}

/// So that nobody wonders why what all share ties nobody.
Outcome LinksTree::addHubs(const std::vector<SharedThing> &hubs)
{
    if (hubs.empty())
        return {};
    QTreeWidgetItem *group =
        addGroup(tr("too common to tell anything (%1)").arg(QLocale().toString(qint64(hubs.size()))));
    for (size_t i = 0; i < std::min(hubs.size(), mostDerived); ++i) {
        QTreeWidgetItem *item =
            m_tree->addRow({visibleLine(hubs[i].thing.label), {}, QLocale().toString(hubs[i].sharers)},
                           hubs[i].thing.id.value(), group);
        item->setData(0, RowsTree::kindRole, int(entityRow));
        item->setIcon(0, kindIcon(nodeKind(hubs[i].thing.kind), palette()));
        m_tree->alignRight(item, 2);
    }
    return {};
}

void LinksTree::fillRecords(QTreeWidgetItem *item)
{
    const MergedLink *link = linkOf(item);
    if (!link || item->childCount() > 0)
        return;
    if (link->link.origin == LinkOrigin::drawn) {
        const Link &drawn = link->link;
        const QString said = drawn.confidence > 0
                                 ? tr("%1 – %2, %3 % sure").arg(drawn.reason, drawn.author).arg(drawn.confidence)
                                 : tr("%1 – %2").arg(drawn.reason, drawn.author);
        m_tree->addRow({said}, 0, item)->setFirstColumnSpanned(true);
        return;
    }
    if (Outcome added = addRecords(*link, item); !added)
        Q_EMIT failed(added.error());
}

Outcome LinksTree::addRecords(const MergedLink &link, QTreeWidgetItem *item)
{
    RecordNames names(m_session->database());
    qint64 shown = 0;
    for (const Link &part : link.parts) {
        const Result<std::vector<RowId<Record>>> records =
            recordsOfLink(m_session->database(), part, mostRecords - shown);
        if (!records)
            return tl::unexpected(records.error());
        for (const RowId<Record> record : *records) {
            const Result<QString> name = names.name(record);
            if (!name)
                return tl::unexpected(name.error());
            QTreeWidgetItem *row = m_tree->addRow({*name}, record.value(), item);
            row->setData(0, RowsTree::kindRole, int(recordRow));
            row->setFirstColumnSpanned(true);
        }
        shown += qint64(records->size());
    }
    if (link.link.weight > shown)
        m_tree->addRemark(tr("The first %1 of %2 records are shown.")
                              .arg(QLocale().toString(shown), QLocale().toString(link.link.weight)),
                          item);
    return {};
}

const MergedLink *LinksTree::linkOf(const QTreeWidgetItem *item) const
{
    if (!item || item->data(0, RowsTree::kindRole).toInt() != linkRow)
        return nullptr;
    const RowId<Link> id(item->data(0, RowsTree::idRole).toLongLong());
    const auto found =
        std::find_if(m_links.begin(), m_links.end(), [id](const MergedLink &link) { return link.link.id == id; });
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
    const QTreeWidgetItem *item = selected.isEmpty() ? nullptr : selected.constFirst();
    const MergedLink *link = linkOf(item);
    m_go->setEnabled(link || (item && item->data(0, RowsTree::kindRole).toInt() == entityRow));
    m_notes->setEnabled(link && !link->parts.empty() && link->parts.front().id.isStored());
    m_remove->setEnabled(link && link->link.origin == LinkOrigin::drawn && !m_session->isReadOnly());
}

void LinksTree::goToEntity()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (const MergedLink *link = linkOf(item))
        m_selection->selectEntities({link->link.from == m_whole ? link->link.to : link->link.from});
    else if (item && item->data(0, RowsTree::kindRole).toInt() == entityRow)
        m_selection->selectEntities({RowId<Entity>(item->data(0, RowsTree::idRole).toLongLong())});
}

void LinksTree::removeLink()
{
    const MergedLink *link = linkOf(m_tree->currentItem());
    if (!link)
        return;
    const Link removed = link->parts.front(); // as it stands in the case; the command refills the tree
    if (Outcome outcome = m_session->removeLink(removed); !outcome)
        Q_EMIT failed(outcome.error());
}

} // namespace interdict::ui
