// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/coverage.h"

#include "models/store/dockettable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Coverage)
};

using ItemKey = std::pair<int, qint64>;

ItemKey keyOf(const DocketItem &item)
{
    return {int(item.kind), item.item};
}

struct CellDraft
{
    std::map<ItemKey, bool> items; ///< told
    bool isDrafted = false;
    CoverageCell cell;
};

/// Puts proposals and referrals into cells.
class Covering
{
public:
    Covering(const Database &database, const Networks &networks) : m_database(database), m_networks(networks) {}

    Outcome add(const Proposal &proposal);
    Outcome add(const DocketEntry &entry, const QDateTime &sentAt, bool addsNetworks);
    [[nodiscard]] Coverage finish();

private:
    [[nodiscard]] int columnOf(const QString &id, RecipientKind kind, const QString &name);
    [[nodiscard]] CellDraft &cell(const Networks::Network *network, int column);

    const Database &m_database;
    const Networks &m_networks;
    std::vector<Coverage::Column> m_columns;
    std::map<QString, std::map<int, CellDraft>> m_rows;
};

int Covering::columnOf(const QString &id, RecipientKind kind, const QString &name)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Coverage::Column &column = m_columns[i];
        const bool isSame = id.isEmpty() || column.recipientId.isEmpty()
                                ? column.kind == kind && column.recipient.compare(name, Qt::CaseInsensitive) == 0
                                : column.recipientId == id;
        if (isSame)
            return int(i);
    }
    m_columns.push_back({id, kind, name});
    return int(m_columns.size()) - 1;
}

CellDraft &Covering::cell(const Networks::Network *network, int column)
{
    return m_rows[network ? network->name : QString()][column];
}

Outcome Covering::add(const Proposal &proposal)
{
    const std::vector<DocketItem> items = itemsOf(proposal);
    const auto networks = m_networks.of(m_database, items);
    if (!networks)
        return tl::unexpected(networks.error());
    const int column = columnOf(proposal.recipientId, proposal.kind, proposal.recipient);
    for (size_t i = 0; i < items.size(); ++i)
        cell((*networks)[i], column).items.try_emplace(keyOf(items[i]), false);
    return {};
}

Outcome Covering::add(const DocketEntry &entry, const QDateTime &sentAt, bool addsNetworks)
{
    const auto networks = m_networks.of(m_database, entry.items);
    if (!networks)
        return tl::unexpected(networks.error());
    const std::optional<RecipientKind> kind = recipientKindFromToken(entry.recipientKind);
    const int column = columnOf(entry.recipientId, kind.value_or(RecipientKind::registry), entry.recipient);
    QSet<QString> noted;
    for (size_t i = 0; i < entry.items.size(); ++i) {
        const Networks::Network *network = (*networks)[i];
        const QString name = network ? network->name : QString();
        if (!addsNetworks && !m_rows.contains(name))
            continue;
        CellDraft &draft = cell(network, column);
        bool &isTold = draft.items[keyOf(entry.items[i])];
        isTold |= sentAt.isValid();
        draft.isDrafted |= !sentAt.isValid();
        if (noted.contains(name))
            continue;
        noted.insert(name);
        const QDate day = sentAt.toUTC().date();
        draft.cell.references
            << (sentAt.isValid()
                    ? Words::tr("%1 (sent %2)").arg(entry.reference, day.toString(Qt::ISODate))
                    : Words::tr("%1 (%2)", "reference, state").arg(entry.reference, displayName(entry.state)));
        if (sentAt.isValid()) {
            CoverageCell &told = draft.cell;
            told.firstTold = told.firstTold.isValid() ? std::min(told.firstTold, day) : day;
            told.lastTold = told.lastTold.isValid() ? std::max(told.lastTold, day) : day;
        }
    }
    return {};
}

CoverageCell finished(CellDraft draft)
{
    CoverageCell cell = std::move(draft.cell);
    cell.items = qint64(draft.items.size());
    cell.told = std::count_if(draft.items.begin(), draft.items.end(), [](const auto &item) { return item.second; });
    cell.state = cell.items == 0           ? CoverageCell::State::none
                 : cell.told == cell.items ? CoverageCell::State::told
                 : cell.told > 0           ? CoverageCell::State::partly
                 : draft.isDrafted         ? CoverageCell::State::drafted
                                           : CoverageCell::State::untold;
    return cell;
}

