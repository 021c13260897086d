// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/probe.h"
#include "models/intake/recordreader.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace interdict::tests {

struct Reading
{
    Probe probe;
    ReadTally tally;
    std::vector<DraftRecord> records;
};

/// Reads the bytes as a file would be: probed, with these assignments, in this encoding where one is given.
inline Reading readTable(const QByteArray &bytes, const QStringList &assignments = {}, const QString &encoding = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    file.close();
    auto probe = probeFile(file.fileName(), {});
    if (!probe)
        qFatal("cannot probe: %s", qPrintable(probe.error().message));
    if (!encoding.isEmpty())
        probe->layout.encoding = encoding;
    probe->mapping = *withAssignments(probe->mapping, probe->layout, assignments);
    Reading reading{*probe, {}, {}};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto sink = [&reading](DraftRecord &&draft) -> Outcome {
        reading.records.push_back(std::move(draft));
        return {};
    };
    const auto tally = readRecords(buffer, probe->layout, probe->mapping, sink, {}, {});
    if (!tally)
        qFatal("cannot read: %s", qPrintable(tally.error().message));
    reading.tally = *tally;
    return reading;
}

} // namespace interdict::tests
