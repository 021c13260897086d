// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/identify.h"

#include "models/values/casnumber.h"
#include "models/values/dearegistration.h"
#include "models/values/defang.h"
#include "models/values/digest.h"
#include "models/values/domainname.h"
#include "models/values/emailaddress.h"
#include "models/values/ipaddress.h"
#include "models/values/lookalike.h"
#include "models/values/marketitem.h"
#include "models/values/messaginghandle.h"
#include "models/values/ndcnumber.h"
#include "models/values/pgpfingerprint.h"
#include "models/values/phonenumber.h"
#include "models/values/trackingnumber.h"
#include "models/values/wallet.h"
#include "models/values/webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QString checkHolds()
{
    return QCoreApplication::translate("identify", "Its check digit or checksum holds.");
}

QString formOnly()
{
    return QCoreApplication::translate("identify", "It has the form. Nothing in it can be checked, so look at where it "
                                                   "was found.");
}

class Findings
{
public:
    Findings(QStringView text, QStringView region) : m_text(text), m_region(region) {}

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] QStringView region() const { return m_region; }
    [[nodiscard]] bool hasShape(const QString &pattern) const
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(m_text.toString()).hasMatch();
    }

    void add(const QString &kind, const QString &normal, const QString &detail, bool isChecked, const QString &why = {})
    {
        const QString reason = !why.isEmpty() ? why : isChecked ? checkHolds() : formOnly();
        m_values.push_back({kind, normal, detail, true, isChecked, reason});
    }
    void addRefused(const QString &kind, const QString &detail, const QString &why)
    {
        auto &refusals = hasShape(u"[-0-9 ./()]+"_s) ? m_looseRefusals : m_values;
        refusals.push_back({kind, m_text.toString(), detail, false, false, why});
    }

    [[nodiscard]] std::vector<IdentifiedValue> sorted() &&
    {
        if (m_values.empty())
            m_values = std::move(m_looseRefusals);
        const auto rank = [](const IdentifiedValue &v) { return v.isChecked ? 0 : v.isValid ? 1 : 2; };
        std::stable_sort(m_values.begin(), m_values.end(),
                         [&](const IdentifiedValue &a, const IdentifiedValue &b) { return rank(a) < rank(b); });
        return std::move(m_values);
    }

private:
    QStringView m_text;
    QStringView m_region;
    std::vector<IdentifiedValue> m_values;
    std::vector<IdentifiedValue> m_looseRefusals; ///< of digits, which are of the form of many kinds
};

void findShipments(Findings &findings)
{
    const QString kind = u"shipment"_s;
    for (const TrackingNumber &number : TrackingNumber::candidates(findings.text())) {
        const QString form = number.formName();
        const QString carrier = number.carrierName();
        const QString detail = carrier.contains(form)     ? carrier
                               : form.startsWith(carrier) ? form
                                                          : carrier + u", "_s + form;
        findings.add(kind, number.toString(), detail, number.isChecked());
    }
    for (const TrackingNumber::Carrier carrier : TrackingNumber::refusedBy(findings.text()))
        findings.addRefused(kind, TrackingNumber::nameOf(carrier),
                            TrackingNumber::parse(carrier, findings.text()).error().message);
}

/// The chain whose addresses begin like the text and are as long; nothing for any other text.
std::optional<Wallet::Chain> chainOfShape(const Findings &findings)
{
    struct Shape
    {
        Wallet::Chain chain;
        QLatin1StringView pattern;
    };
    using Chain = Wallet::Chain;
    constexpr std::array shapes{
        Shape{Chain::bitcoin, "[13][1-9A-HJ-NP-Za-km-z]{25,34}"_L1},
        Shape{Chain::bitcoin, "(?i)bc1[0-9a-z]{11,87}"_L1},
        Shape{Chain::bitcoinCash, "(?i)bitcoincash:[0-9a-z]{42,112}"_L1},
        Shape{Chain::litecoin, "(?i)ltc1[0-9a-z]{11,86}"_L1},
        Shape{Chain::litecoin, "[LM][1-9A-HJ-NP-Za-km-z]{33}"_L1},
        Shape{Chain::ethereum, "0[xX][0-9a-fA-F]{40}"_L1},
        Shape{Chain::tron, "T[1-9A-HJ-NP-Za-km-z]{33}"_L1},
        Shape{Chain::monero, "[48][1-9A-HJ-NP-Za-km-z]{94}"_L1},
        Shape{Chain::monero, "4[1-9A-HJ-NP-Za-km-z]{105}"_L1},
    };
    for (const Shape &shape : shapes) {
        if (findings.hasShape(shape.pattern))
            return shape.chain;
    }
    return std::nullopt;
}

