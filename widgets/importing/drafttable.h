// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "widgets/controls/datatable.h"

#include <vector>

namespace interdict::ui {

class CellsModel;

/// Records as they would land in the case, or what was found wrong with them, one a row.
class DraftTable : public DataTable
{
    Q_OBJECT

public:
    enum class Showing {
        values,   ///< the fields of a listing and the identifiers found
        flagged,  ///< where it stands, why it is flagged, what it is about
        rejected, ///< where it stands and why it is rejected
    };

    DraftTable(Showing showing, const QString &objectName, const QString &accessibleName, QWidget *parent);

    void setRecords(std::vector<DraftRecord> records);
    [[nodiscard]] const DraftRecord *currentRecord() const;

private:
    Showing m_showing;
    CellsModel *m_cells;
    std::vector<DraftRecord> m_records;
};

} // namespace interdict::ui
