// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/checklist.h"

#include "models/referrals/checklistwords.h"
#include "tests/referrals/madecontent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(PacketContent &);

QStringList missingMusts(const PacketContent &content)
{
    QStringList missing;
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.need == Need::must && !point.isMet)
            missing << point.field;
    }
    return missing;
}

/// Whatever the sender can say, said.
void answer(PacketContent &content)
{
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.canBeStated && !point.isMet)
            content.statements.insert(point.field, u"As the sender states."_s);
    }
}

PacketEntity chosen(EntityKind kind, const QString &key)
{
    PacketEntity entity;
    entity.kind = kind;
    entity.label = entity.key = key;
    entity.isChosen = true;
    return entity;
}

PacketLetter lapsedLetter()
{
    PacketLetter letter;
    letter.reference = u"WL-1"_s;
    letter.address = u"owner@shop.example"_s;
    letter.sites = {u"shop.example"_s};
    letter.sections = {u"21 U.S.C. 331(a)"_s};
    letter.responseDays = 15;
    letter.delivered = QDate(2025, 12, 1);
    letter.received = QDate(2025, 12, 2);
    letter.deadline = QDate(2025, 12, 23);
    letter.statement = u"No answer came."_s;
    return letter;
}

ChecklistPoint pointOf(const PacketContent &content, const QString &field)
{
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.field == field)
            return point;
    }
    return {};
}

