// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/packetdriver.h"
#include "widgets/referring/checklistmodel.h"

#include <algorithm>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReferringBuildTest : public QObject, private PacketDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { nameProgram(u"tst_referring_build"_s); }
    void init() { prepare(); }
    void cleanup() { tidy(); }

    void whatIsMissingIsNamedAndStopsTheBuild()
    {
        openWithAnn();
        for (int page = 0; page < 3; ++page)
            press(QWizard::NextButton);
        auto *table = child<DataTable>(u"checklistTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"✗ Missing"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Must"_s);
        QVERIFY(!canGoOn());
        auto *draft = child<QCheckBox>(u"draftBox"_s);
        QVERIFY(draft->isVisible());
        QTest::mouseClick(draft, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(canGoOn());
    }

    void whatWasAddedIsJudgedAnew()
    {
        openWithAnn();
        for (int page = 0; page < 3; ++page)
            press(QWizard::NextButton);
        auto *verdict = child<QLabel>(u"checkVerdict"_s);
        QTRY_VERIFY(verdict->text().startsWith(u"Missing"_s));
        const QString before = verdict->text();
        press(QWizard::BackButton);
        fillSender();
        press(QWizard::NextButton);
        QTRY_VERIFY(child<DataTable>(u"checklistTable"_s)->model()->rowCount() > 0);
        QVERIFY(verdict->text() != before);
    }

    void aPointThatNoRecordSaysIsStatedInTheTable()
    {
        goToCheck();
        m_wizard->request().statements.remove(u"harm"_s);
        press(QWizard::BackButton);
        press(QWizard::NextButton);
        auto *model = child<DataTable>(u"checklistTable"_s)->model();
        QTRY_VERIFY(model->rowCount() > 0);
        QCOMPARE(model->index(0, 2).data().toString(), u"Harm"_s); // what is missing comes first
        QVERIFY(!canGoOn());
        if (const QString folder = qEnvironmentVariable("INTERDICT_SHOTS"); !folder.isEmpty()) // for people to look at
            m_wizard->grab().save(folder + u"/checklist.png"_s);
        QVERIFY(model->setData(model->index(0, 3), u"Two deaths"_s));
        QTRY_COMPARE(child<QLabel>(u"checkVerdict"_s)->text(), u"Nothing that must be there is missing."_s);
        QCOMPARE(m_wizard->request().statements.value(u"harm"_s), u"Two deaths"_s);
    }

    void aPointOfTheSenderLeadsToItsField()
    {
        openWithAnn();
        for (int page = 0; page < 3; ++page)
            press(QWizard::NextButton);
        auto *table = child<DataTable>(u"checklistTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto &points = static_cast<ChecklistModel *>(table->model())->points();
        const auto phone = std::find_if(points.begin(), points.end(),
                                        [](const ChecklistPoint &point) { return point.field == "sender.phone"_L1; });
        QVERIFY(phone != points.end());
        const QModelIndex cell = table->model()->index(int(phone - points.begin()), 0);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTRY_VERIFY(child<QLineEdit>(u"phoneField"_s)->isVisible());
        QCOMPARE(m_wizard->focusWidget(), child<QLineEdit>(u"phoneField"_s));
        press(QWizard::NextButton);
        QTRY_VERIFY(table->model()->rowCount() > 0);
    }

    void whereverAStatablePointIsOpenedItIsWrittenInTheTable()
    {
        goToCheck();
        auto *table = child<DataTable>(u"checklistTable"_s);
        const auto &points = static_cast<ChecklistModel *>(table->model())->points();
        const auto harm = std::find_if(points.begin(), points.end(),
                                       [](const ChecklistPoint &point) { return point.field == "harm"_L1; });
        QVERIFY(harm != points.end());
        const QModelIndex cell = table->model()->index(int(harm - points.begin()), 2);
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTRY_VERIFY(table->isPersistentEditorOpen(cell.siblingAtColumn(3)));
    }

    void aCompletePacketIsNoDraft()
    {
        goToCheck();
        QCOMPARE(child<QLabel>(u"checkVerdict"_s)->text(), u"Nothing that must be there is missing."_s);
        QVERIFY(!child<QCheckBox>(u"draftBox"_s)->isVisible());
        press(QWizard::NextButton);
        QVERIFY(!m_wizard->request().isDraft);
    }

    void buildsAPacketAndChecksIt()
    {
        goToBuild();
        QSignalSpy changed(m_case->session.get(), &CaseSession::caseChanged);
        QTest::mouseClick(child<QPushButton>(u"buildButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!resultOf(u"Check"_s).isEmpty(), 30000);
        QVERIFY2(resultOf(u"Check"_s).startsWith(u"Complete and valid"_s), qPrintable(resultOf(u"Check"_s)));
        QVERIFY(QFileInfo::exists(m_case->filePath(u"packet.zip"_s)));
        const auto referrals = allReferrals(m_case->session->database());
        QVERIFY(referrals && referrals->size() == 1);
        QCOMPARE(referrals->front().digest.toString(), resultOf(u"SHA-256"_s));
        QCOMPARE(referrals->front().recipient, u"Example Shop"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
        QVERIFY(!m_wizard->button(QWizard::CancelButton)->isEnabled());
    }

    void aNameWithoutEndingGetsOne()
    {
        goToBuild();
        type(u"packetPathField"_s, m_case->filePath(u"other"_s));
        QTest::mouseClick(child<QPushButton>(u"buildButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!resultOf(u"Check"_s).isEmpty(), 30000);
        QVERIFY(QFileInfo::exists(m_case->filePath(u"other.zip"_s)));
    }

    void aFileThatIsThereIsTold()
    {
        goToBuild();
        QFile file(m_case->filePath(u"packet.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        type(u"packetPathField"_s, file.fileName());
        QVERIFY(child<QLabel>(u"buildHint"_s)->text().contains(u"replaced"_s));
    }

    void aFolderThatIsNotThereIsToldInTheWizard()
    {
        goToBuild();
        type(u"packetPathField"_s, m_case->filePath(u"no/such/folder/packet.zip"_s));
        QTest::mouseClick(child<QPushButton>(u"buildButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shownMessage().isEmpty(), 30000);
        QVERIFY(m_wizard->isVisible());
        QVERIFY(resultOf(u"Check"_s).isEmpty());
        QVERIFY(allReferrals(m_case->session->database())->empty());
        QVERIFY(child<QPushButton>(u"buildButton"_s)->isEnabled()); // another name can be tried
    }

    void cancelBeforeTheBuildLeavesNothing()
    {
        goToBuild();
        press(QWizard::CancelButton);
        QVERIFY(!m_wizard->isVisible());
        QVERIFY(!QFileInfo::exists(m_case->filePath(u"packet.zip"_s)));
        QVERIFY(allReferrals(m_case->session->database())->empty());
    }

    void cancelDuringTheBuildLeavesNothingOrAWholePacket()
    {
        goToBuild();
        QTest::mouseClick(child<QPushButton>(u"buildButton"_s), Qt::LeftButton);
        QVERIFY(!m_wizard->button(QWizard::BackButton)->isEnabled());
        press(QWizard::CancelButton);
        QVERIFY(m_wizard->isVisible()); // until the job has ended
        QTRY_VERIFY_WITH_TIMEOUT(!shownMessage().isEmpty(), 30000);
        const bool isThere = QFileInfo::exists(m_case->filePath(u"packet.zip"_s));
        QCOMPARE(allReferrals(m_case->session->database())->size(), size_t(isThere ? 1 : 0));
        QCOMPARE(shownMessage().startsWith(u"Cancelled"_s), !isThere);
        const QStringList left = QDir(m_case->filePath({})).entryList({u"*.zip*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left.size(), isThere ? 1 : 0);
    }

    void theFileIsChosenInADialog()
    {
        goToBuild();
        QTest::mouseClick(child<QPushButton>(u"browsePacketButton"_s), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(u"savePacketDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_case->filePath(u"chosen.zip"_s));
        dialog->close();
        QVERIFY(child<QLineEdit>(u"packetPathField"_s)->text().endsWith(u"chosen.zip"_s));
    }
};

QTEST_MAIN(ReferringBuildTest)
#include "tst_referring_build.moc"
