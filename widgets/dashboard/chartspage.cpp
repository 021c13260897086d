// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/chartspage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/dashboard/chartpanel.h"
#include "widgets/dashboard/rankchart.h"
#include "widgets/dashboard/referralcharts.h"
#include "widgets/dashboard/timechart.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwo = 760;

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

template <typename Chart>
Chart *newChart(const QString &name, QWidget *parent)
{
    auto *chart = new Chart(parent);
    chart->setObjectName(name);
    return chart;
}

QString shareOf(qint64 count, qint64 all)
{
    return all > 0 ? ChartsPage::tr("%1 %").arg(QLocale().toString(100.0 * double(count) / double(all), 'f', 1))
                   : QString();
}

/// A share sorts as a number.
Cell shareCell(qint64 count, qint64 all)
{
    const QString text = shareOf(count, all);
    return {text, text, all > 0 ? QVariant(double(count) / double(all)) : QVariant(), true};
}

QString categoryName(const QString &category)
{
    return category.isEmpty() ? ChartsPage::tr("No category") : visibleLine(category).trimmed();
}

} // namespace

ChartsPage::ChartsPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_jobs(new JobRunner(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_strip(new MessageStrip(this)),
      m_content(new QWidget(this)),
      m_grid(new QGridLayout(m_content)),
      m_busy(new QTimer(this)),
      m_bucket(new QComboBox(this)),
      m_referrals(new ReferralCharts(session, this)),
      m_time(newChart<TimeChart>(u"timeChart"_s, this)),
      m_categories(newChart<RankChart>(u"categoryChart"_s, this)),
      m_sellers(newChart<RankChart>(u"sellerChart"_s, this)),
      m_timePanel(new ChartPanel(m_time, tr("Listings over Time"), this)),
      m_categoryPanel(new ChartPanel(m_categories, tr("Listings by Category"), this)),
      m_sellerPanel(new ChartPanel(m_sellers, tr("Top Sellers"), this))
{
    createLayout();
    connectModel();
}

void ChartsPage::createLayout()
{
    m_empty->setObjectName(u"listingChartsEmpty"_s);
    m_bucket->setObjectName(u"bucketBox"_s);
    m_bucket->setAccessibleName(tr("Width of the bars"));
    m_bucket->addItem(tr("Automatic"));
    m_bucket->addItem(tr("By Day"), int(Bucket::day));
    m_bucket->addItem(tr("By Week"), int(Bucket::week));
    m_bucket->addItem(tr("By Month"), int(Bucket::month));
    m_timePanel->addControl(m_bucket);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    arrangePanels();

    auto *heading = new QLabel(tr("Charts"), this);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    heading->setContentsMargins(12, 8, 12, 8);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_strip);
    layout->addWidget(newTabs(), 1);
    setFocusProxy(m_bucket);
}

QTabWidget *ChartsPage::newTabs()
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"chartsTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(m_stack, tr("Listings"));
    tabs->addTab(m_referrals, tr("Referrals"));
    return tabs;
}

void ChartsPage::connectModel()
{
    m_busy->setSingleShot(true);
    m_busy->setInterval(100); // shorter waits show nothing
    connect(m_busy, &QTimer::timeout, this, [this] {
        if (!m_hasCounts)
            m_empty->setState(tr("Counting…"), {});
    });
    const auto follow = [this] {
        m_isStale = true;
        if (isVisible())
            load();
    };
    connect(m_session, &CaseSession::caseChanged, this, follow);
    connect(m_selection->filters(), &CaseFilters::changed, this, follow);
    connect(m_selection, &CaseSelection::changed, this, &ChartsPage::markSelected);
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &ChartsPage::showTime);
    for (ChartPanel *panel : {m_timePanel, m_categoryPanel, m_sellerPanel}) {
        connect(panel, &ChartPanel::failed, this, &ChartsPage::failed);
        connect(panel, &ChartPanel::saved, this, &ChartsPage::tellSaved);
    }
    connect(m_referrals, &ReferralCharts::failed, this, &ChartsPage::failed);
    connect(m_referrals, &ReferralCharts::saved, this, &ChartsPage::tellSaved);
    connect(m_sellers, &PlotView::barClicked, this, &ChartsPage::selectSeller);
    connect(m_sellers, &PlotView::barOpened, this, &ChartsPage::askForListings);
    connect(m_sellerPanel, &ChartPanel::rowOpened, this, [this](int row) {
        selectSeller(row);
        askForListings(row);
    });
    connect(m_categories, &PlotView::barClicked, this, &ChartsPage::askForCategory);
    connect(m_categoryPanel, &ChartPanel::rowOpened, this, &ChartsPage::askForCategory);
}

