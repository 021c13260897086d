// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/letterpaper.h"

#include "models/referrals/document/papermeasure.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;
using namespace papermeasure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LetterPaper)
};

constexpr QColor warning{0xaa, 0, 0};

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

void LetterPaper::draw(const LaidText &text, qreal x, qreal y, QColor colour)
{
    if (!m_painter)
        return;
    m_painter->setPen(colour);
    text.paint(*m_painter, x, y);
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

void LetterPaper::newPage()
{
    if (m_y != bodyTop)
        beginPage();
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
    const QFont font = m_setter.font(LetterFace::marking);
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
    constexpr qreal numberWidth = 90 * u;
    if (m_page > 1) // the first has a letterhead
        draw(m_setter.set(m_marks.head, LetterFace::small, room - numberWidth), leftEdge, headTop + 4 * u, letterQuiet);
    const QString number = Words::tr("Page %1 of %2").arg(m_page).arg(m_pageCount);
    draw(m_setter.set(m_marks.foot, LetterFace::small, room - numberWidth), leftEdge, footTop + 4 * u, letterQuiet);
    draw(m_setter.set(number, LetterFace::small, numberWidth, true), leftEdge + room - numberWidth, footTop + 4 * u,
         letterQuiet);
    if (m_marks.isDraft)
        draw(m_setter.set(Words::tr("DRAFT"), LetterFace::marking, numberWidth, true), leftEdge + room - numberWidth,
             headTop + 1.5 * u, warning);
}

void LetterPaper::space(qreal points)
{
    if (m_y > bodyTop)
        m_y = std::min(m_y + points * u, bodyBottom);
}

void LetterPaper::rule(qreal points)
{
    line(m_y + points * u / 2, letterInk, points);
    m_y += points * u;
}

void LetterPaper::place(const QByteArray &name, const QString &title, int level)
{
    m_pdfMarks.places.push_back({name, m_page - 1, m_y / u, title, level});
}

void LetterPaper::link(const QRectF &area, const QByteArray &name)
{
    m_pdfMarks.links.push_back(
        {m_page - 1, QRectF(area.x() / u, area.y() / u, area.width() / u, area.height() / u), name});
}

int LetterPaper::pageOf(const QByteArray &name) const
{
    const auto found = std::find_if(m_knownPlaces.begin(), m_knownPlaces.end(),
                                    [&](const PdfPlace &place) { return place.name == name; });
    return found == m_knownPlaces.end() ? 0 : found->page + 1;
}

void LetterPaper::text(const QString &words, LetterFace face, QColor colour)
{
    const LaidText laid = m_setter.set(words, face, textWidth);
    for (size_t i = 0; i < laid.lines().size(); ++i) {
        const qreal height = laid.lines()[i].height;
        ensure(height);
        if (m_painter) {
            m_painter->setPen(colour);
            laid.paintLine(*m_painter, i, leftEdge, m_y);
        }
        m_y += height * (i + 1 < laid.lines().size() ? lineSpacing : 1);
    }
}

void LetterPaper::heading(const QString &words, qreal followedByPoints, const QByteArray &name)
{
    space(22);
    ensure(m_setter.set(words, LetterFace::heading, textWidth).height() + followedByPoints * u);
    if (!name.isEmpty())
        place(name, words);
    text(words, LetterFace::heading, letterInk);
    m_y += 2.5 * u;
    line(m_y, hairline, 0.5);
    m_y += 6 * u;
}

void LetterPaper::subheading(const QString &words, qreal followedByPoints)
{
    space(10);
    ensure(m_setter.set(words, LetterFace::subheading, textWidth).height() + followedByPoints * u);
    text(words, LetterFace::subheading, letterInk);
    m_y += 3 * u;
}

qreal LetterPaper::filled() const
{
    return (m_y - bodyTop) / (bodyBottom - bodyTop);
}

qreal LetterPaper::pointsLeft() const
{
    return (bodyBottom - m_y) / u;
}

qreal LetterPaper::drawFacts(const std::vector<std::pair<QString, QString>> &rows, const FactPlace &at,
                             bool onlyMeasure)
{
    qreal y = 0;
    for (const auto &[label, value] : rows) {
        if (value.isEmpty())
            continue;
        const LaidText name = m_setter.set(label, LetterFace::cell, at.labelWidth - 6 * u);
        const LaidText words = m_setter.set(value, LetterFace::body, at.width - at.labelWidth);
        if (!onlyMeasure) {
            draw(name, at.left, m_y + y + 1.4 * u, letterQuiet);
            draw(words, at.left + at.labelWidth, m_y + y, Qt::black);
        }
        y += std::max(name.height(), words.height()) + 3 * u;
    }
    return y;
}

/// A pair that is longer than what is left of a page, as a hundred sites are, goes on over the next.
void LetterPaper::longFact(const QString &label, const LaidText &words, qreal labelWidth)
{
    draw(m_setter.set(label, LetterFace::cell, labelWidth - 6 * u), leftEdge, m_y + 1.4 * u, letterQuiet);
    for (size_t i = 0; i < words.lines().size(); ++i) {
        ensure(words.lines()[i].height);
        if (m_painter) {
            m_painter->setPen(Qt::black);
            words.paintLine(*m_painter, i, leftEdge + labelWidth, m_y);
        }
        m_y += words.lines()[i].height * lineSpacing;
    }
    m_y += 2 * u;
}

void LetterPaper::facts(const std::vector<std::pair<QString, QString>> &rows, qreal labelPoints)
{
    constexpr qreal together = 110 * u; // what is no longer than this stays together
    const FactPlace at{leftEdge, textWidth, labelPoints * u};
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto &row = rows[i];
        const qreal height = drawFacts({row}, at, true);
        if (height > bodyBottom - m_y && height > together) {
            ensure(30 * u);
            longFact(row.first, m_setter.set(row.second, LetterFace::body, textWidth - at.labelWidth), at.labelWidth);
            continue;
        }
        const bool isLastButOne = i + 2 == rows.size(); // the last does not go over to a page by itself
        ensure(height + (isLastButOne ? std::min(together, drawFacts({rows.back()}, at, true)) : 0));
        m_y += drawFacts({row}, at, false);
    }
}

