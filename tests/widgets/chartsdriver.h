// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "tests/widgets/madecase.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/dashboard/chartpanel.h"
#include "widgets/dashboard/chartspage.h"
#include "widgets/dashboard/rankchart.h"
#include "widgets/dashboard/timechart.h"

#include <QChart>
#include <QComboBox>
#include <QFileDialog>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace interdict::ui {

/// A page of charts over a case of its own, and ways to look at what it shows.
class ChartsDriver
{
protected:
    std::unique_ptr<MadeCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<ChartsPage> m_page;

    void importThree()
    {
        m_case->add(u"Press"_s, u"ann"_s, u"2026-01-03"_s, u"Tools / Presses"_s);
        m_case->add(u"Mould"_s, u"ann"_s, u"2026-01-01"_s, u"Parts"_s);
        m_case->add(u"Punch"_s, u"bob"_s, {}, u"Tools"_s);
        m_case->import();
    }

    void open(QSize size = {1400, 1100})
    {
        m_page = std::make_unique<ChartsPage>(m_case->session.get(), m_selection.get(), nullptr);
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        waitForCounts();
    }

    void waitForCounts() const { QTRY_VERIFY(!m_page->jobs()->isRunning()); }

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    RankChart *sellers() const { return child<RankChart>(u"sellerChart"_s); }
    RankChart *categories() const { return child<RankChart>(u"categoryChart"_s); }
    TimeChart *time() const { return child<TimeChart>(u"timeChart"_s); }
    DataTable *numbers(const QString &chart) const { return child<DataTable>(chart + u"Numbers"_s); }
    QString caption(const QString &chart) const { return child<QLabel>(chart + u"Caption"_s)->text(); }

    /// In the middle of the bar's row.
    static QPoint placeOf(const RankChart *chart, int bar)
    {
        const QRectF plot = chart->chart()->plotArea();
        const qreal row = plot.height() / qreal(chart->bars().size());
        return QPointF(plot.left() + 5, plot.top() + (bar + 0.5) * row).toPoint();
    }

    static QStringList shownTexts(const PlotView *chart)
    {
        QStringList texts;
        for (const QGraphicsItem *item : chart->scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
                texts << text->text();
        }
        return texts;
    }

    /// Places of the plain texts that stand at the same height as another and overlap it.
    static int overlaps(const PlotView *chart)
    {
        QList<QRectF> places;
        for (const QGraphicsItem *item : chart->scene()->items()) {
            if (item->type() == QGraphicsSimpleTextItem::Type)
                places << item->sceneBoundingRect().adjusted(1, 3, -1, -3);
        }
        int count = 0;
        for (int i = 0; i < places.size(); ++i) {
            for (int j = i + 1; j < places.size(); ++j)
                count += places[i].intersects(places[j]) ? 1 : 0;
        }
        return count;
    }

    static QRect placesOf(const QImage &image, const QColor &colour)
    {
        QRect places;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    places |= QRect(x, y, 1, 1);
            }
        }
        return places;
    }

    static QColor pixel(QWidget *widget, QPoint at) { return widget->grab().toImage().pixelColor(at); }

    static void nameProgram(const QString &name)
    {
        QCoreApplication::setOrganizationName(u"InterdictTest"_s);
        QCoreApplication::setApplicationName(name);
    }

    void prepare()
    {
        m_case = std::make_unique<MadeCase>();
        m_selection = std::make_unique<CaseSelection>();
    }

    void tidy()
    {
        m_page.reset();
        m_selection.reset();
        m_case.reset();
    }
};

} // namespace interdict::ui
