// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// Rows that an import flagged or rejected, from the list of them to a case that needs no look any more.
class TestCliReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatWaitsAndAccountsForEveryRow();
    void listsReasonsWithTheirCounts();
    void aFixedRowIsInTheCase();
    void allOfAReasonAreFixed();
    void acceptedRowsWaitNoLonger();
    void confirmedRowsStayRejected();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();

private:
    [[nodiscard]] Ran review(const QStringList &options) const
    {
        return m_cli->runJson(QStringList{u"review"_s, m_case} + options);
    }
    [[nodiscard]] qint64 waiting() const { return review({}).json()[u"waiting"_s].toInteger(-1); }

    std::unique_ptr<CliProgram> m_cli;
    QString m_case;
};

/// Rows 2 and 3 have a comma too many, row 4 has text behind a closing quote.
void TestCliReview::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_case = m_cli->file(u"case.icase"_s);
    const QString file = m_cli->file(u"market.csv"_s);
    QVERIFY(writeBytes(file, "title,seller,price,description\nPress,ann,10 USD,ann@example.org\n"
                             "Mould, steel,bob,20 USD,bob@example.net\nDie, round,bob,30 USD,x\n"
                             "\"Punch\" set,cat,5 USD,x\n"));
    QCOMPARE(m_cli->run({u"new"_s, m_case}).exitCode, 0);
    QCOMPARE(m_cli->run({u"import"_s, m_case, file}).exitCode, 0);
}

void TestCliReview::listsWhatWaitsAndAccountsForEveryRow()
{
    const Ran ran = review({});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"rows"_s].toInteger(), 4);
    QCOMPARE(json[u"records"_s].toInteger() + json[u"rejected"_s].toInteger(), 4);
    QCOMPARE(json[u"waiting"_s].toInteger(), 3);
    const QJsonArray list = json[u"list"_s].toArray();
    QCOMPARE(list.size(), 3);
    const QJsonObject first = list[0].toObject();
    QCOMPARE(first[u"row"_s].toInteger(), 2);
    QCOMPARE(first[u"status"_s].toString(), u"rejected"_s);
    QCOMPARE(QByteArray::fromHex(first[u"bytes"_s].toString().toLatin1()),
             QByteArray("Mould, steel,bob,20 USD,bob@example.net"));
}

void TestCliReview::listsReasonsWithTheirCounts()
{
    const QJsonArray reasons = review({u"--reasons"_s}).json()[u"reasons"_s].toArray();
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons[0].toObject()[u"records"_s].toInteger(), 2);
    QVERIFY(!reasons[0].toObject()[u"reason"_s].toString().isEmpty());
}

void TestCliReview::aFixedRowIsInTheCase()
{
    const Ran fixed =
        review({u"--fix"_s, u"2"_s, u"--join-into"_s, u"title"_s, u"price=25 USD"_s, u"--why"_s, u"unquoted comma"_s});
    QVERIFY2(fixed.exitCode == 0, fixed.account().constData());
    QCOMPARE(fixed.json()[u"corrected"_s].toInteger(), 1);
    const QJsonArray found =
        m_cli->runJson({u"list"_s, m_case, u"listings"_s, u"--filter"_s, u"steel"_s}).json()[u"listings"_s].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].toObject()[u"title"_s].toString(), u"Mould, steel"_s);
    QCOMPARE(found[0].toObject()[u"price"_s].toString(), u"25 USD"_s);
    QCOMPARE(waiting(), 2);
    QCOMPARE(m_cli->run({u"verify"_s, m_case}).exitCode, 0);
}

void TestCliReview::allOfAReasonAreFixed()
{
    const Ran fixed = review({u"--fix"_s, u"matching"_s, u"--status"_s, u"rejected"_s, u"--join-into"_s, u"title"_s});
    QVERIFY2(fixed.exitCode == 0, fixed.account().constData());
    QCOMPARE(fixed.json()[u"corrected"_s].toInteger(), 2);
    const QJsonObject decided = review({u"--decided"_s}).json();
    QCOMPARE(decided[u"decided"_s].toInteger(), 2);
    QCOMPARE(decided[u"rejected"_s].toInteger(), 0);
    const QJsonObject decision = decided[u"list"_s].toArray()[0].toObject()[u"decision"_s].toObject();
    QCOMPARE(decision[u"verdict"_s].toString(), u"corrected"_s);
    QCOMPARE(decision[u"cells"_s].toArray()[0].toString(), u"Mould, steel"_s);
}

void TestCliReview::acceptedRowsWaitNoLonger()
{
    QCOMPARE(review({u"--status"_s, u"flagged"_s, u"--accept"_s, u"as on the page"_s}).exitCode, 0);
    QCOMPARE(waiting(), 2);
    QCOMPARE(review({}).json()[u"flagged"_s].toInteger(), 0);
}

void TestCliReview::confirmedRowsStayRejected()
{
    QCOMPARE(review({u"--status"_s, u"rejected"_s, u"--confirm"_s, u"headings"_s}).exitCode, 0);
    const QJsonObject json = review({}).json();
    QCOMPARE(json[u"waiting"_s].toInteger(), 1);
    QCOMPARE(json[u"rejected"_s].toInteger(), 2);
}

void TestCliReview::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &options, int exitCode, const QString &said) {
        QTest::newRow(name) << options << exitCode << said;
    };
    row("no such record", {u"--fix"_s, u"99"_s, u"title=x"_s}, 3, u"99"_s);
    row("no such column", {u"--fix"_s, u"2"_s, u"colour=x"_s}, 2, u"seller"_s);
    row("no assignment", {u"--fix"_s, u"2"_s, u"title"_s}, 2, u"COLUMN=TEXT"_s);
    row("nothing corrected", {u"--fix"_s, u"2"_s}, 3, u"Nothing was corrected"_s);
    row("still rejected", {u"--fix"_s, u"2"_s, u"title=x"_s}, 3, u"still rejected"_s);
    row("a rejected row as it is", {u"--accept"_s, u"why not"_s}, 3, u"Correct its cells"_s);
    row("two actions", {u"--accept"_s, u"x"_s, u"--confirm"_s, u"y"_s}, 2, u"at most one"_s);
    row("an empty reason", {u"--accept"_s, u" "_s}, 3, u"needs a reason"_s);
    row("a wrong status", {u"--status"_s, u"odd"_s}, 2, u"rejected"_s);
}

void TestCliReview::refusalsSayWhatToDo()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    const Ran ran = m_cli->run(QStringList{u"review"_s, m_case} + options);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2((ran.complaint + QString::fromUtf8(ran.output)).contains(said), ran.account().constData());
    QCOMPARE(waiting(), 3);
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_clireview.moc"
