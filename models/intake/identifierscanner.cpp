// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/identifierscanner.h"

#include "models/intake/handlenames.h"
#include "models/intake/hostshape.h"
#include "models/intake/scannedtext.h"
#include "models/values/domainname.h"
#include "models/values/emailaddress.h"
#include "models/values/pgpfingerprint.h"
#include "models/values/trackingnumber.h"
#include "models/values/wallet.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;
using namespace scanning;

namespace {

struct ArmourMark
{
    qsizetype place = 0; ///< of its word, or the text's end
    bool isEnd = false;  ///< "END PGP", and not the next block's "BEGIN PGP" or nothing
};

ArmourMark nextArmourMark(QStringView text)
{
    for (qsizetype i = text.indexOf(u" PGP "); i >= 0; i = text.indexOf(u" PGP ", i + 1)) {
        if (text.first(i).endsWith(u"END"))
            return {i - 3, true};
        if (text.first(i).endsWith(u"BEGIN"))
            return {i - 5, false};
    }
    return {text.size(), false};
}

class Scan
{
public:
    Scan(QStringView text, RecordField field, std::vector<DraftIdentifier> &found)
        : m_text(text), m_field(field), m_found(found)
    {
    }

    void run();

private:
    void add(EntityKind kind, qsizetype start, qsizetype end, const QString &key, const QString &label,
             const QString &detail);
    [[nodiscard]] bool isCutOff(qsizetype end) const;

    qsizetype readStretch(qsizetype start);
    qsizetype readJoined(qsizetype start, qsizetype end);
    qsizetype readWord(qsizetype start, qsizetype end);
    void readLongWord(qsizetype start, qsizetype end);
    void readHexGroup(qsizetype start, qsizetype end);
    qsizetype readArmour(qsizetype start);
    qsizetype readHandle(MessagingHandle::Platform platform, qsizetype end);
    qsizetype readSpeltAddress(qsizetype start, qsizetype end);

    void readAddresses(const Stretch &piece);
    qsizetype readEmail(const Stretch &piece, qsizetype sign, qsizetype floor);
    void readHost(const Stretch &piece, qsizetype start, qsizetype end);
    bool readHandleLink(const Stretch &piece, qsizetype hostEnd, const QString &host);
    void skipPath(const Stretch &piece, qsizetype hostEnd);

    QStringView m_text;
    RecordField m_field;
    std::vector<DraftIdentifier> &m_found;
    qsizetype m_quietUntil = 0;       ///< the end of the last link's path: up to here only links are looked for
    qsizetype m_headersUntil = 0;     ///< the end of the last armour's header lines: up to here no domain is looked for
    qsizetype m_fingerprintWord = -1; ///< the end of the last word "fingerprint", "PGP" or "GPG"
    qsizetype m_groupStart = 0;       ///< of the run of groups of four hexadecimal digits
    qsizetype m_groupEnd = -1;
    int m_groups = 0;
};

void Scan::add(EntityKind kind, qsizetype start, qsizetype end, const QString &key, const QString &label,
               const QString &detail)
{
    constexpr qsizetype longestFound = 200;
    constexpr qsizetype longestLabel = 100;
    DraftIdentifier identifier;
    identifier.kind = kind;
    identifier.key = key;
    identifier.label = label.first(std::min(label.size(), longestLabel));
    identifier.detail = detail;
    identifier.field = m_field;
    identifier.start = static_cast<int>(start);
    identifier.length = static_cast<int>(end - start);
    identifier.found = m_text.sliced(start, std::min(end - start, longestFound)).toString();
    m_found.push_back(std::move(identifier));
}

/// Whether nothing but an ellipsis follows: scraped texts end so where they were cut, also amid a name.
bool Scan::isCutOff(qsizetype end) const
{
    constexpr qsizetype longest = 8;
    if (m_text.size() - end > longest)
        return false;
    const QStringView rest = m_text.sliced(end).trimmed();
    return rest == u"..." || rest == u"…";
}

void Scan::run()
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
qsizetype Scan::readStretch(qsizetype start)
{
    quint8 seen = 0;
    qsizetype i = start;
    while (i < m_text.size()) {
        quint8 traits = traitsOf(m_text[i]);
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
                readAddresses({m_text.sliced(start, wordStart - start), start, nullptr});
            return next;
        }
    }
    if (i < m_text.size() && joinerAt(m_text.sliced(i)).length > 0)
        return readJoined(start, i);
    if ((seen & (dot | at)) != 0)
        readAddresses({m_text.sliced(start, i - start), start, nullptr});
    return i;
}