Coverage Covering::finish()
{
    std::vector<int> order(m_columns.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const Coverage::Column &left = m_columns[size_t(a)];
        const Coverage::Column &right = m_columns[size_t(b)];
        return int(left.kind) != int(right.kind) ? int(left.kind) < int(right.kind)
                                                 : left.recipient.compare(right.recipient, Qt::CaseInsensitive) < 0;
    });
    Coverage coverage;
    std::vector<int> places(order.size());
    for (size_t place = 0; place < order.size(); ++place) {
        coverage.columns.push_back(m_columns[size_t(order[place])]);
        places[size_t(order[place])] = int(place);
    }
    for (auto &[name, cells] : m_rows) {
        const Networks::Network *network = m_networks.named(name);
        Coverage::Row row{
            name, network ? network->label : QString(), network ? qint64(network->members.size()) : 0, {}};
        for (auto &[column, draft] : cells) {
            if (CoverageCell cell = finished(std::move(draft)); cell.state != CoverageCell::State::none)
                row.cells.emplace_back(places[size_t(column)], std::move(cell));
        }
        std::sort(row.cells.begin(), row.cells.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        coverage.rows.push_back(std::move(row));
    }
    std::stable_sort(coverage.rows.begin(), coverage.rows.end(),
                     [](const Coverage::Row &a, const Coverage::Row &b) { return a.entities > b.entities; });
    return coverage;
}

/// When each referral was first sent.
Result<std::map<qint64, QDateTime>> sendings(const Database &database)
{
    const auto events = docketEvents(database);
    if (!events)
        return tl::unexpected(events.error());
    std::map<qint64, QDateTime> sent;
    for (const DocketEvent &event : *events) {
        if (event.kind == DocketEvent::Kind::state && event.to == ReferralState::sent)
            sent.try_emplace(event.docket.value(), event.happenedAt);
    }
    return sent;
}

} // namespace

const CoverageCell *Coverage::Row::cell(int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const auto &cell, int index) { return cell.first < index; });
    return found != cells.end() && found->first == column ? &found->second : nullptr;
}

Result<Coverage> readCoverage(const Database &database, const ReferralSelection &selection, const CancelToken &cancel)
{
    const Result<Networks> networks = Networks::read(database, cancel);
    const Result<Proposals> proposals = proposeFor(database, selection, cancel);
    const auto entries = allDocketEntries(database);
    const auto sent = sendings(database);
    if (!networks || !proposals || !entries || !sent)
        return tl::unexpected(!networks    ? networks.error()
                              : !proposals ? proposals.error()
                              : !entries   ? entries.error()
                                           : sent.error());
    Covering covering(database, *networks);
    for (const Proposal &proposal : proposals->proposals) {
        if (cancel.isCancelled())
            return cancelled();
        if (Outcome added = covering.add(proposal); !added)
            return tl::unexpected(added.error());
    }
    for (const DocketEntry &entry : *entries) {
        const auto at = sent->find(entry.id.value());
        Outcome added = covering.add(entry, at == sent->end() ? QDateTime() : at->second, selection.isWholeCase());
        if (!added)
            return tl::unexpected(added.error());
    }
    return covering.finish();
}

QString toToken(CoverageCell::State state)
{
    switch (state) {
    case CoverageCell::State::none:
        return u"none"_s;
    case CoverageCell::State::untold:
        return u"untold"_s;
    case CoverageCell::State::drafted:
        return u"drafted"_s;
    case CoverageCell::State::partly:
        return u"partly"_s;
    case CoverageCell::State::told:
        return u"told"_s;
    }
    return {};
}

QString inWords(const CoverageCell &cell)
{
    const QString since = cell.firstTold.toString(Qt::ISODate);
    switch (cell.state) {
    case CoverageCell::State::none:
        return {};
    case CoverageCell::State::untold:
        return Words::tr("not told of %n item(s)", nullptr, int(cell.items));
    case CoverageCell::State::drafted:
        return Words::tr("drafted, not told of %n item(s)", nullptr, int(cell.items));
    case CoverageCell::State::partly:
        return Words::tr("told of %1 of %n item(s), since %2", nullptr, int(cell.items)).arg(cell.told).arg(since);
    case CoverageCell::State::told:
        return Words::tr("told of %n item(s), since %1", nullptr, int(cell.items)).arg(since);
    }
    return {};
}

} // namespace interdict
