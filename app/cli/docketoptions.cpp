// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/docketoptions.h"

#include "app/cli/sourcechoice.h"
#include "models/casework/docketpacket.h"
#include "models/casework/entitysearch.h"
#include "models/store/dockettable.h"
#include "models/store/referraltable.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> idFrom(const QString &text, const QString &option)
{
    bool isNumber = false;
    const qint64 id = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return usage(Cli::tr("--%1 takes a number, not \"%2\".").arg(option, text));
    return id;
}

} // namespace

void addDocketOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &text, const QString &value) {
        parser.addOption({name, text, value});
    };
    add(u"kind"_s, Cli::tr("Kind of recipient: registry, registrar, hosting, retailer, carrier …"), u"kind"_s);
    add(u"to"_s, Cli::tr("The recipient's legal name."), u"name"_s);
    add(u"recipient-id"_s, Cli::tr("The recipient's token in the directory of recipients."), u"token"_s);
    add(u"entity"_s, Cli::tr("An entity to refer: #12, seller:NAME or a name; may be repeated."), u"entity"_s);
    add(u"listing"_s, Cli::tr("A listing to refer, by its number; may be repeated."), u"number"_s);
    add(u"title"_s, Cli::tr("What the referral is called."), u"text"_s);
    add(u"marking"_s, Cli::tr("TLP marking (TLP:AMBER)."), u"marking"_s);
    add(u"door"_s, Cli::tr("The way the request takes, such as trusted-notifier."), u"token"_s);
    add(u"network"_s, Cli::tr("What ties the items, the same for all referrals of a network."), u"name"_s);
    add(u"why"_s, Cli::tr("Why this recipient can act."), u"text"_s);
    add(u"state"_s, Cli::tr("List only referrals in this state."), u"state"_s);
    add(u"at"_s, Cli::tr("When it happened: 2020-06-08 or 2020-06-08T10:00:00Z; otherwise now."), u"time"_s);
    add(u"now"_s, Cli::tr("The time to reckon with; the same as --time."), u"time"_s);
    add(u"note"_s, Cli::tr("What is to be remembered with it."), u"text"_s);
    add(u"proof"_s, Cli::tr("Proof in words, such as the number of a message."), u"text"_s);
    add(u"record"_s, Cli::tr("The record that shows it, by its number."), u"number"_s);
    add(u"file"_s, Cli::tr("The evidence file that shows it: a source of the case, by name or number."), u"file"_s);
    add(u"item"_s, Cli::tr("An item of the referral: #N as \"show\" numbers them, or a name; otherwise all."),
        u"item"_s);
    parser.addOption({u"save"_s, Cli::tr("With \"check\": note what was found.")});
    add(u"due"_s, Cli::tr("The day until which a clock runs."), u"time"_s);
    add(u"days"_s, Cli::tr("With \"due\": up to so many days ahead (0: overdue and today)."), u"N"_s);
    add(u"by"_s, Cli::tr("With \"charts\": by \"recipient\" (otherwise) or by \"kind\"."), u"what"_s);
    add(u"out"_s, Cli::tr("With \"ics\": the file to write."), u"file"_s);
}

Result<QDateTime> momentFrom(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return QDateTime();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return QDateTime(day, QTime(0, 0), Qt::UTC);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return usage(Cli::tr("\"%1\" is no time. Write it as in 2020-06-08, or 2020-06-08T10:00:00Z.").arg(text));
    return moment.toUTC();
}

Result<Clock> docketClock(const QCommandLineParser &parser)
{
    const Result<QDateTime> now = momentFrom(parser, u"now"_s);
    if (!now)
        return tl::unexpected(now.error());
    return now->isValid() ? Clock::fixed(*now) : clockFrom(parser);
}

Result<DocketProof> proofFrom(const QCommandLineParser &parser, const Database &database)
{
    DocketProof proof;
    proof.words = parser.value(u"proof"_s);
    if (parser.isSet(u"record"_s)) {
        const Result<qint64> id = idFrom(parser.value(u"record"_s), u"record"_s);
        if (!id)
            return tl::unexpected(id.error());
        proof.record = RowId<Record>(*id);
    }
    if (parser.isSet(u"file"_s)) {
        const Result<Source> source = chosenSource(database, parser.value(u"file"_s));
        if (!source)
            return tl::unexpected(source.error());
        proof.source = source->id;
    }
    return proof;
}

Result<DocketDraft> draftFrom(const QCommandLineParser &parser, const Database &database)
{
    DocketDraft draft;
    draft.recipientKind = parser.value(u"kind"_s);
    draft.recipient = parser.value(u"to"_s);
    draft.recipientId = parser.value(u"recipient-id"_s);
    draft.title = parser.value(u"title"_s);
    if (parser.isSet(u"marking"_s))
        draft.marking = parser.value(u"marking"_s);
    draft.door = parser.value(u"door"_s);
    draft.network = parser.value(u"network"_s);
    draft.why = parser.value(u"why"_s);
    for (const QString &name : parser.values(u"entity"_s)) {
        const Result<Entity> entity = findOneEntity(database, name);
        if (!entity)
            return tl::unexpected(entity.error());
        draft.items.push_back(DocketItem::of(entity->id));
    }
    for (const QString &number : parser.values(u"listing"_s)) {
        const Result<qint64> id = idFrom(number, u"listing"_s);
        if (!id)
            return tl::unexpected(id.error());
        draft.items.push_back(DocketItem::of(RowId<Listing>(*id)));
    }
    return draft;
}

Result<std::vector<RowId<DocketItem>>> itemsFrom(const QCommandLineParser &parser, const DocketEntry &entry)
{
    std::vector<RowId<DocketItem>> items;
    for (const QString &text : parser.values(u"item"_s)) {
        const size_t before = items.size();
        for (size_t at = 0; at < entry.items.size(); ++at) {
            const DocketItem &item = entry.items[at];
            if (text == u"#%1"_s.arg(at + 1) || item.name.compare(text, Qt::CaseInsensitive) == 0)
                items.push_back(item.id);
        }
        if (items.size() != before + 1)
            return failure(ErrorCode::notFound,
                           Cli::tr("Referral %1 has no item, or several, that \"%2\" names. \"docket CASE show %1\" "
                                   "numbers them.")
                               .arg(entry.reference, text));
    }
    return items;
}

void addReferralOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"docket"_s,
         Cli::tr(
             "The referral of the docket that it is a packet of, as in R-0001; what other options do not say is taken "
             "from it."),
         u"referral"_s});
}

Result<PacketRequest> referralRequest(const QCommandLineParser &parser, const Database &database)
{
    if (!parser.isSet(u"docket"_s))
        return PacketRequest();
    const Result<DocketEntry> entry = docketEntryByReference(database, parser.value(u"docket"_s));
    if (!entry)
        return tl::unexpected(entry.error());
    return nextPacketOf(database, entry->id);
}

} // namespace interdict::cli
