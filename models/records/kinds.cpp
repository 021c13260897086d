// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/records/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace interdict {

namespace {

template <typename Kind>
struct Name
{
    Kind kind;
    const char *token;
    const char *display;
    const char *plural;
};

constexpr Name<EntityKind> entityNames[] = {
    {EntityKind::seller, "seller", QT_TRANSLATE_NOOP("EntityKind", "seller"),
     QT_TRANSLATE_NOOP("EntityKind", "sellers")},
    {EntityKind::site, "site", QT_TRANSLATE_NOOP("EntityKind", "site"), QT_TRANSLATE_NOOP("EntityKind", "sites")},
    {EntityKind::domain, "domain", QT_TRANSLATE_NOOP("EntityKind", "domain"),
     QT_TRANSLATE_NOOP("EntityKind", "domains")},
    {EntityKind::shipment, "shipment", QT_TRANSLATE_NOOP("EntityKind", "shipment"),
     QT_TRANSLATE_NOOP("EntityKind", "shipments")},
    {EntityKind::email, "email", QT_TRANSLATE_NOOP("EntityKind", "e-mail address"),
     QT_TRANSLATE_NOOP("EntityKind", "e-mail addresses")},
    {EntityKind::phone, "phone", QT_TRANSLATE_NOOP("EntityKind", "phone number"),
     QT_TRANSLATE_NOOP("EntityKind", "phone numbers")},
    {EntityKind::wallet, "wallet", QT_TRANSLATE_NOOP("EntityKind", "wallet"),
     QT_TRANSLATE_NOOP("EntityKind", "wallets")},
    {EntityKind::pgpKey, "pgp-key", QT_TRANSLATE_NOOP("EntityKind", "PGP key"),
     QT_TRANSLATE_NOOP("EntityKind", "PGP keys")},
    {EntityKind::handle, "handle", QT_TRANSLATE_NOOP("EntityKind", "messaging handle"),
     QT_TRANSLATE_NOOP("EntityKind", "messaging handles")},
    {EntityKind::ipAddress, "ip-address", QT_TRANSLATE_NOOP("EntityKind", "IP address"),
     QT_TRANSLATE_NOOP("EntityKind", "IP addresses")},
    {EntityKind::substance, "substance", QT_TRANSLATE_NOOP("EntityKind", "substance"),
     QT_TRANSLATE_NOOP("EntityKind", "substances")},
    {EntityKind::equipment, "equipment", QT_TRANSLATE_NOOP("EntityKind", "equipment"),
     QT_TRANSLATE_NOOP("EntityKind", "equipment")},
    {EntityKind::place, "place", QT_TRANSLATE_NOOP("EntityKind", "place"), QT_TRANSLATE_NOOP("EntityKind", "places")},
    {EntityKind::organisation, "organisation", QT_TRANSLATE_NOOP("EntityKind", "organisation"),
     QT_TRANSLATE_NOOP("EntityKind", "organisations")},
};

constexpr Name<LinkKind> linkNames[] = {
    {LinkKind::offers, "offers", QT_TRANSLATE_NOOP("LinkKind", "offers"), ""},
    {LinkKind::tradesOn, "trades-on", QT_TRANSLATE_NOOP("LinkKind", "trades on"), ""},
    {LinkKind::operates, "operates", QT_TRANSLATE_NOOP("LinkKind", "operates"), ""},
    {LinkKind::advertises, "advertises", QT_TRANSLATE_NOOP("LinkKind", "advertises"), ""},
    {LinkKind::contact, "contact", QT_TRANSLATE_NOOP("LinkKind", "contact"), ""},
    {LinkKind::paysTo, "pays-to", QT_TRANSLATE_NOOP("LinkKind", "is paid through"), ""},
    {LinkKind::usesKey, "uses-key", QT_TRANSLATE_NOOP("LinkKind", "uses key"), ""},
    {LinkKind::ships, "ships", QT_TRANSLATE_NOOP("LinkKind", "ships"), ""},
    {LinkKind::receivedAt, "received-at", QT_TRANSLATE_NOOP("LinkKind", "received at"), ""},
    {LinkKind::hostedOn, "hosted-on", QT_TRANSLATE_NOOP("LinkKind", "hosted on"), ""},
    {LinkKind::registeredBy, "registered-by", QT_TRANSLATE_NOOP("LinkKind", "registered by"), ""},
    {LinkKind::foundWith, "found-with", QT_TRANSLATE_NOOP("LinkKind", "found with"), ""},
    {LinkKind::relatedTo, "related-to", QT_TRANSLATE_NOOP("LinkKind", "related to"), ""},
    {LinkKind::sameAs, "same-as", QT_TRANSLATE_NOOP("LinkKind", "judged the same as"), ""},
    {LinkKind::sameKey, "same-key", QT_TRANSLATE_NOOP("LinkKind", "uses the same key as"), ""},
    {LinkKind::sameContact, "same-contact", QT_TRANSLATE_NOOP("LinkKind", "gives the same contact as"), ""},
    {LinkKind::sameWallet, "same-wallet", QT_TRANSLATE_NOOP("LinkKind", "is paid through the same wallet as"), ""},
    {LinkKind::sameDomain, "same-domain", QT_TRANSLATE_NOOP("LinkKind", "shares a domain or address with"), ""},
    {LinkKind::sameText, "same-text", QT_TRANSLATE_NOOP("LinkKind", "uses the same texts as"), ""},
    {LinkKind::coListed, "co-listed", QT_TRANSLATE_NOOP("LinkKind", "listed together with"), ""},
};

constexpr Name<RecordField> fieldNames[] = {
    {RecordField::reference, "reference", QT_TRANSLATE_NOOP("RecordField", "listing reference"), ""},
    {RecordField::title, "title", QT_TRANSLATE_NOOP("RecordField", "title"), ""},
    {RecordField::description, "description", QT_TRANSLATE_NOOP("RecordField", "description"), ""},
    {RecordField::seller, "seller", QT_TRANSLATE_NOOP("RecordField", "seller"), ""},
    {RecordField::market, "market", QT_TRANSLATE_NOOP("RecordField", "market"), ""},
    {RecordField::url, "url", QT_TRANSLATE_NOOP("RecordField", "web address"), ""},
    {RecordField::price, "price", QT_TRANSLATE_NOOP("RecordField", "price"), ""},
    {RecordField::currency, "currency", QT_TRANSLATE_NOOP("RecordField", "currency"), ""},
    {RecordField::category, "category", QT_TRANSLATE_NOOP("RecordField", "category"), ""},
    {RecordField::seen, "seen", QT_TRANSLATE_NOOP("RecordField", "date seen"), ""},
    {RecordField::origin, "origin", QT_TRANSLATE_NOOP("RecordField", "origin"), ""},
    {RecordField::destination, "destination", QT_TRANSLATE_NOOP("RecordField", "destination"), ""},
    {RecordField::trackingNumber, "tracking-number", QT_TRANSLATE_NOOP("RecordField", "tracking number"), ""},
    {RecordField::carrier, "carrier", QT_TRANSLATE_NOOP("RecordField", "carrier"), ""},
    {RecordField::sender, "sender", QT_TRANSLATE_NOOP("RecordField", "sender"), ""},
    {RecordField::recipient, "recipient", QT_TRANSLATE_NOOP("RecordField", "recipient"), ""},
    {RecordField::contact, "contact", QT_TRANSLATE_NOOP("RecordField", "contact"), ""},
    {RecordField::quantity, "quantity", QT_TRANSLATE_NOOP("RecordField", "quantity"), ""},
    {RecordField::note, "note", QT_TRANSLATE_NOOP("RecordField", "other text"), ""},
};

constexpr Name<RecordStatus> statusNames[] = {
    {RecordStatus::kept, "kept", QT_TRANSLATE_NOOP("RecordStatus", "kept"), ""},
    {RecordStatus::flagged, "flagged", QT_TRANSLATE_NOOP("RecordStatus", "kept, flagged"), ""},
    {RecordStatus::rejected, "rejected", QT_TRANSLATE_NOOP("RecordStatus", "rejected"), ""},
};

template <typename Kind, size_t size>
const Name<Kind> &nameOf(const Name<Kind> (&names)[size], Kind kind)
{
    const auto *found =
        std::find_if(std::begin(names), std::end(names), [kind](const auto &n) { return n.kind == kind; });
    Q_ASSERT(found != std::end(names));
    return *found;
}

template <typename Kind, size_t size>
std::optional<Kind> fromToken(const Name<Kind> (&names)[size], QStringView token)
{
    for (const Name<Kind> &name : names) {
        if (token.compare(QLatin1StringView(name.token), Qt::CaseInsensitive) == 0)
            return name.kind;
    }
    return std::nullopt;
}

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

QString toToken(EntityKind kind)
{
    return QString::fromLatin1(nameOf(entityNames, kind).token);
}
QString toToken(LinkKind kind)
{
    return QString::fromLatin1(nameOf(linkNames, kind).token);
}
QString toToken(RecordField field)
{
    return QString::fromLatin1(nameOf(fieldNames, field).token);
}
QString toToken(RecordStatus status)
{
    return QString::fromLatin1(nameOf(statusNames, status).token);
}

std::optional<EntityKind> entityKindFromToken(QStringView token)
{
    return fromToken(entityNames, token);
}
std::optional<LinkKind> linkKindFromToken(QStringView token)
{
    return fromToken(linkNames, token);
}
std::optional<RecordField> recordFieldFromToken(QStringView token)
{
    return fromToken(fieldNames, token);
}

QString displayName(EntityKind kind)
{
    return translated("EntityKind", nameOf(entityNames, kind).display);
}
QString displayNamePlural(EntityKind kind)
{
    return translated("EntityKind", nameOf(entityNames, kind).plural);
}
QString displayName(LinkKind kind)
{
    return translated("LinkKind", nameOf(linkNames, kind).display);
}
QString displayName(RecordField field)
{
    return translated("RecordField", nameOf(fieldNames, field).display);
}
QString displayName(RecordStatus status)
{
    return translated("RecordStatus", nameOf(statusNames, status).display);
}

} // namespace interdict
