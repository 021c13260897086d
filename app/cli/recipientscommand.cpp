// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/caserecipients.h"
#include "models/referrals/doors.h"
#include "models/referrals/referraldata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"case"_s, Cli::tr("With what this case says otherwise; \"add\" and \"remove\" change the case."), u"case"_s});
    parser.addOption({u"kind"_s, Cli::tr("With \"list\": only those of this kind."), u"kind"_s});
}

QJsonObject asJson(const DirectoryEntry &entry)
{
    QJsonObject json = toJson(entry);
    json.insert(u"origin"_s, entry.origin == DirectoryEntry::Origin::program   ? u"program"_s
                             : entry.origin == DirectoryEntry::Origin::account ? u"account"_s
                                                                               : u"case"_s);
    return json;
}

Result<RecipientDirectory> directoryFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"case"_s))
        return RecipientDirectory::ofAccount();
    const auto session = openCase(parser, parser.value(u"case"_s), CaseFile::Access::readOnly);
    return session ? directoryOf((*session)->database()) : tl::unexpected(session.error());
}

Result<Answer> listed(const QCommandLineParser &parser, const QStringList &words)
{
    const Result<RecipientDirectory> directory = directoryFrom(parser);
    if (!directory)
        return tl::unexpected(directory.error());
    const QString token = parser.value(u"kind"_s);
    if (!token.isEmpty() && !recipientKindFromToken(token))
        return usage(Cli::tr("\"%1\" is no kind of recipient.").arg(token));
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const DirectoryEntry &entry : directory->entries()) {
        const QString text = words.join(u' ');
        const bool fits = text.isEmpty() || entry.name.contains(text, Qt::CaseInsensitive) ||
                          entry.id.contains(text, Qt::CaseInsensitive);
        if (!fits || (!token.isEmpty() && toToken(entry.kind) != token))
            continue;
        array.append(asJson(entry));
        rows.push_back({entry.id, toToken(entry.kind), entry.name, entry.jurisdiction, displayName(entry.tellsSubject),
                        displayName(entry.origin)});
    }
    return Answer{{{u"recipients"_s, array}},
                  asTable({Cli::tr("Id"), Cli::tr("Kind"), Cli::tr("Name"), Cli::tr("Where"), Cli::tr("The subject"),
                           Cli::tr("Entry")},
                          rows)};
}

QString inLines(const DirectoryEntry &entry)
{
    QStringList doors;
    for (const QString &door : entry.doors)
        doors << doorName(door);
    const std::pair<QString, QString> facts[] = {
        {Cli::tr("kind"), displayName(entry.kind)},
        {Cli::tr("jurisdiction"), entry.jurisdiction},
        {Cli::tr("contact"), entry.contact},
        {Cli::tr("ways to ask"), doors.join(u"; "_s)},
        {Cli::tr("the subject"), displayName(entry.tellsSubject)},
        {Cli::tr("forwarding"), entry.forwarding},
        {Cli::tr("terms"), entry.terms},
        {Cli::tr("reviews within"),
         entry.answerHours > 0 ? Cli::tr("%n hour(s)", nullptr, entry.answerHours) : QString()},
        {Cli::tr("service"), entry.service},
        {Cli::tr("note"), entry.note},
        {Cli::tr("source"), entry.source},
        {Cli::tr("as of"), entry.date.toString(Qt::ISODate)},
        {Cli::tr("entry"), displayName(entry.origin)},
    };
    QString text = u"%1 (%2)\n"_s.arg(entry.name, entry.id);
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            text += u"  %1: %2\n"_s.arg(name, value);
    }
    return text;
}

Result<Answer> shownOne(const QCommandLineParser &parser, const QStringList &words)
{
    const Result<RecipientDirectory> directory = directoryFrom(parser);
    if (!directory)
        return tl::unexpected(directory.error());
    const DirectoryEntry *entry = directory->find(words.join(u' '));
    if (!entry)
        return failure(ErrorCode::notFound, Cli::tr("There is no recipient \"%1\"; \"interdict-cli recipients list\" "
                                                    "names them.")
                                                .arg(words.join(u' ')));
    return Answer{asJson(*entry), inLines(*entry)};
}

