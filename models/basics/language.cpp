// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

thread_local TextLanguageScope *innermost = nullptr;

/// Written by main() before there are other threads.
QString &interfaceLanguage()
{
    static QString language = u"en"_s;
    return language;
}

} // namespace

QString textLanguage()
{
    return innermost ? innermost->m_language : interfaceLanguage();
}

TextLanguageScope::TextLanguageScope(const QString &language) : m_language(language), m_outer(innermost)
{
    innermost = this;
}

TextLanguageScope::~TextLanguageScope()
{
    innermost = m_outer;
}

void useLanguage(const QLocale &locale)
{
    const QString own = u":/interdict/translations"_s;
    const auto install = [](const QLocale &language, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        const bool isLoaded = translator->load(language, name, u"_"_s, folder);
        if (isLoaded)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
        return isLoaded;
    };
    // Plural forms ("1 record", "2 records") are a translation in English as well.
    install(QLocale(QLocale::English), u"interdict"_s, own);
    interfaceLanguage() = u"en"_s;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    // Qt's own words, such as the buttons of dialogs, where the system has them.
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (install(locale, u"interdict"_s, own))
        interfaceLanguage() = locale.name().section(u'_', 0, 0);
}

} // namespace interdict
