// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/letter.h"
#include "models/referrals/warningletter.h"

#include <vector>

namespace interdict {

/// What a warning letter is made from.
struct LetterRequest
{
    QString templateId;
    QString reference;                   ///< made from the case and the count of letters where empty
    std::vector<RowId<Entity>> entities; ///< domains, and sellers or organisations with their domains
    QString addressee;                   ///< taken from the registrations or the domains where empty
    QString address;                     ///< taken from the contacts of the domains and sellers where empty
    PacketParty sender;
    QStringList citations; ///< none: those of the template
    int responseDays = 0;  ///< 0: those of the template
    QString calendar;      ///< empty: that of the template
    QStringList copies;
    QString addition;
    Marking marking = Marking::green;
    QDate dated;
};

/// Everything the letter would say, read from the case; products are numbered in the order of their titles, at most
/// 500. badInput where no site is among the entities; notFound for a template that is not there.
[[nodiscard]] Result<WarningLetter> assembleLetter(const Database &database, const LetterRequest &request,
                                                   const CancelToken &cancel);

/// A letter with what follows from its dates.
struct LetterStanding
{
    enum class Stage {
        made,      ///< not sent
        delivered, ///< no receipt known: the period does not run
        running,   ///< until the deadline
        lapsed,    ///< without an answer
        inadequate,
        adequate,
    };
    Letter letter;
    WarningLetter content;
    QString calendarName; ///< translated
    QDate deadline;       ///< invalid while no receipt is known
    Stage stage = Stage::made;
    int workingDaysLeft = 0; ///< while it is running; negative once it lapsed

    /// Whether others may be told that no adequate answer came.
    [[nodiscard]] bool isUnanswered() const { return stage == Stage::lapsed || stage == Stage::inadequate; }
};
[[nodiscard]] QString toToken(LetterStanding::Stage stage);     ///< "made", "delivered", "running", "lapsed" …
[[nodiscard]] QString displayName(LetterStanding::Stage stage); ///< translated

/// Every letter of the case as of a day. Errors: those of the case, notFound for a calendar the data has no more.
/// A day has ended only where it has ended everywhere (at UTC-12): nobody says before that that no answer came. It has
/// begun once it has anywhere (at UTC+14), so that an analyst east of Greenwich may note what happens today.
[[nodiscard]] QDate dayReachedEverywhere(const QDateTime &moment);
[[nodiscard]] QDate dayBegunSomewhere(const QDateTime &moment);
[[nodiscard]] Result<std::vector<LetterStanding>> letterStandings(const Database &database, QDate today);
[[nodiscard]] Result<LetterStanding> standingOf(const Letter &letter, QDate today);

/// Whole sentences: what was sent to whom and when, received when, and that no adequate answer came by when.
[[nodiscard]] QString statementOn(const LetterStanding &standing);

/// For a packet about these entities: the letters that were delivered and are about one of them, with the letter itself
/// as PDF and text.
[[nodiscard]] Result<std::vector<PacketLetter>> lettersAbout(const Database &database,
                                                             const std::vector<RowId<Entity>> &entities, QDate today);

/// Warning letters, as commands of a session.
class Letters
{
public:
    explicit Letters(CaseSession &session) : m_session(session) {}

    /// Refused (badInput) where something that must be there is missing, unless it is a draft; where the reference is
    /// taken by another letter, unless that is an unsent one, which the new one takes the place of.
    [[nodiscard]] Result<Letter> make(const WarningLetter &letter);
    /// On which day and by which way it went out, with the proof. Refused for a draft, and before its date.
    [[nodiscard]] Outcome deliver(const QString &reference, QDate day, const QString &proof);
    /// On which day it was received: the period starts. Refused before the delivery.
    [[nodiscard]] Outcome receive(const QString &reference, QDate day, const QString &proof);
    /// What was answered, and whether it is adequate; a reason is asked for.
    [[nodiscard]] Outcome answer(const QString &reference, QDate day, Letter::Verdict verdict, const QString &text);

private:
    [[nodiscard]] Result<Letter> letterNamed(const QString &reference) const;
    [[nodiscard]] Outcome change(const Letter &before, const Letter &after, const QString &action,
                                 const QString &summary);
    CaseSession &m_session;
};

} // namespace interdict
