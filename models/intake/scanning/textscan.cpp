// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/textscan.h"

#include "models/intake/handlenames.h"
#include "models/intake/scannedtext.h"
#include "models/intake/scanning/disguise.h"
#include "models/intake/scanning/hostscan.h"
#include "models/intake/scanning/keyscan.h"
#include "models/intake/scanning/numberscan.h"
#include "models/intake/scanning/wordscan.h"
#include "models/values/ipaddress.h"
#include "models/values/phonenumber.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>

namespace interdict {

using namespace Qt::StringLiterals;
using namespace scanning;

namespace {

class TextScanner
{
public:
    explicit TextScanner(ScanState &state)
        : m_state(state), m_text(state.text()), m_hosts(state), m_keys(state), m_numbers(state)
    {
    }

    void run();

private:
    qsizetype readStretch(qsizetype start);
    qsizetype readJoined(qsizetype start, qsizetype end);
    [[nodiscard]] Joiner joinerAfter(qsizetype place) const;
    void readColons(qsizetype start, qsizetype end);
    qsizetype readWord(qsizetype start, qsizetype end);
    qsizetype readShortWord(qsizetype start, qsizetype end, QStringView text);
    qsizetype readHandle(MessagingHandle::Platform platform, qsizetype start, qsizetype end);

