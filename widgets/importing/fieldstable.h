// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/probe.h"
#include "widgets/controls/datatable.h"

#include <optional>
#include <vector>

namespace interdict::ui {

class CellsModel;
class FieldChoice;

/// The columns of a file, one a row: name, the field it feeds as a box, and its first values. A field that only one
/// column can feed moves to the column it was chosen for last; what the arrow keys pass over in a box is given back.
class FieldsTable : public DataTable
{
    Q_OBJECT

public:
    static constexpr int mostBoxes = 500; ///< columns after these keep what was found for them

    explicit FieldsTable(QWidget *parent = nullptr);

    void setProbe(const Probe &probe);
    /// One for each column of the probe.
    [[nodiscard]] std::vector<std::optional<RecordField>> fields() const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void addBox(int column, const QString &name);
    void takeChoice(int column);

    CellsModel *m_cells;
    std::vector<std::optional<RecordField>> m_fields;
    std::vector<std::optional<RecordField>> m_before; ///< as the fields were when the user came to the box
    int m_changing = -1;                              ///< the column of that box
    std::vector<FieldChoice *> m_boxes;               ///< children of the table
};

} // namespace interdict::ui
