// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/tableprobe.h"

#include "models/intake/celltext.h"
#include "models/intake/columnshape.h"
#include "models/intake/fieldnames.h"
#include "models/intake/mappingguess.h"

#include <QCoreApplication>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

/// Counts over all rows, and a sample of them: the first ones and then some.
class TableSurvey
{
public:
    explicit TableSurvey(qsizetype columns) : m_filled(size_t(columns)), m_dates(size_t(columns)) {}

    void add(RawRow &&row);
    Probe toProbe(const SourcePart &part, const QString &fileName);

private:
    void keep(QStringList &&cells);
    [[nodiscard]] std::vector<ColumnFinding> findings(const std::vector<ColumnShape> &shapes,
                                                      const QStringList &names) const;

    qint64 m_rows = 0;
    qint64 m_flagged = 0;
    qint64 m_rejected = 0;
    std::vector<qint64> m_filled;
    std::vector<DateVotes> m_dates;
    std::vector<QStringList> m_sample;
    qint64 m_bytes = 0; ///< of the sample
};

void TableSurvey::add(RawRow &&row)
{
    ++m_rows;
    m_flagged += row.status == RecordStatus::flagged;
    m_rejected += row.status == RecordStatus::rejected;
    if (row.status == RecordStatus::rejected || row.number < 1) // titles above the names of the columns are no sample
        return;
    const size_t columns = std::min(size_t(row.cells.size()), m_filled.size());
    for (size_t i = 0; i < columns; ++i) {
        const QString &cell = row.cells[qsizetype(i)];
        if (cell.isEmpty() || isMissing(cell.trimmed()))
            continue;
        ++m_filled[i];
        if (const auto numbers = leadingNumbersOfDate(cell))
            m_dates[i].add(*numbers, row.number);
    }
    keep(std::move(row.cells));
}

void TableSurvey::keep(QStringList &&cells)
{
    constexpr size_t firstRows = 1500;
    constexpr size_t mostRows = 3000;
    constexpr qint64 everyOther = 211; // after the first ones: a prime, so that it falls into no rhythm of the table
    constexpr qint64 mostBytes = 32 << 20;
    const bool isWanted = m_sample.size() < firstRows || m_rows % everyOther == 0;
    if (!isWanted || m_sample.size() >= mostRows)
        return;
    qint64 bytes = 0;
    for (const QString &cell : cells)
        bytes += qint64(sizeof(QString)) + 2 * cell.size();
    if (m_bytes + bytes > mostBytes)
        return;
    m_bytes += bytes;
    m_sample.push_back(std::move(cells));
}

std::vector<ColumnFinding> TableSurvey::findings(const std::vector<ColumnShape> &shapes, const QStringList &names) const
{
    std::vector<ColumnFinding> all;
    for (size_t i = 0; i < shapes.size(); ++i) {
        ColumnFinding finding = findingOf(shapes[i], fieldNamed(names[qsizetype(i)]).field == RecordField::seen);
        finding.rows = m_rows;
        finding.filled = m_filled[i];
        finding.isOfAll = true;
        finding.dates = m_dates[i];
        all.push_back(std::move(finding));
    }
    return all;
}

Probe TableSurvey::toProbe(const SourcePart &part, const QString &fileName)
{
    constexpr size_t mostShown = 100;
    Probe probe;
    probe.layout.columnNames = part.columnNames;
    probe.layout.hasHeader = part.hasNames;
    probe.rows = m_rows;
    probe.evidence = part.evidence;
    if (m_flagged > 0)
        probe.evidence << Words::tr("Rows that are flagged as they are read: %L1.").arg(m_flagged);
    if (m_rejected > 0)
        probe.evidence << Words::tr("Rows that cannot be read and are rejected: %L1.").arg(m_rejected);
    const std::vector<ColumnShape> shapes = shapesOfColumns(m_sample, part.columnNames.size());
    probe.findings = findings(shapes, part.columnNames);
    guessMapping(probe, shapes, fileName);
    probe.firstRows.assign(m_sample.begin(), m_sample.begin() + qsizetype(std::min(mostShown, m_sample.size())));
    return probe;
}

} // namespace

Result<Probe> probeTable(const OpenSource &source, int part, const QString &fileName, const CancelToken &cancel,
                         const ProgressSink &progress)
{
    const SourcePart &read = source.parts().at(size_t(part));
    TableSurvey survey(read.columnNames.size());
    const auto take = [&survey](RawRow &&row) -> Outcome {
        survey.add(std::move(row));
        return {};
    };
    if (Outcome done = source.readRows(part, take, cancel, progress); !done)
        return tl::unexpected(done.error());
    return survey.toProbe(read, fileName);
}

} // namespace interdict
