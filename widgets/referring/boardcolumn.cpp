// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/boardcolumn.h"

#include "models/itemmodels/tableroles.h"
#include "models/referrals/referralstates.h"
#include "widgets/referring/boardcard.h"
#include "widgets/referring/docketmodel.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

const QString cardsMime = u"application/x-interdict-referrals"_s;

/// The rows of the docket in one state.
class StateFilter : public QSortFilterProxyModel
{
public:
    StateFilter(ReferralState state, QAbstractItemModel *model, QObject *parent)
        : QSortFilterProxyModel(parent), m_state(state)
    {
        setSourceModel(model);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(DocketModel::stateRole).toInt() == int(m_state);
    }

private:
    ReferralState m_state;
};

std::vector<RowId<DocketEntry>> idsIn(const QMimeData *data)
{
    std::vector<RowId<DocketEntry>> ids;
    for (const QByteArray &number : data->data(cardsMime).split(' ')) {
        if (const qint64 id = number.toLongLong(); id > 0)
            ids.emplace_back(id);
    }
    return ids;
}

} // namespace

BoardColumn::BoardColumn(ReferralState state, DocketModel *model, QWidget *parent)
    : QListView(parent), m_state(state), m_cards(new StateFilter(state, model, this))
{
    setObjectName(u"boardColumn-"_s + toToken(state));
    setAccessibleName(tr("Referrals: %1").arg(displayName(state)));
    setModel(m_cards);
    setItemDelegate(new BoardCard(model, this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT cardChanged(idOf(current)); });
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT opened(); });
}

int BoardColumn::count() const
{
    return m_cards->rowCount();
}

RowId<DocketEntry> BoardColumn::idOf(const QModelIndex &index) const
{
    return RowId<DocketEntry>(index.data(TableRole::id).toLongLong());
}

RowId<DocketEntry> BoardColumn::current() const
{
    return idOf(currentIndex());
}

std::vector<RowId<DocketEntry>> BoardColumn::chosen() const
{
    std::vector<RowId<DocketEntry>> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        ids.push_back(idOf(index));
    if (ids.empty() && current().isStored())
        ids.push_back(current());
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool BoardColumn::choose(RowId<DocketEntry> id)
{
    for (int row = 0; row < m_cards->rowCount(); ++row) {
        const QModelIndex index = m_cards->index(row, 0);
        if (idOf(index) != id)
            continue;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
        return true;
    }
    return false;
}

void BoardColumn::askForStep(int direction)
{
    const std::vector<ReferralState> after = statesAfter(m_state);
    const auto isThere = [this, direction](ReferralState to) { return (int(to) - int(m_state)) * direction > 0; };
    const auto to = std::find_if(after.begin(), after.end(), isThere);
    if (to != after.end() && !chosen().empty())
        Q_EMIT moveWanted(chosen(), *to);
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    if (isSideways && event->modifiers().testFlag(Qt::ControlModifier))
        askForStep(direction);
    else if (isSideways)
        Q_EMIT neighbourWanted(direction);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QListView::keyPressEvent(event);
}

void BoardColumn::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current().isStored())
        return;
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && count() > 0)
        selectionModel()->setCurrentIndex(m_cards->index(0, 0), QItemSelectionModel::ClearAndSelect);
    else if (currentIndex().isValid())
        Q_EMIT cardChanged(current());
}

void BoardColumn::startDrag(Qt::DropActions)
{
    QByteArray ids;
    for (const RowId<DocketEntry> id : chosen())
        ids += QByteArray::number(id.value()) + ' ';
    auto *cards = new QMimeData;
    cards->setData(cardsMime, ids);
    auto *drag = new QDrag(this);
    drag->setMimeData(cards);
    drag->exec(Qt::MoveAction);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(cardsMime) && event->source() != this)
        event->acceptProposedAction();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(cardsMime) && event->source() != this)
        event->acceptProposedAction();
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    const std::vector<RowId<DocketEntry>> ids = idsIn(event->mimeData());
    event->acceptProposedAction();
    if (!ids.empty())
        Q_EMIT moveWanted(ids, m_state);
}

} // namespace interdict::ui
