// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/rdapanswer.h"

#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;
using Value = JsonTree::Value;
using Subject = Registration::Subject;

namespace {

constexpr int mostEntityLevels = 4; ///< entities of entities; a registrar's abuse contact is on the second

/// The first value of a jCard's property (RFC 7095 section 3.3): ["email", {}, "text", "a@example.com"].
QString cardText(const Value &entity, QByteArrayView property)
{
    const Value properties = entity["vcardArray"].first().next();
    for (Value entry = properties.first(); entry; entry = entry.next()) {
        if (entry.first().text().compare(QLatin1StringView(property), Qt::CaseInsensitive) != 0)
            continue;
        Value value = entry.first().next().next().next();
        if (value.isArray()) // an organisation and its units
            value = value.first();
        const QString text = value.text().trimmed();
        if (!text.isEmpty())
            return text.startsWith("tel:"_L1) ? text.sliced(4) : text;
    }
    return {};
}

RegistrationContact contactOf(const Value &entity)
{
    return {cardText(entity, "fn"), cardText(entity, "org"), cardText(entity, "email"), cardText(entity, "tel")};
}

QString ianaIdOf(const Value &entity)
{
    for (Value id = entity["publicIds"].first(); id; id = id.next()) {
        if (id["type"].text().contains("IANA"_L1, Qt::CaseInsensitive))
            return id["identifier"].text();
    }
    return {};
}

void readEntities(const Value &object, Registration &registration, int level)
{
    if (level >= mostEntityLevels)
        return;
    for (Value entity = object["entities"].first(); entity; entity = entity.next()) {
        const QStringList roles = entity["roles"].texts();
        if (roles.contains("registrar"_L1) && registration.registrar.isEmpty()) {
            const RegistrationContact contact = contactOf(entity);
            registration.registrar = contact.name.isEmpty() ? contact.organisation : contact.name;
            if (registration.registrar.isEmpty())
                registration.registrar = entity["handle"].text();
            registration.registrarIanaId = ianaIdOf(entity);
        }
        if (roles.contains("registrant"_L1) && registration.registrant.isEmpty())
            registration.registrant = contactOf(entity);
        if (roles.contains("abuse"_L1) && registration.abuse.isEmpty())
            registration.abuse = contactOf(entity);
        readEntities(entity, registration, level + 1);
    }
}

void readEvents(const Value &object, Registration &registration)
{
    for (Value event = object["events"].first(); event; event = event.next()) {
        const QString action = event["eventAction"].text();
        const RegistrationDate date = RegistrationDate::of(event["eventDate"].text());
        if (action == "registration"_L1)
            registration.created = date;
        else if (action == "last changed"_L1)
            registration.changed = date;
        else if (action == "expiration"_L1)
            registration.expires = date;
        else if (action == "last update of RDAP database"_L1) // RFC 9083 section 10.2.3
            registration.lookedUp = date;
    }
}

void readNameServers(const Value &object, Registration &registration)
{
    for (Value server = object["nameservers"].first(); server; server = server.next()) {
        QString name = server["ldhName"].text();
        if (name.isEmpty())
            name = server["unicodeName"].text();
        if (!name.isEmpty())
            registration.nameServers += name;
    }
}

std::optional<Subject> subjectOf(const Value &object)
{
    const QString name = object["objectClassName"].text();
    if (name == "domain"_L1)
        return Subject::domain;
    if (name == "nameserver"_L1)
        return Subject::nameServer;
    if (name == "ip network"_L1)
        return Subject::network;
    if (name == "autnum"_L1)
        return Subject::autonomousSystem;
    return name == "entity"_L1 ? std::optional(Subject::entity) : std::nullopt;
}

void readName(const Value &object, Registration &registration)
{
    registration.handle = object["handle"].text();
    registration.name = object["ldhName"].text();
    if (registration.name.isEmpty())
        registration.name = object["unicodeName"].text();
    if (registration.name.isEmpty())
        registration.name = object["name"].text();
    if (registration.subject == Subject::nameServer) {
        registration.addresses = object["ipAddresses"]["v4"].texts() + object["ipAddresses"]["v6"].texts();
    } else if (registration.subject == Subject::network) {
        registration.addresses = object["startAddress"].texts() + object["endAddress"].texts();
    } else if (registration.subject == Subject::entity) {
        registration.registrant = contactOf(object);
        registration.name = registration.registrant.organisation.isEmpty() ? registration.registrant.name
                                                                           : registration.registrant.organisation;
        registration.registrarIanaId = ianaIdOf(object);
    }
}

void readObject(const Value &object, RdapAnswer &answer)
{
    const std::optional<Subject> subject = subjectOf(object);
    if (!subject)
        return;
    Registration registration;
    registration.subject = *subject;
    readName(object, registration);
    registration.status = object["status"].texts();
    readEvents(object, registration);
    readNameServers(object, registration);
    readEntities(object, registration, 0);
    answer.objects.push_back({registration, object.offset(), object.raw().size(), {}});
}

/// Looks for objects in what a tool put about them: {"query": "example.com", "result": {…}}, {"example.com": {…}}.
void readWrapped(const Value &wrapping, RdapAnswer &answer, int level)
{
    constexpr int mostWrappings = 4;
    if (subjectOf(wrapping) || level > mostWrappings)
        return readObject(wrapping, answer);
    for (Value inner = wrapping.first(); inner; inner = inner.next()) {
        if (inner.isContainer())
            readWrapped(inner, answer, level + 1);
    }
}

} // namespace

RdapAnswer readRdap(const JsonTree &tree)
{
    RdapAnswer answer;
    const Value root = tree.root();
    readWrapped(root, answer, 0);
    answer.errorCode = root["errorCode"].text().toInt();
    answer.errorTitle = root["title"].text();
    return answer;
}

} // namespace interdict
