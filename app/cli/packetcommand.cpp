// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/docketoptions.h"
#include "app/cli/filteroptions.h"
#include "app/cli/output.h"
#include "app/cli/senderoptions.h"
#include "app/cli/versionoptions.h"
#include "models/casework/entitysearch.h"
#include "models/casework/packetbuilding.h"
#include "models/referrals/checklist.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"entity"_s, Cli::tr("Refer this entity; may be given several times."), u"entity"_s});
    parser.addOption({u"kind"_s,
                      Cli::tr("Who receives it: registry, registrar, hosting, retailer, carrier, payment, exchange or "
                              "messaging."),
                      u"kind"_s});
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
    addSenderOptions(parser);
    addReferralOption(parser);
    parser.addOption({u"state"_s,
                      Cli::tr("What the checklist asks for and no record says, by its field, as in harm=…; several "
                              "times. --checklist names the fields."),
                      u"field=text"_s});
    parser.addOption({u"checklist"_s, Cli::tr("Build nothing; say what the recipient must be told, what of it the case "
                                              "has, with its evidence, and where to get the rest.")});
    parser.addOption({u"language"_s,
                      Cli::tr("The language of the PDF and of the README, whatever this program speaks: %1 (en).")
                          .arg(DocumentLanguage::available().join(u", "_s)),
                      u"code"_s});
    parser.addOption({u"tell-subject"_s, Cli::tr("The recipient may tell the subject.")});
    parser.addOption(
        {u"id"_s, Cli::tr("The packet's number; otherwise made from the time and the case."), u"number"_s});
    parser.addOption(
        {u"draft"_s, Cli::tr("Build it, marked as draft, even where something that must be there is missing.")});
    addFilterOption(parser, Cli::tr("A filter that the entities were found with, as \"views --json\" prints them; may "
                                    "be repeated. The packet says so with each figure."));
    addVersionOptions(parser);
}

/// "--state harm=…": what the checklist asks for and no record says.
Result<QMap<QString, QString>> statementsFrom(const QCommandLineParser &parser)
{
    QMap<QString, QString> statements;
    for (const QString &text : parser.values(u"state"_s)) {
        const qsizetype at = text.indexOf(u'=');
        if (at < 1)
            return usage(Cli::tr("--state takes FIELD=TEXT, not \"%1\".").arg(text));
        statements.insert(text.left(at), text.mid(at + 1));
    }
    return statements;
}

/// What the options say of the recipient, where they say it.
Outcome takeRecipient(const QCommandLineParser &parser, PacketRequest &request)
{
    if (parser.isSet(u"kind"_s) || !request.docket.isStored()) {
        const auto kind = recipientKindFromToken(parser.value(u"kind"_s));
        if (!kind)
            return usage(Cli::tr("--kind takes registry, registrar, hosting, retailer, carrier, payment, exchange or "
                                 "messaging, not \"%1\".")
                             .arg(parser.value(u"kind"_s)));
        request.recipientKind = *kind;
    }
    if (parser.isSet(u"marking"_s)) {
        const Result<Marking> marking = parseMarking(parser.value(u"marking"_s));
        if (!marking)
            return tl::unexpected(marking.error());
        request.marking = *marking;
    }
    const auto take = [&parser](const QString &option, QString &into) {
        if (parser.isSet(option))
            into = parser.value(option);
    };
    take(u"to"_s, request.recipientName);
    take(u"title"_s, request.title);
    take(u"action"_s, request.requestedAction);
    take(u"basis"_s, request.legalBasis);
    take(u"door"_s, request.door);
    return {};
}

Result<PacketRequest> requestFrom(const QCommandLineParser &parser, const CaseSession &session)
{
    Result<PacketRequest> begun = referralRequest(parser, session.database());
    if (!begun)
        return begun;
    PacketRequest request = std::move(*begun);
    if (parser.isSet(u"entity"_s)) {
        request.entities.clear();
        request.listings.clear();
    }
    for (const QString &name : parser.values(u"entity"_s)) {
        const Result<Entity> entity = findOneEntity(session.database(), name);
        if (!entity)
            return tl::unexpected(entity.error());
        request.entities.push_back(entity->id);
    }
    if (Outcome taken = takeRecipient(parser, request); !taken)
        return tl::unexpected(taken.error());
    request.answerBy = QDate::fromString(parser.value(u"answer-by"_s), Qt::ISODate);
    if (parser.isSet(u"answer-by"_s) && !request.answerBy.isValid())
        return usage(
            Cli::tr("--answer-by takes a day as in 2026-01-31, not \"%1\".").arg(parser.value(u"answer-by"_s)));
    request.sender = senderFrom(parser, session);
    const Result<QMap<QString, QString>> statements = statementsFrom(parser);
    if (!statements)
        return tl::unexpected(statements.error());
    request.statements = *statements;
    Result<std::vector<RowFilter>> filters = filtersFrom(parser);
    if (!filters)
        return tl::unexpected(filters.error());
    request.filters = std::move(*filters);
    request.packetId = parser.value(u"id"_s);
    request.summary = parser.value(u"summary"_s);
    request.priorNotices = parser.value(u"prior-notices"_s);
    if (parser.isSet(u"language"_s))
        request.language = parser.value(u"language"_s);
    if (!DocumentLanguage::available().contains(request.language))
        return usage(Cli::tr("--language takes %1, not \"%2\".")
                         .arg(DocumentLanguage::available().join(u", "_s), request.language));
    request.mayTellSubject = parser.isSet(u"tell-subject"_s);
    request.isDraft = parser.isSet(u"draft"_s);
    request.zipPath = parser.value(u"out"_s);
    request.author = session.author();
    request.at = session.clock().now();
    if (Outcome taken = takeVersionOptions(parser, session, request); !taken)
        return tl::unexpected(taken.error());
    return request;
}

