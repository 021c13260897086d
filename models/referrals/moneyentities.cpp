// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The properties of one entity; an empty value is none.
class Properties
{
public:
    void add(const QString &name, const QString &value)
    {
        if (value.trimmed().isEmpty())
            return;
        QJsonArray values = m_json.value(name).toArray();
        values.append(value);
        m_json.insert(name, values);
    }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

QByteArray line(const QString &id, const QString &schema, const Properties &properties)
{
    const QJsonObject entity{{u"id"_s, id}, {u"schema"_s, schema}, {u"properties"_s, properties.json()}};
    return QJsonDocument(entity).toJson(QJsonDocument::Compact) + '\n';
}

QString idOf(const PacketContent &content, const QString &what)
{
    return u"interdict-"_s + uuidFrom((content.packetId + u"\nftm\n"_s + what).toUtf8(), 4);
}

/// The model has no names on the net, parcels or goods: they are assets with a keyword that says what they are.
QString schemaOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::seller:
    case EntityKind::handle:
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::pgpKey:
        return u"UserAccount"_s;
    case EntityKind::wallet:
        return u"CryptoWallet"_s;
    case EntityKind::place:
        return u"Address"_s;
    case EntityKind::organisation:
        return u"Organization"_s;
    default:
        return u"Asset"_s;
    }
}

void addOwn(const PacketEntity &entity, Properties &properties)
{
    switch (entity.kind) {
    case EntityKind::seller:
        properties.add(u"username"_s, entity.key);
        properties.add(u"service"_s, entity.scope);
        return;
    case EntityKind::handle:
        properties.add(u"username"_s, entity.key);
        properties.add(u"service"_s, entity.detail);
        return;
    case EntityKind::email:
        properties.add(u"username"_s, entity.key);
        properties.add(u"email"_s, entity.key);
        return;
    case EntityKind::phone:
        properties.add(u"username"_s, entity.key);
        properties.add(u"number"_s, entity.key);
        return;
    case EntityKind::pgpKey:
        properties.add(u"username"_s, entity.key);
        properties.add(u"service"_s, u"OpenPGP"_s);
        return;
    case EntityKind::wallet:
        properties.add(u"publicKey"_s, entity.key);
        properties.add(u"currency"_s, entity.detail);
        return;
    case EntityKind::place:
        properties.add(u"full"_s, entity.label);
        return;
    case EntityKind::organisation:
        return;
    default:
        properties.add(u"summary"_s, entity.key);
        return;
    }
}

QByteArray entityLine(const PacketContent &content, int index)
{
    const PacketEntity &entity = content.entities.at(size_t(index));
    Properties properties;
    properties.add(u"name"_s, entity.label.trimmed().isEmpty() ? entity.key : entity.label);
    properties.add(u"keywords"_s, toToken(entity.kind));
    addOwn(entity, properties);
    return line(idOf(content, QString::number(index)), schemaOf(entity.kind), properties);
}

QByteArray linkLine(const PacketContent &content, int index)
{
    const PacketLink &link = content.links.at(size_t(index));
    const QString from = idOf(content, QString::number(link.from));
    const QString to = idOf(content, QString::number(link.to));
    const QString id = idOf(content, u"link %1"_s.arg(index));
    Properties properties;
    if (link.kind == LinkKind::sameAs) {
        properties.add(u"candidate"_s, from);
        properties.add(u"match"_s, to);
        properties.add(u"criteria"_s, link.reason);
        return line(id, u"Similar"_s, properties);
    }
    properties.add(u"subject"_s, from);
    properties.add(u"object"_s, to);
    properties.add(u"role"_s, toToken(link.kind));
    properties.add(u"summary"_s, link.reason);
    properties.add(u"startDate"_s, link.first ? link.first->firstDay().toString(Qt::ISODate) : QString());
    properties.add(u"endDate"_s, link.last ? link.last->lastDay().toString(Qt::ISODate) : QString());
    for (const int exhibit : link.exhibits)
        properties.add(u"recordId"_s, content.exhibits.at(size_t(exhibit)).number);
    return line(id, u"UnknownLink"_s, properties);
}

} // namespace

QByteArray followTheMoney(const PacketContent &content)
{
    QByteArray lines;
    for (size_t i = 0; i < content.entities.size(); ++i)
        lines += entityLine(content, int(i));
    for (size_t i = 0; i < content.links.size(); ++i)
        lines += linkLine(content, int(i));
    return lines;
}

} // namespace interdict
