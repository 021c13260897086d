// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/annotation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace interdict::ui {

class NotesView;
class TagsRow;

/// What analysts say of one thing: its tags, how sure they are, and notes.
class AnnotationsView : public QWidget
{
    Q_OBJECT

public:
    AnnotationsView(CaseSession *session, QWidget *parent);

    /// Returns how many notes, tags and grades there are together.
    [[nodiscard]] Result<qint64> showThing(const Thing &thing);

    /// The view in a dialog of its own, without blocking; follows the case and deletes itself. notFound where the case
    /// does not have the thing.
    [[nodiscard]] static Outcome openDialog(CaseSession *session, const Thing &thing, QWidget *parent);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    [[nodiscard]] Result<qint64> showGrade();
    void askGrade();
    void clearGrade();

    CaseSession *m_session;
    TagsRow *m_tags;
    QLabel *m_grade;
    QPushButton *m_setGrade;
    QPushButton *m_clearGrade;
    NotesView *m_notes;
    Thing m_thing;
};

} // namespace interdict::ui
