// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/scanhit.h"

#include "models/values/domainname.h"
#include "models/values/lookalike.h"

#include <QCoreApplication>

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextScan)
};

struct KindWord
{
    HitKind kind;
    QLatin1StringView token;
    std::optional<EntityKind> entity;
};

constexpr std::array kindWords{
    KindWord{HitKind::domain, QLatin1StringView("domain"), EntityKind::domain},
    KindWord{HitKind::webAddress, QLatin1StringView("web-address"), std::nullopt},
    KindWord{HitKind::email, QLatin1StringView("email"), EntityKind::email},
    KindWord{HitKind::phone, QLatin1StringView("phone"), EntityKind::phone},
    KindWord{HitKind::ipAddress, QLatin1StringView("ip-address"), EntityKind::ipAddress},
    KindWord{HitKind::wallet, QLatin1StringView("wallet"), EntityKind::wallet},
    KindWord{HitKind::pgpKey, QLatin1StringView("pgp-key"), EntityKind::pgpKey},
    KindWord{HitKind::handle, QLatin1StringView("handle"), EntityKind::handle},
    KindWord{HitKind::shipment, QLatin1StringView("shipment"), EntityKind::shipment},
    KindWord{HitKind::cas, QLatin1StringView("cas"), std::nullopt},
    KindWord{HitKind::ndc, QLatin1StringView("ndc"), std::nullopt},
    KindWord{HitKind::dea, QLatin1StringView("dea"), std::nullopt},
    KindWord{HitKind::marketItem, QLatin1StringView("market-item"), std::nullopt},
    KindWord{HitKind::sha256, QLatin1StringView("sha-256"), std::nullopt},
};

const KindWord &wordOf(HitKind kind)
{
    for (const KindWord &word : kindWords) {
        if (word.kind == kind)
            return word;
    }
    return kindWords.front();
}

QString sentenceOf(HitReason reason)
{
    switch (reason) {
    case HitReason::checksum:
        return Words::tr("Its check digit or checksum holds.");
    case HitReason::checksumAndWord:
        return Words::tr("Its check digit or checksum holds, and a word near it says what it is.");
    case HitReason::link:
        return Words::tr("It is written as a link.");
    case HitReason::bareName:
        return Words::tr("It is a name under an ending that sites commonly have.");
    case HitReason::mailSign:
        return Words::tr("It is a name, the sign \"@\" and a domain.");
    case HitReason::speltOut:
        return Words::tr("Its signs are spelt out as words.");
    case HitReason::platformLink:
        return Words::tr("It is a link to the platform's own site.");
    case HitReason::platformWord:
        return Words::tr("The platform's name stands before it.");
    case HitReason::ownForm:
        return Words::tr("It has a form that hardly anything else has. Nothing in it can be checked.");
    case HitReason::keyBlock:
        return Words::tr("It is the fingerprint of the key block.");
    case HitReason::groups:
        return Words::tr("It is written in ten groups of four, as programs print fingerprints.");
    case HitReason::countryCode:
        return Words::tr("It has a country code and is in a range that the country gives out.");
    case HitReason::phoneForm:
        return Words::tr("It is written as phone numbers of North America are, and in a range that is given out.");
    case HitReason::formAndWord:
        return Words::tr("It has the form, and a word near it says what it is. Nothing in it can be checked.");
    case HitReason::oneCase:
        return Words::tr("It has the form. Written in one case it has no checksum, so a wrong digit would not be "
                         "noticed.");
    case HitReason::dottedQuad:
        return Words::tr("It has the form of an address. A version number can have it too.");
    case HitReason::refused:
        break;
    }
    return {};
}

} // namespace

QString toToken(HitKind kind)
{
    return wordOf(kind).token;
}

std::optional<EntityKind> entityKindOf(HitKind kind)
{
    return wordOf(kind).entity;
}

QString whyOf(const TextHit &hit)
{
    if (!hit.isValid())
        return hit.refusal;
    QString why = sentenceOf(hit.reason);
    if (hit.isDisguised)
        why += u' ' + Words::tr("Invisible or look-alike characters in it hide it from a plain search.");
    if (hit.kind == HitKind::domain) {
        const auto domain = DomainName::parse(hit.normal);
        const QString warning = domain ? lookAlikeWarning(*domain) : QString();
        if (!warning.isEmpty())
            why += u' ' + warning;
    }
    return why;
}

} // namespace interdict
