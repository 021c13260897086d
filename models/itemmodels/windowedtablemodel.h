// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/casework/sheet.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/rowgroup.h"

#include <QAbstractTableModel>

#include <functional>
#include <span>
#include <vector>

namespace interdict {

/// A table of any number of rows: the ids that match come from a job with a connection of its own, the rows are read by
/// pages as the view asks for them. The first rows come before the rest. What was there stays until the first rows of a
/// new query have arrived. One thread.
class WindowedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qint64 firstRows = 500; ///< so many are asked for before all

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] qint64 idAt(int row) const; ///< 0 outside the table
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 where it is not in the table; linear, without reading rows
    [[nodiscard]] bool isLoading() const { return m_jobs.isRunning(); }
    [[nodiscard]] bool hasLoaded() const { return m_hasLoaded; } ///< all of some query has arrived
    [[nodiscard]] qint64 total() const { return m_total; } ///< rows without filters; -1 before the first query arrived
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

    /// Asks again.
    void reload();

    /// The columns for copying and export, of the rows of `ids`, or of all in the order of the table. What it returns
    /// reads through a connection of its own, wherever it is called.
    [[nodiscard]] Sheet sheet(const QString &title, const std::vector<int> &columns,
                              std::optional<std::vector<qint64>> ids) const;

    /// What is said of rows together.
    struct TotalWords
    {
        QStringList figures; ///< beside each other
        QStringList lines;   ///< a line each
    };
    /// Of the rows of `ids`; a function of values for a job.
    using TotalLines =
        std::function<Result<TotalWords>(const Database &, std::span<const qint64> ids, const CancelToken &)>;
    [[nodiscard]] virtual TotalLines totalLines() const { return {}; } ///< nothing where there is none to say

    /// What rows can be put together by, translated; none where they cannot.
    [[nodiscard]] virtual QStringList groupings() const { return {}; }
    /// Of the rows that match now.
    [[nodiscard]] virtual GroupPlan groupPlan(int /*grouping*/) const { return {}; }
    [[nodiscard]] CaseSession *session() const { return m_session; }

Q_SIGNALS:
    /// The first rows of a query have arrived and the model was reset; the rest follows.
    void begun();
    /// All ids of a query have arrived.
    void loaded(qint64 count, qint64 total);
    void failed(const interdict::Error &error);

protected:
    struct Matches
    {
        std::vector<qint64> ids;
        qint64 total = 0;
    };
    /// Run off the thread: sees values and its own connection only. `knownTotal` is -1 where it must be counted; at
    /// most `most` rows are wanted, 0 for all.
    using Matching = std::function<Result<Matches>(const Database &database, qint64 knownTotal, qint64 most)>;
    /// Whole texts of the rows of `ids` that exist, in their order.
    using RowTexts = std::function<Result<std::vector<QStringList>>(const Database &, std::span<const qint64> ids)>;
    struct SheetPlan
    {
        std::vector<SheetColumn> columns;
        RowTexts texts;
    };

    WindowedTableModel(CaseSession *session, QObject *parent);

    [[nodiscard]] virtual Matching matching() const = 0;
    [[nodiscard]] virtual QString loadingTitle() const = 0;
    /// The cell of `ids()[row]`; empty cells where the row cannot be read.
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
    [[nodiscard]] virtual SheetPlan sheetPlan(const std::vector<int> &columns) const = 0;
    virtual void forgetRows() = 0;
    void forgetTotal() { m_total = -1; }
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] const Database &database() const { return m_session->database(); }
    /// To be called from const data(): tells the error once the view is done.
    void tellLater(const Error &error) const;
    /// A column of the model as one of a sheet.
    [[nodiscard]] SheetColumn sheetColumn(int column) const;

private:
    void ask(qint64 most);
    void take(Result<Matches> matches, qint64 most);
    void become(std::vector<qint64> ids);
    void follow(const CaseChange &change);

    CaseSession *m_session;
    std::vector<qint64> m_ids;
    qint64 m_total = -1;
    bool m_hasLoaded = false;
    bool m_hasBegun = false; ///< the first rows of the running query are there
    JobRunner m_jobs;        // last: waits for its job before the rest goes
};

/// For sheetPlan(): whole texts of cells, where `read` reads rows and `cell` makes the cell of a column.
template <typename Row, typename Read, typename CellOf>
[[nodiscard]] auto textsOf(std::vector<int> columns, Read read, CellOf cell)
{
    return [columns = std::move(columns), read, cell](const Database &database,
                                                      std::span<const qint64> ids) -> Result<std::vector<QStringList>> {
        const Result<std::vector<Row>> rows = read(database, ids);
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<QStringList> texts;
        texts.reserve(rows->size());
        for (const Row &row : *rows) {
            QStringList cells;
            cells.reserve(qsizetype(columns.size()));
            for (const int column : columns)
                cells << cell(row, column).fullText;
            texts.push_back(std::move(cells));
        }
        return texts;
    };
}

/// The ids as those of a kind of row.
template <typename Row>
[[nodiscard]] std::vector<RowId<Row>> rowIds(std::span<const qint64> ids)
{
    std::vector<RowId<Row>> made;
    made.reserve(ids.size());
    for (const qint64 id : ids)
        made.emplace_back(id);
    return made;
}

} // namespace interdict
