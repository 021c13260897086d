// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/mappingprofiles.h"

#include "models/casework/commanding.h"
#include "models/intake/probeevidence.h"
#include "models/store/profiletable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MappingProfile)
};

QString compactJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The name and version of the row hold, whatever its text says.
Result<KnownProfile> fromRow(const StoredProfile &row)
{
    Result<MappingProfile> profile = mappingProfileFromJson(QJsonDocument::fromJson(row.profile.toUtf8()).object());
    if (!profile)
        return tl::unexpected(profile.error());
    profile->name = row.name;
    profile->version = row.version;
    return KnownProfile{std::move(*profile), true, row.madeAt, row.madeBy};
}

/// What a file that looks like the profile's is missing, the least first.
qsizetype distanceOf(const ProfileMatch &match)
{
    return 2 * match.gone.size() + match.isNew.size() + qsizetype(match.renamed.size());
}

QString constantsOf(const ColumnMapping &mapping)
{
    QStringList said;
    if (!mapping.market.isEmpty())
        said << Words::tr("market %1").arg(visibleLine(mapping.market));
    if (!mapping.currency.isEmpty())
        said << Words::tr("currency %1").arg(mapping.currency);
    return said.join(", "_L1);
}

} // namespace

Result<std::vector<KnownProfile>> knownProfiles(const Database &database)
{
    const Result<std::vector<StoredProfile>> rows = newestProfiles(database);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<KnownProfile> profiles;
    for (const StoredProfile &row : *rows) {
        Result<KnownProfile> profile = fromRow(row);
        if (!profile)
            return tl::unexpected(profile.error());
        profiles.push_back(std::move(*profile));
    }
    for (const MappingProfile &profile : shippedProfiles())
        profiles.push_back({profile, false, {}, {}});
    return profiles;
}

Result<MappingProfile> profileNamed(const Database &database, const QString &nameOrFile)
{
    const Result<std::vector<KnownProfile>> profiles = knownProfiles(database);
    if (!profiles)
        return tl::unexpected(profiles.error());
    QStringList names;
    for (const KnownProfile &known : *profiles) {
        if (known.profile.name.compare(nameOrFile, Qt::CaseInsensitive) == 0)
            return known.profile;
        names << u'"' + known.profile.name + u'"';
    }
    if (QFileInfo(nameOrFile).isFile())
        return readMappingProfile(nameOrFile);
    return failure(ErrorCode::notFound, Words::tr("There is no profile and no file \"%1\". The profiles are: %2.")
                                            .arg(nameOrFile, names.join(", "_L1)));
}

namespace {

struct Saving
{
    MappingProfile profile;
    CaseCommand command;
};

/// The next version of the profile as a row of its own: undo leaves the versions before it.
Result<Saving> savingOf(const Database &database, MappingProfile profile, const Signature &signature)
{
    const Result<std::optional<StoredProfile>> before = findProfile(database, profile.name);
    const Result<qint64> id = nextRowId(database, u"mapping_profile"_s);
    if (!before || !id)
        return tl::unexpected(!before ? before.error() : id.error());
    profile.version = *before ? (*before)->version + 1 : 1;
    QStringList names;
    for (const MappingProfile::Column &column : profile.columns)
        names << column.name;
    const QJsonObject row{{u"name"_s, profile.name},
                          {u"version"_s, profile.version},
                          {u"layout_key"_s, layoutKey(names)},
                          {u"profile"_s, compactJson(toJson(profile))},
                          {u"made_at"_s, signature.at.toUTC().toString(Qt::ISODate)},
                          {u"made_by"_s, signature.author}};
    CaseCommand command{
        u"save-profile"_s,
        Words::tr("Saved the mapping profile \"%1\", version %2.").arg(profile.name).arg(profile.version),
        {{u"mapping_profile"_s, *id, std::nullopt, row}}};
    return Saving{std::move(profile), std::move(command)};
}

} // namespace

Result<MappingProfile> saveProfile(const Database &database, MappingProfile profile, const QString &author,
                                   const QDateTime &at)
{
    const Signature signature{author, at};
    Result<Saving> saving = savingOf(database, std::move(profile), signature);
    if (!saving)
        return tl::unexpected(saving.error());
    if (Outcome done = performCommand(database, saving->command, signature, {}, {}); !done)
        return tl::unexpected(done.error());
    return std::move(saving->profile);
}

std::optional<RecognisedProfile> recogniseProfile(const std::vector<KnownProfile> &profiles, const Probe &probe,
                                                  const QString &fileName)
{
    std::optional<RecognisedProfile> best;
    for (const KnownProfile &known : profiles) {
        ProfileMatch match = matchProfile(known.profile, probe, fileName);
        if (match.isExact())
            return RecognisedProfile{known.profile, std::move(match), known.isOfCase};
        if (match.isLikely() && (!best || distanceOf(match) < distanceOf(best->match)))
            best = RecognisedProfile{known.profile, std::move(match), known.isOfCase};
    }
    return best;
}

void applyProfile(const MappingProfile &profile, const ProfileMatch &match, const QString &fileName, Probe &probe)
{
    probe.mapping = mappingByProfile(profile, match, probe, fileName);
    probe.evidence = probe.evidence.first(std::min(probe.readingSentences, probe.evidence.size())); // the guess is void
    const QString constants = constantsOf(probe.mapping);
    const QString title = visibleLine(profile.title());
    probe.evidence << (constants.isEmpty()
                           ? Words::tr("The columns are read by the profile %1.").arg(title)
                           : Words::tr("The columns are read by the profile %1: %2.").arg(title, constants));
    probe.evidence << match.drift();
    if (const auto seen = probe.mapping.columnOf(RecordField::seen);
        seen && !profile.hasDateOrder && size_t(*seen) < probe.findings.size()) {
        const DateVotes &votes = probe.findings[size_t(*seen)].dates;
        if (votes.dates > 0)
            probe.evidence << sentenceOnDates(votes, probe.layout.columnNames[*seen]);
    } else if (!seen && probe.mapping.seen) {
        probe.evidence << Words::tr("The date %1 is taken for all rows.").arg(probe.mapping.seen->toString());
    }
}

void applyRecognised(const std::vector<KnownProfile> &profiles, const QString &fileName, Probe &probe)
{
    const auto found = recogniseProfile(profiles, probe, fileName);
    if (!found)
        return;
    if (found->match.isExact())
        return applyProfile(found->profile, found->match, fileName, probe);
    probe.evidence << Words::tr("The columns are much like those of the profile %1, which was not taken, since they "
                                "differ. It can be chosen by its name.")
                          .arg(visibleLine(found->profile.title()))
                   << found->match.drift();
}

} // namespace interdict