/// Reads on from a stretch's end where "[.]" or the like joins it to the next one.
qsizetype Scan::readJoined(qsizetype start, qsizetype end)
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
        const Joiner joiner = has(m_text[i], stretch) ? Joiner{} : joinerAt(m_text.sliced(i));
        if (joiner.length > 0)
            append(joiner.character, i);
        else if (has(m_text[i], stretch))
            append(m_text[i], i);
        else
            break;
        i += std::max<qsizetype>(joiner.length, 1);
    }
    readAddresses({QStringView(characters.constData(), characters.size()), 0, places.constData()});
    return i;
}

/// Looks at one word; gives a place after `end` where it brought more with it that is not to be read again.
qsizetype Scan::readWord(qsizetype start, qsizetype end)
{
    const qsizetype length = end - start;
    const QStringView text = m_text.sliced(start, length);
    if (length < 3)
        return end;
    if (length > 8) {
        if (length == 11 && text.compare(u"fingerprint", Qt::CaseInsensitive) == 0)
            m_fingerprintWord = end;
        if (length >= 13)
            readLongWord(start, end);
        return end;
    }
    if (length == 5 && text == u"BEGIN" && m_text.sliced(end).startsWith(u" PGP "))
        return readArmour(start);
    if (length == 4 && all(text, isHex))
        readHexGroup(start, end);
    if (length == 3 && text.compare(u"dot", Qt::CaseInsensitive) == 0)
        return readSpeltAddress(start, end);
    if (length == 3 && isOneOf(text, {u"pgp", u"gpg"}))
        m_fingerprintWord = end;
    const auto platform = platformOf(text);
    return platform ? readHandle(*platform, end) : end;
}

/// Numbers and hashes that stand for themselves.
void Scan::readLongWord(qsizetype start, qsizetype end)
{
    constexpr qsizetype nearFingerprint = 64;
    const QStringView text = m_text.sliced(start, end - start);
    const bool isParcel = (text.size() == 13 && isDigit(text[5])) || (text.size() == 18 && text[0] == u'1');
    if (isParcel) {
        if (const auto number = TrackingNumber::parse(text))
            add(EntityKind::shipment, start, end, number->toString(), text.toString(), number->carrierName());
        return;
    }
    const bool isBase58 = text.size() >= 26 && text.size() <= 35 && (text[0] == u'1' || text[0] == u'3');
    const bool isBech32 = text.size() >= 14 && text.size() <= 90 && text.startsWith(u"bc1", Qt::CaseInsensitive);
    if (isBase58 || isBech32) {
        if (const auto wallet = Wallet::parse(text))
            add(EntityKind::wallet, start, end, wallet->toString(), text.toString(), u"Bitcoin"_s);
        return;
    }
    const bool isNear = m_fingerprintWord >= 0 && start - m_fingerprintWord <= nearFingerprint;
    if (isNear && (text.size() == 40 || text.size() == 42)) {
        const auto fingerprint = PgpFingerprint::parse(text);
        if (fingerprint)
            add(EntityKind::pgpKey, start, end, fingerprint->toString(), text.toString(), {});
    }
}

/// Fingerprints as gpg prints them: ten groups of four with one or two blanks between.
void Scan::readHexGroup(qsizetype start, qsizetype end)
{
    const auto isGap = [this](qsizetype from, qsizetype to) {
        return to - from >= 1 && to - from <= 3 &&
               all(m_text.sliced(from, to - from), [](QChar c) { return c.isSpace(); });
    };
    if (m_groups > 0 && isGap(m_groupEnd, start)) {
        ++m_groups;
    } else {
        m_groups = 1;
        m_groupStart = start;
    }
    m_groupEnd = end;
    if (m_groups != 10)
        return;
    qsizetype next = end;
    while (next < m_text.size() && next - end < 3 && m_text[next].isSpace())
        ++next;
    const QStringView after = m_text.sliced(next, std::min<qsizetype>(5, m_text.size() - next));
    if (after.size() >= 4 && all(after.first(4), isHex) && (after.size() == 4 || !has(after[4], word)))
        return; // an eleventh group: something else
    const QStringView whole = m_text.sliced(m_groupStart, end - m_groupStart);
    if (!any(whole, [](QChar c) { return isLower(c) || isCapital(c); }))
        return; // decimal numbers of four digits
    if (const auto fingerprint = PgpFingerprint::parse(whole))
        add(EntityKind::pgpKey, m_groupStart, end, fingerprint->toString(), whole.toString(), {});
}

