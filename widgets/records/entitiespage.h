// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/judgement.h"

#include <QWidget>

#include <vector>

class QAction;
class QMenu;

namespace interdict {
class CaseSelection;
class EntityTableModel;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

class FilteredTable;

/// The entities of some kinds: sellers, sites and domains, shipments, identifiers.
class EntitiesPage : public QWidget
{
    Q_OBJECT

public:
    /// `title` is translated, e.g. "Sellers".
    EntitiesPage(CaseSession *session, CaseSelection *selection, std::vector<EntityKind> kinds, const QString &title,
                 QWidget *parent);

    void setFilter(const QString &text);
    [[nodiscard]] JobRunner *jobs() const;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createActions();
    void createLayout();
    void createTable();
    void arrangeColumns();
    void connectModel();
    QAction *addAction(const QString &text, const QString &name, void (EntitiesPage::*slot)());
    void ask();
    void tellSelection();
    void followSelection();
    void updateActions();
    void showMenu(const QPoint &position);

    [[nodiscard]] std::vector<Entity> chosen(int most) const;
    void showInGraph();
    void showListings();
    void addNote();
    void rename();
    void link();
    void judgeSame();
    void judgeDifferent();
    void judge(Verdict verdict);
    void copy();

    CaseSession *m_session;
    CaseSelection *m_selection;
    std::vector<EntityKind> m_kinds;
    QString m_title;
    EntityTableModel *m_model;
    FilteredTable *m_rows;
    QMenu *m_menu;
    QMenu *m_rowsMenu = nullptr;
};

} // namespace interdict::ui
