// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace interdict {

/// A digest of bytes as they come, by the fastest way the machine has: SHA-256 by the processor's instructions, others
/// by OpenSSL where the program was built with it, else by Qt.
class Digester
{
public:
    /// By the name that manifests use (RFC 8493 section 2.4): "md5", "sha1", "sha224", "sha256", "sha384", "sha512" and
    /// the SHA-3 family. isKnown() must hold.
    explicit Digester(const QString &algorithm);
    ~Digester();
    Digester(Digester &&) noexcept;
    Digester &operator=(Digester &&) noexcept;

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish(); ///< raw bytes; to be called once

    [[nodiscard]] static bool isKnown(const QString &algorithm);
    /// Whether collisions of it can be made: MD5 and SHA-1 prove nothing against who means to deceive.
    [[nodiscard]] static bool isWeak(const QString &algorithm);
    [[nodiscard]] static QByteArray of(const QString &algorithm, QByteArrayView bytes);

    struct Engine; ///< of its own translation unit

private:
    std::unique_ptr<Engine> m_engine;
};

} // namespace interdict
