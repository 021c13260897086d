// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/values/domainname.h"
#include "models/values/ipaddress.h"

#include <QString>

#include <optional>
#include <variant>

namespace interdict {

/// A page's or service's address: a scheme, a host that can be asked about, and what follows (RFC 3986; http, https,
/// ftp and ftps). Never opened by the program.
class WebAddress
{
public:
    /// Accepts the defanged spellings "hxxp", "hXXps", "fxp", "http[:]//", "[://]" and the dots that DomainName takes.
    /// User information is kept out of the normal form and told by hasUserInfo(): "https://bank.com@evil.example".
    [[nodiscard]] static Result<WebAddress> parse(QStringView text);

    [[nodiscard]] const QString &scheme() const { return m_scheme; } ///< lower case
    [[nodiscard]] QString host() const;                              ///< A-labels, or the IP address without brackets
    [[nodiscard]] std::optional<DomainName> domain() const;
    [[nodiscard]] std::optional<IpAddress> ipAddress() const;
    [[nodiscard]] int port() const { return m_port; } ///< 0 where it is the scheme's own
    /// Path, query and fragment; "/" at least. Characters that RFC 3986 does not have are percent-encoded (UTF-8).
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool hasUserInfo() const { return m_hasUserInfo; }
    [[nodiscard]] QString toString() const; ///< "https://example.com/", parses back

    friend bool operator==(const WebAddress &a, const WebAddress &b) { return a.toString() == b.toString(); }

private:
    using Host = std::variant<DomainName, IpAddress>;
    explicit WebAddress(Host host) : m_host(std::move(host)) {}
    QString m_scheme;
    Host m_host;
    QString m_path;
    int m_port = 0;
    bool m_hasUserInfo = false;
};

} // namespace interdict
