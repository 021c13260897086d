// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace interdict::journeys {

/// What the replay of the pilot is made from: names, numbers and letters of real files, and what those do not say
/// (offers on the sites, registrations after the hold, listings of presses) written here.
class PilotFiles
{
public:
    /// Where a file that is needed is missing: its path; empty where all are there.
    [[nodiscard]] static QString missing();

    [[nodiscard]] static QString pressedPills(); ///< a real file
    [[nodiscard]] static QString market();       ///< a real file
    [[nodiscard]] static QString fdaLetters();   ///< a real file

    /// 24 domains of the real block list: 12 of .com, 6 of .org, 6 of .us and .biz.
    [[nodiscard]] static QStringList domains();
    [[nodiscard]] static QByteArray hosts(); ///< those domains, as the block list has them
    /// An offer on the site of each domain.
    [[nodiscard]] static QByteArray offers();
    /// 12 listings of pill presses on a retailer's site.
    [[nodiscard]] static QByteArray presses();
    /// Parcels with the valid numbers of the real collection.
    [[nodiscard]] static QByteArray parcels();
    /// A registry's answer on the domain, with the day of which it says it is.
    [[nodiscard]] static QByteArray rdap(const QString &domain, const QByteArray &status, const QByteArray &day);
};

} // namespace interdict::journeys
