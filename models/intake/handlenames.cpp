// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/handlenames.h"

#include "models/intake/scannedtext.h"
#include "models/values/phonenumber.h"

#include <algorithm>
#include <array>

namespace interdict::scanning {

using Platform = MessagingHandle::Platform;

namespace {

struct PlatformWord
{
    QStringView text;
    Platform platform;
};

constexpr std::array platformWords{
    PlatformWord{u"tg", Platform::telegram},     PlatformWord{u"telegram", Platform::telegram},
    PlatformWord{u"wickr", Platform::wickr},     PlatformWord{u"wickrme", Platform::wickr},
    PlatformWord{u"signal", Platform::signal},   PlatformWord{u"session", Platform::session},
    PlatformWord{u"threema", Platform::threema}, PlatformWord{u"whatsapp", Platform::whatsapp},
    PlatformWord{u"jabber", Platform::jabber},   PlatformWord{u"xmpp", Platform::jabber},
    PlatformWord{u"icq", Platform::icq},         PlatformWord{u"discord", Platform::discord}};

bool mayBeInName(Platform platform, QChar c)
{
    switch (platform) {
    case Platform::signal:
    case Platform::whatsapp:
        return isDigit(c) || QStringView(u"+ -()").contains(c) || (platform == Platform::signal && has(c, host));
    case Platform::jabber:
        return c.unicode() < 128 && (has(c, local) || c == u'@');
    case Platform::icq:
        return isDigit(c) || c == u'-';
    case Platform::discord:
        return c.unicode() < 128 && (has(c, word) || QStringView(u"_.#").contains(c));
    case Platform::wickr:
        return c.unicode() < 128 && has(c, host);
    case Platform::threema:
        return c.unicode() < 128 && (has(c, word) || c == u'*');
    case Platform::telegram:
    case Platform::session:
        break;
    }
    return c.unicode() < 128 && (has(c, word) || c == u'_');
}

/// Words that follow "Telegram:" and the like without being a name.
bool isOrdinaryWord(QStringView name)
{
    return isOneOf(name, {u"available", u"contact",  u"please",   u"message", u"messages", u"only",    u"never",
                          u"always",    u"username", u"account",  u"support", u"orders",   u"order",   u"email",
                          u"http",      u"https",    u"none",     u"coming",  u"soon",     u"later",   u"request",
                          u"requested", u"private",  u"and",      u"the",     u"for",      u"yes",     u"not",
                          u"wickr",     u"signal",   u"telegram", u"jabber",  u"discord",  u"session", u"threema"});
}

/// Whether the name speaks for itself where no colon stands before it.
bool isDistinctive(Platform platform, QStringView name)
{
    switch (platform) {
    case Platform::jabber:
    case Platform::session:
        return true;
    case Platform::signal:
    case Platform::whatsapp:
        return name.startsWith(u'+');
    case Platform::icq:
        return name.size() >= 6;
    case Platform::discord:
        return name.contains(u'#');
    case Platform::threema:
        return any(name, isDigit) && any(name, isCapital);
    case Platform::telegram:
    case Platform::wickr:
        break;
    }
    return any(name, [](QChar c) { return isDigit(c) || c == u'_'; });
}

/// Whether an address or a link goes on after the name, which then is none.
bool isGoingOn(QStringView rest)
{
    if (rest.isEmpty())
        return false;
    if (rest[0] == u'@' || rest[0] == u'/' || rest.startsWith(u"://"))
        return true;
    return rest.size() > 1 && rest[0] == u'.' && has(rest[1], word);
}

} // namespace

std::optional<Platform> platformOf(QStringView text)
{
    if (text.size() < 2 || text.size() > 8)
        return std::nullopt;
    for (const PlatformWord &known : platformWords) {
        if (known.text.size() == text.size() && (known.text[0].unicode() | 32) == (text[0].unicode() | 32) &&
            text.compare(known.text, Qt::CaseInsensitive) == 0)
            return known.platform;
    }
    return std::nullopt;
}

Lead readLead(QStringView text)
{
    constexpr qsizetype longest = 24;
    Lead lead;
    bool namesHandle = false;
    while (lead.length < std::min(text.size(), longest)) {
        const QChar c = text[lead.length];
        if (c == u':' || c == u'=' || c == u'@') {
            lead.isStrong = true;
            ++lead.length;
            if (c == u'@')
                break;
        } else if (QStringView(u" -–>#\t\n\r").contains(c)) {
            ++lead.length;
        } else {
            qsizetype end = lead.length;
            while (end < std::min(text.size(), longest) && has(text[end], word))
                ++end;
            const bool isFiller =
                !lead.isStrong && isOneOf(text.sliced(lead.length, end - lead.length),
                                          {u"me", u"id", u"user", u"username", u"name", u"nick", u"handle", u"account",
                                           u"number", u"is", u"contact", u"app", u"messenger", u"us", u"at", u"add"});
            if (!isFiller)
                break;
            // "ID is" before a name says as much as a colon.
            const QStringView filler = text.sliced(lead.length, end - lead.length);
            lead.isStrong = namesHandle && isOneOf(filler, {u"is"});
            namesHandle = isOneOf(filler, {u"id", u"user", u"username", u"name", u"nick", u"handle"});
            lead.length = end;
        }
    }
    return lead;
}

QStringView nameAt(Platform platform, QStringView text)
{
    constexpr qsizetype longest = 80;
    qsizetype end = 0;
    while (end < std::min(text.size(), longest) && mayBeInName(platform, text[end]))
        ++end;
    if (isGoingOn(text.sliced(end)) && platform != Platform::jabber)
        return {};
    while (end > 0 && !has(text[end - 1], word))
        --end;
    return text.first(end);
}

bool isMeantAsHandle(Platform platform, QStringView name, const Lead &lead)
{
    if (lead.length == 0 || name.isEmpty() || isOrdinaryWord(name))
        return false;
    if (platform == Platform::threema && any(name, isLower))
        return false;
    return lead.isStrong || isDistinctive(platform, name);
}

Result<MessagingHandle> handleOf(Platform platform, QStringView name)
{
    auto handle = MessagingHandle::parse(platform, name);
    if (handle || (platform != Platform::whatsapp && platform != Platform::signal) || name.startsWith(u'+'))
        return handle;
    const auto phone = PhoneNumber::parse(QString(u'+' + name.toString()));
    return phone && phone->isValid() ? MessagingHandle::parse(platform, phone->toString()) : handle;
}

bool isPairing(QStringView between)
{
    constexpr qsizetype longest = 6;
    return between.size() <= longest && isOneOf(between.trimmed(), {u"/", u"&", u"+", u",", u"or", u"and", u"|"});
}

} // namespace interdict::scanning
