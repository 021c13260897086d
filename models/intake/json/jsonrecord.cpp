// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsonrecord.h"

#include "models/intake/json/jsontable.h"

#include <QHash>

namespace interdict {

QStringList cellsOfJsonRecord(QByteArrayView bytes, const QStringList &columnNames)
{
    const auto tree = JsonTree::parse(JsonEncoding::of(bytes).toUtf8(bytes));
    if (!tree)
        return {};
    JsonTable table;
    table.learn(*tree);
    RawRow row;
    table.fill(*tree, row);
    QStringList cells(columnNames.size(), QString());
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; i < columnNames.size(); ++i)
        columns.insert(columnNames[i], i);
    const bool isList = tree->root().isArray();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const qsizetype column = isList ? i : columns.value(table.columnNames()[i], -1);
        if (column >= 0 && column < cells.size())
            cells[column] = row.cells[i];
    }
    return cells;
}

} // namespace interdict
