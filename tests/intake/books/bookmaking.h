// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QTemporaryDir>

namespace interdict::test {

using Parts = QList<QPair<QString, QByteArray>>;

/// A zip of the parts, in `folder`; returns its path.
QString zipOf(const QTemporaryDir &folder, const QString &name, const Parts &parts);

/// A workbook of one sheet, whose <sheetData> is given.
struct XlsxDraft
{
    QByteArray rows;
    QByteArray strings; ///< the <si> elements; empty: no such part
    QByteArray numFmts; ///< the <numFmt> elements
    QByteArray xfs;     ///< the <xf> elements
    QByteArray workbookPr;
    QByteArray afterRows; ///< such as <mergeCells>
};
QString xlsxOf(const QTemporaryDir &folder, const XlsxDraft &draft);
/// A workbook whose <table:table> elements are given.
QString odsOf(const QTemporaryDir &folder, const QByteArray &tables, const QByteArray &styles = {});

/// A part as read: names, then rows.
struct Sheet
{
    SourcePart part;
    std::vector<RawRow> rows;
};
/// All sheets of a book; fails the caller's test by an error's message in `error`.
std::vector<Sheet> readBook(const SourceReader &reader, const QString &path, QString *error);
/// The bytes of a part.
QByteArray bytesOf(OpenSource &source, int part);

} // namespace interdict::test
