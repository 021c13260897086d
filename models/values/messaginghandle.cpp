// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/messaginghandle.h"

#include "models/values/emailaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Platform = MessagingHandle::Platform;
/// The name as it is kept, or nothing where the platform gives out no such name.
using Rule = std::optional<QString> (*)(QStringView);

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isWordCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'_';
}

template <typename Predicate>
bool all(QStringView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

bool hasLength(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most;
}

/// Telegram's number of an account, a group or (with "-100" first) a channel, which stays when the name changes; kept
/// as "id:123456789". Only in that writing and as a link: bare digits cannot be told from a phone number.
std::optional<QString> telegramId(QStringView name)
{
    for (const QStringView lead : {QStringView(u"tg://user?id="), QStringView(u"id:")}) {
        if (!name.startsWith(lead, Qt::CaseInsensitive))
            continue;
        const QStringView number = name.sliced(lead.size());
        const QStringView digits = number.startsWith(u'-') ? number.sliced(1) : number;
        // 52 significant bits (core.telegram.org/bots/api, "User").
        const bool fits = hasLength(digits, 1, 16) && all(digits, isDigit) && !digits.startsWith(u'0');
        return fits ? std::optional(u"id:"_s.append(number)) : std::nullopt;
    }
    return std::nullopt;
}

/// Telegram's rule for user names: 5 to 32 of a-z, 0-9 and "_", a letter first, no "_" last or doubled.
std::optional<QString> telegramName(QStringView name)
{
    if (auto id = telegramId(name))
        return id;
    if (!hasLength(name, 5, 32) || !all(name, isWordCharacter) || !isLetter(name[0]) || name.endsWith(u'_') ||
        name.contains(u"__"))
        return std::nullopt;
    return name.toString();
}

std::optional<QString> wickrName(QStringView name)
{
    const bool fits = all(name, [](QChar c) { return isWordCharacter(c) || c == u'.' || c == u'-'; });
    if (!hasLength(name, 2, 32) || !fits || !(isLetter(name[0]) || isDigit(name[0])) || name.endsWith(u'.'))
        return std::nullopt;
    return name.toString();
}

/// ITU-T E.164 with its "+" (or "00"): 7 to 15 digits, the first of them no zero.
std::optional<QString> phoneNumber(QStringView name)
{
    QString digits;
    for (const QChar c : name) {
        if (isDigit(c))
            digits += c;
        else if (!QStringView(u"+-. ()").contains(c) || (c == u'+' && !digits.isEmpty()))
            return std::nullopt;
    }
    const bool hasPlus = name.startsWith(u'+');
    if (!hasPlus && !digits.startsWith("00"_L1))
        return std::nullopt;
    const QString national = hasPlus ? digits : digits.sliced(2);
    if (!hasLength(national, 7, 15) || national.startsWith(u'0'))
        return std::nullopt;
    return u'+' + national;
}

/// A phone number, or since 2024 a user name: 3 to 32 word characters, no digit first, a dot and two digits or more.
std::optional<QString> signalName(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0 || name.startsWith(u'+'))
        return phoneNumber(name);
    const QStringView nick = name.first(dot);
    const QStringView number = name.sliced(dot + 1);
    if (!hasLength(nick, 3, 32) || !all(nick, isWordCharacter) || isDigit(nick[0]) || !hasLength(number, 2, 9) ||
        !all(number, isDigit))
        return std::nullopt;
    return name.toString();
}

/// A Session account id: the byte 05 and an X25519 public key.
std::optional<QString> sessionId(QStringView name)
{
    const bool isHex =
        all(name, [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); });
    return name.size() == 66 && name.startsWith(u"05") && isHex ? std::optional(name.toString()) : std::nullopt;
}

/// Eight letters and digits; those of gateways have "*" first.
std::optional<QString> threemaId(QStringView name)
{
    const QStringView rest = name.startsWith(u'*') ? name.sliced(1) : name;
    const bool fits = all(rest, [](QChar c) { return isLetter(c) || isDigit(c); });
    return name.size() == 8 && fits ? std::optional(name.toString()) : std::nullopt;
}

/// RFC 7622 without the resource; the characters of its local part are the usual ones of mail.
std::optional<QString> jabberId(QStringView name)
{
    const qsizetype slash = name.indexOf(u'/');
    const auto address = EmailAddress::parse(slash < 0 ? name : name.first(slash));
    if (!address || address->localPart().contains(u'\'') || address->localPart().contains(u'&'))
        return std::nullopt;
    return address->toString();
}

