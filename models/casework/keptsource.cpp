// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/keptsource.h"

#include "models/intake/memberfile.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "models/values/sha256hasher.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeptSource)
};

/// The source whose bytes the reader wants: the workbook of a sheet.
Result<Source> readableSource(const Database &database, const Source &source, const PartReading &reading)
{
    if (reading.path.isEmpty() || !source.container)
        return source;
    return sourceById(database, *source.container);
}

Outcome writeOut(const Database &database, const Source &source, const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The bytes of \"%1\" could not be put into a temporary file: %2. Make room for it.")
                           .arg(source.fileName, file.errorString()));
    const Result<Sha256> digest = extractSource(database, source.id, file, cancel, {});
    if (!digest)
        return tl::unexpected(digest.error());
    if (!file.flush())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The bytes of \"%1\" could not be put into a temporary file: %2. Make room for it.")
                           .arg(source.fileName, file.errorString()));
    return {};
}

} // namespace

std::optional<PartReading> readingOf(const Source &source)
{
    if (source.format == "evidence"_L1 || source.format == "archive"_L1)
        return std::nullopt;
    Result<PartReading> reading = partReadingFromJson(QJsonDocument::fromJson(source.layout.toUtf8()).object());
    return reading ? std::optional(std::move(*reading)) : std::nullopt;
}

Result<KeptSource> KeptSource::open(const Database &database, const Source &source, const CancelToken &cancel)
{
    const std::optional<PartReading> reading = interdict::readingOf(source);
    if (!reading)
        return failure(
            ErrorCode::badInput,
            Words::tr("\"%1\" is kept as it is and has no records that could be read again.").arg(source.fileName));
    const Result<Source> readable = readableSource(database, source, *reading);
    if (!readable)
        return tl::unexpected(readable.error());
    KeptSource kept;
    kept.m_reading = *reading;
    kept.m_folder = std::make_unique<QTemporaryDir>();
    kept.m_path = kept.m_folder->filePath(harmlessName(readable->fileName));
    if (Outcome written = writeOut(database, *readable, kept.m_path, cancel); !written)
        return tl::unexpected(written.error());
    if (Outcome opened = kept.openPart(cancel); !opened)
        return tl::unexpected(opened.error());
    return kept;
}

Outcome KeptSource::openPart(const CancelToken &cancel)
{
    Result<std::unique_ptr<OpenSource>> source = openAs(m_path, m_reading, cancel);
    if (!source)
        return tl::unexpected(source.error());
    const Result<int> part = partOf(**source, m_reading);
    if (!part)
        return tl::unexpected(part.error());
    m_source = std::move(*source);
    m_part = *part;
    return {};
}

Result<ReadTally> KeptSource::readDrafts(const RecordSink &sink, const CancelToken &cancel,
                                         const ProgressSink &progress) const
{
    const RecordSink place = [this, &sink](DraftRecord &&draft) {
        draft.byteOffset -= m_reading.bytesFrom;
        return sink(std::move(draft));
    };
    if (m_reading.format == "csv"_L1)
        return interdict::readDrafts(m_path, m_reading, place, cancel, progress);
    const auto pass = [&place](DraftRecord &&draft, const RawRow *) { return place(std::move(draft)); };
    return readJudged(*m_source, m_part, m_reading, pass, cancel, progress);
}

Result<QStringList> KeptSource::cellsOfRow(qint64 rowNumber, const CancelToken &cancel) const
{
    QStringList cells;
    bool isFound = false;
    const auto take = [&](RawRow &&row) -> Outcome {
        if (row.number != rowNumber)
            return {};
        cells = std::move(row.cells);
        isFound = true;
        return cancelled(); // an error is how a sink ends the reading
    };
    if (!m_source->isTable())
        return cells;
    if (Outcome read = m_source->readRows(m_part, take, cancel, {}); !read && !isFound)
        return tl::unexpected(read.error());
    return cells;
}

Outcome KeptSource::readRows(const RowSink &sink, const CancelToken &cancel) const
{
    return m_source->isTable() ? m_source->readRows(m_part, sink, cancel, {}) : Outcome();
}

Result<Sha256> KeptSource::digestOfCells(const CancelToken &cancel) const
{
    return interdict::digestOfCells(*m_source, m_part, cancel);
}

Result<Sha256> digestOfCells(const OpenSource &source, int part, const CancelToken &cancel)
{
    Sha256Hasher hash;
    const auto take = [&hash](RawRow &&row) -> Outcome {
        QByteArray bytes = QByteArray::number(row.number);
        for (const QString &cell : row.cells) {
            const QByteArray text = cell.toUtf8();
            bytes += (cell.isNull() ? '-' : '=') + QByteArray::number(text.size()) + ':' + text;
        }
        hash.add(bytes += '\n');
        return {};
    };
    if (Outcome read = source.readRows(part, take, cancel, {}); !read)
        return tl::unexpected(read.error());
    return hash.digest();
}

} // namespace interdict
