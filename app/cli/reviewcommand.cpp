// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/quarantine.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"source"_s, Cli::tr("Only records of this source, by its number."), u"number"_s});
    parser.addOption({u"status"_s, Cli::tr("Only \"flagged\" or only \"rejected\" records."), u"status"_s});
    parser.addOption({u"reason"_s, Cli::tr("Only records with this in their reason."), u"text"_s});
    parser.addOption(
        {u"record"_s, Cli::tr("Only this record, by its number; may be given several times."), u"number"_s});
    parser.addOption({u"decided"_s, Cli::tr("Records that were decided about, instead of those that wait.")});
    parser.addOption({u"reasons"_s, Cli::tr("How many records have which reason, instead of the records.")});
    parser.addOption({u"limit"_s, Cli::tr("At most this many rows (100)."), u"number"_s});
    parser.addOption(
        {u"accept"_s, Cli::tr("Keep the flagged records that match as they are, for this reason."), u"why"_s});
    parser.addOption(
        {u"confirm"_s, Cli::tr("The records that match are rightly flagged or rejected, for this reason."), u"why"_s});
    parser.addOption({u"fix"_s,
                      Cli::tr("Read this record again with corrected cells, given as COLUMN=TEXT after the case; "
                              "\"matching\" for all records that match."),
                      u"record"_s});
    parser.addOption(
        {u"join-into"_s, Cli::tr("With --fix: cells that are too many belong to this column."), u"column"_s});
    parser.addOption({u"encoding"_s, Cli::tr("With --fix: the record's bytes are in this encoding."), u"name"_s});
    parser.addOption({u"delimiter"_s, Cli::tr("With --fix: this character is between the cells."), u"character"_s});
    parser.addOption({u"why"_s, Cli::tr("With --fix: why the record is corrected."), u"why"_s});
}

Result<ReviewQuery> queryFrom(const QCommandLineParser &parser)
{
    ReviewQuery query;
    if (parser.isSet(u"decided"_s))
        query.which = ReviewQuery::Which::reviewed;
    query.text = parser.value(u"reason"_s);
    if (parser.isSet(u"source"_s)) {
        const Result<qint64> source = numberFrom(parser, u"source"_s, 0);
        if (!source)
            return tl::unexpected(source.error());
        query.source = RowId<Source>(*source);
    }
    const QString status = parser.value(u"status"_s);
    if (status == "flagged"_L1)
        query.status = RecordStatus::flagged;
    else if (status == "rejected"_L1)
        query.status = RecordStatus::rejected;
    else if (!status.isEmpty())
        return usage(Cli::tr("--status is \"flagged\" or \"rejected\", not \"%1\".").arg(status));
    return query;
}

Result<RowId<Record>> recordFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usage(Cli::tr("\"%1\" is no record's number. \"review\" without actions lists them.").arg(text));
    return RowId<Record>(number);
}

/// What the command is about: the records named, else those that match.
Result<std::vector<RowId<Record>>> recordsFrom(const QCommandLineParser &parser, const Database &database,
                                               const ReviewQuery &query)
{
    if (!parser.isSet(u"record"_s))
        return reviewIds(database, query);
    std::vector<RowId<Record>> records;
    for (const QString &text : parser.values(u"record"_s)) {
        const Result<RowId<Record>> record = recordFrom(text);
        if (!record)
            return tl::unexpected(record.error());
        records.push_back(*record);
    }
    return records;
}

QJsonObject toJson(const ReviewTally &tally)
{
    return {{u"rows"_s, tally.rows},         {u"records"_s, tally.records},  {u"flagged"_s, tally.flagged},
            {u"rejected"_s, tally.rejected}, {u"decided"_s, tally.reviewed}, {u"waiting"_s, tally.waiting}};
}

QString toText(const ReviewTally &tally)
{
    return Cli::tr("%1 rows read = %2 records (%3 flagged) + %4 rejected; %5 wait for a decision, %6 decided\n")
        .arg(grouped(tally.rows), grouped(tally.records), grouped(tally.flagged), grouped(tally.rejected),
             grouped(tally.waiting), grouped(tally.reviewed));
}

QJsonObject toJson(const ReviewRow &row)
{
    const Record &record = row.record;
    QJsonObject json{{u"record"_s, record.id.value()},
                     {u"source"_s, record.source.value()},
                     {u"file"_s, row.source},
                     {u"row"_s, record.rowNumber},
                     {u"offset"_s, record.byteOffset},
                     {u"length"_s, record.byteLength},
                     {u"status"_s, toToken(record.status)},
                     {u"reason"_s, record.reason},
                     {u"bytes"_s, QString::fromLatin1(row.preview.toHex())}};
    if (row.review) {
        json.insert(u"decision"_s, QJsonObject{{u"verdict"_s, toToken(row.review->verdict)},
                                               {u"wasStatus"_s, toToken(row.review->wasStatus)},
                                               {u"wasReason"_s, row.review->wasReason},
                                               {u"reason"_s, row.review->reason},
                                               {u"cells"_s, QJsonArray::fromStringList(row.review->cells)},
                                               {u"author"_s, row.review->author},
                                               {u"at"_s, row.review->at.toString(Qt::ISODate)}});
    }
    return json;
}

