// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphplaces.h"

#include "models/store/graphtable.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace interdict {

namespace {

constexpr quint32 mostNodes = 1'000'000;
constexpr quint32 nodeBytes = 1 + 8 + 8 + 8 + 1; // kind, id, x, y, flags
constexpr double farthest = 1e9;                 // of any place; beyond it a canvas could not show it
constexpr quint8 movedFlag = 1;
constexpr quint8 pinnedFlag = 2;

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::damaged,
                   QCoreApplication::translate("GraphPlaces", "The places of the graph in the case cannot be read. Lay "
                                                              "the graph out again."));
}

} // namespace

QString packPlaces(std::span<const PlacedNode> nodes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    for (const PlacedNode &node : nodes) {
        const int flags = (node.isMoved ? movedFlag : 0) | (node.isPinned ? pinnedFlag : 0);
        stream << quint8(node.node.kind) << node.node.id << double(node.place.x()) << double(node.place.y())
               << quint8(flags);
    }
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

Result<std::vector<PlacedNode>> unpackPlaces(const QString &text)
{
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    if (packed.size() < 4)
        return damaged();
    const quint32 size = qFromBigEndian<quint32>(packed.constData()); // qCompress() writes it first
    if (size > mostNodes * nodeBytes || size % nodeBytes != 0)
        return damaged();
    const QByteArray bytes = size == 0 ? QByteArray() : qUncompress(packed);
    if (quint32(bytes.size()) != size)
        return damaged();
    QDataStream stream(bytes);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
    std::vector<PlacedNode> nodes;
    nodes.reserve(size / nodeBytes);
    for (quint32 at = 0; at < size; at += nodeBytes) {
        quint8 kind = 0;
        quint8 flags = 0;
        double x = 0;
        double y = 0;
        PlacedNode node;
        stream >> kind >> node.node.id >> x >> y >> flags;
        if (kind >= nodeKindCount || !(std::abs(x) < farthest) || !(std::abs(y) < farthest))
            return damaged();
        node.node.kind = NodeKind(kind);
        node.place = {x, y};
        node.isMoved = (flags & movedFlag) != 0;
        node.isPinned = (flags & pinnedFlag) != 0;
        nodes.push_back(node);
    }
    return nodes;
}

Result<PlacedNodes> readPlaces(const Database &database, const QString &layout)
{
    const Result<std::vector<PlacesRow>> rows = placesRows(database, layout);
    if (!rows)
        return tl::unexpected(rows.error());
    PlacedNodes places;
    for (const PlacesRow &row : *rows) {
        const Result<std::vector<PlacedNode>> nodes = unpackPlaces(row.places);
        if (!nodes)
            return tl::unexpected(nodes.error());
        for (const PlacedNode &node : *nodes)
            places.insert(node.node, node);
    }
    return places;
}

} // namespace interdict
