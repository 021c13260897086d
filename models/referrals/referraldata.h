// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QJsonObject>
#include <QStringList>

namespace interdict {

/// The folder with the account's own versions of the files in resources/referrals: INTERDICT_REFERRALS, else
/// "referrals" in the account's application data.
[[nodiscard]] QString referralDataFolder();
/// The names of the data files that come with the program, without ".json": "kinds", "checklists", "recipients" …
[[nodiscard]] QStringList referralDataNames();

/// A data file that comes with the program; it is an object with "schema", "date" and "source".
[[nodiscard]] QJsonObject builtInReferralData(QLatin1StringView name);
/// The account's own version where it has one that can be read and is of the same schema, else the program's. Reads the
/// disk each time.
[[nodiscard]] QJsonObject referralData(QLatin1StringView name);
/// Why an own version is not used: badInput; nothing where there is none, or it is used.
[[nodiscard]] Outcome checkOwnReferralData(QLatin1StringView name);
/// Writes the program's version into the folder, to be edited. Refuses to replace one that is there (badInput).
[[nodiscard]] Result<QString> copyReferralData(QLatin1StringView name);

} // namespace interdict
