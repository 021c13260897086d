// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/phonescan.h"

#include "models/intake/scannedtext.h"
#include "models/values/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict::scanning {

using namespace Qt::StringLiterals;

namespace {

bool isGap(QChar c)
{
    return c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == QChar::Nbsp ||
           (c.unicode() >= 0x2010 && c.unicode() <= 0x2013);
}

/// Where the number begins: with its "+" or its bracket.
struct PhoneStart
{
    qsizetype place = 0;
    bool hasPlus = false;
    bool hasBracket = false;
    bool isBroken = false; ///< what stands before it says that it is something else
};

PhoneStart phoneStart(const DigitRun &run, qsizetype first)
{
    PhoneStart start{run.groups[first].start};
    const QStringView text = run.text;
    if (start.place > 0 && text[start.place - 1] == u'(') {
        --start.place;
        start.hasBracket = true;
    }
    const qsizetype blank = start.place > 1 && text[start.place - 1] == u' ' ? 1 : 0;
    if (start.place > blank && text[start.place - 1 - blank] == u'+') {
        start.place -= 1 + blank;
        start.hasPlus = true;
    }
    if (start.place > 0) {
        const QChar before = text[start.place - 1];
        start.isBroken = has(before, word) || QStringView(u"/@$€£=&_%").contains(before) ||
                         (!start.hasPlus && (before == u'.' || before == u'#'));
    }
    return start;
}

bool isBrokenAfter(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return false;
    const QChar after = text[end];
    const bool isJoined =
        (after == u'.' || after == u'-' || after == u',') && end + 1 < text.size() && has(text[end + 1], word);
    return has(after, word) || isJoined || QStringView(u"@/%€$£_=").contains(after);
}

qsizetype sizeOf(const DigitGroup &group)
{
    return group.end - group.start;
}

/// How many groups a North American number (area code, exchange, four digits; 1 before it) has here, or 0.
qsizetype northAmericanGroups(const DigitRun &run, qsizetype first)
{
    const qsizetype left = run.groups.size() - first;
    const qsizetype lead = left >= 4 && sizeOf(run.groups[first]) == 1 && run.text[run.groups[first].start] == u'1';
    if (left < 3 + lead)
        return 0;
    const auto size = [&](qsizetype i) { return sizeOf(run.groups[first + lead + i]); };
    return size(0) == 3 && size(1) == 3 && size(2) == 4 ? 3 + lead : 0;
}

/// "2 0 2 4 5 6 1 4 1 4": ten digits, each by itself.
bool isDigitByDigit(const DigitRun &run, qsizetype first)
{
    constexpr qsizetype digits = 10;
    return run.groups.size() - first >= digits &&
           std::all_of(run.groups.begin() + first, run.groups.begin() + first + digits,
                       [](const DigitGroup &group) { return sizeOf(group) == 1; });
}

struct Reading
{
    qsizetype end = 0;
    Result<PhoneNumber> phone;
};

/// The longest number of the groups from the first on that is in a range which is given out.
Reading longestValid(const DigitRun &run, qsizetype first, qsizetype start, const QString &lead, QStringView region)
{
    constexpr qsizetype mostTries = 8;
    Reading best{0, failure(ErrorCode::notFound, {})};
    qsizetype most = 0;
    for (qsizetype digits = 0; first + most < run.groups.size() && digits < 17; ++most)
        digits += sizeOf(run.groups[first + most]);
    for (qsizetype count = most; count > 0 && most - count < mostTries; --count) {
        const qsizetype end = run.groups[first + count - 1].end;
        if (end - start < 7)
            break;
        auto phone = PhoneNumber::parse(lead + run.text.sliced(start, end - start).toString(), region);
        if (phone && phone->isValid() && !isBrokenAfter(run.text, end))
            return {end, std::move(phone)};
        if (count == most && phone)
            best = {end, std::move(phone)};
    }
    best.end = best.phone ? best.end : 0;
    return best;
}

qsizetype add(ScanState &state, HitReason reason, int confidence, qsizetype start, const Reading &reading)
{
    state.add(HitKind::phone, reason, confidence, start, reading.end,
              {reading.phone->toString(), reading.phone->toInternational(), reading.phone->region()});
    return reading.end;
}

qsizetype readWithCountry(ScanState &state, const DigitRun &run, qsizetype first, const PhoneStart &start)
{
    const Reading reading = longestValid(run, first, start.place, {}, {});
    if (reading.end == 0)
        return 0;
    if (reading.phone->isValid())
        return add(state, HitReason::countryCode, 95, start.place, reading);
    if (state.wantsAll() && state.isAbout(Topic::phone, start.place, reading.end, 40))
        state.refuse(HitKind::phone, start.place, reading.end, reading.phone->region(),
                     QCoreApplication::translate("TextScan", "It has a possible length, but is in no range that its "
                                                             "country gives out."));
    return 0;
}

/// Without a country code: one of the region, of North America by its form, or with the code but without its "+".
qsizetype readAtHome(ScanState &state, const DigitRun &run, qsizetype first, const PhoneStart &start)
{
    const qsizetype groups = northAmericanGroups(run, first);
    const bool isBracketed = start.hasBracket && groups == 3;
    const qsizetype nearEnd = run.groups[first + std::max<qsizetype>(groups, 1) - 1].end;
    const bool isAbout = state.isAbout(Topic::phone, start.place, nearEnd, 40);
    if (!isAbout && !isBracketed && !(groups > 0 && !state.wish().region.isEmpty()))
        return 0;
    const QString &region = state.wish().region;
    if (groups > 0 && (region.isEmpty() || region == "US"_L1 || region == "CA"_L1)) {
        DigitRun own = run;
        own.groups.resize(first + groups);
        const Reading reading = longestValid(own, first, start.place, {}, u"US");
        if (reading.end > 0 && reading.phone->isValid())
            return add(state, isAbout ? HitReason::formAndWord : HitReason::phoneForm, isAbout ? 90 : 70, start.place,
                       reading);
    }
    if (!isAbout)
        return 0;
    if (region.isEmpty() && isDigitByDigit(run, first)) {
        const Reading reading = longestValid(run, first, start.place, {}, u"US");
        if (reading.end > 0 && reading.phone->isValid())
            return add(state, HitReason::formAndWord, 75, start.place, reading);
    }
    for (const bool isPlusLost : {region.isEmpty(), false}) {
        const Reading reading = isPlusLost ? longestValid(run, first, start.place, u"+"_s, {})
                                           : longestValid(run, first, start.place, {}, region);
        if (reading.end > 0 && reading.phone->isValid())
            return add(state, HitReason::formAndWord, isPlusLost ? 75 : 85, start.place, reading);
    }
    return 0;
}

} // namespace

DigitRun digitRunAt(QStringView text, qsizetype start)
{
    constexpr qsizetype longestGap = 3;
    DigitRun run;
    run.text = text;
    for (qsizetype i = start; i < text.size() && run.groups.size() < DigitRun::mostGroups;) {
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == i || (end < text.size() && has(text[end], word)))
            break;
        run.groups.append({i, end});
        run.digits += int(std::min<qsizetype>(end - i, 1000));
        i = end;
        while (i < text.size() && i - end < longestGap && isGap(text[i]))
            ++i;
    }
    return run;
}

qsizetype readPhone(ScanState &state, const DigitRun &run, qsizetype first)
{
    constexpr qsizetype longestGroup = 15;
    if (!PhoneNumber::isSupported() || sizeOf(run.groups[first]) > longestGroup)
        return 0;
    const PhoneStart start = phoneStart(run, first);
    if (start.isBroken)
        return 0;
    return start.hasPlus ? readWithCountry(state, run, first, start) : readAtHome(state, run, first, start);
}

} // namespace interdict::scanning
