// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/figureview.h"

#include "models/itemmodels/casefilters.h"
#include "models/values/safetext.h"
#include "widgets/dashboard/figurenumbers.h"
#include "widgets/dashboard/timechart.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::sightings:
        return u"time"_s;
    case FigureKind::categories:
        return u"category"_s;
    case FigureKind::topSellers:
        return u"seller"_s;
    default:
        return toToken(kind).remove(u'-');
    }
}

bool isOverTime(FigureKind kind)
{
    return kind == FigureKind::sightings || kind == FigureKind::sellersOver || kind == FigureKind::pricesOver;
}

bool isOrdered(FigureKind kind)
{
    return kind == FigureKind::activity || kind == FigureKind::priceSpread;
}

PlotView *newPlot(FigureKind kind, QWidget *parent)
{
    PlotView *plot = nullptr;
    switch (kind) {
    case FigureKind::sightings:
    case FigureKind::sellersOver:
        plot = new TimeChart(parent);
        break;
    case FigureKind::pricesOver:
    case FigureKind::stays:
        plot = new CurveChart(parent);
        break;
    case FigureKind::unitPrices:
    case FigureKind::sellerLives:
    case FigureKind::returns:
    case FigureKind::moves:
        plot = new RangeChart(parent);
        break;
    default: {
        auto *ranks = new RankChart(parent);
        ranks->setOrdered(isOrdered(kind));
        plot = ranks;
    }
    }
    plot->setObjectName(nameOf(kind) + u"Chart"_s);
    return plot;
}

std::map<QDate, qint64> perDay(const Figure &figure)
{
    std::map<QDate, qint64> counts;
    for (const FigureRow &row : figure.rows)
        counts[row.day] = qRound64(row.value);
    return counts;
}

std::vector<DayCount> dayCounts(const Figure &figure)
{
    std::vector<DayCount> counts;
    for (const FigureRow &row : figure.rows)
        counts.push_back({row.day, qRound64(row.value)});
    return counts;
}

} // namespace

FigureView::FigureView(FigureKind kind, QWidget *parent)
    : ChartPanel(newPlot(kind, nullptr), displayName(kind), parent), m_view(plot())
{
    m_figure.kind = kind;
    setObjectName(nameOf(kind) + u"Figure"_s);
    createControls();
    connectPlot();
}

void FigureView::createControls()
{
    if (isOverTime(kind()))
        createBucketBox();
    const bool hasChoices = kind() == FigureKind::pricesOver || kind() == FigureKind::unitPrices ||
                            kind() == FigureKind::priceSpread || kind() == FigureKind::returns;
    if (hasChoices) {
        m_choice = new QComboBox(this);
        m_choice->setObjectName(nameOf(kind()) + u"ChoiceBox"_s);
        m_choice->setAccessibleName(tr("What \"%1\" is about").arg(displayName(kind())));
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(14);
        connect(m_choice, &QComboBox::activated, this, &FigureView::requestChanged);
        addControl(m_choice);
    }
    if (kind() == FigureKind::stays || kind() == FigureKind::returns)
        createDaysBox();
    if (kind() == FigureKind::pricesOver || kind() == FigureKind::unitPrices)
        createLogBox();
    auto *enlarge = new QToolButton(this);
    enlarge->setObjectName(nameOf(kind()) + u"EnlargeButton"_s);
    enlarge->setText(tr("Enlarge"));
    enlarge->setToolTip(tr("Show this chart alone, and all again (Escape)"));
    enlarge->setAccessibleName(tr("Enlarge \"%1\"").arg(displayName(kind())));
    connect(enlarge, &QToolButton::clicked, this, &FigureView::enlargeWanted);
    addControl(enlarge);
}

void FigureView::createBucketBox()
{
    m_bucket = new QComboBox(this);
    m_bucket->setObjectName(kind() == FigureKind::sightings ? u"bucketBox"_s : nameOf(kind()) + u"BucketBox"_s);
    m_bucket->setAccessibleName(tr("Width of the bars"));
    m_bucket->addItem(tr("Automatic"));
    m_bucket->addItem(tr("By Day"), int(Bucket::day));
    m_bucket->addItem(tr("By Week"), int(Bucket::week));
    m_bucket->addItem(tr("By Month"), int(Bucket::month));
    connect(m_bucket, &QComboBox::currentIndexChanged, this, &FigureView::requestChanged);
    addControl(m_bucket);
}

