// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/casework/graphbuilding.h"
#include "models/graph/analysis/network.h"
#include "models/graph/interchange/exchangegraph.h"

#include <QCommandLineParser>

namespace interdict::cli {

/// A case or a graph file, ready for any question. Node indexes are the same in all three.
struct GraphInput
{
    std::unique_ptr<CaseSession> session; ///< where it is a case
    BuiltGraph built;
    ExchangeGraph exchange;
    Network network;
    QStringList notes; ///< what was not taken over
    QString name;      ///< of the case or the file

    [[nodiscard]] const CaseGraph &graph() const { return built.graph; }
    [[nodiscard]] qint64 linkCount() const { return qint64(exchange.links.size()); }
};

/// --around, --steps and --listings choose a part of a case; for a file they are refused. mostNodes bounds a case's
/// graph only.
[[nodiscard]] Result<GraphInput> graphInput(const QCommandLineParser &parser, const QString &path, int mostNodes);

/// The node that a text names: in a case as findOneEntity(), in a file its id, else its name or id in any case.
[[nodiscard]] Result<int> nodeNamed(const GraphInput &input, const QString &text);

/// A node for a sentence: its name made visible, in quotes, and its kind where it has one.
[[nodiscard]] QString nodeWords(const GraphInput &input, int node);
[[nodiscard]] QString nodeName(const GraphInput &input, int node);

/// "The graph has 34 nodes and 78 links." with the notes below it.
[[nodiscard]] QString inputWords(const GraphInput &input);

} // namespace interdict::cli
