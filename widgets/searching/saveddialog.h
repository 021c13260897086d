// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/casework/savedsearches.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace interdict::ui {

/// What is saved in the case: searches with how many listings and entities each finds now, and stacks of filters. They
/// are opened, renamed and removed here; the counts follow the case.
class SavedDialog : public QDialog
{
    Q_OBJECT

public:
    SavedDialog(CaseSession *session, QWidget *parent);

Q_SIGNALS:
    void searchChosen(const QString &text);
    void filtersChosen(const QString &name);
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void reload();
    void addSaved(SavedKind kind, const QString &title);
    void count();
    void showCounts(const std::vector<SavedCount> &counts);
    void openCurrent();
    void renameCurrent();
    void removeCurrent();
    void updateButtons();
    [[nodiscard]] QTreeWidgetItem *current() const; ///< none where a head is current

    QPointer<CaseSession> m_session;
    QTreeWidget *m_tree;
    QLabel *m_hint; ///< where nothing is saved
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_remove;
    JobRunner m_jobs; ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
