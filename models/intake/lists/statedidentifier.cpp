// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lists/statedidentifier.h"

#include "models/values/domainname.h"
#include "models/values/emailaddress.h"
#include "models/values/messaginghandle.h"
#include "models/values/pgpfingerprint.h"
#include "models/values/phonenumber.h"
#include "models/values/trackingnumber.h"
#include "models/values/wallet.h"

#include <QStringList>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFound = 200;
constexpr qsizetype longestLabel = 100;
constexpr qsizetype longestKey = 500;

struct NormalForm
{
    QString key;
    QString label;
    QString detail;
};

NormalForm formOf(const DomainName &domain)
{
    return {domain.toString(), domain.toString(), domain.registrable()};
}

/// A number without its country keeps its digits: what it is depends on who wrote it.
std::optional<NormalForm> phoneForm(const QString &text)
{
    if (const auto number = PhoneNumber::parse(text))
        return NormalForm{number->toString(), text, {}};
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c.isLetter())
            return std::nullopt;
    }
    if (digits.size() < 5 || digits.size() > 18)
        return std::nullopt;
    const bool isInternational = text.trimmed().startsWith(u'+');
    return NormalForm{isInternational ? u'+' + digits : digits, text, {}};
}

NormalForm walletForm(const QString &text)
{
    const std::vector<Wallet> wallets = Wallet::candidates(text);
    if (wallets.empty())
        return {text, text, {}}; // of a chain that is not known here; its case may matter
    return {wallets.front().toString(), wallets.front().toString(), Wallet::nameOf(wallets.front().chain())};
}

std::optional<NormalForm> shipmentForm(const QString &text)
{
    const std::vector<TrackingNumber> numbers = TrackingNumber::candidates(text);
    if (numbers.empty())
        return std::nullopt;
    return NormalForm{numbers.front().toString(), text, numbers.front().carrierName()};
}

/// Nothing where the text does not keep the rules of its kind, or where the kind has none.
std::optional<NormalForm> normalForm(EntityKind kind, const QString &text)
{
    switch (kind) {
    case EntityKind::domain:
        if (const auto domain = DomainName::parse(text))
            return formOf(*domain);
        return std::nullopt;
    case EntityKind::email:
        if (const auto email = EmailAddress::parse(text))
            return NormalForm{email->key(), text, {}};
        return std::nullopt;
    case EntityKind::wallet:
        return walletForm(text);
    case EntityKind::pgpKey:
        if (const auto key = PgpFingerprint::parse(text))
            return NormalForm{key->toString(), key->toString(), {}};
        return std::nullopt;
    case EntityKind::handle:
        if (const auto handle = MessagingHandle::parse(text))
            return NormalForm{handle->toString(), handle->name(), handle->platformName()};
        return NormalForm{text.toCaseFolded(), text, {}};
    case EntityKind::shipment:
        return shipmentForm(text);
    case EntityKind::ipAddress:
        if (const auto address = ipAddressIn(text))
            return NormalForm{address->toString(), address->toString(), {}};
        return std::nullopt;
    case EntityKind::phone:
        return phoneForm(text);
    default:
        return NormalForm{text.toCaseFolded(), text, {}};
    }
}

} // namespace

std::optional<DraftIdentifier> identifierOf(EntityKind kind, const QString &text, RecordField field, bool *isOdd)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return std::nullopt;
    std::optional<NormalForm> form = normalForm(kind, line);
    if (!form) {
        form = NormalForm{line.toCaseFolded(), line, {}};
        if (isOdd)
            *isOdd = true;
    }
    DraftIdentifier identifier;
    identifier.kind = kind;
    identifier.key = form->key.left(longestKey);
    identifier.label = form->label.left(longestLabel);
    identifier.detail = form->detail;
    identifier.field = field;
    identifier.length = int(line.size());
    identifier.found = line.left(longestFound);
    return identifier;
}

std::optional<IpAddress> ipAddressIn(QStringView text)
{
    constexpr qsizetype longestAddress = 100;
    if (text.isEmpty() || text.size() > longestAddress)
        return std::nullopt;
    const qsizetype zone = text.indexOf(u'%');
    const auto address = IpAddress::parse(zone > 0 ? text.first(zone) : text);
    return address ? std::optional(*address) : std::nullopt;
}

QString hostOfUrl(const QString &text)
{
    QStringView host = text;
    if (const qsizetype scheme = host.indexOf(u"://"); scheme >= 0)
        host = host.sliced(scheme + 3);
    else if (host.startsWith(u"//"))
        host = host.sliced(2);
    for (qsizetype i = 0; i < host.size(); ++i) {
        if (host[i] == u'/' || host[i] == u'?' || host[i] == u'#' || host[i] == u'\\') {
            host = host.first(i);
            break;
        }
    }
    host = host.sliced(host.lastIndexOf(u'@') + 1);
    if (host.startsWith(u'['))
        return host.first(host.indexOf(u']') + 1).toString();
    const qsizetype port = host.indexOf(u':');
    // More than one colon: an IPv6 address without its brackets.
    if (port >= 0 && host.indexOf(u':', port + 1) < 0)
        host = host.first(port);
    return host.toString();
}

std::optional<DraftIdentifier> identifierOfHost(const QString &host, RecordField field, bool *isOdd)
{
    if (ipAddressIn(host))
        return identifierOf(EntityKind::ipAddress, host, field);
    if (DomainName::parse(host))
        return identifierOf(EntityKind::domain, host, field);
    constexpr qsizetype longestHost = 300;
    if (!host.contains(u'_') || host.size() > longestHost)
        return std::nullopt;
    const qsizetype dot = host.indexOf(u'.', host.lastIndexOf(u'_'));
    if (dot < 0 || !DomainName::parse(QStringView(host).sliced(dot + 1)))
        return std::nullopt;
    std::optional<DraftIdentifier> identifier = identifierOf(EntityKind::domain, host.sliced(dot + 1), field);
    identifier->found = host.left(longestFound);
    identifier->length = int(host.size());
    if (isOdd)
        *isOdd = true;
    return identifier;
}

} // namespace interdict
