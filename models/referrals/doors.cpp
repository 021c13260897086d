// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/doors.h"

#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QJsonValue &text)
{
    const QByteArray utf8 = text.toString().toUtf8();
    return utf8.isEmpty() ? QString() : QCoreApplication::translate("Door", utf8.constData());
}

} // namespace

std::vector<Door> allDoors()
{
    std::vector<Door> doors;
    for (const QJsonValue &value : referralData("doors"_L1)[u"doors"_s].toArray()) {
        const QJsonObject json = value.toObject();
        Door door{json[u"id"_s].toString(),
                  translated(json[u"name"_s]),
                  translated(json[u"says"_s]),
                  translated(json[u"needs"_s]),
                  {},
                  json[u"isCompelled"_s].toBool(),
                  json[u"answerHours"_s].toInt(),
                  json[u"source"_s].toString()};
        for (const QJsonValue &kind : json[u"kinds"_s].toArray()) {
            if (const auto known = recipientKindFromToken(kind.toString()))
                door.kinds.push_back(*known);
        }
        doors.push_back(std::move(door));
    }
    return doors;
}

std::vector<Door> doorsFor(RecipientKind kind)
{
    std::vector<Door> doors = allDoors();
    std::erase_if(doors, [kind](const Door &door) {
        return std::find(door.kinds.begin(), door.kinds.end(), kind) == door.kinds.end();
    });
    return doors;
}

QString doorName(const QString &id)
{
    for (const Door &door : allDoors()) {
        if (door.id == id)
            return door.name;
    }
    return id;
}

} // namespace interdict
