// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/probe.h"

#include "models/intake/celltext.h"
#include "models/intake/columnguess.h"
#include "models/intake/dialectguess.h"
#include "models/intake/encodingguess.h"
#include "models/intake/fieldnames.h"
#include "models/intake/mappingguess.h"
#include "models/intake/probeevidence.h"
#include "models/intake/recordreader.h"
#include "models/intake/sourcesurvey.h"
#include "models/intake/tablecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using RecordEnd = SourceLayout::RecordEnd;

constexpr qint64 startSize = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Probe)
};

Outcome openForReading(QFile &file)
{
    if (QFileInfo(file.fileName()).isDir())
        return failure(
            ErrorCode::cannotRead,
            Words::tr("\"%1\" is a folder. Choose a file in it.").arg(QDir::toNativeSeparators(file.fileName())));
    if (file.open(QIODevice::ReadOnly))
        return {};
    return failure(ErrorCode::cannotRead,
                   Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

class Probing
{
public:
    Probing(const QString &path, const CancelToken &cancel) : m_file(path), m_cancel(cancel) {}

    Result<Probe> byItself();
    Result<Probe> asSaid(const SourceLayout &layout);

private:
    Outcome readStart();
    Outcome survey();
    Outcome tryOtherRecordEnds();
    void settleEncoding();
    void settleHeader();
    void nameColumns(const QStringList &header);
    void settleMapping();
    void settleFindings(const std::vector<ColumnShape> &shapes);
    void keepFirstRows();
    [[nodiscard]] std::vector<QStringList> cellsOfSample() const;

    QFile m_file;
    const CancelToken &m_cancel;
    QByteArray m_start;
    SourceSurvey m_survey;
    std::vector<QStringList> m_rows; ///< of the sample; without the header once that is settled
    QStringList m_header;
    Probe m_probe;
};

Outcome Probing::readStart()
{
    if (Outcome opened = openForReading(m_file); !opened)
        return opened;
    m_start = m_file.read(startSize);
    if (m_start.isEmpty() && m_file.error() != QFileDevice::NoError)
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                           .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
    return checkIsTable(m_start, QFileInfo(m_file).fileName());
}

Outcome Probing::survey()
{
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(m_probe.layout.encoding);
    if (!decoder)
        return tl::unexpected(decoder.error());
    m_probe.layout.encoding = decoder->name();
    m_file.seek(0);
    Result<SourceSurvey> found = surveySource(m_file, m_probe.layout, *decoder, m_cancel);
    if (!found)
        return tl::unexpected(found.error());
    m_survey = std::move(*found);
    return {};
}

/// The start of a file may end its records in one way and the rest in several: then that is better which gives more
/// rows with as many cells as most.
Outcome Probing::tryOtherRecordEnds()
{
    if (m_survey.strayEnds == 0 || m_survey.evenRows() == m_survey.rows || m_probe.layout.recordEnd == RecordEnd::any)
        return {};
    const SourceSurvey before = m_survey;
    const RecordEnd guessed = m_probe.layout.recordEnd;
    m_probe.layout.recordEnd = RecordEnd::any;
    if (Outcome surveyed = survey(); !surveyed)
        return surveyed;
    if (m_survey.evenRows() <= before.evenRows()) {
        m_probe.layout.recordEnd = guessed;
        m_survey = before;
    }
    return {};
}

void Probing::settleEncoding()
{
    if (m_probe.layout.encoding != "UTF-8"_L1 || m_survey.utf8.invalid == 0 || isDamagedUtf8(m_survey.utf8))
        return;
    m_probe.layout.encoding = guessLegacyEncoding(m_survey.legacySample);
}

std::vector<QStringList> Probing::cellsOfSample() const
{
    std::vector<QStringList> rows;
    rows.reserve(m_survey.records.size());
    for (const QByteArray &record : m_survey.records)
        rows.push_back(cellsOfRecord(record, m_probe.layout));
    return rows;
}

void Probing::settleHeader()
{
    SourceLayout &layout = m_probe.layout;
    m_header = m_rows.empty() ? QStringList() : m_rows.front();
    const std::vector<QStringList> others(m_rows.begin() + (m_rows.empty() ? 0 : 1), m_rows.end());
    layout.hasHeader = looksLikeHeader(m_header, others);
}

/// One more cell in nearly every row than names in the header: a delimiter at the end of each row, or row numbers
/// before it.
void Probing::nameColumns(const QStringList &header)
{
    QStringList names = header;
    const bool isOneShort = m_survey.usualCells() == header.size() + 1 && m_survey.evenRows() * 2 > m_survey.rows;
    if (m_probe.layout.hasHeader && isOneShort) {
        const auto usual = m_survey.rowsByCells.at(m_survey.usualCells());
        const bool countsRows =
            std::all_of(m_rows.begin(), m_rows.begin() + std::min<qsizetype>(5, qsizetype(m_rows.size())),
                        [i = 0](const QStringList &row) mutable { return row.value(0).toInt() == ++i; });
        if (m_survey.emptyLastCell >= usual)
            names.append(QString());
        else if (countsRows && !m_rows.empty())
            names.prepend(QString());
    }
    qsizetype count = m_probe.layout.hasHeader ? names.size() : m_survey.usualCells();
    m_probe.layout.columnNames.clear();
    for (qsizetype i = 0; i < count; ++i) {
        const QString name = m_probe.layout.hasHeader ? names.value(i).simplified() : QString();
        m_probe.layout.columnNames << (name.isEmpty() ? Words::tr("Column %1").arg(i + 1) : name);
    }
}

/// Of cells that were looked at, with the counts of the whole file.
void Probing::settleFindings(const std::vector<ColumnShape> &shapes)
{
    const int headRows = m_probe.layout.hasHeader ? 1 : 0;
    m_probe.rows = std::max<qint64>(0, m_survey.rows - headRows);
    for (qsizetype i = 0; i < m_probe.layout.columnNames.size(); ++i) {
        const QString name = m_probe.layout.columnNames[i];
        ColumnFinding finding = findingOf(shapes[size_t(i)], fieldNamed(name).field == RecordField::seen);
        finding.rows = m_probe.rows;
        if (size_t(i) < m_survey.filled.size()) {
            const bool isNamed = headRows > 0 && !isMissing(m_header.value(i).trimmed());
            finding.filled = std::max<qint64>(0, m_survey.filled[size_t(i)] - (isNamed ? 1 : 0));
            finding.isOfAll = true;
        }
        if (size_t(i) < m_survey.dates.size()) {
            finding.dates = m_survey.dates[size_t(i)];
            for (auto *rows : {&finding.dates.dayFirstRows, &finding.dates.monthFirstRows})
                std::for_each(rows->begin(), rows->end(), [headRows](qint64 &row) { row -= headRows; });
        }
        m_probe.findings.push_back(std::move(finding));
    }
}

void Probing::settleMapping()
{
    const std::vector<ColumnShape> shapes = shapesOfColumns(m_rows, m_probe.layout.columnNames.size());
    settleFindings(shapes);
    guessMapping(m_probe, shapes, QFileInfo(m_file).fileName());
}

void Probing::keepFirstRows()
{
    constexpr size_t most = 100;
    m_probe.firstRows.assign(m_rows.begin(), m_rows.begin() + qsizetype(std::min(most, m_rows.size())));
}

Result<Probe> Probing::byItself()
{
    if (Outcome started = readStart(); !started)
        return tl::unexpected(started.error());
    const QString byMark = encodingByMark(m_start);
    m_probe.layout.encoding = byMark.isEmpty() ? u"UTF-8"_s : byMark;
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(m_probe.layout.encoding);
    if (!decoder)
        return tl::unexpected(decoder.error());
    m_probe.layout = guessDialect(m_start, m_start.size() < startSize, m_probe.layout, *decoder);
    for (const auto step : {&Probing::survey, &Probing::tryOtherRecordEnds}) {
        if (Outcome done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    settleEncoding();
    m_rows = cellsOfSample();
    settleHeader();
    if (m_probe.layout.hasHeader && !m_rows.empty())
        m_rows.erase(m_rows.begin());
    nameColumns(m_header);
    m_probe.evidence << sentencesOnText(m_survey, m_probe.layout) << sentencesOnRows(m_survey, m_probe.layout);
    settleMapping();
    keepFirstRows();
    return std::move(m_probe);
}

Result<Probe> Probing::asSaid(const SourceLayout &layout)
{
    if (Outcome started = readStart(); !started)
        return tl::unexpected(started.error());
    m_probe.layout = layout;
    if (Outcome surveyed = survey(); !surveyed)
        return tl::unexpected(surveyed.error());
    m_rows = cellsOfSample();
    if (layout.hasHeader && !m_rows.empty()) {
        m_header = m_rows.front();
        m_rows.erase(m_rows.begin());
    }
    nameColumns(m_header);
    m_probe.evidence << sentencesOnRows(m_survey, m_probe.layout);
    settleMapping();
    keepFirstRows();
    return std::move(m_probe);
}

} // namespace

Result<Probe> probeFile(const QString &path, const CancelToken &cancel)
{
    return Probing(path, cancel).byItself();
}

Result<Probe> probeFile(const QString &path, const SourceLayout &layout, const CancelToken &cancel)
{
    return Probing(path, cancel).asSaid(layout);
}

} // namespace interdict
