// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/timeline/timelinepage.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltable.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/picturefile.h"
#include "widgets/controls/turningsplitter.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelinepainting.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 120; // ms
constexpr int narrow = 1000;    // beside the lanes the table would show two of its columns

} // namespace

TimelinePage::TimelinePage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_jobs(new JobRunner(this)),
      m_rowJobs(new JobRunner(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_strip(new MessageStrip(this)),
      m_canvas(new TimelineCanvas(this)),
      m_splitter(new TurningSplitter(narrow, {{640, 320}, {720, 240}}, m_stack)),
      m_model(new CellTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new DataTable(m_splitter)),
      m_clock(new QComboBox(this)),
      m_save(new SaveButton(tr("Timeline"), this)),
      m_focus(new QLabel(this)),
      m_caption(new QLabel(this))
{
    createLayout();
    connectModel();
}

void TimelinePage::connectModel()
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        showRows();
        readRows();
    });
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (!change.isGraphOnly)
            follow(Need::all);
    });
    connect(m_selection->filters(), &CaseFilters::changed, this, [this] { follow(Need::all); });
    connect(m_selection, &CaseSelection::changed, this, [this] { follow(Need::lanes); });
    connect(m_canvas, &TimelineCanvas::windowChanged, &m_settled, [this] { m_settled.start(); });
    connect(m_canvas, &TimelineCanvas::rangeChosen, this, &TimelinePage::setRange);
    connect(m_canvas, &TimelineCanvas::eventChosen, this, &TimelinePage::select);
    connect(m_canvas, &TimelineCanvas::eventOpened, this, &TimelinePage::open);
    connect(m_canvas, &TimelineCanvas::focusTold, this, [this](const QString &words) {
        m_focus->setText(words);
        m_focus->setVisible(!words.isEmpty());
    });
    connect(m_save, &SaveButton::fileChosen, this, &TimelinePage::saveAs);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const auto row = size_t(std::max(m_sorted->mapToSource(now).row(), 0));
        if (now.isValid() && m_table->hasFocus() && row < m_rows.events.size() && m_rows.events[row])
            select(TimelineEvent(*m_rows.events[row]));
    });
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_need != Need::nothing)
        load();
}

void TimelinePage::follow(Need need)
{
    m_need = std::max(m_need, need);
    if (need == Need::all)
        m_rowJobs->drop();
    if (isVisible())
        load();
    else
        m_jobs->drop(); // its answer is to what is no longer asked
}

std::vector<RowFilter> TimelinePage::clocks() const
{
    std::vector<RowFilter> found = m_selection->filters()->all();
    std::erase_if(found, [](const RowFilter &filter) { return !isClock(filter.field); });
    return found;
}

TimelineRequest TimelinePage::request() const
{
    return {m_session->path(),      m_selection->filters()->all(), m_selection->entities(),
            m_selection->listing(), m_session->clock().now(),      m_need == Need::all};
}

void TimelinePage::load()
{
    const Need need = m_need; // kept until it was met: a later wish for less overtakes this one
    if (!m_hasTimeline)
        m_empty->setState(tr("Reading…"), {});
    m_jobs->start<CaseTimeline>(
        tr("Reading the timeline"),
        [request = request()](const CancelToken &cancel, const ProgressSink &) {
            return readTimeline(request, cancel);
        },
        [this, need](Result<CaseTimeline> timeline) { show(std::move(timeline), need); });
}

void TimelinePage::show(Result<CaseTimeline> timeline, Need need)
{
    if (!timeline) {
        if (!m_hasTimeline)
            m_empty->setState(tr("Not Read"), timeline.error().message);
        if (timeline.error().code != ErrorCode::cancelled)
            Q_EMIT failed(timeline.error());
        return;
    }
    m_need = Need::nothing;
    m_hasTimeline = true;
    if (need == Need::lanes) { // the clocks are as they were
        const CaseTimeline &before = m_canvas->timeline();
        timeline->offered = before.offered;
        timeline->seen = before.seen;
        timeline->seized = before.seized;
        timeline->settle();
    }
    const bool isEmpty = timeline->isEmpty();
    if (isEmpty && !m_selection->filters()->isEmpty())
        m_empty->sayFiltered([this] { m_selection->filters()->clear(); });
    else if (isEmpty)
        m_empty->sayImportFirst(
            tr("Nothing Has a Date Yet"),
            tr("Import a file with a column of dates to see when things were offered, seen and seized."),
            importStep(m_session, m_selection));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_caption->setVisible(!isEmpty);
    m_save->setEnabled(!isEmpty);
    if (need == Need::all)
        m_canvas->setRows({});
    m_canvas->setTimeline(std::move(*timeline), clocks());
}

std::vector<TimelineLane> TimelinePage::lanesWorthReading(const TimeWindow &window) const
{
    const CaseTimeline &timeline = m_canvas->timeline();
    const std::pair<TimelineLane, qint64> counts[] = {
        {TimelineLane::offered, presentIn(timeline.offered.begins, timeline.offered.ends, window)},
        {TimelineLane::seen, countIn(timeline.seen.begins, window)},
        {TimelineLane::seized, countIn(timeline.seized.begins, window)}};
    std::vector<TimelineLane> lanes;
    for (const auto &[lane, count] : counts) {
        if (count > 0 && count <= ClockRows::mostRows)
            lanes.push_back(lane);
    }
    return lanes;
}

