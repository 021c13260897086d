// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/historydetails.h"
#include "models/casework/historyexport.h"
#include "models/casework/thingsearch.h"
#include "models/values/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Cli::tr("Start with this entry (1)."), u"number"_s});
    parser.addOption({u"limit"_s, Cli::tr("At most this many entries (1000)."), u"number"_s});
    parser.addOption({u"search"_s, Cli::tr("Only entries with this text, also in what they changed."), u"text"_s});
    parser.addOption({u"by"_s, Cli::tr("Only entries of this analyst."), u"name"_s});
    parser.addOption({u"action"_s, Cli::tr("Only entries of this kind, such as judge or add-note."), u"action"_s});
    parser.addOption({u"since"_s, Cli::tr("Only entries from this day on (UTC)."), u"day"_s});
    parser.addOption({u"until"_s, Cli::tr("Only entries up to this day (UTC)."), u"day"_s});
    parser.addOption({u"about"_s, Cli::tr("Only entries about this."), u"thing"_s});
    parser.addOption({u"entry"_s, Cli::tr("Show what this entry changed, before and after."), u"number"_s});
    parser.addOption({u"analysts"_s, Cli::tr("List who worked on the case, and what each did.")});
    parser.addOption(
        {u"export"_s, Cli::tr("Write the entries to FILE, as CSV, or as JSON that can be verified."), u"file"_s});
}

Result<std::optional<QDate>> dayFrom(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid())
        return usage(Cli::tr("\"%1\" is no day. Write it as in 2026-01-31.").arg(parser.value(option)));
    return std::optional(day);
}

Result<HistoryQuery> queryFrom(const QCommandLineParser &parser, const Database &database)
{
    HistoryQuery query;
    query.text = parser.value(u"search"_s);
    query.author = parser.value(u"by"_s);
    query.actions = parser.values(u"action"_s);
    const Result<std::optional<QDate>> since = dayFrom(parser, u"since"_s);
    const Result<std::optional<QDate>> until = dayFrom(parser, u"until"_s);
    if (!since || !until)
        return tl::unexpected((!since ? since : until).error());
    query.from = *since;
    query.to = *until;
    if (parser.isSet(u"about"_s)) {
        const Result<Thing> thing = findThing(database, parser.value(u"about"_s));
        if (!thing)
            return tl::unexpected(thing.error());
        query.about = *thing;
    }
    return query;
}

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"at"_s, entry.at.toString(Qt::ISODate)},
            {u"author"_s, entry.author},
            {u"action"_s, entry.action},
            {u"summary"_s, entry.summary},
            {u"reason"_s, reasonOf(entry)},
            {u"details"_s, QJsonDocument::fromJson(entry.details.toUtf8()).object()},
            {u"undone"_s, entry.isUndone},
            {u"previous"_s, entry.previous.toString()},
            {u"digest"_s, entry.digest.toString()}};
}

Result<std::vector<HistoryEntry>> chosenEntries(const QCommandLineParser &parser, const CaseSession &session)
{
    const Result<qint64> first = numberFrom(parser, u"from"_s, 1);
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 1000);
    if (!first || !limit)
        return tl::unexpected((!first ? first : limit).error());
    const Result<HistoryQuery> query = queryFrom(parser, session.database());
    if (!query)
        return tl::unexpected(query.error());
    if (*query == HistoryQuery())
        return session.history(*first, *limit);
    Result<std::vector<qint64>> numbers = historyNumbers(session.database(), *query);
    if (!numbers)
        return tl::unexpected(numbers.error());
    std::reverse(numbers->begin(), numbers->end());
    std::erase_if(*numbers, [&first](qint64 number) { return number < *first; });
    numbers->resize(std::min(numbers->size(), size_t(*limit)));
    Result<std::vector<HistoryEntry>> entries = historyEntries(session.database(), *numbers);
    if (entries) {
        for (HistoryEntry &entry : *entries)
            entry.isUndone = session.undoStack().isUndone(entry.number);
    }
    return entries;
}

Result<Answer> listEntries(const QCommandLineParser &parser, const CaseSession &session)
{
    const auto entries = chosenEntries(parser, session);
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const HistoryEntry &entry : *entries) {
        array.append(toJson(entry));
        table.push_back({QString::number(entry.number), entry.at.toString(Qt::ISODate), entry.author,
                         entry.isUndone ? entry.summary + Cli::tr(" (undone)") : entry.summary,
                         entry.digest.toString().left(16)});
    }
    return Answer{
        {{u"entries"_s, array}},
        asTable({Cli::tr("no."), Cli::tr("time"), Cli::tr("author"), Cli::tr("what"), Cli::tr("digest")}, table)};
}

QString textOf(const ReadableRow &row)
{
    QString text = u"  "_s + visibleLine(row.title) + u'\n';
    for (const ReadableValue &value : row.values) {
        const QString before = visibleLine(value.before);
        const QString after = visibleLine(value.after);
        text += row.kind == ReadableRow::Kind::changed ? Cli::tr("    %1: %2 -> %3\n").arg(value.name, before, after)
                                                       : Cli::tr("    %1: %2\n").arg(value.name, before + after);
    }
    return text;
}

