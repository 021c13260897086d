// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelinepage.h"

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<TimelinePage> m_page;

    void wait() const { QTRY_VERIFY(!m_page->jobs()->isRunning()); }
    [[nodiscard]] qint64 seen() const { return m_page->canvas()->timeline().seen.dated; }
    void filterBySeller(const QString &name) const
    {
        RowFilter filter;
        filter.field = RowFilter::Field::seller;
        filter.entity = m_case->entity(EntityKind::seller, name).id;
        m_selection->filters()->setAll({filter});
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_selection = std::make_unique<CaseSelection>();
        m_case->importMarket();
        m_page = std::make_unique<TimelinePage>(m_case->session(), m_selection.get(), nullptr);
        m_page->resize(1300, 800);
        m_page->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        wait();
        QCOMPARE(seen(), 4);
    }

    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_case.reset();
    }

    /// The reading that was under way when the filter came is of no use any more.
    void aFilterSetWhileHiddenIsRead()
    {
        Q_EMIT m_case->session()->caseChanged({true, {}});
        QVERIFY(m_page->jobs()->isRunning());
        m_page->hide();
        filterBySeller(u"bob"_s);
        wait();
        m_page->setVisible(true);
        wait();
        QCOMPARE(seen(), 1);
    }

    /// Single rows of other filters must not come in behind the counts.
    void rowsOfOldFiltersAreDropped()
    {
        JobRunner *rows = m_page->allJobs()[1];
        bool wasRunning = false;
        bool isRunning = true;
        // Queued before the job begins, so that its answer comes later.
        const auto filter = [&] {
            wasRunning = rows->isRunning();
            filterBySeller(u"bob"_s);
            isRunning = rows->isRunning();
        };
        connect(rows, &JobRunner::started, this, filter,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_page->canvas()->setWindow({double(QDate(2026, 1, 1).toJulianDay()), double(QDate(2026, 1, 4).toJulianDay())});
        QTRY_VERIFY(wasRunning);
        QVERIFY(!isRunning);
    }
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
