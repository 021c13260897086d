// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/itemmodels/casefilters.h"
#include "models/records/annotation.h"
#include "models/records/rows.h"

#include <QObject>

#include <functional>

#include <vector>

namespace interdict {

/// What is selected in the window, shared by all pages: entities, or one listing, or one record of the evidence.
/// Setting what is selected already does nothing, so that pages may follow each other without loops.
class CaseSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<RowId<Entity>> &entities() const { return m_entities; }
    [[nodiscard]] RowId<Listing> listing() const { return m_listing; }
    [[nodiscard]] RowId<Record> record() const { return m_record; }
    [[nodiscard]] bool isEmpty() const { return m_entities.empty() && !m_listing.isStored() && !m_record.isStored(); }

    void selectEntities(std::vector<RowId<Entity>> entities) { become(std::move(entities), {}, {}); }
    void selectListing(RowId<Listing> listing) { become({}, listing, {}); }
    void selectRecord(RowId<Record> record) { become({}, {}, record); }
    void clear() { become({}, {}, {}); }

    /// What tables, charts and graph are narrowed to.
    [[nodiscard]] CaseFilters *filters() const { return m_filters; }

Q_SIGNALS:
    void changed();
    /// Somebody asks for the page that shows this, as by a double click.
    void graphWanted(RowId<interdict::Entity> around);
    void recordWanted(RowId<interdict::Record> record);
    void listingsWanted(RowId<interdict::Entity> of);
    void sourceWanted(RowId<interdict::Source> source);
    /// Somebody is to import files, as where there is nothing to show yet.
    void importWanted();
    /// A link, a referral or a packet is to be shown where it stands.
    void thingWanted(const interdict::Thing &thing);
    /// Somebody wants to read or write notes, tags and the grade of it.
    void annotationsWanted(const interdict::Thing &thing);

private:
    void become(std::vector<RowId<Entity>> entities, RowId<Listing> listing, RowId<Record> record)
    {
        if (entities == m_entities && listing == m_listing && record == m_record)
            return;
        m_entities = std::move(entities);
        m_listing = listing;
        m_record = record;
        Q_EMIT changed();
    }

    CaseFilters *m_filters = new CaseFilters(this);
    std::vector<RowId<Entity>> m_entities;
    RowId<Listing> m_listing;
    RowId<Record> m_record;
};

/// What a page offers that has nothing to show before a file is imported; empty where nothing can be.
[[nodiscard]] inline std::function<void()> importStep(const CaseSession *session, CaseSelection *selection)
{
    if (session->isReadOnly())
        return {};
    return [selection] { Q_EMIT selection->importWanted(); };
}

} // namespace interdict
