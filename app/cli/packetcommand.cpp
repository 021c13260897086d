// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/entitysearch.h"
#include "models/casework/packetbuilding.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"entity"_s, Cli::tr("Refer this entity; may be given several times."), u"entity"_s});
    parser.addOption({u"kind"_s, Cli::tr("Who receives it: registry, retailer or carrier."), u"kind"_s});
    parser.addOption({u"to"_s, Cli::tr("The recipient's name."), u"name"_s});
    parser.addOption({u"out"_s, Cli::tr("The packet's file name."), u"file"_s});
    parser.addOption({u"action"_s, Cli::tr("What the recipient is asked to do."), u"sentence"_s});
    parser.addOption({u"basis"_s, Cli::tr("The law or the recipient's own rule it rests on."), u"sentence"_s});
    parser.addOption(
        {u"door"_s, Cli::tr("By which way it is asked: trusted notifier, registrar's terms, court order …"), u"way"_s});
    parser.addOption({u"answer-by"_s, Cli::tr("The latest useful day, as in 2026-01-31."), u"day"_s});
    parser.addOption({u"prior-notices"_s, Cli::tr("Who was told before, when, and what they answered."), u"text"_s});
    parser.addOption({u"title"_s, Cli::tr("The packet's title."), u"title"_s});
    parser.addOption(
        {u"summary"_s, Cli::tr("A summary of at most 1,000 characters; otherwise one is written."), u"text"_s});
    parser.addOption({u"marking"_s, Cli::tr("TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED (AMBER)."), u"marking"_s});
    parser.addOption({u"organisation"_s, Cli::tr("The sending body; otherwise the case's agency."), u"name"_s});
    parser.addOption({u"officer"_s, Cli::tr("Who sends it; otherwise the author."), u"name"_s});
    parser.addOption({u"role"_s, Cli::tr("The sender's role."), u"role"_s});
    parser.addOption({u"reference"_s, Cli::tr("The sender's reference or badge number."), u"number"_s});
    parser.addOption({u"phone"_s, Cli::tr("The sender's telephone number."), u"number"_s});
    parser.addOption({u"email"_s, Cli::tr("The sender's official e-mail address."), u"address"_s});
    parser.addOption({u"authority"_s, Cli::tr("The legal authority of the sending body."), u"text"_s});
    parser.addOption({u"jurisdiction"_s, Cli::tr("The jurisdiction of the sending body."), u"text"_s});
    parser.addOption({u"tell-subject"_s, Cli::tr("The recipient may tell the subject.")});
    parser.addOption(
        {u"id"_s, Cli::tr("The packet's number; otherwise made from the time and the case."), u"number"_s});
    parser.addOption(
        {u"draft"_s, Cli::tr("Build it, marked as draft, even where something that must be there is missing.")});
}

PacketParty senderFrom(const QCommandLineParser &parser, const CaseSession &session)
{
    PacketParty sender;
    const auto valueOr = [&parser](const QString &option, const QString &otherwise) {
        return parser.isSet(option) ? parser.value(option) : otherwise;
    };
    sender.organisation = valueOr(u"organisation"_s, session.properties().agency);
    sender.person = valueOr(u"officer"_s, session.author());
    sender.role = parser.value(u"role"_s);
    sender.reference = parser.value(u"reference"_s);
    sender.phone = parser.value(u"phone"_s);
    sender.email = parser.value(u"email"_s);
    sender.authority = parser.value(u"authority"_s);
    sender.jurisdiction = parser.value(u"jurisdiction"_s);
    return sender;
}

Result<PacketRequest> requestFrom(const QCommandLineParser &parser, const CaseSession &session)
{
    PacketRequest request;
    for (const QString &name : parser.values(u"entity"_s)) {
        const Result<Entity> entity = findOneEntity(session.database(), name);
        if (!entity)
            return tl::unexpected(entity.error());
        request.entities.push_back(entity->id);
    }
    const auto kind = recipientKindFromToken(parser.value(u"kind"_s));
    if (!kind)
        return usage(Cli::tr("--kind takes registry, retailer or carrier, not \"%1\".").arg(parser.value(u"kind"_s)));
    request.recipientKind = *kind;
    if (parser.isSet(u"marking"_s)) {
        const Result<Marking> marking = parseMarking(parser.value(u"marking"_s));
        if (!marking)
            return tl::unexpected(marking.error());
        request.marking = *marking;
    }
    request.answerBy = QDate::fromString(parser.value(u"answer-by"_s), Qt::ISODate);
    if (parser.isSet(u"answer-by"_s) && !request.answerBy.isValid())
        return usage(
            Cli::tr("--answer-by takes a day as in 2026-01-31, not \"%1\".").arg(parser.value(u"answer-by"_s)));
    request.sender = senderFrom(parser, session);
    request.packetId = parser.value(u"id"_s);
    request.recipientName = parser.value(u"to"_s);
    request.title = parser.value(u"title"_s);
    request.summary = parser.value(u"summary"_s);
    request.requestedAction = parser.value(u"action"_s);
    request.legalBasis = parser.value(u"basis"_s);
    request.door = parser.value(u"door"_s);
    request.priorNotices = parser.value(u"prior-notices"_s);
    request.mayTellSubject = parser.isSet(u"tell-subject"_s);
    request.isDraft = parser.isSet(u"draft"_s);
    request.zipPath = parser.value(u"out"_s);
    request.author = session.author();
    request.at = session.clock().now();
    return request;
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1 || !parser.isSet(u"entity"_s) || !parser.isSet(u"out"_s))
        return usage(
            Cli::tr("\"packet\" takes a case, --entity, --kind, --to and --out; \"interdict-cli packet --help\" "
                    "shows an example."));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<PacketRequest> request = requestFrom(parser, **session);
    if (!request)
        return tl::unexpected(request.error());
    const Result<PacketReceipt> receipt =
        buildPacket((*session)->path(), (*session)->properties(), *request, CancelToken(), {});
    if (!receipt)
        return tl::unexpected(receipt.error());
    return Answer{{{u"file"_s, receipt->path},
                   {u"sha256"_s, receipt->digest.toString()},
                   {u"bytes"_s, receipt->byteCount},
                   {u"files"_s, QJsonArray::fromStringList(receipt->files)}},
                  Cli::tr("Built the packet %1 (%2 bytes, %3 files).\n  SHA-256 %4\n")
                      .arg(receipt->path, grouped(receipt->byteCount), grouped(receipt->files.size()),
                           receipt->digest.toString())};
}

} // namespace

Command packetCommand()
{
    return {"packet",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Build a referral packet."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "A packet is a zip that is a BagIt bag: a PDF for people, data for machines, and the original rows.\n"
                "The same case, choices and --time give the same bytes. What the recipient needs and what is missing\n"
                "is named; --draft builds it all the same.\n"
                "Example: interdict-cli packet harbour.icase --entity seller:NAME --kind registry \\\n"
                "  --to \"Example Registry\" --out packet.zip --draft"),
            addOptions,
            run};
}

} // namespace interdict::cli
