// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/tablematching.h"

#include "models/intake/sourcedrafts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableMatching)
};

/// The first part with rows.
const PartProbe *partWithRows(const SourceProbe &probe)
{
    const auto found =
        std::find_if(probe.parts.begin(), probe.parts.end(), [](const PartProbe &part) { return part.probe.rows > 0; });
    return found == probe.parts.end() ? nullptr : &*found;
}

Outcome addRow(RawRow &&row, ReadTable &read)
{
    if (row.status == RecordStatus::rejected) {
        ++read.rejected;
        return {};
    }
    if (qint64(read.table.rows.size()) >= mostTableRows)
        return failure(ErrorCode::limitExceeded,
                       Words::tr("The table has more than %1 rows. Match parts of it.").arg(mostTableRows));
    read.table.rows.push_back(std::move(row.cells));
    read.rowNumbers.push_back(row.number);
    return {};
}

} // namespace

QString ReadTable::cell(int row, const QString &column) const
{
    const qsizetype at = column.isEmpty() ? -1 : table.columns.indexOf(column);
    return at < 0 ? QString() : table.rows[size_t(row)].value(at);
}

Result<ReadTable> readTable(const QString &path, const SourceProbe &probe, const CancelToken &cancel,
                            const ProgressSink &progress)
{
    const QString fileName = QFileInfo(path).fileName();
    if (!probe.isTable)
        return failure(ErrorCode::badInput, Words::tr("\"%1\" is no table: its records have a fixed meaning. Import it "
                                                      "into a case, and look at the case's suggestions.")
                                                .arg(fileName));
    const PartProbe *part = partWithRows(probe);
    if (!part)
        return failure(ErrorCode::badInput, Words::tr("\"%1\" has no rows to compare.").arg(fileName));
    const PartReading reading = readingOf(probe, *part);
    const Result<std::unique_ptr<OpenSource>> source = openAs(path, reading, cancel);
    if (!source)
        return tl::unexpected(source.error());
    const Result<int> index = partOf(**source, reading);
    if (!index)
        return tl::unexpected(index.error());
    ReadTable read;
    for (const QString &name : (*source)->parts()[size_t(*index)].columnNames)
        read.table.columns << name.trimmed();
    const Outcome rows = (*source)->readRows(
        *index, [&read](RawRow &&row) { return addRow(std::move(row), read); }, cancel, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return read;
}

Result<TableMatch> TableMatch::find(ReadTable first, std::optional<ReadTable> second, const MatchOptions &options,
                                    const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Matcher> matcher = Matcher::learn(first.table, second ? &second->table : nullptr, options, cancel, progress);
    if (!matcher)
        return tl::unexpected(matcher.error());
    return TableMatch(std::move(first), std::move(second), std::move(*matcher));
}

TableMatch::Pair TableMatch::pair(size_t index) const
{
    const ScoredPair &scored = m_matcher.suggestions()[index];
    const MatchModel &model = m_matcher.model();
    const QString &otherId = m_second ? model.otherIdColumn : model.idColumn;
    return {m_first.rowNumbers[size_t(scored.a)],
            second().rowNumbers[size_t(scored.b)],
            m_first.cell(scored.a, model.idColumn),
            second().cell(scored.b, otherId),
            scored,
            m_matcher.explain(scored.a, scored.b)};
}

} // namespace interdict
