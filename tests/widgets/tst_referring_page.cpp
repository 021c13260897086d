// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"
#include "models/casework/packetbuilding.h"
#include "models/itemmodels/caseselection.h"
#include "tests/widgets/madecase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/referring/checklistmodel.h"
#include "widgets/referring/entitychoicemodel.h"
#include "widgets/referring/packetchecking.h"
#include "widgets/referring/packetspage.h"
#include "widgets/referring/referralsmodel.h"
#include "widgets/referring/referralspage.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReferringPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MadeCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<ReferralsPage> m_page;

    void open()
    {
        m_page = std::make_unique<ReferralsPage>(m_case->session.get(), m_selection.get(), nullptr);
        m_page->showTab(u"packetsPage"_s);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    /// A draft about ann; its path.
    QString build(const QString &name)
    {
        PacketRequest request;
        request.packetId = u"IR-"_s + name;
        request.entities = {m_case->seller(u"ann"_s)};
        request.recipientKind = RecipientKind::carrier;
        request.recipientName = u"Example\u202EPost"_s;
        request.title = u"Presses by ann"_s;
        request.isDraft = true;
        request.author = u"ann"_s;
        request.at = m_case->session->clock().now();
        request.zipPath = m_case->filePath(name + u".zip"_s);
        const CaseSession *session = m_case->session.get();
        if (const auto receipt = buildPacket(session->path(), session->properties(), request, {}, {}); !receipt)
            qFatal("cannot build: %s", qPrintable(receipt.error().message));
        if (!m_case->session->refresh())
            qFatal("cannot refresh");
        return request.zipPath;
    }

    DataTable *table() const { return m_page->findChild<DataTable *>(u"referralsTable"_s); }
    QString detail(const QString &label) const
    {
        return m_page->findChild<KeyValueForm *>(u"referralDetails"_s)->value(label);
    }
    MessageStrip *strip() const { return m_page->findChild<MessageStrip *>(u"referralsStrip"_s); }

    void verify(const QString &path) const
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"verifyPacketButton"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>(u"verifyPacketDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!m_page->jobs()->isRunning());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_referring_page"_s);
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

    void withoutReferralsItSaysWhatOneIs()
    {
        open();
        auto *empty = m_page->findChild<PacketsPage *>()->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy wanted(m_page.get(), &ReferralsPage::newReferralWanted);
        QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void aBuiltPacketAppears()
    {
        open();
        build(u"first"_s);
        QVERIFY(table()->isVisible());
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"IR-first"_s);
        QCOMPARE(detail(u"About"_s), u"ann (seller)"_s);
        QCOMPARE(detail(u"Recipient"_s), u"Example⟨U+202E⟩Post (parcel carrier or post)"_s);
        QCOMPARE(detail(u"Built"_s), u"2026-01-31 12:00 UTC by ann"_s);
    }

    void aPacketIsShownWhenItIsAskedFor()
    {
        build(u"first"_s);
        build(u"second"_s);
        open();
        QCOMPARE(detail(u"Packet"_s), u"IR-second"_s);
        m_page->showTab(u"docketPage"_s);
        const auto first = m_case->session->database().number("SELECT id FROM referral WHERE packet_id = 'IR-first'");
        m_page->showPacket(RowId<Referral>(*first));
        QVERIFY(table()->isVisible());
        QCOMPARE(detail(u"Packet"_s), u"IR-first"_s);
    }

    void theNewestComesFirstAndIsShown()
    {
        build(u"first"_s);
        build(u"second"_s);
        open();
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"IR-second"_s);
        QCOMPARE(detail(u"Packet"_s), u"IR-second"_s);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(detail(u"Packet"_s), u"IR-first"_s);
    }

    void itsEntitiesCanBeSelected()
    {
        build(u"first"_s);
        open();
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"selectEntitiesButton"_s), Qt::LeftButton);
        QCOMPARE(m_selection->entities(), std::vector{m_case->seller(u"ann"_s)});
    }

    void aPacketOfThisCaseVerifies()
    {
        const QString path = build(u"first"_s);
        open();
        verify(path);
        QVERIFY2(strip()->text().contains(u"Complete and valid"_s), qPrintable(strip()->text()));
        QVERIFY(strip()->text().contains(u"IR-first"_s));
        QCOMPARE(strip()->level(), MessageStrip::Level::info);
    }

    void aChangedPacketDoesNot()
    {
        const QString path = build(u"first"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x55);
        file.seek(0);
        file.write(bytes);
        file.close();
        open();
        verify(path);
        QCOMPARE(strip()->level(), MessageStrip::Level::error);
        QVERIFY2(!strip()->text().contains(u"Complete and valid"_s), qPrintable(strip()->text()));
        QVERIFY(strip()->text().contains(u"has not built"_s));
    }

    void aFileThatIsNotThereIsAnError()
    {
        open();
        QSignalSpy failed(m_page.get(), &ReferralsPage::failed);
        m_page->verifyFile(m_case->filePath(u"nothing.zip"_s));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(strip()->text().isEmpty());
    }

    void manyProblemsAreCut()
    {
        PacketCheck check;
        for (int i = 0; i < 20; ++i)
            check.problems << u"Problem %1."_s.arg(i);
        const QStringList lines = verdictOn(check).split(u'\n');
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines.last(), u"Further problems: 12."_s);
    }

    void theChecklistShowsTheMissingMustsFirst()
    {
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPoints({{u"a"_s, Need::must, u"Phone"_s, u"Ask."_s, true, u"1"_s},
                         {u"b"_s, Need::may, u"Photo"_s, u"Take one."_s, false, {}},
                         {u"c"_s, Need::must, u"Law"_s, u"Counsel knows."_s, false, {}}});
        QCOMPARE(model.index(0, int(ChecklistModel::Column::point)).data().toString(), u"Law"_s);
        QCOMPARE(model.index(0, int(ChecklistModel::Column::value)).data().toString(), u"Counsel knows."_s);
        QCOMPARE(model.index(1, int(ChecklistModel::Column::value)).data().toString(), u"1"_s);
        QCOMPARE(model.count(Need::must), 2);
        QCOMPARE(model.missing(Need::must), 1);
    }

    void theModelsKeepTheContractOfModels()
    {
        EntityChoiceModel choices;
        const QAbstractItemModelTester choiceTester(&choices, QAbstractItemModelTester::FailureReportingMode::Fatal);
        EntityRow row;
        row.entity.id = RowId<Entity>(1);
        choices.append(row);
        choices.append(row);
        QCOMPARE(choices.rowCount(), 1);
        choices.remove(0);
        choices.remove(0);
        QCOMPARE(choices.rowCount(), 0);
        ReferralsModel referrals(m_case->session.get());
        const QAbstractItemModelTester tester(&referrals, QAbstractItemModelTester::FailureReportingMode::Fatal);
        build(u"first"_s);
        QCOMPARE(referrals.rowCount(), 1);
    }
};

QTEST_MAIN(ReferringPageTest)
#include "tst_referring_page.moc"
