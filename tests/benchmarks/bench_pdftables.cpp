// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Rows a second of a listing table into a PDF: this program's own pages, with both rounds (measuring and painting),
// links, outline and metadata, beside QTextDocument in the same run, on the same rows, fonts and paper. Not a test.
#include "models/referrals/document/paperdocument.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

const QStringList heads{u"Exhibit"_s, u"Title"_s, u"Seller, market"_s, u"Price"_s, u"First, last"_s, u"From, to"_s};

/// Rows as markets have them: mostly Latin, some Cyrillic, every fiftieth with Chinese.
std::vector<QStringList> madeRows(int count)
{
    std::vector<QStringList> rows;
    for (int i = 0; i < count; ++i) {
        QString title = u"%1 x tablet press, stamp no. %2, free shipping worldwide"_s.arg(QString::number(i % 90 + 1),
                                                                                          QString::number(i));
        if (i % 50 == 0)
            title += u" 压片机"_s;
        else if (i % 20 == 0)
            title += u" Таблеточный пресс"_s;
        rows.push_back({u"EX-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0')), title, u"seller%1, Lantern"_s.arg(i % 211),
                        u"%1.00 USD"_s.arg(i % 5000 + 20), u"2026-01-%1"_s.arg(i % 28 + 1, 2, 10, QLatin1Char('0')),
                        u"China → Worldwide"_s});
    }
    return rows;
}

QByteArray byPaper(const std::vector<QStringList> &rows)
{
    const PdfAbout about{.title = u"Bench"_s,
                         .author = u"Bench"_s,
                         .subject = {},
                         .creator = u"Interdict"_s,
                         .language = u"en"_s,
                         .madeAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC)};
    PaperText words;
    const auto write = [&](LetterPaper &paper) {
        paper.beginTable({{heads[0], 1.2, LetterFace::cell, false, true},
                          {heads[1], 3.6},
                          {heads[2], 1.8},
                          {heads[3], 1.5, LetterFace::cell, true},
                          {heads[4], 1.45},
                          {heads[5], 1.5}});
        for (const QStringList &row : rows) {
            QStringList cells;
            for (const QString &cell : row)
                cells << words.harmlessLine(cell);
            paper.row(cells);
        }
        paper.endTable();
    };
    const Result<QByteArray> pdf = paintDocument(about, {}, write, {});
    return pdf ? *pdf : QByteArray();
}

void fill(QTextTable &table, const std::vector<QStringList> &rows)
{
    for (int row = 0; row <= int(rows.size()); ++row) {
        for (int column = 0; column < int(heads.size()); ++column)
            table.cellAt(row, column)
                .firstCursorPosition()
                .insertText(row == 0 ? heads[qsizetype(column)] : rows[size_t(row - 1)][column]);
    }
}

QByteArray byTextDocument(const std::vector<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    QFont font = letterFont(LetterFace::cell);
    font.setPointSizeF(8);
    document.setDefaultFont(font);
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    QList<QTextLength> widths;
    for (const int percent : {11, 33, 16, 13, 13, 14})
        widths << QTextLength(QTextLength::PercentageLength, percent);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(int(rows.size()) + 1, int(heads.size()), format);
    fill(*table, rows);
    cursor.endEditBlock();
    document.print(&writer);
    return buffer.data();
}

double secondsOf(QByteArray (*make)(const std::vector<QStringList> &), const std::vector<QStringList> &rows,
                 qsizetype *bytes)
{
    QElapsedTimer timer;
    timer.start();
    *bytes = make(rows).size();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 3000;
    const std::vector<QStringList> rows = madeRows(count);
    std::vector<double> ours;
    std::vector<double> theirs;
    qsizetype bytes = 0;
    qsizetype theirBytes = 0;
    for (int round = 0; round < 3; ++round) {
        ours.push_back(secondsOf(byPaper, rows, &bytes));
        theirs.push_back(secondsOf(byTextDocument, rows, &theirBytes));
    }
    if (bytes == 0 || theirBytes == 0)
        return 1;
    std::printf("rows\t%d\n", count);
    std::printf("this program\t%.0f rows/s\t%.2f s\t%lld bytes\n", count / median(ours), median(ours),
                static_cast<long long>(bytes));
    std::printf("QTextDocument\t%.0f rows/s\t%.2f s\t%lld bytes\n", count / median(theirs), median(theirs),
                static_cast<long long>(theirBytes));
    std::printf("times as fast\t%.1f\n", median(theirs) / median(ours));
    return 0;
}
