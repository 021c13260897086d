// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/matching/matchcomparison.h"

#include "models/casework/mergedentities.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/entitytablemodel.h"
#include "models/store/hubqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleListings = 5;
constexpr qint64 sampleMentions = 200;

QTreeWidget *makeTree(const QString &name, const QString &accessibleName, const QStringList &headers, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(headers);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    return tree;
}

QString oneLine(const QString &text)
{
    return visibleLine(text).left(300);
}

} // namespace

/// What the case knows of one of the two, with all that are one with it.
struct MatchComparison::Side
{
    MergedFacts facts;
    std::vector<HeldThing> things;
    QStringList listings;
    QStringList sources;
    [[nodiscard]] const Entity &entity() const { return facts.members.front().entity; }
};

MatchComparison::MatchComparison(CaseSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_reasons(makeTree(u"matchReasons"_s, tr("Reasons for and against"), {tr("Weight"), tr("Reason")}, this)),
      m_sides(makeTree(u"matchSides"_s, tr("Side by side"), {tr("Field"), tr("This One"), tr("The Other")}, this))
{
    createLayout();
}

void MatchComparison::createLayout()
{
    m_reasons->setRootIsDecorated(false);
    m_reasons->setToolTip(tr("In bits: each adds one doubling of the odds for, or takes one away"));
    m_reasons->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_reasons->headerItem()->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    m_sides->header()->setStretchLastSection(true);
    m_sides->header()->resizeSection(0, 170);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_sides);
    splitter->addWidget(m_reasons);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_sides);
}

void MatchComparison::clear()
{
    m_due.reset();
    m_reasons->clear();
    m_sides->clear();
    m_sides->setHeaderLabels({tr("Field"), tr("This One"), tr("The Other")});
}

void MatchComparison::showPair(const SuggestedPair &pair, int hub)
{
    clear();
    m_due.emplace(pair, hub);
    if (isVisible())
        showDue();
}

void MatchComparison::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDue();
}

void MatchComparison::showDue()
{
    const auto due = std::exchange(m_due, std::nullopt);
    if (!due)
        return;
    showReasons(due->first);
    if (Outcome shown = showSides(due->first, due->second); !shown)
        Q_EMIT failed(shown.error());
}

void MatchComparison::showReasons(const SuggestedPair &pair)
{
    for (const SuggestionReason &reason : pair.reasons) {
        auto *item = new QTreeWidgetItem(m_reasons);
        item->setText(0, (reason.weight >= 0 ? u"+"_s : u"−"_s) + QLocale().toString(std::abs(reason.weight), 'f', 1));
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(1, reason.words);
        item->setToolTip(1, plainToolTip(reason.words));
    }
}

Result<MatchComparison::Side> MatchComparison::read(RowId<Entity> entity) const
{
    const Database &database = m_session->database();
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return tl::unexpected(merged.error());
    Result<MergedFacts> facts = mergedFacts(database, *merged, entity);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->members.empty())
        return failure(ErrorCode::notFound, tr("What was suggested is not in the case any more. Find matches again."));
    Side side{std::move(*facts), {}, {}, {}};
    std::set<QString> sources;
    for (const EntityRow &row : side.facts.members) {
        const Result<std::vector<HeldThing>> things = thingsOf(database, row.entity.id);
        ListingQuery query;
        query.entity = row.entity.id;
        query.order = ListingOrder::sightings;
        query.isDescending = true;
        query.most = sampleListings;
        const Result<std::vector<RowId<Listing>>> ids = listingIds(database, query);
        const Result<std::vector<Mention>> mentions = mentionsOf(database, row.entity.id, sampleMentions);
        if (!things || !ids || !mentions)
            return tl::unexpected(!things ? things.error() : !ids ? ids.error() : mentions.error());
        side.things.insert(side.things.end(), things->begin(), things->end());
        const auto listings = listingRows(database, *ids);
        if (!listings)
            return tl::unexpected(listings.error());
        for (const ListingRow &listing : *listings)
            side.listings << oneLine(listing.listing.title.isEmpty() ? listing.listing.reference
                                                                     : listing.listing.title);
        RowId<Source> known;
        for (const Mention &mention : *mentions) {
            const Result<Record> record = recordById(database, mention.record);
            if (!record)
                return tl::unexpected(record.error());
            if (record->source == known)
                continue;
            known = record->source;
            const Result<Source> source = sourceById(database, known);
            if (!source)
                return tl::unexpected(source.error());
            sources.insert(oneLine(source->fileName));
        }
    }
    side.sources = QStringList(sources.begin(), sources.end());
    return side;
}

QTreeWidgetItem *MatchComparison::addSection(const QString &title)
{
    auto *section = new QTreeWidgetItem(m_sides, {title});
    section->setFirstColumnSpanned(true);
    QFont bold = m_sides->font();
    bold.setWeight(QFont::DemiBold);
    section->setFont(0, bold);
    return section;
}

