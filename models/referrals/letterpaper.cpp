// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/letterpaper.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LetterPaper)
};

constexpr qreal u = pointUnits;
constexpr qreal sheetWidth = 595 * u;
constexpr qreal sheetHeight = 842 * u;
constexpr qreal leftEdge = 62 * u;
constexpr qreal textWidth = sheetWidth - 2 * leftEdge;
constexpr qreal rightEdge = leftEdge + textWidth;
constexpr qreal headTop = 34 * u;
constexpr qreal bodyTop = 76 * u;
constexpr qreal footTop = 792 * u;
constexpr qreal bodyBottom = 774 * u;
constexpr qreal lineSpacing = 1.06;
constexpr qreal cellPadding = 3 * u;
constexpr qreal factLabelWidth = 84 * u;

const QColor quiet(0x55, 0x55, 0x55);
const QColor hairline(0xbb, 0xbb, 0xbb);

/// TLP 2.0's colours, on black.
QColor markingColour(Marking marking)
{
    switch (marking) {
    case Marking::clear:
        return QColor(0xff, 0xff, 0xff);
    case Marking::green:
        return QColor(0x33, 0xff, 0x00);
    case Marking::amber:
    case Marking::amberStrict:
        return QColor(0xff, 0xc0, 0x00);
    case Marking::red:
        return QColor(0xff, 0x2b, 0x2b);
    }
    return Qt::white;
}

} // namespace

LetterPaper::LetterPaper(QPdfWriter *writer, QPainter *painter, PageMarks marks, int pageCount)
    : m_writer(writer), m_painter(painter), m_marks(std::move(marks)), m_pageCount(pageCount)
{
    beginPage();
}

LetterPaper::Layout LetterPaper::laidOut(const QString &text, LetterFace face, qreal width, bool isNumber) const
{
    auto layout = std::make_unique<QTextLayout>(text, m_fonts.of(face));
    QTextOption option(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineSpacing;
    }
    layout->endLayout();
    return layout;
}

qreal LetterPaper::heightOf(const Layout &layout)
{
    if (!layout || layout->lineCount() == 0)
        return 0;
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    return last.y() + last.height();
}

void LetterPaper::draw(const Layout &layout, qreal x, qreal y, QColor colour)
{
    if (!m_painter || !layout)
        return;
    m_painter->setPen(colour);
    layout->draw(m_painter, {x, y});
}

void LetterPaper::line(qreal y, QColor colour, qreal points)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, points * u));
    m_painter->drawLine(QPointF(leftEdge, y), QPointF(rightEdge, y));
}

void LetterPaper::ensure(qreal height)
{
    if (m_y + height <= bodyBottom || m_y == bodyTop)
        return;
    beginPage();
    if (!m_columns.empty())
        tableHead();
}

void LetterPaper::beginPage()
{
    if (m_page > 0 && m_painter)
        m_writer->newPage();
    ++m_page;
    m_y = bodyTop;
    drawMarks();
}

void LetterPaper::drawMarking(qreal top)
{
    const QString label = toString(m_marks.marking);
    const QFont font = m_fonts.of(LetterFace::marking);
    const QFontMetricsF metrics(font, m_writer);
    const qreal width = metrics.horizontalAdvance(label) + 10 * u;
    const QRectF box(rightEdge - width, top, width, metrics.height() + 3 * u);
    m_painter->fillRect(box, Qt::black);
    m_painter->setFont(font);
    m_painter->setPen(markingColour(m_marks.marking));
    m_painter->drawText(box, Qt::AlignCenter, label);
}