QJsonArray jsonOf(const std::vector<ReadableRow> &rows)
{
    QJsonArray array;
    for (const ReadableRow &row : rows) {
        QJsonArray values;
        for (const ReadableValue &value : row.values)
            values.append(QJsonObject{{u"name"_s, value.name}, {u"before"_s, value.before}, {u"after"_s, value.after}});
        array.append(QJsonObject{{u"row"_s, row.title}, {u"values"_s, values}});
    }
    return array;
}

Result<Answer> showEntry(const CaseSession &session, qint64 number)
{
    const Result<HistoryEntry> entry = session.entry(number);
    const Result<ReadableEntry> readable =
        entry ? readableEntry(session.database(), *entry) : tl::unexpected(entry.error());
    if (!readable)
        return tl::unexpected(readable.error());
    QString text = Cli::tr("entry %1, %2, by %3%4\n  %5\n")
                       .arg(number)
                       .arg(entry->at.toString(Qt::ISODate), visibleLine(entry->author),
                            entry->isUndone ? Cli::tr(" (undone)") : QString(), visibleLine(entry->summary));
    if (!readable->reason.isEmpty())
        text += Cli::tr("  why: %1\n").arg(visibleLine(readable->reason));
    for (const ReadableRow &row : readable->rows)
        text += textOf(row);
    if (readable->rowsLeftOut > 0)
        text += Cli::tr("  and %n more row(s)\n", nullptr, int(readable->rowsLeftOut));
    text += Cli::tr("  digest %1\n").arg(entry->digest.toString());
    QJsonObject json = toJson(*entry);
    json.insert(u"rows"_s, jsonOf(readable->rows));
    return Answer{json, text};
}

Result<Answer> listAnalysts(const Database &database)
{
    const Result<std::vector<AnalystWork>> analysts = analystsOf(database);
    if (!analysts)
        return tl::unexpected(analysts.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const AnalystWork &analyst : *analysts) {
        QJsonObject actions;
        QStringList words;
        for (const auto &[action, count] : analyst.actions) {
            actions.insert(action, count);
            words << u"%1 %2"_s.arg(grouped(count), actionTitle(action));
        }
        array.append(QJsonObject{{u"name"_s, analyst.name},
                                 {u"entries"_s, analyst.entries},
                                 {u"first"_s, analyst.first.toString(Qt::ISODate)},
                                 {u"last"_s, analyst.last.toString(Qt::ISODate)},
                                 {u"actions"_s, actions}});
        table.push_back({analyst.name, grouped(analyst.entries), analyst.first.toString(Qt::ISODate),
                         analyst.last.toString(Qt::ISODate), words.join(u", "_s)});
    }
    return Answer{
        {{u"analysts"_s, array}},
        asTable({Cli::tr("analyst"), Cli::tr("entries"), Cli::tr("first"), Cli::tr("last"), Cli::tr("did")}, table)};
}

Result<Answer> writeFile(const QCommandLineParser &parser, const CaseSession &session)
{
    const Result<HistoryQuery> query = queryFrom(parser, session.database());
    if (!query)
        return tl::unexpected(query.error());
    const QString path = parser.value(u"export"_s);
    const Result<qint64> written = exportHistory({session.path(), *query, path}, {}, {});
    if (!written)
        return tl::unexpected(written.error());
    return Answer{{{u"file"_s, path}, {u"entries"_s, *written}},
                  Cli::tr("%n entries are in %1.\n", nullptr, int(*written)).arg(path)};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"history\" takes a case, as in: interdict-cli history harbour.icase"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (parser.isSet(u"analysts"_s))
        return listAnalysts((*session)->database());
    if (parser.isSet(u"export"_s))
        return writeFile(parser, **session);
    if (!parser.isSet(u"entry"_s))
        return listEntries(parser, **session);
    const Result<qint64> number = numberFrom(parser, u"entry"_s, 0);
    return number ? showEntry(**session, *number) : tl::unexpected(number.error());
}

} // namespace

Command historyCommand()
{
    return {"history",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "List, search or export everything that changed a case."),
            QT_TRANSLATE_NOOP(
                "Cli", "Each entry carries the digest of the one before it; \"verify\" checks the chain, also of "
                       "an exported JSON file.\n"
                       "THING: an entity, or listing:5, record:9, link:4, source:NAME, referral:REFERENCE, "
                       "packet:ID.\n"
                       "Examples:\n"
                       "  interdict-cli history harbour.icase --by ann --action judge --since 2026-01-26\n"
                       "  interdict-cli history harbour.icase --about seller:bob --entry 12\n"
                       "  interdict-cli history harbour.icase --export history.json"),
            addOptions,
            run};
}

} // namespace interdict::cli
