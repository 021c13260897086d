// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QPalette>
#include <QString>

namespace interdict::ui {

/// How the program looks: as the system does, or light or dark whatever the system is.
enum class Appearance { system, light, dark };

[[nodiscard]] Appearance chosenAppearance(); ///< as kept in the user's settings
/// Kept, and at once so everywhere.
void chooseAppearance(Appearance appearance);
/// Without keeping it. To be called first before any window is made: it notes how the system looks.
void applyAppearance(Appearance appearance);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The size of text in percent of the system's: 80 to 200. Widgets take it when they are made.
constexpr int smallestText = 80;
constexpr int largestText = 200;
constexpr int textStep = 10;
[[nodiscard]] int chosenTextSize();
void chooseTextSize(int percent);
void applyTextSize(int percent);

/// Languages the program speaks: an ISO 639-1 code, empty for the system's, and the name in the language itself.
[[nodiscard]] QList<std::pair<QString, QString>> offeredLanguages();
[[nodiscard]] QString chosenLanguage();
void chooseLanguage(const QString &code);
/// Loads the texts of the chosen one. To be called once, before any window is made: another choice holds from the next
/// start on.
void applyLanguage();

} // namespace interdict::ui