QString needToken(Need need)
{
    return need == Need::must ? u"must"_s : need == Need::should ? u"should"_s : u"may"_s;
}

/// What the recipient must be told, and what of it is there.
Result<Answer> checked(const CaseSession &session, const PacketRequest &request)
{
    const Result<PacketContent> content =
        assemblePacket(session.database(), session.properties(), request, CancelToken());
    if (!content)
        return tl::unexpected(content.error());
    QJsonArray points;
    std::vector<QStringList> rows;
    int missing = 0;
    for (const ChecklistPoint &point : judgeChecklist(*content)) {
        points.append(QJsonObject{{u"field"_s, point.field},
                                  {u"need"_s, needToken(point.need)},
                                  {u"name"_s, point.name},
                                  {u"met"_s, point.isMet},
                                  {u"value"_s, point.value},
                                  {u"exhibits"_s, QJsonArray::fromStringList(point.evidence)},
                                  {u"stated"_s, point.isStated},
                                  {u"can_be_stated"_s, point.canBeStated},
                                  {u"where_from"_s, point.whereFrom}});
        missing += point.need == Need::must && !point.isMet ? 1 : 0;
        rows.push_back({needToken(point.need), point.field, point.isMet ? Cli::tr("yes") : Cli::tr("missing"),
                        point.isMet ? point.value : point.whereFrom, point.evidence.join(u", "_s)});
    }
    return Answer{{{u"kind"_s, toToken(request.recipientKind)}, {u"missing_musts"_s, missing}, {u"points"_s, points}},
                  asTable({Cli::tr("Need"), Cli::tr("Field"), Cli::tr("There"), Cli::tr("Value, or where to get it"),
                           Cli::tr("Exhibits")},
                          rows) +
                      Cli::tr("%n thing(s) that must be there are missing.", nullptr, missing) + u'\n',
                  missing > 0 ? exitFailedCheck : exitDone};
}

QString noticeLines(const QStringList &notices)
{
    QString lines;
    for (const QString &notice : notices)
        lines += u"  "_s + visibleLine(notice) + u'\n';
    return lines;
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool onlyChecks = parser.isSet(u"checklist"_s);
    if (arguments.size() != 1 || (!parser.isSet(u"entity"_s) && !parser.isSet(u"docket"_s)) ||
        (!parser.isSet(u"out"_s) && !onlyChecks))
        return usage(Cli::tr("\"packet\" takes a case, --entity, --kind, --to and --out, or --docket and --out; "
                             "\"interdict-cli packet --help\" "
                             "shows an example."));
    const auto session =
        openCase(parser, arguments[0], onlyChecks ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<PacketRequest> request = requestFrom(parser, **session);
    if (!request)
        return tl::unexpected(request.error());
    if (onlyChecks)
        return checked(**session, *request);
    const Result<PacketReceipt> receipt =
        buildPacket((*session)->path(), (*session)->properties(), *request, CancelToken(), {});
    if (!receipt)
        return tl::unexpected(receipt.error());
    return Answer{{{u"file"_s, receipt->path},
                   {u"sha256"_s, receipt->digest.toString()},
                   {u"bytes"_s, receipt->byteCount},
                   {u"files"_s, QJsonArray::fromStringList(receipt->files)},
                   {u"notices"_s, QJsonArray::fromStringList(receipt->notices)}},
                  Cli::tr("Built the packet %1 (%2 bytes, %3 files).\n  SHA-256 %4\n")
                          .arg(receipt->path, grouped(receipt->byteCount), grouped(receipt->files.size()),
                               receipt->digest.toString()) +
                      noticeLines(receipt->notices)};
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
