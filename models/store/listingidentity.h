// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"

#include <QByteArray>

namespace interdict {

/// What makes a listing, as bytes to be hashed: the same reference on the same site; without a reference, the same
/// seller and title. `seller` and `site` are ids of entities, 0 for none.
inline void writeListingIdentity(const DraftRecord &draft, qint64 seller, qint64 site, QByteArray &identity)
{
    constexpr char unit = '\x1f';
    identity.clear();
    if (site)
        identity.append(QByteArray::number(site));
    identity.append(unit);
    if (!draft.reference.isEmpty()) {
        identity.append('r').append(unit).append(draft.reference.toUtf8());
    } else {
        identity.append('t').append(unit).append(QByteArray::number(seller)).append(unit);
        identity.append(draft.title.toCaseFolded().toUtf8());
    }
}

} // namespace interdict