/// One entry, or a list of them as "export" writes it.
Result<std::vector<DirectoryEntry>> entriesFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead, Cli::tr("\"%1\" could not be read: %2.").arg(path, file.errorString()));
    QJsonParseError fault;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (json.isEmpty())
        return failure(ErrorCode::badInput, Cli::tr("\"%1\" is no JSON object: %2.").arg(path, fault.errorString()));
    const QJsonArray all = json.contains("recipients"_L1) ? json[u"recipients"_s].toArray() : QJsonArray{json};
    std::vector<DirectoryEntry> entries;
    for (const QJsonValue &value : all) {
        Result<DirectoryEntry> entry = directoryEntryFromJson(value.toObject());
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Outcome addToAccount(const std::vector<DirectoryEntry> &entries, QDate today)
{
    Result<std::vector<DirectoryEntry>> own = ownRecipients();
    if (!own)
        return tl::unexpected(own.error());
    for (const DirectoryEntry &entry : entries) {
        std::erase_if(*own, [&entry](const DirectoryEntry &old) { return old.id == entry.id; });
        own->push_back(entry);
    }
    return saveOwnRecipients(*own, today);
}

Outcome addToCase(const QCommandLineParser &parser, const std::vector<DirectoryEntry> &entries)
{
    const auto session = openCase(parser, parser.value(u"case"_s), CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    CaseRecipients recipients(**session);
    for (const DirectoryEntry &entry : entries) {
        if (Outcome done = recipients.put(entry); !done)
            return done;
    }
    return {};
}

Result<Answer> added(const QCommandLineParser &parser, const QString &path)
{
    const Result<Clock> clock = clockFrom(parser);
    const Result<std::vector<DirectoryEntry>> entries = entriesFrom(path);
    if (!clock || !entries)
        return tl::unexpected(!clock ? clock.error() : entries.error());
    const Outcome done =
        parser.isSet(u"case"_s) ? addToCase(parser, *entries) : addToAccount(*entries, clock->now().date());
    if (!done)
        return tl::unexpected(done.error());
    QJsonArray ids;
    for (const DirectoryEntry &entry : *entries)
        ids.append(entry.id);
    return Answer{{{u"added"_s, ids}}, Cli::tr("Added %n recipient(s).\n", nullptr, int(entries->size()))};
}

Result<Answer> removed(const QCommandLineParser &parser, const QString &id)
{
    if (parser.isSet(u"case"_s)) {
        const auto session = openCase(parser, parser.value(u"case"_s), CaseFile::Access::readWrite);
        if (!session)
            return tl::unexpected(session.error());
        if (Outcome done = CaseRecipients(**session).takeBack(id); !done)
            return tl::unexpected(done.error());
        return Answer{{{u"removed"_s, id}}, Cli::tr("The directory's entry of \"%1\" counts again.\n").arg(id)};
    }
    const Result<Clock> clock = clockFrom(parser);
    Result<std::vector<DirectoryEntry>> own = ownRecipients();
    if (!clock || !own)
        return tl::unexpected(!clock ? clock.error() : own.error());
    if (std::erase_if(*own, [&id](const DirectoryEntry &entry) { return entry.id == id; }) == 0)
        return failure(ErrorCode::notFound, Cli::tr("This account has no own entry \"%1\".").arg(id));
    if (Outcome saved = saveOwnRecipients(*own, clock->now().date()); !saved)
        return tl::unexpected(saved.error());
    return Answer{{{u"removed"_s, id}}, Cli::tr("Took the own entry \"%1\" out.\n").arg(id)};
}

Result<Answer> exported(const QCommandLineParser &parser, const QString &path)
{
    const Result<RecipientDirectory> directory = directoryFrom(parser);
    if (!directory)
        return tl::unexpected(directory.error());
    QJsonArray array;
    for (const DirectoryEntry &entry : directory->entries())
        array.append(toJson(entry));
    QFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"recipients"_s, array}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::cannotWrite,
                       Cli::tr("\"%1\" could not be written: %2.").arg(path, file.errorString()));
    return Answer{{{u"file"_s, path}, {u"recipients"_s, array.size()}},
                  Cli::tr("Wrote %n recipient(s) to %1.\n", nullptr, int(array.size())).arg(path)};
}

