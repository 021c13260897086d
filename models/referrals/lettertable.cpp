// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/papermeasure.h"
#include "models/referrals/letterpaper.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace interdict {

using namespace papermeasure;

void LetterPaper::placeColumns()
{
    const qreal all = std::accumulate(m_columns.begin(), m_columns.end(), qreal(0),
                                      [](qreal sum, const LetterColumn &column) { return sum + column.share; });
    std::vector<qreal> widths;
    qreal lacking = 0; // for the longest words of the heads
    qreal spare = 0;
    std::vector<qreal> least;
    for (const LetterColumn &column : m_columns) {
        widths.push_back(textWidth * column.share / all);
        least.push_back(longestWord(column.title) + 2 * cellPadding);
        lacking += std::max<qreal>(0, least.back() - widths.back());
        spare += std::max<qreal>(0, widths.back() - least.back());
    }
    m_lefts.assign(1, leftEdge);
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal over = widths[i] - least[i];
        const bool isEnough = lacking <= 0 || spare < lacking;
        m_lefts.push_back(m_lefts.back() + (isEnough   ? widths[i]
                                            : over < 0 ? least[i]
                                                       : widths[i] - over * lacking / spare));
    }
}

/// So that no head is cut within a word: other languages have longer ones.
qreal LetterPaper::longestWord(const QString &title)
{
    qreal longest = 0;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
        const LaidText laid = m_setter.set(word, LetterFace::cellStrong, textWidth);
        longest = std::max(longest, laid.width());
    }
    return longest + 1;
}

qreal LetterPaper::noteLeft() const
{
    return m_lefts[std::min<size_t>(1, m_columns.size() - 1)] + cellPadding;
}

std::vector<LaidText> LetterPaper::layOutCells(const QStringList &cells, bool isHead)
{
    std::vector<LaidText> laid;
    laid.reserve(m_columns.size());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const LetterColumn &column = m_columns[i];
        laid.push_back(m_setter.set(cells.value(qsizetype(i)), isHead ? LetterFace::cellStrong : column.face,
                                    m_lefts[i + 1] - m_lefts[i] - 2 * cellPadding, column.isNumber));
    }
    return laid;
}

void LetterPaper::drawRow(const std::vector<LaidText> &cells, const LaidText *note, qreal height, QColor colour)
{
    for (size_t i = 0; i < cells.size(); ++i)
        draw(cells[i], m_lefts[i] + cellPadding, m_y + cellPadding / 2, colour);
    if (note)
        draw(*note, noteLeft(), m_y + height - note->height() - cellPadding / 2, letterQuiet);
    m_y += height;
}

void LetterPaper::linkCells(const std::vector<LaidText> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!m_columns[i].isPlaces)
            continue;
        for (const LaidText::Line &line : cells[i].lines())
            link(
                QRectF(m_lefts[i] + cellPadding + line.left, m_y + cellPadding / 2 + line.top, line.width, line.height),
                cells[i].textOf(line).toLatin1());
    }
}

void LetterPaper::tableHead()
{
    QStringList titles;
    for (const LetterColumn &column : m_columns)
        titles << column.title;
    const std::vector<LaidText> cells = layOutCells(titles, true);
    qreal height = 0;
    for (const LaidText &cell : cells)
        height = std::max(height, cell.height());
    line(m_y, letterInk, 0.8);
    m_y += u;
    drawRow(cells, nullptr, height + cellPadding, letterInk);
    line(m_y, letterInk, 0.5);
    m_y += u;
}

void LetterPaper::beginTable(std::vector<LetterColumn> columns, const QString &caption)
{
    m_columns.clear(); // what a new page would repeat
    const LaidText words = m_setter.set(caption, LetterFace::small, textWidth);
    ensure(60 * u + (caption.isEmpty() ? 0 : words.height()));
    if (!caption.isEmpty()) {
        draw(words, leftEdge, m_y, letterQuiet);
        m_y += words.height() + 4 * u;
    }
    m_columns = std::move(columns);
    placeColumns();
    tableHead();
}

void LetterPaper::row(const QStringList &cells, const QString &note, const QByteArray &name)
{
    const std::vector<LaidText> laid = layOutCells(cells, false);
    qreal height = 0;
    for (const LaidText &cell : laid)
        height = std::max(height, cell.height());
    height += cellPadding;
    LaidText below;
    if (!note.isEmpty()) {
        below = m_setter.set(note, LetterFace::small, rightEdge - noteLeft() - cellPadding);
        height += below.height() + u;
    }
    ensure(height + u);
    if (!name.isEmpty())
        place(name);
    linkCells(laid);
    drawRow(laid, note.isEmpty() ? nullptr : &below, height, Qt::black);
    line(m_y, hairline, 0.4);
    m_y += 0.5 * u;
}

void LetterPaper::endTable()
{
    m_columns.clear();
    space(4);
}

} // namespace interdict
