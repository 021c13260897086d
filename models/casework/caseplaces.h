// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/metrics/placeflows.h"
#include "models/store/rowfilter.h"

namespace interdict {

/// Where listings of the case come from and go to, and where its shipments and seizures went. A value.
struct CasePlaces
{
    static constexpr int matrixSize = 12; ///< places on either side

    PlaceFlows flows; ///< with seizures
    RouteMatrix matrix;
    qint64 seizures = 0;
    qint64 seizuresWithoutPlace = 0;
};

/// A job: the case is read through a connection of its own. Only what passes the filters is counted.
[[nodiscard]] Result<CasePlaces> readPlaces(const QString &casePath, const std::vector<RowFilter> &filters,
                                            const CancelToken &cancel);

} // namespace interdict
