// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/docketboard.h"

#include "widgets/referring/boardcolumn.h"
#include "widgets/referring/docketmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullCharacters = 30;
constexpr int emptyCharacters = 17;

} // namespace

DocketBoard::DocketBoard(DocketModel *model, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"docketBoard"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    for (const ReferralState state : allReferralStates)
        addColumn(state, model, row);
    setWidget(content);
    connect(model, &QAbstractItemModel::modelReset, this, &DocketBoard::showCounts);
    showCounts();
}

void DocketBoard::addColumn(ReferralState state, DocketModel *model, QLayout *row)
{
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QLabel(frame);
    head->setTextFormat(Qt::PlainText);
    head->setContentsMargins(8, 4, 8, 4);
    auto *column = new BoardColumn(state, model, frame);
    head->setBuddy(column);
    layout->addWidget(head);
    layout->addWidget(column, 1);
    row->addWidget(frame);
    m_places.push_back({column, head, frame});
    connectColumn(column);
}

void DocketBoard::connectColumn(BoardColumn *column)
{
    connect(column, &BoardColumn::cardChanged, this,
            [this, column](RowId<DocketEntry> id) { makeCurrent(column, id); });
    connect(column, &BoardColumn::neighbourWanted, this, [this, column](int direction) { walk(column, direction); });
    connect(column, &BoardColumn::opened, this, &DocketBoard::opened);
    connect(column, &BoardColumn::moveWanted, this, &DocketBoard::moveWanted);
    connect(column, &BoardColumn::menuWanted, this, &DocketBoard::menuWanted);
}

void DocketBoard::showCounts()
{
    const int character = fontMetrics().averageCharWidth();
    for (const Place &place : m_places) {
        const int count = place.column->count();
        const QString name = displayName(place.column->state());
        place.head->setText(tr("%1 (%2)").arg(name, QLocale().toString(count)));
        QFont font = place.head->font();
        font.setWeight(count > 0 ? QFont::DemiBold : QFont::Normal);
        place.head->setFont(font);
        place.head->setForegroundRole(count > 0 ? QPalette::WindowText : QPalette::PlaceholderText);
        place.frame->setFixedWidth((count > 0 ? fullCharacters : emptyCharacters) * character);
    }
}

void DocketBoard::makeCurrent(BoardColumn *column, RowId<DocketEntry> id)
{
    if (!id.isStored())
        return;
    for (const Place &place : m_places) { // one card is current on the whole board
        if (place.column != column)
            place.column->clearSelection();
    }
    m_used = column;
    m_current = id;
    ensureWidgetVisible(column, 8, 0);
    Q_EMIT currentChanged(id);
}

std::vector<RowId<DocketEntry>> DocketBoard::chosen() const
{
    return m_used ? m_used->chosen() : std::vector<RowId<DocketEntry>>();
}

void DocketBoard::choose(RowId<DocketEntry> id)
{
    for (const Place &place : m_places) {
        if (place.column->choose(id))
            return;
    }
}

void DocketBoard::takeFocus()
{
    for (const Place &place : m_places) {
        const bool isIt = m_used ? place.column == m_used : place.column->count() > 0;
        if (isIt) {
            place.column->setFocus();
            return;
        }
    }
}

void DocketBoard::walk(const BoardColumn *from, int direction)
{
    int at = 0;
    while (m_places[size_t(at)].column != from)
        ++at;
    for (at += direction; at >= 0 && at < int(m_places.size()); at += direction) {
        BoardColumn *column = m_places[size_t(at)].column;
        if (column->count() == 0)
            continue;
        column->setFocus(Qt::TabFocusReason);
        if (column->current().isStored())
            column->choose(column->current());
        return;
    }
}

} // namespace interdict::ui
