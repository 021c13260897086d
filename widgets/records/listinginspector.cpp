// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/listinginspector.h"

#include "models/casework/lexiconhits.h"
#include "models/intake/lexicons/lexiconshelf.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/menutext.h"
#include "widgets/controls/wrappedtext.h"
#include "widgets/records/annotationsview.h"
#include "widgets/records/entityactions.h"
#include "widgets/records/inspectorheader.h"
#include "widgets/records/lexicondialog.h"
#include "widgets/records/markedtext.h"
#include "widgets/records/markingbutton.h"
#include "widgets/records/pricehistory.h"
#include "widgets/records/recordnames.h"
#include "widgets/records/rowstree.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSightings = 1000;

QString fieldTitle(RecordField field)
{
    QString name = displayName(field);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// What the sighting says of the listing, in a word or by the names of the fields.
QString verdictOn(const Sighting &sighting)
{
    QStringList fields;
    for (const FieldChange &change : sighting.changes)
        fields << displayName(change.field);
    if (!fields.isEmpty())
        return fields.join(", "_L1);
    switch (sighting.outcome) {
    case RecordOutcome::newListing:
        return ListingInspector::tr("new");
    case RecordOutcome::unchanged:
    case RecordOutcome::changed:
        return ListingInspector::tr("nothing");
    case RecordOutcome::none:
        break;
    }
    return {};
}

} // namespace

