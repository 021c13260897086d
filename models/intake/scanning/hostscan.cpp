// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/hostscan.h"

#include "models/intake/hostshape.h"
#include "models/values/domainname.h"
#include "models/values/emailaddress.h"
#include "models/values/marketitem.h"
#include "models/values/messaginghandle.h"
#include "models/values/webaddress.h"

#include <algorithm>
#include <array>

namespace interdict::scanning {

using namespace Qt::StringLiterals;

namespace {

/// Words before " at … dot …" that make a sentence of it.
bool isSentenceWord(QStringView text)
{
    return isOneOf(text,
                   {u"me",      u"us",    u"i",     u"you",  u"him",  u"her",  u"them", u"it",        u"is",    u"are",
                    u"contact", u"reach", u"email", u"mail", u"look", u"only", u"here", u"available", u"found", u"shop",
                    u"site",    u"the",   u"a",     u"this", u"that", u"our",  u"my",   u"dot"});
}

/// The name that a platform's link leads to.
struct LinkedHandle
{
    MessagingHandle::Platform platform;
    QStringView host;
    bool isNumber; ///< a phone number without its "+"
};

constexpr std::array linkedHandles{
    LinkedHandle{MessagingHandle::Platform::telegram, u"t.me", false},
    LinkedHandle{MessagingHandle::Platform::telegram, u"telegram.me", false},
    LinkedHandle{MessagingHandle::Platform::telegram, u"telegram.dog", false},
    LinkedHandle{MessagingHandle::Platform::whatsapp, u"wa.me", true},
    LinkedHandle{MessagingHandle::Platform::threema, u"threema.id", false},
    LinkedHandle{MessagingHandle::Platform::icq, u"icq.im", false},
};

/// A bare name is surer under an ending that is no word.
int bareConfidence(QStringView host)
{
    const QStringView ending = host.sliced(host.lastIndexOf(u'.') + 1);
    return isOneOf(ending, {u"com", u"net", u"org", u"info", u"biz", u"onion"}) ? 90 : 75;
}

bool hasOnionChecksum(const HostName &domain)
{
    constexpr qsizetype onionV3 = 62; // 56 characters and ".onion"
    return domain.registrable.size() == onionV3 && domain.registrable.endsWith(u".onion");
}

/// Where the text before " at ", "(at)", "[@]" or "@" at the end of `text` ends; 0 where there is no such sign.
qsizetype beforeSign(QStringView text)
{
    const auto withoutBlanks = [](QStringView view) {
        while (view.endsWith(u' '))
            view.chop(1);
        return view;
    };
    const QStringView sign = withoutBlanks(text);
    constexpr qsizetype longest = 8;
    if (sign.endsWith(u'@'))
        return withoutBlanks(sign.chopped(1)).size();
    if (sign.size() < text.size() && sign.endsWith(u" at", Qt::CaseInsensitive))
        return withoutBlanks(sign.chopped(3)).size();
    for (qsizetype i = sign.size() - 2; i > 0 && sign.size() - i <= longest; --i) {
        const Joiner joiner = joinerAt(text.sliced(i));
        if (joiner.characters == u"@" && i + joiner.length == text.size())
            return withoutBlanks(text.first(i)).size();
    }
    return 0;
}

} // namespace

void HostScan::readAddresses(const Stretch &piece)
{
    const QStringView text = piece.text;
    qsizetype floor = 0;
    qsizetype localEnd = 0; // kept, so that no character is looked at for every dot before it
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'.' && text[i] != u'@') {
            ++i;
            continue;
        }
        qsizetype sign = i;
        if (text[i] == u'.') {
            for (localEnd = std::max(localEnd, i); localEnd < text.size() && has(text[localEnd], local);)
                ++localEnd;
            sign = localEnd;
        }
        if (sign < text.size() && text[sign] == u'@') {
            i = readEmail(piece, sign, floor);
        } else {
            qsizetype start = i;
            while (start > floor && has(text[start - 1], host))
                --start;
            while (i < text.size() && has(text[i], host))
                ++i;
            readHost(piece, start, i);
        }
        floor = i;
    }
}

