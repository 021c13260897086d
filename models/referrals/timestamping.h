// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace interdict {

// Time stamps by RFC 3161: the request is a file to be sent by whoever has a network, the answer a file that comes
// back.

/// The request (TimeStampReq) for these bytes: their SHA-512, a nonce, and the wish for the authority's certificate.
/// The nonce follows from the bytes, so that the same packet gives the same request.
[[nodiscard]] QByteArray timestampRequest(const QByteArray &bytes);

/// What an answer says, and what of it was checked.
struct TimestampCheck
{
    enum class State {
        good,     ///< for these bytes, and signed by the certificate it carries
        unproven, ///< for these bytes, but this build cannot check the signature
        bad,      ///< for other bytes, refused by the authority, damaged, or with a signature that does not hold
    };
    State state = State::bad;
    bool isChainChecked = false; ///< whether the certificate leads to one of those that were given as trusted
    QDateTime at;                ///< UTC; as the authority states
    QString authority;           ///< hostile; the subject of the certificate
    QString serial;              ///< in hexadecimal
    QString sentence;            ///< translated: what was and what was not checked
};

/// Checks an answer (TimeStampResp, or the bare token) against the bytes it should be for. `trusted`: certificates in
/// PEM to which the authority's must lead; where empty, the signature is checked with the certificate in the answer,
/// and nobody says whose that is. Hostile input.
[[nodiscard]] TimestampCheck checkTimestamp(const QByteArray &bytes, const QByteArray &answer,
                                            const QByteArray &trusted = {});

} // namespace interdict
