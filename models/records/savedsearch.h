// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/rowid.h"

#include <QDateTime>
#include <QString>

namespace interdict {

/// What an analyst keeps under a name. The numbers are stored in cases.
enum class SavedKind {
    search = 1,  ///< the content is what was typed
    filters = 2, ///< the content is a JSON array of filters
};

struct SavedSearch
{
    RowId<SavedSearch> id{};
    SavedKind kind = SavedKind::search;
    QString name{}; ///< one of its kind in a case
    QString content{};
    QString author{};
    QDateTime savedAt{}; ///< UTC
};

} // namespace interdict
