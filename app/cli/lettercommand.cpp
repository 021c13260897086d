// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/proposeoptions.h"
#include "app/cli/senderoptions.h"
#include "models/casework/letters.h"
#include "models/referrals/workingcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addSenderOptions(parser);
    addSelectionOptions(parser);
    parser.addOption({u"template"_s, Cli::tr("make: the template; \"templates\" lists them."), u"id"_s});
    parser.addOption(
        {u"letter"_s, Cli::tr("The letter's reference; for make, otherwise made from the year."), u"reference"_s});
    parser.addOption({u"to"_s, Cli::tr("make: the operator's name; otherwise from the registrations."), u"name"_s});
    parser.addOption({u"address"_s, Cli::tr("make: where it is sent; otherwise the sites' contacts."), u"text"_s});
    parser.addOption(
        {u"section"_s, Cli::tr("make: a section of law by its id; several times; otherwise the template's."), u"id"_s});
    parser.addOption({u"days"_s, Cli::tr("make: working days to answer; otherwise the template's."), u"number"_s});
    parser.addOption({u"calendar"_s, Cli::tr("make: whose working days; otherwise the template's."), u"id"_s});
    parser.addOption({u"copy"_s, Cli::tr("make: who gets a copy; several times."), u"name"_s});
    parser.addOption({u"text"_s, Cli::tr("make: paragraphs of your own."), u"text"_s});
    parser.addOption({u"marking"_s, Cli::tr("make: the marking (TLP:GREEN)."), u"marking"_s});
    parser.addOption({u"draft"_s, Cli::tr("make: as a draft, even where something is missing.")});
    parser.addOption({u"out"_s, Cli::tr("make, show: write the letter, as .pdf or .txt; several times."), u"file"_s});
    parser.addOption({u"at"_s, Cli::tr("The day it happened, as in 2026-01-31; otherwise today."), u"day"_s});
    parser.addOption({u"proof"_s, Cli::tr("delivered, received: what shows it."), u"text"_s});
    parser.addOption({u"adequate"_s, Cli::tr("answer: it is adequate.")});
    parser.addOption({u"inadequate"_s, Cli::tr("answer: it is not adequate.")});
    parser.addOption({u"says"_s, Cli::tr("answer: what it says, and why it is adequate or not."), u"text"_s});
    parser.addOption({u"year"_s, Cli::tr("calendars: with the holidays of that year."), u"year"_s});
}

Result<QDate> dayFrom(const QCommandLineParser &parser, const Clock &clock)
{
    if (!parser.isSet(u"at"_s))
        return clock.now().date();
    const QDate day = QDate::fromString(parser.value(u"at"_s), Qt::ISODate);
    if (!day.isValid())
        return usage(Cli::tr("--at takes a day as in 2026-01-31, not \"%1\".").arg(parser.value(u"at"_s)));
    return day;
}

/// As of which day the standing of letters is asked.
Result<QDate> standingDay(const QCommandLineParser &parser, const Clock &clock)
{
    return parser.isSet(u"at"_s) ? dayFrom(parser, clock) : dayReachedEverywhere(clock.now());
}

QJsonObject toJson(const LetterStanding &standing)
{
    const Letter &letter = standing.letter;
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return {{u"reference"_s, letter.reference},
            {u"to"_s, letter.addressee},
            {u"sites"_s, QJsonArray::fromStringList(standing.content.sites)},
            {u"products"_s, qint64(standing.content.products.size())},
            {u"draft"_s, standing.content.isDraft},
            {u"dated"_s, day(letter.dated)},
            {u"delivered"_s, day(letter.delivered)},
            {u"delivery_proof"_s, letter.deliveryProof},
            {u"received"_s, day(letter.received)},
            {u"response_days"_s, letter.responseDays},
            {u"calendar"_s, letter.calendar},
            {u"deadline"_s, day(standing.deadline)},
            {u"working_days_left"_s, standing.deadline.isValid() ? QJsonValue(standing.workingDaysLeft) : QJsonValue()},
            {u"answered"_s, day(letter.answered)},
            {u"answer"_s, letter.answer},
            {u"state"_s, toToken(standing.stage)},
            {u"statement"_s, letter.delivered.isValid() ? QJsonValue(statementOn(standing)) : QJsonValue()}};
}

