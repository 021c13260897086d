// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetvariant.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

static void initialiseVariantData()
{
    Q_INIT_RESOURCE(interdict_referrals_data);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketVariant)
};

QMap<QString, QStringList> readFields()
{
    initialiseVariantData();
    QFile file(u":/interdict/referrals/variants.json"_s);
    const QJsonObject variants = file.open(QIODevice::ReadOnly)
                                     ? QJsonDocument::fromJson(file.readAll()).object().value("variants"_L1).toObject()
                                     : QJsonObject();
    QMap<QString, QStringList> fields;
    for (auto variant = variants.begin(); variant != variants.end(); ++variant) {
        for (const QJsonValue &field : variant.value().toObject().value("leavesOut"_L1).toArray())
            fields[variant.key()] << field.toString();
    }
    return fields;
}

} // namespace

QString toToken(PacketVariant variant)
{
    switch (variant) {
    case PacketVariant::court:
        return u"court"_s;
    case PacketVariant::partner:
        return u"partner"_s;
    case PacketVariant::subjectSafe:
        return u"subject-safe"_s;
    }
    return {};
}

std::optional<PacketVariant> packetVariantFromToken(QStringView token)
{
    for (const PacketVariant variant : allPacketVariants) {
        if (toToken(variant) == token)
            return variant;
    }
    return {};
}

QString displayName(PacketVariant variant)
{
    switch (variant) {
    case PacketVariant::court:
        return Words::tr("court version");
    case PacketVariant::partner:
        return Words::tr("partner version");
    case PacketVariant::subjectSafe:
        return Words::tr("subject-safe version");
    }
    return {};
}

const QStringList &fieldsLeftOutBy(PacketVariant variant)
{
    static const QMap<QString, QStringList> all = readFields();
    static const QStringList none;
    const auto fields = all.constFind(toToken(variant));
    return fields == all.cend() ? none : *fields;
}

} // namespace interdict
