// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// Notes, marks and views on the command line.
class TestCliNotes : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonObject json(const QStringList &arguments) const { return m_cli->runJson(arguments).json(); }
    [[nodiscard]] QJsonObject shown() const { return json({u"show"_s, m_case, u"seller:ann"_s}); }

    std::unique_ptr<CliProgram> m_cli;
    QString m_case;

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliProgram>();
        m_case = m_cli->file(u"case.icase"_s);
        const QString file = m_cli->file(u"market.csv"_s);
        QVERIFY(writeBytes(file, "title,seller,market\nPress,ann,Lantern\nMould,bob,Lantern\n"));
        QCOMPARE(m_cli->run({u"new"_s, m_case}).exitCode, 0);
        QCOMPARE(m_cli->run({u"import"_s, m_case, file}).exitCode, 0);
    }

    void aNoteIsAddedShownAndRemoved()
    {
        const QJsonObject added =
            json({u"note"_s, m_case, u"seller:ann"_s, u"Answers within an hour"_s, u"--author"_s, u"eve"_s});
        const QJsonObject note = added[u"notes"_s].toArray().at(0).toObject();
        QCOMPARE(note[u"text"_s].toString(), u"Answers within an hour"_s);
        QCOMPARE(note[u"author"_s].toString(), u"eve"_s);
        QCOMPARE(shown()[u"notes"_s].toArray().size(), 1);
        const QString number = QString::number(note[u"id"_s].toInteger());
        QVERIFY(json({u"note"_s, m_case, u"seller:ann"_s, u"--remove"_s, number})[u"notes"_s].toArray().isEmpty());
        QCOMPARE(m_cli->run({u"note"_s, m_case, u"seller:ann"_s, u"--remove"_s, number}).exitCode, 3);
    }

    void marksAreSetShownAndTakenOff()
    {
        const QJsonObject marked = json({u"mark"_s, m_case, u"seller:ann"_s, u"seller:bob"_s, u"--colour"_s, u"red"_s});
        QCOMPARE(marked[u"marks"_s].toArray().size(), 2);
        QCOMPARE(shown()[u"mark"_s].toString(), u"red"_s);
        QVERIFY(m_cli->run({u"show"_s, m_case, u"seller:ann"_s}).output.contains("marked red by"));
        QCOMPARE(json({u"mark"_s, m_case, u"seller:ann"_s, u"--colour"_s, u"none"_s})[u"marks"_s].toArray().size(), 1);
        QVERIFY(!shown().contains(u"mark"_s));
        QCOMPARE(json({u"mark"_s, m_case})[u"marks"_s].toArray().size(), 1);
    }

    /// "find" names what a note is on as "show" takes it.
    void aNoteLeadsToWhatItIsOn_data()
    {
        QTest::addColumn<QString>("thing");
        QTest::addColumn<QString>("key");
        for (const char *kind : {"listing", "record", "source", "link", "referral"})
            QTest::newRow(kind) << QString::fromLatin1(kind) + u":1"_s << QString::fromLatin1(kind);
        QTest::newRow("entity") << u"#1"_s << u"id"_s;
    }

    void aNoteLeadsToWhatItIsOn()
    {
        QFETCH(QString, thing);
        QFETCH(QString, key);
        QCOMPARE(m_cli
                     ->run({u"docket"_s, m_case, u"create"_s, u"--kind"_s, u"registry"_s, u"--to"_s,
                            u"Example Registry"_s, u"--entity"_s, u"seller:ann"_s})
                     .exitCode,
                 0);
        QCOMPARE(m_cli->run({u"note"_s, m_case, thing, u"Ask the quaymaster"_s}).exitCode, 0);
        const QJsonArray found = json({u"find"_s, m_case, u"quaymaster"_s})[u"others"_s].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)[u"show"_s].toString(), thing);
        QVERIFY(m_cli->run({u"find"_s, m_case, u"quaymaster"_s}).output.contains(thing.toUtf8()));
        const Ran shown = m_cli->runJson({u"show"_s, m_case, found.at(0)[u"show"_s].toString()});
        QVERIFY2(shown.exitCode == 0, shown.account().constData());
        QVERIFY2(shown.json().contains(key), shown.account().constData());
        if (key != "record"_L1)
            QVERIFY(shown.output.contains("Ask the quaymaster"));
    }

    void aCaseWithoutViewsListsNone()
    {
        QVERIFY(json({u"views"_s, m_case})[u"views"_s].toArray().isEmpty());
        QCOMPARE(m_cli->run({u"views"_s, m_case, u"--remove"_s, u"nothing"_s}).exitCode, 3);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no entity") << QStringList{u"note"_s} << 2;
        QTest::newRow("an unknown colour") << QStringList{u"mark"_s, u"seller:ann"_s, u"--colour"_s, u"pink"_s} << 2;
        QTest::newRow("an unknown entity") << QStringList{u"mark"_s, u"seller:eve"_s, u"--colour"_s, u"red"_s} << 3;
        QTest::newRow("an empty note") << QStringList{u"note"_s, u"seller:ann"_s, u" "_s} << 3;
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        arguments.insert(1, m_case);
        const Ran ran = m_cli->run(arguments);
        QVERIFY2(ran.exitCode == exitCode, ran.account().constData());
        QVERIFY(!ran.complaint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliNotes)
#include "tst_clinotes.moc"