void MatchComparison::addRow(QTreeWidgetItem *section, const QString &what, const QString &left, const QString &right)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? missingText() : text; };
    auto *row = new QTreeWidgetItem(section, {what, shown(left), shown(right)});
    for (const int column : {1, 2}) {
        row->setToolTip(column, plainToolTip(column == 1 ? left : right));
    }
}

/// What both have stands out.
void MatchComparison::emphasise(QTreeWidgetItem *row) const
{
    QFont bold = m_sides->font();
    bold.setWeight(QFont::DemiBold);
    row->setFont(1, bold);
    row->setFont(2, bold);
}

void MatchComparison::addFacts(const Side &left, const Side &right)
{
    QTreeWidgetItem *section = addSection(tr("Facts"));
    const auto names = [](const Side &side) {
        QStringList all;
        for (const EntityRow &row : side.facts.members)
            all << oneLine(row.entity.label);
        return all.join(u", "_s);
    };
    const auto details = [](const Side &side) {
        QStringList all;
        for (const EntityRow &row : side.facts.members)
            all << oneLine(detailOf(row.entity));
        all.removeDuplicates();
        return all.join(u", "_s);
    };
    const bool areSellers = left.entity().kind == EntityKind::seller;
    addRow(section, tr("Name"), names(left), names(right));
    addRow(section, areSellers ? tr("Market") : tr("Detail"), details(left), details(right));
    addRow(section, tr("Listings"), cellText(left.facts.listings), cellText(right.facts.listings));
    addRow(section, tr("Records"), cellText(left.facts.records), cellText(right.facts.records));
    addRow(section, tr("First seen"), cellText(left.facts.first), cellText(right.facts.first));
    addRow(section, tr("Last seen"), cellText(left.facts.last), cellText(right.facts.last));
}

Outcome MatchComparison::addThings(const Side &left, const Side &right, int hub)
{
    std::map<std::pair<int, RowId<Entity>>, std::pair<bool, bool>> things; // by kind and id: who has it
    for (const HeldThing &thing : left.things)
        things[{int(thing.thingKind), thing.thing}].first = true;
    for (const HeldThing &thing : right.things)
        things[{int(thing.thingKind), thing.thing}].second = true;
    std::vector<RowId<Entity>> ids;
    for (const bool isShared : {true, false}) {
        for (const auto &[key, has] : things) {
            if ((has.first && has.second) == isShared && ids.size() < 200)
                ids.push_back(key.second);
        }
    }
    QTreeWidgetItem *section = addSection(tr("Identifiers"));
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), ids);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntityRow &row : *rows) {
        const auto [isLeft, isRight] = things[{int(row.entity.kind), row.entity.id}];
        const Result<qint64> sharers = countHolders(m_session->database(), row.entity.id, left.entity().kind);
        if (!sharers)
            return tl::unexpected(sharers.error());
        const QString common = QLocale().toString(*sharers);
        const QString what = *sharers > hub ? tr("%1, common: %2 have it").arg(displayName(row.entity.kind), common)
                             : *sharers > 1 ? tr("%1, shared by %2").arg(displayName(row.entity.kind), common)
                                            : displayName(row.entity.kind);
        const QString label = oneLine(row.entity.label);
        addRow(section, what, isLeft ? label : QString(), isRight ? label : QString());
        if (isLeft && isRight)
            emphasise(section->child(section->childCount() - 1));
    }
    if (rows->empty())
        addRow(section, tr("None found"), {}, {});
    return {};
}

void MatchComparison::addTexts(const QString &title, const QStringList &left, const QStringList &right)
{
    QTreeWidgetItem *section = addSection(title);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        addRow(section, {}, left.value(i), right.value(i));
    if (left.isEmpty() && right.isEmpty())
        addRow(section, tr("None"), {}, {});
}

Outcome MatchComparison::showSides(const SuggestedPair &pair, int hub)
{
    const Result<Side> left = read(pair.left);
    const Result<Side> right = read(pair.right);
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    m_sides->setHeaderLabels({tr("Field"), oneLine(left->entity().label), oneLine(right->entity().label)});
    addFacts(*left, *right);
    if (Outcome added = addThings(*left, *right, hub); !added)
        return added;
    addTexts(tr("Sample Listings"), left->listings, right->listings);
    addTexts(tr("Sources"), left->sources, right->sources);
    m_sides->expandAll();
    m_sides->resizeColumnToContents(0);
    m_sides->header()->resizeSection(0, std::min(260, m_sides->header()->sectionSize(0)));
    const int half = std::max(120, (m_sides->viewport()->width() - m_sides->header()->sectionSize(0)) / 2);
    m_sides->header()->resizeSection(1, half);
    return {};
}

} // namespace interdict::ui
