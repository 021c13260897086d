// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/listingqueries.h"

#include <QWidget>

#include <memory>

class QTabWidget;

namespace interdict {
class CaseSelection;
class LexiconMatcher;
} // namespace interdict

namespace interdict::ui {

class AnnotationsView;
class InspectorHeader;
class KeyValueForm;
class PriceHistory;
class RowsTree;

/// One listing: all its fields, and its sightings with the price and what changed at each, which lead to their records.
class ListingInspector : public QWidget
{
    Q_OBJECT

public:
    ListingInspector(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void showListing(RowId<Listing> listing);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void reloaded(); ///< what it shows was made anew without being asked for

private:
    void createLayout();
    [[nodiscard]] Outcome load(RowId<Listing> listing);
    void showFields(const ListingRow &row);
    void addWords(const Listing &listing);
    void editLexicons(RowId<Listing> listing);
    void addEntityRow(const QString &label, const QString &name, const std::optional<RowId<Entity>> &entity,
                      const QString &objectName);
    [[nodiscard]] QWidget *createSightings();
    [[nodiscard]] Outcome showSightings(RowId<Listing> listing);
    void addSighting(const Sighting &sighting, const QString &recordName);

    CaseSession *m_session;
    CaseSelection *m_selection;
    InspectorHeader *m_header;
    QTabWidget *m_tabs;
    KeyValueForm *m_fields;
    std::shared_ptr<const LexiconMatcher> m_lexicons; ///< read when the first listing is shown
    PriceHistory *m_prices;
    RowsTree *m_sightings;
    AnnotationsView *m_notes;
};

} // namespace interdict::ui
