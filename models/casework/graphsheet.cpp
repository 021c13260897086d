// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphsheet.h"

#include "models/store/graphtable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 6;
constexpr qsizetype longestPart = 200; // characters; beyond it a digest stands for the ids

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::damaged,
                   QCoreApplication::translate("GraphSheet", "What the case says of how the graph was shown cannot be "
                                                             "read. The graph is shown as usual."));
}

template <typename Value>
void sortOnce(std::vector<Value> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

QJsonArray toJson(const std::vector<NodeKey> &nodes)
{
    QJsonArray array;
    for (const NodeKey &node : nodes) {
        array.append(int(node.kind));
        array.append(node.id);
    }
    return array;
}

std::vector<NodeKey> nodesFrom(const QJsonValue &value)
{
    std::vector<NodeKey> nodes;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        const int kind = array[i].toInt(-1);
        if (kind >= 0 && kind < nodeKindCount)
            nodes.push_back({NodeKind(kind), array[i + 1].toInteger()});
    }
    sortOnce(nodes);
    return nodes;
}

QJsonArray toJson(const std::vector<RowId<Entity>> &entities)
{
    QJsonArray array;
    for (const RowId<Entity> entity : entities)
        array.append(entity.value());
    return array;
}

std::vector<RowId<Entity>> entitiesFrom(const QJsonValue &value)
{
    std::vector<RowId<Entity>> entities;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.toInteger() > 0)
            entities.emplace_back(each.toInteger());
    }
    return entities;
}

QJsonObject sheetJson(const GraphSheet &sheet)
{
    QJsonObject json{{u"steps"_s, sheet.steps}, {u"listings"_s, sheet.withListings}, {u"layout"_s, int(sheet.layout)}};
    if (!sheet.also.empty())
        json.insert(u"also"_s, toJson(sheet.also));
    if (!sheet.hidden.empty())
        json.insert(u"hidden"_s, toJson(sheet.hidden));
    if (!sheet.only.empty())
        json.insert(u"only"_s, toJson(sheet.only));
    if (sheet.isStacked)
        json.insert(u"stacked"_s, true);
    if (!sheet.opened.empty())
        json.insert(u"opened"_s, toJson(sheet.opened));
    if (sheet.centre)
        json.insert(u"centre"_s, toJson(std::vector{*sheet.centre}));
    return json;
}

GraphSheet sheetFrom(const QJsonObject &json)
{
    GraphSheet sheet;
    sheet.steps = std::clamp(json.value("steps"_L1).toInt(1), 1, mostSteps);
    sheet.withListings = json.value("listings"_L1).toBool();
    sheet.also = entitiesFrom(json.value("also"_L1));
    sortOnce(sheet.also);
    sheet.hidden = nodesFrom(json.value("hidden"_L1));
    sheet.only = nodesFrom(json.value("only"_L1));
    sheet.isStacked = json.value("stacked"_L1).toBool();
    sheet.opened = nodesFrom(json.value("opened"_L1));
    const int layout = json.value("layout"_L1).toInt();
    const auto kind = std::find_if(allLayoutKinds.begin(), allLayoutKinds.end(),
                                   [layout](LayoutKind each) { return int(each) == layout; });
    sheet.layout = kind == allLayoutKinds.end() ? LayoutKind::force : *kind;
    if (const std::vector<NodeKey> centre = nodesFrom(json.value("centre"_L1)); !centre.empty())
        sheet.centre = centre.front();
    return sheet;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> parsed(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return damaged();
    return document.object();
}

template <typename Value>
void addTo(std::vector<Value> &values, const std::vector<Value> &more)
{
    values.insert(values.end(), more.begin(), more.end());
    sortOnce(values);
}

} // namespace

bool GraphSheet::isHidden(const NodeKey &node) const
{
    return std::binary_search(hidden.begin(), hidden.end(), node) ||
           (!only.empty() && !std::binary_search(only.begin(), only.end(), node));
}

void GraphSheet::hide(const std::vector<NodeKey> &nodes)
{
    addTo(hidden, nodes);
}

