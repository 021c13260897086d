// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/mappingprofiles.h"
#include "models/values/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"export"_s, Cli::tr("Write the profile of this name to the file of --out."), u"name"_s});
    parser.addOption({u"out"_s, Cli::tr("The file to write to; otherwise the profile is shown."), u"file"_s});
    parser.addOption({u"add"_s, Cli::tr("Keep the profile in this file in the case."), u"file"_s});
}

QJsonObject toJson(const KnownProfile &known)
{
    QStringList columns;
    for (const MappingProfile::Column &column : known.profile.columns)
        columns << column.name;
    QJsonObject json{{u"name"_s, known.profile.name},
                     {u"version"_s, known.profile.version},
                     {u"origin"_s, known.isOfCase ? u"case"_s : u"program"_s},
                     {u"description"_s, known.profile.description},
                     {u"market"_s, known.profile.mapping.market},
                     {u"currency"_s, known.profile.mapping.currency},
                     {u"columns"_s, QJsonArray::fromStringList(columns)}};
    if (known.isOfCase) {
        json.insert(u"madeAt"_s, known.madeAt.toString(Qt::ISODate));
        json.insert(u"madeBy"_s, known.madeBy);
    }
    return json;
}

Result<Answer> list(const CaseSession &session)
{
    const Result<std::vector<KnownProfile>> profiles = knownProfiles(session.database());
    if (!profiles)
        return tl::unexpected(profiles.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const KnownProfile &known : *profiles) {
        array.append(toJson(known));
        rows.push_back({known.profile.name, QString::number(known.profile.version),
                        known.isOfCase ? Cli::tr("case") : Cli::tr("program"), known.profile.mapping.market,
                        known.profile.mapping.currency, QString::number(known.profile.columns.size())});
    }
    const QStringList heads{Cli::tr("profile"), Cli::tr("version"),  Cli::tr("from"),
                            Cli::tr("market"),  Cli::tr("currency"), Cli::tr("columns")};
    return Answer{{{u"profiles"_s, array}}, asTable(heads, rows)};
}

Result<Answer> exportOne(const CaseSession &session, const QString &name, const QString &path)
{
    const Result<MappingProfile> profile = profileNamed(session.database(), name);
    if (!profile)
        return tl::unexpected(profile.error());
    const QJsonObject json = interdict::toJson(*profile);
    if (path.isEmpty())
        return Answer{json, QString::fromUtf8(QJsonDocument(json).toJson())};
    if (Outcome written = writeMappingProfile(*profile, path); !written)
        return tl::unexpected(written.error());
    return Answer{{{u"profile"_s, profile->name}, {u"version"_s, profile->version}, {u"file"_s, path}},
                  Cli::tr("The profile %1 is in %2.\n").arg(visibleLine(profile->title()), path)};
}

Result<Answer> addOne(const CaseSession &session, const QString &path)
{
    const Result<MappingProfile> read = readMappingProfile(path);
    if (!read)
        return tl::unexpected(read.error());
    const Result<MappingProfile> saved =
        saveProfile(session.database(), *read, session.author(), session.clock().now());
    if (!saved)
        return tl::unexpected(saved.error());
    return Answer{{{u"profile"_s, saved->name}, {u"version"_s, saved->version}},
                  Cli::tr("The case keeps the profile %1.\n").arg(visibleLine(saved->title()))};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"profiles\" takes a case, as in: interdict-cli profiles harbour.icase"));
    const bool adds = parser.isSet(u"add"_s);
    const auto session =
        openCase(parser, arguments[0], adds ? CaseFile::Access::readWrite : CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (adds)
        return addOne(**session, parser.value(u"add"_s));
    if (parser.isSet(u"export"_s))
        return exportOne(**session, parser.value(u"export"_s), parser.value(u"out"_s));
    return list(**session);
}

} // namespace

Command profilesCommand()
{
    return {"profiles",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "List, export or add mapping profiles: what the columns of files mean."),
            QT_TRANSLATE_NOOP("Cli",
                              "A profile names the columns of one kind of files and the fields they feed, with the\n"
                              "market and the currency. Those of the case come before those of the program.\n"
                              "Example: interdict-cli import harbour.icase day1.csv --map seller=shop --save-profile "
                              "Lantern\n"
                              "         interdict-cli profiles harbour.icase --export Lantern --out lantern.json\n"
                              "         interdict-cli import other.icase day2.csv --profile lantern.json"),
            addOptions,
            run};
}

} // namespace interdict::cli