void FigureView::createDaysBox()
{
    m_days = new QSpinBox(this);
    m_days->setObjectName(nameOf(kind()) + u"DaysBox"_s);
    m_days->setRange(1, 3650);
    m_days->setValue(14);
    m_days->setPrefix(tr("Days away: "));
    m_days->setKeyboardTracking(false);
    m_days->setAccessibleName(tr("After so many days without a sighting it counts as gone"));
    m_days->setToolTip(m_days->accessibleName());
    connect(m_days, &QSpinBox::valueChanged, this, &FigureView::requestChanged);
    addControl(m_days);
}

void FigureView::createLogBox()
{
    m_log = new QCheckBox(tr("Logarithmic"), this);
    m_log->setObjectName(nameOf(kind()) + u"LogBox"_s);
    m_log->setToolTip(tr("Equal steps of the axis multiply the price"));
    m_log->setChecked(kind() == FigureKind::unitPrices);
    connect(m_log, &QCheckBox::toggled, this, &FigureView::draw);
    addControl(m_log);
}

void FigureView::connectPlot()
{
    connect(m_view, &PlotView::barClicked, this, &FigureView::filterBy);
    connect(m_view, &PlotView::clickedOpened, this, [this] { openListings(FigureRow(m_clicked)); });
    connect(m_view, &PlotView::rangeChosen, this, &FigureView::filterOver);
    connect(m_view, &PlotView::menuWanted, this, &FigureView::showMenu);
    connect(this, &ChartPanel::rowOpened, this, &FigureView::openRow);
    connect(this, &ChartPanel::rowsSelected, this, [this](const std::vector<int> &rows) {
        std::vector<RowId<Entity>> entities;
        for (const int row : rows) {
            if (isRow(row))
                entities.insert(entities.end(), m_figure.rows[size_t(row)].entities.begin(),
                                m_figure.rows[size_t(row)].entities.end());
        }
        if (!entities.empty())
            Q_EMIT entitiesChosen(entities);
    });
}

FigureRequest FigureView::request() const
{
    FigureRequest request;
    request.kind = kind();
    if (m_bucket && m_bucket->currentData().isValid())
        request.bucket = Bucket(m_bucket->currentData().toInt());
    if (m_choice)
        request.choice = m_choice->currentData().toString();
    if (m_days)
        request.days = m_days->value();
    return request;
}

FigureRequest FigureView::partRequest() const
{
    FigureRequest same = request();
    same.bucket = m_figure.bucket;
    same.choice = m_figure.choice;
    return same;
}

bool FigureView::hasParts() const
{
    return !m_figure.rows.empty() &&
           (m_figure.shape == FigureShape::overTime || m_figure.shape == FigureShape::ranked) &&
           kind() != FigureKind::topSellers; // whose bars are selected themselves
}

void FigureView::showFigure(Figure figure, const QString &filters)
{
    m_figure = std::move(figure);
    m_isStale = false;
    showChoices();
    const QString caption = filters.isEmpty() ? m_figure.caption : m_figure.caption + u' ' + filters;
    setNumbers(numbersOf(m_figure), caption);
    m_view->setSummary(spokenSummary(m_figure) + (filters.isEmpty() ? QString() : u' ' + filters));
    setSentence(m_figure.empty);
    draw();
}

void FigureView::showChoices()
{
    if (!m_choice)
        return;
    m_choice->clear();
    for (const FigureChoice &choice : m_figure.choices) {
        const QString name = visibleLine(choice.name);
        m_choice->addItem(choice.count > 0 ? tr("%1 (%2)").arg(name, QLocale().toString(choice.count)) : name,
                          choice.token);
    }
    m_choice->setCurrentIndex(m_choice->findData(m_figure.choice));
    m_choice->setEnabled(m_choice->count() > 1);
}

void FigureView::draw()
{
    if (auto *time = qobject_cast<TimeChart *>(m_view))
        return time->setCounts(dayCounts(m_figure), m_figure.bucket);
    if (auto *ranks = qobject_cast<RankChart *>(m_view))
        return ranks->setBars(rankedBars(m_figure));
    const bool isPrice = m_figure.scale == FigureScale::price;
    if (auto *ranges = qobject_cast<RangeChart *>(m_view)) {
        ranges->setLogarithmic(m_log && m_log->isChecked());
        return ranges->setBars(rangeBars(m_figure), isPrice ? RangeChart::Along::amounts : RangeChart::Along::days,
                               visibleLine(m_figure.unit));
    }
    auto *curves = qobject_cast<CurveChart *>(m_view);
    curves->setLogarithmic(m_log && m_log->isChecked());
    CurveChart::Axes axes;
    if (!isPrice) {
        axes.along = CurveChart::Axes::Along::days;
        axes.up = CurveChart::Axes::Up::shares;
        axes.alongUnit = tr("days since the first sighting");
        axes.isStepped = true;
    }
    axes.upUnit = visibleLine(m_figure.unit);
    curves->setPoints(curvePoints(m_figure), m_figure.series, axes);
}