Outcome writeOut(const QCommandLineParser &parser, const WarningLetter &letter)
{
    for (const QString &path : parser.values(u"out"_s)) {
        QByteArray bytes;
        if (path.endsWith(".txt"_L1, Qt::CaseInsensitive)) {
            const Result<ComposedLetter> composed = compose(letter);
            if (!composed)
                return tl::unexpected(composed.error());
            bytes = plainText(*composed).toUtf8();
        } else {
            const Result<QByteArray> pdf = paintLetter(letter);
            if (!pdf)
                return tl::unexpected(pdf.error());
            bytes = *pdf;
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failure(ErrorCode::cannotWrite,
                           Cli::tr("\"%1\" could not be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

Result<Answer> answered(CaseSession &session, const QString &reference, QDate today)
{
    const auto standings = letterStandings(session.database(), today);
    if (!standings)
        return tl::unexpected(standings.error());
    for (const LetterStanding &standing : *standings) {
        if (standing.letter.reference.compare(reference, Qt::CaseInsensitive) != 0)
            continue;
        QString text = Cli::tr("Letter %1 to %2: %3\n")
                           .arg(standing.letter.reference, standing.letter.addressee, displayName(standing.stage));
        if (standing.letter.delivered.isValid())
            text += statementOn(standing) + u'\n';
        return Answer{toJson(standing), text};
    }
    return failure(ErrorCode::notFound,
                   Cli::tr("There is no letter with the reference \"%1\" in the case.").arg(reference));
}

Result<LetterRequest> requestFrom(const QCommandLineParser &parser, const CaseSession &session)
{
    LetterRequest request;
    const Result<ReferralSelection> selection = selectionFrom(parser, session.database());
    const Result<QDate> day = dayFrom(parser, session.clock());
    const Result<qint64> days = numberFrom(parser, u"days"_s, 0);
    const Result<Marking> marking = parseMarking(parser.isSet(u"marking"_s) ? parser.value(u"marking"_s) : u"GREEN"_s);
    if (!selection || !day || !days || !marking)
        return tl::unexpected(!selection ? selection.error()
                              : !day     ? day.error()
                              : !days    ? days.error()
                                         : marking.error());
    request.templateId = parser.isSet(u"template"_s) ? parser.value(u"template"_s) : u"fda-opioids"_s;
    request.reference = parser.value(u"letter"_s);
    request.entities = selection->entities;
    request.addressee = parser.value(u"to"_s);
    request.address = parser.value(u"address"_s);
    request.sender = senderFrom(parser, session);
    request.citations = parser.values(u"section"_s);
    request.responseDays = int(*days);
    request.calendar = parser.value(u"calendar"_s);
    request.copies = parser.values(u"copy"_s);
    request.addition = parser.value(u"text"_s);
    request.marking = *marking;
    request.dated = *day;
    return request;
}

Result<Answer> made(const QCommandLineParser &parser, CaseSession &session)
{
    const Result<LetterRequest> request = requestFrom(parser, session);
    if (!request)
        return tl::unexpected(request.error());
    Result<WarningLetter> letter = assembleLetter(session.database(), *request, CancelToken());
    if (!letter)
        return tl::unexpected(letter.error());
    letter->isDraft = parser.isSet(u"draft"_s);
    const Result<Letter> row = Letters(session).make(*letter);
    if (!row)
        return tl::unexpected(row.error());
    if (Outcome written = writeOut(parser, *letter); !written)
        return tl::unexpected(written.error());
    return answered(session, row->reference, request->dated);
}

Result<Answer> listed(CaseSession &session, QDate today)
{
    const auto standings = letterStandings(session.database(), today);
    if (!standings)
        return tl::unexpected(standings.error());
    QJsonArray letters;
    std::vector<QStringList> rows;
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u"–"_s; };
    for (const LetterStanding &standing : *standings) {
        letters.append(toJson(standing));
        rows.push_back({standing.letter.reference, standing.letter.addressee, grouped(standing.content.sites.size()),
                        day(standing.letter.delivered), day(standing.letter.received), day(standing.deadline),
                        displayName(standing.stage)});
    }
    return Answer{{{u"letters"_s, letters}},
                  asTable({Cli::tr("Letter"), Cli::tr("To"), Cli::tr("Sites"), Cli::tr("Delivered"),
                           Cli::tr("Received"), Cli::tr("Answer by"), Cli::tr("State")},
                          rows)};
}

Result<Answer> templates()
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const LetterTemplate &each : letterTemplates()) {
        array.append(QJsonObject{{u"id"_s, each.id},
                                 {u"name"_s, each.name},
                                 {u"language"_s, each.language},
                                 {u"calendar"_s, each.calendar},
                                 {u"response_days"_s, each.responseDays},
                                 {u"sections"_s, QJsonArray::fromStringList(each.citations)},
                                 {u"source"_s, each.source}});
        rows.push_back({each.id, each.language, grouped(each.responseDays), each.calendar, each.name});
    }
    return Answer{
        {{u"templates"_s, array}},
        asTable({Cli::tr("Template"), Cli::tr("Language"), Cli::tr("Days"), Cli::tr("Calendar"), Cli::tr("For")},
                rows)};
}

Result<Answer> calendars(const QCommandLineParser &parser)
{
    const Result<qint64> year = numberFrom(parser, u"year"_s, 0);
    if (!year || (*year != 0 && (*year < 1900 || *year > 2200)))
        return year ? usage(Cli::tr("--year takes a year from 1900 to 2200.")) : tl::unexpected(year.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const WorkingCalendar &calendar : WorkingCalendar::all()) {
        if (parser.isSet(u"calendar"_s) && parser.value(u"calendar"_s) != calendar.id())
            continue;
        QJsonArray days;
        const auto holidays = *year > 0 ? calendar.holidays(int(*year)) : std::vector<WorkingCalendar::Holiday>{};
        for (const WorkingCalendar::Holiday &holiday : holidays) {
            days.append(QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)},
                                    {u"name"_s, holiday.name},
                                    {u"moved"_s, holiday.isMoved}});
            rows.push_back({calendar.id(), holiday.date.toString(Qt::ISODate), holiday.name});
        }
        if (*year == 0)
            rows.push_back({calendar.id(), {}, calendar.name()});
        array.append(QJsonObject{{u"id"_s, calendar.id()},
                                 {u"name"_s, calendar.name()},
                                 {u"source"_s, calendar.source()},
                                 {u"known"_s, *year == 0 || calendar.knows(int(*year))},
                                 {u"holidays"_s, days}});
    }
    return Answer{{{u"calendars"_s, array}}, asTable({Cli::tr("Calendar"), Cli::tr("Day"), Cli::tr("Name")}, rows)};
}

