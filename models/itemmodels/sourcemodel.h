// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/itemmodels/celltext.h"
#include "models/records/rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace interdict {

/// A record that names an evidence file.
struct NamingPlace
{
    RowId<Source> source;
    qint64 rowNumber = 0;
};
/// The records that name a source which is kept as evidence; at most 100.
[[nodiscard]] std::vector<NamingPlace> recordsThatName(const Source &source);
/// "picture", "CSV or similar text": what a source is, for people.
[[nodiscard]] QString kindOf(const Source &source);

/// The sources of a case in the order of their import. Follows the case.
class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { file, kind, records, flagged, rejected, state, bytes, encoding, imported, digest };
    static constexpr int columns = int(Column::digest) + 1;

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
    [[nodiscard]] QString placeOf(const Source &source) const;
    [[nodiscard]] Cell cell(const Source &source, Column column) const;

    CaseSession *m_session;
    std::vector<Source> m_sources;
};

} // namespace interdict
