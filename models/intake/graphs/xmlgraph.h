// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"

#include <QMap>
#include <QString>

#include <functional>

namespace interdict {

/// A node or an edge of a GraphML or GEXF file.
struct XmlGraphElement
{
    enum class Kind { node, edge, other };
    Kind kind = Kind::node;
    QString name;   ///< of the tag
    QString id;     ///< of a node
    QString source; ///< of an edge
    QString target;
    QString label;
    QMap<QString, QString> attributes; ///< by their names in lower case
    qint64 byteOffset = 0;
    qint64 byteLength = 0;
};
using XmlGraphSink = std::function<Outcome(XmlGraphElement &&)>;

/// Streams the nodes and edges of a GraphML or GEXF file, each when its end is read, with its exact bytes. Declared
/// entities are refused, nothing outside the file is read. Errors: badInput, limitExceeded, cannotRead, cancelled.
[[nodiscard]] Outcome readXmlGraph(const QString &path, const XmlGraphSink &sink, const CancelToken &cancel,
                                   const ProgressSink &progress);

} // namespace interdict
