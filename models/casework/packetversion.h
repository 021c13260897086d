// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/factmarking.h"
#include "models/casework/packetassembly.h"

#include <QHash>

namespace interdict {

/// What a packet rests on, as it was read from the case: without picture, and with words only where the request has
/// them.
struct ReadPacket
{
    PacketContent content;
    QHash<RowId<Entity>, int> entityIndex; ///< of the content's entities
    ToldFacts facts;
};
[[nodiscard]] Result<ReadPacket> readPacket(const Database &database, const CaseProperties &properties,
                                            const PacketRequest &request, const CancelToken &cancel);

} // namespace interdict
