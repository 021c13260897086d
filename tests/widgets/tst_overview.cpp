// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"
#include "models/casework/judging.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/sourcemodel.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/overview/attentionlist.h"
#include "widgets/overview/overviewpage.h"

#include <QToolButton>
#include <QTreeWidget>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class OverviewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<OverviewPage> m_page;

    void open()
    {
        m_page = std::make_unique<OverviewPage>(m_case->session(), m_selection.get(), nullptr);
        m_page->resize(1000, 800);
        m_page->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        wait();
    }
    void wait() const
    {
        for (JobRunner *jobs : m_page->allJobs()) // each starts the next
            QTRY_VERIFY(!jobs->isRunning());
        for (JobRunner *jobs : m_page->allJobs())
            QTRY_VERIFY(!jobs->isRunning());
    }
    [[nodiscard]] QStringList waiting() const { return m_page->findChild<AttentionList *>()->texts(); }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
    }
    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_case.reset();
    }

    void filesSayTheSameAsOnTheEvidencePage()
    {
        // The second row has no title: it is rejected.
        m_case->import(u"a.csv"_s, "title,seller,market,price\nPress,ann,Lantern,5 USD\nMould,bob\n");
        SourceModel evidence(m_case->session());
        evidence.load();
        open();
        const auto *files = m_page->findChild<QTreeWidget *>(u"overviewSources"_s);
        QCOMPARE(files->topLevelItemCount(), 1);
        const QTreeWidgetItem *file = files->topLevelItem(0);
        QVERIFY(file->text(5).toInt() > 0); // or the next line would say nothing
        QCOMPARE(file->text(3), evidence.index(0, int(SourceModel::Column::records)).data().toString());
        QCOMPARE(file->text(1), u"2026-01-31 12:00"_s);
        QCOMPARE(files->headerItem()->text(1), u"Imported (UTC)"_s);
    }

    void judgedPairsWaitNoLonger()
    {
        m_case->import(u"a.csv"_s, "title,seller,market,description\n"
                                   "Press,amberotter,Lantern,Write to box@example.org\n"
                                   "Mould,quietpixel,Bazaar,Write to box@example.org\n");
        open();
        QCOMPARE(waiting().filter(u"could be the same"_s).size(), 1);
        const auto id = [this](const QString &name) { return m_case->entity(EntityKind::seller, name).id; };
        QVERIFY(Judging(*m_case->session())
                    .judge({{{id(u"amberotter"_s), id(u"quietpixel"_s)}}, Verdict::same, u"one address"_s}));
        wait();
        QCOMPARE(waiting().filter(u"could be the same"_s), QStringList());
    }

    void namesInToolTipsAreNoMarkup()
    {
        AttentionList list(nullptr);
        list.setLines({{u"line"_s, u"warning"_s, u"A file"_s, u"<img src=x>.csv"_s, [] {}}});
        const QString toolTip = list.findChild<QToolButton *>(u"line"_s)->toolTip();
        QVERIFY2(toolTip.contains(u"&lt;img"_s), qPrintable(toolTip));
    }
};

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
