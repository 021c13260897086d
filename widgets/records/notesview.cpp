// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/notesview.h"

#include "models/store/entityqueries.h"
#include "models/values/safetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

NotesView::NotesView(CaseSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QListWidget(this)),
      m_none(new QLabel(tr("No notes yet."), this)),
      m_text(new QPlainTextEdit(this)),
      m_add(new QPushButton(tr("&Add Note"), this)),
      m_remove(new QPushButton(tr("Re&move Note"), this))
{
    createLayout();
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesView::updateButtons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &NotesView::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &NotesView::addNote);
    connect(m_remove, &QPushButton::clicked, this, &NotesView::removeNote);
    updateButtons();
}

void NotesView::createLayout()
{
    m_list->setObjectName(u"notesList"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->installEventFilter(this);
    m_none->setContentsMargins(8, 8, 8, 8);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(u"noteField"_s);
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Write a note; Ctrl+Return adds it"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(80);
    m_text->installEventFilter(this);
    m_add->setObjectName(u"addNoteButton"_s);
    m_remove->setObjectName(u"removeNoteButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(8, 4, 8, 8);
    below->addWidget(m_text);
    below->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    m_text->setVisible(!m_session->isReadOnly());
    m_add->setVisible(!m_session->isReadOnly());
    m_remove->setVisible(!m_session->isReadOnly());
}

Result<qint64> NotesView::showNotes(RowId<Entity> entity)
{
    if (entity != m_entity)
        m_text->clear();
    m_entity = entity;
    m_list->clear();
    m_notes.clear();
    Result<std::vector<Note>> notes = notesOf(m_session->database(), entity);
    if (!notes)
        return tl::unexpected(notes.error());
    m_notes = std::move(*notes);
    for (const Note &note : m_notes) {
        const QString signature =
            tr("%1, %2").arg(visibleLine(note.author), note.writtenAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
        m_list->addItem(visibleText(note.text) + u'\n' + signature);
    }
    m_none->setVisible(m_notes.empty());
    updateButtons();
    return qint64(m_notes.size());
}

void NotesView::updateButtons()
{
    m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void NotesView::addNote()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    if (Outcome added = m_session->addNote(m_entity, text); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    m_text->clear();
}

void NotesView::removeNote()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_notes.size() || m_session->isReadOnly())
        return;
    const Note note = m_notes[size_t(row)]; // the command refills the list
    if (Outcome removed = m_session->removeNote(note); !removed)
        Q_EMIT failed(removed.error());
}

bool NotesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_text && isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        addNote();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        removeNote();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace interdict::ui
