// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/document/laidtext.h"
#include "models/referrals/document/pdffinish.h"
#include "models/values/marking.h"

#include <QColor>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

class QPainter;
class QPdfWriter;
class QRectF;

namespace interdict {

inline constexpr QColor letterInk{0x1b, 0x2f, 0x4b};   ///< titles, rules
inline constexpr QColor letterQuiet{0x55, 0x55, 0x55}; ///< captions, labels

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
    bool isPlaces = false; ///< each line names a place of the document, and leads there
};

/// A line of a table of contents.
struct ContentsLine
{
    QString number; ///< "3", "A"
    QString title;
    QByteArray place;
};

/// Sheets of A4 that fill from top to bottom: text, facts, tables that repeat their heads, pictures. With no painter it
/// only measures, which tells how many pages there will be and where everything stands. Lengths are in units of the
/// page (letterface.h) unless they are called points. For one thread.
class LetterPaper
{
public:
    LetterPaper(QPdfWriter *writer, QPainter *painter, PageMarks marks, int pageCount);

    static constexpr qreal usualLabelPoints = 84;

    [[nodiscard]] int pages() const { return m_page; }
    /// How much of the page has something on it, from 0 to 1.
    [[nodiscard]] qreal filled() const;
    [[nodiscard]] qreal pointsLeft() const;
    /// Places and links met so far.
    [[nodiscard]] const PdfMarks &pdfMarks() const { return m_pdfMarks; }
    [[nodiscard]] const RareCharacters &rareCharacters() const { return m_setter.rareCharacters(); }
    /// Those of an earlier round, for the page numbers of contents().
    void setKnownPlaces(std::vector<PdfPlace> places) { m_knownPlaces = std::move(places); }

    void space(qreal points);
    void rule(qreal points = 0.8);
    /// On to a fresh page, unless this one is.
    void newPage();
    /// On to the next page where less than this is left.
    void keep(qreal points) { ensure(points * pointUnits); }
    /// A place where the next thing stands; with a title it is in the outline.
    void place(const QByteArray &name, const QString &title = {}, int level = 1);

    /// Over as many pages as it takes.
    void text(const QString &words, LetterFace face, QColor colour = Qt::black);
    /// A heading does not stay alone at the foot of a page. With a place it is in the outline.
    void heading(const QString &text, qreal followedByPoints = 90, const QByteArray &place = {});
    void subheading(const QString &text, qreal followedByPoints = 60);
    /// Label and value, side by side; pairs without a value are left out. A long value that has no room on the page
    /// goes on over the next.
    void facts(const std::vector<std::pair<QString, QString>> &rows, qreal labelPoints = usualLabelPoints);
    /// The same in two columns.
    void factsBeside(const std::vector<std::pair<QString, QString>> &left,
                     const std::vector<std::pair<QString, QString>> &right);
    /// Text within a frame: of warning in red, else of weight in the ink of titles.
    void framed(const QString &title, const QStringList &lines, bool isWarning = true);
    void contents(const std::vector<ContentsLine> &lines);
    /// A frame with the picture, its caption below, kept on one page.
    void picture(qreal heightPoints, const QString &caption,
                 const std::function<void(QPainter &, const QRectF &)> &paint);

    /// A caption, where there is one, stays above the head.
    void beginTable(std::vector<LetterColumn> columns, const QString &caption = {});
    /// A row, never cut by the end of a page; `note`, where there is one, stands below its cells, from the second
    /// column on; `place` names it.
    void row(const QStringList &cells, const QString &note = {}, const QByteArray &place = {});
    void endTable();

private:
    void draw(const LaidText &text, qreal x, qreal y, QColor colour);
    void line(qreal y, QColor colour, qreal points);
    struct FactPlace
    {
        qreal left;
        qreal width;
        qreal labelWidth;
    };
    qreal drawFacts(const std::vector<std::pair<QString, QString>> &rows, const FactPlace &place, bool onlyMeasure);
    void longFact(const QString &label, const LaidText &words, qreal labelWidth);
    void drawRow(const std::vector<LaidText> &cells, const LaidText *note, qreal height, QColor colour);
    [[nodiscard]] std::vector<LaidText> layOutCells(const QStringList &cells, bool isHead);
    void linkCells(const std::vector<LaidText> &cells);
    void link(const QRectF &area, const QByteArray &name);
    void contentsLine(const ContentsLine &line);
    void tableHead();
    void ensure(qreal height);
    void beginPage();
    void drawMarks();
    void drawMarking(qreal top);
    void placeColumns();
    [[nodiscard]] qreal longestWord(const QString &title);
    [[nodiscard]] qreal noteLeft() const;
    [[nodiscard]] int pageOf(const QByteArray &name) const; ///< from 1; 0: not known

    TextSetter m_setter;
    QPdfWriter *m_writer;
    QPainter *m_painter; ///< null: only measure
    PageMarks m_marks;
    int m_pageCount;
    int m_page = 0;
    qreal m_y = 0;
    std::vector<LetterColumn> m_columns; ///< of the table that is open
    std::vector<qreal> m_lefts;          ///< of its columns, and the right edge
    PdfMarks m_pdfMarks;
    std::vector<PdfPlace> m_knownPlaces;
};

} // namespace interdict
