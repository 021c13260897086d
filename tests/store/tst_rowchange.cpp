// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityqueries.h"
#include "models/store/rowchange.h"
#include "tests/store/draftrecords.h"

using namespace interdict;
using namespace Qt::StringLiterals;

class RowChangeTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<CaseFile> m_file;
    const QJsonObject m_note{{u"entity"_s, 1},
                             {u"text"_s, u"seen again"_s},
                             {u"author"_s, u"ann"_s},
                             {u"written_at"_s, u"2026-01-01T00:00:00Z"_s}};

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file.reset();
        m_file.emplace(std::move(*CaseFile::create(m_folder.filePath(u"%1.icase"_s.arg(++number)), {}, testClock())));
        QVERIFY(importRecords(m_file->database(), u"a.csv"_s, QByteArray(10, 'x'),
                              {listingRecord(1, u"a"_s, u"ann"_s, u"2026-01-01"_s)}));
    }

    void inverseRestoresExactly()
    {
        const Database &database = m_file->database();
        const RowChange insert{u"note"_s, 1, std::nullopt, m_note};
        const RowChange rename{u"entity"_s, 1, QJsonObject{{u"label"_s, u"Lantern"_s}},
                               QJsonObject{{u"label"_s, u"Lamp"_s}}};
        QVERIFY(applyChange(database, insert));
        QVERIFY(applyChange(database, rename));
        QCOMPARE(notesOf(database, RowId<Entity>(1))->size(), 1u);
        QVERIFY(applyChange(database, rename.inverse()));
        QVERIFY(applyChange(database, insert.inverse()));
        QCOMPARE(notesOf(database, RowId<Entity>(1))->size(), 0u);
        const RowId<Entity> site(1);
        QCOMPARE(entityRows(database, std::span(&site, 1))->front().entity.label, u"Lantern"_s);
    }

    void survivesJson()
    {
        const RowChange change{u"note"_s, 7, std::nullopt, m_note};
        const auto back = rowChangeFromJson(toJson(change));
        QVERIFY(back);
        QCOMPARE(back->id, 7);
        QVERIFY(!back->before);
        QCOMPARE(*back->after, m_note);
    }

    void refusesWhatIsNotAsBefore()
    {
        const RowChange stale{u"entity"_s, 1, QJsonObject{{u"label"_s, u"Other"_s}},
                              QJsonObject{{u"label"_s, u"Lamp"_s}}};
        const auto outcome = applyChange(m_file->database(), stale);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::damaged);
    }

    void refusesTablesAndColumnsOfEvidence_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("history") << u"history"_s << u"summary"_s;
        QTest::newRow("source") << u"source"_s << u"file_name"_s;
        QTest::newRow("entity key") << u"entity"_s << u"key"_s;
        QTest::newRow("injection") << u"note"_s << u"text = 'x' WHERE 1; --"_s;
    }

    void refusesTablesAndColumnsOfEvidence()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QVERIFY(!applyChange(m_file->database(), {table, 1, QJsonObject{}, QJsonObject{{column, u"x"_s}}}));
    }
};

QTEST_GUILESS_MAIN(RowChangeTest)
#include "tst_rowchange.moc"
