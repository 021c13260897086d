// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docket.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/dockettable.h"
#include "tests/widgets/madecase.h"
#include "widgets/controls/emptystate.h"
#include "widgets/referring/boardcolumn.h"
#include "widgets/referring/docketboard.h"
#include "widgets/referring/docketmodel.h"
#include "widgets/referring/docketpage.h"
#include "widgets/referring/duemodel.h"
#include "widgets/referring/statedialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QTableWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReferringDocketTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MadeCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<DocketPage> m_page;

    void open()
    {
        m_page = std::make_unique<DocketPage>(m_case->session.get(), m_selection.get(), nullptr);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    /// Drafts of ann about bob and herself.
    void draft(int count)
    {
        std::vector<DocketDraft> drafts;
        for (int i = 0; i < count; ++i) {
            DocketDraft one;
            one.recipientKind = u"registrar"_s;
            one.recipient = u"Registrar\u202E %1"_s.arg(i); // a name that would turn the words around
            one.items = {DocketItem::of(m_case->seller(u"ann"_s)), DocketItem::of(m_case->seller(u"bob"_s))};
            drafts.push_back(one);
        }
        QVERIFY(Docket(*m_case->session).create(drafts));
    }
    void give(int id, ReferralState state)
    {
        QVERIFY(m_case->session->database().execute(
            u"UPDATE docket SET state = %1, author = 'eve' WHERE id = %2"_s.arg(int(state)).arg(id).toUtf8()));
        QVERIFY(m_case->session->refresh());
    }
    [[nodiscard]] BoardColumn *column(ReferralState state) const
    {
        return m_page->findChild<BoardColumn *>(u"boardColumn-"_s + toToken(state));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_referring_docket"_s);
    }
    void init()
    {
        m_case = std::make_unique<MadeCase>();
        m_case->importMarket();
        m_selection = std::make_unique<CaseSelection>();
    }
    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_case.reset();
    }

    void withoutReferralsItSaysWhatBelongsHere()
    {
        open();
        const auto *empty = m_page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), u"No Referrals Yet"_s);
        QVERIFY(!m_page->findChild<QWidget *>(u"moveButton"_s)->isEnabled());
    }

    void modelsAnswerOutOfRange()
    {
        draft(3);
        DocketModel model(m_case->session.get());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.data(model.index(3, 0)).isValid());
        QVERIFY(!model.referralAt(-1));
        QCOMPARE(model.rowOf(RowId<DocketEntry>(99)), -1);
        const QString recipient = model.index(0, int(DocketModel::Column::recipient)).data().toString();
        QVERIFY2(recipient.contains(u"U+202E"_s), qPrintable(recipient));
        DueModel due;
        const QAbstractItemModelTester dueTester(&due, QAbstractItemModelTester::FailureReportingMode::Fatal);
        due.setDates({DueDate{}});
        QCOMPARE(due.rowCount(), 1);
        QVERIFY(!due.dateAt(1));
    }

    void cardsStandInTheColumnOfTheirState()
    {
        draft(3);
        give(2, ReferralState::reviewed);
        open();
        QCOMPARE(column(ReferralState::draft)->count(), 2);
        QCOMPARE(column(ReferralState::reviewed)->count(), 1);
        give(3, ReferralState::closed); // while it is shown
        QTRY_COMPARE(column(ReferralState::closed)->count(), 1);
        QCOMPARE(column(ReferralState::draft)->count(), 1);
    }

    void arrowsSkipEmptyColumns()
    {
        draft(2);
        give(2, ReferralState::closed);
        open();
        column(ReferralState::draft)->setFocus();
        QTest::keyClick(column(ReferralState::draft), Qt::Key_Right);
        QTRY_VERIFY(column(ReferralState::closed)->hasFocus());
        QCOMPARE(m_page->chosen().value(), 2);
        QTest::keyClick(column(ReferralState::closed), Qt::Key_Right); // there is nothing beyond
        QVERIFY(column(ReferralState::closed)->hasFocus());
        QTest::keyClick(column(ReferralState::closed), Qt::Key_Left);
        QCOMPARE(m_page->chosen().value(), 1);
    }

    void severalCardsMoveTogether()
    {
        draft(2);
        give(1, ReferralState::draft); // of eve now, both
        give(2, ReferralState::draft);
        open();
        BoardColumn *drafts = column(ReferralState::draft);
        drafts->setFocus();
        drafts->selectAll();
        QTest::keyClick(drafts, Qt::Key_Right, Qt::ControlModifier);
        auto *dialog = m_page->findChild<StateDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_COMPARE(column(ReferralState::reviewed)->count(), 2);
        QVERIFY(m_case->session->undo()); // as one
        QTRY_COMPARE(column(ReferralState::draft)->count(), 2);
    }

    void itsItemsAreShownAndSelected()
    {
        draft(1);
        open();
        const auto *items = m_page->findChild<QTableWidget *>(u"docketItems"_s);
        QCOMPARE(items->rowCount(), 2);
        QCOMPARE(items->item(0, 0)->text(), u"ann"_s);
        m_page->findChild<QAction *>(u"selectItemsAction"_s)->trigger();
        QCOMPARE(m_selection->entities().size(), size_t(2));
    }

    void aCalendarThatCannotBeWrittenIsAnError()
    {
        draft(1);
        open();
        QSignalSpy failed(m_page.get(), &DocketPage::failed);
        m_page->saveCalendar(m_case->filePath(u"no/such/folder/x.ics"_s));
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(ReferringDocketTest)
#include "tst_referring_docket.moc"
