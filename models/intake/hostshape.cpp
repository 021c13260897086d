// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/hostshape.h"

#include "models/intake/scannedtext.h"

#include <QHash>

#include <array>

namespace interdict::scanning {

namespace {

/// Endings that are words or abbreviations too: "in stock.in bulk". They need more than a dot before them.
bool isWordLikeEnding(QStringView ending)
{
    return isOneOf(ending, {u"me", u"to", u"in", u"is", u"at", u"us", u"live", u"top"});
}

/// Endings that nothing but a domain has, so that capitals before them do no harm.
bool isPlainEnding(QStringView ending)
{
    return isOneOf(ending, {u"com", u"net", u"org", u"info", u"biz", u"onion"});
}

/// Whether a name with neither scheme nor "www.", of a common ending, is meant as one. `isFollowedByPath` says that a
/// slash comes next.
bool isPlausibleBareName(QStringView name, const QString &registrable, bool isFollowedByPath)
{
    const QStringView ending = name.sliced(name.lastIndexOf(u'.') + 1);
    const bool isAllCapitals = !any(name, isLower);
    if (!isPlainEnding(ending) && (isAllCapitals || any(name, isCapital)))
        return false;
    if (!isAllCapitals && any(ending, isCapital))
        return false;
    const QStringView label = QStringView(registrable).first(registrable.indexOf(u'.'));
    if ((label.size() < 2 && !isFollowedByPath) || !any(label, [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return false;
    return !isWordLikeEnding(ending) || isFollowedByPath || any(label, [](QChar c) { return isDigit(c) || c == u'-'; });
}

} // namespace

bool isCommonEnding(QStringView ending)
{
    return isWordLikeEnding(ending) ||
           isOneOf(ending,
                   {u"com",   u"net",    u"org",  u"info", u"biz", u"onion", u"ru", u"cn", u"de", u"uk",  u"eu",
                    u"co",    u"io",     u"cc",   u"ws",   u"su",  u"nl",    u"ca", u"ch", u"pw", u"xyz", u"shop",
                    u"store", u"online", u"site", u"club", u"fr",  u"pl",    u"jp", u"nz", u"br", u"cz",  u"dk",
                    u"pt",    u"hu",     u"ua",   u"kz",   u"gg",  u"lt",    u"lv", u"sk", u"bg", u"sx",  u"tk"});
}

QStringView withoutJoinedSentence(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isSentence = dot > 0 && dot + 1 < name.size() && isCapital(name[dot + 1]) && !isCapital(name[dot - 1]);
    return isSentence && name.first(dot).contains(u'.') ? name.first(dot) : QStringView();
}

QStringView withoutIdeographs(QStringView name)
{
    qsizetype end = name.size();
    while (end > 0 && isIdeographic(name[end - 1]))
        --end;
    qsizetype start = end;
    while (start > 0 && !isIdeographic(name[start - 1]))
        --start;
    return name.sliced(start, end - start);
}

namespace {

/// Texts name the same few hosts again and again: what was found of each lately, by its name as written.
class KnownHosts
{
public:
    struct Host
    {
        QString name;
        HostName domain; ///< empty for none
        bool isUsed = false;
    };

    const HostName *domainOf(QStringView name)
    {
        Host &host = m_hosts[qHash(name) % m_hosts.size()];
        if (!host.isUsed || host.name != name) {
            const auto domain = DomainName::parse(name);
            host = {name.toString(), domain ? HostName{domain->toString(), domain->registrable()} : HostName(), true};
        }
        return host.domain.registrable.isEmpty() ? nullptr : &host.domain;
    }

private:
    std::array<Host, 512> m_hosts;
};

} // namespace

const HostName *domainOf(QStringView name, bool isLink, bool hasPath)
{
    static thread_local KnownHosts known;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || (!isLink && !isCommonEnding(name.sliced(dot + 1))))
        return nullptr;
    const HostName *domain = known.domainOf(name);
    return domain && (isLink || isPlausibleBareName(name, domain->registrable, hasPath)) ? domain : nullptr;
}

} // namespace interdict::scanning
