// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/probeevidence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

int asCount(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString nameOf(char character)
{
    switch (character) {
    case '\t':
        return Words::tr("tabs");
    case ',':
        return Words::tr("commas");
    case ';':
        return Words::tr("semicolons");
    case '|':
        return Words::tr("bars");
    default:
        return character >= ' ' ? u"\"%1\""_s.arg(QLatin1Char(character))
                                : u"U+%1"_s.arg(int(character), 4, 16, QChar(u'0')).toUpper();
    }
}

QString sentenceOnEnds(SourceLayout::RecordEnd end)
{
    switch (end) {
    case SourceLayout::RecordEnd::lf:
        return Words::tr("Records end in a line feed (LF).");
    case SourceLayout::RecordEnd::crlf:
        return Words::tr("Records end in CR and LF; either alone is a part of its cell.");
    case SourceLayout::RecordEnd::cr:
        return Words::tr("Records end in a lone CR; a line feed is a part of its cell.");
    case SourceLayout::RecordEnd::any:
        break;
    }
    return Words::tr("Records end in line ends of several kinds; each of LF, CR and LF, and CR ends one.");
}

QString sentenceOnCells(const SourceLayout &layout)
{
    if (layout.columnNames.size() == 1)
        return Words::tr("Each row is one cell.");
    if (layout.quote == 0)
        return Words::tr("Cells are separated by %1 and not quoted.").arg(nameOf(layout.delimiter));
    const QString quote{QLatin1Char(layout.quote)};
    if (layout.escape != 0)
        return Words::tr("Cells are separated by %1 and may be quoted by %2; a %3 escapes the character after it.")
            .arg(nameOf(layout.delimiter), quote, QString(QLatin1Char(layout.escape)));
    if (layout.skipsBlanks)
        return Words::tr("Cells are separated by %1 and may be quoted by %2, with blanks before the quote.")
            .arg(nameOf(layout.delimiter), quote);
    return Words::tr("Cells are separated by %1 and may be quoted by %2.").arg(nameOf(layout.delimiter), quote);
}

QString firstRowNotUtf8(const SourceSurvey &survey, const SourceLayout &layout)
{
    const qint64 row = survey.firstRowNotUtf8 - (layout.hasHeader ? 1 : 0);
    const QString cells = QLocale().toString(survey.cellsNotUtf8);
    if (row == 0)
        return Words::tr("The header is the first row that is not UTF-8; cells that are not, in all: %1.").arg(cells);
    return Words::tr("Row %1 is the first that is not UTF-8; cells that are not, in all: %2.")
        .arg(QLocale().toString(row), cells);
}

} // namespace

QStringList sentencesOnText(const SourceSurvey &survey, const SourceLayout &layout)
{
    QStringList sentences;
    if (layout.encoding.startsWith("UTF-16"_L1)) {
        sentences << Words::tr("The text is %1, as its first bytes show.").arg(layout.encoding);
    } else if (survey.utf8.invalid > 0) {
        sentences << firstRowNotUtf8(survey, layout);
        if (layout.encoding == "UTF-8"_L1)
            sentences << Words::tr(
                             "It is read as UTF-8 all the same, since most of the text beyond ASCII is; what is not is "
                             "shown as %1 and "
                             "flagged.")
                             .arg(QString(QChar(QChar::ReplacementCharacter)));
        else
            sentences << Words::tr(
                             "It is read as %1, in which it makes the best words. Choose another encoding where words "
                             "look wrong.")
                             .arg(layout.encoding);
    } else if (survey.utf8.valid > 0) {
        sentences << Words::tr("All of the text is valid UTF-8.");
    } else {
        sentences << Words::tr("All of the text is plain ASCII.");
    }
    return sentences << sentenceOnEnds(layout.recordEnd);
}

QStringList sentencesOnRows(const SourceSurvey &survey, const SourceLayout &layout)
{
    QStringList sentences{sentenceOnCells(layout)};
    if (layout.leadingRows > 0)
        sentences << Words::tr("%n row(s) before the table are a caption or a comment and are not imported.", nullptr,
                               asCount(layout.leadingRows));
    sentences << (layout.hasHeader ? Words::tr("The first row names the columns.")
                                   : Words::tr("No row names the columns; the first row is data."));
    const auto usual = survey.rowsByCells.find(layout.columnNames.size());
    const qint64 even = usual == survey.rowsByCells.end() ? 0 : usual->second;
    qint64 fewer = 0;
    qint64 more = 0;
    for (const auto &[cells, rows] : survey.rowsByCells) {
        fewer += cells < layout.columnNames.size() ? rows : 0;
        more += cells > layout.columnNames.size() ? rows : 0;
    }
    if (fewer > 0)
        sentences << Words::tr("%n row(s) have fewer cells than there are columns; they are rejected.", nullptr,
                               asCount(fewer));
    if (more > 0)
        sentences << Words::tr("%n row(s) have more cells than there are columns; they are rejected where the "
                               "further cells hold anything.",
                               nullptr, asCount(more));
    if (survey.oddRows > 0)
        sentences << Words::tr("%n row(s) have quotes that are not closed as they should be.", nullptr,
                               asCount(survey.oddRows));
    if (survey.zeroBytes > 0)
        sentences << Words::tr("%n row(s) hold zero bytes.", nullptr, asCount(survey.zeroBytes));
    if (even == 0 && survey.rows > 1)
        sentences << Words::tr("No row has as many cells as there are columns: check the delimiter and the header.");
    return sentences;
}

QString sentenceOnDates(const DateVotes &votes, const QString &columnName)
{
    const bool hasDayFirst = votes.greatestFirst > 12;
    const bool hasDaySecond = votes.greatestSecond > 12;
    if (hasDayFirst && hasDaySecond)
        return Words::tr(
                   "Column \"%1\" has dates with the day first and dates with the month first; dates that could be "
                   "either are read with "
                   "the day first. Check them.")
            .arg(columnName);
    if (hasDayFirst)
        return Words::tr("In column \"%1\" the day comes first: its first number is as high as %2.")
            .arg(columnName)
            .arg(votes.greatestFirst);
    if (hasDaySecond)
        return Words::tr("In column \"%1\" the month comes first: its second number is as high as %2.")
            .arg(columnName)
            .arg(votes.greatestSecond);
    return Words::tr(
               "Nothing in column \"%1\" says whether the day or the month comes first; the day is taken. Check it.")
        .arg(columnName);
}

} // namespace interdict
