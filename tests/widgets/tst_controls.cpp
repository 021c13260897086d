// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/bytesview.h"
#include "widgets/controls/columnsdialog.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/savechoice.h"
#include "widgets/controls/tableexport.h"
#include "widgets/controls/textquestion.h"
#include "widgets/controls/wrappedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ControlsTest : public QObject
{
    Q_OBJECT

private:
    static void addRow(QStandardItemModel &model, const QStringList &cells)
    {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items << new QStandardItem(cell);
        model.appendRow(items);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(u"tst_controls"_s);
    }

    void messageStripIsHiddenWithoutAMessage()
    {
        MessageStrip strip;
        QVERIFY(strip.isHidden());
        strip.showMessage(MessageStrip::Level::warning, u"The case is in use."_s);
        QVERIFY(!strip.isHidden());
        QCOMPARE(strip.accessibleDescription(), u"The case is in use."_s);
        QTest::mouseClick(strip.findChild<QToolButton *>(u"messageCloseButton"_s), Qt::LeftButton);
        QVERIFY(strip.isHidden());
    }

    void messageStripShowsMarkupAsText()
    {
        MessageStrip strip;
        strip.showMessage(MessageStrip::Level::error, u"<b>x</b>"_s);
        QCOMPARE(strip.findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
    }

    void messageStripActsOnceAndCloses()
    {
        MessageStrip strip;
        int acted = 0;
        strip.showMessage(MessageStrip::Level::warning, u"In use."_s, u"Open"_s, [&acted] { ++acted; });
        QTest::mouseClick(strip.findChild<QPushButton *>(u"messageActionButton"_s), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QVERIFY(strip.isHidden());
    }

    // The action may show the next message; clearing must not swallow it.
    void anActionMayShowAnotherMessage()
    {
        MessageStrip strip;
        strip.showMessage(MessageStrip::Level::warning, u"one"_s, u"Go"_s,
                          [&strip] { strip.showMessage(MessageStrip::Level::info, u"two"_s); });
        QTest::mouseClick(strip.findChild<QPushButton *>(u"messageActionButton"_s), Qt::LeftButton);
        QCOMPARE(strip.text(), u"two"_s);
        QVERIFY(!strip.isHidden());
    }

    void filterTellsOnceAfterTheLastKey()
    {
        FilterField field;
        QSignalSpy spy(&field, &FilterField::filterChanged);
        QTest::keyClicks(&field, u"press"_s);
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toString(), u"press"_s);
    }

    void returnTellsAtOnceAndEscapeEmpties()
    {
        FilterField field;
        QSignalSpy spy(&field, &FilterField::filterChanged);
        QTest::keyClicks(&field, u"a"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(field.text(), QString());
    }

    // A cell that starts with = would be a formula in a spreadsheet; a tab would be another cell.
    void copiedRowsAreSafeForSpreadsheets()
    {
        QStandardItemModel model(0, 2);
        model.setHorizontalHeaderLabels({u"Title"_s, u"Seller"_s});
        addRow(model, {u"=cmd()"_s, u"a\tb"_s});
        addRow(model, {u"Press"_s, u"bob"_s});
        DataTable table;
        table.setModel(&model);
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Title\tSeller\n'=cmd()\ta b\nPress\tbob\n"_s);
    }

    void hiddenColumnsAreNotCopied()
    {
        QStandardItemModel model(0, 2);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
        addRow(model, {u"1"_s, u"2"_s});
        DataTable table;
        table.setModel(&model);
        table.setColumnHidden(0, true);
        table.selectAll();
        QCOMPARE(table.selectionAsText(), u"B\n2\n"_s);
    }

    void copyingSaysWhichFormOfAddresses()
    {
        QStandardItemModel model(0, 1);
        model.setHorizontalHeaderLabels({u"Domain"_s});
        addRow(model, {u"http://pills.example.com/a"_s});
        DataTable table;
        table.setModel(&model);
        table.resize(300, 200);
        table.show();
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://pills.example.com/a\n"_s);
        QVERIFY(table.tableExport()->text().contains(u"as found"_s));
        table.copySelection(DataTable::Heads::with, DataTable::Addresses::defanged);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Domain\nhxxp://pills[.]example[.]com/a\n"_s);
        QVERIFY(table.tableExport()->text().contains(u"defanged"_s));
    }

    void exportWritesWhatShows()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
        addRow(model, {u"1"_s, u"2"_s, u"3"_s});
        addRow(model, {u"4"_s, u"5"_s, u"6"_s});
        DataTable table;
        table.setModel(&model);
        table.setColumnHidden(0, true);
        table.horizontalHeader()->moveSection(2, 1);
        table.show();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(1, 1)).center());
        QCOMPARE(table.selectedRowCount(), 1);
        const QTemporaryDir folder;
        QSignalSpy written(table.tableExport(), &TableExport::written);
        table.exportTo(folder.filePath(u"some.csv"_s), true);
        QVERIFY(written.wait(5000));
        QFile file(folder.filePath(u"some.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("C,B\n6,5\n"));
        QVERIFY(table.tableExport()->text().contains(u"1 row"_s));
    }

    void anExportThatFailsSaysSo()
    {
        QStandardItemModel model(0, 1);
        addRow(model, {u"1"_s});
        DataTable table;
        table.setModel(&model);
        QSignalSpy failed(table.tableExport(), &TableExport::failed);
        table.exportTo(u"/no/such/folder/a.csv"_s, false);
        QVERIFY(failed.wait(5000));
        QVERIFY(table.tableExport()->text().contains(u"could not be written"_s));
    }

    // By keyboard alone: Space unticks, Alt+Down moves.
    void columnsAreChosenInADialog()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
        DataTable table;
        table.setModel(&model);
        table.resize(300, 200);
        table.show();
        table.chooseColumns();
        auto *dialog = table.findChild<ColumnsDialog *>();
        auto *list = dialog->findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->item(1)->text(), u"A"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        dialog->accept();
        QCOMPARE(table.horizontalHeader()->logicalIndex(0), 1);
        QVERIFY(table.isColumnHidden(2));
        table.resetColumns();
        QCOMPARE(table.horizontalHeader()->logicalIndex(0), 0);
        QVERIFY(!table.isColumnHidden(2));
    }

    void returnOpensTheCurrentRow()
    {
        QStandardItemModel model(0, 1);
        addRow(model, {u"a"_s});
        addRow(model, {u"b"_s});
        DataTable table;
        table.setModel(&model);
        table.selectRow(1);
        QSignalSpy spy(&table, &DataTable::opened);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toModelIndex().row(), 1);
    }

    void headerMenuHidesColumnsButTheLast()
    {
        QStandardItemModel model(0, 2);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
        DataTable table;
        table.setModel(&model);
        Q_EMIT table.horizontalHeader()->customContextMenuRequested({});
        auto *menu = table.findChild<QMenu *>(u"columnsMenu"_s);
        QVERIFY(menu);
        menu->actions().at(0)->trigger();
        QVERIFY(table.isColumnHidden(0));
        menu->close();
        QTRY_VERIFY(!table.findChild<QMenu *>(u"columnsMenu"_s));
        Q_EMIT table.horizontalHeader()->customContextMenuRequested({});
        QVERIFY(!table.findChild<QMenu *>(u"columnsMenu"_s)->actions().at(1)->isEnabled());
    }

    void columnsComeBackAsTheyWere()
    {
        QStandardItemModel model(0, 4); // the last shown column takes what room is left
        DataTable table;
        table.setModel(&model);
        table.setColumnWidth(1, 77);
        table.setColumnHidden(2, true);
        DataTable other;
        other.setModel(&model);
        QVERIFY(other.restoreState(table.saveState()));
        QCOMPARE(other.columnWidth(1), 77);
        QVERIFY(other.isColumnHidden(2));
        QVERIFY(!other.restoreState("rubbish"));
    }

    void manySelectedRowsAreCountedWithoutListingThem()
    {
        QStandardItemModel model(300, 2);
        DataTable table;
        table.setModel(&model);
        table.selectAll();
        QCOMPARE(table.selectedRowCount(), 300);
        QCOMPARE(table.selectedRows(5), (std::vector<int>{0, 1, 2, 3, 4}));
    }

    void hexLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("lines");
        QTest::newRow("nothing") << QByteArray() << qint64(0) << QString();
        QTest::newRow("one line") << QByteArray("ab\r\n") << qint64(16) << u"00000010  61 62 0D 0A  ab··"_s;
        QTest::newRow("short last line") << QByteArray("abcde") << qint64(0)
                                         << u"00000000  61 62 63 64  abcd\n00000004  65           e"_s;
        QTest::newRow("beyond 4 GiB") << QByteArray("\xff") << qint64(0x100000000)
                                      << u"0000000100000000  FF           ·"_s;
    }

    void hexLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, offset);
        QFETCH(QString, lines);
        QCOMPARE(interdict::ui::hexLines(bytes, offset, 4), lines);
    }

    void marksStandAtTheirBytes()
    {
        const QByteArray bytes("abcdefghijk");
        const QString lines = interdict::ui::hexLines(bytes, 0x20, 4);
        QStringList marked;
        for (const interdict::TextStretch &place : hexPlaces({2, 7}, bytes.size(), 0x20, 4))
            marked << lines.mid(place.start, place.length);
        QCOMPARE(marked, (QStringList{u"63 64"_s, u"cd"_s, u"65 66 67 68"_s, u"efgh"_s, u"69"_s, u"i"_s}));
        QVERIFY(hexPlaces({20, 2}, bytes.size(), 0x20, 4).empty());
    }

    void tooManyBytesSaySo()
    {
        BytesView view;
        view.setBytes(QByteArray(BytesView::mostBytes + 1, 'x'), 0);
        QVERIFY(view.toPlainText().endsWith(u"bytes are shown."_s));
        QCOMPARE(view.bytes().size(), BytesView::mostBytes + 1);
    }

    void factsArePlainText()
    {
        KeyValueForm form;
        form.addRow(u"Name"_s, u"<b>x</b>"_s);
        form.addRow(u"Origin"_s, {});
        QCOMPARE(form.value(u"Name"_s), u"<b>x</b>"_s);
        QCOMPARE(form.value(u"Origin"_s), u"–"_s);
        form.clear();
        QCOMPARE(form.rowCount(), 0);
        QCOMPARE(form.value(u"Name"_s), QString());
    }

    void longWordsWrap()
    {
        WrappedText text(QString(200, u'a'));
        text.resize(150, 10);
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        QTRY_VERIFY(text.height() > 3 * text.fontMetrics().height());
        QVERIFY(text.minimumSizeHint().width() < 150);
    }

    void aQuestionWaitsForAnAnswer()
    {
        QWidget window;
        QString answer;
        auto *question = TextQuestion::ask(&window, {u"Rename"_s, u"<i>x</i>?"_s, u"Rename"_s, {}},
                                           TextQuestion::Lines::one, [&answer](const QString &text) { answer = text; });
        auto *button = question->findChild<QPushButton *>(u"answerButton"_s);
        QVERIFY(!button->isEnabled());
        auto *field = question->findChild<QPlainTextEdit *>(u"answerField"_s);
        QTest::keyClicks(field, u"  Robert"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(answer, u"Robert"_s);
    }

    void aSuffixThatIsAddedReplacesNothingUnasked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("there");
        QTest::addColumn<bool>("replaces");
        QTest::newRow("no suffix") << u"numbers"_s << u"numbers.csv"_s << false;
        QTest::newRow("another suffix") << u"numbers.v2"_s << u"numbers.v2.csv"_s << false;
        QTest::newRow("replaced") << u"numbers.v2"_s << u"numbers.v2.csv"_s << true;
        QTest::newRow("nothing is there") << u"numbers"_s << u"other.csv"_s << true;
        QTest::newRow("another kind") << u"numbers.XLSX"_s << u"numbers.XLSX.csv"_s << true;
    }

    void aSuffixThatIsAddedReplacesNothingUnasked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, there);
        QFETCH(bool, replaces);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(there)).open(QIODevice::WriteOnly));
        int asked = 0;
        bool wasTyped = false;
        QTimer poll; // the dialogs have event loops of their own
        connect(&poll, &QTimer::timeout, &poll, [&] {
            QWidget *top = QApplication::activeModalWidget();
            if (auto *box = qobject_cast<QMessageBox *>(top)) {
                QVERIFY2(box->text().contains(there), qPrintable(box->text()));
                ++asked;
                return box->button(replaces ? QMessageBox::Yes : QMessageBox::No)->click();
            }
            auto *dialog = qobject_cast<QFileDialog *>(top);
            auto *name = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
            if (!name)
                return;
            if (std::exchange(wasTyped, true))
                return dialog->reject();
            name->setCompleter(nullptr);
            name->setText(folder.filePath(typed));
            QTimer::singleShot(0, name,
                               [name] { QTest::keyClick(name, Qt::Key_Return); }); // what it asks is polled, too
        });
        poll.start(20);
        const QString path =
            chooseFileToSave(nullptr, {u"Export"_s,
                                       folder.filePath(u"table"_s),
                                       {{u"Text (*.csv)"_s, u"csv"_s}, {u"Book (*.xlsx)"_s, u"xlsx"_s}}});
        const bool isThere = there.startsWith(typed) && there != u"numbers.XLSX.csv"_s;
        QCOMPARE(asked, isThere ? 1 : 0);
        QCOMPARE(path.isEmpty(), !replaces);
        if (replaces)
            QCOMPARE(QFileInfo(path).fileName(), isThere ? there : typed == "numbers"_L1 ? u"numbers.csv"_s : typed);
    }

    void aQuestionAsksHowSureOneIs()
    {
        QWidget window;
        int grade = 0;
        auto *question = TextQuestion::askGraded(
            &window, {u"Draw"_s, u"Why?"_s, u"Draw"_s, u"phone"_s, {{u"Probable"_s, 80}, {u"Certain"_s, 100}}},
            TextQuestion::Lines::several, [&grade](const QString &, int chosen) { grade = chosen; });
        QTest::keyClick(question->findChild<QComboBox *>(u"gradeBox"_s), Qt::Key_Down);
        question->findChild<QPushButton *>(u"answerButton"_s)->click();
        QCOMPARE(grade, 100);
    }
};

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
