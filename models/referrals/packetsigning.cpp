// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetsigning.h"

#include "models/values/safetext.h"

#include <QCoreApplication>

#ifdef INTERDICT_GPGME
#include <gpgme.h>

#include <memory>
#include <mutex>
#endif

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketSigning)
};

#ifdef INTERDICT_GPGME

struct ReleaseContext
{
    void operator()(gpgme_ctx_t context) const { gpgme_release(context); }
};
using Context = std::unique_ptr<gpgme_context, ReleaseContext>;

struct ReleaseData
{
    void operator()(gpgme_data_t data) const { gpgme_data_release(data); }
};
using Data = std::unique_ptr<gpgme_data, ReleaseData>;

struct ReleaseKey
{
    void operator()(gpgme_key_t key) const { gpgme_key_unref(key); }
};
using Key = std::unique_ptr<_gpgme_key, ReleaseKey>;

tl::unexpected<Error> gnuPgFailure(gpgme_error_t error)
{
    if (gpgme_err_code(error) == GPG_ERR_CANCELED || gpgme_err_code(error) == GPG_ERR_FULLY_CANCELED)
        return cancelled();
    return failure(ErrorCode::cannotRead,
                   Words::tr("GnuPG could not do it: %1. Check with \"gpg --list-secret-keys\" that it works.")
                       .arg(QString::fromUtf8(gpgme_strerror(error))));
}

Result<Context> makeContext()
{
    static std::once_flag once;
    std::call_once(once, [] { gpgme_check_version(nullptr); }); // initialises the library
    if (const gpgme_error_t error = gpgme_engine_check_version(GPGME_PROTOCOL_OpenPGP))
        return failure(ErrorCode::notFound,
                       Words::tr("GnuPG is not installed, or does not start. Install it to sign packets and to check "
                                 "signatures."),
                       QString::fromUtf8(gpgme_strerror(error)));
    gpgme_ctx_t raw = nullptr;
    if (const gpgme_error_t error = gpgme_new(&raw))
        return gnuPgFailure(error);
    Context context(raw);
    gpgme_set_protocol(raw, GPGME_PROTOCOL_OpenPGP);
    gpgme_set_armor(raw, 1);
    gpgme_set_offline(raw, 1); // nothing is asked of the net
    return context;
}

QString ownerOf(gpgme_key_t key)
{
    return key->uids ? visibleLine(QString::fromUtf8(key->uids->uid)).left(200) : QString();
}

QString fingerprintOf(gpgme_key_t key)
{
    return key->subkeys ? QString::fromLatin1(key->subkeys->fpr) : QString();
}

bool canSign(gpgme_key_t key)
{
    return key->can_sign && key->secret && !key->revoked && !key->expired && !key->disabled && !key->invalid;
}

Result<std::vector<Key>> keysNamed(gpgme_ctx_t context, const QString &name)
{
    const QByteArray pattern = name.toUtf8();
    if (const gpgme_error_t error =
            gpgme_op_keylist_start(context, pattern.isEmpty() ? nullptr : pattern.constData(), 1))
        return gnuPgFailure(error);
    std::vector<Key> keys;
    for (;;) {
        gpgme_key_t key = nullptr;
        const gpgme_error_t error = gpgme_op_keylist_next(context, &key);
        if (gpgme_err_code(error) == GPG_ERR_EOF)
            break;
        if (error)
            return gnuPgFailure(error);
        Key held(key);
        if (canSign(key))
            keys.push_back(std::move(held));
    }
    return keys;
}

QByteArray bytesOf(gpgme_data_t data)
{
    QByteArray bytes;
    gpgme_data_seek(data, 0, SEEK_SET);
    char block[4096];
    for (;;) {
        const auto got = gpgme_data_read(data, block, sizeof block);
        if (got <= 0)
            return bytes;
        bytes.append(block, got);
    }
}

Data dataFrom(const QByteArray &bytes)
{
    gpgme_data_t data = nullptr;
    gpgme_data_new_from_mem(&data, bytes.constData(), size_t(bytes.size()), 1);
    return Data(data);
}

Result<Key> theKey(gpgme_ctx_t context, const QString &name)
{
    Result<std::vector<Key>> keys = keysNamed(context, name);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->size() == 1)
        return std::move(keys->front());
    return failure(
        ErrorCode::notFound,
        keys->empty()
            ? Words::tr("No key that can sign is named \"%1\". \"interdict-cli keys\" lists those there are.").arg(name)
            : Words::tr("Several keys are named \"%1\". Give the fingerprint of the one to sign with.").arg(name));
}

/// What the result of a check says, in words.
void describe(SignatureCheck &check)
{
    const QString who = check.owner.isEmpty() ? check.fingerprint : check.owner;
    switch (check.state) {
    case SignatureCheck::State::good:
        check.sentence =
            check.isTrusted
                ? Words::tr("The signature is good: by %1, key %2, which your GnuPG trusts.")
                      .arg(who, check.fingerprint)
                : Words::tr("The signature is good: by %1, key %2. Your GnuPG does not know whether the key is really "
                            "theirs; compare the fingerprint with one you had from them by another way.")
                      .arg(who, check.fingerprint);
        break;
    case SignatureCheck::State::bad:
        check.sentence = Words::tr("The signature is bad: it is not one over this tag manifest. Do not rely on it.");
        break;
    case SignatureCheck::State::unknownKey:
        check.sentence = Words::tr("The signature cannot be checked: the public key %1 is not in your key ring. Import "
                                   "it with \"gpg --import\".")
                             .arg(check.fingerprint);
        break;
    case SignatureCheck::State::unchecked:
        break;
    }
}