void ChartsPage::tellSaved(const QString &path)
{
    m_strip->showMessage(MessageStrip::Level::info, tr("Saved \"%1\".").arg(QDir::toNativeSeparators(path)));
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanels();
}

void ChartsPage::arrangePanels()
{
    const bool isWide = width() >= widthForTwo;
    for (ChartPanel *panel : {m_timePanel, m_categoryPanel, m_sellerPanel})
        m_grid->removeWidget(panel);
    m_grid->addWidget(m_timePanel, 0, 0, 1, 2);
    m_grid->addWidget(m_categoryPanel, 1, 0, 1, isWide ? 1 : 2);
    m_grid->addWidget(m_sellerPanel, isWide ? 1 : 2, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(0, 2);
    m_grid->setRowStretch(1, 3);
    m_grid->setRowStretch(2, isWide ? 0 : 3);
}

void ChartsPage::load()
{
    m_isStale = false;
    m_busy->start();
    m_jobs->start<ListingCounts>(
        tr("Counting listings"),
        [path = m_session->path(), filters = m_selection->filters()->all()](
            const CancelToken &cancel, const ProgressSink &) { return countListings(path, cancel, filters); },
        [this](Result<ListingCounts> counts) {
            m_busy->stop();
            if (!counts) {
                m_isStale = true;
                if (!m_hasCounts)
                    m_empty->setState(tr("Not Counted"), counts.error().message);
                Q_EMIT failed(counts.error());
                return;
            }
            m_counts = std::move(*counts);
            m_hasCounts = true;
            showCounts();
        });
}

void ChartsPage::showCounts()
{
    if (m_counts.listings() == 0) {
        if (!m_selection->filters()->isEmpty())
            m_empty->setState(tr("Nothing Passes the Filters"), tr("Remove a filter above the page to see more."));
        else
            m_empty->setState(tr("No Listings Yet"),
                              tr("Import a file to see its listings over time, by category and by seller."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showTime();
    showCategories();
    showSellers();
    m_stack->setCurrentIndex(0);
}

Bucket ChartsPage::bucket() const
{
    const QVariant chosen = m_bucket->currentData();
    if (chosen.isValid())
        return Bucket(chosen.toInt());
    const std::vector<DayCount> &days = m_counts.sightings.days;
    return days.empty() ? Bucket::day : chooseBucket(days.front().day, days.back().day);
}

void ChartsPage::showTime()
{
    const PerDay &sightings = m_counts.sightings;
    const Bucket width = bucket();
    const std::vector<DayCount> series = sightingsOverTime(sightings.days, width);
    const QString titles[] = {tr("Day"), tr("Week"), tr("Month")};
    NumbersTable numbers{{titles[int(width)], tr("Sightings")}, {}};
    for (const DayCount &each : series)
        numbers.rows.push_back({Cell::text(bucketName(each.day, width)), Cell::number(each.count)});
    QStringList caption;
    if (!series.empty()) {
        const QString from = sightings.days.front().day.toString(Qt::ISODate);
        const QString to = sightings.days.back().day.toString(Qt::ISODate);
        caption << tr("Sightings of listings: %1, from %2 to %3.").arg(grouped(m_counts.sightingsWithDay()), from, to);
    }
    if (sightings.withoutDay > 0)
        caption << tr("Without a day and not shown: %1.").arg(grouped(sightings.withoutDay));
    m_time->setCounts(series, width);
    m_timePanel->setNumbers(std::move(numbers), caption.join(u' '));
    m_timePanel->setSentence(
        series.empty() ? tr("No sighting has a day. Map the column of dates when importing to see them over time.")
                       : QString());
}

void ChartsPage::showCategories()
{
    const qint64 all = m_counts.listings();
    NumbersTable numbers{{tr("Category"), tr("Listings"), tr("Share")}, {}};
    for (const NamedCount &each : m_counts.categories)
        numbers.rows.push_back(
            {Cell::text(categoryName(each.name)), Cell::number(each.count), shareCell(each.count, all)});
    // One that would stand alone in the rest is shown itself.
    const size_t shown = m_counts.categories.size() <= mostBars + 1 ? m_counts.categories.size() : mostBars;
    const auto others = qint64(m_counts.categories.size() - shown);
    std::vector<RankedBar> bars;
    for (const NamedCount &each : topCounts(m_counts.categories, int(shown), tr("%1 others").arg(grouped(others)))) {
        const bool isOthers = bars.size() == shown;
        const QString name = isOthers ? each.name : categoryName(each.name);
        const QString toolTip = tr("%1: %2 (%3)").arg(name, grouped(each.count), shareOf(each.count, all));
        bars.push_back({name, toolTip, each.count, isOthers || each.name.isEmpty(), !isOthers && !each.name.isEmpty()});
    }
    const bool hasNone = m_counts.categories.size() == 1 && m_counts.categories.front().name.isEmpty();
    m_categories->setBars(std::move(bars));
    m_categoryPanel->setNumbers(std::move(numbers),
                                tr("Listings: %1, by the first part of their category.").arg(grouped(all)));
    m_categoryPanel->setSentence(hasNone ? tr("No listing has a category.") : QString());
}

void ChartsPage::showSellers()
{
    NumbersTable numbers{{tr("Seller"), tr("Market"), tr("Listings")}, {}};
    std::vector<RankedBar> bars;
    for (const SellerTotal &each : m_counts.sellers) {
        numbers.rows.push_back({Cell::text(each.name), Cell::text(each.market), Cell::number(each.listings)});
        if (bars.size() == mostBars)
            continue;
        const QString name = visibleLine(each.name).trimmed();
        const QString toolTip =
            each.market.isEmpty()
                ? tr("%1: %2").arg(name, grouped(each.listings))
                : tr("%1 on %2: %3").arg(name, visibleLine(each.market).trimmed(), grouped(each.listings));
        bars.push_back({name, toolTip, each.listings, false, true});
    }
    m_sellers->setBars(std::move(bars));
    m_sellerPanel->setNumbers(std::move(numbers), sellerCaption());
    m_sellerPanel->setSentence(m_counts.sellers.empty() ? tr("No listing names a seller.") : QString());
    markSelected();
}

QString ChartsPage::sellerCaption() const
{
    const auto shown = qint64(m_sellers->bars().size());
    const auto listed = qint64(m_counts.sellers.size());
    if (shown == m_counts.sellersWithListings)
        return tr("Sellers with listings: %1.").arg(grouped(shown));
    QString caption = tr("The %1 with the most listings, of %2 sellers with listings.")
                          .arg(grouped(shown), grouped(m_counts.sellersWithListings));
    if (m_counts.sellersWithListings > listed)
        caption = tr("%1 The numbers hold the first %2.").arg(caption, grouped(listed));
    return caption;
}

void ChartsPage::markSelected()
{
    const std::vector<RowId<Entity>> &selected = m_selection->entities();
    std::set<int> bars;
    for (size_t i = 0; i < m_sellers->bars().size() && i < m_counts.sellers.size(); ++i) {
        if (std::find(selected.begin(), selected.end(), m_counts.sellers[i].seller) != selected.end())
            bars.insert(int(i));
    }
    m_sellers->setChosen(bars);
}

void ChartsPage::selectSeller(int row)
{
    if (row >= 0 && size_t(row) < m_counts.sellers.size())
        m_selection->selectEntities({m_counts.sellers[size_t(row)].seller});
}

void ChartsPage::askForListings(int row)
{
    if (row >= 0 && size_t(row) < m_counts.sellers.size())
        Q_EMIT m_selection->listingsWanted(m_counts.sellers[size_t(row)].seller);
}

void ChartsPage::askForCategory(int row)
{
    if (row >= 0 && size_t(row) < m_counts.categories.size() && !m_counts.categories[size_t(row)].name.isEmpty())
        Q_EMIT categoryWanted(m_counts.categories[size_t(row)].name);
}

} // namespace interdict::ui
