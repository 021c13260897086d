// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/nodewords.h"

#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"

#include <QCoreApplication>
#include <QLocale>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("GraphCanvas", text, nullptr, int(std::min<qint64>(count, INT_MAX)));
}

} // namespace

QString nodeWords(const CaseGraph &graph, int node)
{
    const GraphNode &it = graph.nodes()[size_t(node)];
    const QString name = shownLabel(it);
    if (it.kind == NodeKind::listing) {
        //: What a node of the graph is: a listing that was seen so many times.
        return counted(QT_TRANSLATE_NOOP("GraphCanvas", "%1\nlisting · seen %Ln time(s)"), it.weight).arg(name);
    }
    const QString links =
        counted(QT_TRANSLATE_NOOP("GraphCanvas", "%Ln link(s)"), qint64(graph.incidentEdges(node).size()));
    const QString records = counted(QT_TRANSLATE_NOOP("GraphCanvas", "%Ln record(s)"), it.weight);
    //: What a node of the graph is: name, kind, "3 links", "12 records".
    return QCoreApplication::translate("GraphCanvas", "%1\n%2 · %3 · %4").arg(name, kindName(it.kind), links, records);
}

QString linkToolTip(const CaseGraph &graph, const DrawnLink &link)
{
    const auto name = [&graph](int node) { return shownLabel(graph.nodes()[size_t(node)]); };
    QStringList lines;
    for (const int index : graph.incidentEdges(link.from)) {
        const GraphEdge &edge = graph.edges()[size_t(index)];
        if (edge.from != link.to && edge.to != link.to)
            continue;
        const QString records = counted(QT_TRANSLATE_NOOP("GraphCanvas", "%Ln record(s)"), edge.weight);
        //: What ties two nodes: "A – B: pays to · 3 records".
        const QString text = edge.drawn
                                 ? QCoreApplication::translate("GraphCanvas", "%1 – %2: %3 · drawn by an analyst")
                                 : QCoreApplication::translate("GraphCanvas", "%1 – %2: %3 · %4");
        lines << (edge.drawn ? text.arg(name(edge.from), name(edge.to), displayName(edge.kind))
                             : text.arg(name(edge.from), name(edge.to), displayName(edge.kind), records));
    }
    return u"<p style='white-space:pre-wrap'>"_s + lines.join(u'\n').toHtmlEscaped() + u"</p>"_s;
}

QString nodeToolTip(const CaseGraph &graph, int node)
{
    return u"<p style='white-space:pre-wrap'>"_s + nodeWords(graph, node).toHtmlEscaped() + u"</p>"_s;
}

} // namespace interdict::ui
