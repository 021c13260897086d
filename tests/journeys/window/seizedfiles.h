// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QString>

class QTemporaryDir;

// Small files as they are seized, made up here, with what is wrong in such files.

namespace interdict::journeys {

/// Eight rows of a market: two rejected for a cell too many, two flagged for a price that is none, and dates that may
/// be read either way.
[[nodiscard]] QByteArray harbourListings();
/// The same listings a month later: two prices and a title changed.
[[nodiscard]] QByteArray harbourListingsLater();
/// Two more listings, with a column that was not there before.
[[nodiscard]] QByteArray harbourListingsWithShipping();
/// A folder with a table, a picture that a row names, a picture that none names, a saved page, an e-mail and a program;
/// returns its path.
[[nodiscard]] QString makeSeizedFolder(const QTemporaryDir &folder);
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace interdict::journeys
