// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

namespace interdict {

/// The language of a document, whatever the interface speaks: while such an object lives, every tr() of its thread, in
/// whichever folder, speaks it, and a text that has no translation is English. Other threads notice nothing. Scopes may
/// nest; the inner one counts. To be made after useLanguage() (basics/language.h); destroyed in the thread that made
/// it.
class DocumentLanguage
{
public:
    /// "es", "ko", "en"; a language the program does not have is English. Documents are never in the system's language
    /// by chance, so an empty text is English as well.
    explicit DocumentLanguage(const QString &language);
    ~DocumentLanguage();
    Q_DISABLE_COPY_MOVE(DocumentLanguage)

    /// Of this thread's innermost scope, for numbers and names of months; English where there is none.
    [[nodiscard]] static QLocale locale();
    /// Those the program has texts in: "en" first.
    [[nodiscard]] static QStringList available();
    /// What its speakers call a language, without a country: "English", "Español".
    [[nodiscard]] static QString nativeName(const QString &language);

    struct Scope;

private:
    std::unique_ptr<Scope> m_scope;
};

/// A day as running text has it, "31 January 2026", in the language of the thread's texts: the document's, else the
/// interface's. Empty where there is none. Tables have ISO 8601.
[[nodiscard]] QString longDay(QDate day);

} // namespace interdict