ListingInspector::ListingInspector(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_header(new InspectorHeader(this)),
      m_tabs(new QTabWidget(this)),
      m_fields(new KeyValueForm(m_tabs)),
      m_prices(new PriceHistory(m_tabs)),
      m_sightings(new RowsTree(u"sightingsTree"_s, tr("Sightings"),
                               {tr("Seen"), tr("Price"), tr("Change"), tr("Record")}, m_tabs)),
      m_notes(new AnnotationsView(session, m_tabs))
{
    createLayout();
    connect(m_notes, &AnnotationsView::failed, this, &ListingInspector::failed);
    connect(m_sightings, &RowsTree::opened, this, [this](const QTreeWidgetItem *item) {
        const RowId<Record> record(item->data(0, RowsTree::idRole).toLongLong());
        if (!record.isStored())
            return;
        m_selection->selectRecord(record);
        Q_EMIT m_selection->recordWanted(record);
    });
}

void ListingInspector::createLayout()
{
    m_header->setContentsMargins(8, 8, 8, 8);
    m_fields->setObjectName(u"listingFields"_s);
    m_fields->setContentsMargins(8, 8, 8, 8);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_fields);
    contentLayout->addStretch(1);
    scroll->setWidget(content);
    m_tabs->setObjectName(u"listingTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Fields"));
    m_tabs->addTab(createSightings(), tr("Sightings"));
    m_tabs->addTab(m_notes, tr("Notes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

QWidget *ListingInspector::createSightings()
{
    m_sightings->setRootIsDecorated(true);
    m_sightings->setTextElideMode(Qt::ElideRight);
    const int widths[] = {104, 80, 90};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_sightings->header()->resizeSection(column, widths[column]);
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_prices);
    layout->addWidget(m_sightings, 1);
    page->setFocusProxy(m_sightings);
    return page;
}

void ListingInspector::showListing(RowId<Listing> listing)
{
    if (Outcome loaded = load(listing); !loaded)
        Q_EMIT failed(loaded.error());
}

Outcome ListingInspector::load(RowId<Listing> listing)
{
    const Result<std::vector<ListingRow>> rows = listingRows(m_session->database(), std::span(&listing, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, tr("The listing that was selected is not in the case any more."));
    showFields(rows->front());
    const Result<qint64> notes = m_notes->showThing({ThingKind::listing, listing.value()});
    if (!notes)
        return tl::unexpected(notes.error());
    m_tabs->setTabText(2, tr("Notes %1").arg(QLocale().toString(*notes)));
    return showSightings(listing);
}

void ListingInspector::showFields(const ListingRow &row)
{
    const Listing &listing = row.listing;
    m_header->setSubject(NodeKind::listing, listing.title.isEmpty() ? listing.reference : listing.title, tr("listing"));
    m_fields->clear();
    addEntityRow(tr("Seller"), row.seller, listing.seller, u"sellerButton"_s);
    addEntityRow(tr("Site"), row.site, listing.site, u"siteButton"_s);
    m_fields->addRow(tr("Reference"), visibleLine(listing.reference));
    m_fields->addRow(tr("Category"), visibleLine(listing.category));
    m_fields->addRow(tr("Last price"), cellText(listing.price));
    m_fields->addRow(tr("Origin"), visibleLine(listing.origin));
    m_fields->addRow(tr("Destination"), visibleLine(listing.destination));
    m_fields->addRow(tr("First seen"), cellText(listing.firstSeen));
    m_fields->addRow(tr("Last seen"), cellText(listing.lastSeen));
    m_fields->addRow(tr("Sightings"), cellText(listing.sightings));
    auto *marking = new MarkingButton(m_session, MarkingButton::Says::levelOnly, m_fields);
    connect(marking, &MarkingButton::failed, this, &ListingInspector::failed);
    marking->showFact(FactKind::listing, listing.id.value());
    m_fields->addWidget(tr("Marking"), marking);
    addWords(listing);
}

/// What the listing's words say of it, and its description with those words marked.
void ListingInspector::addWords(const Listing &listing)
{
    if (!m_lexicons)
        m_lexicons = LexiconShelf::ofUser().matcher();
    const ListingWords words = wordsOfListing(*m_lexicons, listing.title, listing.description);
    m_fields->addRow(tr("Category by its words"), words.category);
    m_fields->addRow(tr("Lexicon"), visibleText(words.lexicon.join(u'\n')));
    m_fields->addRow(tr("Identifiers"), visibleText(words.identifiers.join(u'\n')));
    auto *button = new QPushButton(tr("Lexicons…"), m_fields);
    button->setObjectName(u"lexiconsButton"_s);
    button->setToolTip(tr("Look through the words that are looked for, and add own ones"));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Queued: the button is replaced once the words have changed.
    connect(
        button, &QPushButton::clicked, this, [this, id = listing.id] { editLexicons(id); }, Qt::QueuedConnection);
    m_fields->addWidget(tr("Words"), button);
    m_fields->addWidget(tr("Description"), markedText(listing.description, words.marks, m_fields));
}

void ListingInspector::editLexicons(RowId<Listing> listing)
{
    auto *dialog = new LexiconDialog(LexiconShelf::ofUser(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, listing] {
        m_lexicons.reset();
        showListing(listing);
        Q_EMIT reloaded();
    });
    dialog->open();
}

void ListingInspector::addEntityRow(const QString &label, const QString &name,
                                    const std::optional<RowId<Entity>> &entity, const QString &objectName)
{
    if (!entity)
        return m_fields->addRow(label, {});
    auto *button = new QPushButton(menuText(name), m_fields);
    button->setObjectName(objectName);
    button->setToolTip(plainToolTip(visibleLine(name) + u'\n' + tr("Show what is known about it")));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(40);
    // Queued: the button is replaced by what it shows.
    connect(
        button, &QPushButton::clicked, this, [this, id = *entity] { m_selection->selectEntities({id}); },
        Qt::QueuedConnection);
    m_fields->addWidget(label, button);
}

/// The sighting, and a line below it for each field that it says otherwise.
void ListingInspector::addSighting(const Sighting &sighting, const QString &recordName)
{
    const QString price =
        sighting.secondPrice.isEmpty() ? sighting.price : tr("%1 (%2)").arg(sighting.price, sighting.secondPrice);
    QTreeWidgetItem *item = m_sightings->addRow(
        {sighting.seen ? sighting.seen->toString() : QString(), price, verdictOn(sighting), recordName},
        sighting.record.value());
    m_sightings->alignRight(item, 1);
    for (const FieldChange &change : sighting.changes) {
        const QString before = change.before.isEmpty() ? missingText() : change.before;
        QTreeWidgetItem *line = m_sightings->addRow(
            {tr("%1: %2 → %3").arg(fieldTitle(change.field), visibleLine(before), visibleLine(change.value))},
            sighting.record.value(), item);
        line->setFirstColumnSpanned(true);
    }
}

Outcome ListingInspector::showSightings(RowId<Listing> listing)
{
    m_sightings->clear();
    const Result<std::vector<Sighting>> sightings = sightingsOf(m_session->database(), listing);
    if (!sightings)
        return tl::unexpected(sightings.error());
    m_prices->setSightings(*sightings);
    m_tabs->setTabText(1, tr("Sightings %1").arg(QLocale().toString(qint64(sightings->size()))));
    RecordNames names(m_session->database());
    const size_t shown = std::min(sightings->size(), mostSightings);
    for (size_t i = 0; i < shown; ++i) {
        const Sighting &sighting = (*sightings)[i];
        const Result<QString> name = names.name(sighting.record);
        if (!name)
            return tl::unexpected(name.error());
        addSighting(sighting, *name);
    }
    m_sightings->expandAll();
    if (shown < sightings->size())
        m_sightings->addRemark(
            tr("The first %1 of %2 sightings are shown.")
                .arg(QLocale().toString(qint64(shown)), QLocale().toString(qint64(sightings->size()))));
    return {};
}

} // namespace interdict::ui