PacketEntity shipment()
{
    PacketEntity entity;
    entity.kind = EntityKind::shipment;
    entity.label = entity.key = u"RR473124829CN"_s;
    entity.isChosen = true;
    return entity;
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(interdict::PacketLetter)

class TestChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullContentLacksNothing_data()
    {
        QTest::addColumn<int>("kind");
        for (const RecipientKind kind : allRecipientKinds())
            QTest::newRow(qPrintable(toToken(kind))) << int(kind);
    }

    void fullContentLacksNothing()
    {
        QFETCH(int, kind);
        PacketContent content = madeContent();
        content.recipientKind = RecipientKind(kind);
        content.entities.push_back(shipment());
        content.entities.push_back(chosen(EntityKind::wallet, u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"_s));
        content.entities.push_back(chosen(EntityKind::handle, u"telegram:ann"_s));
        content.letters.push_back(lapsedLetter());
        answer(content);
        QCOMPARE(missingMusts(content), QStringList());
    }

    void emptyContentLacksEverythingThatMustBe()
    {
        const QStringList missing = missingMusts(PacketContent());
        // All that every packet and a registry's must say, but for whether the subject may be told, which is always
        // said.
        qsizetype musts = 0;
        for (const ChecklistPoint &point : judgeChecklist(PacketContent()))
            musts += point.need == Need::must ? 1 : 0;
        QVERIFY(musts > 30);
        QCOMPARE(missing.size(), musts - 1);
    }

    void mustsAreNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, Change change, const char *field,
                            RecipientKind kind = RecipientKind::registry) {
            QTest::newRow(name) << change << int(kind) << QString::fromLatin1(field);
        };
        row(
            "no sender", [](PacketContent &c) { c.sender.organisation.clear(); }, "sender.organisation");
        row(
            "no authority", [](PacketContent &c) { c.sender.authority.clear(); }, "sender.authority");
        row(
            "no jurisdiction", [](PacketContent &c) { c.sender.jurisdiction.clear(); }, "sender.jurisdiction");
        row(
            "only blanks", [](PacketContent &c) { c.sender.person = u" \t\n"_s; }, "sender.person");
        row(
            "no role", [](PacketContent &c) { c.sender.role.clear(); }, "sender.role");
        row(
            "no reference", [](PacketContent &c) { c.sender.reference.clear(); }, "sender.reference");
        row(
            "no phone", [](PacketContent &c) { c.sender.phone.clear(); }, "sender.phone");
        row(
            "no mail address", [](PacketContent &c) { c.sender.email = u"a.sample"_s; }, "sender.email");
        row(
            "no recipient", [](PacketContent &c) { c.recipientName.clear(); }, "recipient.name");
        row(
            "no action", [](PacketContent &c) { c.requestedAction.clear(); }, "action");
        row(
            "no basis", [](PacketContent &c) { c.legalBasis.clear(); }, "basis");
        row(
            "no summary", [](PacketContent &c) { c.summary.clear(); }, "summary");
        row(
            "1,001 characters", [](PacketContent &c) { c.summary = u"x"_s.repeated(1001); }, "summary");
        row(
            "no exhibit", [](PacketContent &c) { c.exhibits.clear(); }, "exhibits");
        row(
            "no domain", [](PacketContent &c) { c.entities.erase(c.entities.begin() + 1); }, "domains");
        row(
            "only an onion name", [](PacketContent &c) { c.entities[1].key = u"lanternxyzabcdef.onion"_s; }, "domains");
        row(
            "only a linked domain", [](PacketContent &c) { c.entities[1].isChosen = false; }, "domains");
        row(
            "only a linked shipment",
            [](PacketContent &c) {
                c.entities.push_back(shipment());
                c.entities.back().isChosen = false;
            },
            "shipments", RecipientKind::carrier);
        row(
            "no listing", [](PacketContent &c) { c.listings.clear(); }, "listings.reference", RecipientKind::retailer);
        row(
            "no shipment", [](PacketContent &) {}, "shipments", RecipientKind::carrier);
    }

    void mustsAreNamed()
    {
        QFETCH(Change, change);
        QFETCH(int, kind);
        QFETCH(QString, field);
        PacketContent content = madeContent();
        content.recipientKind = RecipientKind(kind);
        change(content);
        answer(content);
        QCOMPARE(missingMusts(content), QStringList{field});
    }

    void summaryMayHaveAThousandCharacters()
    {
        PacketContent content = madeContent();
        content.summary = u"x"_s.repeated(mostSummaryCharacters);
        QCOMPARE(missingMusts(content), QStringList());
    }

    void mustsComeFirst()
    {
        const auto points = judgeChecklist(madeContent());
        QVERIFY(std::is_sorted(points.begin(), points.end(),
                               [](const ChecklistPoint &a, const ChecklistPoint &b) { return a.need < b.need; }));
    }

    void pointsSayWhatThePacketWouldSay()
    {
        const auto points = judgeChecklist(madeContent());
        const auto value = [&points](const QString &field) {
            for (const ChecklistPoint &point : points) {
                if (point.field == field)
                    return point.value;
            }
            return QString();
        };
        QCOMPARE(value(u"sender.phone"_s), u"+1 202 555 0100"_s);
        QCOMPARE(value(u"domains"_s), u"xn--bcher-kva[.]com"_s);
        QVERIFY(value(u"exhibits"_s).startsWith("EX-00001"_L1));
        QCOMPARE(value(u"door"_s), u"trusted notifier"_s);
    }

    void factsLeadToTheirExhibits()
    {
        QVERIFY(pointOf(madeContent(), u"listings"_s).evidence.contains(u"EX-00001"_s));
        QVERIFY(pointOf(madeContent(), u"domains"_s).evidence.contains(u"EX-00001"_s));
    }

    void statementMeetsAPointAndSaysSo()
    {
        PacketContent content = madeContent();
        content.statements.remove(u"harm"_s);
        QVERIFY(!pointOf(content, u"harm"_s).isMet);
        content.statements.insert(u"harm"_s, u"Two deaths"_s);
        const ChecklistPoint point = pointOf(content, u"harm"_s);
        QVERIFY(point.isMet && point.isStated);
        QCOMPARE(point.value, u"Two deaths"_s);
    }

    // Who is named in the sender's own field is not named otherwise by a statement.
    void statementDoesNotReplaceWhatHasItsOwnPlace()
    {
        PacketContent content = madeContent();
        content.sender.phone.clear();
        content.statements.insert(u"sender.phone"_s, u"110"_s);
        QVERIFY(!pointOf(content, u"sender.phone"_s).isMet);
    }

    void letterCountsOnceItsTimeIsOver_data()
    {
        QTest::addColumn<PacketLetter>("letter");
        QTest::addColumn<bool>("isMet");
        PacketLetter letter = lapsedLetter();
        QTest::newRow("no answer in time") << letter << true;
        letter.deadline = QDate(2026, 2, 2);
        QTest::newRow("still running") << letter << false;
        letter.answered = QDate(2026, 1, 5);
        QTest::newRow("answered, not adequately") << letter << true;
        letter.isAnswerAdequate = true;
        QTest::newRow("answered adequately") << letter << false;
        letter = lapsedLetter();
        letter.delivered = {};
        QTest::newRow("not delivered") << letter << false;
    }

    void letterCountsOnceItsTimeIsOver()
    {
        QFETCH(PacketLetter, letter);
        QFETCH(bool, isMet);
        PacketContent content = madeContent();
        content.statements.remove(u"letter"_s);
        content.letters = {letter};
        QCOMPARE(pointOf(content, u"letter"_s).isMet, isMet);
    }

    void hostileValuesStayOnOneSafeLine()
    {
        PacketContent content = madeContent();
        content.recipientName = u"Evil\n\u202Ename"_s + u"x"_s.repeated(10000);
        for (const ChecklistPoint &point : judgeChecklist(content)) {
            QVERIFY(point.value.size() <= 210);
            QVERIFY(!point.value.contains(u'\n') && !point.value.contains(QChar(0x202E)));
        }
    }

    void everyPointSaysWhereToGetIt()
    {
        for (const RecipientKind kind : allRecipientKinds()) {
            PacketContent content;
            content.recipientKind = kind;
            QSet<QString> fields;
            for (const ChecklistPoint &point : judgeChecklist(content)) {
                QVERIFY(!point.name.isEmpty() && !point.name.endsWith(u'.'));
                QVERIFY(point.whereFrom.endsWith(u'.'));
                QVERIFY2(!fields.contains(point.field), qPrintable(point.field));
                fields.insert(point.field);
            }
        }
    }

    // lupdate reads no JSON: what is not in the table stays English for ever.
    void everyWordCanBeTranslated()
    {
        QFile file(QStringLiteral(INTERDICT_SOURCE_DIR "/resources/referrals/checklists.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[u"schema"_s].toInt(), 2);
        QVERIFY(QDate::fromString(json[u"date"_s].toString(), Qt::ISODate).isValid());
        QVERIFY(!json[u"source"_s].toString().isEmpty());
        QJsonArray points = json[u"common"_s].toArray();
        for (const QJsonValue &recipient : json[u"recipients"_s].toObject()) {
            for (const QJsonValue &point : recipient.toArray())
                points.append(point);
        }
        QSet<QString> inJson;
        for (const QJsonValue &point : std::as_const(points))
            inJson << point[u"name"_s].toString() << point[u"whereFrom"_s].toString();
        QSet<QString> inTable;
        for (const char *word : checklistWords)
            inTable << QString::fromUtf8(word);
        QCOMPARE(inTable, inJson);
    }
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
