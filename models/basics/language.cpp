// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace interdict {

using namespace Qt::StringLiterals;

void useLanguage(const QLocale &locale)
{
    const auto install = [](const QLocale &language) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(language, u"interdict"_s, u"_"_s, u":/interdict/translations"_s))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // Plural forms ("1 record", "2 records") are a translation in English as well.
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale);
}

} // namespace interdict
