// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/entityqueries.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class AnnotationsView;
class InspectorHeader;
class KeyValueForm;
class LinksTree;
class RowsTree;

/// One entity: what it is, its links, the records it was found in, and the notes on it.
class EntityInspector : public QWidget
{
    Q_OBJECT

public:
    EntityInspector(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void showEntity(RowId<Entity> entity);
    /// One of the links of the entity that is shown; false where the tree does not have it.
    [[nodiscard]] bool showLink(RowId<Link> link);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    [[nodiscard]] Outcome load(RowId<Entity> entity);
    void showFacts(const EntityRow &row);
    [[nodiscard]] Outcome showMerged();
    [[nodiscard]] Outcome showMentions();
    void fillMentions();

    CaseSession *m_session;
    CaseSelection *m_selection;
    InspectorHeader *m_header;
    KeyValueForm *m_facts;
    QPushButton *m_listings;
    QPushButton *m_graph;
    QTabWidget *m_tabs;
    LinksTree *m_links;
    RowsTree *m_mentions;
    AnnotationsView *m_notes;
    RowId<Entity> m_entity;
    qint64 m_records = 0;
    bool m_areMentionsShown = false;
};

} // namespace interdict::ui
