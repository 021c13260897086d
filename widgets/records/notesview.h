// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/annotationtable.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace interdict::ui {

/// The notes on a thing, and a field for the next one. Notes are internal unless their author says that they may be
/// told.
class NotesView : public QWidget
{
    Q_OBJECT

public:
    NotesView(CaseSession *session, QWidget *parent);

    /// Returns how many notes there are. What is being written stays while the thing does.
    [[nodiscard]] Result<qint64> showNotes(const Thing &thing);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void addNote();
    void removeNote();
    void toggleInternal();
    [[nodiscard]] const ThingNote *current() const;
    void updateButtons();

    CaseSession *m_session;
    QListWidget *m_list;
    QLabel *m_none;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QCheckBox *m_internal;
    QPushButton *m_remove;
    QPushButton *m_toggle;
    Thing m_thing;
    std::vector<ThingNote> m_notes;
};

} // namespace interdict::ui
