// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/graph/madegraphs.h"
#include "widgets/graphview/graphquestions.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class GraphQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<GraphQuestions>();
        m_panel->setGraph(std::make_shared<const CaseGraph>(madeCaseGraph(300, 1)));
    }
    void cleanup() { m_panel.reset(); }

    void everyQuestionCanBeChosen()
    {
        const auto *box = m_panel->findChild<QComboBox *>();
        QCOMPARE(box->count(), int(allGraphQuestions.size()));
        QVERIFY(!box->accessibleName().isEmpty());
    }

    void anAnswerIsListedWithItsLimits()
    {
        m_panel->ask(GraphQuestion::whoIsBusiest);
        QTRY_VERIFY(rows()->topLevelItemCount() > 3);
        QVERIFY(!label(u"answerSummary"_s)->text().isEmpty());
        QVERIFY(!label(u"answerLimits"_s)->text().isEmpty());
        QCOMPARE(m_panel->findChild<QComboBox *>()->currentText(), displayName(GraphQuestion::whoIsBusiest));
    }

    void aChosenAnswerTellsItsNodes()
    {
        QSignalSpy chosen(m_panel.get(), &GraphQuestions::nodesChosen);
        m_panel->ask(GraphQuestion::whoBelongs);
        QTRY_VERIFY(rows()->topLevelItemCount() > 1);
        rows()->setCurrentItem(rows()->topLevelItem(1));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].value<std::vector<int>>().size() > 1);
    }

    void theButtonAsksWhatIsChosen()
    {
        auto *box = m_panel->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(int(GraphQuestion::whoHolds)));
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"askButton"_s), Qt::LeftButton);
        QTRY_VERIFY(rows()->topLevelItemCount() > 0);
    }

    void theWrongSelectionIsSaidWhereOneAsks()
    {
        QSignalSpy failed(m_panel.get(), &GraphQuestions::failed);
        m_panel->setSelected({1});
        m_panel->ask(GraphQuestion::whoConnects);
        QTRY_VERIFY(label(u"answerSummary"_s)->text().contains(u"Select two nodes"_s));
        QCOMPARE(failed.size(), 0);
    }

    void aQuestionCanBeCancelled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the button") << false;
        QTest::newRow("by Escape") << true;
    }
    void aQuestionCanBeCancelled()
    {
        QFETCH(bool, byKey);
        m_panel->setGraph(std::make_shared<const CaseGraph>(madeCaseGraph(60000, 1)));
        auto *button = m_panel->findChild<QPushButton *>(u"cancelButton"_s);
        QVERIFY(!button->isEnabled());
        m_panel->ask(GraphQuestion::whoHolds);
        QVERIFY(button->isEnabled());
        if (byKey)
            QTest::keyClick(rows(), Qt::Key_Escape);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!m_panel->jobs()->isRunning());
        QVERIFY(!button->isEnabled());
        QCOMPARE(rows()->topLevelItemCount(), 0);
        QVERIFY(!label(u"answerSummary"_s)->text().isEmpty());
    }

    /// Its nodes would be others in the new graph.
    void anAnswerAboutAnotherGraphIsDropped()
    {
        m_panel->ask(GraphQuestion::whoHolds);
        m_panel->setGraph(std::make_shared<const CaseGraph>());
        QTRY_VERIFY(!m_panel->jobs()->isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(rows()->topLevelItemCount(), 0);
        QCOMPARE(label(u"answerSummary"_s)->text(), u"Ask about what the picture shows."_s);
    }

private:
    [[nodiscard]] QTreeWidget *rows() const { return m_panel->findChild<QTreeWidget *>(); }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_panel->findChild<QLabel *>(name); }

    std::unique_ptr<GraphQuestions> m_panel;
};

QTEST_MAIN(GraphQuestionsTest)
#include "tst_graphquestions.moc"
