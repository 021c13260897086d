// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/markedtext.h"

#include "models/values/safetext.h"
#include "widgets/controls/wrappedtext.h"

#include <QTextCursor>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(TextMark::Kind kind, const QPalette &palette)
{
    constexpr int strong = 70;
    constexpr int weak = 35;
    QTextCharFormat format;
    QColor back = palette.color(QPalette::Highlight);
    back.setAlpha(kind == TextMark::Kind::lexicon ? weak : strong);
    format.setBackground(back);
    format.setUnderlineStyle(kind == TextMark::Kind::identifier ? QTextCharFormat::SingleUnderline
                             : kind == TextMark::Kind::lexicon  ? QTextCharFormat::DashUnderline
                                                                : QTextCharFormat::WaveUnderline);
    return format;
}

/// As a text document holds it, which has one unit for a line's end.
QString shownText(QStringView text)
{
    return visibleText(text).replace("\r\n"_L1, "\n"_L1);
}

/// A stretch of the text that is shown, and its mark.
struct ShownMark
{
    qsizetype start;
    qsizetype end;
    TextMark::Kind kind;
};

} // namespace

WrappedText *markedText(const QString &text, const std::vector<TextMark> &marks, QWidget *parent)
{
    // What is made visible is longer than what it stands for: the marks move with it.
    QString shown;
    std::vector<ShownMark> shownMarks;
    qsizetype done = 0;
    for (const TextMark &mark : marks) {
        if (mark.start < done || mark.start + mark.length > text.size())
            continue;
        shown += shownText(QStringView(text).sliced(done, mark.start - done));
        const qsizetype start = shown.size();
        shown += shownText(QStringView(text).sliced(mark.start, mark.length));
        done = mark.start + mark.length;
        shownMarks.push_back({start, shown.size(), mark.kind});
    }
    shown += shownText(QStringView(text).sliced(done));
    auto *widget = new WrappedText(shown.isEmpty() ? u"–"_s : shown, parent);
    QList<QTextEdit::ExtraSelection> selections;
    for (const ShownMark &mark : shownMarks) {
        if (mark.end > WrappedText::mostCharacters)
            break;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(widget->document());
        selection.cursor.setPosition(int(mark.start));
        selection.cursor.setPosition(int(mark.end), QTextCursor::KeepAnchor);
        selection.format = formatOf(mark.kind, widget->palette());
        selections << selection;
    }
    widget->setExtraSelections(selections);
    return widget;
}

} // namespace interdict::ui