void findWallets(Findings &findings)
{
    const QString kind = u"wallet"_s;
    const std::vector<Wallet> wallets = Wallet::candidates(findings.text());
    for (const Wallet &wallet : wallets) {
        const QString why = wallet.isChecked()
                                ? QString()
                                : QCoreApplication::translate("identify", "It has the form. Written in one case it has "
                                                                          "no checksum, so a wrong digit would not be "
                                                                          "noticed.");
        findings.add(kind, wallet.toString(), Wallet::nameOf(wallet.chain()) + u", "_s + wallet.formName(),
                     wallet.isChecked(), why);
    }
    const auto chain = wallets.empty() ? chainOfShape(findings) : std::nullopt;
    if (chain)
        findings.addRefused(kind, Wallet::nameOf(*chain), Wallet::parse(*chain, findings.text()).error().message);
}

void findEmail(Findings &findings)
{
    const auto email = EmailAddress::parse(findings.text());
    if (email)
        findings.add(u"email"_s, email->toString(), email->domain(), false);
    else if (findings.hasShape(u"[^\\s@]+@[^\\s@]+\\.[^\\s@]+"_s))
        findings.addRefused(u"email"_s, {}, email.error().message);
}

QString whyDomain(const DomainName &domain)
{
    const QString warning = lookAlikeWarning(domain);
    if (!warning.isEmpty())
        return warning;
    return domain.isOnion()
               ? QString()
               : QCoreApplication::translate("identify", "Its ending is one under which names are "
                                                         "registered. Whether it is, only the registry knows.");
}

void findDomain(Findings &findings)
{
    const auto domain = DomainName::parse(findings.text());
    if (domain) {
        constexpr qsizetype onionV3 = 62; // 56 characters and ".onion"
        const bool isChecked = domain->isOnion() && domain->registrable().size() == onionV3;
        findings.add(u"domain"_s, domain->toString(), domain->registrable(), isChecked, whyDomain(*domain));
    } else if (findings.hasShape(u"[^\\s@/:]+\\.[^\\s@/:.0-9][^\\s@/:.]+"_s)) {
        findings.addRefused(u"domain"_s, {}, domain.error().message);
    }
}

void findWebAddress(Findings &findings)
{
    const auto page = WebAddress::parse(findings.text());
    if (!page) {
        if (findings.hasShape(u"(?i)(?:h..ps?|fxps?|ftps?)(?::|\\[:\\]|\\[:)//\\S+"_s))
            findings.addRefused(u"web-address"_s, {}, page.error().message);
        return;
    }
    const auto domain = page->domain();
    const QString why = domain ? whyDomain(*domain) : QString();
    findings.add(u"web-address"_s, page->toString(), page->host(), false, why);
    if (const auto item = MarketItem::fromWebAddress(*page))
        findings.add(u"market-item"_s, item->toString(), item->siteName(), false);
}

void findIpAddress(Findings &findings)
{
    const auto address = IpAddress::parse(findings.text());
    if (address)
        findings.add(u"ip-address"_s, address->toString(), address->rangeName(), false);
    else if (findings.hasShape(
                 u"[0-9]+(?:\\.[0-9]+){3}|(?=.*::)[0-9a-fA-F:.]+|(?:[0-9a-fA-F]{1,4}:){7,}[0-9a-fA-F]+"_s))
        findings.addRefused(u"ip-address"_s, {}, address.error().message);
}

void findPhone(Findings &findings)
{
    const QString digits = findings.text().toString().remove(QRegularExpression(u"[^0-9]"_s));
    const bool isMeant = findings.hasShape(u"(?:\\+|00)[-0-9 ./()]+"_s) || !findings.region().isEmpty();
    if (!isMeant || digits.size() < 7 || !findings.hasShape(u"\\+?[-0-9 ./()]+"_s))
        return;
    const auto phone = PhoneNumber::parse(findings.text(), findings.region());
    if (!phone) {
        findings.addRefused(u"phone"_s, {}, phone.error().message);
        return;
    }
    const QString why =
        phone->isValid() ? QCoreApplication::translate("identify", "It is in a range that its country gives out.")
                         : QCoreApplication::translate("identify", "It has a possible length, but is in no range that "
                                                                   "its country gives out.");
    if (phone->isValid())
        findings.add(u"phone"_s, phone->toString(), phone->region(), false, why);
    else
        findings.addRefused(u"phone"_s, phone->region(), why);
}

