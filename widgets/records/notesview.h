// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace interdict::ui {

/// The notes on an entity, and a field for the next one.
class NotesView : public QWidget
{
    Q_OBJECT

public:
    NotesView(CaseSession *session, QWidget *parent);

    /// Returns how many notes there are. What is being written stays while the entity does.
    [[nodiscard]] Result<qint64> showNotes(RowId<Entity> entity);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void addNote();
    void removeNote();
    void updateButtons();

    CaseSession *m_session;
    QListWidget *m_list;
    QLabel *m_none;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_remove;
    RowId<Entity> m_entity;
    std::vector<Note> m_notes;
};

} // namespace interdict::ui
