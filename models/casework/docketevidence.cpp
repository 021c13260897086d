// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketevidence.h"

#include "models/casework/mergedentities.h"
#include "models/store/dockettable.h"
#include "models/store/registrationqueries.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

/// What an item may go by: itself, and the entities judged to be the same.
std::vector<DocketItem> namesOf(const MergedEntities &merged, const DocketItem &item)
{
    if (item.kind == DocketItem::Kind::listing)
        return {item};
    std::vector<DocketItem> names;
    for (const RowId<Entity> member : merged.members(RowId<Entity>(item.item)))
        names.push_back(DocketItem::of(member));
    return names;
}

/// The record that shows the item: the one that was named, or the newest of the file; zero where there is none.
Result<RowId<Record>> recordShowing(const Database &database, const MergedEntities &merged, const DocketProof &evidence,
                                    const DocketItem &item)
{
    for (const DocketItem &name : namesOf(merged, item)) {
        if (evidence.record.isStored()) {
            const Result<bool> shows = recordShows(database, evidence.record, name);
            if (!shows)
                return tl::unexpected(shows.error());
            if (*shows)
                return evidence.record;
            continue;
        }
        const Result<std::optional<RowId<Record>>> found = recordOfSourceShowing(database, evidence.source, name);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return **found;
    }
    return RowId<Record>();
}

/// Whether the evidence is a file that was kept, not read: nothing in it can be looked up.
Result<bool> isPlainFile(const Database &database, const DocketProof &evidence)
{
    if (!evidence.source.isStored())
        return false;
    const Result<Source> source = sourceById(database, evidence.source);
    if (!source)
        return tl::unexpected(source.error());
    return source->recordsKept == 0;
}

/// "server hold" of RDAP, "serverHold" of WHOIS and "serverhold https://icann.org/epp#serverHold" are one.
bool saysHold(const QString &status, QLatin1StringView hold)
{
    QString plain = status.toLower();
    plain.remove(u' ');
    return plain.contains(hold);
}

/// A hold is what the registration says, where the evidence is the registration itself.
Outcome checkHold(const Database &database, RowId<Record> record, OutcomeKind kind, const DocketItem &item)
{
    if (item.kind != DocketItem::Kind::entity || (kind != OutcomeKind::serverHold && kind != OutcomeKind::clientHold))
        return {};
    const Result<std::vector<RegistrationRow>> rows = registrationsOf(database, RowId<Entity>(item.item));
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row =
        std::find_if(rows->begin(), rows->end(), [record](const RegistrationRow &one) { return one.record == record; });
    const QLatin1StringView hold = kind == OutcomeKind::serverHold ? "serverhold"_L1 : "clienthold"_L1;
    if (row == rows->end() || saysHold(row->status, hold))
        return {};
    return failure(ErrorCode::badInput,
                   Words::tr("The registration of \"%1\" in record %2 has the status \"%3\", not \"%4\". Choose the "
                             "outcome that it shows.")
                       .arg(visibleLine(item.name).left(60))
                       .arg(record.value())
                       .arg(row->status.isEmpty() ? u"–"_s : visibleLine(row->status).left(120),
                            kind == OutcomeKind::serverHold ? u"serverHold"_s : u"clientHold"_s));
}

} // namespace

OutcomeKind outcomeOfStatus(const QString &status)
{
    if (saysHold(status, "serverhold"_L1))
        return OutcomeKind::serverHold;
    if (saysHold(status, "clienthold"_L1))
        return OutcomeKind::clientHold;
    const bool isGoing = saysHold(status, "redemptionperiod"_L1) || saysHold(status, "pendingdelete"_L1);
    return isGoing ? OutcomeKind::deleted : OutcomeKind::stillUp;
}

Outcome checkProof(const Database &database, const DocketProof &proof)
{
    if (proof.record.isStored() && proof.source.isStored())
        return failure(ErrorCode::badInput, Words::tr("Name a record or an evidence file, not both."));
    if (proof.record.isStored()) {
        const Result<Record> record = recordById(database, proof.record);
        if (!record)
            return failure(ErrorCode::notFound,
                           Words::tr("The case has no record %1. Name one that it has.").arg(proof.record.value()));
        return {};
    }
    if (!proof.source.isStored())
        return {};
    const Result<Source> source = sourceById(database, proof.source);
    if (!source)
        return failure(ErrorCode::notFound,
                       Words::tr("The case has no file #%1. Import it first.").arg(proof.source.value()));
    if (source->isWithdrawn())
        return failure(ErrorCode::badInput,
                       Words::tr("The import of \"%1\" was withdrawn, so it shows nothing. Restore "
                                 "it, or name another file.")
                           .arg(visibleLine(source->fileName).left(80)));
    return {};
}

Outcome checkEvidence(const Database &database, const DocketProof &evidence, OutcomeKind kind,
                      const std::vector<DocketItem> &items)
{
    if (Outcome checked = checkProof(database, evidence); !checked || !evidence.isEvidence())
        return checked;
    const Result<bool> isPlain = isPlainFile(database, evidence);
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!isPlain || !merged)
        return tl::unexpected(!isPlain ? isPlain.error() : merged.error());
    if (*isPlain)
        return {};
    for (const DocketItem &item : items) {
        const Result<RowId<Record>> record = recordShowing(database, *merged, evidence, item);
        if (!record)
            return tl::unexpected(record.error());
        const QString name = visibleLine(item.name).left(80);
        if (!record->isStored())
            return failure(ErrorCode::badInput,
                           evidence.record.isStored()
                               ? Words::tr("Record %1 does not show \"%2\". Name the record that does, item by item.")
                                     .arg(evidence.record.value())
                                     .arg(name)
                               : Words::tr("No record of file #%1 shows \"%2\". Name the file that does, item by item.")
                                     .arg(evidence.source.value())
                                     .arg(name));
        if (Outcome held = checkHold(database, *record, kind, item); !held)
            return held;
    }
    return {};
}

} // namespace interdict
