// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/packetdriver.h"
#include "widgets/referring/checklistmodel.h"

#include <algorithm>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReferringWizardTest : public QObject, private PacketDriver
{
    Q_OBJECT

private:
    /// By a double click, or by Return.
    void openPoint(const QString &field, bool byKey)
    {
        auto *table = child<DataTable>(u"checklistTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto &points = qobject_cast<ChecklistModel *>(table->model())->points();
        const auto found = std::find_if(points.begin(), points.end(),
                                        [&](const ChecklistPoint &point) { return point.field == field; });
        QVERIFY2(found != points.end(), qPrintable(field));
        const QModelIndex index = table->model()->index(int(found - points.begin()), 2);
        table->setCurrentIndex(index);
        table->scrollTo(index);
        const QPoint place = table->visualRect(index).center();
        if (byKey)
            return QTest::keyClick(table, Qt::Key_Return);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    }

private Q_SLOTS:
    void initTestCase() { nameProgram(u"tst_referring_wizard"_s); }
    void init() { prepare(); }
    void cleanup() { tidy(); }

    void opensWithTheSelection()
    {
        openWithAnn();
        auto *table = child<DataTable>(u"entitiesTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"ann"_s);
        QVERIFY(canGoOn());
    }

    void withoutAnEntityThereIsNothingToRefer()
    {
        open({});
        QVERIFY(!canGoOn());
    }

    void filtersAreShownAndToldUnlessTheyAreTakenOut()
    {
        RowFilter filter;
        filter.field = RowFilter::Field::category;
        filter.text = u"Presses"_s;
        open({m_case->seller(u"ann"_s)}, {filter});
        auto *choice = child<QCheckBox>(u"tellFilters"_s);
        QVERIFY(choice && choice->isVisible() && choice->isChecked());
        QCOMPARE(child<QLabel>(u"filtersInWords"_s)->text(), u"Category: Presses"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        QVERIFY(m_wizard->request().filters.empty());
        QTest::keyClick(choice, Qt::Key_Space);
        QCOMPARE(m_wizard->request().filters, std::vector{filter});
    }

    void withoutFiltersNothingIsAsked()
    {
        openWithAnn();
        QVERIFY(!child<QCheckBox>(u"tellFilters"_s));
    }

    void entitiesAreFoundAndAdded()
    {
        open({});
        auto *found = child<DataTable>(u"foundTable"_s);
        QTRY_VERIFY(found->model()->rowCount() > 1);
        type(u"searchField"_s, u"seller:bob"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QTest::mouseClick(child<QPushButton>(u"addEntityButton"_s), Qt::LeftButton);
        QCOMPARE(m_wizard->request().entities, std::vector{m_case->seller(u"bob"_s)});
        QVERIFY(canGoOn());
        QTest::mouseClick(child<QPushButton>(u"addEntityButton"_s), Qt::LeftButton);
        QCOMPARE(m_wizard->request().entities.size(), 1u); // no second time
    }

    void returnInTheSearchFieldDoesNotLeaveThePage()
    {
        openWithAnn();
        auto *field = child<QLineEdit>(u"searchField"_s);
        const QWizardPage *page = m_wizard->currentPage();
        field->setFocus();
        QTest::keyClicks(field, u"bob"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_wizard->currentPage(), page);
    }

    void entitiesAreRemoved()
    {
        openWithAnn();
        auto *table = child<DataTable>(u"entitiesTable"_s);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!canGoOn());
    }

    void theKindSuggestsTheRequestUnlessItWasChanged()
    {
        openWithAnn();
        press(QWizard::NextButton);
        auto *kind = child<QComboBox>(u"recipientKindBox"_s);
        auto *action = child<QPlainTextEdit>(u"actionField"_s);
        const QString first = action->toPlainText();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(action->toPlainText() != first);
        type(u"actionField"_s, u"Do this."_s);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(action->toPlainText(), u"Do this."_s);
    }

    void whatIsAskedForGoesIntoTheRequest()
    {
        openWithAnn();
        press(QWizard::NextButton);
        type(u"doorField"_s, u"Court order no. 12"_s);
        type(u"noticesField"_s, u"None."_s);
        QTest::mouseClick(child<QCheckBox>(u"mayTellBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        auto *marking = child<QComboBox>(u"markingBox"_s);
        marking->setFocus();
        QTest::keyClick(marking, Qt::Key_End);
        press(QWizard::NextButton);
        const PacketRequest &request = m_wizard->request();
        QCOMPARE(request.door, u"Court order no. 12"_s);
        QCOMPARE(request.priorNotices, u"None."_s);
        QVERIFY(request.marking == Marking::red);
        QVERIFY(request.mayTellSubject);
        QVERIFY(!request.answerBy.isValid()); // offered, but not asked for
        press(QWizard::BackButton);
        QTest::mouseClick(child<QCheckBox>(u"hasLastDayBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        press(QWizard::NextButton);
        QCOMPARE(request.answerBy, QDate(2026, 2, 14));
    }

    void tabWalksTheFieldsInTheirOrder_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("what") << 0
                              << QStringList{u"searchField"_s, u"foundTable"_s, u"addEntityButton"_s,
                                             u"entitiesTable"_s};
        QTest::newRow("whom") << 1 << QStringList{u"recipientKindBox"_s, u"recipientField"_s, u"actionField"_s,
                                                  u"basisField"_s,       u"doorField"_s,      u"hasLastDayBox"_s,
                                                  u"noticesField"_s,     u"markingBox"_s,     u"mayTellBox"_s,
                                                  u"languageBox"_s,      u"titleField"_s,     u"summaryField"_s};
        QTest::newRow("sender") << 2 << QStringList{u"organisationField"_s, u"personField"_s,      u"roleField"_s,
                                                    u"referenceField"_s,    u"phoneField"_s,       u"emailField"_s,
                                                    u"authorityField"_s,    u"jurisdictionField"_s};
    }

    void tabWalksTheFieldsInTheirOrder()
    {
        QFETCH(int, page);
        QFETCH(QStringList, names);
        openWithAnn();
        QTRY_VERIFY(child<QPushButton>(u"addEntityButton"_s)->isEnabled());
        for (int i = 0; i < page; ++i)
            press(QWizard::NextButton);
        child<QWidget>(names.first())->setFocus();
        QStringList walked{names.first()};
        while (walked.size() < names.size()) {
            QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
            walked << m_wizard->focusWidget()->objectName();
        }
        QCOMPARE(walked, names);
    }

    void aLongSummaryIsRefused()
    {
        openWithAnn();
        press(QWizard::NextButton);
        child<QPlainTextEdit>(u"summaryField"_s)->setPlainText(QString(1000, u'x'));
        QVERIFY(canGoOn());
        QTest::keyClicks(child<QPlainTextEdit>(u"summaryField"_s), u"y"_s);
        QVERIFY(!canGoOn());
        QVERIFY(child<QLabel>(u"summaryCount"_s)->text().contains(u"1"_s));
    }

    void pointsOfTheChecklistLeadToTheirFields()
    {
        goToCheck();
        const QStringList points{u"sender.phone"_s, u"action"_s, u"tellSubject"_s};
        const QStringList fields{u"phoneField"_s, u"actionField"_s, u"mayTellBox"_s};
        for (qsizetype i = 0; i < points.size(); ++i) {
            openPoint(points[i], i == 1);
            QTRY_COMPARE(m_wizard->focusWidget(), child<QWidget>(fields[i]));
            QVERIFY(m_wizard->currentPage()->isAncestorOf(child<QWidget>(fields[i])));
            while (!child<DataTable>(u"checklistTable"_s)->isVisible())
                press(QWizard::NextButton);
        }
    }

    void aPointThatIsStatedIsWrittenInTheChecklist()
    {
        goToCheck();
        openPoint(u"notAlleged"_s, true);
        auto *table = child<DataTable>(u"checklistTable"_s);
        QTRY_VERIFY(table->findChild<QLineEdit *>());
        QVERIFY(table->isVisible());
        auto *editor = table->findChild<QLineEdit *>();
        editor->selectAll();
        QTest::keyClicks(editor, u"Nothing of the maker."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_wizard->request().statements.value(u"notAlleged"_s), u"Nothing of the maker."_s);
    }

    void theSenderIsRemembered()
    {
        openWithAnn();
        QCOMPARE(child<QLineEdit>(u"personField"_s)->text(), u"ann"_s);
        press(QWizard::NextButton);
        press(QWizard::NextButton);
        fillSender();
        press(QWizard::NextButton);
        openWithAnn();
        QCOMPARE(child<QLineEdit>(u"organisationField"_s)->text(), u"Harbour Police"_s);
        QCOMPARE(child<QLineEdit>(u"phoneField"_s)->text(), u"+1 555 0100"_s);
    }
};

QTEST_MAIN(ReferringWizardTest)
#include "tst_referring_wizard.moc"
