// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/bytesview.h"

#include "widgets/controls/hitdelegate.h"

#include <QFontDatabase>
#include <QLocale>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 4000; // of more the first are marked; painting asks each

constexpr char16_t digits[] = u"0123456789ABCDEF";

void appendHex(QString &out, quint64 value, int width)
{
    for (int shift = 4 * (width - 1); shift >= 0; shift -= 4)
        out += QChar(digits[(value >> shift) & 15]);
}

int offsetWidth(qint64 last)
{
    return last > 0xFFFFFFFFLL ? 16 : 8;
}

} // namespace

QString hexLines(QByteArrayView bytes, qint64 offset, int bytesPerLine)
{
    const int width = offsetWidth(offset + bytes.size());
    QString out;
    out.reserve((bytes.size() / bytesPerLine + 1) * (width + 4 * bytesPerLine + 5));
    for (qsizetype start = 0; start < bytes.size(); start += bytesPerLine) {
        const QByteArrayView line = bytes.sliced(start, std::min<qsizetype>(bytesPerLine, bytes.size() - start));
        if (start > 0)
            out += u'\n';
        appendHex(out, quint64(offset + start), width);
        out += u' ';
        for (int i = 0; i < bytesPerLine; ++i) {
            out += u' ';
            if (i < line.size())
                appendHex(out, uchar(line[i]), 2);
            else
                out += u"  "_s;
        }
        out += u"  "_s;
        for (const char byte : line)
            out += byte >= 0x20 && byte < 0x7F ? QChar(QLatin1Char(byte)) : QChar(u'·');
    }
    return out;
}

std::vector<TextStretch> hexPlaces(TextStretch stretch, qsizetype count, qint64 offset, int bytesPerLine)
{
    const int width = offsetWidth(offset + count);
    const qsizetype before = width + 2;                             // the offset and what is between
    const qsizetype characters = before + 3 * bytesPerLine - 1 + 2; // where the column of characters begins
    const qsizetype whole = characters + bytesPerLine + 1;          // with the end of the line
    std::vector<TextStretch> places;
    const qsizetype end = std::min(stretch.start + stretch.length, count);
    for (qsizetype at = std::max<qsizetype>(stretch.start, 0); at < end;) {
        const qsizetype line = at / bytesPerLine;
        const qsizetype column = at % bytesPerLine;
        const qsizetype length = std::min<qsizetype>(end - at, bytesPerLine - column);
        places.push_back({line * whole + before + 3 * column, 3 * length - 1});
        places.push_back({line * whole + characters + column, length});
        at += length;
    }
    return places;
}

BytesView::BytesView(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"bytesView"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Original bytes"));
    setFrameShape(NoFrame);
}

void BytesView::setBytes(const QByteArray &bytes, qint64 offset)
{
    m_bytes = bytes;
    m_marks.clear();
    m_offset = offset;
    m_perLine = fittingBytes();
    fill();
}

int BytesView::fittingBytes() const
{
    const int character = std::max(1, fontMetrics().horizontalAdvance(u'0'));
    const int available = (viewport()->width() - 2 * int(document()->documentMargin())) / character;
    const int fixed = offsetWidth(m_offset + m_bytes.size()) + 3;
    return available >= fixed + 16 * 4 ? 16 : available >= fixed + 8 * 4 ? 8 : 4;
}

void BytesView::fill()
{
    QString text = hexLines(QByteArrayView(m_bytes).first(std::min(m_bytes.size(), mostBytes)), m_offset, m_perLine);
    if (m_bytes.size() > mostBytes)
        text += u'\n' + tr("The first %1 of %2 bytes are shown.")
                            .arg(QLocale().toString(mostBytes), QLocale().toString(m_bytes.size()));
    setPlainText(text);
    showMarks();
}

void BytesView::setMarks(std::vector<TextStretch> marks)
{
    if (marks.empty() && m_marks.empty())
        return;
    m_marks = std::move(marks);
    showMarks();
}

void BytesView::showMarks()
{
    const qsizetype count = std::min(m_bytes.size(), mostBytes);
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextStretch &mark : m_marks) {
        for (const TextStretch &place : hexPlaces(mark, count, m_offset, m_perLine)) {
            if (selections.size() >= mostMarks)
                break;
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(int(place.start));
            selection.cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
            selection.format = hitFormat();
            selections << selection;
        }
    }
    setExtraSelections(selections);
    if (selections.isEmpty())
        return;
    QTextCursor first(document());
    first.setPosition(selections.constFirst().cursor.selectionStart());
    setTextCursor(first); // which brings it into sight
}

void BytesView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_bytes.isEmpty() || fittingBytes() == m_perLine)
        return;
    m_perLine = fittingBytes();
    fill();
}

} // namespace interdict::ui
