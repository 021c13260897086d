// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sourceprobe.h"

#include "models/intake/csvreader.h"
#include "models/intake/readerregistry.h"
#include "models/intake/tableprobe.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceProbe)
};

Result<SourceProbe> probeCsv(const QString &path, const ProbeWishes &wishes, const CancelToken &cancel)
{
    if (!wishes.sheet.isEmpty())
        return failure(ErrorCode::notFound,
                       Words::tr("\"%1\" has no sheets. Leave the sheet out.").arg(QFileInfo(path).fileName()));
    Result<Probe> probe = wishes.layout ? probeFile(path, *wishes.layout, cancel) : probeFile(path, cancel);
    if (!probe)
        return tl::unexpected(probe.error());
    SourceProbe found{csvFormat(), true, {}, {}};
    found.parts.push_back({0, {}, {}, std::move(*probe)});
    return found;
}

/// Records whose format says what they mean are only counted.
Result<Probe> probeDrafts(const OpenSource &source, int part, const CancelToken &cancel, const ProgressSink &progress)
{
    Probe probe;
    probe.evidence = source.parts().at(size_t(part)).evidence;
    const auto take = [&probe](DraftRecord &&) -> Outcome {
        ++probe.rows;
        return {};
    };
    if (Outcome read = source.readDrafts(part, take, cancel, progress); !read)
        return tl::unexpected(read.error());
    return probe;
}

QStringList namesOf(const OpenSource &source)
{
    QStringList names;
    for (const SourcePart &part : source.parts())
        names << u'"' + part.name + u'"';
    return names;
}

} // namespace

bool SourceProbe::isCsv() const
{
    return format == csvFormat();
}

qint64 SourceProbe::rows() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const PartProbe &part) { return sum + part.probe.rows; });
}

Result<std::vector<int>> partsNamed(const OpenSource &source, const QString &sheet)
{
    const std::vector<SourcePart> &parts = source.parts();
    std::vector<int> chosen(parts.size());
    std::iota(chosen.begin(), chosen.end(), 0);
    if (sheet.isEmpty())
        return chosen;
    const auto named =
        std::find_if(parts.begin(), parts.end(), [&sheet](const SourcePart &part) { return part.name == sheet; });
    if (named != parts.end())
        return std::vector<int>{int(named - parts.begin())};
    bool isNumber = false;
    const int number = sheet.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(parts.size()))
        return std::vector<int>{number - 1};
    return failure(
        ErrorCode::notFound,
        Words::tr("There is no sheet \"%1\". Those there are: %2.").arg(sheet, namesOf(source).join(", "_L1)));
}

Result<SourceProbe> probeSource(const QString &path, const ProbeWishes &wishes, const CancelToken &cancel,
                                const ProgressSink &progress)
{
    const Result<ChosenReader> chosen = readerFor(path, wishes.format);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (chosen->reader->format() == csvFormat()) {
        Result<SourceProbe> csv = probeCsv(path, wishes, cancel);
        if (csv)
            csv->evidence = chosen->evidence;
        return csv;
    }
    const Result<std::unique_ptr<OpenSource>> source = chosen->reader->open(path, cancel);
    if (!source)
        return tl::unexpected(source.error());
    const Result<std::vector<int>> parts = partsNamed(**source, wishes.sheet);
    if (!parts)
        return tl::unexpected(parts.error());
    SourceProbe found{chosen->reader->format(), (*source)->isTable(), chosen->evidence, {}};
    for (const int part : *parts) {
        Result<Probe> probe = (*source)->isTable()
                                  ? probeTable(**source, part, QFileInfo(path).fileName(), cancel, progress)
                                  : probeDrafts(**source, part, cancel, progress);
        if (!probe)
            return tl::unexpected(probe.error());
        const SourcePart &read = (*source)->parts()[size_t(part)];
        found.parts.push_back({part, read.path, read.name, std::move(*probe)});
    }
    return found;
}

} // namespace interdict
