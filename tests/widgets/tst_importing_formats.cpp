// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/books/bookmaking.h"
#include "tests/widgets/importdriver.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// The wizard takes every format, and asks only what the format leaves open.
class ImportingFormatsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportDriver> m_driver;
    QTemporaryDir m_folder;

    [[nodiscard]] bool read(const QString &path)
    {
        m_driver->writePath(path);
        return QTest::qWaitFor([this] { return m_driver->wizard().button(QWizard::NextButton)->isEnabled(); }, 20000);
    }
    [[nodiscard]] bool finish()
    {
        return m_driver->press(QWizard::CommitButton) &&
               QTest::qWaitFor([this] { return m_driver->wizard().button(QWizard::FinishButton)->isEnabled(); }, 20000);
    }
    [[nodiscard]] QString twoSheets() const
    {
        const auto sheet = [](const QByteArray &name, const QByteArray &title) {
            const auto cell = [](const QByteArray &text) {
                return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + text +
                       "</text:p></table:table-cell>";
            };
            return "<table:table table:name=\"" + name + "\"><table:table-row>" + cell("title") + cell("seller") +
                   "</table:table-row><table:table-row>" + cell(title) + cell("ann") +
                   "</table:table-row></table:table>";
        };
        return test::odsOf(m_folder, sheet("Offers", "Press") + sheet("Older", "Punch"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_importing_formats"_s);
    }
    void init() { m_driver = std::make_unique<ImportDriver>(); }
    void cleanup() { m_driver.reset(); }

    void objectsAreMappedWithoutAReadingPage()
    {
        QVERIFY(read(
            m_driver->write(u"offers.json"_s, R"([{"title":"Press","vendor":"ann"},{"title":"Die","vendor":"bob"}])")));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"columnsPage"_s);
        QCOMPARE(m_driver->rows("columnsTable"), 2);
        QTRY_COMPARE(m_driver->rows("previewTable"), 2);
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"checkPage"_s);
        QTRY_COMPARE(m_driver->rows("keptTable"), 2);
        QCOMPARE(m_driver->cell("recordCellsTable", 0, 1), u"Press"_s);
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().listings, 2);
    }

    void backFromColumnsGoesToTheFile()
    {
        QVERIFY(read(m_driver->write(u"offers.json"_s, R"([{"title":"Press","vendor":"ann"}])")));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QVERIFY(m_driver->press(QWizard::BackButton));
        QCOMPARE(m_driver->pageName(), u"filePage"_s);
    }

    void listsAskNothing()
    {
        QVERIFY(read(m_driver->write(u"hosts.txt"_s, "0.0.0.0 a.com\n0.0.0.0 b.net\n")));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"checkPage"_s);
        QTRY_VERIFY(m_driver->text("checkSummary").contains(u'2'));
        QCOMPARE(m_driver->cell("recordCellsTable", 0, 1), u"0.0.0.0 a.com"_s);
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().records, 2);
    }

    void theFormatCanBeSaid()
    {
        QVERIFY(read(m_driver->write(u"domains.txt"_s, "a.com\nb.net\nc.org\n")));
        QVERIFY(m_driver->text("fileFacts").contains(u"3 record"_s));
        QVERIFY(m_driver->choose("formatBox", u"table as text (CSV)"_s));
        QTRY_VERIFY(m_driver->text("fileFacts").contains(u"column"_s));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"readingPage"_s);
    }

    void allSheetsAreTakenUnlessOneIsChosen()
    {
        const QString path = twoSheets();
        QVERIFY(read(path));
        QVERIFY(m_driver->find<QComboBox>("sheetBox")->isVisible());
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"checkPage"_s);
        QTRY_COMPARE(m_driver->rows("keptTable"), 2);
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().records, 2);
        QCOMPARE(m_driver->counts().sources, 3); // the book and its sheets
    }

    void oneSheetIsMappedAndTheOtherCanFollow()
    {
        const QString path = twoSheets();
        QVERIFY(read(path));
        QVERIFY(m_driver->choose("sheetBox", u"Older ("_s));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"columnsPage"_s);
        QTRY_COMPARE(m_driver->rows("previewTable"), 1);
        QVERIFY(m_driver->press(QWizard::NextButton));
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().records, 1);
        m_driver->newWizard();
        QVERIFY(read(path));
        QVERIFY(m_driver->message().isEmpty()); // it is not in the case as a whole
        QVERIFY(m_driver->press(QWizard::NextButton));
        QTRY_COMPARE(m_driver->pageName(), u"checkPage"_s);
        QTRY_VERIFY(m_driver->text("checkSummary").contains(u"will be kept"_s));
        QVERIFY2(!m_driver->text("checkSummary").contains(u"already"_s), qPrintable(m_driver->text("checkSummary")));
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().records, 2);
        m_driver->newWizard();
        QVERIFY(read(path));
        QTRY_VERIFY(!m_driver->message().isEmpty());
    }

    void anArchiveIsTakenApart()
    {
        const QString path = test::zipOf(m_folder, u"crawl.zip"_s,
                                         {{u"offers.csv"_s, "title,seller,photo\nPress,ann,ring.jpg\n"},
                                          {u"ring.jpg"_s, "\xff\xd8\xff\xe0JFIF"},
                                          {u"tool.exe"_s, QByteArray("MZ\x90\0\3\0", 6)}});
        QVERIFY(read(path));
        QVERIFY(!m_driver->find<QComboBox>("formatBox")->isVisible());
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->pageName(), u"checkPage"_s);
        QTRY_VERIFY(m_driver->text("checkSummary").contains(u"tool.exe"_s));
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().records, 1);
        QCOMPARE(m_driver->counts().sources, 3);
    }

    void aFolderIsTakenApart()
    {
        const QDir folder(m_folder.filePath(u"seized"_s));
        QVERIFY(QDir().mkpath(folder.path()));
        QFile file(folder.filePath(u"offers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,seller\nPress,ann\nDie,bob\n");
        file.close();
        QTest::mouseClick(m_driver->find<QPushButton>("browseFolderButton"), Qt::LeftButton);
        auto *dialog = m_driver->find<QFileDialog>("chooseFolderDialog");
        Q_EMIT dialog->filesSelected({folder.path()});
        dialog->close();
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(m_driver->press(QWizard::NextButton));
        QVERIFY(finish());
        QCOMPARE(m_driver->counts().records, 2);
    }

    void anEvidenceFileIsKept()
    {
        QVERIFY(read(m_driver->write(u"letter.pdf"_s, "%PDF-1.4 letter")));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QVERIFY(finish());
        QVERIFY(m_driver->text("importResult").contains(u"evidence"_s));
        QCOMPARE(m_driver->counts().sources, 1);
    }

    void aBrokenFileIsSaidWithItsFault()
    {
        m_driver->writePath(m_driver->write(u"offers.json"_s, "[{\"title\":"));
        QTRY_VERIFY(m_driver->message().contains(u"JSON"_s));
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(m_driver->find<QComboBox>("formatBox")->isVisible()); // it can be read as something else
    }
};

QTEST_MAIN(ImportingFormatsTest)
#include "tst_importing_formats.moc"
