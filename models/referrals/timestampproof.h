// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace interdict {

/// Whether the signature of a time stamp holds, by OpenSSL where the program was built with it.
struct TimestampProof
{
    enum class State {
        unavailable, ///< built without OpenSSL
        broken,      ///< the signature does not hold, or the certificate is not one for time stamps
        untrusted,   ///< the signature holds; the certificate does not lead to a trusted one
        holds,       ///< the signature holds; nothing is known of the certificate
        trusted,     ///< and the certificate leads to a trusted one
    };
    State state = State::unavailable;
    QString authority; ///< the subject of the certificate that signed; hostile
    QString detail;    ///< untranslated: why it is untrusted
};

/// `token`: a CMS SignedData in DER. `at`: when certificates must have been valid. `trusted`: in PEM; may be empty.
[[nodiscard]] TimestampProof proveTimestamp(const QByteArray &token, const QDateTime &at, const QByteArray &trusted);

} // namespace interdict
