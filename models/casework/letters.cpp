// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/letters.h"

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

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorCode::badInput, message);
}

} // namespace

Result<Letter> Letters::letterNamed(const QString &reference) const
{
    const auto letter = letterByReference(m_session.database(), reference.trimmed());
    if (!letter)
        return tl::unexpected(letter.error());
    if (!*letter)
        return failure(ErrorCode::notFound, Words::tr("There is no letter with the reference \"%1\" in the case.")
                                                .arg(visibleLine(reference).left(80)));
    return **letter;
}

Outcome Letters::change(const Letter &before, const Letter &after, const QString &action, const QString &summary)
{
    return m_session.perform({action, summary, {{u"letter"_s, before.id.value(), rowOf(before), rowOf(after)}}});
}

Result<Letter> Letters::make(const WarningLetter &content)
{
    const Result<QStringList> missing = missingInLetter(content);
    if (!missing)
        return tl::unexpected(missing.error());
    if (!missing->isEmpty() && !content.isDraft)
        return refused(Words::tr("The letter lacks what it must say. Add it, or make it as a draft:\n- %1")
                           .arg(missing->join(u"\n- "_s)));
    if (content.reference.trimmed().isEmpty() || !content.dated.isValid())
        return refused(Words::tr("A letter needs a reference and a date, also as a draft."));
    if (const auto calendar = WorkingCalendar::named(content.calendar); !calendar)
        return tl::unexpected(calendar.error());
    const auto old = letterByReference(m_session.database(), content.reference);
    const Result<qint64> next = nextRowId(m_session.database(), u"letter"_s);
    if (!old || !next)
        return tl::unexpected(!old ? old.error() : next.error());
    if (*old && (*old)->delivered.isValid())
        return refused(Words::tr("The letter \"%1\" was delivered on %2 and stays as it is. Give the new one another "
                                 "reference.")
                           .arg((*old)->reference, day((*old)->delivered)));
    const Signature signature = m_session.signature();
    Letter letter;
    letter.id = *old ? (*old)->id : RowId<Letter>(*next);
    letter.reference = content.reference.trimmed();
    letter.addressee = content.addressee;
    letter.content = QString::fromUtf8(QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact));
    letter.dated = content.dated;
    letter.calendar = content.calendar;
    letter.responseDays = content.responseDays;
    letter.author = signature.author;
    letter.madeAt = signature.at;
    const std::optional<QJsonObject> before = *old ? std::optional(rowOf(**old)) : std::nullopt;
    const QString summary = content.isDraft ? Words::tr("Drafted the warning letter \"%1\" to %2.")
                                            : Words::tr("Wrote the warning letter \"%1\" to %2.");
    const Outcome done = m_session.perform({u"letter"_s,
                                            summary.arg(letter.reference, visibleLine(letter.addressee).left(80)),
                                            {{u"letter"_s, letter.id.value(), before, rowOf(letter)}}});
    return done ? Result<Letter>(letter) : tl::unexpected(done.error());
}

Outcome Letters::deliver(const QString &reference, QDate date, const QString &proof)
{
    const Result<Letter> letter = letterNamed(reference);
    if (!letter)
        return tl::unexpected(letter.error());
    if (warningLetterFromJson(QJsonDocument::fromJson(letter->content.toUtf8()).object()).isDraft)
        return refused(Words::tr("The letter \"%1\" is a draft. Complete it and make it anew before it is sent.")
                           .arg(letter->reference));
    if (!date.isValid() || date < letter->dated || date > dayBegunSomewhere(m_session.clock().now()))
        return refused(Words::tr("The letter \"%1\" of %2 cannot have been delivered on \"%3\". Give the day, not "
                                 "before its date and not after today.")
                           .arg(letter->reference, day(letter->dated), day(date)));
    if (proof.trimmed().isEmpty())
        return refused(Words::tr("A delivery needs its proof: the number of the message, of the registered letter, or "
                                 "of the courier."));
    if (letter->received.isValid() && letter->received < date)
        return refused(Words::tr("The letter \"%1\" was received on %2, before that day.")
                           .arg(letter->reference, day(letter->received)));
    Letter after = *letter;
    after.delivered = date;
    after.deliveryProof = proof.trimmed();
    return change(*letter, after, u"letter-delivered"_s,
                  Words::tr("The warning letter \"%1\" was delivered on %2: %3")
                      .arg(letter->reference, day(date), visibleLine(after.deliveryProof).left(200)));
}

Outcome Letters::receive(const QString &reference, QDate date, const QString &proof)
{
    const Result<Letter> letter = letterNamed(reference);
    if (!letter)
        return tl::unexpected(letter.error());
    if (!letter->delivered.isValid())
        return refused(
            Words::tr("The letter \"%1\" was not delivered yet. Record its delivery first.").arg(letter->reference));
    if (!date.isValid() || date < letter->delivered || date > dayBegunSomewhere(m_session.clock().now()))
        return refused(Words::tr("The letter \"%1\", delivered on %2, cannot have been received on \"%3\". Give the "
                                 "day, not before the delivery and not after today.")
                           .arg(letter->reference, day(letter->delivered), day(date)));
    Letter after = *letter;
    after.received = date;
    after.receiptProof = proof.trimmed();
    const Result<LetterStanding> standing = standingOf(after, date);
    if (!standing)
        return tl::unexpected(standing.error());
    return change(
        *letter, after, u"letter-received"_s,
        Words::tr("The warning letter \"%1\" was received on %2; its period of %n working day(s) (%3) ends on "
                  "%4.",
                  nullptr, after.responseDays)
            .arg(letter->reference, day(date), standing->calendarName, day(standing->deadline)));
}

Outcome Letters::answer(const QString &reference, QDate date, Letter::Verdict verdict, const QString &text)
{
    const Result<Letter> letter = letterNamed(reference);
    if (!letter)
        return tl::unexpected(letter.error());
    if (!letter->delivered.isValid() || !date.isValid() || date < letter->delivered ||
        date > dayBegunSomewhere(m_session.clock().now()))
        return refused(Words::tr("The letter \"%1\" cannot have been answered on \"%2\". Give the day, not before its "
                                 "delivery and not after today.")
                           .arg(letter->reference, day(date)));
    if (verdict == Letter::Verdict::none || text.trimmed().isEmpty())
        return refused(Words::tr("Say what was answered, whether it is adequate, and why."));
    Letter after = *letter;
    after.answered = date;
    after.answer = text.trimmed();
    after.verdict = verdict;
    const QString summary = verdict == Letter::Verdict::adequate
                                ? Words::tr("The warning letter \"%1\" was answered adequately on %2: %3")
                                : Words::tr("The warning letter \"%1\" was answered on %2, but not adequately: %3");
    return change(*letter, after, u"letter-answered"_s,
                  summary.arg(letter->reference, day(date), visibleLine(after.answer).left(200)));
}

} // namespace interdict