void TimelinePage::readRows()
{
    if (!m_hasTimeline || m_need == Need::all)
        return;
    m_rowJobs->drop();
    const TimeWindow window = m_canvas->window();
    const TimeWindow wider = {window.first - window.days() / 4, window.last + window.days() / 4};
    const std::vector<TimelineLane> lanes = lanesWorthReading(wider);
    if (lanes.empty())
        return;
    m_rowJobs->start<std::vector<ClockRows>>(
        tr("Reading single records"),
        [request = request(), wider, lanes](const CancelToken &cancel, const ProgressSink &) {
            return readClockRows(request, wider, lanes, cancel);
        },
        [this](Result<std::vector<ClockRows>> rows) {
            if (rows) {
                m_canvas->setRows(std::move(*rows));
                showRows();
            } else if (rows.error().code != ErrorCode::cancelled) {
                Q_EMIT failed(rows.error());
            }
        });
}

void TimelinePage::showRows()
{
    if (!m_hasTimeline || m_canvas->timeline().isEmpty())
        return;
    const int current = m_sorted->mapToSource(m_table->currentIndex()).row();
    const QString currentWords = current >= 0 ? rowWords(current) : QString();
    m_rows = rowsOf(m_canvas->scene());
    m_model->setTable(m_rows.table);
    keepRow(currentWords);
    const int character = m_table->fontMetrics().averageCharWidth();
    const bool isFirst = m_table->columnWidth(0) < 24 * character; // afterwards they are as the user likes them
    constexpr int characters[] = {24, 14, 20, 30, 24};
    for (int column = 0; column < 5 && isFirst; ++column)
        m_table->setColumnWidth(column, characters[column] * character);
    QString caption = captionOf(m_canvas->timeline(), m_canvas->scene(), m_selection->filters()->all());
    if (m_rows.isCut)
        caption += u' ' + tr("The table holds the first %L1 rows; zoom in to see the others.").arg(TimelineRows::most);
    m_caption->setText(caption);
    m_canvas->setToolTip({});
    m_table->setAccessibleDescription(caption);
}

QString TimelinePage::rowWords(int row) const
{
    QStringList words;
    for (const Cell &cell : m_rows.table.rows[size_t(row)])
        words << cell.fullText;
    return words.join(u'\n');
}

/// Where the keyboard was in the table.
void TimelinePage::keepRow(const QString &words)
{
    for (int row = 0; !words.isEmpty() && row < int(m_rows.table.rows.size()); ++row) {
        if (rowWords(row) != words)
            continue;
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
        return;
    }
}

void TimelinePage::select(const TimelineEvent &event)
{
    if (event.listing.isStored())
        m_selection->selectListing(event.listing);
    else if (event.entity.isStored())
        m_selection->selectEntities({event.entity});
    else if (event.record.isStored())
        m_selection->selectRecord(event.record);
}

void TimelinePage::open(const TimelineEvent &event)
{
    select(event);
    if (event.docket.isStored())
        Q_EMIT referralWanted(event.docket);
    else if (!event.letter.isEmpty())
        Q_EMIT letterWanted(event.letter);
    else if (event.kind == TimelineKind::import)
        Q_EMIT pageWanted(u"evidencePage"_s);
    else if (event.record.isStored())
        Q_EMIT m_selection->recordWanted(event.record);
    else if (event.entity.isStored())
        Q_EMIT m_selection->graphWanted(event.entity);
    else if (event.listing.isStored())
        Q_EMIT pageWanted(u"listingsPage"_s);
}

void TimelinePage::openRow(int row)
{
    if (row < 0 || size_t(row) >= m_rows.events.size())
        return;
    if (m_rows.events[size_t(row)])
        return open(TimelineEvent(*m_rows.events[size_t(row)]));
    const SpanCount span = m_rows.spans[size_t(row)];
    m_canvas->setWindow({double(span.first) - 0.1, double(span.last + 1) + 0.1});
}

void TimelinePage::setRange(TimelineLane lane, QDate from, QDate to)
{
    const auto field = clockField(lane);
    if (!field)
        return;
    RowFilter filter;
    filter.field = *field;
    filter.from = std::max(from, QDate(1, 1, 1)); // dates in a case have years of four digits
    filter.to = std::min(to, QDate(9999, 12, 31));
    m_selection->filters()->setClock(filter);
}

void TimelinePage::filterToShown()
{
    const CaseTimeline &timeline = m_canvas->timeline();
    const double first = std::max(m_canvas->window().first, timeline.all.first);
    const double last = std::min(m_canvas->window().last, timeline.all.last);
    setRange(TimelineLane(m_clock->currentData().toInt()), QDate::fromJulianDay(qint64(std::floor(first))),
             QDate::fromJulianDay(std::max(qint64(std::ceil(last)) - 1, qint64(std::floor(first)))));
}

void TimelinePage::saveAs(const QString &path)
{
    const PictureFile picture{tr("Timeline"), m_caption->text(), m_canvas->pictureSize(), font(),
                              [this](QPainter &painter) { m_canvas->paintPicture(painter); }};
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const Outcome saved = isTable ? saveBytes(path, csvOf(m_rows.table)) : savePictureFile(path, picture);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_strip->showMessage(MessageStrip::Level::info, tr("Saved \"%1\".").arg(QDir::toNativeSeparators(path)));
}

} // namespace interdict::ui