std::optional<QString> icqNumber(QStringView name)
{
    QString digits = name.toString();
    digits.remove(u'-').remove(u' ');
    return hasLength(digits, 5, 10) && all(digits, isDigit) && !digits.startsWith(u'0') ? std::optional(digits)
                                                                                        : std::nullopt;
}

/// A user name of 2011 to 2023 with "#" and four digits, or one of today: 2 to 32 of a-z, 0-9, "_" and ".".
std::optional<QString> discordName(QStringView name)
{
    const qsizetype hash = name.indexOf(u'#');
    if (hash >= 0) {
        const QStringView number = name.sliced(hash + 1);
        const bool fits = all(name.first(hash), [](QChar c) { return c.isPrint() && c != u'@' && c != u':'; });
        return hasLength(name.first(hash), 2, 32) && fits && number.size() == 4 && all(number, isDigit)
                   ? std::optional(name.toString())
                   : std::nullopt;
    }
    const bool fits = all(name, [](QChar c) { return isWordCharacter(c) || c == u'.'; });
    return hasLength(name, 2, 32) && fits && !name.contains(u"..") ? std::optional(name.toString()) : std::nullopt;
}

struct PlatformRule
{
    Platform platform;
    QLatin1StringView token;
    QLatin1StringView display;
    Rule rule;
};

constexpr std::array rules{
    PlatformRule{Platform::telegram, QLatin1StringView("telegram"), QLatin1StringView("Telegram"), telegramName},
    PlatformRule{Platform::wickr, QLatin1StringView("wickr"), QLatin1StringView("Wickr"), wickrName},
    PlatformRule{Platform::signal, QLatin1StringView("signal"), QLatin1StringView("Signal"), signalName},
    PlatformRule{Platform::session, QLatin1StringView("session"), QLatin1StringView("Session"), sessionId},
    PlatformRule{Platform::threema, QLatin1StringView("threema"), QLatin1StringView("Threema"), threemaId},
    PlatformRule{Platform::whatsapp, QLatin1StringView("whatsapp"), QLatin1StringView("WhatsApp"), phoneNumber},
    PlatformRule{Platform::jabber, QLatin1StringView("jabber"), QLatin1StringView("Jabber"), jabberId},
    PlatformRule{Platform::icq, QLatin1StringView("icq"), QLatin1StringView("ICQ"), icqNumber},
    PlatformRule{Platform::discord, QLatin1StringView("discord"), QLatin1StringView("Discord"), discordName},
};

const PlatformRule &ruleOf(Platform platform)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [platform](const PlatformRule &r) { return r.platform == platform; });
    return found == rules.end() ? rules.front() : *found;
}

/// Old Discord names are told apart by case; no other platform does so.
bool foldsCase(Platform platform, const QString &name)
{
    return platform != Platform::discord || !name.contains(u'#');
}

} // namespace

Result<MessagingHandle> MessagingHandle::parse(Platform platform, QStringView name)
{
    constexpr qsizetype longestName = 256;
    QStringView plain = name.trimmed();
    if (platform != Platform::jabber && plain.startsWith(u'@'))
        plain = plain.sliced(1);
    const PlatformRule &rule = ruleOf(platform);
    auto kept = plain.isEmpty() || plain.size() > longestName ? std::nullopt : rule.rule(plain);
    if (kept)
        return MessagingHandle(platform, std::move(*kept));
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate(
                       "MessagingHandle", "\"%1\" is no name that %2 gives out. Compare it with how it was written.")
                       .arg(name.first(std::min<qsizetype>(name.size(), 80)), rule.display));
}

Result<MessagingHandle> MessagingHandle::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    const QStringView token = colon < 0 ? QStringView() : trimmed.first(colon);
    for (const PlatformRule &rule : rules) {
        if (token.compare(rule.token, Qt::CaseInsensitive) == 0)
            return parse(rule.platform, trimmed.sliced(colon + 1));
    }
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("MessagingHandle",
                                               "\"%1\" names no messaging platform that is known. Write it "
                                               "as platform:name, such as telegram:some_name.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

QString MessagingHandle::platformName() const
{
    return ruleOf(m_platform).display;
}

QString MessagingHandle::toString() const
{
    return ruleOf(m_platform).token + u':' + (foldsCase(m_platform, m_name) ? m_name.toLower() : m_name);
}

} // namespace interdict