Result<Answer> noted(const QCommandLineParser &parser, CaseSession &session, const QString &verb)
{
    const QString reference = parser.value(u"letter"_s);
    const Result<QDate> day = dayFrom(parser, session.clock());
    if (!day)
        return tl::unexpected(day.error());
    Letters letters(session);
    if (verb == "answer"_L1 && parser.isSet(u"adequate"_s) == parser.isSet(u"inadequate"_s))
        return usage(Cli::tr("\"letter answer\" takes --adequate or --inadequate."));
    const Outcome done =
        verb == "delivered"_L1 ? letters.deliver(reference, *day, parser.value(u"proof"_s))
        : verb == "received"_L1
            ? letters.receive(reference, *day, parser.value(u"proof"_s))
            : letters.answer(reference, *day,
                             parser.isSet(u"adequate"_s) ? Letter::Verdict::adequate : Letter::Verdict::inadequate,
                             parser.value(u"says"_s));
    if (!done)
        return tl::unexpected(done.error());
    return answered(session, reference, dayReachedEverywhere(session.clock().now()));
}

Result<Answer> shownOne(const QCommandLineParser &parser, CaseSession &session)
{
    const Result<QDate> day = standingDay(parser, session.clock());
    const auto standings = day ? letterStandings(session.database(), *day) : tl::unexpected(day.error());
    if (!standings)
        return tl::unexpected(standings.error());
    for (const LetterStanding &standing : *standings) {
        if (standing.letter.reference.compare(parser.value(u"letter"_s), Qt::CaseInsensitive) != 0)
            continue;
        const Result<ComposedLetter> composed = compose(standing.content);
        if (!composed)
            return tl::unexpected(composed.error());
        if (Outcome written = writeOut(parser, standing.content); !written)
            return tl::unexpected(written.error());
        QJsonObject json = toJson(standing);
        json.insert(u"text"_s, plainText(*composed));
        return Answer{json, plainText(*composed)};
    }
    return failure(ErrorCode::notFound,
                   Cli::tr("There is no letter with the reference \"%1\" in the case.").arg(parser.value(u"letter"_s)));
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb == "templates"_L1 && arguments.size() == 1)
        return templates();
    if (verb == "calendars"_L1 && arguments.size() == 1)
        return calendars(parser);
    static const QStringList writing{u"make"_s, u"delivered"_s, u"received"_s, u"answer"_s};
    const bool reads = verb == "list"_L1 || verb == "show"_L1;
    if (arguments.size() != 2 || (!reads && !writing.contains(verb)))
        return usage(Cli::tr("\"letter\" takes make, list, show, delivered, received or answer with a case, or "
                             "templates or calendars; \"interdict-cli letter --help\" shows examples."));
    if (verb != "make"_L1 && verb != "list"_L1 && !parser.isSet(u"letter"_s))
        return usage(Cli::tr("\"letter %1\" takes --letter with the letter's reference.").arg(verb));
    const auto session =
        openCase(parser, arguments[1], reads ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    if (verb == "make"_L1)
        return made(parser, **session);
    if (verb == "show"_L1)
        return shownOne(parser, **session);
    if (verb != "list"_L1)
        return noted(parser, **session, verb);
    const Result<QDate> day = standingDay(parser, (*session)->clock());
    return day ? listed(**session, *day) : tl::unexpected(day.error());
}

} // namespace

Command letterCommand()
{
    return {
        "letter",
        "make|list|show|delivered|received|answer CASE, templates, calendars",
        QT_TRANSLATE_NOOP("Cli", "Warning letters to the operators of sites, and what became of them."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "The letter that comes before a referral: from a template, with sites, products and their exhibits,\n"
            "and the sections of law. Its time to answer starts at the receipt and counts working days of the\n"
            "calendar. Packets about its sites carry the letter and the statement that no adequate answer came.\n"
            "Example: interdict-cli letter make harbour.icase --entity domain:example.com --template fda-opioids \\\n"
            "           --letter WL-1 --at 2026-01-05 --out letter.pdf --out letter.txt --phone … --email …\n"
            "         interdict-cli letter delivered harbour.icase --letter WL-1 --at 2026-01-06 --proof \"RR1\"\n"
            "         interdict-cli letter received harbour.icase --letter WL-1 --at 2026-01-08\n"
            "         interdict-cli letter list harbour.icase --at 2026-02-02\n"
            "         interdict-cli letter calendars --calendar us --year 2027"),
        addOptions,
        run};
}

} // namespace interdict::cli
