// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/withdrawal.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/widgets/importdriver.h"
#include "widgets/controls/keyvalueform.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lantern("title,seller,market,price,currency,date\n"
                         "Tablet press,ann,Lantern,900,USD,2026-01-03\n"
                         "Punch set,bob,Lantern,20.50,USD,2026-01-02\n"
                         "Mould,ann,Lantern,100,USD,2026-01-01\n");

QByteArray manyRows(int count)
{
    QByteArray csv("title,seller,market,price,currency,date\n");
    for (int i = 0; i < count; ++i)
        csv += "Press " + QByteArray::number(i) + ",seller" + QByteArray::number(i % 97) +
               ",Lantern,12.50,USD,2026-01-01\n";
    return csv;
}

} // namespace

/// The wizard as a user walks through it.
class ImportingWizardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportDriver> m_driver;

    [[nodiscard]] bool import(const QString &path)
    {
        return m_driver->goTo(path, u"checkPage"_s) && m_driver->press(QWizard::CommitButton) &&
               QTest::qWaitFor([this] { return m_driver->wizard().button(QWizard::FinishButton)->isEnabled(); }, 20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_importing_wizard"_s);
    }

    void init() { m_driver = std::make_unique<ImportDriver>(); }
    void cleanup() { m_driver.reset(); }

    void aFileGoesThroughAllPagesIntoTheCase()
    {
        QSignalSpy changed(m_driver->session(), &CaseSession::caseChanged);
        QVERIFY(import(m_driver->write(u"lantern.csv"_s, lantern)));
        QCOMPARE(m_driver->pageName(), u"runPage"_s);
        QVERIFY(m_driver->text("importResult").contains(u"lantern.csv"_s));
        auto *facts = m_driver->find<KeyValueForm>("importFacts");
        QCOMPARE(facts->value(u"Rows kept"_s), u"3"_s);
        QCOMPARE(facts->value(u"New listings"_s), u"3"_s);
        QCOMPARE(facts->value(u"SHA-256"_s), Sha256::of(lantern).toString());
        QCOMPARE(m_driver->counts().records, 3);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_driver->press(QWizard::FinishButton));
        QVERIFY(!m_driver->wizard().isVisible());
    }

    void nothingIsWrittenBeforeImportIsChosen()
    {
        QVERIFY(m_driver->goTo(m_driver->write(u"lantern.csv"_s, lantern), u"checkPage"_s));
        QTRY_VERIFY(m_driver->wizard().button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(m_driver->rows("keptTable"), 3);
        QVERIFY(m_driver->press(QWizard::CancelButton));
        QVERIFY(!m_driver->wizard().isVisible());
        QCOMPARE(m_driver->counts().sources, 0);
        QCOMPARE(m_driver->counts().history, 1);
    }

    void theSameFileAgainAddsNothingAndSaysSo()
    {
        const QString path = m_driver->write(u"lantern.csv"_s, lantern);
        QVERIFY(import(path));
        const qint64 history = m_driver->counts().history;
        m_driver->newWizard();
        m_driver->writePath(path);
        QTRY_VERIFY(m_driver->message().contains(u"adds nothing"_s)); // known before any choice is made
        QVERIFY(import(path));
        QCOMPARE(m_driver->text("importHeading"), u"Nothing Was Added"_s);
        QVERIFY(m_driver->text("importResult").contains(u"in the case already"_s));
        QCOMPARE(m_driver->counts().records, 3);
        QCOMPARE(m_driver->counts().history, history);
    }

    void aWithdrawnFileIsNotSaidToBeThere()
    {
        const QString path = m_driver->write(u"lantern.csv"_s, lantern);
        QVERIFY(import(path));
        const RowId<Source> source = allSources(m_driver->session()->database())->front().id;
        QVERIFY(
            withdrawImport({m_driver->session()->path(), source, u"ann"_s, QDateTime::currentDateTimeUtc()}, {}, {}));
        QVERIFY(m_driver->session()->refresh());
        m_driver->newWizard();
        m_driver->writePath(path);
        QTRY_VERIFY(m_driver->message().contains(u"withdrawn"_s));
        QVERIFY(!m_driver->message().contains(u"adds nothing"_s));
    }

    void anotherFileCanFollow()
    {
        QVERIFY(import(m_driver->write(u"one.csv"_s, lantern)));
        QTest::mouseClick(m_driver->find<QPushButton>("anotherButton"), Qt::LeftButton);
        QCOMPARE(m_driver->pageName(), u"filePage"_s);
        QVERIFY(m_driver->find<QLineEdit>("pathField")->text().isEmpty());
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(import(m_driver->write(u"two.csv"_s, manyRows(5))));
        QCOMPARE(m_driver->counts().sources, 2);
        QCOMPARE(m_driver->counts().records, 8);
    }

    // Nothing of a cancelled import may stay, and it can be started again from where the wizard is then.
    void cancelLeavesNothingAndGoesBackToTheCheck()
    {
        QVERIFY(m_driver->goTo(m_driver->write(u"big.csv"_s, manyRows(60000)), u"checkPage"_s));
        QVERIFY(m_driver->press(QWizard::CommitButton));
        QCOMPARE(m_driver->pageName(), u"runPage"_s);
        QVERIFY(!m_driver->wizard().button(QWizard::BackButton)->isEnabled());
        QVERIFY(m_driver->press(QWizard::CancelButton));
        QVERIFY(m_driver->wizard().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->pageName(), u"checkPage"_s, 20000);
        QVERIFY(m_driver->message().contains(u"Nothing was added"_s));
        QCOMPARE(m_driver->counts().records, 0);
        QCOMPARE(m_driver->counts().sources, 0);
        QVERIFY(m_driver->press(QWizard::CommitButton));
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->wizard().button(QWizard::FinishButton)->isEnabled(), 30000);
        QCOMPARE(m_driver->counts().records, 60000);
    }

    void anImportThatFailsIsSaidOnTheCheckPage()
    {
        const QString path = m_driver->write(u"lantern.csv"_s, lantern);
        QVERIFY(m_driver->goTo(path, u"checkPage"_s));
        QTRY_VERIFY(m_driver->wizard().button(QWizard::CommitButton)->isEnabled());
        QVERIFY(QFile::remove(path));
        QVERIFY(m_driver->press(QWizard::CommitButton));
        QTRY_COMPARE(m_driver->pageName(), u"checkPage"_s);
        QVERIFY(m_driver->message().contains(u"lantern.csv"_s));
        QVERIFY(m_driver->wizard().isVisible());
    }

    void closingWhileReadingEndsTheReading()
    {
        m_driver->writePath(m_driver->write(u"big.csv"_s, manyRows(60000)));
        m_driver->closeWizard();
    }

    void backKeepsWhatWasChosen()
    {
        QVERIFY(m_driver->goTo(m_driver->write(u"lantern.csv"_s, lantern), u"columnsPage"_s));
        QVERIFY(m_driver->choose("fieldBox1", u"Not used"_s));
        QVERIFY(m_driver->press(QWizard::BackButton));
        QCOMPARE(m_driver->pageName(), u"readingPage"_s);
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->find<QComboBox>("fieldBox1")->currentText(), u"Not used"_s);
        QCOMPARE(m_driver->find<QComboBox>("fieldBox2")->currentText(), u"Seller"_s);
    }

    // Return must choose the file, not walk on.
    void returnInThePathReadsTheFile()
    {
        m_driver->writePath(m_driver->write(u"lantern.csv"_s, lantern));
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QCOMPARE(m_driver->pageName(), u"filePage"_s);
        QVERIFY(m_driver->text("fileFacts").contains(u"lantern.csv"_s));
    }

    void aPathPastedWithQuotesIsUnderstood()
    {
        m_driver->writePath(u'"' + m_driver->write(u"lantern.csv"_s, lantern) + u'"');
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
    }

    void aPathBeingChangedIsNotGoneOnWith()
    {
        m_driver->writePath(m_driver->write(u"lantern.csv"_s, lantern));
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QTest::keyClicks(m_driver->find<QLineEdit>("pathField"), u"x"_s);
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
    }

    void unreadableFilesAreSaidAndTheWizardStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << u"nowhere.csv"_s << QByteArray();
        QTest::newRow("empty") << u"empty.csv"_s << QByteArray("");
        QTest::newRow("no text") << u"tool.exe"_s << QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff\0\0", 16);
    }

    void unreadableFilesAreSaidAndTheWizardStays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path =
            bytes.isNull() ? m_driver->write(u"x"_s, {}) + u"/nowhere.csv"_s : m_driver->write(name, bytes);
        m_driver->writePath(path);
        QTRY_VERIFY(!m_driver->message().isEmpty());
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(m_driver->wizard().isVisible());
        m_driver->writePath(m_driver->write(u"lantern.csv"_s, lantern)); // and another file is taken all the same
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(m_driver->message().isEmpty());
    }

    void returnTriesAFileAgainThatCouldNotBeRead()
    {
        const QString path = m_driver->write(u"lantern.csv"_s, "");
        m_driver->writePath(path);
        QTRY_VERIFY(!m_driver->message().isEmpty());
        QCOMPARE(m_driver->write(u"lantern.csv"_s, lantern), path);
        QTest::keyClick(m_driver->find<QLineEdit>("pathField"), Qt::Key_Return);
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
    }

    void aDroppedFileIsRead()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_driver->write(u"lantern.csv"_s, lantern))});
        QWidget *page = m_driver->wizard().currentPage();
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &drop);
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(m_driver->find<QLineEdit>("pathField")->text().endsWith(u"lantern.csv"_s));
    }

    void theFileCanBeChosenInADialog()
    {
        QTest::mouseClick(m_driver->find<QPushButton>("browseButton"), Qt::LeftButton);
        auto *dialog = m_driver->find<QFileDialog>("chooseFileDialog");
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->filesSelected({m_driver->write(u"lantern.csv"_s, lantern)});
        dialog->close();
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
    }

    void aFileGivenFromOutsideWaitsOnTheFirstPage()
    {
        m_driver->wizard().setFiles({m_driver->write(u"lantern.csv"_s, lantern)});
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QCOMPARE(m_driver->pageName(), u"filePage"_s);
    }

    void realFilesComeInWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("records");
        QTest::newRow("Agora crawl") << u"agora-2014-01-01.csv"_s << 7986;
        QTest::newRow("AlphaBay fentanyl") << u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s << 644;
    }

    void realFilesComeInWhole()
    {
        QFETCH(QString, name);
        const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/markets/") + name;
        if (!QFile::exists(path))
            QSKIP("the real file is not beside this project");
        QVERIFY(import(path));
        QTEST(int(m_driver->counts().records), "records");
    }
};

QTEST_MAIN(ImportingWizardTest)
#include "tst_importing_wizard.moc"
