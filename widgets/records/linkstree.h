// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/derivedlinks.h"
#include "models/casework/mergedentities.h"
#include "widgets/records/rowstree.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

/// The links of an entity, and of all that were judged to be the same, by kind, each with its count of records and how
/// many share what it leads to; a link opens into its records, a record is shown by opening it. Links that the analyst
/// drew say why and can be removed. Below them who it is judged to be the same as, and what it has in common with
/// others.
class LinksTree : public QWidget
{
    Q_OBJECT

public:
    LinksTree(CaseSession *session, CaseSelection *selection, QWidget *parent);

    /// Returns how many links the entity has.
    [[nodiscard]] Result<qint64> showLinks(RowId<Entity> entity);
    /// The row of the link becomes the chosen one; false where it has none, being one of very many.
    [[nodiscard]] bool choose(RowId<Link> link);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    [[nodiscard]] Outcome addGroups();
    [[nodiscard]] Outcome addLink(const Link &link, const Entity &other, QTreeWidgetItem *group);
    [[nodiscard]] Outcome addJudgements();
    [[nodiscard]] Outcome addDerived();
    [[nodiscard]] Outcome addDerivedLink(const DerivedLink &link, QTreeWidgetItem *group);
    [[nodiscard]] Outcome addHubs(const std::vector<SharedThing> &hubs);
    QTreeWidgetItem *addGroup(const QString &text);
    [[nodiscard]] Result<Entity> entityOf(RowId<Entity> id) const;
    void fillRecords(QTreeWidgetItem *item);
    [[nodiscard]] Outcome addRecords(const MergedLink &link, QTreeWidgetItem *item);
    void open(QTreeWidgetItem *item);
    void updateButtons();
    void goToEntity();
    void removeLink();
    [[nodiscard]] const MergedLink *linkOf(const QTreeWidgetItem *item) const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    RowsTree *m_tree;
    QPushButton *m_go;
    QPushButton *m_notes;
    QPushButton *m_remove;
    std::optional<Entity> m_entity;
    RowId<Entity> m_whole; ///< stands for all that are one with it
    MergedEntities m_merged;
    std::vector<MergedLink> m_links;
};

} // namespace interdict::ui
