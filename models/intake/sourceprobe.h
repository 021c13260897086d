// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/probe.h"
#include "models/intake/sourcereader.h"

#include <optional>

namespace interdict {

/// One part of a source that was read once: the file itself, or a sheet of a workbook.
struct PartProbe
{
    int part = 0; ///< index into OpenSource::parts()
    QString path; ///< SourcePart::path
    QString name; ///< of the sheet; empty for the file itself
    Probe probe;  ///< without columns where the format fixes what the records mean
};

/// What reading a file of any format once said of it.
struct SourceProbe
{
    QString format;
    bool isTable = true;  ///< whether its columns need a mapping
    QStringList evidence; ///< translated sentences on the format; those on a part are with it
    std::vector<PartProbe> parts;

    [[nodiscard]] bool isCsv() const;
    [[nodiscard]] qint64 rows() const; ///< of all parts
};

/// What the user says of a file instead of what would be found.
struct ProbeWishes
{
    QString format;                     ///< empty: the surest
    QString sheet;                      ///< the name of a sheet, or its number from 1; empty: all of them
    std::optional<SourceLayout> layout; ///< of a table of text
};

/// Reads the file once: its format, its parts, and for tables what their columns mean. A job; any thread. Errors:
/// cannotRead; badInput, limitExceeded, damaged, with what to do instead; notFound for a sheet that is not there.
[[nodiscard]] Result<SourceProbe> probeSource(const QString &path, const ProbeWishes &wishes, const CancelToken &cancel,
                                              const ProgressSink &progress = {});

/// The parts of an opened source that the wish names: all of them, or one. notFound, naming those there are.
[[nodiscard]] Result<std::vector<int>> partsNamed(const OpenSource &source, const QString &sheet);

} // namespace interdict