/// Reads the address about the sign; gives the place to go on.
qsizetype HostScan::readEmail(const Stretch &piece, qsizetype sign, qsizetype floor)
{
    constexpr qsizetype longestLocal = 64;
    constexpr qsizetype longestHost = 253;
    const QStringView text = piece.text;
    qsizetype start = sign;
    while (start > floor && sign - start <= longestLocal && has(text[start - 1], local))
        --start;
    while (start < sign && !has(text[start], word) && text[start] != u'_')
        ++start;
    qsizetype end = sign + 1;
    while (end < text.size() && end - sign <= longestHost && text[end].unicode() < 128 && has(text[end], host))
        ++end;
    QStringView name = text.sliced(sign + 1, end - sign - 1);
    while (!name.isEmpty() && !has(name.back(), word))
        name.chop(1);
    if (start == sign || m_state.isCutOff(piece.endPlace(sign + 1 + name.size())))
        return end;
    // Names under "example" belong to nobody (RFC 2606 section 2): samples and training cases are written with them.
    const bool isReserved = name.endsWith(u".example", Qt::CaseInsensitive);
    auto domain = DomainName::parse(name);
    for (QStringView shorter = withoutJoinedSentence(name); !domain && !isReserved && !shorter.isEmpty();
         shorter = withoutJoinedSentence(name)) {
        name = shorter;
        domain = DomainName::parse(name);
    }
    if (!isReserved && (!domain || domain->registrable().isEmpty()))
        return end;
    if (const auto address = EmailAddress::parse(text.sliced(start, sign + 1 + name.size() - start))) {
        const qsizetype from = piece.place(start);
        const qsizetype to = piece.endPlace(sign + 1 + name.size());
        m_state.add(HitKind::email, piece.places ? HitReason::speltOut : HitReason::mailSign, piece.places ? 92 : 97,
                    from, to, {address->key(), m_state.text().sliced(from, to - from).toString(), {}});
    }
    return end;
}

