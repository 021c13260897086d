// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/emailaddress.h"

#include "models/values/hostname.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

namespace {

// RFC 5321 section 4.5.3.1; a path of 256 octets has its two angle brackets in it.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

/// atext of RFC 5322 section 3.2.3.
bool isAtomCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9'))
        return true;
    return u != 0 && QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

/// Dot-string of RFC 5321 section 4.1.2.
bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > longestLocalPart || local.front() == u'.' || local.back() == u'.')
        return false;
    for (qsizetype i = 0; i < local.size(); ++i) {
        const bool isDot = local[i] == u'.';
        if (!isDot && !isAtomCharacter(local[i]))
            return false;
        if (isDot && local[i - 1] == u'.')
            return false;
    }
    return true;
}

} // namespace

Result<EmailAddress> EmailAddress::parse(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at > 0 && isLocalPart(text.first(at)) && !text.endsWith(u'.')) {
        const auto host = toAsciiHost(text.sliced(at + 1));
        if (host && at + 1 + host->size() <= longestAddress)
            return EmailAddress(text.first(at + 1).toString() + *host);
    }
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("EmailAddress",
                                               "\"%1\" is no e-mail address. Write it in the form name@example.com.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

QString EmailAddress::localPart() const
{
    return m_text.first(m_text.lastIndexOf(u'@'));
}

QString EmailAddress::domain() const
{
    return m_text.sliced(m_text.lastIndexOf(u'@') + 1);
}

} // namespace interdict
