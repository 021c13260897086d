// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace interdict {

// OpenPGP signatures (RFC 4880) by the user's own GnuPG, through GPGME where the program was built with it.

/// A secret key that can sign.
struct SigningKey
{
    QString fingerprint;
    QString owner;       ///< "Ann Sample <ann@agency.example>"; as the key says
    QDateTime expiresAt; ///< UTC; invalid: never
};

/// Whether the program was built with GPGME and GnuPG answers.
[[nodiscard]] Outcome signingIsPossible();
/// Those of the user's key ring that can be used now. Asks GnuPG: takes a moment.
[[nodiscard]] Result<std::vector<SigningKey>> signingKeys();
/// A detached, armoured signature over `bytes`. The agent asks for the passphrase, in a window of its own. `key` is a
/// fingerprint, or what names exactly one key. Errors: notFound; cancelled where the user gave no passphrase.
[[nodiscard]] Result<QByteArray> signDetached(const QByteArray &bytes, const QString &key);

/// What a detached signature is worth on this machine.
struct SignatureCheck
{
    enum class State {
        good,       ///< made by this key over these bytes
        bad,        ///< over other bytes, or damaged
        unknownKey, ///< the public key is not in the key ring
        unchecked,  ///< the program cannot check it here
    };
    State state = State::unchecked;
    bool isTrusted = false; ///< the user's GnuPG says that the key belongs to its owner
    QString fingerprint;
    QString owner;    ///< hostile
    QDateTime madeAt; ///< UTC, as the signer says
    QString sentence; ///< translated: all of it in words
};
[[nodiscard]] SignatureCheck checkDetached(const QByteArray &bytes, const QByteArray &signature);

} // namespace interdict
