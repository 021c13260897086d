// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/letterface.h"
#include "models/values/marking.h"

#include <QColor>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QPainter;
class QPdfWriter;
class QRectF;
class QTextLayout;

namespace interdict {

/// What stands on every page.
struct PageMarks
{
    Marking marking = Marking::amber;
    QString head; ///< left of the marking
    QString foot; ///< left of the page number
    bool isDraft = false;
};

struct LetterColumn
{
    QString title;
    qreal share = 1; ///< of the width, beside those of the other columns
    LetterFace face = LetterFace::cell;
    bool isNumber = false; ///< set to the right
};

/// Sheets of A4 that fill from top to bottom: text, facts, tables that repeat their heads, pictures. With no painter it
/// only measures, which tells how many pages there will be. Lengths are in units of the page (letterface.h).
class LetterPaper
{
public:
    LetterPaper(QPdfWriter *writer, QPainter *painter, PageMarks marks, int pageCount);

    [[nodiscard]] int pages() const { return m_page; }

    void space(qreal points);
    void rule();
    /// Over as many pages as it takes.
    void text(const QString &words, LetterFace face, QColor colour = Qt::black);
    /// A heading does not stay alone at the foot of a page.
    void heading(const QString &text, qreal followedByPoints = 90);
    /// Label and value, side by side; pairs without a value are left out.
    void facts(const std::vector<std::pair<QString, QString>> &rows);
    /// The same in two columns.
    void factsBeside(const std::vector<std::pair<QString, QString>> &left,
                     const std::vector<std::pair<QString, QString>> &right);
    /// Text within a frame.
    void framed(const QString &title, const QStringList &lines);
    void picture(qreal heightPoints, const QString &caption,
                 const std::function<void(QPainter &, const QRectF &)> &paint);

    void beginTable(std::vector<LetterColumn> columns);
    /// A row; `note`, where there is one, stands below its cells, from the second column on.
    void row(const QStringList &cells, const QString &note = {});
    void endTable();

private:
    using Layout = std::unique_ptr<QTextLayout>;
    [[nodiscard]] Layout laidOut(const QString &text, LetterFace face, qreal width, bool isNumber = false) const;
    [[nodiscard]] static qreal heightOf(const Layout &layout);
    void draw(const Layout &layout, qreal x, qreal y, QColor colour);
    void line(qreal y, QColor colour, qreal points);
    qreal drawFacts(const std::vector<std::pair<QString, QString>> &rows, qreal x, qreal width, bool onlyMeasure);
    void drawRow(const std::vector<Layout> &cells, const Layout &note, qreal height, QColor colour);
    [[nodiscard]] std::vector<Layout> layOutCells(const QStringList &cells, bool isHead) const;
    void tableHead();
    void ensure(qreal height);
    void beginPage();
    void drawMarks();
    void drawMarking(qreal top);
    [[nodiscard]] qreal columnLeft(size_t column) const;
    [[nodiscard]] qreal columnWidth(size_t column) const;
    [[nodiscard]] qreal noteLeft() const;

    const LetterFonts m_fonts;
    QPdfWriter *m_writer;
    QPainter *m_painter; ///< null: only measure
    PageMarks m_marks;
    int m_pageCount;
    int m_page = 0;
    qreal m_y = 0;
    std::vector<LetterColumn> m_columns; ///< of the table that is open
};

} // namespace interdict
