// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/wordscan.h"

#include "models/intake/scannedtext.h"
#include "models/values/dearegistration.h"
#include "models/values/digest.h"
#include "models/values/marketitem.h"
#include "models/values/messaginghandle.h"
#include "models/values/pgpfingerprint.h"
#include "models/values/wallet.h"

#include <QStringList>

namespace interdict::scanning {

using namespace Qt::StringLiterals;

namespace {

bool isBase58(QChar c)
{
    return c.unicode() < 128 && has(c, word) && c != u'0' && c != u'O' && c != u'I' && c != u'l';
}

bool hasLength(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most;
}

/// The chain whose addresses begin like the word and are as long; most words fail at their first letter.
std::optional<Wallet::Chain> chainOfShape(QStringView text)
{
    using Chain = Wallet::Chain;
    switch (text[0].unicode()) {
    case u'1':
    case u'3':
        return hasLength(text, 26, 35) ? std::optional(Chain::bitcoin) : std::nullopt;
    case u'b':
    case u'B':
        return hasLength(text, 14, 90) && text.startsWith(u"bc1", Qt::CaseInsensitive) ? std::optional(Chain::bitcoin)
                                                                                       : std::nullopt;
    case u'l':
        return hasLength(text, 14, 90) && text.startsWith(u"ltc1") ? std::optional(Chain::litecoin) : std::nullopt;
    case u'L':
        if (text.startsWith(u"LTC1"))
            return hasLength(text, 14, 90) ? std::optional(Chain::litecoin) : std::nullopt;
        [[fallthrough]];
    case u'M':
        return hasLength(text, 33, 34) ? std::optional(Chain::litecoin) : std::nullopt;
    case u'0':
        return text.size() == 42 && text.startsWith(u"0x", Qt::CaseInsensitive) ? std::optional(Chain::ethereum)
                                                                                : std::nullopt;
    case u'T':
        return text.size() == 34 ? std::optional(Chain::tron) : std::nullopt;
    case u'4':
        return text.size() == 95 || text.size() == 106 ? std::optional(Chain::monero) : std::nullopt;
    case u'8':
        return text.size() == 95 ? std::optional(Chain::monero) : std::nullopt;
    case u'q':
    case u'p':
    case u'Q':
    case u'P':
        return hasLength(text, 42, 112) ? std::optional(Chain::bitcoinCash) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Whether the word, whose checksum is wrong, was meant as an address: by its form alone, or by what stands near it.
bool isMeantAsWallet(ScanState &state, Wallet::Chain chain, QStringView text, qsizetype start, qsizetype end)
{
    const bool isPrefixed = text.startsWith(u"bc1", Qt::CaseInsensitive) || text.startsWith(u"ltc1");
    if (chain == Wallet::Chain::bitcoinCash)
        return false;
    if (chain == Wallet::Chain::ethereum)
        return all(text.sliced(2), isHex);
    if (isPrefixed)
        return text.size() >= 40 && any(text, isDigit);
    return all(text, isBase58) && any(text, isDigit) && state.isAbout(Topic::coin, start, end);
}

/// "bitcoincash:" stands before an address without being needed; it is part of the address all the same.
qsizetype walletStart(QStringView text, qsizetype start)
{
    const QStringView lead = u"bitcoincash:";
    return text.first(start).endsWith(lead, Qt::CaseInsensitive) ? start - lead.size() : start;
}

bool readWallet(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    const auto chain = chainOfShape(text);
    if (!chain)
        return false;
    auto wallet = Wallet::parse(*chain, text);
    if (!wallet && *chain == Wallet::Chain::bitcoinCash)
        wallet = Wallet::parse(*chain, QString(u"bitcoincash:"_s + text.toString()));
    if (!wallet) {
        if (state.wantsAll() && isMeantAsWallet(state, *chain, text, start, end))
            state.refuse(HitKind::wallet, start, end, Wallet::nameOf(*chain), wallet.error().message);
        return false;
    }
    const HitReason reason = wallet->isChecked() ? HitReason::checksum : HitReason::oneCase;
    state.add(HitKind::wallet, reason, wallet->isChecked() ? 99 : 85, walletStart(state.text(), start), end,
              {wallet->toString(), text.toString(), Wallet::nameOf(*chain)});
    return true;
}

bool readFingerprint(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    if ((text.size() != 40 && text.size() != 42 && text.size() != 64) ||
        !state.topics().isNear(Topic::fingerprint, start))
        return false;
    const auto fingerprint = PgpFingerprint::parse(text);
    if (!fingerprint)
        return false;
    state.add(HitKind::pgpKey, HitReason::formAndWord, 90, start, end, {fingerprint->toString(), text.toString(), {}});
    return true;
}

/// The form of UPU S10 or of a UPS parcel: letters and digits where only these have them.
bool isOwnParcelForm(QStringView text)
{
    const auto isLetter = [](QChar c) { return isLower(c) || isCapital(c); };
    if (text.size() == 13)
        return isDigit(text[2]) && all(text.first(2), isLetter) && all(text.last(2), isLetter) &&
               all(text.sliced(2, 9), isDigit);
    return text.size() == 18 && text[0] == u'1' && (text[1] == u'Z' || text[1] == u'z') && isDigit(text[17]);
}

bool readOwnParcel(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    if (!isOwnParcelForm(text))
        return false;
    const auto number = TrackingNumber::parse(text);
    const bool isAbout = state.isAbout(Topic::parcel, start, end);
    if (number)
        state.add(HitKind::shipment, isAbout ? HitReason::checksumAndWord : HitReason::checksum, isAbout ? 98 : 90,
                  start, end, {number->toString(), text.toString(), number->carrierName()});
    else if (state.wantsAll() && (isAbout || text.size() == 18))
        state.refuse(HitKind::shipment, start, end, {}, number.error().message);
    return true;
}

/// Prefixes whose carriers print no check digit, but which hardly anything else begins with.
bool isOwnUncheckedForm(QStringView text)
{
    const auto restIsDigits = [text](qsizetype from) { return all(text.sliced(from), isDigit); };
    if (text.size() == 15 && (text.startsWith(u"TBA") || text.startsWith(u"TBC") || text.startsWith(u"TBM")))
        return restIsDigits(3);
    if (text.size() == 19 && text.startsWith(u"JJD"))
        return restIsDigits(3);
    return text.size() == 18 && (text.startsWith(u"GFUS") || text.startsWith(u"YT")) && restIsDigits(4);
}

bool readParcel(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    constexpr qsizetype longest = 42;
    if (text.size() > longest || text.size() < 11 || !any(text, isDigit) || all(text, isDigit))
        return false;
    if (readOwnParcel(state, text, start, end))
        return true;
    if (!isOwnUncheckedForm(text) && !state.isAbout(Topic::parcel, start, end))
        return false;
    return addParcel(state, text, start, end);
}

void readDigest(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    if (text.size() == 66 && text.startsWith(u"05") && all(text, isHex)) {
        if (const auto session = MessagingHandle::parse(MessagingHandle::Platform::session, text))
            state.add(HitKind::handle, HitReason::ownForm, 80, start, end,
                      {session->toString(), text.toString(), session->platformName()});
        return;
    }
    if (text.size() != 64 || !state.wantsAll() || !state.isAbout(Topic::digest, start, end))
        return;
    if (const auto digest = Sha256::parse(text))
        state.add(HitKind::sha256, HitReason::formAndWord, 90, start, end, {digest->toString(), text.toString(), {}});
}

void readDea(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    if (text.size() != 9 || !all(text.sliced(2), isDigit) || isDigit(text[0]) ||
        !state.isAbout(Topic::dea, start, end, 32))
        return;
    const auto dea = DeaRegistration::parse(text);
    if (dea)
        state.add(HitKind::dea, HitReason::checksumAndWord, 98, start, end,
                  {dea->toString(), text.toString(), dea->registrantName()});
    else
        state.refuse(HitKind::dea, start, end, {}, dea.error().message);
}

void readAsin(ScanState &state, QStringView text, qsizetype start, qsizetype end)
{
    const bool isInLink = start > 0 && state.text()[start - 1] == u'/'; // which tells it already
    if (isInLink || text.size() != 10 || !any(text, isDigit) || any(text, isLower) || !text.startsWith(u"B0") ||
        !state.isAbout(Topic::amazon, start, end))
        return;
    if (const auto item = MarketItem::parse(MarketItem::Kind::asin, text))
        state.add(HitKind::marketItem, HitReason::formAndWord, 90, start, end,
                  {item->toString(), text.toString(), item->siteName()});
}

/// Whether the number's carriers are to be told: that of a form without a check digit says little.
HitReason reasonOf(const TrackingNumber &number)
{
    return number.isChecked() ? HitReason::checksumAndWord : HitReason::formAndWord;
}

bool isCompatible(const TrackingNumber &number, std::optional<TrackingNumber::Carrier> named)
{
    return !named || *named == number.carrier();
}

} // namespace

bool addParcel(ScanState &state, QStringView number, qsizetype start, qsizetype end)
{
    const std::vector<TrackingNumber> numbers = TrackingNumber::candidates(number);
    const auto named = state.topics().carrierNear(start);
    const TrackingNumber *best = nullptr;
    QStringList carriers;
    for (const TrackingNumber &each : numbers) {
        if (!best || (isCompatible(each, named) && !isCompatible(*best, named)))
            best = &each;
        if (each.isChecked() == numbers.front().isChecked() && !carriers.contains(each.carrierName()))
            carriers << each.carrierName();
    }
    if (!best)
        return false;
    const bool isNamed = named && best->carrier() == *named;
    const bool isOwn = isOwnUncheckedForm(number);
    if (!best->isChecked() && !isNamed && !isOwn)
        return false; // without a check digit only a named carrier's number is taken for one
    const int confidence = best->isChecked() ? (isNamed ? 97 : 85) : isNamed ? 80 : 65;
    state.add(HitKind::shipment, isOwn && !isNamed ? HitReason::ownForm : reasonOf(*best), confidence, start, end,
              {best->toString(), state.text().sliced(start, end - start).toString(),
               isNamed ? best->carrierName() : carriers.join(" / "_L1)});
    return true;
}

void readLongWord(ScanState &state, qsizetype start, qsizetype end)
{
    const QStringView text = state.text().sliced(start, end - start);
    if (text.size() < 11) {
        if (state.wantsAll()) {
            readDea(state, text, start, end);
            readAsin(state, text, start, end);
        }
        return;
    }
    if (readFingerprint(state, text, start, end) || readWallet(state, text, start, end) ||
        readParcel(state, text, start, end))
        return;
    readDigest(state, text, start, end);
}

qsizetype readSpacedParcel(ScanState &state, qsizetype start, qsizetype end)
{
    constexpr qsizetype longest = 24;
    const QStringView text = state.text();
    if (end >= text.size() || text[end] != u' ')
        return end;
    const qsizetype wanted = text[start] == u'1' ? 18 : 13;
    QString compact;
    qsizetype i = start;
    for (; i < text.size() && i - start < longest && compact.size() < wanted; ++i) {
        if (text[i].unicode() < 128 && has(text[i], word))
            compact += text[i];
        else if (text[i] != u' ' || text[i - 1] == u' ')
            return end;
    }
    if (compact.size() != wanted || (i < text.size() && has(text[i], word)) || !isOwnParcelForm(compact))
        return end;
    return readOwnParcel(state, compact, start, i) ? i : end;
}

} // namespace interdict::scanning
