// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/mappingprofile.h"
#include "models/store/database.h"

#include <QDateTime>

#include <vector>

namespace interdict {

/// A profile and where it comes from.
struct KnownProfile
{
    MappingProfile profile;
    bool isOfCase = false; ///< otherwise it came with the program
    QDateTime madeAt;      ///< of one of the case
    QString madeBy;
};

/// Those of the case, the newest version of each, then those of the program.
[[nodiscard]] Result<std::vector<KnownProfile>> knownProfiles(const Database &database);
/// The one of that name in the case or the program, or the one in that file. notFound, naming those there are.
[[nodiscard]] Result<MappingProfile> profileNamed(const Database &database, const QString &nameOrFile);

/// Adds it to the case as the next version of its name, as a command: undone like any other. Gives it as stored. A
/// session is to be refreshed afterwards.
[[nodiscard]] Result<MappingProfile> saveProfile(const Database &database, MappingProfile profile,
                                                 const QString &author, const QDateTime &at);

/// A profile whose columns are those of a file.
struct RecognisedProfile
{
    MappingProfile profile;
    ProfileMatch match;
    bool isOfCase = false;
};
/// The first that fits exactly, else the one that likely fits best; nothing where none does.
[[nodiscard]] std::optional<RecognisedProfile> recogniseProfile(const std::vector<KnownProfile> &profiles,
                                                                const Probe &probe, const QString &fileName);

/// Reads the file as the profile says: its mapping, and evidence of what was taken and what has changed.
void applyProfile(const MappingProfile &profile, const ProfileMatch &match, const QString &fileName, Probe &probe);
/// The same with the profile that fits exactly; where one only likely fits, the evidence says so and how to take it.
void applyRecognised(const std::vector<KnownProfile> &profiles, const QString &fileName, Probe &probe);

} // namespace interdict