SignatureCheck checkOf(gpgme_ctx_t context, gpgme_signature_t signature)
{
    SignatureCheck check;
    check.fingerprint = QString::fromLatin1(signature->fpr);
    if (signature->timestamp > 0)
        check.madeAt = QDateTime::fromSecsSinceEpoch(qint64(signature->timestamp), Qt::UTC);
    switch (gpgme_err_code(signature->status)) {
    case GPG_ERR_NO_ERROR:
    case GPG_ERR_KEY_EXPIRED: // since then; the bytes are still those that were signed
        check.state = SignatureCheck::State::good;
        break;
    case GPG_ERR_NO_PUBKEY:
        check.state = SignatureCheck::State::unknownKey;
        break;
    default:
        check.state = SignatureCheck::State::bad;
        break;
    }
    check.isTrusted = signature->validity == GPGME_VALIDITY_FULL || signature->validity == GPGME_VALIDITY_ULTIMATE;
    gpgme_key_t key = nullptr;
    if (gpgme_get_key(context, signature->fpr, &key, 0) == 0 && key) {
        const Key held(key);
        check.owner = ownerOf(key);
        check.fingerprint = fingerprintOf(key);
    }
    describe(check);
    return check;
}

#endif

} // namespace

#ifdef INTERDICT_GPGME

Outcome signingIsPossible()
{
    const Result<Context> context = makeContext();
    return context ? Outcome() : tl::unexpected(context.error());
}

Result<std::vector<SigningKey>> signingKeys()
{
    const Result<Context> context = makeContext();
    if (!context)
        return tl::unexpected(context.error());
    const Result<std::vector<Key>> keys = keysNamed(context->get(), {});
    if (!keys)
        return tl::unexpected(keys.error());
    std::vector<SigningKey> found;
    for (const Key &key : *keys) {
        const qint64 expires = key->subkeys ? qint64(key->subkeys->expires) : 0;
        found.push_back({fingerprintOf(key.get()), ownerOf(key.get()),
                         expires > 0 ? QDateTime::fromSecsSinceEpoch(expires, Qt::UTC) : QDateTime()});
    }
    return found;
}

Result<QByteArray> signDetached(const QByteArray &bytes, const QString &key)
{
    const Result<Context> context = makeContext();
    if (!context)
        return tl::unexpected(context.error());
    const Result<Key> signer = theKey(context->get(), key);
    if (!signer)
        return tl::unexpected(signer.error());
    gpgme_signers_add(context->get(), signer->get());
    gpgme_data_t raw = nullptr;
    gpgme_data_new(&raw);
    const Data signature(raw);
    const Data signedBytes = dataFrom(bytes);
    if (const gpgme_error_t error =
            gpgme_op_sign(context->get(), signedBytes.get(), signature.get(), GPGME_SIG_MODE_DETACH))
        return gnuPgFailure(error);
    return bytesOf(signature.get());
}

SignatureCheck checkDetached(const QByteArray &bytes, const QByteArray &signature)
{
    SignatureCheck check;
    const Result<Context> context = makeContext();
    if (!context) {
        check.sentence = context.error().message;
        return check;
    }
    const Data signedBytes = dataFrom(bytes);
    const Data signatureBytes = dataFrom(signature);
    const gpgme_error_t error = gpgme_op_verify(context->get(), signatureBytes.get(), signedBytes.get(), nullptr);
    const gpgme_verify_result_t result = gpgme_op_verify_result(context->get());
    if (error || !result || !result->signatures) {
        check.state = SignatureCheck::State::bad;
        describe(check);
        return check;
    }
    // Of several, the worst counts: who adds one of their own must not hide another's.
    for (gpgme_signature_t each = result->signatures; each; each = each->next) {
        const SignatureCheck one = checkOf(context->get(), each);
        const bool isFirst = each == result->signatures;
        if (isFirst || one.state != SignatureCheck::State::good)
            check = one;
    }
    return check;
}

#else

Outcome signingIsPossible()
{
    return failure(ErrorCode::notFound,
                   Words::tr("This program was built without GPGME: it can neither sign packets nor check signatures. "
                             "\"gpg --verify\" checks them."));
}

Result<std::vector<SigningKey>> signingKeys()
{
    return tl::unexpected(signingIsPossible().error());
}

Result<QByteArray> signDetached(const QByteArray &, const QString &)
{
    return tl::unexpected(signingIsPossible().error());
}

SignatureCheck checkDetached(const QByteArray &, const QByteArray &)
{
    SignatureCheck check;
    check.sentence = signingIsPossible().error().message;
    return check;
}

#endif

} // namespace interdict
