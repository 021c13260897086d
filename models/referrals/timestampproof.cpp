// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/timestampproof.h"

#ifdef INTERDICT_OPENSSL
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#endif

namespace interdict {

#ifdef INTERDICT_OPENSSL

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;

Bio memory(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

Cms parsed(const QByteArray &token)
{
    const auto *at = reinterpret_cast<const unsigned char *>(token.constData());
    return Cms(d2i_CMS_ContentInfo(nullptr, &at, long(token.size())));
}

Store storeOf(const QByteArray &trusted, const QDateTime &at)
{
    Store store(X509_STORE_new());
    const Bio pem = memory(trusted);
    while (const Certificate certificate{PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), certificate.get());
    ERR_clear_error(); // the end of the file is an error to it
    X509_STORE_set_purpose(store.get(), X509_PURPOSE_TIMESTAMP_SIGN);
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), time_t(at.toSecsSinceEpoch()));
    return store;
}

/// CMS_verify, whose content must be read away.
bool holds(CMS_ContentInfo *cms, X509_STORE *store, unsigned flags)
{
    const Bio content(BIO_new(BIO_s_mem()));
    return CMS_verify(cms, nullptr, store, nullptr, content.get(), flags) == 1;
}

QString lastReason()
{
    const unsigned long code = ERR_peek_last_error();
    const char *data = nullptr;
    int flags = 0;
    ERR_peek_last_error_data(&data, &flags);
    QString reason = QString::fromLatin1(ERR_reason_error_string(code));
    if ((flags & ERR_TXT_STRING) && data && *data)
        reason += QStringLiteral(", ") + QString::fromLatin1(data);
    ERR_clear_error();
    return reason;
}

/// The certificate that signed; null where there is not exactly one, as RFC 3161 section 2.4.2 asks.
X509 *signerOf(CMS_ContentInfo *cms)
{
    STACK_OF(X509) *signers = CMS_get0_signers(cms);
    X509 *signer = signers && sk_X509_num(signers) == 1 ? sk_X509_value(signers, 0) : nullptr;
    sk_X509_free(signers);
    return signer;
}

QString nameOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), X509_get_subject_name(certificate), 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const long length = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, qsizetype(length));
}

} // namespace

TimestampProof proveTimestamp(const QByteArray &token, const QDateTime &at, const QByteArray &trusted)
{
    TimestampProof proof;
    proof.state = TimestampProof::State::broken;
    ERR_clear_error();
    const Cms cms = parsed(token);
    if (!cms || !holds(cms.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)) {
        proof.detail = lastReason();
        return proof;
    }
    X509 *signer = signerOf(cms.get());
    const bool isForStamps = signer && (X509_get_extension_flags(signer) & EXFLAG_XKUSAGE) &&
                             (X509_get_extended_key_usage(signer) & XKU_TIMESTAMP);
    if (!isForStamps) {
        proof.detail = QStringLiteral("the certificate is not one for time stamps");
        return proof;
    }
    proof.authority = nameOf(signer);
    proof.state = TimestampProof::State::holds;
    if (trusted.isEmpty())
        return proof;
    const Store store = storeOf(trusted, at);
    proof.state =
        holds(cms.get(), store.get(), CMS_BINARY) ? TimestampProof::State::trusted : TimestampProof::State::untrusted;
    if (proof.state == TimestampProof::State::untrusted)
        proof.detail = lastReason();
    return proof;
}

#else

TimestampProof proveTimestamp(const QByteArray &, const QDateTime &, const QByteArray &)
{
    return {};
}

#endif

} // namespace interdict
