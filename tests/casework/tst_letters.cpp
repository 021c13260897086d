// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caserecipients.h"
#include "models/casework/letters.h"
#include "models/store/lettertable.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

LetterRequest request(const CaseSession &session)
{
    LetterRequest made;
    made.templateId = u"fda-opioids"_s;
    made.reference = u"WL-1"_s;
    const auto domains = entityIds(session.database(), {{EntityKind::domain}, {}, EntityOrder::label, false});
    if (domains)
        made.entities = *domains;
    made.address = u"owner@ann-presses.com"_s;
    made.sender = {u"Sample Agency"_s,   u"A. Sample"_s,        u"Investigator"_s, u"S-1"_s,
                   u"+1 202 555 0100"_s, u"a@agency.example"_s, u"Sample Act"_s,   u"Sampleland"_s};
    made.dated = QDate(2026, 1, 5);
    return made;
}

Result<Letter> makeOne(CaseSession &session)
{
    const Result<WarningLetter> letter = assembleLetter(session.database(), request(session), CancelToken());
    return letter ? Letters(session).make(*letter) : tl::unexpected(letter.error());
}

LetterStanding standing(const CaseSession &session, QDate today)
{
    const auto all = letterStandings(session.database(), today);
    return all && !all->empty() ? all->front() : LetterStanding{};
}

