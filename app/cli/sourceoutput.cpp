// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/sourceoutput.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/intake/readerregistry.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray feedsJson(const ColumnMapping &mapping, int column)
{
    QJsonArray feeds;
    for (const ColumnFeed &feed : mapping.feedsOf(column)) {
        QJsonObject json{{u"field"_s, toToken(feed.field)}};
        if (feed.part != CellPart::whole)
            json.insert(u"part"_s, toToken(feed.part));
        if (!feed.currency.isEmpty())
            json.insert(u"currency"_s, feed.currency);
        feeds.append(json);
    }
    return feeds;
}

QJsonArray columnsJson(const Probe &probe)
{
    QJsonArray columns;
    for (int i = 0; i < int(probe.layout.columnNames.size()); ++i) {
        QJsonObject json{{u"name"_s, probe.layout.columnNames[i]}, {u"feeds"_s, feedsJson(probe.mapping, i)}};
        if (size_t(i) < probe.findings.size())
            json.insert(u"shape"_s, interdict::toJson(probe.findings[size_t(i)]));
        columns.append(json);
    }
    return columns;
}

QJsonObject partJson(const PartProbe &part, bool isTable)
{
    QJsonObject json{{u"records"_s, part.probe.rows}, {u"evidence"_s, QJsonArray::fromStringList(part.probe.evidence)}};
    if (!part.name.isEmpty())
        json.insert(u"sheet"_s, part.name);
    if (!part.path.isEmpty())
        json.insert(u"part"_s, part.path);
    if (isTable) {
        json.insert(u"columns"_s, columnsJson(part.probe));
        json.insert(u"hasHeader"_s, part.probe.layout.hasHeader);
        json.insert(u"mapping"_s, interdict::toJson(part.probe.mapping));
    }
    return json;
}

QString describeFeeds(const ColumnMapping &mapping, int column)
{
    QStringList fields;
    for (const ColumnFeed &feed : mapping.feedsOf(column))
        fields << displayName(feed);
    return fields.isEmpty() ? Cli::tr("not used") : fields.join(" + "_L1);
}

QString describeTable(const Probe &probe)
{
    QString text;
    for (int column = 0; column < int(probe.layout.columnNames.size()); ++column) {
        const QString found =
            size_t(column) < probe.findings.size() ? shortDescription(probe.findings[size_t(column)]) : QString();
        text += u"  %1 → %2  [%3]\n"_s.arg(visibleLine(probe.layout.columnNames[column]),
                                           describeFeeds(probe.mapping, column), found);
    }
    if (!probe.mapping.market.isEmpty())
        text += Cli::tr("  market: %1\n").arg(probe.mapping.market);
    if (probe.mapping.seen)
        text += Cli::tr("  date seen: %1\n").arg(probe.mapping.seen->toString());
    return text;
}

} // namespace

QJsonObject toJson(const SourceProbe &probe)
{
    QJsonArray parts;
    for (const PartProbe &part : probe.parts)
        parts.append(partJson(part, probe.isTable));
    QJsonObject json{{u"format"_s, probe.format},
                     {u"isTable"_s, probe.isTable},
                     {u"records"_s, probe.rows()},
                     {u"evidence"_s, QJsonArray::fromStringList(probe.evidence)},
                     {u"parts"_s, parts}};
    if (probe.isCsv()) {
        const SourceLayout &layout = probe.parts.front().probe.layout;
        json.insert(u"encoding"_s, layout.encoding);
        json.insert(u"delimiter"_s, QString(QLatin1Char(layout.delimiter)));
        json.insert(u"layout"_s, interdict::toJson(layout));
    }
    return json;
}

QString describe(const SourceProbe &probe)
{
    QString text;
    for (const QString &sentence : probe.evidence)
        text += u"  "_s + visibleLine(sentence) + u'\n';
    for (const PartProbe &part : probe.parts) {
        if (!part.name.isEmpty())
            text += Cli::tr("  Sheet \"%1\": %2 records\n").arg(visibleLine(part.name), grouped(part.probe.rows));
        for (const QString &sentence : part.probe.evidence)
            text += u"  "_s + visibleLine(sentence) + u'\n';
        text += describeTable(part.probe);
    }
    return text;
}

} // namespace interdict::cli
