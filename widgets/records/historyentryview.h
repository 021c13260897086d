// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/historyqueries.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace interdict::ui {

class KeyValueForm;

/// One entry of the history: who, when, what and why, and each row it changed, before and after, in words.
class HistoryEntryView : public QWidget
{
    Q_OBJECT

public:
    HistoryEntryView(CaseSession *session, QWidget *parent);

    void showEntry(const std::optional<HistoryEntry> &entry);

Q_SIGNALS:
    void undoWanted(qint64 number);
    void redoWanted(qint64 number);
    /// What of it can be selected: entities, else one listing or record.
    void thingsWanted(const std::vector<interdict::Thing> &things);
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void showFacts(const HistoryEntry &entry, const QString &reason);
    [[nodiscard]] Outcome showRows(const HistoryEntry &entry);
    void updateButtons();

    CaseSession *m_session;
    KeyValueForm *m_facts;
    QTreeWidget *m_rows;
    QLabel *m_why;
    QPushButton *m_undo;
    QPushButton *m_select;
    std::optional<HistoryEntry> m_entry;
    std::vector<Thing> m_things;
};

} // namespace interdict::ui
