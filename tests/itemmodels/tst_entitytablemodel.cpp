// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/entitytablemodel.h"

#include "models/casework/annotations.h"
#include "models/casework/judging.h"
#include "models/itemmodels/tableroles.h"
#include "tests/itemmodels/importedcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace interdict;
using namespace Qt::StringLiterals;
using Column = EntityTableModel::Column;

class EntityTableModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<EntityTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void ask(const std::vector<EntityKind> &kinds, const QString &text = {})
    {
        QSignalSpy loaded(m_model.get(), &EntityTableModel::loaded);
        EntityQuery query;
        query.kinds = kinds;
        query.text = text;
        m_model->setQuery(query);
        QVERIFY(loaded.wait(5000));
    }

    QString shown(int row, Column column) const { return m_model->index(row, int(column)).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
        m_model = std::make_unique<EntityTableModel>(m_case->session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_case.reset();
    }

    void showsSellersWithTheirCounts()
    {
        ask({EntityKind::seller});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(shown(0, Column::name), u"ann"_s);
        QCOMPARE(shown(0, Column::detail), u"Lantern"_s);
        QCOMPARE(shown(0, Column::listings), u"2"_s);
        QCOMPARE(shown(0, Column::records), u"3"_s);
        QCOMPARE(shown(0, Column::lastSeen), u"2026-01-09"_s);
        QCOMPARE(m_model->rowAt(0)->entity.kind, EntityKind::seller);
    }

    void detailOfSellersIsTheirMarket()
    {
        ask({EntityKind::seller});
        QCOMPARE(m_model->headerData(int(Column::detail), Qt::Horizontal).toString(), u"Market"_s);
        ask({EntityKind::email});
        QCOMPARE(m_model->headerData(int(Column::detail), Qt::Horizontal).toString(), u"Detail"_s);
    }

    void totalCountsTheKindsAskedFor()
    {
        QSignalSpy loaded(m_model.get(), &EntityTableModel::loaded);
        ask({EntityKind::seller}, u"bob"_s);
        QCOMPARE(loaded.back()[0].toLongLong(), 1);
        QCOMPARE(loaded.back()[1].toLongLong(), 2);
        ask({EntityKind::site});
        QCOMPARE(loaded.back()[1].toLongLong(), 1);
    }

    void sortsByListings()
    {
        ask({EntityKind::seller});
        QSignalSpy loaded(m_model.get(), &EntityTableModel::loaded);
        m_model->sort(int(Column::listings), Qt::AscendingOrder);
        QVERIFY(loaded.wait(5000));
        QCOMPARE(shown(0, Column::name), u"bob"_s);
        m_model->sort(int(Column::listings), Qt::AscendingOrder);
        QVERIFY(!m_model->isLoading()); // the same order again asks nothing
    }

    void whoIsJudgedTheSameIsNamed()
    {
        ask({EntityKind::seller});
        QCOMPARE(m_model->index(0, int(Column::sameAs)).data(TableRole::fullText).toString(), QString());
        QVERIFY(Judging(*m_case->session())
                    .judge({{{m_model->entityAt(0), m_model->entityAt(1)}}, Verdict::same, u"one key"_s, 100}));
        QCOMPARE(shown(0, Column::sameAs), u"bob on Lantern"_s);
        QCOMPARE(shown(1, Column::sameAs), u"ann on Lantern"_s);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(m_model->index(0, int(Column::sameAs)).data(TableRole::fullText).toString(), QString());
    }

    void tagsLeaveWithTheirRows()
    {
        ask({EntityKind::seller});
        const Thing bob{ThingKind::entity, m_model->idAt(1)};
        QVERIFY(Annotations(*m_case->session()).tag(std::span(&bob, 1), u"to refer"_s));
        QStringList lines;
        const Sheet sheet = m_model->sheet(u"Sellers"_s, {int(Column::name), int(Column::tags)}, std::nullopt);
        const auto take = [&lines](const QStringList &cells) -> Outcome {
            lines << cells.join(u'|');
            return {};
        };
        QVERIFY(sheet.read(take, {}));
        QCOMPARE(lines, (QStringList{u"ann|"_s, u"bob|to refer"_s}));
        const GroupPlan plan = m_model->groupPlan(0);
        const qint64 id = bob.id;
        const auto cells = plan.cells(m_case->session()->database(), std::span(&id, 1));
        QVERIFY(cells);
        QCOMPARE(cells->front().second[size_t(Column::tags)].display(), u"to refer"_s);
    }

    void figuresOfTheNetworkAreWorkedOutWhenTheyAreSeen()
    {
        ask({EntityKind::seller, EntityKind::site, EntityKind::email});
        QVERIFY(!m_model->figureJobs()->isRunning()); // nobody looks
        QCOMPARE(m_model->index(0, int(Column::pageRank)).data(TableRole::fullText).toString(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!shown(0, Column::community).isEmpty() &&
                                     m_model->index(0, int(Column::pageRank)).data(TableRole::raw).toDouble() > 0,
                                 5000);
        QSignalSpy loaded(m_model.get(), &EntityTableModel::loaded);
        m_model->sort(int(Column::betweenness), Qt::DescendingOrder);
        QVERIFY(loaded.wait(5000));
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names << shown(row, Column::name);
        // bob – Lantern – ann – her address: the ends lie on nobody's way
        QCOMPARE(QStringList(names.mid(0, 2)).join(u','), u"Lantern,ann"_s);
        QCOMPARE(shown(0, Column::betweenness), u"2"_s);
        QVERIFY(shown(0, Column::community).contains(u"around"_s));
    }

    void figuresFollowTheCase()
    {
        ask({EntityKind::seller});
        QSignalSpy loaded(m_model.get(), &EntityTableModel::loaded);
        m_model->sort(int(Column::pageRank), Qt::DescendingOrder);
        QVERIFY(loaded.wait(5000));
        QCOMPARE(shown(0, Column::name), u"ann"_s);
        const double before = m_model->index(0, int(Column::pageRank)).data(TableRole::raw).toDouble();
        QVERIFY(m_case->session()->drawLink(m_model->rowAt(0)->entity, m_model->rowAt(1)->entity, u"same words"_s));
        const auto after = [this] { return m_model->index(0, int(Column::pageRank)).data(TableRole::raw).toDouble(); };
        QTRY_VERIFY_WITH_TIMEOUT(after() > 0 && after() != before, 5000);
    }

    void aDrawnLinkCounts()
    {
        ask({EntityKind::seller});
        const int before = shown(0, Column::links).toInt();
        QVERIFY(m_case->session()->drawLink(m_model->rowAt(0)->entity, m_model->rowAt(1)->entity, u"same words"_s));
        QCOMPARE(shown(0, Column::links).toInt(), before + 1);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(shown(0, Column::links).toInt(), before);
    }
};

QTEST_GUILESS_MAIN(EntityTableModelTest)
#include "tst_entitytablemodel.moc"
