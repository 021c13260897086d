// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/domainname.h"

#include "models/values/defang.h"
#include "models/values/hostname.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

#include <libpsl.h>

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView onionSuffix(".onion");
constexpr qsizetype onionV2Length = 16;
constexpr qsizetype onionV3Length = 56;

/// The newer of the system's list and the one libpsl was built with; loaded once, then only read, so any thread may
/// ask.
const psl_ctx_t *suffixList()
{
    static const psl_ctx_t *const list = [] {
        const psl_ctx_t *latest = psl_latest(nullptr);
        return latest ? latest : psl_builtin();
    }();
    return list;
}

bool isListedSuffix(const QByteArray &name)
{
    return psl_is_public_suffix2(suffixList(), name.constData(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) != 0;
}

/// Whether the list has any rule for the top-level domain; "ck" has none of its own, but "*.ck" speaks for it.
bool isUnderListedSuffix(const QString &ascii)
{
    const QByteArray top = ascii.sliced(ascii.lastIndexOf(u'.') + 1).toLatin1();
    return isListedSuffix(top) || isListedSuffix("any." + top);
}

int base32Value(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'a' && u <= u'z')
        return u - u'a';
    return u >= u'2' && u <= u'7' ? u - u'2' + 26 : -1;
}

/// RFC 4648 section 6 without padding; empty where a character is none of the 32.
QByteArray fromBase32(QStringView text)
{
    QByteArray bytes;
    uint buffer = 0;
    int bits = 0;
    for (const QChar c : text) {
        const int value = base32Value(c);
        if (value < 0)
            return {};
        buffer = (buffer << 5 | static_cast<uint>(value)) & 0xfffu;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xffu);
        }
    }
    return bytes;
}

/// rend-spec-v3 section 6: public key (32 bytes), checksum (2), version (1).
bool isOnionV3(QStringView label)
{
    const QByteArray bytes = fromBase32(label);
    if (bytes.size() != 35 || bytes.back() != '\x03')
        return false;
    const QByteArray hashed = QByteArrayLiteral(".onion checksum") + bytes.first(32) + bytes.back();
    return QCryptographicHash::hash(hashed, QCryptographicHash::Sha3_256).first(2) == bytes.sliced(32, 2);
}

bool isOnionLabel(QStringView label)
{
    if (label.size() == onionV2Length)
        return !fromBase32(label).isEmpty();
    return label.size() == onionV3Length && isOnionV3(label);
}

/// The last two labels.
QStringView lastTwoLabels(QStringView ascii)
{
    const qsizetype last = ascii.lastIndexOf(u'.');
    return ascii.sliced(ascii.first(last).lastIndexOf(u'.') + 1);
}

tl::unexpected<Error> notADomain(QStringView text, const QString &reason)
{
    const QString shown = text.first(qMin<qsizetype>(text.size(), 80)).toString();
    return failure(ErrorCode::invalidValue, reason.arg(shown), shown);
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    constexpr qsizetype longestText = 1500; // 253 characters, every dot of them written as "[dot]"
    auto ascii = text.size() <= longestText ? toAsciiHost(withPlainDots(text)) : std::nullopt;
    if (!ascii || !ascii->contains(u'.')) {
        return notADomain(
            text, QCoreApplication::translate(
                      "DomainName", "\"%1\" is no domain name. Write it with its ending, such as example.com."));
    }
    if (ascii->endsWith(onionSuffix)) {
        const QStringView name = lastTwoLabels(*ascii);
        if (isOnionLabel(name.chopped(onionSuffix.size())))
            return DomainName(std::move(*ascii));
        return notADomain(text,
                          QCoreApplication::translate("DomainName", "\"%1\" is no onion address, since its length or "
                                                                    "its checksum is wrong. Copy it again."));
    }
    if (!isUnderListedSuffix(*ascii)) {
        return notADomain(text,
                          QCoreApplication::translate("DomainName", "\"%1\" ends in nothing under which names can be "
                                                                    "registered. Check how it is written."));
    }
    return DomainName(std::move(*ascii));
}

QString DomainName::toUnicode() const
{
    return QUrl::fromAce(m_ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

QString DomainName::registrable() const
{
    if (isOnion())
        return lastTwoLabels(m_ascii).toString();
    const QByteArray ascii = m_ascii.toLatin1();
    return QString::fromLatin1(psl_registrable_domain(suffixList(), ascii.constData()));
}

QString registrablePart(QStringView host)
{
    const auto ascii = toAsciiHost(host);
    if (!ascii)
        return {};
    return QString::fromLatin1(psl_registrable_domain(suffixList(), ascii->toLatin1().constData()));
}

bool DomainName::isOnion() const
{
    return m_ascii.endsWith(onionSuffix);
}

} // namespace interdict