/// An armoured block: nothing in it is read as text, since its header lines name the makers of programs.
qsizetype Scan::readArmour(qsizetype start)
{
    constexpr qsizetype headerLines = 300;
    constexpr qsizetype longestLine = 48;
    const qsizetype bodyStart = start + 10; // after "BEGIN PGP "
    const QStringView body = m_text.sliced(bodyStart);
    if (body.startsWith(u"SIGNED MESSAGE"))
        return bodyStart;
    const ArmourMark mark = nextArmourMark(body);
    qsizetype end = bodyStart + mark.place;
    if (mark.isEnd) {
        const QStringView line = m_text.sliced(end, std::min(longestLine, m_text.size() - end));
        const qsizetype dashes = line.indexOf(u'-');
        end += dashes < 0 ? 5 : dashes;
        while (end < m_text.size() && m_text[end] == u'-')
            ++end;
    }
    qsizetype spanStart = start;
    while (spanStart > 0 && start - spanStart < 5 && m_text[spanStart - 1] == u'-')
        --spanStart;
    const bool isKey = body.startsWith(u"PUBLIC KEY BLOCK") || body.startsWith(u"PRIVATE KEY BLOCK");
    const auto key = isKey ? PgpFingerprint::fromKeyBlock(m_text.sliced(spanStart, end - spanStart))
                           : Result<PgpFingerprint>(failure(ErrorCode::notFound, {}));
    if (key) {
        // Without its last line nobody can say where the block ends: its first line stands for it.
        const qsizetype spanEnd = mark.isEnd ? end : std::min(end, bodyStart + body.indexOf(u'-') + 5);
        add(EntityKind::pgpKey, spanStart, spanEnd, key->toString(), key->toString(), {});
    }
    if (mark.isEnd)
        return end;
    m_headersUntil = std::min(end, start + headerLines);
    return bodyStart;
}

qsizetype Scan::readHandle(MessagingHandle::Platform platform, qsizetype end)
{
    const Lead lead = readLead(m_text.sliced(end));
    const qsizetype nameStart = end + lead.length;
    const QStringView name = nameAt(platform, m_text.sliced(nameStart));
    if (!isMeantAsHandle(platform, name, lead) || isCutOff(nameStart + name.size()))
        return end;
    const auto handle = MessagingHandle::parse(platform, name);
    if (!handle)
        return end;
    const qsizetype nameEnd = nameStart + name.size();
    add(EntityKind::handle, nameStart, nameEnd, handle->toString(), name.toString(), handle->platformName());
    return nameEnd;
}

/// "name at example dot com", from its word "dot" on.
qsizetype Scan::readSpeltAddress(qsizetype start, qsizetype end)
{
    const auto wordBefore = [this](qsizetype to, Trait trait) {
        qsizetype from = to;
        while (from > 0 && to - from < 64 && m_text[from - 1].unicode() < 128 && has(m_text[from - 1], trait))
            --from;
        return m_text.sliced(from, to - from);
    };
    const auto isBlank = [this](qsizetype i) { return i >= 0 && i < m_text.size() && m_text[i] == u' '; };
    if (!isBlank(start - 1) || !isBlank(end))
        return end;
    const QStringView hostWord = wordBefore(start - 1, host);
    const qsizetype signEnd = start - 1 - hostWord.size() - 1;
    if (hostWord.isEmpty() || signEnd < 4 || !isBlank(signEnd) ||
        m_text.sliced(signEnd - 3, 3).compare(u" at", Qt::CaseInsensitive) != 0)
        return end;
    const QStringView localWord = wordBefore(signEnd - 3, local);
    qsizetype last = end + 1;
    while (last < m_text.size() && last - end < 12 && m_text[last].unicode() < 128 && has(m_text[last], word))
        ++last;
    const QStringView ending = m_text.sliced(end + 1, last - end - 1);
    if (localWord.isEmpty() || !isCommonEnding(ending) || hostWord.contains(u'.') ||
        isOneOf(localWord, {u"me",   u"us",   u"i",    u"you",       u"him",   u"her",   u"them",
                            u"it",   u"is",   u"are",  u"contact",   u"reach", u"email", u"mail",
                            u"look", u"only", u"here", u"available", u"found", u"shop",  u"site"}))
        return end;
    const auto address =
        EmailAddress::parse(localWord.toString() + u'@' + hostWord.toString() + u'.' + ending.toString());
    if (!address || !DomainName::parse(address->domain()))
        return end;
    const qsizetype spanStart = signEnd - 3 - localWord.size();
    add(EntityKind::email, spanStart, last, address->key(), m_text.sliced(spanStart, last - spanStart).toString(), {});
    return last;
}

