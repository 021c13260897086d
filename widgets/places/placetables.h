// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseplaces.h"
#include "models/itemmodels/celltable.h"
#include "widgets/places/mapscene.h"

namespace interdict::ui {

/// Every place with its counts, countries, regions and what names no known place; in the order of `flows.places`.
[[nodiscard]] CellTable placesTable(const PlaceFlows &flows);
/// Every route, in the order of `flows.routes`.
[[nodiscard]] CellTable routesTable(const PlaceFlows &flows);

/// Whole sentences: how many listings, what of them has no place or stands beside the map, whose outlines they are.
[[nodiscard]] QString captionOf(const CasePlaces &places, const MapScene &scene, const QStringList &filters);

} // namespace interdict::ui
