// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/savedsearches.h"
#include "widgets/shell/navigation.h"

#include <QByteArray>
#include <QStringList>

namespace interdict::ui {

/// How the window stood in a case, kept in the user's settings under the id of the case, so that a copy or another
/// analyst's window is not touched by it. It names rows by their ids and holds the words of filters.
struct WindowMemory
{
    QByteArray docks; ///< of QMainWindow::saveState()
    QStringList beside;
    Place place;
    std::vector<StackedFilter> filters; ///< with those that are switched off
    QJsonObject pages;                  ///< pageState() by name
    bool isKnown = false;

    [[nodiscard]] static WindowMemory of(const QString &caseId);
    /// On disk when it returns: a crash right after it costs nothing.
    void keepFor(const QString &caseId) const;
};

[[nodiscard]] QJsonObject toJson(const Place &place);
[[nodiscard]] Place placeFrom(const QJsonObject &json);

/// Who signs changes: as chosen in the window last; empty for the account's name.
[[nodiscard]] QString analystName();

/// The case that is open in the window, to be opened again at the next start; empty for none. `opening` is set while it
/// opens, so that a case that brings the program down is not opened again unasked.
struct LastCase
{
    QString path;
    bool isOpening = false;
};
[[nodiscard]] LastCase lastCase();
void setLastCase(const LastCase &last);
/// Whether the next start opens the last case.
[[nodiscard]] bool reopensLastCase();
void setReopensLastCase(bool isWanted);

} // namespace interdict::ui