using Stage = LetterStanding::Stage;

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("INTERDICT_REFERRALS", "/nowhere/at-all");
        m_case = std::make_unique<ImportedCase>();
        m_case->import(u"trade.csv"_s, "title,seller,market,price,currency,date,description\n"
                                       "Oxy 80,ann,Shop,900,USD,2026-01-03,see ann-presses.com\n"
                                       "Fent patch,ann,Shop,20,USD,2026-01-02,see ann-presses.com or ann-two.net\n");
    }

    void aDayEndsEverywhereAndBeginsSomewhere()
    {
        const QDateTime noon(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC);
        QCOMPARE(dayReachedEverywhere(noon), QDate(2026, 3, 1)); // at UTC-12 it is still the 1st
        QCOMPARE(dayReachedEverywhere(noon.addSecs(3600)), QDate(2026, 3, 2));
        QCOMPARE(dayBegunSomewhere(noon), QDate(2026, 3, 3)); // at UTC+14
        QCOMPARE(dayBegunSomewhere(noon.addSecs(-3601)), QDate(2026, 3, 2));
    }

    void referencesAreNotUsedTwice()
    {
        LetterRequest asked = request(session());
        asked.reference = u"WL-2026-002"_s; // by hand, before any was numbered
        const auto byHand = assembleLetter(session().database(), asked, CancelToken());
        QVERIFY(byHand && Letters(session()).make(*byHand));
        asked.reference.clear();
        const auto numbered = assembleLetter(session().database(), asked, CancelToken());
        QVERIFY(numbered);
        QCOMPARE(numbered->reference, u"WL-2026-003"_s);
    }

    void letterNamesSitesProductsAndSections()
    {
        const auto letter = assembleLetter(session().database(), request(session()), CancelToken());
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().message));
        QCOMPARE(letter->sites, (QStringList{u"ann-presses.com"_s, u"ann-two.net"_s}));
        QCOMPARE(letter->products.size(), size_t(2));
        QCOMPARE(letter->products[0].exhibit, u"EX-0001"_s);
        QVERIFY(letter->products[0].recordId > 0);
        QCOMPARE(letter->responseDays, 15);
        const auto composed = compose(*letter);
        QVERIFY(composed);
        const QString text = plainText(*composed);
        for (const QString &word : {u"ann-two.net"_s, u"EX-0002"_s, u"21 U.S.C. 355(a)"_s, u"within 15 working days"_s,
                                    u"reference WL-1"_s, u"Sample Agency"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(!text.contains(u'{'));
    }

    void letterComesBackFromItsJson()
    {
        const auto letter = assembleLetter(session().database(), request(session()), CancelToken());
        QVERIFY(letter);
        QCOMPARE(toJson(warningLetterFromJson(toJson(*letter))), toJson(*letter));
    }

    void letterWithoutWhatItMustSayIsRefused()
    {
        LetterRequest lacking = request(session());
        lacking.sender.phone.clear();
        auto letter = assembleLetter(session().database(), lacking, CancelToken());
        QVERIFY(letter);
        const auto refused = Letters(session()).make(*letter);
        QVERIFY(!refused && refused.error().message.contains("Telephone"_L1));
        letter->isDraft = true;
        QVERIFY(Letters(session()).make(*letter));
        QVERIFY(!Letters(session()).deliver(u"WL-1"_s, QDate(2026, 1, 6), u"RR1"_s)); // drafts do not go out
    }

    void letterWithoutSitesIsRefused()
    {
        LetterRequest lacking = request(session());
        lacking.entities.clear();
        QVERIFY(!assembleLetter(session().database(), lacking, CancelToken()));
    }

    void periodRunsFromTheReceipt()
    {
        QVERIFY(makeOne(session()));
        Letters letters(session());
        QCOMPARE(standing(session(), {2026, 1, 30}).stage, Stage::made);
        QVERIFY(letters.deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QCOMPARE(standing(session(), {2026, 1, 30}).stage, Stage::delivered);
        QVERIFY(letters.receive(u"WL-1"_s, {2026, 1, 8}, u"signed"_s));
        // 15 working days after Thursday, 8 January, over Martin Luther King's day.
        QCOMPARE(standing(session(), {2026, 1, 30}).deadline, QDate(2026, 1, 30));
        QCOMPARE(standing(session(), {2026, 1, 30}).stage, Stage::running);
        QCOMPARE(standing(session(), {2026, 1, 31}).stage, Stage::lapsed);
        QVERIFY(standing(session(), {2026, 1, 31}).isUnanswered());
        QVERIFY(statementOn(standing(session(), {2026, 1, 31})).contains("No answer came within that time."_L1));
    }

    void answerEndsThePeriod()
    {
        QVERIFY(makeOne(session()));
        Letters letters(session());
        QVERIFY(letters.deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QVERIFY(letters.receive(u"WL-1"_s, {2026, 1, 8}, {}));
        QVERIFY(!letters.answer(u"WL-1"_s, {2026, 1, 12}, Letter::Verdict::inadequate, u" "_s));
        QVERIFY(letters.answer(u"WL-1"_s, {2026, 1, 12}, Letter::Verdict::inadequate, u"Denies it."_s));
        QCOMPARE(standing(session(), {2026, 1, 13}).stage, Stage::inadequate);
        QVERIFY(letters.answer(u"WL-1"_s, {2026, 1, 14}, Letter::Verdict::adequate, u"All gone."_s));
        QCOMPARE(standing(session(), {2026, 2, 14}).stage, Stage::adequate);
    }

    void daysOutOfOrderAreRefused()
    {
        QVERIFY(makeOne(session()));
        Letters letters(session());
        QVERIFY(!letters.receive(u"WL-1"_s, {2026, 1, 8}, {}));       // before any delivery
        QVERIFY(!letters.deliver(u"WL-1"_s, {2026, 1, 4}, u"RR1"_s)); // before its date
        QVERIFY(!letters.deliver(u"WL-1"_s, {2027, 1, 4}, u"RR1"_s)); // to come
        QVERIFY(!letters.deliver(u"WL-1"_s, {2026, 1, 6}, u"  "_s));  // without proof
        QVERIFY(letters.deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QVERIFY(!letters.receive(u"WL-1"_s, {2026, 1, 5}, {}));       // before the delivery
        QVERIFY(!letters.deliver(u"WL-9"_s, {2026, 1, 6}, u"RR1"_s)); // no such letter
    }

    void deliveredLetterStaysAsItIs()
    {
        QVERIFY(makeOne(session()));
        QVERIFY(makeOne(session())); // unsent: made anew
        QCOMPARE(allLetters(session().database())->size(), size_t(1));
        QVERIFY(Letters(session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QVERIFY(!makeOne(session()));
    }

    void everyStepIsUndone()
    {
        QVERIFY(makeOne(session()));
        QVERIFY(Letters(session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QVERIFY(session().undo());
        QCOMPARE(standing(session(), {2026, 1, 7}).stage, Stage::made);
        QVERIFY(session().undo());
        QVERIFY(allLetters(session().database())->empty());
        QVERIFY(session().redo());
        QCOMPARE(allLetters(session().database())->size(), size_t(1));
    }

    void packetCarriesTheLetterOnlyOnceItWasSent()
    {
        QVERIFY(makeOne(session()));
        const std::vector<RowId<Entity>> about = request(session()).entities;
        QVERIFY(lettersAbout(session().database(), about, {2026, 1, 31})->empty());
        QVERIFY(Letters(session()).deliver(u"WL-1"_s, {2026, 1, 6}, u"RR1"_s));
        QVERIFY(Letters(session()).receive(u"WL-1"_s, {2026, 1, 8}, {}));
        const auto letters = lettersAbout(session().database(), about, {2026, 1, 31});
        QVERIFY2(letters, letters ? "" : qPrintable(letters.error().message));
        QCOMPARE(letters->size(), size_t(1));
        const PacketLetter &letter = letters->front();
        QVERIFY(letter.pdf.startsWith("%PDF-1.4"));
        QVERIFY(letter.text.contains("ann-presses.com"_L1) && letter.statement.contains("No answer came"_L1));
        QCOMPARE(letter.sections.size(), 4);
        QVERIFY(lettersAbout(session().database(), {}, {2026, 1, 31})->empty());
        // The same letter gives the same bytes.
        QCOMPARE(lettersAbout(session().database(), about, {2026, 1, 31})->front().pdf, letter.pdf);
    }

    void caseSaysOtherwiseThanTheDirectory()
    {
        DirectoryEntry entry = *RecipientDirectory::ofAccount().byId(u"verisign"_s);
        entry.contact = u"desk@verisign.example"_s;
        CaseRecipients recipients(session());
        QVERIFY(recipients.put(entry));
        const auto directory = directoryOf(session().database());
        QVERIFY(directory);
        QCOMPARE(directory->registryOf(u"com"_s)->contact, entry.contact);
        QCOMPARE(directory->byId(u"verisign"_s)->origin, DirectoryEntry::Origin::ofCase);
        QVERIFY(recipients.takeBack(u"verisign"_s));
        QVERIFY(!recipients.takeBack(u"verisign"_s));
        QVERIFY(directoryOf(session().database())->registryOf(u"com"_s)->contact != entry.contact);
        QVERIFY(session().undo());
        QCOMPARE(directoryOf(session().database())->registryOf(u"com"_s)->contact, entry.contact);
    }

private:
    [[nodiscard]] CaseSession &session() const { return *m_case->session(); }
    std::unique_ptr<ImportedCase> m_case;
};

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
