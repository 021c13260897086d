// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/documentlanguage.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <QTranslator>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// An interface in another language: every text is this one.
class OtherLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override { return u"otro"_s; }
};

QString said()
{
    return QCoreApplication::translate("interdict::LetterSections", "Summary");
}

} // namespace

class TestDocumentLanguage : public QObject
{
    Q_OBJECT

private:
    OtherLanguage m_interface;

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_interface)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_interface); }

    void documentDoesNotSpeakAsTheInterface()
    {
        QCOMPARE(said(), u"otro"_s);
        {
            const DocumentLanguage language(u"en"_s);
            QCOMPARE(said(), u"Summary"_s);
        }
        QCOMPARE(said(), u"otro"_s);
    }

    void otherThreadsNoticeNothing()
    {
        const DocumentLanguage language(u"en"_s);
        QString there;
        QThread *thread = QThread::create([&] { there = said(); });
        thread->start();
        QVERIFY(thread->wait(60000));
        delete thread;
        QCOMPARE(there, u"otro"_s);
        QCOMPARE(said(), u"Summary"_s);
    }

    void innerScopeCounts()
    {
        const DocumentLanguage outer(u"en"_s);
        {
            const DocumentLanguage inner(u"en"_s);
            QCOMPARE(said(), u"Summary"_s);
        }
        QCOMPARE(said(), u"Summary"_s);
    }

    void unknownLanguageIsEnglish()
    {
        const DocumentLanguage language(u"xx"_s);
        QCOMPARE(said(), u"Summary"_s);
        QCOMPARE(DocumentLanguage::locale().language(), QLocale::English);
    }

    void pluralsAreWholeWords()
    {
        const DocumentLanguage language(u"en"_s);
        // A text of the program that has plural forms in translations/interdict_en.ts.
        QCOMPARE(QCoreApplication::translate("Cli", "%n record(s) confirmed", nullptr, 1), u"1 record confirmed"_s);
        QCOMPARE(QCoreApplication::translate("Cli", "%n record(s) confirmed", nullptr, 2), u"2 records confirmed"_s);
    }

    void numbersDoNotFollowTheSystem()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(DocumentLanguage::locale().toString(1234567), u"1,234,567"_s);
        QLocale::setDefault(before);
    }

    void namesHaveNoCountry()
    {
        QCOMPARE(DocumentLanguage::nativeName(u"en"_s), u"English"_s);
        QCOMPARE(DocumentLanguage::nativeName(u"es"_s), u"Español"_s);
        QCOMPARE(DocumentLanguage::nativeName(u"ko"_s), u"한국어"_s);
    }

    void englishIsAlwaysThere() { QCOMPARE(DocumentLanguage::available().value(0), u"en"_s); }
};

QTEST_GUILESS_MAIN(TestDocumentLanguage)
#include "tst_documentlanguage.moc"