/// The data files of referrals and which version of each counts, or a copy of one to be edited.
Result<Answer> data(const QStringList &names)
{
    if (!names.isEmpty()) {
        const Result<QString> path = copyReferralData(QLatin1StringView(names.front().toLatin1()));
        if (!path)
            return tl::unexpected(path.error());
        return Answer{{{u"file"_s, *path}}, Cli::tr("Wrote %1; edit it, and it counts from then on.\n").arg(*path)};
    }
    QJsonArray files;
    std::vector<QStringList> rows;
    for (const QString &name : referralDataNames()) {
        const QByteArray latin = name.toLatin1();
        const QLatin1StringView token(latin);
        const QJsonObject json = referralData(token);
        const Outcome own = checkOwnReferralData(token);
        const bool isOwn = own && json != builtInReferralData(token);
        files.append(QJsonObject{{u"name"_s, name},
                                 {u"date"_s, json[u"date"_s]},
                                 {u"source"_s, json[u"source"_s]},
                                 {u"own"_s, isOwn},
                                 {u"refused"_s, own ? QJsonValue() : QJsonValue(own.error().message)}});
        rows.push_back({name, json[u"date"_s].toString(), isOwn ? Cli::tr("own") : Cli::tr("the program's"),
                        own ? json[u"source"_s].toString() : own.error().message});
    }
    return Answer{{{u"folder"_s, referralDataFolder()}, {u"files"_s, files}},
                  asTable({Cli::tr("Data"), Cli::tr("As of"), Cli::tr("Version"), Cli::tr("Source")}, rows)};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == "list"_L1)
        return listed(parser, rest);
    if (verb == "show"_L1 && !rest.isEmpty())
        return shownOne(parser, rest);
    if (verb == "add"_L1 && rest.size() == 1)
        return added(parser, rest[0]);
    if (verb == "remove"_L1 && rest.size() == 1)
        return removed(parser, rest[0]);
    if (verb == "export"_L1 && rest.size() == 1)
        return exported(parser, rest[0]);
    if (verb == "data"_L1 && rest.size() <= 1)
        return data(rest);
    return usage(Cli::tr("\"recipients\" takes list [TEXT], show ID, add FILE, remove ID, export FILE or data [NAME]; "
                         "\"interdict-cli recipients --help\" shows examples."));
}

} // namespace

Command recipientsCommand()
{
    return {
        "recipients",
        "list [TEXT]|show ID|add FILE|remove ID|export FILE|data [NAME]",
        QT_TRANSLATE_NOOP("Cli", "Who can be asked to act, and how: the directory of recipients."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "The program brings a directory; own entries of the account (INTERDICT_REFERRALS names another folder)\n"
            "and, with --case, of a case come before it. FILE is JSON: one entry, or {\"recipients\": […]} as\n"
            "\"export\" writes it. Check a contact before its first use: each entry says where it is from.\n"
            "\"data\" lists the data on which referrals rest (checklists, doors, letters, calendars …), and with a\n"
            "name copies one into the folder, to be edited.\n"
            "Example: interdict-cli recipients list --kind registry\n"
            "         interdict-cli recipients show verisign --json\n"
            "         interdict-cli recipients add desk.json --case harbour.icase\n"
            "         interdict-cli recipients data checklists"),
        addOptions,
        run};
}

} // namespace interdict::cli
