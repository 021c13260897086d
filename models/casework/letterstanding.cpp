// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/letters.h"

#include "models/referrals/citations.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/workingcalendar.h"
#include "models/store/lettertable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Letters)
};

using Stage = LetterStanding::Stage;

Stage stageOf(const Letter &letter, QDate deadline, QDate today)
{
    if (letter.verdict == Letter::Verdict::adequate)
        return Stage::adequate;
    if (letter.verdict == Letter::Verdict::inadequate)
        return Stage::inadequate;
    if (!letter.delivered.isValid())
        return Stage::made;
    if (!deadline.isValid())
        return Stage::delivered;
    return today > deadline ? Stage::lapsed : Stage::running;
}

PacketLetter packetLetterOf(const LetterStanding &standing)
{
    const Letter &letter = standing.letter;
    PacketLetter made;
    made.reference = letter.reference;
    made.addressee = letter.addressee;
    made.address = standing.content.address;
    made.sites = standing.content.sites;
    for (const Citation &citation : citationsOf(standing.content.citations))
        made.sections << u"%1: %2"_s.arg(citation.citation, citation.text);
    made.dated = letter.dated;
    made.delivered = letter.delivered;
    made.deliveryProof = letter.deliveryProof;
    made.received = letter.received;
    made.responseDays = letter.responseDays;
    made.calendar = standing.calendarName;
    made.deadline = standing.deadline;
    made.answered = letter.answered;
    made.answer = letter.answer;
    made.isAnswerAdequate = letter.verdict == Letter::Verdict::adequate;
    made.statement = statementOn(standing);
    return made;
}

bool isAbout(const WarningLetter &letter, const std::vector<RowId<Entity>> &entities)
{
    return std::any_of(entities.begin(), entities.end(), [&letter](RowId<Entity> entity) {
        return std::find(letter.entities.begin(), letter.entities.end(), entity.value()) != letter.entities.end();
    });
}

} // namespace

QString toToken(Stage stage)
{
    switch (stage) {
    case Stage::made:
        return u"made"_s;
    case Stage::delivered:
        return u"delivered"_s;
    case Stage::running:
        return u"running"_s;
    case Stage::lapsed:
        return u"lapsed"_s;
    case Stage::inadequate:
        return u"inadequate"_s;
    case Stage::adequate:
        return u"adequate"_s;
    }
    return {};
}

QString displayName(Stage stage)
{
    switch (stage) {
    case Stage::made:
        return Words::tr("not sent");
    case Stage::delivered:
        return Words::tr("delivered, receipt not known");
    case Stage::running:
        return Words::tr("time to answer is running");
    case Stage::lapsed:
        return Words::tr("no answer in time");
    case Stage::inadequate:
        return Words::tr("answer not adequate");
    case Stage::adequate:
        return Words::tr("answered adequately");
    }
    return {};
}

QDate dayReachedEverywhere(const QDateTime &moment)
{
    return moment.toUTC().addSecs(-12 * 3600).date();
}

QDate dayBegunSomewhere(const QDateTime &moment)
{
    return moment.toUTC().addSecs(14 * 3600).date();
}

Result<LetterStanding> standingOf(const Letter &letter, QDate today)
{
    const Result<WorkingCalendar> calendar = WorkingCalendar::named(letter.calendar);
    if (!calendar)
        return tl::unexpected(calendar.error());
    LetterStanding standing;
    standing.letter = letter;
    standing.content = warningLetterFromJson(QJsonDocument::fromJson(letter.content.toUtf8()).object());
    standing.calendarName = calendar->name();
    if (letter.received.isValid())
        standing.deadline = calendar->afterWorkingDays(letter.received, letter.responseDays);
    standing.stage = stageOf(letter, standing.deadline, today);
    if (standing.deadline.isValid())
        standing.workingDaysLeft = calendar->workingDaysBetween(today, standing.deadline);
    return standing;
}

Result<std::vector<LetterStanding>> letterStandings(const Database &database, QDate today)
{
    const auto letters = allLetters(database);
    if (!letters)
        return tl::unexpected(letters.error());
    std::vector<LetterStanding> standings;
    for (const Letter &letter : *letters) {
        Result<LetterStanding> standing = standingOf(letter, today);
        if (!standing)
            return tl::unexpected(standing.error());
        standings.push_back(std::move(*standing));
    }
    return standings;
}

QString statementOn(const LetterStanding &standing)
{
    const Letter &letter = standing.letter;
    QStringList sentences{
        Words::tr("A warning letter (%1) was sent to %2 on %3.")
            .arg(visibleLine(letter.reference), visibleLine(letter.addressee), longDay(letter.delivered))};
    if (letter.received.isValid())
        sentences << Words::tr("It was received on %1 and gave %n working day(s) to answer (%2), until %3.", nullptr,
                               letter.responseDays)
                         .arg(longDay(letter.received), standing.calendarName, longDay(standing.deadline));
    else
        sentences << Words::tr("Its receipt is not known.");
    switch (standing.stage) {
    case Stage::lapsed:
        sentences << Words::tr("No answer came within that time.");
        break;
    case Stage::inadequate:
        sentences << Words::tr("The answer of %1 was not adequate: %2")
                         .arg(longDay(letter.answered), visibleLine(letter.answer));
        break;
    case Stage::adequate:
        sentences << Words::tr("It was answered adequately on %1: %2")
                         .arg(longDay(letter.answered), visibleLine(letter.answer));
        break;
    default:
        sentences << Words::tr("The time to answer has not ended.");
        break;
    }
    return sentences.join(u' ');
}

Result<std::vector<PacketLetter>> lettersAbout(const Database &database, const std::vector<RowId<Entity>> &entities,
                                               QDate today)
{
    const auto standings = letterStandings(database, today);
    if (!standings)
        return tl::unexpected(standings.error());
    std::vector<PacketLetter> letters;
    for (const LetterStanding &standing : *standings) {
        if (!standing.letter.delivered.isValid() || !isAbout(standing.content, entities))
            continue;
        const Result<ComposedLetter> composed = compose(standing.content);
        const Result<QByteArray> pdf = paintLetter(standing.content);
        if (!composed || !pdf)
            return tl::unexpected(!composed ? composed.error() : pdf.error());
        PacketLetter letter = packetLetterOf(standing);
        letter.pdf = *pdf;
        letter.text = plainText(*composed, LetterLines::whole);
        letters.push_back(std::move(letter));
    }
    return letters;
}

} // namespace interdict