void Scan::readAddresses(const Stretch &piece)
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
qsizetype Scan::readEmail(const Stretch &piece, qsizetype sign, qsizetype floor)
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
    if (start == sign || isCutOff(piece.endPlace(sign + 1 + name.size())))
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
        add(EntityKind::email, from, to, address->key(), m_text.sliced(from, to - from).toString(), {});
    }
    return end;
}

/// Reads a run of host characters that no mail address took.
void Scan::readHost(const Stretch &piece, qsizetype start, qsizetype end)
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
    const bool isLink = hasScheme || name.startsWith(u"www.", Qt::CaseInsensitive);
    for (; !name.isEmpty(); name = withoutJoinedSentence(name)) {
        const qsizetype nameStart = name.begin() - text.begin();
        const qsizetype nameEnd = nameStart + name.size();
        const bool hasPath = nameEnd < text.size() && text[nameEnd] == u'/';
        const auto domain = domainOf(name, isLink, hasPath);
        if (!domain)
            continue;
        if (!hasPath && isCutOff(piece.endPlace(nameEnd)))
            return;
        if (!hasPath || !readHandleLink(piece, nameEnd, domain->toString()))
            add(EntityKind::domain, piece.place(nameStart), piece.endPlace(nameEnd), domain->toString(),
                domain->toString(), domain->registrable());
        if (hasScheme || hasPath)
            skipPath(piece, nameEnd);
        return;
    }
}

/// "t.me/name" and its like name a person, not a site.
bool Scan::readHandleLink(const Stretch &piece, qsizetype hostEnd, const QString &host)
{
    const bool isTelegram = isOneOf(host, {u"t.me", u"telegram.me", u"telegram.dog"});
    if (!isTelegram && host != u"wa.me")
        return false;
    const QStringView path = piece.text.sliced(hostEnd + 1);
    qsizetype length = 0;
    while (length < path.size() && (has(path[length], word) || path[length] == u'_'))
        ++length;
    const QStringView name = path.first(length);
    if (isOneOf(name, {u"joinchat", u"addstickers", u"addlist", u"share", u"proxy", u"socks"}) ||
        isCutOff(piece.endPlace(hostEnd + 1 + length)))
        return false;
    const auto handle =
        isTelegram ? MessagingHandle::parse(MessagingHandle::Platform::telegram, name)
                   : MessagingHandle::parse(MessagingHandle::Platform::whatsapp, QString(u'+' + name.toString()));
    if (!handle)
        return false;
    add(EntityKind::handle, piece.place(hostEnd + 1), piece.endPlace(hostEnd + 1 + length), handle->toString(),
        name.toString(), handle->platformName());
    return true;
}

/// What follows a host in a link is no text: "index.in" in it is no domain.
void Scan::skipPath(const Stretch &piece, qsizetype hostEnd)
{
    qsizetype i = std::max(piece.endPlace(hostEnd), m_quietUntil);
    while (i < m_text.size() && !m_text[i].isSpace() && !QStringView(u"<>\"'").contains(m_text[i]))
        ++i;
    m_quietUntil = i;
}

} // namespace

void scanIdentifiers(QStringView text, RecordField field, std::vector<DraftIdentifier> &found)
{
    constexpr qsizetype longestText = std::numeric_limits<int>::max(); // the places are kept as int
    Scan(text.first(std::min(text.size(), longestText)), field, found).run();
}

} // namespace interdict
