// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/profileoptions.h"

#include "app/cli/command.h"
#include "models/casework/mappingprofiles.h"

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

void addProfileOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"profile"_s,
         Cli::tr("Read the columns by this profile of the case or the program, or the one in this file. Without it, a "
                 "profile is taken where the columns are exactly those of its files."),
         u"name|file"_s});
    parser.addOption({u"no-profile"_s, Cli::tr("Take no profile; columns are read by their names and values.")});
    parser.addOption(
        {u"save-profile"_s, Cli::tr("Keep how the columns are read in the case, under this name."), u"name"_s});
}

Outcome applyProfileOptions(const QCommandLineParser &parser, const Database &database, const QString &fileName,
                            Probe &probe)
{
    if (parser.isSet(u"no-profile"_s)) {
        return parser.isSet(u"profile"_s) ? Outcome(usage(Cli::tr("--profile and --no-profile exclude each other.")))
                                          : Outcome();
    }
    if (!parser.isSet(u"profile"_s)) {
        const Result<std::vector<KnownProfile>> known = knownProfiles(database);
        if (!known)
            return tl::unexpected(known.error());
        applyRecognised(*known, fileName, probe);
        return {};
    }
    const Result<MappingProfile> profile = profileNamed(database, parser.value(u"profile"_s));
    if (!profile)
        return tl::unexpected(profile.error());
    const ProfileMatch match = matchProfile(*profile, probe, fileName);
    if (std::all_of(match.columns.begin(), match.columns.end(), [](int column) { return column < 0; }))
        return failure(ErrorCode::badInput,
                       Cli::tr("No column of \"%1\" is one of the profile \"%2\". Choose another profile, or import it "
                               "without one.")
                           .arg(fileName, profile->name));
    applyProfile(*profile, match, fileName, probe);
    return {};
}

Result<QString> saveProfileWish(const QCommandLineParser &parser, const CaseSession &session, const Probe &probe)
{
    if (!parser.isSet(u"save-profile"_s))
        return QString();
    const QString name = parser.value(u"save-profile"_s).simplified();
    if (name.isEmpty())
        return usage(Cli::tr("--save-profile takes a name."));
    const Result<MappingProfile> saved = saveProfile(session.database(), profileOf(name, probe.layout, probe.mapping),
                                                     session.author(), session.clock().now());
    if (!saved)
        return tl::unexpected(saved.error());
    return Cli::tr("  The case keeps how the columns are read as the profile %1.\n").arg(saved->title());
}

} // namespace interdict::cli
