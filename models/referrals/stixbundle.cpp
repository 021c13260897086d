// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetdata.h"
#include "models/referrals/packetexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The namespace of ids that follow from an observable's values (STIX 2.1 section 2.9).
const QByteArray observables = QByteArray::fromHex("00abedb4aa42466c9c01fed23315a9b7");
const QString tlpExtension = u"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"_s;
const QString itemExtension = u"extension-definition--6ac2c3bd-8f0e-4e8e-9a4f-5a1de7c0b1f3"_s;

/// The ids of TLP 2.0 (OASIS), the same in every bundle of the world.
QString markingId(Marking marking)
{
    switch (marking) {
    case Marking::clear:
        return u"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"_s;
    case Marking::green:
        return u"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"_s;
    case Marking::amber:
        return u"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"_s;
    case Marking::amberStrict:
        return u"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"_s;
    case Marking::red:
        break;
    }
    return u"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"_s;
}

QJsonObject markingObject(Marking marking)
{
    const QString name = toString(marking);
    const QJsonObject extension{{u"extension_type"_s, u"property-extension"_s}, {u"tlp_2_0"_s, name.mid(4).toLower()}};
    return {{u"type"_s, u"marking-definition"_s},
            {u"spec_version"_s, u"2.1"_s},
            {u"id"_s, markingId(marking)},
            {u"created"_s, u"2022-10-01T00:00:00.000Z"_s},
            {u"name"_s, name},
            {u"extensions"_s, QJsonObject{{tlpExtension, extension}}}};
}

/// Text with nothing in it that cannot stand in an identifier of a program.
QString nameOr(const QString &text, const QString &otherwise)
{
    return text.trimmed().isEmpty() ? otherwise : text;
}

class Bundle
{
public:
    explicit Bundle(const PacketContent &content)
        : m_content(content),
          m_at(content.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)),
          m_sender(idOf(u"identity"_s, u"sender"_s))
    {
    }

    QByteArray write()
    {
        addSender();
        m_objects.append(markingObject(m_content.marking));
        for (size_t i = 0; i < m_content.entities.size(); ++i)
            addEntity(m_content.entities[i]);
        for (size_t i = 0; i < m_content.links.size(); ++i)
            addLink(m_content.links[i], int(i));
        addReport();
        const QJsonObject bundle{
            {u"type"_s, u"bundle"_s}, {u"id"_s, idOf(u"bundle"_s, u"all"_s)}, {u"objects"_s, m_objects}};
        return QJsonDocument(bundle).toJson(QJsonDocument::Indented);
    }

private:
    [[nodiscard]] QString idOf(const QString &type, const QString &what) const
    {
        return type + u"--"_s + uuidFrom((m_content.packetId + u'\n' + type + u'\n' + what).toUtf8(), 4);
    }
    [[nodiscard]] static QString observableId(const QString &type, const QJsonObject &values)
    {
        return type + u"--"_s + uuidFrom(observables + QJsonDocument(values).toJson(QJsonDocument::Compact), 5);
    }
    [[nodiscard]] QJsonObject head(const QString &type, const QString &id) const
    {
        return {{u"type"_s, type},
                {u"spec_version"_s, u"2.1"_s},
                {u"id"_s, id},
                {u"created_by_ref"_s, m_sender},
                {u"created"_s, m_at},
                {u"modified"_s, m_at},
                {u"object_marking_refs"_s, QJsonArray{markingId(m_content.marking)}}};
    }
    void addSender();
    void addEntity(const PacketEntity &entity);
    [[nodiscard]] std::optional<QJsonObject> observable(const PacketEntity &entity) const;
    [[nodiscard]] QJsonObject item(const PacketEntity &entity) const;
    void addLink(const PacketLink &link, int number);
    void addReport();

    const PacketContent &m_content;
    QString m_at;
    QString m_sender;
    QJsonArray m_objects;
    QStringList m_entityIds;
    QStringList m_ids; ///< each once, in their order
};

void Bundle::addSender()
{
    QJsonObject sender = head(u"identity"_s, m_sender);
    sender.remove(u"created_by_ref"_s);
    sender.insert(u"name"_s, nameOr(m_content.sender.organisation, u"unnamed"_s));
    sender.insert(u"identity_class"_s, u"organization"_s);
    if (!m_content.sender.email.isEmpty())
        sender.insert(u"contact_information"_s, m_content.sender.email);
    m_objects.append(sender);
}