Result<Answer> listRecords(const Database &database, const std::vector<RowId<Record>> &records,
                           const ReviewTally &tally, qint64 limit)
{
    const auto rows = reviewRows(database, std::span(records).first(std::min<size_t>(records.size(), size_t(limit))));
    if (!rows)
        return tl::unexpected(rows.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const ReviewRow &row : *rows) {
        array.append(toJson(row));
        table.push_back({QString::number(row.record.id.value()), visibleLine(row.source), grouped(row.record.rowNumber),
                         displayName(row.record.status), visibleLine(row.record.reason),
                         visibleLine(QString::fromLatin1(row.preview)).left(60)});
    }
    QJsonObject json = toJson(tally);
    json.insert(u"matching"_s, qint64(records.size()));
    json.insert(u"list"_s, array);
    return Answer{
        json, asTable({Cli::tr("record"), Cli::tr("source"), Cli::tr("row"), Cli::tr("status"), Cli::tr("reason"),
                       Cli::tr("bytes")},
                      table) +
                  Cli::tr("%1 of %2 records\n").arg(grouped(qint64(rows->size())), grouped(qint64(records.size()))) +
                  toText(tally)};
}

Result<Answer> listReasons(const Database &database, const ReviewQuery &query, const ReviewTally &tally, qint64 limit)
{
    const auto reasons = reviewReasons(database, query, int(std::min<qint64>(limit, 100'000)));
    if (!reasons)
        return tl::unexpected(reasons.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const ReviewReason &reason : *reasons) {
        array.append(QJsonObject{
            {u"status"_s, toToken(reason.status)}, {u"reason"_s, reason.reason}, {u"records"_s, reason.records}});
        table.push_back({grouped(reason.records), displayName(reason.status), visibleLine(reason.reason)});
    }
    QJsonObject json = toJson(tally);
    json.insert(u"reasons"_s, array);
    return Answer{json, asTable({Cli::tr("records"), Cli::tr("status"), Cli::tr("reason")}, table) + toText(tally)};
}

/// By its name, else "#3" or "3", from 1.
Result<int> columnFrom(const QStringList &names, const QString &said)
{
    const qsizetype named = names.indexOf(said);
    if (named >= 0)
        return int(named);
    bool isNumber = false;
    const int number = said.mid(said.startsWith(u'#') ? 1 : 0).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return number - 1;
    QStringList shown;
    for (const QString &name : names)
        shown << visibleLine(name);
    return usage(Cli::tr("There is no column \"%1\". There are: %2.").arg(said, shown.join(u", "_s)));
}

Result<RowFix> fixFrom(const QCommandLineParser &parser, const QStringList &assignments, const QStringList &names)
{
    RowFix fix;
    fix.encoding = parser.value(u"encoding"_s);
    const QString delimiter = parser.value(u"delimiter"_s) == "\\t"_L1 ? u"\t"_s : parser.value(u"delimiter"_s);
    if (delimiter.size() > 1 || (delimiter.size() == 1 && delimiter.at(0).unicode() > 0x7f))
        return usage(Cli::tr("--delimiter is one ASCII character, or \\t."));
    if (!delimiter.isEmpty())
        fix.delimiter = delimiter.at(0).toLatin1();
    if (parser.isSet(u"join-into"_s)) {
        const Result<int> column = columnFrom(names, parser.value(u"join-into"_s));
        if (!column)
            return tl::unexpected(column.error());
        fix.joinInto = *column;
    }
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0)
            return usage(Cli::tr("\"%1\" corrects no cell; write COLUMN=TEXT.").arg(assignment));
        const Result<int> column = columnFrom(names, assignment.left(equals));
        if (!column)
            return tl::unexpected(column.error());
        fix.texts.insert(*column, assignment.mid(equals + 1));
    }
    return fix;
}

Result<Answer> fixRecords(const QCommandLineParser &parser, CaseSession &session,
                          const std::vector<RowId<Record>> &records, const QStringList &assignments)
{
    if (records.empty())
        return failure(ErrorCode::notFound, Cli::tr("No record matches; there is nothing to correct."));
    const Result<RecordView> view = viewRecord(session.database(), records.front());
    if (!view)
        return tl::unexpected(view.error());
    const Result<RowFix> fix = fixFrom(parser, assignments, view->columnNames);
    if (!fix)
        return tl::unexpected(fix.error());
    const QString why = parser.isSet(u"why"_s) ? parser.value(u"why"_s) : Cli::tr("corrected on the command line");
    const Result<CorrectionReport> report = Quarantine(session).correct({records, *fix, why});
    if (!report)
        return tl::unexpected(report.error());
    QJsonArray refused;
    QString text = Cli::tr("%n record(s) corrected", nullptr, int(report->corrected)) + u'\n';
    for (const CorrectionReport::Refusal &refusal : report->refusals) {
        refused.append(QJsonObject{
            {u"record"_s, refusal.record.value()}, {u"row"_s, refusal.rowNumber}, {u"reason"_s, refusal.reason}});
        text += Cli::tr("row %1 is still rejected: %2\n").arg(grouped(refusal.rowNumber), visibleLine(refusal.reason));
    }
    return Answer{{{u"corrected"_s, report->corrected}, {u"refused"_s, report->refused}, {u"refusals"_s, refused}},
                  text,
                  report->refused > 0 ? exitInput : exitDone};
}

Result<Answer> decide(const QCommandLineParser &parser, CaseSession &session, const std::vector<RowId<Record>> &records)
{
    const bool isAccepting = parser.isSet(u"accept"_s);
    Quarantine quarantine(session);
    const Outcome done = isAccepting ? quarantine.accept(records, parser.value(u"accept"_s))
                                     : quarantine.confirm(records, parser.value(u"confirm"_s));
    if (!done)
        return tl::unexpected(done.error());
    const auto count = qint64(records.size());
    return Answer{{{isAccepting ? u"accepted"_s : u"confirmed"_s, count}},
                  (isAccepting ? Cli::tr("%n record(s) accepted as they are", nullptr, int(count))
                               : Cli::tr("%n record(s) confirmed", nullptr, int(count))) +
                      u'\n'};
}

Result<Answer> act(const QCommandLineParser &parser, const QStringList &arguments, const ReviewQuery &query)
{
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const QString fixed = parser.value(u"fix"_s);
    const bool isOne = parser.isSet(u"fix"_s) && fixed != "matching"_L1;
    Result<std::vector<RowId<Record>>> records = std::vector<RowId<Record>>();
    if (isOne) {
        const Result<RowId<Record>> record = recordFrom(fixed);
        if (!record)
            return tl::unexpected(record.error());
        records->push_back(*record);
    } else {
        records = recordsFrom(parser, (*session)->database(), query);
    }
    if (!records)
        return tl::unexpected(records.error());
    return parser.isSet(u"fix"_s) ? fixRecords(parser, **session, *records, arguments.mid(1))
                                  : decide(parser, **session, *records);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const int actions = parser.isSet(u"accept"_s) + parser.isSet(u"confirm"_s) + parser.isSet(u"fix"_s);
    if (arguments.isEmpty() || actions > 1 || (arguments.size() > 1 && !parser.isSet(u"fix"_s)))
        return usage(Cli::tr("\"review\" takes a case and at most one of --accept, --confirm and --fix, as in: "
                             "interdict-cli review harbour.icase --fix 17 price=12.50"));
    const Result<ReviewQuery> query = queryFrom(parser);
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 100);
    if (!query || !limit)
        return tl::unexpected(!query ? query.error() : limit.error());
    if (actions == 1)
        return act(parser, arguments, *query);
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Database &database = (*session)->database();
    const Result<ReviewTally> tally = tallyReview(database, query->source);
    if (!tally)
        return tl::unexpected(tally.error());
    if (parser.isSet(u"reasons"_s))
        return listReasons(database, *query, *tally, *limit);
    const auto records = recordsFrom(parser, database, *query);
    if (!records)
        return tl::unexpected(records.error());
    return listRecords(database, *records, *tally, *limit);
}

} // namespace

Command reviewCommand()
{
    return {"review",
            "CASE [COLUMN=TEXT…]",
            QT_TRANSLATE_NOOP("Cli", "List flagged and rejected records, and accept, confirm or correct them."),
            QT_TRANSLATE_NOOP(
                "Cli", "The bytes of a record never change; what was decided stands beside them and can be undone.\n"
                       "Examples:\n"
                       "  interdict-cli review harbour.icase --reasons\n"
                       "  interdict-cli review harbour.icase --status rejected --reason cells --json\n"
                       "  interdict-cli review harbour.icase --reason \"check digit\" --accept \"read from a photo\"\n"
                       "  interdict-cli review harbour.icase --fix 17 price=12.50 \"title=Pill press\" --why \"typo\"\n"
                       "  interdict-cli review harbour.icase --fix matching --reason \"14 cells\" --join-into title"),
            addOptions,
            run};
}

} // namespace interdict::cli