void findPgpKey(Findings &findings)
{
    if (findings.text().contains(u"BEGIN PGP P")) {
        const auto key = PgpFingerprint::fromKeyBlock(findings.text());
        if (key)
            findings.add(u"pgp-key"_s, key->toString(), {}, false,
                         QCoreApplication::translate("identify", "It is the fingerprint of the key block."));
        else
            findings.addRefused(u"pgp-key"_s, {}, key.error().message);
        return;
    }
    if (const auto fingerprint = PgpFingerprint::parse(findings.text()))
        findings.add(u"pgp-key"_s, fingerprint->toString(), {}, false);
}

void findDigest(Findings &findings)
{
    if (const auto digest = Sha256::parse(findings.text()))
        findings.add(u"sha-256"_s, digest->toString(), {}, false);
}

void findHandles(Findings &findings)
{
    using Platform = MessagingHandle::Platform;
    struct Shape
    {
        Platform platform;
        QLatin1StringView pattern; ///< what tells the platform's names from any word
    };
    constexpr std::array shapes{
        Shape{Platform::telegram, "@\\S+|tg://user\\?id=-?[0-9]+"_L1},
        Shape{Platform::session, "05[0-9a-fA-F]{64}"_L1},
        Shape{Platform::threema, "(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{8}|\\*[A-Z0-9]{7}"_L1},
        Shape{Platform::signal, "[A-Za-z_][A-Za-z0-9_]{2,31}\\.[0-9]{2,9}"_L1},
        Shape{Platform::discord, "[^\\s#].*#[0-9]{4}|[0-9]{17,20}"_L1},
        Shape{Platform::icq, "[1-9][0-9]{2}-[0-9]{3}-[0-9]{3}|[1-9][0-9]{7,8}"_L1},
    };
    if (const auto named = MessagingHandle::parse(findings.text())) {
        findings.add(u"handle"_s, named->toString(), named->platformName(), false);
        return;
    }
    for (const Shape &shape : shapes) {
        const auto handle = MessagingHandle::parse(shape.platform, findings.text());
        if (handle && findings.hasShape(shape.pattern))
            findings.add(u"handle"_s, handle->toString(), handle->platformName(), false);
    }
}

void findDrugNumbers(Findings &findings)
{
    const auto cas = CasNumber::parse(findings.text());
    if (cas)
        findings.add(u"cas"_s, cas->toString(), {}, true);
    else if (findings.hasShape(u"(?i)(?:CAS\\D{0,10})?[0-9]{2,7}-[0-9]{2}-[0-9]"_s))
        findings.addRefused(u"cas"_s, {}, cas.error().message);
    for (const NdcNumber &number : NdcNumber::candidates(findings.text()))
        findings.add(u"ndc"_s, number.toString(), {}, false);
    const auto dea = DeaRegistration::parse(findings.text());
    if (dea)
        findings.add(u"dea"_s, dea->toString(), dea->registrantName(), true);
    else if (findings.hasShape(u"(?i)[A-HJ-MPR-UX][A-Z9][0-9]{7}"_s))
        findings.addRefused(u"dea"_s, {}, dea.error().message);
}

void findMarketItems(Findings &findings)
{
    if (const auto named = MarketItem::parse(findings.text()))
        findings.add(u"market-item"_s, named->toString(), named->siteName(), false);
    for (const MarketItem &item : MarketItem::candidates(findings.text())) {
        const bool isBook = item.kind() == MarketItem::Kind::asin && !item.number().startsWith(u'B');
        findings.add(u"market-item"_s, item.toString(), item.siteName(), isBook);
    }
}

} // namespace

std::vector<IdentifiedValue> identify(QStringView text, QStringView region)
{
    // A key block may be long; nothing else is.
    constexpr qsizetype longestText = 8000;
    constexpr std::array readers{findShipments, findWallets, findDomain,  findWebAddress,  findEmail,      findPhone,
                                 findIpAddress, findDigest,  findHandles, findDrugNumbers, findMarketItems};
    Findings findings(text.trimmed(), region);
    if (findings.text().isEmpty())
        return {};
    if (findings.text().size() <= longestText) {
        for (const auto reader : readers)
            reader(findings);
    }
    findPgpKey(findings);
    return std::move(findings).sorted();
}

} // namespace interdict