/// Reads a run of host characters that no mail address took.
void HostScan::readHost(const Stretch &piece, qsizetype start, qsizetype end)
{
    const QStringView text = piece.text;
    const bool hasScheme = start >= 3 && text.sliced(start - 3, 3) == u"://";
    const qsizetype place = piece.place(start);
    if ((start > 0 && text[start - 1] == u'@') || place < m_headersUntil || (!hasScheme && place < m_quietUntil))
        return;
    constexpr qsizetype longestName = 300; // more than any host, with the start of a sentence joined to it
    if (end - start > longestName)
        return;
    QStringView name = text.sliced(start, end - start);
    if (!hasScheme)
        name = withoutIdeographs(name);
    while (!name.isEmpty() && !has(name.front(), word) && !isIdeographic(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && !has(name.back(), word) && !isIdeographic(name.back()))
        name.chop(1);
    if (name.isEmpty() || readDomain(piece, name, hasScheme) || !m_state.wantsAll())
        return;
    refuseOnion(piece, name);
}

/// Adds the domain that the name is, or that it begins with where a sentence is joined to it.
bool HostScan::readDomain(const Stretch &piece, QStringView name, bool hasScheme)
{
    const bool isLink = hasScheme || name.startsWith(u"www.", Qt::CaseInsensitive);
    for (; !name.isEmpty(); name = withoutJoinedSentence(name)) {
        const qsizetype nameStart = name.begin() - piece.text.begin();
        const qsizetype nameEnd = nameStart + name.size();
        const bool hasPath = nameEnd < piece.text.size() && piece.text[nameEnd] == u'/';
        const HostName *domain = domainOf(name, isLink, hasPath);
        if (!domain)
            continue;
        if (!hasPath && m_state.isCutOff(piece.endPlace(nameEnd)))
            return true;
        if (!hasPath || !readHandleLink(piece, nameEnd, domain->text)) {
            const bool isSure = hasOnionChecksum(*domain);
            const HitReason reason = isSure         ? HitReason::checksum
                                     : piece.places ? HitReason::speltOut
                                     : isLink       ? HitReason::link
                                                    : HitReason::bareName;
            const int confidence = isSure ? 99 : isLink || hasPath ? 97 : bareConfidence(domain->text);
            m_state.add(HitKind::domain, reason, confidence, piece.place(nameStart), piece.endPlace(nameEnd),
                        {domain->text, domain->text, domain->registrable});
        }
        if (hasScheme || hasPath)
            skipPath(piece, nameEnd);
        if (m_state.wantsAll() && (hasScheme || hasPath))
            addWebAddress(piece, nameStart, nameEnd, hasScheme);
        return true;
    }
    return false;
}

/// A name that was meant as a hidden service's, but can be none.
void HostScan::refuseOnion(const Stretch &piece, QStringView name)
{
    constexpr qsizetype shortest = 14 + 6; // two characters lost from the shorter form
    if (name.size() < shortest || !name.endsWith(u".onion", Qt::CaseInsensitive))
        return;
    const auto domain = DomainName::parse(name);
    const qsizetype start = name.begin() - piece.text.begin();
    if (!domain)
        m_state.refuse(HitKind::domain, piece.place(start), piece.endPlace(start + name.size()), {},
                       domain.error().message);
}

/// The whole address about a host, and the item that it shows where its site is a retailer's.
void HostScan::addWebAddress(const Stretch &piece, qsizetype hostStart, qsizetype hostEnd, bool hasScheme)
{
    constexpr qsizetype longest = 2000;
    qsizetype start = hostStart;
    if (hasScheme) {
        start -= 3;
        while (start > 0 && hostStart - start < 12 && has(piece.text[start - 1], word))
            --start;
    }
    const QStringView text = m_state.text();
    const qsizetype from = piece.place(start);
    qsizetype to = std::max(piece.endPlace(hostEnd), m_quietUntil);
    while (to > piece.endPlace(hostEnd) && QStringView(u".,;:!?)]}\u201d").contains(text[to - 1]))
        --to;
    if (to - from > longest || m_state.isCutOff(to))
        return;
    const QString rest = text.sliced(piece.endPlace(hostEnd), to - piece.endPlace(hostEnd)).toString();
    const QString lead = hasScheme ? QString() : u"http://"_s;
    const auto page = WebAddress::parse(lead + piece.text.sliced(start, hostEnd - start).toString() + rest);
    if (!page)
        return;
    if (hasScheme)
        m_state.add(HitKind::webAddress, HitReason::link, 97, from, to,
                    {page->toString(), page->toString(), page->host()});
    if (const auto item = MarketItem::fromWebAddress(*page))
        m_state.add(HitKind::marketItem, HitReason::link, 97, from, to,
                    {item->toString(), item->number(), item->siteName()});
}

/// "t.me/name" and its like name a person, not a site.
bool HostScan::readHandleLink(const Stretch &piece, qsizetype hostEnd, QStringView host)
{
    const auto known = std::find_if(linkedHandles.begin(), linkedHandles.end(),
                                    [host](const LinkedHandle &each) { return each.host == host; });
    if (known == linkedHandles.end())
        return false;
    const QStringView path = piece.text.sliced(hostEnd + 1);
    qsizetype length = 0;
    while (length < path.size() && (has(path[length], word) || path[length] == u'_'))
        ++length;
    const QStringView name = path.first(length);
    if (isOneOf(name, {u"joinchat", u"addstickers", u"addlist", u"share", u"proxy", u"socks", u"iv"}) ||
        m_state.isCutOff(piece.endPlace(hostEnd + 1 + length)))
        return false;
    const QString plus = known->isNumber ? u"+"_s : QString();
    const auto handle = MessagingHandle::parse(known->platform, plus + name.toString());
    if (!handle)
        return false;
    m_state.add(HitKind::handle, HitReason::platformLink, 97, piece.place(hostEnd + 1),
                piece.endPlace(hostEnd + 1 + length), {handle->toString(), name.toString(), handle->platformName()});
    return true;
}

/// What follows a host in a link is no text: "index.in" in it is no domain.
void HostScan::skipPath(const Stretch &piece, qsizetype hostEnd)
{
    const QStringView text = m_state.text();
    qsizetype i = std::max(piece.endPlace(hostEnd), m_quietUntil);
    while (i < text.size() && !text[i].isSpace() && !QStringView(u"<>\"'").contains(text[i]))
        ++i;
    m_quietUntil = i;
}

qsizetype HostScan::readSpeltAddress(qsizetype start, qsizetype end)
{
    const QStringView text = m_state.text();
    const auto wordBefore = [text](qsizetype to, Trait trait) {
        qsizetype from = to;
        while (from > 0 && to - from < 64 && text[from - 1].unicode() < 128 && has(text[from - 1], trait))
            --from;
        return text.sliced(from, to - from);
    };
    const auto isBlank = [text](qsizetype i) { return i >= 0 && i < text.size() && text[i] == u' '; };
    if (!isBlank(start - 1) || !isBlank(end))
        return end;
    const QStringView hostWord = wordBefore(start - 1, host);
    qsizetype last = end + 1;
    while (last < text.size() && last - end < 12 && text[last].unicode() < 128 && has(text[last], word))
        ++last;
    const QStringView ending = text.sliced(end + 1, last - end - 1);
    if (hostWord.isEmpty() || hostWord.contains(u'.') || !isCommonEnding(ending))
        return end;
    const qsizetype localEnd = beforeSign(text.first(start - 1 - hostWord.size()));
    const QStringView localWord = localEnd > 0 ? wordBefore(localEnd, local) : QStringView();
    const QString name = hostWord.toString() + u'.' + ending.toString();
    if (localWord.isEmpty() || isSentenceWord(localWord))
        return addSpeltDomain(name, last, hostWord) ? last : end;
    const auto address = EmailAddress::parse(localWord.toString() + u'@' + name);
    if (!address || !DomainName::parse(address->domain()))
        return end;
    const qsizetype spanStart = localEnd - localWord.size();
    m_state.add(HitKind::email, HitReason::speltOut, 88, spanStart, last,
                {address->key(), text.sliced(spanStart, last - spanStart).toString(), {}});
    return last;
}

/// "example dot com", where the ending is no word of the language.
bool HostScan::addSpeltDomain(const QString &name, qsizetype end, QStringView hostWord)
{
    constexpr qsizetype shortest = 4;
    const qsizetype start = hostWord.begin() - m_state.text().begin();
    const QStringView ending = QStringView(name).sliced(name.lastIndexOf(u'.') + 1);
    if (hostWord.size() < shortest || isSentenceWord(hostWord) ||
        !isOneOf(ending, {u"com", u"net", u"org", u"info", u"biz", u"onion"}))
        return false;
    const auto domain = DomainName::parse(name);
    if (!domain || domain->registrable().isEmpty())
        return false;
    m_state.add(HitKind::domain, HitReason::speltOut, 70, start, end,
                {domain->toString(), domain->toString(), domain->registrable()});
    return true;
}

} // namespace interdict::scanning