/// Accounts, names and addresses are observables: what was seen, without a word on who is behind it.
std::optional<QJsonObject> Bundle::observable(const PacketEntity &entity) const
{
    const auto plain = [](const QString &type, const QString &value) {
        const QJsonObject values{{u"value"_s, value}};
        return QJsonObject{{u"type"_s, type}, {u"id"_s, observableId(type, values)}, {u"value"_s, value}};
    };
    const auto account = [](const QString &kind, const QString &login) {
        QJsonObject values{{u"account_login"_s, login}, {u"account_type"_s, kind}};
        values.insert(u"id"_s, observableId(u"user-account"_s, values));
        values.insert(u"type"_s, u"user-account"_s);
        return values;
    };
    switch (entity.kind) {
    case EntityKind::domain:
        return plain(u"domain-name"_s, entity.key);
    case EntityKind::email:
        return plain(u"email-addr"_s, entity.key);
    case EntityKind::ipAddress:
        return plain(entity.key.contains(u':') ? u"ipv6-addr"_s : u"ipv4-addr"_s, entity.key);
    case EntityKind::seller: {
        QJsonObject seller = account(nameOr(entity.scope, u"market"_s), entity.key);
        seller.insert(u"display_name"_s, entity.label);
        return seller;
    }
    case EntityKind::handle:
        return account(nameOr(entity.detail, u"messaging"_s), entity.key);
    default:
        return {};
    }
}

/// What the standard has no object for: an observable of this program's extension.
QJsonObject Bundle::item(const PacketEntity &entity) const
{
    const QString type = u"x-interdict-item"_s;
    QJsonObject object{
        {u"type"_s, type},
        {u"spec_version"_s, u"2.1"_s},
        {u"id"_s, idOf(type, toToken(entity.kind) + u'\n' + entity.scope + u'\n' + entity.key)},
        {u"object_marking_refs"_s, QJsonArray{markingId(m_content.marking)}},
        {u"extensions"_s, QJsonObject{{itemExtension, QJsonObject{{u"extension_type"_s, u"new-sco"_s}}}}},
        {u"kind"_s, toToken(entity.kind)},
        {u"name"_s, nameOr(entity.label, entity.key)},
        {u"value"_s, entity.key}};
    if (!entity.detail.isEmpty())
        object.insert(u"detail"_s, entity.detail);
    return object;
}

void Bundle::addEntity(const PacketEntity &entity)
{
    QJsonObject object;
    if (const std::optional<QJsonObject> seen = observable(entity)) {
        object = *seen;
        object.insert(u"spec_version"_s, u"2.1"_s);
        object.insert(u"object_marking_refs"_s, QJsonArray{markingId(m_content.marking)});
    } else if (entity.kind == EntityKind::organisation) {
        object = head(u"identity"_s, idOf(u"identity"_s, entity.key));
        object.insert(u"name"_s, nameOr(entity.label, entity.key));
        object.insert(u"identity_class"_s, u"organization"_s);
    } else if (entity.kind == EntityKind::site) {
        object = head(u"infrastructure"_s, idOf(u"infrastructure"_s, entity.key));
        object.insert(u"name"_s, nameOr(entity.label, entity.key));
    } else {
        object = item(entity);
    }
    const QString id = object.value("id"_L1).toString();
    m_entityIds << id;
    if (m_ids.contains(id))
        return; // two entities of one name, such as a seller's on two markets
    m_ids << id;
    m_objects.append(object);
}

void Bundle::addLink(const PacketLink &link, int number)
{
    QJsonObject object = head(u"relationship"_s, idOf(u"relationship"_s, QString::number(number)));
    object.insert(u"relationship_type"_s, toToken(link.kind));
    object.insert(u"source_ref"_s, m_entityIds[link.from]);
    object.insert(u"target_ref"_s, m_entityIds[link.to]);
    if (!link.reason.isEmpty())
        object.insert(u"description"_s, link.reason);
    if (link.first)
        object.insert(u"start_time"_s, link.first->firstDay().toString(Qt::ISODate) + u"T00:00:00Z"_s);
    if (link.last && (!link.first || link.last->lastDay() > link.first->firstDay()))
        object.insert(u"stop_time"_s, link.last->lastDay().toString(Qt::ISODate) + u"T00:00:00Z"_s);
    QJsonArray references;
    for (const int exhibit : link.exhibits)
        references.append(QJsonObject{{u"source_name"_s, u"exhibit"_s},
                                      {u"external_id"_s, m_content.exhibits.at(size_t(exhibit)).number}});
    if (!references.isEmpty())
        object.insert(u"external_references"_s, references);
    m_ids << object.value("id"_L1).toString();
    m_objects.append(object);
}

void Bundle::addReport()
{
    QJsonObject report = head(u"report"_s, idOf(u"report"_s, u"referral"_s));
    report.insert(u"name"_s, nameOr(m_content.title, m_content.packetId));
    report.insert(u"description"_s, nameOr(m_content.summary, m_content.packetId));
    report.insert(u"published"_s, m_at);
    report.insert(u"report_types"_s, QJsonArray{u"observed-data"_s});
    QJsonArray references;
    for (const QString &id : std::as_const(m_ids))
        references.append(id);
    if (references.isEmpty())
        references.append(m_sender);
    report.insert(u"object_refs"_s, references);
    report.insert(u"external_references"_s, QJsonArray{QJsonObject{{u"source_name"_s, u"referral packet"_s},
                                                                   {u"external_id"_s, m_content.packetId}}});
    m_objects.append(report);
}

} // namespace

QByteArray stixBundle(const PacketContent &content)
{
    return Bundle(content).write();
}

} // namespace interdict