void GraphSheet::reveal(const std::vector<NodeKey> &nodes)
{
    std::vector<NodeKey> sorted = nodes;
    sortOnce(sorted);
    std::erase_if(hidden,
                  [&sorted](const NodeKey &node) { return std::binary_search(sorted.begin(), sorted.end(), node); });
    if (!only.empty())
        addTo(only, nodes);
}

void GraphSheet::keepOnly(std::vector<NodeKey> nodes)
{
    sortOnce(nodes);
    only = std::move(nodes);
    hidden.clear();
}

void GraphSheet::revealAll()
{
    hidden.clear();
    only.clear();
}

void GraphSheet::open(const NodeKey &stack)
{
    addTo(opened, {stack});
}

void GraphSheet::bringIn(const std::vector<RowId<Entity>> &entities)
{
    addTo(also, entities);
}

QString partKey(std::vector<RowId<Entity>> around)
{
    if (around.empty())
        return u"whole"_s;
    sortOnce(around);
    QStringList ids;
    for (const RowId<Entity> entity : around)
        ids << QString::number(entity.value());
    const QString all = ids.join(u',');
    if (all.size() <= longestPart)
        return u"around:"_s + all;
    const QByteArray digest = QCryptographicHash::hash(all.toLatin1(), QCryptographicHash::Sha256).toHex();
    return u"around:"_s + QString::fromLatin1(digest);
}

QString placesKey(const QString &part, const GraphSheet &sheet)
{
    QString key = u"%1|%2"_s.arg(part).arg(int(sheet.layout));
    if (sheet.layout == LayoutKind::radial && sheet.centre)
        key += u"|%1-%2"_s.arg(int(sheet.centre->kind)).arg(sheet.centre->id);
    return key;
}

QString toText(const GraphSheet &sheet)
{
    return compact(sheetJson(sheet));
}

Result<GraphSheet> graphSheetFromText(const QString &text)
{
    const Result<QJsonObject> json = parsed(text);
    if (!json)
        return tl::unexpected(json.error());
    return sheetFrom(*json);
}

QString toText(const GraphView &view)
{
    QJsonArray filters;
    for (const RowFilter &filter : view.filters)
        filters.append(toJson(filter));
    return compact({{u"around"_s, toJson(view.around)},
                    {u"sheet"_s, sheetJson(view.sheet)},
                    {u"places"_s, packPlaces(view.places)},
                    {u"filters"_s, filters},
                    {u"x"_s, view.middle.x()},
                    {u"y"_s, view.middle.y()},
                    {u"zoom"_s, view.zoom},
                    {u"sizeBy"_s, view.sizeBy},
                    {u"colourBy"_s, view.colourBy}});
}

Result<GraphView> graphViewFromText(const QString &text)
{
    const Result<QJsonObject> json = parsed(text);
    if (!json)
        return tl::unexpected(json.error());
    GraphView view;
    view.around = entitiesFrom(json->value("around"_L1));
    view.sheet = sheetFrom(json->value("sheet"_L1).toObject());
    Result<std::vector<PlacedNode>> places = unpackPlaces(json->value("places"_L1).toString());
    if (!places)
        return tl::unexpected(places.error());
    view.places = std::move(*places);
    const QJsonArray filters = json->value("filters"_L1).toArray();
    for (const QJsonValue &each : filters) {
        if (const Result<RowFilter> filter = rowFilterFromJson(each.toObject()))
            view.filters.push_back(*filter);
    }
    view.middle = {json->value("x"_L1).toDouble(), json->value("y"_L1).toDouble()};
    view.zoom = std::max(json->value("zoom"_L1).toDouble(), 0.0);
    view.sizeBy = json->value("sizeBy"_L1).toString();
    view.colourBy = json->value("colourBy"_L1).toString();
    return view;
}

Result<GraphSheet> readSheet(const Database &database, const QString &part)
{
    const Result<std::optional<GraphViewRow>> row = graphViewRow(database, GraphViewKind::current, part);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? graphSheetFromText((*row)->state) : GraphSheet();
}

} // namespace interdict
