// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/graphwork.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/store/judgementtable.h"
#include "models/store/marktable.h"
#include "tests/store/draftrecords.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/rangeslider.h"
#include "widgets/controls/textquestion.h"
#include "widgets/graphview/expandguard.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/nodetablemodel.h"
#include "widgets/graphview/timepanel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeWidget>

namespace interdict::ui {

using namespace Qt::StringLiterals;

/// The graph page on a case of three sellers, as a user drives it.
class GraphDriver : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<GraphPage> m_page;

    static DraftRecord offer(qint64 row, const QString &seller, const QString &domain, const QString &day)
    {
        DraftRecord record = listingRecord(row, u"Press %1"_s.arg(row), seller, day);
        if (!domain.isEmpty())
            record.identifiers.push_back(foundDomain(domain));
        return record;
    }

    void importSome(const std::vector<DraftRecord> &records)
    {
        static int files = 0;
        const QByteArray bytes(10 * qsizetype(records.size()), char('a' + ++files % 26));
        QVERIFY(importRecords(m_session->database(), u"file %1.csv"_s.arg(files), bytes, records));
        QVERIFY(m_session->refresh());
    }

    /// ann and bob share a domain, cat has one of her own; all trade on Lantern.
    void importMarket()
    {
        importSome({offer(1, u"ann"_s, u"shared.example"_s, u"2026-01-01"_s),
                    offer(2, u"bob"_s, u"shared.example"_s, u"2026-01-11"_s),
                    offer(3, u"cat"_s, u"cat.example"_s, u"2026-01-21"_s)});
    }

    GraphCanvas *canvas() const { return m_page->findChild<GraphCanvas *>(); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    const CaseGraph &graph() const { return canvas()->drawn().graph(); }
    QString stripText() const { return m_page->findChild<MessageStrip *>()->text(); }

    int node(const QString &label) const
    {
        for (int i = 0; i < graph().nodeCount(); ++i) {
            if (graph().nodes()[size_t(i)].label == label)
                return i;
        }
        return -1;
    }
    QPointF position(const QString &label) const { return canvas()->drawn().position(node(label)); }
    RowId<Entity> entity(const QString &label) const { return RowId<Entity>(graph().nodes()[size_t(node(label))].id); }

    QStringList seen() const
    {
        QStringList labels;
        for (int i = 0; i < graph().nodeCount(); ++i) {
            if (!canvas()->drawn().isHidden(i))
                labels << graph().nodes()[size_t(i)].label;
        }
        labels.sort();
        return labels;
    }
    QStringList selected() const
    {
        QStringList labels;
        for (const int each : canvas()->selected())
            labels << graph().nodes()[size_t(each)].label;
        labels.sort();
        return labels;
    }

    void select(const QStringList &labels)
    {
        std::vector<RowId<Entity>> entities;
        for (const QString &label : labels)
            entities.push_back(entity(label));
        m_selection->selectEntities(entities);
    }

    void drag(const QString &label, QPoint by)
    {
        const QPoint from = canvas()->placeOf(node(label)).toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), from + by / 2);
        QTest::mouseMove(canvas(), from + by);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from + by);
    }

    void waitForJob()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->jobs()->isRunning() && !m_page->figureJobs()->isRunning() &&
                                     !m_page->neighbourJobs()->isRunning(),
                                 20000);
    }

    void show()
    {
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        waitForJob();
    }

    void trigger(const QString &name)
    {
        QVERIFY2(action(name), qPrintable(name));
        action(name)->trigger();
        waitForJob();
    }

    void undo()
    {
        QVERIFY(m_session->undo());
        waitForJob();
    }

    /// As when the case is closed and opened again.
    void reopenPage()
    {
        m_page = std::make_unique<GraphPage>(m_session.get(), m_selection.get(), nullptr);
        show();
    }

    void answer(const QString &text)
    {
        auto *question = m_page->findChild<TextQuestion *>();
        QVERIFY(question);
        question->findChild<QPlainTextEdit *>()->setPlainText(text);
        question->accept();
        QTRY_VERIFY(!m_page->findChild<TextQuestion *>());
        waitForJob();
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = CaseSession::create(m_folder->filePath(u"harbour.icase"_s), {}, u"ann"_s, testClock());
        QVERIFY(made);
        m_session = std::move(*made);
        m_selection = std::make_unique<CaseSelection>();
        m_page = std::make_unique<GraphPage>(m_session.get(), m_selection.get(), nullptr);
        importMarket();
        show();
    }

    void end()
    {
        m_page.reset();
        m_selection.reset();
        m_session.reset();
        m_folder.reset();
    }
};

} // namespace interdict::ui
