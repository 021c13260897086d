// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/listingqueries.h"

#include <QWidget>

class QTabWidget;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class InspectorHeader;
class KeyValueForm;
class RowsTree;

/// One listing: all its fields, and its sightings with the price at each, which lead to their records.
class ListingInspector : public QWidget
{
    Q_OBJECT

public:
    ListingInspector(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void showListing(RowId<Listing> listing);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    [[nodiscard]] Outcome load(RowId<Listing> listing);
    void showFields(const ListingRow &row);
    void addEntityRow(const QString &label, const QString &name, const std::optional<RowId<Entity>> &entity,
                      const QString &objectName);
    [[nodiscard]] Outcome showSightings(RowId<Listing> listing);

    CaseSession *m_session;
    CaseSelection *m_selection;
    InspectorHeader *m_header;
    QTabWidget *m_tabs;
    KeyValueForm *m_fields;
    RowsTree *m_sightings;
};

} // namespace interdict::ui
