// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/sheetrow.h"

#include <QXmlStreamReader>

namespace interdict {

/// Reads the rows of an ODS sheet (ODF 1.3 Part 3, 9.1 and 19.385), each from its own bytes: the text a cell shows,
/// dates and times by their value, as ISO 8601.
class OdsRows
{
public:
    struct Read
    {
        SheetRow row;
        qint64 repeats = 1; ///< how many rows of the sheet it stands for
    };

    [[nodiscard]] Read read(const QByteArray &bytes);

private:
    struct Cell
    {
        QXmlStreamAttributes attributes;
        QString text; ///< paragraphs, joined by line ends
        bool hasText = false;
    };

    void readCell(SheetRow &row, qint64 &column, bool isCovered);
    [[nodiscard]] Cell readContent();
    [[nodiscard]] QString readParagraph();
    [[nodiscard]] bool startInParagraph(QString &text);
    [[nodiscard]] static QString shown(const Cell &cell);

    QXmlStreamReader m_xml;
};

/// "PT26H10M20S" as "26:10:20"; the text as it is where it is no such duration.
[[nodiscard]] QString clockOfDuration(const QString &duration);

} // namespace interdict
