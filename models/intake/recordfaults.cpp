// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/recordfaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

} // namespace

QString reasonToReject(const RawRecord &record, qsizetype columns)
{
    if (record.fault == RawRecord::Fault::tooLong)
        return Words::tr("The row is longer than 16 MiB; it may be that a line end or a quote is missing.");
    if (record.fault == RawRecord::Fault::unclosedQuote)
        return Words::tr(
                   "Cell %1 opens a quote that is not closed as it should be; this line was left out and reading went "
                   "on with the "
                   "next one.")
            .arg(record.faultCell);
    if (columns == 0 || record.cellCount == columns)
        return {};
    if (record.cellCount < columns)
        return Words::tr(
                   "The row has %1 of %2 cells; which of them are missing is not known, so that values could stand in "
                   "wrong columns.")
            .arg(record.cellCount)
            .arg(columns);
    const auto first = record.cells->begin() + std::min<qsizetype>(columns, qsizetype(record.cells->size()));
    if (std::all_of(first, record.cells->end(), [](const RawCell &cell) { return cell.length == 0; }))
        return {};
    return Words::tr("The row has %1 cells where there are %2 columns, so that values could stand in wrong columns.")
        .arg(record.cellCount)
        .arg(columns);
}

QString oddityOf(const RawRecord &record, qsizetype columns)
{
    QStringList sentences;
    if (columns > 0 && record.cellCount > columns)
        sentences << Words::tr(
                         "The row has %1 cells where there are %2 columns; the cells behind the last column are empty.")
                         .arg(record.cellCount)
                         .arg(columns);
    if (record.fault == RawRecord::Fault::textAfterQuote)
        sentences << Words::tr("In cell %1 text stands behind a closing quote; it is kept as a part of the cell.")
                         .arg(record.faultCell);
    if (record.hasNul)
        sentences << Words::tr("The row holds NUL bytes, which no text has; they are kept where they stand.");
    return sentences.join(u' ');
}

QString sentenceOnNoText(const QString &encoding, const QStringList &columnNames)
{
    return Words::tr("Bytes that are no text in %1 are shown as %2, in the columns: %3.")
        .arg(encoding, QString(QChar(QChar::ReplacementCharacter)), columnNames.join(", "_L1));
}

} // namespace interdict
