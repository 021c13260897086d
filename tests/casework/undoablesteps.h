// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docket.h"
#include "models/casework/judging.h"
#include "models/casework/letters.h"
#include "models/casework/quarantine.h"
#include "models/casework/selectiveundo.h"
#include "models/records/annotation.h"
#include "models/store/dockettable.h"
#include "models/store/referraltable.h"
#include "models/store/reviewqueries.h"
#include "tests/itemmodels/importedcase.h"

#include <functional>
#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

/// A case in which an analyst works, and what undoing takes.
struct WorkedCase
{
    std::unique_ptr<ImportedCase> imported;

    [[nodiscard]] CaseSession &session() const { return *imported->session(); }
    [[nodiscard]] const Database &database() const { return session().database(); }
    [[nodiscard]] Entity seller(const QString &name) const { return imported->entity(EntityKind::seller, name); }
    [[nodiscard]] Thing thing(const QString &name) const { return {ThingKind::entity, seller(name).id.value()}; }
    [[nodiscard]] qint64 last() const { return session().history(1, 10'000)->back().number; }

    Outcome judge(const QString &a, const QString &b, Verdict verdict)
    {
        const auto report = Judging(session()).judge({{{seller(a).id, seller(b).id}}, verdict, u"same photos"_s, 80});
        return report ? Outcome() : tl::unexpected(report.error());
    }
    Outcome undoOnly(qint64 number)
    {
        const auto plan = planUndo(session(), number);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->needsMore())
            return failure(ErrorCode::badInput, inWords(plan->obstacles).join(u'\n'));
        return session().perform(plan->command);
    }
    Outcome undoTogether(qint64 number)
    {
        const auto plan = planUndo(session(), number);
        return plan ? session().perform(plan->command) : tl::unexpected(plan.error());
    }
    Outcome redoOnly(qint64 number)
    {
        const auto plan = planRedo(session(), number);
        return plan ? session().perform(plan->command) : tl::unexpected(plan.error());
    }
    void reopen() { imported->reopen(); }
    [[nodiscard]] std::vector<qint64> obstacles(qint64 number) const
    {
        std::vector<qint64> numbers;
        const auto plan = planUndo(session(), number);
        if (plan) {
            for (const Obstacle &obstacle : plan->obstacles)
                numbers.push_back(obstacle.entry.number);
        }
        return numbers;
    }
    Outcome review(bool isCorrection)
    {
        const auto waiting = reviewIds(database(), {});
        if (!waiting || waiting->empty())
            return failure(ErrorCode::notFound, u"nothing waits"_s);
        if (!isCorrection)
            return Quarantine(session()).confirm({&waiting->front(), 1}, u"rightly"_s);
        RowFix fix;
        fix.joinInto = 0;
        const auto report = Quarantine(session()).correct({{waiting->front()}, fix, u"the title has a comma"_s});
        if (!report)
            return tl::unexpected(report.error());
        return report->corrected == 1 ? Outcome() : failure(ErrorCode::badInput, u"refused"_s);
    }
    Outcome move(ReferralState to)
    {
        return Docket(session()).move(referral(), {to, {}, u"as told"_s, {{}, {}, u"message 4711"_s}});
    }
    [[nodiscard]] RowId<DocketEntry> referral() const { return allDocketEntries(database())->front().id; }
    Outcome notePacket()
    {
        const Referral packet{{},
                              u"P-1"_s,
                              u"retailer"_s,
                              u"Example"_s,
                              u"T"_s,
                              u"TLP:AMBER"_s,
                              session().clock().now(),
                              u"ann"_s,
                              u"p.zip"_s,
                              *Sha256::fromBytes(QByteArray(32, 'x')),
                              u"{}"_s};
        Result<Transaction> transaction = Transaction::begin(database());
        if (Outcome inserted = insertReferral(database(), packet); !inserted)
            return inserted;
        return transaction->commit();
    }
    [[nodiscard]] LetterRequest letterRequest() const
    {
        LetterRequest made;
        made.templateId = u"fda-opioids"_s;
        made.reference = u"WL-1"_s;
        made.entities = *entityIds(database(), {{EntityKind::domain}, {}, EntityOrder::label, false});
        made.address = u"owner@ann-presses.com"_s;
        made.sender = {u"Sample Agency"_s,   u"A. Sample"_s,        u"Investigator"_s, u"S-1"_s,
                       u"+1 202 555 0100"_s, u"a@agency.example"_s, u"Sample Act"_s,   u"Sampleland"_s};
        made.dated = QDate(2026, 1, 5);
        return made;
    }
};

/// One action, to be taken where those before it in the list were.
struct UndoableStep
{
    const char *name;
    std::function<Outcome(WorkedCase &)> run;
};
/// Each kind of action that an analyst can take.
[[nodiscard]] std::vector<UndoableStep> undoableSteps();

} // namespace interdict
