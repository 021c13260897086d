// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/annotationsview.h"

#include "models/casework/annotations.h"
#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/records/gradedialog.h"
#include "widgets/records/notesview.h"
#include "widgets/records/tagsrow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

AnnotationsView::AnnotationsView(CaseSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tags(new TagsRow(session, this)),
      m_grade(new QLabel(this)),
      m_setGrade(new QPushButton(tr("Gra&de…"), this)),
      m_clearGrade(new QPushButton(tr("&Clear"), this)),
      m_notes(new NotesView(session, this))
{
    createLayout();
    connect(m_tags, &TagsRow::failed, this, &AnnotationsView::failed);
    connect(m_notes, &NotesView::failed, this, &AnnotationsView::failed);
    connect(m_setGrade, &QPushButton::clicked, this, &AnnotationsView::askGrade);
    connect(m_clearGrade, &QPushButton::clicked, this, &AnnotationsView::clearGrade);
}

void AnnotationsView::createLayout()
{
    m_grade->setObjectName(u"gradeLabel"_s);
    m_grade->setTextFormat(Qt::PlainText);
    m_grade->setWordWrap(true);
    m_grade->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_setGrade->setObjectName(u"gradeButton"_s);
    m_setGrade->setToolTip(tr("Say how sure you are, and grade the source"));
    m_clearGrade->setObjectName(u"clearGradeButton"_s);
    m_clearGrade->setToolTip(tr("Take the grade back"));
    auto *grade = new QHBoxLayout;
    grade->setSpacing(4);
    grade->addWidget(m_grade, 1);
    grade->addWidget(m_setGrade, 0, Qt::AlignTop);
    grade->addWidget(m_clearGrade, 0, Qt::AlignTop);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_tags);
    top->addLayout(grade);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_notes, 1);
    m_setGrade->setVisible(!m_session->isReadOnly());
    setFocusProxy(m_notes);
}

Result<qint64> AnnotationsView::showThing(const Thing &thing)
{
    m_thing = thing;
    const Result<qint64> tags = m_tags->showTags(thing);
    const Result<qint64> grades = showGrade();
    const Result<qint64> notes = m_notes->showNotes(thing);
    for (const Result<qint64> *counted : {&tags, &grades, &notes}) {
        if (!*counted)
            return tl::unexpected(counted->error());
    }
    return *tags + *grades + *notes;
}

Result<qint64> AnnotationsView::showGrade()
{
    const Result<std::optional<GivenGrade>> grade = gradeOf(m_session->database(), m_thing);
    if (!grade)
        return tl::unexpected(grade.error());
    m_clearGrade->setVisible(grade->has_value() && !m_session->isReadOnly());
    if (!*grade) {
        m_grade->setText(tr("Not graded."));
        return 0;
    }
    QString text = inWords(**grade);
    text[0] = text[0].toUpper();
    if (!(*grade)->reason.isEmpty())
        text += u'\n' + visibleText((*grade)->reason);
    text += u'\n' +
            tr("%1, %2").arg(visibleLine((*grade)->author), (*grade)->at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
    m_grade->setText(text);
    return 1;
}

void AnnotationsView::askGrade()
{
    const Result<QString> name = thingInWords(m_session->database(), m_thing);
    const Result<std::optional<GivenGrade>> grade = gradeOf(m_session->database(), m_thing);
    if (!name || !grade) {
        Q_EMIT failed(!name ? name.error() : grade.error());
        return;
    }
    GivenGrade start = grade->value_or(GivenGrade());
    start.about = m_thing;
    auto *dialog = new GradeDialog(*name, start, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (Outcome graded = Annotations(*m_session).grade(dialog->grade()); !graded)
            Q_EMIT failed(graded.error());
    });
    dialog->open();
}

void AnnotationsView::clearGrade()
{
    GivenGrade none;
    none.about = m_thing;
    if (Outcome cleared = Annotations(*m_session).grade(none); !cleared)
        Q_EMIT failed(cleared.error());
}

Outcome AnnotationsView::openDialog(CaseSession *session, const Thing &thing, QWidget *parent)
{
    const Result<QString> name = thingInWords(session->database(), thing);
    if (!name)
        return tl::unexpected(name.error());
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"annotationsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Notes, Tags and Grade"));
    auto *about = new QLabel(visibleLine(*name), dialog);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setContentsMargins(8, 8, 8, 0);
    auto *strip = new MessageStrip(dialog);
    auto *view = new AnnotationsView(session, dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(strip);
    layout->addWidget(about);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    dialog->resize(460, 480);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    connect(view, &AnnotationsView::failed, dialog,
            [strip](const Error &error) { strip->showMessage(MessageStrip::Level::error, error.message); });
    const auto show = [view, thing] {
        if (const Result<qint64> shown = view->showThing(thing); !shown)
            Q_EMIT view->failed(shown.error());
    };
    connect(session, &CaseSession::caseChanged, dialog, show);
    connect(session, &QObject::destroyed, dialog, &QDialog::close);
    show();
    dialog->open();
    return {};
}

} // namespace interdict::ui
