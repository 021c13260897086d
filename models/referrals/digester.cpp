// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/digester.h"

#include "models/values/sha256hasher.h"

#include <QCryptographicHash>
#include <QMap>

#ifdef INTERDICT_OPENSSL
#include <openssl/evp.h>
#endif

namespace interdict {

using namespace Qt::StringLiterals;

struct Digester::Engine
{
    virtual ~Engine() = default;
    virtual void add(QByteArrayView bytes) = 0;
    virtual QByteArray finish() = 0;
};

namespace {

const QMap<QString, QCryptographicHash::Algorithm> &algorithms()
{
    static const QMap<QString, QCryptographicHash::Algorithm> known{{u"md5"_s, QCryptographicHash::Md5},
                                                                    {u"sha1"_s, QCryptographicHash::Sha1},
                                                                    {u"sha224"_s, QCryptographicHash::Sha224},
                                                                    {u"sha256"_s, QCryptographicHash::Sha256},
                                                                    {u"sha384"_s, QCryptographicHash::Sha384},
                                                                    {u"sha512"_s, QCryptographicHash::Sha512},
                                                                    {u"sha3224"_s, QCryptographicHash::Sha3_224},
                                                                    {u"sha3256"_s, QCryptographicHash::Sha3_256},
                                                                    {u"sha3384"_s, QCryptographicHash::Sha3_384},
                                                                    {u"sha3512"_s, QCryptographicHash::Sha3_512},
                                                                    {u"blake2b512"_s, QCryptographicHash::Blake2b_512}};
    return known;
}

struct OwnSha256 : Digester::Engine
{
    void add(QByteArrayView bytes) override { hasher.add(bytes); }
    QByteArray finish() override { return hasher.digest().toBytes(); }
    Sha256Hasher hasher;
};

struct QtDigest : Digester::Engine
{
    explicit QtDigest(QCryptographicHash::Algorithm algorithm) : hash(algorithm) {}
    void add(QByteArrayView bytes) override { hash.addData(bytes); }
    QByteArray finish() override { return hash.result(); }
    QCryptographicHash hash;
};

#ifdef INTERDICT_OPENSSL

struct OpenSslDigest : Digester::Engine
{
    explicit OpenSslDigest(const EVP_MD *digest) : context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(context.get(), digest, nullptr);
    }
    void add(QByteArrayView bytes) override { EVP_DigestUpdate(context.get(), bytes.data(), size_t(bytes.size())); }
    QByteArray finish() override
    {
        QByteArray digest(EVP_MAX_MD_SIZE, '\0');
        unsigned length = 0;
        EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length);
        return digest.first(length);
    }
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context;
};

/// Nothing where this OpenSSL does not have it, as MD5 where only approved ones are allowed.
std::unique_ptr<Digester::Engine> openSslDigest(const QString &algorithm)
{
    static const QMap<QString, const EVP_MD *> digests{
        {u"sha1"_s, EVP_sha1()}, {u"sha384"_s, EVP_sha384()}, {u"sha512"_s, EVP_sha512()}};
    const auto digest = digests.constFind(algorithm);
    return digest == digests.cend() ? nullptr : std::make_unique<OpenSslDigest>(*digest);
}

#else

std::unique_ptr<Digester::Engine> openSslDigest(const QString &)
{
    return nullptr;
}

#endif

} // namespace

Digester::Digester(const QString &algorithm)
{
    Q_ASSERT(isKnown(algorithm));
    if (algorithm == "sha256"_L1)
        m_engine = std::make_unique<OwnSha256>();
    else if (std::unique_ptr<Engine> engine = openSslDigest(algorithm))
        m_engine = std::move(engine);
    else
        m_engine = std::make_unique<QtDigest>(algorithms().value(algorithm, QCryptographicHash::Sha512));
}

Digester::~Digester() = default;
Digester::Digester(Digester &&) noexcept = default;
Digester &Digester::operator=(Digester &&) noexcept = default;

void Digester::add(QByteArrayView bytes)
{
    m_engine->add(bytes);
}

QByteArray Digester::finish()
{
    return m_engine->finish();
}

bool Digester::isKnown(const QString &algorithm)
{
    return algorithms().contains(algorithm);
}

bool Digester::isWeak(const QString &algorithm)
{
    return algorithm == "md5"_L1 || algorithm == "sha1"_L1;
}

QByteArray Digester::of(const QString &algorithm, QByteArrayView bytes)
{
    Digester digester(algorithm);
    digester.add(bytes);
    return digester.finish();
}

} // namespace interdict
