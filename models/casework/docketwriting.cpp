// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketwriting.h"

#include "models/store/dockettable.h"
#include "models/store/referraltable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

constexpr int mostNote = 4000;

} // namespace

Result<qint64> RowNumbers::take()
{
    if (!m_next)
        return m_next;
    const qint64 number = *m_next;
    m_next = number + 1;
    return number;
}

Result<DocketStanding> DocketStanding::read(const Database &database, RowId<DocketEntry> id)
{
    Result<DocketEntry> entry = docketEntryById(database, id);
    if (!entry)
        return tl::unexpected(entry.error());
    Result<std::vector<DocketEvent>> events = docketEvents(database, id);
    Result<std::vector<DocketOutcome>> outcomes = docketOutcomes(database, id);
    const Result<std::vector<Referral>> packets = packetsOf(database, id);
    if (!events || !outcomes || !packets)
        return tl::unexpected(!events ? events.error() : !outcomes ? outcomes.error() : packets.error());
    return DocketStanding{std::move(*entry), std::move(*events), std::move(*outcomes), !packets->empty()};
}

RowChange insertedRow(const QString &table, qint64 id, const QJsonObject &row)
{
    return {table, id, std::nullopt, row};
}

RowChange stateChanged(const DocketEntry &entry, ReferralState to, const QDateTime &since)
{
    const auto state = [](ReferralState value, const QDateTime &at) {
        return QJsonObject{{u"state"_s, int(value)}, {u"state_since"_s, at.toUTC().toString(Qt::ISODate)}};
    };
    return {u"docket"_s, entry.id.value(), state(entry.state, entry.stateSince), state(to, since)};
}

Outcome addEvent(RowNumbers &numbers, DocketEvent event, std::vector<RowChange> &changes)
{
    const Result<qint64> number = numbers.take();
    if (!number)
        return tl::unexpected(number.error());
    event.note = noteText(event.note);
    event.proof.words = noteText(event.proof.words);
    changes.push_back(insertedRow(u"docket_event"_s, *number, rowOf(event)));
    return {};
}

QString noteText(const QString &note)
{
    return note.trimmed().left(mostNote);
}

QString shownName(const DocketEntry &entry)
{
    return Words::tr("%1 to \"%2\"").arg(entry.reference, visibleLine(entry.recipient).left(80));
}

QString dayText(const QDateTime &moment)
{
    return moment.toUTC().date().toString(Qt::ISODate);
}

} // namespace interdict