void LetterPaper::factsBeside(const std::vector<std::pair<QString, QString>> &left,
                              const std::vector<std::pair<QString, QString>> &right)
{
    constexpr qreal gap = 18 * u;
    constexpr qreal half = (textWidth - gap) / 2;
    const FactPlace here{leftEdge, half, usualLabelPoints * u};
    const FactPlace there{leftEdge + half + gap, half, usualLabelPoints * u};
    const qreal height = std::max(drawFacts(left, here, true), drawFacts(right, there, true));
    ensure(height);
    drawFacts(left, here, false);
    drawFacts(right, there, false);
    m_y += height;
}

void LetterPaper::framed(const QString &title, const QStringList &lines, bool isWarning)
{
    constexpr qreal padding = 8 * u;
    const QColor colour = isWarning ? warning : letterInk;
    const LetterFace face = isWarning ? LetterFace::cell : LetterFace::body;
    const LaidText head = m_setter.set(title, LetterFace::strong, textWidth - 2 * padding);
    const LaidText body = m_setter.set(lines.join(QChar::LineSeparator), face, textWidth - 2 * padding);
    const qreal bodyHeight = lines.isEmpty() ? 0 : body.height() + 4 * u;
    const qreal height = head.height() + bodyHeight + 2 * padding;
    ensure(height);
    if (m_painter) {
        m_painter->setPen(QPen(colour, 0.8 * u));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(QRectF(leftEdge, m_y, textWidth, height));
    }
    draw(head, leftEdge + padding, m_y + padding, colour);
    if (!lines.isEmpty())
        draw(body, leftEdge + padding, m_y + padding + head.height() + 4 * u, Qt::black);
    m_y += height;
}

void LetterPaper::contentsLine(const ContentsLine &entry)
{
    constexpr qreal numberWidth = 26 * u;
    constexpr qreal pageWidth = 30 * u;
    const LaidText number = m_setter.set(entry.number, LetterFace::body, numberWidth);
    const LaidText title = m_setter.set(entry.title, LetterFace::body, textWidth - numberWidth - pageWidth);
    const QString page = QString::number(pageOf(entry.place));
    const qreal height = std::max(number.height(), title.height()) + 2.5 * u;
    ensure(height);
    draw(number, leftEdge, m_y, letterQuiet);
    draw(title, leftEdge + numberWidth, m_y, Qt::black);
    draw(m_setter.set(page, LetterFace::body, pageWidth, true), rightEdge - pageWidth, m_y, Qt::black);
    if (m_painter) {
        const qreal foot = m_y + title.height() - 2.5 * u;
        m_painter->setPen(QPen(hairline, 0.6 * u, Qt::DotLine));
        m_painter->drawLine(QPointF(leftEdge + numberWidth + title.width() + 5 * u, foot),
                            QPointF(rightEdge - 22 * u, foot));
    }
    link(QRectF(leftEdge, m_y, textWidth, height), entry.place);
    m_y += height;
}

void LetterPaper::contents(const std::vector<ContentsLine> &lines)
{
    for (const ContentsLine &entry : lines)
        contentsLine(entry);
}

void LetterPaper::picture(qreal heightPoints, const QString &caption,
                          const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const LaidText words = m_setter.set(caption, LetterFace::small, textWidth);
    const QRectF frame(0, 0, textWidth, heightPoints * u);
    ensure(frame.height() + words.height() + 5 * u);
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
    draw(words, leftEdge, m_y, letterQuiet);
    m_y += words.height() + u;
}

} // namespace interdict
