// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

class QToolButton;

namespace interdict {
class CaseSelection;
class JobRunner;
class ListingTableModel;
} // namespace interdict

namespace interdict::ui {

class FilteredTable;

/// All listings, or those of one entity and of all that were judged to be the same.
class ListingsPage : public QWidget
{
    Q_OBJECT

public:
    ListingsPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void setFilter(const QString &text);
    /// Only its listings are shown until the chip is closed; an id that is not stored shows all.
    void setEntity(RowId<Entity> entity);
    [[nodiscard]] RowId<Entity> entity() const { return m_entity; }
    [[nodiscard]] JobRunner *jobs() const;

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void importWanted();

private:
    void createLayout();
    void connectModel();
    void ask();
    void followSelection();
    void tellSelection();
    void openListing(RowId<Listing> listing);
    void updateWords();
    void readMembers();

    CaseSession *m_session;
    CaseSelection *m_selection;
    ListingTableModel *m_model;
    FilteredTable *m_rows;
    QToolButton *m_chip;
    RowId<Entity> m_entity;
    std::vector<RowId<Entity>> m_members; ///< all that are one with it
};

} // namespace interdict::ui
