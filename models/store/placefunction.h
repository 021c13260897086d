// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

struct sqlite3;

namespace interdict {

/// Gives a connection the SQL function names_place(text, token): whether the text counts for the token as placeTokens()
/// (models/values/place.h) says. Statements of ours may use it; the schema of a case may not.
void addPlaceFunction(sqlite3 *connection);

} // namespace interdict
