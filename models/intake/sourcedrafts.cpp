// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sourcedrafts.h"

#include "models/intake/csvreader.h"
#include "models/intake/json/sourcechunks.h"
#include "models/intake/readerregistry.h"
#include "models/intake/rowmapper.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceDrafts)
};

void count(ReadTally &tally, RecordStatus status)
{
    ++(status == RecordStatus::rejected  ? tally.rejected
       : status == RecordStatus::flagged ? tally.flagged
                                         : tally.kept);
}

} // namespace

PartReading readingOf(const SourceProbe &probe, const PartProbe &part)
{
    return {probe.format, part.path, part.name, part.probe.layout, part.probe.mapping, 0};
}

QJsonObject toJson(const PartReading &reading)
{
    QJsonObject json;
    if (reading.format == csvFormat() || !reading.layout.columnNames.isEmpty())
        json = {{u"layout"_s, toJson(reading.layout)}, {u"mapping"_s, toJson(reading.mapping)}};
    if (reading.format == csvFormat())
        return json;
    json.insert(u"format"_s, reading.format);
    if (!reading.path.isEmpty())
        json.insert(u"part"_s, reading.path);
    if (!reading.name.isEmpty())
        json.insert(u"sheet"_s, reading.name);
    if (reading.bytesFrom > 0)
        json.insert(u"bytesFrom"_s, reading.bytesFrom);
    return json;
}

Result<PartReading> partReadingFromJson(const QJsonObject &json)
{
    PartReading reading{json.value(u"format"_s).toString(csvFormat()),
                        json.value(u"part"_s).toString(),
                        json.value(u"sheet"_s).toString(),
                        {},
                        {},
                        json.value(u"bytesFrom"_s).toInteger()};
    if (!json.contains(u"layout"_s))
        return reading;
    Result<SourceLayout> layout = sourceLayoutFromJson(json.value(u"layout"_s).toObject());
    if (!layout)
        return tl::unexpected(layout.error());
    Result<ColumnMapping> mapping = columnMappingFromJson(json.value(u"mapping"_s).toObject());
    if (!mapping)
        return tl::unexpected(mapping.error());
    reading.layout = std::move(*layout);
    reading.mapping = std::move(*mapping);
    return reading;
}

Result<int> partOf(const OpenSource &source, const PartReading &reading)
{
    const std::vector<SourcePart> &parts = source.parts();
    const auto found = std::find_if(parts.begin(), parts.end(), [&reading](const SourcePart &part) {
        return part.path == reading.path && part.name == reading.name;
    });
    if (found == parts.end())
        return failure(
            ErrorCode::notFound,
            Words::tr("The source has no part \"%1\".").arg(reading.name.isEmpty() ? reading.path : reading.name));
    return int(found - parts.begin());
}

Result<std::unique_ptr<OpenSource>> openAs(const QString &path, const PartReading &reading, const CancelToken &cancel)
{
    if (reading.format == csvFormat())
        return openCsv(path, reading.layout);
    const Result<ChosenReader> chosen = readerFor(path, reading.format);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return chosen->reader->open(path, cancel);
}

Result<ReadTally> readJudged(const OpenSource &source, int part, const PartReading &reading, const JudgedSink &sink,
                             const CancelToken &cancel, const ProgressSink &progress)
{
    ReadTally tally;
    if (!source.isTable()) {
        const auto take = [&](DraftRecord &&draft) -> Outcome {
            count(tally, draft.status);
            return sink(std::move(draft), nullptr);
        };
        if (Outcome read = source.readDrafts(part, take, cancel, progress); !read)
            return tl::unexpected(read.error());
        return tally;
    }
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(u"UTF-8"_s); // cells are text already
    if (!decoder)
        return tl::unexpected(decoder.error());
    RowMapper mapper(reading.layout, reading.mapping, *decoder);
    const auto take = [&](RawRow &&row) -> Outcome {
        DraftRecord draft = mapper.map(row);
        count(tally, draft.status);
        return sink(std::move(draft), &row);
    };
    if (Outcome read = source.readRows(part, take, cancel, progress); !read)
        return tl::unexpected(read.error());
    return tally;
}

Result<ReadTally> readJudged(const QString &path, const PartReading &reading, const JudgedSink &sink,
                             const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::unique_ptr<OpenSource>> source = openAs(path, reading, cancel);
    if (!source)
        return tl::unexpected(source.error());
    const Result<int> part = partOf(**source, reading);
    if (!part)
        return tl::unexpected(part.error());
    return readJudged(**source, *part, reading, sink, cancel, progress);
}

Result<ReadTally> readDrafts(const QString &path, const PartReading &reading, const RecordSink &sink,
                             const CancelToken &cancel, const ProgressSink &progress, TextSearch search)
{
    if (reading.format == csvFormat()) {
        const Result<std::unique_ptr<QIODevice>> device = openSourceFile(path);
        if (!device)
            return tl::unexpected(device.error());
        return readRecords(**device, reading.layout, reading.mapping, sink, cancel, progress, search);
    }
    const auto pass = [&sink](DraftRecord &&draft, const RawRow *) { return sink(std::move(draft)); };
    return readJudged(path, reading, pass, cancel, progress);
}

} // namespace interdict
