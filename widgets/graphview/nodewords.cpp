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

QString nodeToolTip(const CaseGraph &graph, int node)
{
    return u"<p style='white-space:pre-wrap'>"_s + nodeWords(graph, node).toHtmlEscaped() + u"</p>"_s;
}

} // namespace interdict::ui
