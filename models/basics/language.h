// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

class QLocale;

namespace interdict {

/// Loads the program's own texts in the locale's language, where translations/ has it, over English with its plural
/// forms. To be called once, from main(), after the application object is made.
void useLanguage(const QLocale &locale);

} // namespace interdict