void FigureView::showPart(const Figure &part)
{
    if (auto *time = qobject_cast<TimeChart *>(m_view))
        return time->setParts(perDay(part));
    auto *ranks = qobject_cast<RankChart *>(m_view);
    if (!ranks)
        return;
    ranks->setParts(partsOf(m_figure, part));
}

void FigureView::clearPart()
{
    if (auto *time = qobject_cast<TimeChart *>(m_view))
        time->setParts({});
    if (auto *ranks = qobject_cast<RankChart *>(m_view))
        ranks->setParts({});
}

void FigureView::setSelected(const std::vector<RowId<Entity>> &entities)
{
    std::set<int> rows;
    for (size_t i = 0; i < m_figure.rows.size(); ++i) {
        const std::vector<RowId<Entity>> &own = m_figure.rows[i].entities;
        const bool isOne = std::any_of(own.begin(), own.end(), [&entities](RowId<Entity> id) {
            return std::find(entities.begin(), entities.end(), id) != entities.end();
        });
        if (isOne)
            rows.insert(int(i));
    }
    setChosenRows(rows);
    if (auto *ranks = qobject_cast<RankChart *>(m_view); ranks && kind() == FigureKind::topSellers) {
        std::erase_if(rows, [ranks](int row) { return size_t(row) >= ranks->bars().size(); });
        ranks->setChosen(rows);
    } else if (auto *ranges = qobject_cast<RangeChart *>(m_view)) {
        std::erase_if(rows, [ranges](int row) { return size_t(row) >= ranges->bars().size(); });
        ranges->setChosen(rows);
    }
}

void FigureView::filterBy(int row)
{
    if (!isRow(row))
        return;
    const FigureRow chosen = m_figure.rows[size_t(row)]; // the answer to the signals may replace it
    m_clicked = chosen;
    if (!chosen.entities.empty())
        Q_EMIT entitiesChosen(chosen.entities);
    if (!chosen.filters.empty())
        Q_EMIT filtersWanted(chosen.filters);
}

void FigureView::filterOver(const std::vector<int> &rows)
{
    if (!std::all_of(rows.begin(), rows.end(), [this](int row) { return isRow(row); }))
        return;
    const std::vector<RowFilter> filters = filtersOver(m_figure, rows);
    if (!filters.empty())
        Q_EMIT filtersWanted(filters);
}

void FigureView::openRow(int row)
{
    if (!isRow(row))
        return;
    const FigureRow chosen = m_figure.rows[size_t(row)];
    if (chosen.entities.empty())
        return filterBy(row);
    Q_EMIT entitiesChosen(chosen.entities);
    Q_EMIT listingsWanted(chosen.entities.front());
}

void FigureView::openListings(const FigureRow &row)
{
    if (!row.entities.empty())
        Q_EMIT listingsWanted(row.entities.front());
    else if (!row.filters.empty())
        Q_EMIT filteredListingsWanted(row.filters);
}

void FigureView::showMenu(int row, const QPoint &globalPlace)
{
    if (!isRow(row))
        return;
    const FigureRow chosen = m_figure.rows[size_t(row)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"chartMenu"_s);
    if (!chosen.filters.empty())
        menu->addAction(tr("&Filter by This"), this, [this, chosen] { Q_EMIT filtersWanted(chosen.filters); });
    if (!chosen.entities.empty()) {
        menu->addAction(tr("&Select"), this, [this, chosen] { Q_EMIT entitiesChosen(chosen.entities); });
    }
    if (!chosen.entities.empty() || !chosen.filters.empty())
        menu->addAction(tr("Show &Listings"), this, [this, chosen] { openListings(chosen); });
    menu->addAction(tr("&Copy"), this, [this, chosen] {
        QStringList cells;
        for (const FigureCell &cell : chosen.cells)
            cells << formulaSafe(visibleLine(plainText(cell)));
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    });
    menu->popup(globalPlace);
}

} // namespace interdict::ui
