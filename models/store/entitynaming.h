// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"
#include "models/store/key128.h"

#include <QRandomGenerator>
#include <QStringView>

namespace interdict {

/// What stands for the names of entities in the books of one import: hashes with seeds that nobody can know, so that
/// nobody can make two names meet. A value, for any thread; copies agree.
class EntityNaming
{
public:
    EntityNaming()
        : m_seed(size_t(QRandomGenerator::system()->generate64())),
          m_otherSeed(size_t(QRandomGenerator::system()->generate64()))
    {
    }

    [[nodiscard]] Key128 keyOf(EntityKind kind, QStringView scope, QStringView key) const
    {
        const std::array<quint64, 2> words{qHash(key, qHash(scope, m_seed ^ size_t(kind))),
                                           qHash(key, qHash(scope, m_otherSeed ^ size_t(kind)))};
        Key128 both;
        std::memcpy(both.bytes.data(), words.data(), both.bytes.size());
        return both;
    }
    [[nodiscard]] quint64 hashOf(QStringView text) const { return qHash(text, m_seed); }

private:
    size_t m_seed;
    size_t m_otherSeed;
};

} // namespace interdict
