// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "tests/store/draftrecords.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphlegend.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/picturesaving.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

#include <cmath>

namespace interdict::tests {

using namespace interdict::ui;
using namespace Qt::StringLiterals;

inline constexpr qreal mostDrift = 25; // of a node that was there before, in the unit of positions

inline DraftRecord offer(qint64 row, const QString &title, const QString &seller, const QString &domain)
{
    DraftRecord record = listingRecord(row, title, seller, u"2026-01-01"_s);
    if (!domain.isEmpty())
        record.identifiers.push_back(foundDomain(domain));
    return record;
}

/// The graph page on a case of three sellers of one market, two of which share a domain.
class GraphPageDriver
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<GraphPage> m_page;

    void importSome(const std::vector<DraftRecord> &records)
    {
        static int files = 0;
        const QByteArray bytes(10 * qsizetype(records.size()), char('a' + ++files % 26));
        QVERIFY(importRecords(m_session->database(), u"file %1.csv"_s.arg(files), bytes, records));
        QVERIFY(m_session->refresh());
    }

    void importMarket()
    {
        importSome({offer(1, u"Press"_s, u"ann"_s, u"shared.example"_s),
                    offer(2, u"Punch"_s, u"bob"_s, u"shared.example"_s),
                    offer(3, u"Mould"_s, u"cat"_s, u"cat.example"_s), offer(4, u"Scale"_s, u"ann"_s, {})});
    }

    /// So many that the job takes its time.
    void importManyDomains(int records)
    {
        std::vector<DraftRecord> many;
        for (int row = 0; row < records; ++row) {
            many.push_back(offer(row + 1, u"Press %1"_s.arg(row), u"ann"_s, {}));
            for (int i = 0; i < 100; ++i)
                many.back().identifiers.push_back(foundDomain(u"d%1-%2.example"_s.arg(row).arg(i)));
        }
        importSome(many);
    }

    GraphCanvas *canvas() const { return m_page->findChild<GraphCanvas *>(); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    QSpinBox *steps() const { return m_page->findChild<QSpinBox *>(u"stepsBox"_s); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    const CaseGraph &graph() const { return canvas()->drawn().graph(); }
    QString countText() const { return m_page->findChild<QLabel *>(u"countLabel"_s)->text(); }
    QString scopeText() const { return m_page->findChild<QLabel *>(u"scopeLabel"_s)->text(); }

    RowId<Entity> entity(const QString &label) const
    {
        EntityQuery query;
        query.text = label;
        const auto ids = entityIds(m_session->database(), query);
        return ids && !ids->empty() ? ids->front() : RowId<Entity>();
    }

    int node(const QString &label) const
    {
        for (int i = 0; i < graph().nodeCount(); ++i) {
            if (graph().nodes()[size_t(i)].label == label)
                return i;
        }
        return -1;
    }

    QStringList labels() const
    {
        QStringList all;
        for (const GraphNode &it : graph().nodes())
            all << it.label;
        all.sort();
        return all;
    }

    QPointF position(const QString &label) const { return canvas()->drawn().position(node(label)); }

    void click(const QString &label, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY2(node(label) >= 0, qPrintable(label));
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, canvas()->placeOf(node(label)).toPoint());
    }

    void waitForJob()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->jobs()->isRunning() && !m_page->neighbourJobs()->isRunning(), 20000);
    }

    void show()
    {
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        waitForJob();
    }

    void showAround(const QString &label)
    {
        m_page->showAround(entity(label));
        waitForJob();
    }

    void savePictureAs(const QString &name, const QString &filter)
    {
        action(u"savePictureAction"_s)->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>(u"savePictureDialog"_s);
        QVERIFY(dialog);
        for (const QString &known : dialog->nameFilters()) {
            if (known.contains(filter)) {
                dialog->selectNameFilter(known);
                Q_EMIT dialog->filterSelected(known);
            }
        }
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_folder->filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
    }

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = CaseSession::create(m_folder->filePath(u"harbour.icase"_s), {}, u"ann"_s, testClock());
        QVERIFY(made);
        m_session = std::move(*made);
        m_selection = std::make_unique<CaseSelection>();
        m_page = std::make_unique<GraphPage>(m_session.get(), m_selection.get(), nullptr);
    }

    void close()
    {
        m_page.reset();
        m_selection.reset();
        m_session.reset();
        m_folder.reset();
    }
};

} // namespace interdict::tests
