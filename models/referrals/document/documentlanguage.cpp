// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/documentlanguage.h"

#include "models/basics/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <QPointer>
#include <QTranslator>

#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/interdict/translations"_s;

} // namespace

struct DocumentLanguage::Scope
{
    QLocale locale;
    explicit Scope(const QString &language) : texts(language) {}

    TextLanguageScope texts;
    std::vector<std::unique_ptr<QTranslator>> translators; ///< asked in this order
    Scope *outer = nullptr;
};

namespace {

thread_local DocumentLanguage::Scope *innermost = nullptr;

/// Asked by every tr() of the program before the interface's own; answers only where the thread has a scope.
class ScopeTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    // So it is installed without telling all windows, from the wrong thread, that the language changed.
    [[nodiscard]] bool isEmpty() const override { return true; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        if (!innermost)
            return {};
        for (const std::unique_ptr<QTranslator> &translator : innermost->translators) {
            const QString text = translator->translate(context, source, comment, n);
            if (!text.isNull())
                return text;
        }
        return QString::fromUtf8(source);
    }
};

/// Once for an application object; a new one, as tests make them, gets its own.
void installScopes()
{
    static QMutex mutex;
    static QPointer<QTranslator> installed;
    const QMutexLocker lock(&mutex);
    QCoreApplication *application = QCoreApplication::instance();
    if (!application || installed)
        return;
    auto *translator = new ScopeTranslator;
    translator->moveToThread(application->thread());
    QObject::connect(application, &QObject::destroyed, translator, [translator] { delete translator; });
    QCoreApplication::installTranslator(translator);
    installed = translator;
}

void load(DocumentLanguage::Scope &scope, const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(u"interdict_"_s + language, folder))
        scope.translators.push_back(std::move(translator));
}

QLocale localeOf(const QString &language)
{
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

} // namespace

DocumentLanguage::DocumentLanguage(const QString &language)
    : m_scope(std::make_unique<Scope>(available().contains(language) ? language : u"en"_s))
{
    installScopes();
    const QString name = textLanguage();
    m_scope->locale = localeOf(name);
    m_scope->locale.setNumberOptions({});
    load(*m_scope, name);
    if (name != "en"_L1)
        load(*m_scope, u"en"_s); // has the plural forms of what is not translated
    m_scope->outer = innermost;
    innermost = m_scope.get();
}

DocumentLanguage::~DocumentLanguage()
{
    innermost = m_scope->outer;
}

QLocale DocumentLanguage::locale()
{
    return innermost ? innermost->locale : localeOf(u"en"_s);
}

QString DocumentLanguage::nativeName(const QString &language)
{
    if (language == "en"_L1) // which QLocale calls "American English"
        return u"English"_s;
    if (language == "es"_L1) // "español de España"
        return u"Español"_s;
    return QLocale(language).nativeLanguageName();
}

QString longDay(QDate day)
{
    if (!day.isValid())
        return {};
    //: A day in running text, as QLocale::toString() takes it; Spanish: d 'de' MMMM 'de' yyyy
    const QString pattern = QCoreApplication::translate("interdict::LetterSections", "d MMMM yyyy");
    return localeOf(textLanguage()).toString(day, pattern);
}

QStringList DocumentLanguage::available()
{
    QStringList names{u"en"_s};
    for (const QString &file : QDir(folder).entryList({u"interdict_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.mid(10).chopped(3);
        if (name != "en"_L1)
            names << name;
    }
    return names;
}

} // namespace interdict
