// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packet.h"
#include "tests/referrals/madecontent.h"
#include "tests/widgets/packetdriver.h"
#include "widgets/referring/packetcomparedialog.h"
#include "widgets/referring/packetviewer.h"
#include "widgets/referring/versiondialog.h"

#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class ReferringViewerTest : public QObject, private PacketDriver
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const PacketContent &content) const
    {
        const QString path = m_folder.filePath(name);
        if (!writePacket(content, path, {}, {}))
            qFatal("cannot write");
        return path;
    }
    static QStringList titles(const QTabWidget *tabs)
    {
        QStringList titles;
        for (int i = 0; i < tabs->count(); ++i)
            titles << tabs->tabText(i);
        return titles;
    }
    /// A picture of the dialog for people to look at, where INTERDICT_SHOTS names a folder.
    static void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("INTERDICT_SHOTS");
        if (!folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase() { nameProgram(u"tst_referring_viewer"_s); }
    void init() { prepare(); }
    void cleanup() { tidy(); }

    void aPacketIsCheckedThenShown()
    {
        auto *viewer = new PacketViewer(write(u"a.zip"_s, madeContent()), nullptr);
        viewer->show();
        auto *tabs = viewer->findChild<QTabWidget *>(u"packetTabs"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->count(), 6, 20000);
        QVERIFY(viewer->findChild<KeyValueForm *>(u"packetCheckForm"_s)->value(u"Valid"_s).startsWith(u"Yes"_s));
        QVERIFY2(titles(tabs).contains(u"Listings (2)"_s), qPrintable(titles(tabs).join(u',')));
        auto *table = viewer->findChild<DataTable *>(u"packetListingsTable"_s);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"=cmd()"_s);
        QVERIFY(!table->model()->index(0, 1).data().toString().contains(QChar(0x202E)));
        shoot(viewer, u"viewer-check"_s);
        tabs->setCurrentIndex(2);
        shoot(viewer, u"viewer-entities"_s);
        tabs->setCurrentIndex(5);
        auto *text = viewer->findChild<QPlainTextEdit *>(u"packetFileText"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        shoot(viewer, u"viewer-files"_s);
        viewer->close();
    }

    void whatIsWrongIsNamed()
    {
        const QString path = m_folder.filePath(u"broken.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no zip at all");
        file.close();
        auto *viewer = new PacketViewer(path, nullptr);
        viewer->show();
        auto *form = viewer->findChild<KeyValueForm *>(u"packetCheckForm"_s);
        QTRY_VERIFY(form->rowCount() > 0);
        QVERIFY(form->value(u"Valid"_s).startsWith(u"No"_s));
        QVERIFY(form->value(u"Problem"_s).contains(u"zip"_s));
        shoot(viewer, u"viewer-broken"_s);
        viewer->close();
    }

    void whatChangedIsListed()
    {
        PacketContent later = madeContent(2);
        later.requestedAction = u"Delete the domains."_s;
        auto *dialog = new PacketCompareDialog(nullptr);
        dialog->show();
        QVERIFY(!dialog->findChild<QPushButton *>(u"comparePacketsButton"_s)->isEnabled());
        dialog->setPaths(write(u"old.zip"_s, madeContent()), write(u"new.zip"_s, later));
        auto *table = dialog->findChild<DataTable *>(u"packetChangesTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 20000);
        QVERIFY(dialog->findChild<QLabel *>(u"compareSummary"_s)->text().contains(u"New: 4. Changed: 1. Gone: 0."_s));
        shoot(dialog, u"compare"_s);
        dialog->close();
    }

    void aVersionIsChosen()
    {
        PacketRequest request;
        request.entities = {m_case->seller(u"ann"_s)};
        request.at = QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC);
        auto *dialog = new VersionDialog(m_case->session.get(), request, nullptr);
        dialog->show();
        auto *entities = dialog->findChild<QListWidget *>(u"withheldEntitiesList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(entities->count() > 1, 20000);
        entities->item(1)->setCheckState(Qt::Checked);
        auto *variant = dialog->findChild<QComboBox *>(u"variantBox"_s);
        variant->setCurrentIndex(variant->findData(u"subject-safe"_s));
        dialog->findChild<QPlainTextEdit *>(u"withheldWordsField"_s)->setPlainText(u"Vera\n\n victim "_s);
        shoot(dialog, u"version"_s);
        const PacketRequest chosen = dialog->request();
        QCOMPARE(chosen.variant, PacketVariant::subjectSafe);
        QCOMPARE(chosen.withheldEntities.size(), 1U);
        QCOMPARE(chosen.withheldTexts, (QStringList{u"Vera"_s, u"victim"_s}));
        QVERIFY(chosen.withheldFields.isEmpty()); // what the version leaves out by itself is not the user's choice
        QVERIFY(chosen.signingKey.isEmpty());
        QCOMPARE(versionInWords(chosen), u"subject-safe version, 3 more left out, not signed"_s);
        dialog->close();
        delete dialog;
    }
};

QTEST_MAIN(ReferringViewerTest)
#include "tst_referring_viewer.moc"
