// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "widgets/records/rowstree.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

/// The links of an entity by kind, each with its count of records; a link opens into its records, a record is shown by
/// opening it. Links that the analyst drew say why and can be removed.
class LinksTree : public QWidget
{
    Q_OBJECT

public:
    LinksTree(CaseSession *session, CaseSelection *selection, QWidget *parent);

    /// Returns how many links the entity has.
    [[nodiscard]] Result<qint64> showLinks(RowId<Entity> entity);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    [[nodiscard]] Outcome addGroups(RowId<Entity> entity);
    void addLink(const Link &link, const Entity &other, QTreeWidgetItem *group);
    void fillRecords(QTreeWidgetItem *item);
    [[nodiscard]] Outcome addRecords(const Link &link, QTreeWidgetItem *item);
    void open(QTreeWidgetItem *item);
    void updateButtons();
    void goToEntity();
    void removeLink();
    [[nodiscard]] const Link *linkOf(const QTreeWidgetItem *item) const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    RowsTree *m_tree;
    QPushButton *m_go;
    QPushButton *m_remove;
    RowId<Entity> m_entity;
    std::vector<Link> m_links;
};

} // namespace interdict::ui
