// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "tests/widgets/importdriver.h"
#include "widgets/controls/datatable.h"
#include "widgets/importing/cellsmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What each page of the wizard shows and changes.
class ImportingPagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportDriver> m_driver;

    [[nodiscard]] bool goTo(const QByteArray &bytes, const QString &page)
    {
        return m_driver->goTo(m_driver->write(u"offers.csv"_s, bytes), page);
    }

    [[nodiscard]] QString previewCell(int row, const QString &header) const
    {
        return m_driver->cell("previewTable", row, m_driver->column("previewTable", header));
    }

    [[nodiscard]] QStringList names(const char *table) const
    {
        QStringList names;
        const QAbstractItemModel *model = m_driver->find<QTableView>(table)->model();
        for (int column = 0; column < model->columnCount(); ++column)
            names << model->headerData(column, Qt::Horizontal).toString();
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_importing_pages"_s);
    }

    void init() { m_driver = std::make_unique<ImportDriver>(); }
    void cleanup() { m_driver.reset(); }

    void cellsAreATableThatIsReplacedAsAWhole()
    {
        CellsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setTable({u"a"_s, u"b"_s}, 2, [](int row, int column) { return Cell::number(10 * row + column); });
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), u"11"_s);
        QVERIFY(!model.index(2, 0).isValid());
        model.setTable({u"a"_s}, 0, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void readingShowsTheFirstRowsAsCells()
    {
        QVERIFY(goTo("title,seller\nPress,ann\n\"Mould, \"\"big\"\"\",bob\n", u"readingPage"_s));
        QCOMPARE(names("cellsTable"), (QStringList{u"Row"_s, u"title"_s, u"seller"_s}));
        QCOMPARE(m_driver->rows("cellsTable"), 2);
        QCOMPARE(m_driver->cell("cellsTable", 1, 1), u"Mould, \"big\""_s);
    }

    void missingCellsAndHiddenCharactersShow()
    {
        QVERIFY(goTo("title,seller,price\nPress,,10\n\"ab\xe2\x80\xae"
                     "cd\",bob,20\n",
                     u"readingPage"_s));
        QCOMPARE(m_driver->cell("cellsTable", 0, 2), u"–"_s);
        QCOMPARE(m_driver->cell("cellsTable", 1, 1), u"ab⟨U+202E⟩cd"_s);
    }

    void anotherEncodingGivesOtherText()
    {
        QVERIFY(goTo("title,seller\nM\x94hre,ann\nM\x94hre,bob\n", u"readingPage"_s));
        QVERIFY(m_driver->choose("encodingBox", u"macintosh"_s));
        QTRY_COMPARE(m_driver->cell("cellsTable", 0, 1), u"Mîhre"_s);
        QVERIFY(m_driver->choose("encodingBox", u"windows-1252"_s));
        QTRY_COMPARE(m_driver->cell("cellsTable", 0, 1), u"M\u201Dhre"_s);
    }

    void anotherSeparatorGivesOtherColumns()
    {
        QVERIFY(goTo("title;seller,or shop\nPress;ann,x\nMould;bob,y\n", u"readingPage"_s));
        QVERIFY(m_driver->choose("delimiterBox", u"Semicolon"_s));
        QTRY_COMPARE(names("cellsTable"), (QStringList{u"Row"_s, u"title"_s, u"seller,or shop"_s}));
        QVERIFY(m_driver->choose("delimiterBox", u"Comma"_s));
        QTRY_COMPARE(names("cellsTable"), (QStringList{u"Row"_s, u"title;seller"_s, u"or shop"_s}));
    }

    void theFirstRowCanBeDataAsWell()
    {
        QVERIFY(goTo("title,seller\nPress,ann\nMould,bob\n", u"readingPage"_s));
        auto *header = m_driver->find<QCheckBox>("headerBox");
        QVERIFY(header->isChecked());
        QTest::keyClick(header, Qt::Key_Space);
        QTRY_COMPARE(m_driver->rows("cellsTable"), 3);
        QCOMPARE(m_driver->cell("cellsTable", 0, 1), u"title"_s);
    }

    void detectAgainForgetsTheChoices()
    {
        QVERIFY(goTo("title,seller\nPress,ann\nMould,bob\n", u"readingPage"_s));
        QVERIFY(m_driver->choose("delimiterBox", u"Vertical bar"_s));
        QTRY_COMPARE(names("cellsTable").size(), 2);
        QTest::mouseClick(m_driver->find<QPushButton>("detectButton"), Qt::LeftButton);
        QTRY_COMPARE(names("cellsTable").size(), 3);
        QVERIFY(m_driver->find<QComboBox>("delimiterBox")->currentText().startsWith(u"Comma"_s));
    }

    void columnsShowWhatTheyAreTakenFor()
    {
        QVERIFY(goTo("vendor,product,colour\nann,Press,red\nbob,Mould,blue\n", u"columnsPage"_s));
        QCOMPARE(m_driver->cell("columnsTable", 1, 1), u"product"_s);
        QCOMPARE(m_driver->cell("columnsTable", 1, m_driver->column("columnsTable", u"First Values"_s)),
                 u"Press · Mould"_s);
        QCOMPARE(m_driver->find<QComboBox>("fieldBox1")->currentText(), u"Seller"_s);
        QCOMPARE(m_driver->find<QComboBox>("fieldBox2")->currentText(), u"Title"_s);
        QTRY_COMPARE(m_driver->rows("previewTable"), 2);
        QCOMPARE(previewCell(1, u"Seller"_s), u"bob"_s);
    }

    void aFieldChosenByHandReachesTheCase()
    {
        QVERIFY(goTo("vendor,product,colour\nann,Press,Lantern\n", u"columnsPage"_s));
        QVERIFY(m_driver->choose("fieldBox3", u"Market"_s));
        QTRY_COMPARE(previewCell(0, u"Market"_s), u"Lantern"_s);
        QVERIFY(m_driver->press(QWizard::NextButton));
        QVERIFY(m_driver->press(QWizard::CommitButton));
        QTRY_VERIFY(m_driver->wizard().button(QWizard::FinishButton)->isEnabled());
        const auto ids = listingIds(m_driver->session()->database(), {});
        QCOMPARE(ids->size(), 1u);
        EntityQuery sites;
        sites.kinds = {EntityKind::site};
        QCOMPARE(entityIds(m_driver->session()->database(), sites)->size(), 1u);
    }

    // Two columns cannot both be the title; the last choice counts, and the other box shows that it lost it.
    void aFieldMovesToTheColumnItIsChosenFor()
    {
        QVERIFY(goTo("vendor,product,colour\nann,Press,red\n", u"columnsPage"_s));
        QVERIFY(m_driver->choose("fieldBox3", u"Title"_s));
        QCOMPARE(m_driver->find<QComboBox>("fieldBox2")->currentText(), u"Not used"_s);
        QTRY_COMPARE(previewCell(0, u"Title"_s), u"red"_s);
    }

    // The arrow keys pass over "Title" and "Seller" on the way to "Market": those stay where they are.
    void fieldsPassedOverStayWhereTheyAre()
    {
        QVERIFY(goTo("vendor,product,colour\nann,Press,red\n", u"columnsPage"_s));
        QVERIFY(m_driver->choose("fieldBox3", u"Market"_s));
        QCOMPARE(m_driver->find<QComboBox>("fieldBox1")->currentText(), u"Seller"_s);
        QCOMPARE(m_driver->find<QComboBox>("fieldBox2")->currentText(), u"Title"_s);
    }

    // A cell may feed several fields; the choice stands in the same box.
    void partsOfACellFeedSeveralFields()
    {
        QVERIFY(goTo("vendor,product,way\nann,Press,NL to EU\nbob,Die,x\n", u"columnsPage"_s));
        QVERIFY(m_driver->choose("fieldBox3", u"Origin and destination"_s));
        QTRY_COMPARE(previewCell(1, u"Origin"_s), u"x"_s);
        QVERIFY(m_driver->choose("fieldBox1", u"Seller with sales"_s));
        QCOMPARE(m_driver->find<QComboBox>("fieldBox3")->currentText().left(6), u"Origin"_s);
        QTRY_COMPARE(previewCell(0, u"Seller"_s), u"ann"_s);
    }

    void columnsSayWhatTheyHold()
    {
        QVERIFY(goTo("product,price,date\nPress,USD 5 (1 BTC),03/04/2014\nDie,USD 6 (1 BTC),25/04/2014\n",
                     u"columnsPage"_s));
        const int found = m_driver->column("columnsTable", u"Found"_s);
        QCOMPARE(m_driver->cell("columnsTable", 1, found), u"money: USD, BTC"_s);
        QCOMPARE(m_driver->cell("columnsTable", 2, found), u"dates, 1 ambiguous"_s);
        QCOMPARE(m_driver->find<QComboBox>("fieldBox2")->currentText(), u"Price in USD and in BTC"_s);
        QTRY_COMPARE(previewCell(0, u"Date Seen"_s), u"2014-04-03"_s);
        QVERIFY(m_driver->choose("readingBox3", u"Dates, month first"_s));
        QTRY_COMPARE(previewCell(0, u"Date Seen"_s), u"2014-03-04"_s);
    }

    void profilesAreChosenAndSaved()
    {
        QVERIFY(goTo("wares,who,cost\nPress,ann,5\n", u"columnsPage"_s));
        auto *box = m_driver->find<QComboBox>("profileBox");
        QCOMPARE(box->currentIndex(), 0);
        QVERIFY(m_driver->choose("fieldBox1", u"Title"_s));
        QVERIFY(m_driver->choose("fieldBox2", u"Seller"_s));
        m_driver->replaceText("marketField", u"Lantern"_s);
        QTRY_COMPARE(previewCell(0, u"Market"_s), u"Lantern"_s);
        QTest::mouseClick(m_driver->find<QPushButton>("saveProfileButton"), Qt::LeftButton);
        auto *dialog = m_driver->find<QInputDialog>("profileNameDialog");
        QCOMPARE(dialog->textValue(), u"Lantern"_s);
        dialog->accept();
        QTRY_VERIFY(box->currentText().startsWith(u"Lantern, version 1"_s));
        // The profile is left and taken again.
        QVERIFY(m_driver->choose("profileBox", u"None"_s));
        QTRY_VERIFY(m_driver->find<QLineEdit>("marketField")->text().isEmpty());
        QVERIFY(m_driver->choose("profileBox", u"Lantern"_s));
        QTRY_COMPARE(m_driver->find<QLineEdit>("marketField")->text(), u"Lantern"_s);
        QCOMPARE(m_driver->find<QComboBox>("fieldBox1")->currentText(), u"Title"_s);
    }

    void constantsFillWhatNoColumnSays()
    {
        QVERIFY(goTo("vendor,product,price\nann,Press,10\n", u"columnsPage"_s));
        m_driver->replaceText("marketField", u"Lantern"_s);
        m_driver->replaceText("seenField", u"2026-01"_s);
        m_driver->replaceText("currencyField", u"eur"_s);
        QTRY_COMPARE(previewCell(0, u"Market"_s), u"Lantern"_s);
        QTRY_COMPARE(previewCell(0, u"Date Seen"_s), u"2026-01"_s);
        QTRY_COMPARE(previewCell(0, u"Price"_s), u"10 EUR"_s);
    }

    void aConstantTypedLastCountsEvenWhenNextIsPressedAtOnce()
    {
        QVERIFY(goTo("vendor,product\nann,Press\n", u"columnsPage"_s));
        m_driver->replaceText("marketField", u"Lantern"_s);
        QVERIFY(m_driver->press(QWizard::NextButton));
        QTRY_COMPARE(m_driver->rows("keptTable"), 1);
        QCOMPARE(m_driver->cell("keptTable", 0, m_driver->column("keptTable", u"Market"_s)), u"Lantern"_s);
    }

    void aConstantTypedLastCountsEvenWhenBackIsPressedAtOnce()
    {
        QVERIFY(goTo("vendor,product\nann,Press\n", u"columnsPage"_s));
        m_driver->replaceText("marketField", u"Lantern"_s);
        QVERIFY(m_driver->press(QWizard::BackButton));
        QVERIFY(m_driver->choose("delimiterBox", u"Semicolon"_s));
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->find<QLineEdit>("marketField")->text(), u"Lantern"_s);
    }

    // A wrong separator may make very many columns: they get no boxes beyond a number, and keep what was found for
    // them.
    void veryManyColumnsStayUsable()
    {
        QByteArray csv("title,seller");
        for (int i = 0; i < 3000; ++i)
            csv += ",c" + QByteArray::number(i);
        csv += "\nPress,ann" + QByteArray(3000, ',') + "\nMould,bob" + QByteArray(3000, ',') + '\n';
        QVERIFY(goTo(csv, u"columnsPage"_s));
        QCOMPARE(m_driver->rows("columnsTable"), 3002);
        QVERIFY(m_driver->wizard().findChild<QComboBox *>(u"fieldBox500"_s));
        QVERIFY(!m_driver->wizard().findChild<QComboBox *>(u"fieldBox501"_s));
        QTRY_COMPARE(m_driver->rows("previewTable"), 2);
    }

    void anEntryThatIsNoneIsSaidAndHoldsTheWizard_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("entry");
        QTest::newRow("date") << QByteArray("seenField") << u"31 January"_s;
        QTest::newRow("currency") << QByteArray("currencyField") << u"$$"_s;
    }

    void anEntryThatIsNoneIsSaidAndHoldsTheWizard()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, entry);
        QVERIFY(goTo("vendor,product\nann,Press\n", u"columnsPage"_s));
        m_driver->replaceText(field.constData(), entry);
        QTRY_VERIFY(m_driver->text("columnsHint").contains(entry.toUpper()) ||
                    m_driver->text("columnsHint").contains(entry));
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        m_driver->find<QLineEdit>(field.constData())->selectAll();
        QTest::keyClick(m_driver->find<QLineEdit>(field.constData()), Qt::Key_Delete);
        QTRY_VERIFY(m_driver->wizard().button(QWizard::NextButton)->isEnabled());
    }

    void constantsStayWhenTheFileIsReadAnotherWay()
    {
        QVERIFY(goTo("vendor,product\nann,Press\n", u"columnsPage"_s));
        m_driver->replaceText("marketField", u"Lantern"_s);
        QTRY_COMPARE(previewCell(0, u"Market"_s), u"Lantern"_s);
        QVERIFY(m_driver->press(QWizard::BackButton));
        QVERIFY(m_driver->choose("delimiterBox", u"Semicolon"_s));
        QTRY_COMPARE(names("cellsTable").size(), 2);
        QVERIFY(m_driver->choose("delimiterBox", u"Comma"_s));
        QTRY_COMPARE(names("cellsTable").size(), 3);
        QVERIFY(m_driver->press(QWizard::NextButton));
        QCOMPARE(m_driver->find<QLineEdit>("marketField")->text(), u"Lantern"_s);
    }

    void whatTheColumnsLeaveOpenIsSaid()
    {
        QVERIFY(goTo("vendor,product,price\nann,Press,10\n", u"columnsPage"_s));
        QTRY_VERIFY(m_driver->text("columnsHint").contains(u"currency"_s));
        QVERIFY(m_driver->text("columnsHint").contains(u"market"_s));
        m_driver->replaceText("marketField", u"Lantern"_s);
        m_driver->replaceText("seenField", u"2026"_s);
        m_driver->replaceText("currencyField", u"BTC"_s);
        QTRY_VERIFY(m_driver->text("columnsHint").isEmpty());
    }

    void withoutAnyColumnTheWizardWaits()
    {
        QVERIFY(goTo("vendor,product\nann,Press\n", u"columnsPage"_s));
        QVERIFY(m_driver->choose("fieldBox1", u"Not used"_s));
        QVERIFY(m_driver->choose("fieldBox2", u"Not used"_s));
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        QVERIFY(!m_driver->text("columnsHint").isEmpty());
    }

    void rejectedRowsShowTheirPlaceTheirReasonAndTheirCells()
    {
        const QByteArray csv("title,seller,price\nPress,ann,10\nPunch,bob\nMould,cyd,5\n");
        QVERIFY(goTo(csv, u"checkPage"_s));
        QTRY_COMPARE(m_driver->rows("rejectedTable"), 1);
        QCOMPARE(m_driver->cell("rejectedTable", 0, m_driver->column("rejectedTable", u"Row"_s)), u"2"_s);
        QCOMPARE(m_driver->cell("rejectedTable", 0, m_driver->column("rejectedTable", u"Byte Offset"_s)),
                 QString::number(csv.indexOf("Punch")));
        QVERIFY(m_driver->cell("rejectedTable", 0, m_driver->column("rejectedTable", u"Reason"_s)).size() > 10);
        QVERIFY(m_driver->find<QTableView>("rejectedTable")->isVisible()); // what needs a look is in front
        QVERIFY(m_driver->text("checkSummary").contains(u"1 rejected"_s));
        QCOMPARE(m_driver->text("recordReason"),
                 m_driver->cell("rejectedTable", 0, m_driver->column("rejectedTable", u"Reason"_s)));
        QCOMPARE(m_driver->cell("recordCellsTable", 1, 0), u"seller"_s);
        QCOMPARE(m_driver->cell("recordCellsTable", 1, 1), u"bob"_s);
        QCOMPARE(m_driver->cell("recordCellsTable", 2, 1), u"–"_s);
    }

    void manyRejectedRowsAreWarnedOf()
    {
        QVERIFY(goTo("title,seller,price\nPress,ann,10\nPunch,bob\nMould,cyd\n", u"checkPage"_s));
        QTRY_VERIFY(m_driver->message().contains(u"Many rows are rejected"_s));
        QVERIFY(m_driver->wizard().button(QWizard::CommitButton)->isEnabled()); // the user decides
    }

    void aCheckCanBeStoppedAndTakenUpAgain()
    {
        QByteArray csv("title,seller,price\n");
        for (int i = 0; i < 200000; ++i)
            csv += "Press,ann,10\n";
        QVERIFY(goTo(csv, u"checkPage"_s));
        auto *stop = m_driver->find<QPushButton>("stopCheckButton");
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_COMPARE(stop->text(), u"Check &Again"_s);
        QVERIFY(!m_driver->wizard().button(QWizard::CommitButton)->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->wizard().button(QWizard::CommitButton)->isEnabled(), 20000);
        QVERIFY(!stop->isVisible());
    }

    // Every control can be reached and is named for those who cannot see it.
    void whatCanBeFocusedHasAName()
    {
        QVERIFY(goTo("title,seller,price\nPress,ann,10\nPunch,bob\n", u"checkPage"_s));
        for (const char *table : {"cellsTable", "columnsTable", "previewTable", "rejectedTable", "flaggedTable",
                                  "keptTable", "recordCellsTable"})
            QVERIFY2(!m_driver->find<QTableView>(table)->accessibleName().isEmpty(), table);
        for (const QComboBox *box : m_driver->wizard().findChildren<QComboBox *>()) {
            const QString name = box->objectName();
            const auto labels = m_driver->wizard().findChildren<QLabel *>();
            const bool hasLabel =
                std::any_of(labels.begin(), labels.end(), [box](const QLabel *l) { return l->buddy() == box; });
            QVERIFY2(hasLabel || !box->accessibleName().isEmpty(), qPrintable(name));
        }
    }

    void tabGoesFromThePathToTheButtonBesideIt()
    {
        auto *path = m_driver->find<QLineEdit>("pathField");
        path->setFocus();
        QTest::keyClick(path, Qt::Key_Tab);
        QTRY_VERIFY(m_driver->find<QPushButton>("browseButton")->hasFocus());
    }

    void tabWalksTheBoxesOfTheColumns()
    {
        QVERIFY(goTo("vendor,product,price\nann,Press,1\n", u"columnsPage"_s));
        auto *first = m_driver->find<QComboBox>("fieldBox1");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(m_driver->find<QComboBox>("fieldBox2")->hasFocus());
        QTest::keyClick(m_driver->find<QComboBox>("fieldBox3"), Qt::Key_Tab);
    }

    void namesFromTheFileAreNoMarkup()
    {
        QVERIFY(goTo("<b>title</b>,seller\n<i>Press</i>,ann\n", u"readingPage"_s));
        QCOMPARE(names("cellsTable")[1], u"<b>title</b>"_s);
        QCOMPARE(m_driver->cell("cellsTable", 0, 1), u"<i>Press</i>"_s);
        for (const QLabel *label : m_driver->wizard().findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"<i>Press"_s) || label->textFormat() == Qt::PlainText);
    }
};

QTEST_MAIN(ImportingPagesTest)
#include "tst_importing_pages.moc"
