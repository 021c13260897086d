// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/webaddress.h"

#include "models/values/defang.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct SchemeWord
{
    QLatin1StringView written;
    QLatin1StringView scheme;
    int port;
};

constexpr std::array schemes{
    SchemeWord{QLatin1StringView("http"), QLatin1StringView("http"), 80},
    SchemeWord{QLatin1StringView("https"), QLatin1StringView("https"), 443},
    SchemeWord{QLatin1StringView("hxxp"), QLatin1StringView("http"), 80},
    SchemeWord{QLatin1StringView("hxxps"), QLatin1StringView("https"), 443},
    SchemeWord{QLatin1StringView("ftp"), QLatin1StringView("ftp"), 21},
    SchemeWord{QLatin1StringView("ftps"), QLatin1StringView("ftps"), 990},
    SchemeWord{QLatin1StringView("fxp"), QLatin1StringView("ftp"), 21},
};

struct Parts
{
    SchemeWord scheme;
    QStringView authority;
    QStringView rest; ///< path, query and fragment
};

std::optional<Parts> partsOf(QStringView text)
{
    constexpr std::array marks{"://"_L1, "[:]//"_L1, "[://]"_L1, ":\\\\"_L1};
    for (const QLatin1StringView mark : marks) {
        const qsizetype at = text.indexOf(mark);
        if (at < 0)
            continue;
        const auto word = std::find_if(schemes.begin(), schemes.end(), [&](const SchemeWord &w) {
            return text.first(at).compare(w.written, Qt::CaseInsensitive) == 0;
        });
        if (word == schemes.end())
            continue;
        const QStringView after = text.sliced(at + mark.size());
        qsizetype end = 0;
        while (end < after.size() && !QStringView(u"/?#\\").contains(after[end]))
            ++end;
        return Parts{*word, after.first(end), after.sliced(end)};
    }
    return std::nullopt;
}

struct Authority
{
    QStringView host;
    int port = 0;
    bool hasUserInfo = false;
};

std::optional<Authority> authorityOf(QStringView text)
{
    Authority authority;
    const qsizetype at = text.lastIndexOf(u'@');
    authority.hasUserInfo = at >= 0;
    authority.host = text.sliced(at + 1);
    const qsizetype colon = authority.host.lastIndexOf(u':');
    if (colon < 0 || authority.host.endsWith(u']'))
        return authority;
    const QStringView port = authority.host.sliced(colon + 1);
    const bool isNumber =
        port.size() <= 5 && std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || port.toInt() > 65535)
        return std::nullopt;
    authority.port = port.toInt();
    authority.host = authority.host.first(colon);
    return authority;
}

std::optional<std::variant<DomainName, IpAddress>> hostOf(QStringView text)
{
    if (const auto address = IpAddress::parse(text))
        return *address;
    if (const auto domain = DomainName::parse(text))
        return *domain;
    return std::nullopt;
}

bool isKept(uchar byte)
{
    const bool isLetterOrDigit =
        (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    return isLetterOrDigit ||
           (byte != 0 && QByteArrayView("-._~:/?#[]@!$&'()*+,;=%").contains(static_cast<char>(byte)));
}

/// RFC 3986 section 2.1; what is encoded already stays so.
QString encoded(QStringView rest)
{
    const QByteArray bytes = rest.toUtf8();
    QByteArray out;
    for (const char byte : bytes) {
        if (isKept(static_cast<uchar>(byte)))
            out += byte;
        else
            out += '%' + QByteArray(1, byte).toHex().toUpper();
    }
    return QString::fromLatin1(out);
}

} // namespace

Result<WebAddress> WebAddress::parse(QStringView text)
{
    constexpr qsizetype longestText = 8000; // what servers take is less
    const auto refused = [text](const QString &reason) {
        return failure(ErrorCode::invalidValue, reason.arg(text.first(std::min<qsizetype>(text.size(), 80))));
    };
    const QStringView trimmed = text.trimmed();
    const auto parts = trimmed.size() <= longestText ? partsOf(trimmed) : std::nullopt;
    const bool isOneWord = std::none_of(trimmed.begin(), trimmed.end(),
                                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    if (!parts || !isOneWord)
        return refused(QCoreApplication::translate("WebAddress", "\"%1\" is no web address. Write it with its scheme, "
                                                                 "such as https://example.com/."));
    const QString plain = withPlainDots(parts->authority);
    const auto authority = authorityOf(plain);
    auto host = authority ? hostOf(authority->host) : std::nullopt;
    if (!host)
        return refused(QCoreApplication::translate("WebAddress",
                                                   "The host of the web address \"%1\" is neither a domain "
                                                   "name nor an IP address. Compare it with its source."));
    WebAddress address(*std::move(host));
    address.m_scheme = parts->scheme.scheme;
    address.m_port = authority->port == parts->scheme.port ? 0 : authority->port;
    address.m_hasUserInfo = authority->hasUserInfo;
    const bool hasPath = parts->rest.startsWith(u'/');
    address.m_path = (hasPath ? QString() : u"/"_s) + encoded(parts->rest);
    return address;
}

QString WebAddress::host() const
{
    return std::visit([](const auto &host) { return host.toString(); }, m_host);
}

std::optional<DomainName> WebAddress::domain() const
{
    const auto *domain = std::get_if<DomainName>(&m_host);
    return domain ? std::optional(*domain) : std::nullopt;
}

std::optional<IpAddress> WebAddress::ipAddress() const
{
    const auto *address = std::get_if<IpAddress>(&m_host);
    return address ? std::optional(*address) : std::nullopt;
}

QString WebAddress::toString() const
{
    const auto *address = std::get_if<IpAddress>(&m_host);
    const QString bare = host();
    const QString shownHost = address && address->isVersion6() ? u'[' + bare + u']' : bare;
    const QString port = m_port == 0 ? QString() : u':' + QString::number(m_port);
    return m_scheme + u"://"_s + shownHost + port + m_path;
}

} // namespace interdict