void LetterPaper::drawMarks()
{
    if (!m_painter)
        return;
    drawMarking(headTop);
    drawMarking(footTop);
    // Left of the widest marking, TLP:AMBER+STRICT.
    constexpr qreal room = textWidth - 160 * u;
    constexpr qreal numberWidth = 80 * u;
    if (m_page > 1) // the first has a letterhead
        draw(laidOut(m_marks.head, LetterFace::small, room - numberWidth), leftEdge, headTop + 4 * u, quiet);
    const QString number = Words::tr("Page %1 of %2").arg(m_page).arg(m_pageCount);
    draw(laidOut(m_marks.foot, LetterFace::small, room - numberWidth), leftEdge, footTop + 4 * u, quiet);
    draw(laidOut(number, LetterFace::small, numberWidth, true), leftEdge + room - numberWidth, footTop + 4 * u, quiet);
    if (m_marks.isDraft)
        draw(laidOut(Words::tr("DRAFT"), LetterFace::marking, numberWidth, true), leftEdge + room - numberWidth,
             headTop + 1.5 * u, QColor(0xaa, 0, 0));
}

void LetterPaper::space(qreal points)
{
    m_y = std::min(m_y + points * u, bodyBottom);
}

void LetterPaper::rule()
{
    line(m_y, Qt::black, 0.8);
    m_y += u;
}

void LetterPaper::text(const QString &words, LetterFace face, QColor colour)
{
    const Layout layout = laidOut(words, face, textWidth);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const qreal height = line.height() * (i + 1 < layout->lineCount() ? lineSpacing : 1);
        ensure(line.height());
        if (m_painter) {
            m_painter->setPen(colour);
            line.draw(m_painter, {leftEdge, m_y - line.y()});
        }
        m_y += height;
    }
}

void LetterPaper::heading(const QString &words, qreal followedByPoints)
{
    space(16);
    ensure(heightOf(laidOut(words, LetterFace::heading, textWidth)) + followedByPoints * u);
    text(words, LetterFace::heading);
    space(4);
}

qreal LetterPaper::drawFacts(const std::vector<std::pair<QString, QString>> &rows, qreal x, qreal width,
                             bool onlyMeasure)
{
    qreal y = 0;
    for (const auto &[label, value] : rows) {
        if (value.isEmpty())
            continue;
        const Layout name = laidOut(label, LetterFace::cell, factLabelWidth - 6 * u);
        const Layout words = laidOut(value, LetterFace::body, width - factLabelWidth);
        if (!onlyMeasure) {
            draw(name, x, m_y + y + 1.4 * u, quiet);
            draw(words, x + factLabelWidth, m_y + y, Qt::black);
        }
        y += std::max(heightOf(name), heightOf(words)) + 2 * u;
    }
    return y;
}

void LetterPaper::facts(const std::vector<std::pair<QString, QString>> &rows)
{
    for (const auto &row : rows) {
        ensure(drawFacts({row}, leftEdge, textWidth, true));
        m_y += drawFacts({row}, leftEdge, textWidth, false);
    }
}

void LetterPaper::factsBeside(const std::vector<std::pair<QString, QString>> &left,
                              const std::vector<std::pair<QString, QString>> &right)
{
    constexpr qreal gap = 18 * u;
    const qreal half = (textWidth - gap) / 2;
    const qreal height = std::max(drawFacts(left, leftEdge, half, true), drawFacts(right, leftEdge, half, true));
    ensure(height);
    drawFacts(left, leftEdge, half, false);
    drawFacts(right, leftEdge + half + gap, half, false);
    m_y += height;
}

void LetterPaper::framed(const QString &title, const QStringList &lines)
{
    constexpr qreal padding = 7 * u;
    const Layout head = laidOut(title, LetterFace::strong, textWidth - 2 * padding);
    const Layout body = laidOut(lines.join(QChar::LineSeparator), LetterFace::cell, textWidth - 2 * padding);
    const qreal bodyHeight = lines.isEmpty() ? 0 : heightOf(body) + 3 * u;
    const qreal height = heightOf(head) + bodyHeight + 2 * padding;
    ensure(height);
    if (m_painter) {
        m_painter->setPen(QPen(QColor(0xaa, 0, 0), 0.8 * u));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(QRectF(leftEdge, m_y, textWidth, height));
    }
    draw(head, leftEdge + padding, m_y + padding, QColor(0xaa, 0, 0));
    if (!lines.isEmpty())
        draw(body, leftEdge + padding, m_y + padding + heightOf(head) + 3 * u, Qt::black);
    m_y += height;
}

