// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/rowfilter.h"

#include <QJsonObject>
#include <QObject>
#include <QVariant>

#include <vector>

namespace interdict::ui {

/// What the window showed at one time: where going back leads.
struct Place
{
    QString page;
    std::vector<RowId<Entity>> entities; ///< selected; of these, the listing and the record at most one is there
    RowId<Listing> listing{};
    RowId<Record> record{};
    std::vector<RowFilter> filters{};
    QVariant scope{};    ///< of the page; see CasePage::scope
    QJsonObject state{}; ///< of the page's controls, filled in when it is left; see pagestate.h

    /// The same but for the state of controls.
    [[nodiscard]] bool isSameAs(const Place &other) const;
    /// Only the selection differs.
    [[nodiscard]] bool differsInSelection(const Place &other) const;
};

/// Where the window has been, as a browser keeps it: a new place drops what lay ahead.
class Navigation : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPlaces = 100;

    using QObject::QObject;

    enum class Step { place, refine }; ///< refine: the place the window is at has become this one
    void note(const Place &place, Step step);
    void clear();

    [[nodiscard]] bool canGo(int by) const;
    /// The place `by` steps ahead (below 0: back) becomes the one the window is at. canGo() must hold.
    Place go(int by);
    [[nodiscard]] const Place *current() const;
    /// The controls of the place that is being left.
    void keepState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    std::vector<Place> m_places;
    int m_at = -1;
};

} // namespace interdict::ui
