// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/entityinspector.h"

#include "models/casework/mergedentities.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/entitytablemodel.h"
#include "models/store/marktable.h"
#include "models/values/safetext.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/records/annotationsview.h"
#include "widgets/records/entityactions.h"
#include "widgets/records/inspectorheader.h"
#include "widgets/records/linkstree.h"
#include "widgets/records/markingbutton.h"
#include "widgets/records/recordnames.h"
#include "widgets/records/rowstree.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMentions = 1000;

} // namespace

EntityInspector::EntityInspector(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_header(new InspectorHeader(this)),
      m_facts(new KeyValueForm(this)),
      m_listings(new QPushButton(this)),
      m_graph(new QPushButton(tr("Show in &Graph"), this)),
      m_tabs(new QTabWidget(this)),
      m_links(new LinksTree(session, selection, m_tabs)),
      m_mentions(new RowsTree(u"mentionsTree"_s, tr("Records it was found in"),
                              {tr("Record"), tr("Field"), tr("Found")}, m_tabs)),
      m_notes(new AnnotationsView(session, m_tabs))
{
    createLayout();
    connect(m_listings, &QPushButton::clicked, this, [this] { Q_EMIT m_selection->listingsWanted(m_entity); });
    connect(m_graph, &QPushButton::clicked, this, [this] { Q_EMIT m_selection->graphWanted(m_entity); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &EntityInspector::fillMentions);
    connect(m_links, &LinksTree::failed, this, &EntityInspector::failed);
    connect(m_notes, &AnnotationsView::failed, this, &EntityInspector::failed);
    connect(m_mentions, &RowsTree::opened, this, [this](const QTreeWidgetItem *item) {
        const RowId<Record> record(item->data(0, RowsTree::idRole).toLongLong());
        if (!record.isStored())
            return;
        m_selection->selectRecord(record);
        Q_EMIT m_selection->recordWanted(record);
    });
}

void EntityInspector::createLayout()
{
    m_listings->setObjectName(u"showListingsButton"_s);
    m_graph->setObjectName(u"showInGraphButton"_s);
    m_tabs->setObjectName(u"entityTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_links, tr("Links"));
    m_tabs->addTab(m_mentions, tr("Records"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_mentions->header()->resizeSection(0, 150);
    m_mentions->header()->resizeSection(1, 80);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_listings);
    buttons->addWidget(m_graph);
    buttons->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->setSpacing(8);
    top->addWidget(m_header);
    top->addWidget(m_facts);
    top->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

void EntityInspector::showEntity(RowId<Entity> entity)
{
    m_entity = entity;
    if (Outcome loaded = load(entity); !loaded)
        Q_EMIT failed(loaded.error());
}

bool EntityInspector::showLink(RowId<Link> link)
{
    m_tabs->setCurrentWidget(m_links);
    return m_links->choose(link);
}

Outcome EntityInspector::load(RowId<Entity> entity)
{
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), std::span(&entity, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, tr("What was selected is not in the case any more."));
    showFacts(rows->front());
    if (Outcome shown = showMerged(); !shown)
        return shown;
    const Result<qint64> links = m_links->showLinks(entity);
    if (!links)
        return tl::unexpected(links.error());
    const Result<qint64> notes = m_notes->showThing({ThingKind::entity, entity.value()});
    if (!notes)
        return tl::unexpected(notes.error());
    m_tabs->setTabText(0, tr("Links %1").arg(QLocale().toString(*links)));
    m_tabs->setTabText(1, tr("Records %1").arg(QLocale().toString(m_records)));
    m_tabs->setTabText(2, tr("Notes %1").arg(QLocale().toString(*notes)));
    m_areMentionsShown = false;
    m_mentions->clear();
    fillMentions();
    return {};
}

void EntityInspector::showFacts(const EntityRow &row)
{
    const Entity &entity = row.entity;
    m_records = row.records;
    m_header->setSubject(nodeKind(entity.kind), entity.label, displayName(entity.kind));
    m_facts->clear();
    if (entity.kind == EntityKind::seller)
        m_facts->addRow(tr("Market"), visibleLine(detailOf(entity)));
    else if (!entity.detail.isEmpty())
        m_facts->addRow(tr("Detail"), visibleLine(entity.detail));
    if (isIdentifier(entity.kind) || entity.key != entity.label.toCaseFolded())
        m_facts->addRow(tr("Normal form"), visibleLine(entity.key), KeyValueForm::Face::fixedWidth);
    m_facts->addRow(tr("First seen"), cellText(row.first));
    m_facts->addRow(tr("Last seen"), cellText(row.last));
    if (const auto mark = markOf(m_session->database(), entity.id); mark && *mark)
        m_facts->addRow(tr("Mark"), tr("%1, by %2").arg(displayName((*mark)->colour), visibleLine((*mark)->author)));
    auto *marking = new MarkingButton(m_session, MarkingButton::Says::levelOnly, m_facts);
    connect(marking, &MarkingButton::failed, this, &EntityInspector::failed);
    marking->showFact(FactKind::entity, entity.id.value());
    m_facts->addWidget(tr("Marking"), marking);
    m_listings->setText(tr("%Ln &Listing(s)", nullptr, int(row.listings)));
    m_listings->setEnabled(row.listings > 0);
}

/// What the case says of all that were judged to be the same, together.
Outcome EntityInspector::showMerged()
{
    const Result<MergedEntities> merged = MergedEntities::read(m_session->database());
    if (!merged)
        return tl::unexpected(merged.error());
    if (!merged->isMerged(m_entity))
        return {};
    const Result<MergedFacts> facts = mergedFacts(m_session->database(), *merged, m_entity);
    if (!facts)
        return tl::unexpected(facts.error());
    QStringList names;
    for (const EntityRow &row : facts->members) {
        const QString name = visibleLine(row.entity.label);
        if (row.entity.id != m_entity)
            names << (row.entity.kind == EntityKind::seller
                          ? tr("%1 on %2").arg(name, visibleLine(detailOf(row.entity)))
                          : name);
    }
    m_listings->setText(tr("%Ln &Listing(s)", nullptr, int(facts->listings)));
    m_listings->setEnabled(facts->listings > 0);
    m_facts->addRow(tr("Same as"), names.join(u", "_s));
    m_facts->addRow(tr("Together"),
                    tr("%1 listings, %2 records, %3 links, %4 to %5")
                        .arg(QLocale().toString(facts->listings), QLocale().toString(facts->records),
                             QLocale().toString(facts->links), cellText(facts->first), cellText(facts->last)));
    return {};
}

/// Only where it is seen: an entity may have thousands.
void EntityInspector::fillMentions()
{
    if (m_areMentionsShown || m_tabs->currentWidget() != m_mentions || !m_entity.isStored())
        return;
    m_areMentionsShown = true;
    if (Outcome shown = showMentions(); !shown)
        Q_EMIT failed(shown.error());
}

Outcome EntityInspector::showMentions()
{
    const Result<std::vector<Mention>> mentions = mentionsOf(m_session->database(), m_entity, mostMentions);
    if (!mentions)
        return tl::unexpected(mentions.error());
    RecordNames names(m_session->database());
    for (const Mention &mention : *mentions) {
        const Result<QString> name = names.name(mention.record);
        if (!name)
            return tl::unexpected(name.error());
        m_mentions->addRow({*name, displayName(mention.field), visibleLine(mention.found)}, mention.record.value());
    }
    if (qint64(mentions->size()) == mostMentions)
        m_mentions->addRemark(tr("The first %1 mentions are shown.").arg(QLocale().toString(mostMentions)));
    else if (mentions->empty())
        m_mentions->addRemark(m_records > 0 ? tr("No field names it; see the records of its links.")
                                            : tr("No record names it."));
    return {};
}

} // namespace interdict::ui
