// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace interdict {

using namespace Qt::StringLiterals;

void useLanguage(const QLocale &locale)
{
    const QString own = u":/interdict/translations"_s;
    const auto install = [](const QLocale &language, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(language, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // Plural forms ("1 record", "2 records") are a translation in English as well.
    install(QLocale(QLocale::English), u"interdict"_s, own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    // Qt's own words, such as the buttons of dialogs, where the system has them.
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"interdict"_s, own);
}

} // namespace interdict
