// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/versionoptions.h"

#include "app/cli/sourcechoice.h"
#include "models/casework/entitysearch.h"
#include "models/referrals/redaction.h"

#include <QRegularExpression>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString fieldTokens()
{
    QStringList tokens;
    for (const RedactableField &field : redactableFields())
        tokens << field.token;
    return tokens.join(u", "_s);
}

/// "2 of 3", "2/3" or "2": the packet's place in its series.
Outcome takeSeries(const QString &text, PacketRequest &request)
{
    static const QRegularExpression pattern(u"^([^:]{1,80}):(\\d{1,4})(?:/(\\d{1,4}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() < 1)
        return usage(Cli::tr("--series takes NAME:NUMBER/COUNT, as in lantern-network:2/5, not \"%1\".").arg(text));
    request.seriesId = match.captured(1);
    request.seriesNumber = match.captured(2).toInt();
    request.seriesCount = match.captured(3).toInt();
    return {};
}

Outcome takeEntities(const QCommandLineParser &parser, const CaseSession &session, PacketRequest &request)
{
    for (const QString &name : parser.values(u"withhold-entity"_s)) {
        const Result<Entity> entity = findOneEntity(session.database(), name);
        if (!entity)
            return tl::unexpected(entity.error());
        request.withheldEntities.push_back(entity->id);
    }
    for (const QString &name : parser.values(u"file"_s)) {
        const Result<Source> source = chosenSource(session.database(), name);
        if (!source)
            return tl::unexpected(source.error());
        request.files.push_back(source->id);
    }
    return {};
}

} // namespace

void addVersionOptions(QCommandLineParser &parser)
{
    parser.addOption({u"variant"_s,
                      Cli::tr("For whose eyes: court (everything, the default), partner, or subject-safe."),
                      u"version"_s});
    parser.addOption({u"withhold"_s,
                      Cli::tr("Leave a field or part out; may be given several times: %1.").arg(fieldTokens()),
                      u"field"_s});
    parser.addOption({u"withhold-entity"_s,
                      Cli::tr("Leave an entity out, and its name out of every text and exhibit; several times."),
                      u"entity"_s});
    parser.addOption(
        {u"withhold-exhibit"_s, Cli::tr("Withhold an exhibit, as in EX-00003; several times."), u"number"_s});
    parser.addOption({u"withhold-text"_s,
                      Cli::tr("Leave these words out wherever they stand, however written; several times."),
                      u"words"_s});
    parser.addOption({u"file"_s,
                      Cli::tr("Add an evidence file of the case, by its name or number; those that a record in the "
                              "packet names come along anyway."),
                      u"source"_s});
    parser.addOption({u"sign"_s,
                      Cli::tr("Sign with this OpenPGP key, by its fingerprint or a name; \"interdict-cli keys\" lists "
                              "them."),
                      u"key"_s});
    parser.addOption({u"series"_s, Cli::tr("One of several packets on one network, as in lantern:2/5."), u"place"_s});
    parser.addOption({u"revision"_s, Cli::tr("The packet's revision (1)."), u"number"_s});
    parser.addOption({u"supersedes"_s, Cli::tr("The number of the packet whose place it takes."), u"number"_s});
}

Outcome takeVersionOptions(const QCommandLineParser &parser, const CaseSession &session, PacketRequest &request)
{
    if (parser.isSet(u"variant"_s)) {
        const auto variant = packetVariantFromToken(parser.value(u"variant"_s));
        if (!variant)
            return usage(
                Cli::tr("--variant takes court, partner or subject-safe, not \"%1\".").arg(parser.value(u"variant"_s)));
        request.variant = *variant;
    }
    request.withheldFields = parser.values(u"withhold"_s);
    request.withheldExhibits = parser.values(u"withhold-exhibit"_s);
    request.withheldTexts = parser.values(u"withhold-text"_s);
    request.signingKey = parser.value(u"sign"_s);
    if (parser.isSet(u"supersedes"_s))
        request.supersedes = parser.value(u"supersedes"_s);
    const Result<qint64> revision = numberFrom(parser, u"revision"_s, request.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    request.revision = int(*revision);
    if (parser.isSet(u"series"_s)) {
        if (Outcome taken = takeSeries(parser.value(u"series"_s), request); !taken)
            return taken;
    }
    return takeEntities(parser, session, request);
}

} // namespace interdict::cli
