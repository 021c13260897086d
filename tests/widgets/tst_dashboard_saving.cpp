// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/widgets/chartsdriver.h"

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class DashboardSavingTest : public QObject, private ChartsDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { nameProgram(u"tst_dashboard_saving"_s); }
    void init() { prepare(); }
    void cleanup() { tidy(); }

    void numbersStandInsteadOfTheChart()
    {
        importThree();
        open();
        QTRY_VERIFY(sellers()->isVisible());
        QTest::mouseClick(child<QToolButton>(u"sellerChartNumbersButton"_s), Qt::LeftButton);
        DataTable *table = numbers(u"sellerChart"_s);
        QVERIFY(table->isVisible());
        QVERIFY(!sellers()->isVisible());
        QSignalSpy wanted(m_selection.get(), &CaseSelection::listingsWanted);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<RowId<Entity>>(), m_case->seller(u"bob"_s));
    }

    void numbersSortAsNumbers()
    {
        for (int i = 0; i < 12; ++i)
            m_case->add(u"Press %1"_s.arg(i), i < 10 ? u"ann"_s : u"bob"_s, {});
        m_case->import();
        open();
        QTRY_COMPARE(sellers()->bars().size(), 2u);
        QAbstractItemModel *model = numbers(u"sellerChart"_s)->model();
        QCOMPARE(model->index(0, 2).data().toString(), u"10"_s);
        model->sort(2, Qt::AscendingOrder);
        QCOMPARE(model->index(0, 2).data().toString(), u"2"_s);
    }

    void picturesAreSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("PNG") << u"png"_s;
        QTest::newRow("SVG") << u"svg"_s;
    }

    void picturesAreSaved()
    {
        QFETCH(QString, suffix);
        importThree();
        open();
        QTRY_VERIFY(sellers()->isVisible());
        m_page->resize(800, 500); // it was larger before
        auto *panel = qobject_cast<ChartPanel *>(sellers()->parentWidget()->parentWidget());
        const QString path = m_case->filePath(u"picture."_s + suffix);
        panel->saveAs(path);
        const QImage image(path);
        const QRect bars = placesOf(image, QColor(0x00, 0x72, 0xB2));
        QVERIFY2(bars.right() > image.width() * 85 / 100, "the chart fills its picture");
        QVERIFY2(bars.height() > image.height() / 3, "the chart fills its picture");
        QVERIFY(m_page->findChild<MessageStrip *>()->text().contains(u"picture."_s + suffix));
    }

    void aPictureIsOnWhiteWhateverTheWindow()
    {
        importThree();
        open();
        QTRY_VERIFY(sellers()->isVisible());
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_page->setPalette(dark);
        QCOMPARE(pixel(sellers(), {2, 2}), QColor(Qt::black));
        const QString path = m_case->filePath(u"picture.png"_s);
        QVERIFY(sellers()->savePicture(path, u"Title"_s, u"Caption"_s));
        const QImage image(path);
        for (const QPoint corner : {QPoint(1, 1), QPoint(60, image.height() / 2)})
            QCOMPARE(image.pixelColor(corner), QColor(Qt::white));
        QCOMPARE(pixel(sellers(), {2, 2}), QColor(Qt::black));
    }

    void numbersAreSavedAsCsvThroughTheMenu()
    {
        importThree();
        open();
        QTRY_VERIFY(sellers()->isVisible());
        auto *save = m_page->findChild<QToolButton *>(u"sellerChartSaveButton"_s);
        save->findChild<QAction *>(u"save-csv"_s)->trigger();
        auto *dialog = save->findChild<QFileDialog *>(u"savePictureDialog"_s);
        QVERIFY(dialog);
        const QString path = m_case->filePath(u"sellers.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Seller,Market,Listings\r\nann,Lantern,2\r\nbob,Lantern,1\r\n"));
    }

    void whatCannotBeSavedIsTold()
    {
        importThree();
        open();
        QTRY_VERIFY(sellers()->isVisible());
        QSignalSpy failed(m_page.get(), &ChartsPage::failed);
        auto *panel = qobject_cast<ChartPanel *>(sellers()->parentWidget()->parentWidget());
        panel->saveAs(m_case->filePath(u"no/such/folder/picture.png"_s));
        panel->saveAs(m_case->filePath(u"no/such/folder/numbers.csv"_s));
        QCOMPARE(failed.count(), 2);
    }
};

QTEST_MAIN(DashboardSavingTest)
#include "tst_dashboard_saving.moc"
