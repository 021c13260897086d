// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QJsonObject>

class QWidget;

namespace interdict::ui {

/// How the controls of a page stand: which tab, what is in its filter field, how its rows are grouped, how far its
/// tables are scrolled, and how its splitters divide it. Worked out from the widgets themselves, so that a page needs
/// to do nothing for it. Widgets are told apart by their kind and place within the page: after a change of the page,
/// what does not fit is left out.
[[nodiscard]] QJsonObject pageState(const QWidget *page);
void setPageState(QWidget *page, const QJsonObject &state);

} // namespace interdict::ui
