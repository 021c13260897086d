// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/intake/json/jsonscanner.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace interdict {

/// Where the records of a JSON file stand: in the largest list of objects that is reached through objects alone. A file
/// without one is a list of other values, or a single record.
struct JsonOutline
{
    JsonEncoding encoding;
    qint64 listStart = -1; ///< of its bracket; -1: the whole text is the one record
    int elementDepth = 0;  ///< how many containers are about a record
    QString path;          ///< of the list, "result.items"; empty for the root
    qint64 objects = 0;    ///< in the list
    qint64 others = 0;
    qint64 otherLists = 0;   ///< lists of objects beside it
    qint64 valuesBeside = 0; ///< strings, numbers and literals outside the list
};

/// Reads the whole file once and checks it strictly. badInput, saying where, for what is no JSON.
[[nodiscard]] Result<JsonOutline> outlineJson(const QString &path, const CancelToken &cancel);

struct JsonElement
{
    qint64 offset = 0;
    qint64 length = 0;
    QByteArray utf8;        ///< empty where it is too long
    bool isTooLong = false; ///< more than JsonTree::mostBytes
};
using JsonElementSink = std::function<Outcome(JsonElement &&)>;

/// The records in the order of the file, in memory that does not grow with it.
[[nodiscard]] Outcome readElements(const QString &path, const JsonOutline &outline, const JsonElementSink &sink,
                                   const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
