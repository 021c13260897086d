// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/notesview.h"

#include "models/casework/annotations.h"
#include "models/values/safetext.h"

#include <QCheckBox>
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
      m_internal(new QCheckBox(tr("&Internal: never leaves in a packet"), this)),
      m_remove(new QPushButton(tr("Re&move Note"), this)),
      m_toggle(new QPushButton(this))
{
    createLayout();
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesView::updateButtons);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &NotesView::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &NotesView::addNote);
    connect(m_remove, &QPushButton::clicked, this, &NotesView::removeNote);
    connect(m_toggle, &QPushButton::clicked, this, &NotesView::toggleInternal);
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
    m_internal->setObjectName(u"internalNoteBox"_s);
    m_internal->setChecked(true);
    m_remove->setObjectName(u"removeNoteButton"_s);
    m_toggle->setObjectName(u"toggleInternalButton"_s);
    m_toggle->setToolTip(tr("Whether the selected note may be told in packets"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_remove);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(8, 4, 8, 8);
    below->addWidget(m_text);
    below->addWidget(m_internal);
    below->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_add, m_internal, m_remove, m_toggle})
        part->setVisible(!m_session->isReadOnly());
}

Result<qint64> NotesView::showNotes(const Thing &thing)
{
    if (thing != m_thing) {
        m_text->clear();
        m_internal->setChecked(true);
    }
    m_thing = thing;
    m_list->clear();
    m_notes.clear();
    Result<std::vector<ThingNote>> notes = notesOn(m_session->database(), thing);
    if (!notes)
        return tl::unexpected(notes.error());
    m_notes = std::move(*notes);
    for (const ThingNote &note : m_notes) {
        const QString signature =
            tr("%1, %2").arg(visibleLine(note.author), note.at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
        const QString text = visibleText(note.text) + u'\n' + signature;
        m_list->addItem(note.isInternal ? text : tr("%1, may be told in packets").arg(text));
    }
    m_none->setVisible(m_notes.empty());
    updateButtons();
    return qint64(m_notes.size());
}

const ThingNote *NotesView::current() const
{
    const int row = m_list->selectedItems().isEmpty() ? -1 : m_list->currentRow();
    return row >= 0 && size_t(row) < m_notes.size() ? &m_notes[size_t(row)] : nullptr;
}

void NotesView::updateButtons()
{
    const ThingNote *note = current();
    m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_remove->setEnabled(note);
    m_toggle->setEnabled(note);
    m_toggle->setText(note && !note->isInternal ? tr("Make &Internal") : tr("Allo&w Telling"));
}

void NotesView::addNote()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    if (Outcome added = Annotations(*m_session).addNote(m_thing, text, m_internal->isChecked()); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    m_text->clear();
    m_internal->setChecked(true);
}

void NotesView::removeNote()
{
    if (!current() || m_session->isReadOnly())
        return;
    const ThingNote note = *current(); // the command refills the list
    if (Outcome removed = Annotations(*m_session).removeNote(note); !removed)
        Q_EMIT failed(removed.error());
}

void NotesView::toggleInternal()
{
    if (!current())
        return;
    const ThingNote note = *current();
    if (Outcome changed = Annotations(*m_session).changeNote(note, note.text, !note.isInternal); !changed)
        Q_EMIT failed(changed.error());
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
