// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QToolButton;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class EmptyState;
class EntityInspector;
class ListingInspector;
class RecordInspector;

/// Shows what is selected, and leads from any value to the bytes behind it. Back (Alt+Left, or Escape within the pane)
/// selects again what was shown before.
class InspectorPane : public QWidget
{
    Q_OBJECT

public:
    InspectorPane(CaseSession *session, CaseSelection *selection, QWidget *parent);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown
    {
        std::vector<RowId<Entity>> entities;
        RowId<Listing> listing;
        RowId<Record> record;
        [[nodiscard]] bool isEmpty() const { return entities.empty() && !listing.isStored() && !record.isStored(); }
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void createLayout();
    void connectParts();
    void follow();
    void showState(const Shown &shown);
    void showLink(RowId<Link> id);
    void markSought();
    void followChange(const CaseChange &change);
    void goBack();
    void updateBack();

    CaseSession *m_session;
    CaseSelection *m_selection;
    QToolButton *m_back;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EntityInspector *m_entity;
    ListingInspector *m_listing;
    RecordInspector *m_record;
    Shown m_shown;
    std::vector<Shown> m_before; ///< the latest last, at most 50
    bool m_isGoingBack = false;
};

} // namespace interdict::ui
