// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/itemmodels/historymodel.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;
using Column = HistoryModel::Column;

class HistoryModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString shown(int row, Column column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }
    void ask(const HistoryQuery &query = {})
    {
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        m_model->setQuery(query);
        QTRY_COMPARE(loaded.count(), 1);
    }
    [[nodiscard]] Entity ann() const { return m_case->entity(EntityKind::seller, u"ann"_s); }
    Outcome addNote(const QString &text)
    {
        return Annotations(*m_case->session()).addNote({ThingKind::entity, ann().id.value()}, text);
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
        m_model = std::make_unique<HistoryModel>(m_case->session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_case.reset();
    }

    void theNewestEntryComesFirst()
    {
        ask();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(shown(0, Column::number), u"2"_s);
        QCOMPARE(shown(0, Column::time), u"2026-01-31T12:00:00Z"_s);
        QCOMPARE(shown(0, Column::author), u"ann"_s);
        QCOMPARE(shown(0, Column::action), u"Import"_s);
        QCOMPARE(m_model->entryAt(1)->action, u"new-case"_s);
        QCOMPARE(m_model->rowOf(1), 1);
        QCOMPARE(m_model->rowOf(3), -1);
        QVERIFY(!m_model->entryAt(2));
    }

    void aCommandIsInsertedAtTheTop()
    {
        ask();
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(addNote(u"x"_s));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_model->entryAt(0)->action, u"add-note"_s);
    }

    void whatCameWhileAskingIsThere()
    {
        QSignalSpy loaded(m_model.get(), &HistoryModel::loaded);
        m_model->setQuery({});
        QVERIFY(addNote(u"x"_s));
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void whatWasUndoneSaysSo()
    {
        ask();
        QVERIFY(addNote(u"x"_s));
        QVERIFY(m_case->session()->undo());
        QCOMPARE(shown(1, Column::state), u"Undone"_s);
        QVERIFY(addNote(u"y"_s)); // it stays so, whatever comes after
        QCOMPARE(shown(2, Column::state), u"Undone"_s);
        QVERIFY(m_case->session()->undo());
        QVERIFY(m_case->session()->redo());
        QCOMPARE(shown(2, Column::state), QString());
    }

    void entriesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << QString() << QString() << QStringList() << 4;
        QTest::newRow("what was written") << u"SLOW boat"_s << QString() << QStringList() << 1;
        QTest::newRow("a column is no text") << u"written_at"_s << QString() << QStringList() << 0;
        QTest::newRow("author") << QString() << u"bob"_s << QStringList() << 1;
        QTest::newRow("a part of an author") << QString() << u"bo"_s << QStringList() << 0;
        QTest::newRow("action") << QString() << QString() << QStringList{u"import"_s, u"rename"_s} << 2;
        QTest::newRow("all of it") << u"boat"_s << u"bob"_s << QStringList() << 0;
        QTest::newRow("wildcards are letters") << u"%"_s << QString() << QStringList() << 0;
    }
    void entriesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, author);
        QFETCH(QStringList, actions);
        QFETCH(int, rows);
        QVERIFY(addNote(u"By slow boat"_s));
        m_case->session()->setAuthor(u"bob"_s);
        QVERIFY(m_case->session()->renameEntity(ann(), u"anna"_s));
        HistoryQuery query;
        query.text = text;
        query.author = author;
        query.actions = actions;
        ask(query);
        QCOMPARE(m_model->rowCount(), rows);
        QCOMPARE(m_model->total(), 4);
    }

    void entriesAboutAThingAreFound()
    {
        QVERIFY(addNote(u"x"_s));
        QVERIFY(Annotations(*m_case->session())
                    .addNote({ThingKind::entity, m_case->entity(EntityKind::seller, u"bob"_s).id.value()}, u"y"_s));
        HistoryQuery query;
        query.about = Thing{ThingKind::entity, ann().id.value()};
        ask(query);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(addNote(u"z"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(Annotations(*m_case->session())
                    .addNote({ThingKind::entity, m_case->entity(EntityKind::seller, u"bob"_s).id.value()}, u"no"_s));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void entriesOfADayAreFound()
    {
        HistoryQuery query;
        query.from = QDate(2026, 1, 31);
        query.to = QDate(2026, 1, 31);
        ask(query);
        QCOMPARE(m_model->rowCount(), 2);
        query.to.reset();
        query.from = QDate(2026, 2, 1);
        ask(query);
        QCOMPARE(m_model->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
