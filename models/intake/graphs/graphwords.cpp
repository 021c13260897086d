// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/graphwords.h"

#include <array>

namespace interdict {

namespace {

template <typename Kind>
struct Word
{
    const char *letters; ///< letters and digits only, lower case
    Kind kind;
};

constexpr std::array entityWords{
    Word<EntityKind>{"vendor", EntityKind::seller},
    Word<EntityKind>{"market", EntityKind::site},
    Word<EntityKind>{"marketplace", EntityKind::site},
    Word<EntityKind>{"website", EntityKind::site},
    Word<EntityKind>{"infrastructure", EntityKind::site},
    Word<EntityKind>{"domainname", EntityKind::domain},
    Word<EntityKind>{"host", EntityKind::domain},
    Word<EntityKind>{"hostname", EntityKind::domain},
    Word<EntityKind>{"dnsname", EntityKind::domain},
    Word<EntityKind>{"parcel", EntityKind::shipment},
    Word<EntityKind>{"package", EntityKind::shipment},
    Word<EntityKind>{"trackingnumber", EntityKind::shipment},
    Word<EntityKind>{"emailaddr", EntityKind::email},
    Word<EntityKind>{"emailaddress", EntityKind::email},
    Word<EntityKind>{"mail", EntityKind::email},
    Word<EntityKind>{"phonenumber", EntityKind::phone},
    Word<EntityKind>{"telephone", EntityKind::phone},
    Word<EntityKind>{"mobile", EntityKind::phone},
    Word<EntityKind>{"cryptowallet", EntityKind::wallet},
    Word<EntityKind>{"cryptocurrencywallet", EntityKind::wallet},
    Word<EntityKind>{"bitcoinaddress", EntityKind::wallet},
    Word<EntityKind>{"btcaddress", EntityKind::wallet},
    Word<EntityKind>{"pgp", EntityKind::pgpKey},
    Word<EntityKind>{"gpgkey", EntityKind::pgpKey},
    Word<EntityKind>{"fingerprint", EntityKind::pgpKey},
    Word<EntityKind>{"useraccount", EntityKind::handle},
    Word<EntityKind>{"account", EntityKind::handle},
    Word<EntityKind>{"username", EntityKind::handle},
    Word<EntityKind>{"alias", EntityKind::handle},
    Word<EntityKind>{"messaginghandle", EntityKind::handle},
    Word<EntityKind>{"ip", EntityKind::ipAddress},
    Word<EntityKind>{"ipv4", EntityKind::ipAddress},
    Word<EntityKind>{"ipv6", EntityKind::ipAddress},
    Word<EntityKind>{"ipv4addr", EntityKind::ipAddress},
    Word<EntityKind>{"ipv6addr", EntityKind::ipAddress},
    Word<EntityKind>{"ipv4address", EntityKind::ipAddress},
    Word<EntityKind>{"ipv6address", EntityKind::ipAddress},
    Word<EntityKind>{"drug", EntityKind::substance},
    Word<EntityKind>{"address", EntityKind::place},
    Word<EntityKind>{"location", EntityKind::place},
    Word<EntityKind>{"city", EntityKind::place},
    Word<EntityKind>{"country", EntityKind::place},
    Word<EntityKind>{"organization", EntityKind::organisation},
    Word<EntityKind>{"company", EntityKind::organisation},
    Word<EntityKind>{"legalentity", EntityKind::organisation},
    Word<EntityKind>{"publicbody", EntityKind::organisation},
    Word<EntityKind>{"person", EntityKind::organisation},
    Word<EntityKind>{"identity", EntityKind::organisation},
    Word<EntityKind>{"threatactor", EntityKind::organisation},
    Word<EntityKind>{"intrusionset", EntityKind::organisation},
    Word<EntityKind>{"registrar", EntityKind::organisation},
};

constexpr std::array linkWords{
    Word<LinkKind>{"sellson", LinkKind::tradesOn},
    Word<LinkKind>{"owns", LinkKind::operates},
    Word<LinkKind>{"runs", LinkKind::operates},
    Word<LinkKind>{"controls", LinkKind::operates},
    Word<LinkKind>{"hascontact", LinkKind::contact},
    Word<LinkKind>{"hasemail", LinkKind::contact},
    Word<LinkKind>{"hasphone", LinkKind::contact},
    Word<LinkKind>{"pays", LinkKind::paysTo},
    Word<LinkKind>{"paid", LinkKind::paysTo},
    Word<LinkKind>{"haswallet", LinkKind::paysTo},
    Word<LinkKind>{"haskey", LinkKind::usesKey},
    Word<LinkKind>{"shipped", LinkKind::ships},
    Word<LinkKind>{"sends", LinkKind::ships},
    Word<LinkKind>{"deliveredto", LinkKind::receivedAt},
    Word<LinkKind>{"resolvesto", LinkKind::hostedOn},
    Word<LinkKind>{"hosts", LinkKind::hostedOn},
    Word<LinkKind>{"registeredwith", LinkKind::registeredBy},
    Word<LinkKind>{"registrar", LinkKind::registeredBy},
};

QString lettersOf(QStringView word)
{
    constexpr qsizetype longestWord = 60;
    QString letters;
    for (const QChar c : word.first(std::min(word.size(), longestWord))) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

template <typename Words>
auto kindIn(const Words &words, const QString &letters) -> std::optional<decltype(words[0].kind)>
{
    for (const auto &word : words) {
        if (letters == QLatin1StringView(word.letters))
            return word.kind;
    }
    return std::nullopt;
}

} // namespace

std::optional<EntityKind> entityKindNamed(QStringView word)
{
    const QString letters = lettersOf(word);
    for (int number = int(EntityKind::seller); number <= int(EntityKind::organisation); ++number) {
        if (letters == lettersOf(toToken(EntityKind(number))))
            return EntityKind(number);
    }
    return kindIn(entityWords, letters);
}

LinkKind linkKindNamed(QStringView word)
{
    const QString letters = lettersOf(word);
    // Not "offers", which no case stores.
    for (int number = int(LinkKind::tradesOn); number <= int(LinkKind::relatedTo); ++number) {
        if (letters == lettersOf(toToken(LinkKind(number))))
            return LinkKind(number);
    }
    return kindIn(linkWords, letters).value_or(LinkKind::relatedTo);
}

} // namespace interdict
