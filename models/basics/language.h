// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

class QLocale;

namespace interdict {

/// Loads the program's own texts in the locale's language, where translations/ has it, over English with its plural
/// forms. To be called once, from main(), after the application object is made.
void useLanguage(const QLocale &locale);

/// The language that the calling thread's texts come in, "en", "es": of the document that it writes, else of the
/// interface.
[[nodiscard]] QString textLanguage();

/// Gives the thread another one while it lives: for who gives it other texts. They nest.
class TextLanguageScope
{
public:
    explicit TextLanguageScope(const QString &language);
    ~TextLanguageScope();
    TextLanguageScope(const TextLanguageScope &) = delete;
    TextLanguageScope &operator=(const TextLanguageScope &) = delete;

private:
    friend QString textLanguage();

    QString m_language;
    TextLanguageScope *m_outer;
};

} // namespace interdict