void LetterPaper::picture(qreal heightPoints, const QString &caption,
                          const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const Layout words = laidOut(caption, LetterFace::small, textWidth);
    const QRectF frame(0, 0, textWidth, heightPoints * u);
    ensure(frame.height() + heightOf(words) + 5 * u);
    if (m_painter) {
        const QRectF target = frame.translated(leftEdge, m_y);
        m_painter->save();
        m_painter->setClipRect(target);
        paint(*m_painter, target);
        m_painter->restore();
        m_painter->setPen(QPen(hairline, 0.5 * u));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(target);
    }
    m_y += frame.height() + 4 * u;
    draw(words, leftEdge, m_y, quiet);
    m_y += heightOf(words) + u;
}

qreal LetterPaper::columnLeft(size_t column) const
{
    qreal left = leftEdge;
    for (size_t i = 0; i < column; ++i)
        left += columnWidth(i);
    return left;
}

qreal LetterPaper::columnWidth(size_t column) const
{
    const qreal all = std::accumulate(m_columns.begin(), m_columns.end(), qreal(0),
                                      [](qreal sum, const LetterColumn &c) { return sum + c.share; });
    return textWidth * m_columns[column].share / all;
}

qreal LetterPaper::noteLeft() const
{
    return columnLeft(std::min<size_t>(1, m_columns.size() - 1)) + cellPadding;
}

std::vector<LetterPaper::Layout> LetterPaper::layOutCells(const QStringList &cells, bool isHead) const
{
    std::vector<Layout> layouts;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const LetterColumn &column = m_columns[i];
        layouts.push_back(laidOut(cells.value(qsizetype(i)), isHead ? LetterFace::cellStrong : column.face,
                                  columnWidth(i) - 2 * cellPadding, column.isNumber));
    }
    return layouts;
}

void LetterPaper::drawRow(const std::vector<Layout> &cells, const Layout &note, qreal height, QColor colour)
{
    for (size_t i = 0; i < cells.size(); ++i)
        draw(cells[i], columnLeft(i) + cellPadding, m_y + cellPadding / 2, colour);
    if (note)
        draw(note, noteLeft(), m_y + height - heightOf(note) - cellPadding / 2, quiet);
    m_y += height;
}

void LetterPaper::tableHead()
{
    QStringList titles;
    for (const LetterColumn &column : m_columns)
        titles << column.title;
    const std::vector<Layout> cells = layOutCells(titles, true);
    qreal height = 0;
    for (const Layout &cell : cells)
        height = std::max(height, heightOf(cell));
    drawRow(cells, nullptr, height + cellPadding, Qt::black);
    line(m_y, Qt::black, 0.8);
    m_y += u;
}

void LetterPaper::beginTable(std::vector<LetterColumn> columns)
{
    m_columns.clear(); // what a new page would repeat
    ensure(50 * u);
    m_columns = std::move(columns);
    tableHead();
}

void LetterPaper::row(const QStringList &cells, const QString &note)
{
    const std::vector<Layout> layouts = layOutCells(cells, false);
    const Layout below =
        note.isEmpty() ? nullptr : laidOut(note, LetterFace::small, rightEdge - noteLeft() - cellPadding);
    qreal height = 0;
    for (const Layout &layout : layouts)
        height = std::max(height, heightOf(layout));
    height += cellPadding + heightOf(below) + (below ? u : 0);
    ensure(height + u);
    drawRow(layouts, below, height, Qt::black);
    line(m_y, hairline, 0.4);
    m_y += 0.5 * u;
}

void LetterPaper::endTable()
{
    m_columns.clear();
    space(4);
}

} // namespace interdict
