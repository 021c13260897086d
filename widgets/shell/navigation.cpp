// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/navigation.h"

namespace interdict::ui {

bool Place::differsInSelection(const Place &other) const
{
    return page == other.page && filters == other.filters && scope == other.scope;
}

bool Place::isSameAs(const Place &other) const
{
    return differsInSelection(other) && entities == other.entities && listing == other.listing &&
           record == other.record;
}

const Place *Navigation::current() const
{
    return m_at >= 0 ? &m_places[size_t(m_at)] : nullptr;
}

void Navigation::note(const Place &place, Step step)
{
    if (current() && current()->isSameAs(place))
        return;
    if (current() && step == Step::refine) {
        m_places[size_t(m_at)] = place;
    } else {
        m_places.resize(size_t(m_at + 1)); // what lay ahead is gone
        m_places.push_back(place);
        if (m_places.size() > size_t(mostPlaces))
            m_places.erase(m_places.begin());
        m_at = int(m_places.size()) - 1;
    }
    Q_EMIT changed();
}

void Navigation::clear()
{
    m_places.clear();
    m_at = -1;
    Q_EMIT changed();
}

bool Navigation::canGo(int by) const
{
    const int there = m_at + by;
    return by != 0 && m_at >= 0 && there >= 0 && there < int(m_places.size());
}

Place Navigation::go(int by)
{
    Q_ASSERT(canGo(by));
    m_at += by;
    const Place place = m_places[size_t(m_at)];
    Q_EMIT changed();
    return place;
}

void Navigation::keepState(const QJsonObject &state)
{
    if (m_at >= 0)
        m_places[size_t(m_at)].state = state;
}

} // namespace interdict::ui
