// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/probe.h"
#include "widgets/controls/datatable.h"

#include <vector>

namespace interdict::ui {

class CellsModel;
class FieldChoice;
class ReadingChoice;

/// The columns of a file, one a row: name, what it feeds and how it is read as boxes, what its values are, and its
/// first values. A field that only one column can feed moves to the column it was chosen for last; what the arrow keys
/// pass over in a box is given back.
class FieldsTable : public DataTable
{
    Q_OBJECT

public:
    static constexpr int mostBoxes = 500; ///< columns after these keep what was found for them

    explicit FieldsTable(QWidget *parent = nullptr);

    void setProbe(const Probe &probe);
    /// Of the same columns.
    void setMapping(const ColumnMapping &mapping);
    /// `mapping` with the feeds and readings that stand here.
    [[nodiscard]] ColumnMapping appliedTo(ColumnMapping mapping) const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    using Feeds = std::vector<ColumnFeed>;

    void takeMapping(const ColumnMapping &mapping);
    void addFieldBox(int column, const QString &name, const ColumnFinding &finding);
    void addReadingBox(int column, const QString &name);
    void takeChoice(int column);
    void takeReading(int column);
    void showBoxes();

    CellsModel *m_cells;
    std::vector<Feeds> m_fields; ///< for each column
    std::vector<Feeds> m_before; ///< as the fields were when the user came to the box
    std::vector<ColumnReading::Type> m_readings;
    int m_changing = -1;                         ///< the column of that box
    std::vector<FieldChoice *> m_boxes;          ///< children of the table
    std::vector<ReadingChoice *> m_readingBoxes; ///< the same
};

} // namespace interdict::ui
