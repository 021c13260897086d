// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/sha256hasher.h"

#include <QByteArrayView>
#include <QHashFunctions>

#include <cstring>

namespace interdict {

/// The first half of a SHA-256: what stands for a text in books of millions.
struct Key128
{
    std::array<uchar, 16> bytes{};

    [[nodiscard]] static Key128 of(QByteArrayView text)
    {
        const Sha256Hasher::Bytes digest = Sha256Hasher::of(text);
        Key128 key;
        std::memcpy(key.bytes.data(), digest.data(), key.bytes.size());
        return key;
    }
    /// All zeros where there are not 16 bytes.
    [[nodiscard]] static Key128 fromBytes(QByteArrayView stored)
    {
        Key128 key;
        if (stored.size() == qsizetype(key.bytes.size()))
            std::memcpy(key.bytes.data(), stored.data(), key.bytes.size());
        return key;
    }
    [[nodiscard]] QByteArrayView view() const
    {
        return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
    }
    [[nodiscard]] bool isNone() const { return *this == Key128(); }

    /// As two words: comparing them is most of what books do.
    [[nodiscard]] std::array<quint64, 2> words() const
    {
        std::array<quint64, 2> both{};
        std::memcpy(both.data(), bytes.data(), bytes.size());
        return both;
    }
    [[nodiscard]] size_t hashed() const { return size_t(words()[0]); }
    friend bool operator==(const Key128 &a, const Key128 &b) { return a.words() == b.words(); }
    friend size_t qHash(const Key128 &key, size_t seed = 0) { return key.hashed() ^ seed; }
};

} // namespace interdict