    ScanState &m_state;
    QStringView m_text;
    HostScan m_hosts;
    KeyScan m_keys;
    NumberScan m_numbers;
    std::optional<MessagingHandle::Platform> m_otherPlatform; ///< "Wickr/Telegram: name" names two
    qsizetype m_otherPlatformEnd = -1;
};

void TextScanner::run()
{
    qsizetype i = 0;
    while (i < m_text.size()) {
        if (has(m_text[i], stretch))
            i = readStretch(i);
        else
            ++i;
    }
}

/// Reads from `start` to the end of the stretch, or of what a word in it brought with it; gives the place to go on.
qsizetype TextScanner::readStretch(qsizetype start)
{
    quint8 seen = 0;
    qsizetype i = start;
    while (i < m_text.size()) {
        const quint8 traits = traitsOf(m_text[i]);
        if ((traits & stretch) == 0)
            break;
        if ((traits & word) == 0) {
            seen |= traits;
            ++i;
            continue;
        }
        const qsizetype wordStart = i;
        while (i < m_text.size() && has(m_text[i], word))
            ++i;
        const qsizetype next = readWord(wordStart, i);
        if (next > i) {
            if ((seen & (dot | at)) != 0)
                m_hosts.readAddresses({m_text.sliced(start, wordStart - start), start, nullptr});
            return next;
        }
    }
    if (i < m_text.size() && joinerAfter(i).length > 0)
        return readJoined(start, i);
    if ((seen & (dot | at)) != 0)
        m_hosts.readAddresses({m_text.sliced(start, i - start), start, nullptr});
    if ((seen & colon) != 0)
        readColons(start, i);
    return i;
}

/// Reads on from a stretch's end where "[.]" or the like joins it to the next one.
qsizetype TextScanner::readJoined(qsizetype start, qsizetype end)
{
    constexpr qsizetype longest = 600;
    QVarLengthArray<QChar, longest> characters;
    QVarLengthArray<qsizetype, longest> places;
    const auto append = [&](QChar c, qsizetype place) {
        characters.append(c);
        places.append(place);
    };
    for (qsizetype i = std::max(start, end - longest / 2); i < end; ++i)
        append(m_text[i], i);
    qsizetype i = end;
    while (i < m_text.size() && characters.size() < longest) {
        const Joiner joiner = has(m_text[i], stretch) ? Joiner{} : joinerAfter(i);
        if (joiner.length > 0) {
            for (const QChar c : joiner.characters)
                append(c, i);
        } else if (has(m_text[i], stretch)) {
            append(m_text[i], i);
        } else {
            break;
        }
        i += std::max<qsizetype>(joiner.length, 1);
    }
    m_hosts.readAddresses({QStringView(characters.constData(), characters.size()), 0, places.constData()});
    return i;
}

/// What joins the stretch that ends at the place to the next one.
Joiner TextScanner::joinerAfter(qsizetype place) const
{
    const QStringView rest = m_text.sliced(place);
    const bool isSpaced = rest.size() > 2 && rest[0] == u' ' && (rest[1] == u'.' || rest[1] == u'@');
    if (!isSpaced)
        return joinerAt(rest);
    const bool isAfterName = place > 1 && m_text[place - 1].isLetter() && has(m_text[place - 2], local);
    return isAfterName ? spacedJoinerAt(rest) : Joiner{};
}

/// An IP address of version 6 is all of a stretch.
void TextScanner::readColons(qsizetype start, qsizetype end)
{
    constexpr qsizetype longest = 39;
    while (end > start && (m_text[end - 1] == u'.' || m_text[end - 1] == u'/'))
        --end;
    const QStringView text = m_text.sliced(start, end - start);
    if (text.size() > longest || text.size() < 6 || (text.count(u':') < 3 && !text.contains(u"::")) ||
        !all(text, [](QChar c) { return isHex(c) || c == u':' || c == u'.'; }))
        return;
    const auto address = IpAddress::parse(text);
    if (address && (address->isGlobal() || m_state.wantsAll()))
        m_state.add(HitKind::ipAddress, HitReason::ownForm, 90, start, end,
                    {address->toString(), address->toString(), address->rangeName()});
}

/// Looks at one word; gives a place after `end` where it brought more with it that is not to be read again.
qsizetype TextScanner::readWord(qsizetype start, qsizetype end)
{
    const qsizetype length = end - start;
    const QStringView text = m_text.sliced(start, length);
    if (isDigit(text[0])) {
        if (all(text, isDigit)) {
            if (length == 4)
                m_keys.readHexGroup(start, end);
            return m_numbers.read(start, end);
        }
        if (length == 2 && (text[1] == u'Z' || text[1] == u'z'))
            return readSpacedParcel(m_state, start, end);
    }
    if (length > 8) {
        if (length <= 12) {
            if (const TopicWord *topic = topicWordOf(text)) {
                m_state.topics().note(*topic, end);
                return end;
            }
        }
        readLongWord(m_state, start, end);
        return end;
    }
    return length < 2 ? end : readShortWord(start, end, text);
}

qsizetype TextScanner::readShortWord(qsizetype start, qsizetype end, QStringView text)
{
    if (text.size() == 2 && isCapital(text[0]) && isCapital(text[1])) {
        const qsizetype next = readSpacedParcel(m_state, start, end);
        if (next > end)
            return next;
    }
    if (text.size() == 5 && text == u"BEGIN" && m_text.sliced(end).startsWith(u" PGP ")) {
        const qsizetype next = m_keys.readArmour(start);
        m_hosts.leaveHeaders(m_keys.headersEnd());
        return next;
    }
    if (text.size() == 4 && all(text, isHex))
        m_keys.readHexGroup(start, end);
    if (text.size() == 3 && text.compare(u"dot", Qt::CaseInsensitive) == 0)
        return m_hosts.readSpeltAddress(start, end);
    if (const TopicWord *topic = topicWordOf(text))
        m_state.topics().note(*topic, end);
    const auto platform = platformOf(text);
    return platform ? readHandle(*platform, start, end) : end;
}

/// The handle after its platform's word.
qsizetype TextScanner::readHandle(MessagingHandle::Platform platform, qsizetype start, qsizetype end)
{
    const bool isSecond =
        m_otherPlatformEnd >= 0 && isPairing(m_text.sliced(m_otherPlatformEnd, start - m_otherPlatformEnd));
    const auto other = isSecond ? m_otherPlatform : std::nullopt;
    m_otherPlatform = platform;
    m_otherPlatformEnd = end;
    const Lead lead = readLead(m_text.sliced(end));
    const qsizetype nameStart = end + lead.length;
    qsizetype next = end;
    for (const auto each : {std::optional(platform), other}) {
        const QStringView name = each ? nameAt(*each, m_text.sliced(nameStart)) : QStringView();
        const qsizetype nameEnd = nameStart + name.size();
        if (!each || !isMeantAsHandle(*each, name, lead) || m_state.isCutOff(nameEnd))
            continue;
        const auto handle = handleOf(*each, name);
        if (!handle)
            continue;
        m_state.add(HitKind::handle, HitReason::platformWord, lead.isStrong ? 92 : 80, nameStart, nameEnd,
                    {handle->toString(), name.toString(), handle->platformName()});
        next = std::max(next, nameEnd);
    }
    return next;
}

/// The hits of a text without its disguise, with their places in the text as it is.
void moveToOriginal(std::vector<TextHit> &hits, const PlainText &plain, QStringView original)
{
    for (TextHit &hit : hits) {
        const qsizetype start = plain.place(hit.start);
        const qsizetype end = plain.endPlace(hit.end(), original);
        const qsizetype length = hit.length;
        hit.isDisguised = original.sliced(start, end - start) != QStringView(plain.text).sliced(hit.start, length);
        hit.start = start;
        hit.length = end - start;
    }
}

} // namespace

std::vector<TextHit> scanText(QStringView text, const ScanWish &wish)
{
    constexpr qsizetype longestText = std::numeric_limits<int>::max(); // the places are kept as int
    text = text.first(std::min(text.size(), longestText));
    std::vector<TextHit> hits;
    const auto plain = withoutDisguise(text);
    ScanState state(plain ? QStringView(plain->text) : text, wish, hits);
    TextScanner(state).run();
    if (plain)
        moveToOriginal(hits, *plain, text);
    if (hits.size() > 1) // it would ask for memory
        std::stable_sort(hits.begin(), hits.end(),
                         [](const TextHit &a, const TextHit &b) { return a.start < b.start; });
    return hits;
}

} // namespace interdict
