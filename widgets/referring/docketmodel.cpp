// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/docketmodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"
#include "models/referrals/recipientkind.h"
#include "models/values/safetext.h"

#include <algorithm>
#include <iterator>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Column = DocketModel::Column;

Cell dateCell(const QDateTime &moment)
{
    return moment.isValid() ? Cell::text(dayOrMoment(moment)) : Cell::text({});
}

Cell dueCell(const ReferralView &view, Column column)
{
    const ReferralClock *next = nextDue(view.clocks);
    if (!next)
        return Cell::text({});
    if (column == Column::next)
        return Cell::text(next->name);
    return column == Column::due ? dateCell(next->dueAt) : Cell::text(displayName(next->status));
}

Cell cellOf(const ReferralView &view, Column column)
{
    switch (column) {
    case Column::reference:
        return Cell::text(view.entry.reference);
    case Column::state:
        return Cell::text(displayName(view.entry.state));
    case Column::since:
        return dateCell(view.entry.stateSince);
    case Column::recipient:
        return Cell::text(view.entry.recipient);
    case Column::kind:
        return Cell::text(kindInWords(view.entry.recipientKind));
    case Column::title:
        return Cell::text(view.entry.title);
    case Column::items:
        return Cell::number(qint64(view.entry.items.size()));
    case Column::gone:
        return Cell::number(view.count(OutcomeEffect::gone));
    case Column::next:
    case Column::due:
    case Column::status:
        break;
    }
    return dueCell(view, column);
}

QString cardInWords(const ReferralView &view)
{
    const ReferralClock *next = nextDue(view.clocks);
    const QString card = DocketModel::tr("%1 to %2, %3, %4")
                             .arg(view.entry.reference, visibleLine(view.entry.recipient),
                                  displayName(view.entry.state), itemsInWords(view));
    return next ? DocketModel::tr("%1; %2: %3, %4")
                      .arg(card, next->name, dayOrMoment(next->dueAt), displayName(next->status))
                : card;
}

} // namespace

QString dayOrMoment(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    return utc.time() == QTime(0, 0) ? utc.date().toString(Qt::ISODate) : utc.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString kindInWords(const QString &token)
{
    const std::optional<RecipientKind> kind = recipientKindFromToken(token);
    return kind ? displayName(*kind) : visibleLine(token);
}

QString itemsInWords(const ReferralView &view)
{
    const qint64 gone = view.count(OutcomeEffect::gone);
    const QString items = DocketModel::tr("%n item(s)", nullptr, int(view.entry.items.size()));
    return gone > 0 ? DocketModel::tr("%1, %n gone", nullptr, int(gone)).arg(items) : items;
}

DocketModel::DocketModel(CaseSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void DocketModel::load()
{
    Result<DocketView> view = DocketView::read(m_session->database(), m_session->clock().now());
    Result<std::vector<DueDate>> dates =
        view ? allDueDates(m_session->database(), *view) : tl::unexpected(view.error());
    if (!dates) {
        Q_EMIT failed(dates.error());
        return;
    }
    beginResetModel();
    m_view = std::move(*view);
    m_dates = std::move(*dates);
    endResetModel();
}

const ReferralView *DocketModel::referralAt(int row) const
{
    return row >= 0 && size_t(row) < m_view.referrals.size() ? &m_view.referrals[size_t(row)] : nullptr;
}

int DocketModel::rowOf(RowId<DocketEntry> id) const
{
    const ReferralView *found = m_view.find(id);
    return found ? int(found - m_view.referrals.data()) : -1;
}

int DocketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.referrals.size());
}

int DocketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DocketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReferralView &view = m_view.referrals[size_t(index.row())];
    switch (role) {
    case TableRole::id:
        return view.entry.id.value();
    case stateRole:
        return int(view.entry.state);
    case cardRole:
    case Qt::AccessibleTextRole:
        return cardInWords(view);
    default:
        return cellOf(view, Column(index.column())).value(role);
    }
}

QVariant DocketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const bool isNumber = section == int(Column::items) || section == int(Column::gone);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Referral"), tr("State"), tr("Since"), tr("Recipient"), tr("Kind"),  tr("Title"),
                              tr("Items"),    tr("Gone"),  tr("Next"),  tr("Due (UTC)"), tr("Status")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict::ui
