// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/records/draftrecord.h"

#include <QWidget>

class QLabel;

namespace interdict::ui {

class CellsModel;
class DataTable;

/// One row of a file as it is read: each cell beside its column's name, so that a cell too few or too many shows.
class RecordCells : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 64 * 1024;

    explicit RecordCells(QWidget *parent = nullptr);

    /// Reads the row's bytes, at most mostBytes of them.
    void showRecord(const QString &path, const SourceLayout &layout, const DraftRecord &record);
    /// The cells that a reader of another format made of the row.
    void showCells(const QStringList &names, const QStringList &cells, const DraftRecord &record);
    /// A record without cells: its bytes as text.
    void showText(const QString &path, const DraftRecord &record);
    /// A record whose bytes lie inside another file: its fields.
    void showFields(const DraftRecord &record);
    void clear();

private:
    void showReason(const DraftRecord &record);

    QLabel *m_title;
    QLabel *m_reason;
    CellsModel *m_cells;
    DataTable *m_table;
};

} // namespace interdict::ui
