// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/numberscan.h"

#include "models/intake/scannedtext.h"
#include "models/intake/scanning/phonescan.h"
#include "models/intake/scanning/wordscan.h"
#include "models/values/casnumber.h"
#include "models/values/ipaddress.h"
#include "models/values/marketitem.h"
#include "models/values/ndcnumber.h"

#include <algorithm>

namespace interdict::scanning {

using namespace Qt::StringLiterals;

namespace {

/// Hyphens of all kinds are one sign.
bool isSign(QChar c, QChar sign)
{
    return c == sign || (sign == u'-' && c.unicode() >= 0x2010 && c.unicode() <= 0x2015);
}

bool isJoinedBy(const DigitRun &run, qsizetype first, qsizetype count, QChar sign)
{
    if (first + count > run.groups.size())
        return false;
    for (qsizetype i = first + 1; i < first + count; ++i) {
        if (run.groups[i].start - run.groups[i - 1].end != 1 || !isSign(run.text[run.groups[i - 1].end], sign))
            return false;
    }
    return true;
}

/// Whether the groups are all that the sign joins: not amid a longer run of it.
bool isWhole(const DigitRun &run, qsizetype first, qsizetype count, QChar sign)
{
    const qsizetype start = run.groups[first].start;
    const qsizetype end = run.groups[first + count - 1].end;
    const bool isLed = start > 0 && (isSign(run.text[start - 1], sign) || has(run.text[start - 1], word));
    const bool isFollowed =
        end < run.text.size() &&
        ((isSign(run.text[end], sign) && end + 1 < run.text.size() && has(run.text[end + 1], word)) ||
         has(run.text[end], word));
    return !isLed && !isFollowed;
}

/// Four numbers with dots after the word "version" or the name of a program are none.
bool isAfterVersion(QStringView text, qsizetype start)
{
    constexpr qsizetype within = 32;
    const QStringView before = text.sliced(std::max<qsizetype>(0, start - within), std::min(start, within));
    return before.contains(u"version", Qt::CaseInsensitive) || before.endsWith(u" v", Qt::CaseInsensitive);
}

qsizetype readIpAddress(ScanState &state, const DigitRun &run, qsizetype first)
{
    if (!isJoinedBy(run, first, 4, u'.') || !isWhole(run, first, 4, u'.'))
        return 0;
    const qsizetype start = run.groups[first].start;
    const qsizetype end = run.groups[first + 3].end;
    const auto address = IpAddress::parse(run.text.sliced(start, end - start));
    if (!address || (!address->isGlobal() && !state.wantsAll()))
        return 0;
    const bool isAbout =
        state.isAbout(Topic::ipAddress, start, end) || (start >= 3 && run.text.sliced(start - 3, 3) == u"://");
    // "1.2.3.4" is the number of a step or a version more often than an address.
    if (!isAbout && (end - start == 7 || isAfterVersion(run.text, start)))
        return 0;
    const bool isVersionLike = end - start < 9; // "10.0.1.2"
    const int confidence = isAbout ? 95 : isVersionLike ? 50 : 75;
    state.add(HitKind::ipAddress, isAbout ? HitReason::formAndWord : HitReason::dottedQuad, confidence, start, end,
              {address->toString(), address->toString(), address->rangeName()});
    return end;
}

qsizetype readCas(ScanState &state, const DigitRun &run, qsizetype first)
{
    if (!isJoinedBy(run, first, 3, u'-') || !isWhole(run, first, 3, u'-'))
        return 0;
    const auto size = [&](qsizetype i) { return run.groups[first + i].end - run.groups[first + i].start; };
    if (size(0) < 2 || size(0) > 7 || size(1) != 2 || size(2) != 1)
        return 0;
    const qsizetype start = run.groups[first].start;
    const qsizetype end = run.groups[first + 2].end;
    const QStringView text = run.text.sliced(start, end - start);
    const bool isAbout = state.isAbout(Topic::cas, start, end, 32);
    const auto cas = CasNumber::parse(text);
    if (cas && (isAbout || size(0) >= 3))
        state.add(HitKind::cas, isAbout ? HitReason::checksumAndWord : HitReason::checksum, isAbout ? 99 : 70, start,
                  end, {cas->toString(), text.toString(), {}});
    else if (!cas && isAbout)
        state.refuse(HitKind::cas, start, end, {}, cas.error().message);
    else
        return 0;
    return end;
}

qsizetype readNdc(ScanState &state, const DigitRun &run, qsizetype first)
{
    const qsizetype count = isJoinedBy(run, first, 3, u'-') ? 3 : 1;
    if (!isWhole(run, first, count, u'-'))
        return 0;
    const qsizetype start = run.groups[first].start;
    const qsizetype end = run.groups[first + count - 1].end;
    if (end - start < 10 || end - start > 13 || !state.isAbout(Topic::ndc, start, end, 32))
        return 0;
    const QStringView text = run.text.sliced(start, end - start);
    const std::vector<NdcNumber> numbers = NdcNumber::candidates(text);
    if (numbers.empty())
        return 0;
    // Ten digits without hyphens are three packages; the first is told and the others named.
    QStringList others;
    for (const NdcNumber &number : numbers)
        others << number.toString();
    state.add(HitKind::ndc, HitReason::formAndWord, numbers.size() == 1 ? 95 : 60, start, end,
              {numbers.front().toString(), text.toString(), numbers.size() == 1 ? QString() : others.join(" / "_L1)});
    return end;
}

qsizetype readItem(ScanState &state, const DigitRun &run, qsizetype first)
{
    const qsizetype start = run.groups[first].start;
    const qsizetype end = run.groups[first].end;
    const bool isInLink = start > 0 && run.text[start - 1] == u'/'; // which tells it already
    if (isInLink || end - start != 12 || !state.isAbout(Topic::ebay, start, end))
        return 0;
    const auto item = MarketItem::parse(MarketItem::Kind::ebayItem, run.text.sliced(start, 12));
    if (!item)
        return 0;
    state.add(HitKind::marketItem, HitReason::formAndWord, 90, start, end,
              {item->toString(), item->number(), item->siteName()});
    return end;
}

bool isAfterBlank(const DigitRun &run, qsizetype group)
{
    return group > 0 && run.groups[group].start - run.groups[group - 1].end == 1 &&
           run.text[run.groups[group - 1].end].isSpace();
}

/// How many groups with one blank between each two make a number that begins here: all that hang together, or one that
/// is long enough to be a number of its own; never a part of a longer one, whose check digit it does not hold.
qsizetype groupsOfNumber(const DigitRun &run, qsizetype first)
{
    constexpr qsizetype longEnough = 10;
    if (run.groups[first].end - run.groups[first].start >= longEnough)
        return 1;
    if (isAfterBlank(run, first))
        return 0;
    qsizetype count = 1;
    while (first + count < run.groups.size() && isAfterBlank(run, first + count))
        ++count;
    return count;
}

QString digitsOf(const DigitRun &run, qsizetype first, qsizetype count)
{
    QString digits;
    for (qsizetype i = first; i < first + count; ++i)
        digits += run.text.sliced(run.groups[i].start, run.groups[i].end - run.groups[i].start);
    return digits;
}

/// USPS numbers of 20 to 26 digits: the service's first two digits and the check digit are proof enough.
bool isOwnPostalForm(QStringView digits)
{
    return (digits.size() == 20 || digits.size() == 22 || digits.size() == 26) && digits[0] == u'9' &&
           digits[1] >= u'1' && digits[1] <= u'5';
}

/// The carrier that was named has such numbers, but not with this check digit.
void refuseParcel(ScanState &state, const QString &digits, qsizetype start, qsizetype end)
{
    const auto named = state.topics().carrierNear(start);
    const auto refusing = named ? TrackingNumber::refusedBy(digits) : std::vector<TrackingNumber::Carrier>{};
    if (std::find(refusing.begin(), refusing.end(), named) != refusing.end())
        state.refuse(HitKind::shipment, start, end, TrackingNumber::nameOf(*named),
                     TrackingNumber::parse(*named, digits).error().message);
}

qsizetype readParcel(ScanState &state, const DigitRun &run, qsizetype first)
{
    const qsizetype count = groupsOfNumber(run, first);
    if (count == 0)
        return 0;
    const qsizetype start = run.groups[first].start;
    const qsizetype end = run.groups[first + count - 1].end;
    const QString digits = digitsOf(run, first, count);
    if (digits.size() < 10 || digits.size() > 34)
        return 0;
    if (!state.isAbout(Topic::parcel, start, end) && !isOwnPostalForm(digits))
        return 0;
    if (addParcel(state, digits, start, end))
        return end;
    if (state.wantsAll())
        refuseParcel(state, digits, start, end);
    return 0;
}

bool mayHoldNumber(const DigitRun &run)
{
    constexpr int fewest = 7;
    return run.digits >= fewest || run.groups.size() >= 3; // a CAS number may have five
}

qsizetype readGroup(ScanState &state, const DigitRun &run, qsizetype first)
{
    if (const qsizetype end = readIpAddress(state, run, first))
        return end;
    if (state.wantsAll()) {
        for (const auto reader : {readCas, readNdc, readItem}) {
            if (const qsizetype end = reader(state, run, first))
                return end;
        }
    }
    if (const qsizetype end = readPhone(state, run, first))
        return end;
    return readParcel(state, run, first);
}

} // namespace

qsizetype NumberScan::read(qsizetype start, qsizetype end)
{
    if (start < m_readUntil)
        return end;
    const DigitRun run = digitRunAt(m_state.text(), start);
    if (run.groups.isEmpty())
        return end;
    m_readUntil = run.groups.back().end;
    if (!mayHoldNumber(run))
        return end;
    qsizetype last = end;
    for (qsizetype first = 0; first < run.groups.size();) {
        const qsizetype foundEnd = readGroup(m_state, run, first);
        last = std::max(last, foundEnd);
        ++first;
        while (first < run.groups.size() && run.groups[first].start < foundEnd)
            ++first;
    }
    return last;
}

} // namespace interdict::scanning
