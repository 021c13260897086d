// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace interdict {

/// The sources of a case in the order of their import. Follows the case.
class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { file, records, flagged, rejected, bytes, encoding, digest, imported };
    static constexpr int columns = int(Column::imported) + 1;

    explicit SourceModel(CaseSession *session, QObject *parent = nullptr);

    /// Reads the sources; told by failed() where that cannot be done. The constructor reads nothing.
    void load();
    [[nodiscard]] const Source *sourceAt(int row) const; ///< nothing outside the table; until the next change
    [[nodiscard]] int rowOf(RowId<Source> source) const; ///< -1 where it is not in the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    CaseSession *m_session;
    std::vector<Source> m_sources;
};

} // namespace interdict
