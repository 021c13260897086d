// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace interdict::ui {

/// What a file can be saved as.
struct SavedKind
{
    QString filter; ///< as in "CSV files (*.csv)"
    QString suffix; ///< as in "csv"
};

struct SaveQuestion
{
    QString title;
    QString suggestion; ///< a path; the suffix may be missing
    std::vector<SavedKind> kinds;
    size_t chosenKind = 0;
};

/// Asks where a file is to be saved, in a dialog that waits. The path ends in the suffix of one of the kinds: one that
/// was not typed is added, and whoever has a file of that whole name is asked whether it is to be replaced. Empty where
/// nothing was chosen.
[[nodiscard]] QString chooseFileToSave(QWidget *parent, const SaveQuestion &question);

} // namespace interdict::ui
