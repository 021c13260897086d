// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/wrappedtext.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QLocale>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

WrappedText::WrappedText(const QString &text, QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus); // selecting by keyboard goes on from a click; Tab walks the controls
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setText(text);
}

void WrappedText::setText(const QString &text)
{
    const bool isCut = text.size() > mostCharacters;
    setPlainText(isCut ? text.left(mostCharacters) + u"…\n"_s +
                             tr("The first %1 of %2 characters are shown.")
                                 .arg(QLocale().toString(mostCharacters), QLocale().toString(text.size()))
                       : text);
    setAccessibleDescription(text.left(1000));
    fitHeight();
}

void WrappedText::setFixedWidthFace()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    fitHeight();
}

QSize WrappedText::sizeHint() const
{
    return {160, height()};
}

QSize WrappedText::minimumSizeHint() const
{
    return {60, fontMetrics().height()};
}

void WrappedText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int needed = int(std::ceil(document()->size().height()));
    if (height() != needed)
        setFixedHeight(needed);
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void WrappedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what it stands on scrolls
}

void WrappedText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

} // namespace interdict::ui
