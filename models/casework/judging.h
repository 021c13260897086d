// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/judgement.h"

#include <QHash>

#include <span>
#include <vector>

namespace interdict {

struct JudgementRequest
{
    std::vector<EntityPair> pairs; ///< each of two entities of one kind, in any order
    Verdict verdict = Verdict::undecided;
    QString reason;      ///< must say something
    int confidence = 80; ///< in percent; less than 90 makes a weak bridge
};

/// What came of a request with several pairs.
struct JudgementReport
{
    struct Refusal
    {
        EntityPair pair;
        QString why; ///< names the chain
    };
    qint64 judged = 0;
    qint64 unchanged = 0; ///< had this very verdict already
    std::vector<Refusal> refusals;
};

/// Judgements on who is who, as commands of a session: written beside the entities, never into them, undone like any
/// other command. What would join two that were judged different, or part two that a chain of judgements joins, is
/// refused with the chain named.
class Judging
{
public:
    static constexpr size_t mostAtOnce = 1000;

    explicit Judging(CaseSession &session) : m_session(session) {}

    /// All pairs that can be judged so, in one command; the others are told. Where none can be, the first refusal is
    /// the error.
    [[nodiscard]] Result<JudgementReport> judge(const JudgementRequest &request);
    /// Takes judgements back, in one command: what they joined is apart again, exactly as it was.
    [[nodiscard]] Outcome withdraw(const std::vector<Judgement> &judgements);

private:
    [[nodiscard]] Outcome perform(const JudgementRequest &request, std::vector<RowChange> changes,
                                  const EntityPair &first);
    CaseSession &m_session;
};

/// An entity in words: its name, and of a seller the market, to tell it from others of that name.
[[nodiscard]] Result<QString> nameInWords(const Database &database, RowId<Entity> entity);
/// The same of many at once, by their ids; those that the case does not have are left out.
[[nodiscard]] Result<QHash<qint64, QString>> namesInWords(const Database &database,
                                                          std::span<const RowId<Entity>> entities);

} // namespace interdict
