// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/referralcharts.h"

#include "models/casework/docketview.h"
#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/dashboard/chartpanel.h"
#include "widgets/dashboard/rankchart.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwo = 760;
constexpr size_t mostBars = 15;

QString daysText(double days)
{
    return QLocale().toString(days, 'f', 1);
}

QString percentText(double share)
{
    return ReferralCharts::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

Cell daysCell(const std::optional<double> &days)
{
    if (!days)
        return {missingText(), {}, {}, true};
    return {daysText(*days), daysText(*days), *days, true};
}

Cell shareCell(double share)
{
    return {percentText(share), percentText(share), share, true};
}

CellTable daysNumbers(const QString &heading, const std::vector<ReferralTally> &tallies)
{
    CellTable numbers{
        {heading, ReferralCharts::tr("Acted"), ReferralCharts::tr("Median Days"), ReferralCharts::tr("Re-appeared")},
        {}};
    for (const ReferralTally &tally : tallies)
        numbers.rows.push_back({Cell::text(tally.name), Cell::number(tally.acted), daysCell(tally.medianDays),
                                Cell::number(tally.reappeared)});
    return numbers;
}

CellTable shareNumbers(const QString &heading, const std::vector<ReferralTally> &tallies)
{
    CellTable numbers{{heading, ReferralCharts::tr("Sent"), ReferralCharts::tr("Acted"), ReferralCharts::tr("Share"),
                       ReferralCharts::tr("Refused")},
                      {}};
    for (const ReferralTally &tally : tallies)
        numbers.rows.push_back({Cell::text(tally.name), Cell::number(tally.sent), Cell::number(tally.acted),
                                shareCell(tally.shareActed()), Cell::number(tally.refused)});
    return numbers;
}

QString shownName(const ReferralTally &tally)
{
    return visibleLine(tally.name).trimmed();
}

/// The quickest first; who has not acted has no bar.
std::vector<RankedBar> daysBars(std::vector<ReferralTally> tallies)
{
    std::erase_if(tallies, [](const ReferralTally &tally) { return !tally.medianDays; });
    std::stable_sort(tallies.begin(), tallies.end(),
                     [](const ReferralTally &a, const ReferralTally &b) { return *a.medianDays < *b.medianDays; });
    std::vector<RankedBar> bars;
    for (const ReferralTally &tally : tallies) {
        if (bars.size() == mostBars)
            break;
        const QString toolTip =
            ReferralCharts::tr("%1: %2 days (median of %3)")
                .arg(shownName(tally), daysText(*tally.medianDays), QLocale().toString(tally.acted));
        bars.push_back(
            {shownName(tally), toolTip, qRound64(*tally.medianDays), false, false, daysText(*tally.medianDays)});
    }
    return bars;
}

/// Those with most referrals first.
std::vector<RankedBar> shareBars(std::vector<ReferralTally> tallies)
{
    std::stable_sort(tallies.begin(), tallies.end(),
                     [](const ReferralTally &a, const ReferralTally &b) { return a.sent > b.sent; });
    std::vector<RankedBar> bars;
    for (const ReferralTally &tally : tallies) {
        if (bars.size() == mostBars)
            break;
        const QString words =
            ReferralCharts::tr("%1 (%2 of %3)")
                .arg(percentText(tally.shareActed()), QLocale().toString(tally.acted), QLocale().toString(tally.sent));
        bars.push_back({shownName(tally), ReferralCharts::tr("%1: %2").arg(shownName(tally), words),
                        qRound64(tally.shareActed() * 100), false, false, words});
    }
    return bars;
}

} // namespace

ReferralCharts::ReferralCharts(CaseSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_content(new QWidget(this)),
      m_grid(new QGridLayout(m_content)),
      m_recipients(
          newPair(u"recipient"_s, tr("Median Days to Action, by Recipient"), tr("Share Acted On, by Recipient"))),
      m_kinds(newPair(u"kind"_s, tr("Median Days to Action, by Kind"), tr("Share Acted On, by Kind")))
{
    createLayout();
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isGraphOnly || change.isPropertiesOnly)
            return;
        m_isStale = true;
        if (isVisible())
            load();
    });
}

ReferralCharts::Pair ReferralCharts::newPair(const QString &name, const QString &daysTitle, const QString &shareTitle)
{
    auto *days = new RankChart(this);
    days->setObjectName(name + u"DaysChart"_s);
    auto *share = new RankChart(this);
    share->setObjectName(name + u"ShareChart"_s);
    const Pair pair{days, share, new ChartPanel(days, daysTitle, this), new ChartPanel(share, shareTitle, this)};
    for (ChartPanel *panel : {pair.daysPanel, pair.sharePanel}) {
        connect(panel, &ChartPanel::failed, this, &ReferralCharts::failed);
        connect(panel, &ChartPanel::saved, this, &ReferralCharts::saved);
    }
    return pair;
}

void ReferralCharts::createLayout()
{
    setObjectName(u"referralCharts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    arrangePanels();
    auto *scroll = new QScrollArea(m_stack);
    scroll->setAccessibleName(tr("Charts of referrals"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void ReferralCharts::arrangePanels()
{
    const int columns = width() >= widthForTwo ? 2 : 1;
    int place = 0;
    for (ChartPanel *panel : {m_recipients.daysPanel, m_recipients.sharePanel, m_kinds.daysPanel, m_kinds.sharePanel}) {
        m_grid->removeWidget(panel);
        m_grid->addWidget(panel, place / columns, place % columns);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ReferralCharts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void ReferralCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanels();
}

void ReferralCharts::load()
{
    m_isStale = false;
    const Result<DocketView> view = DocketView::read(m_session->database(), m_session->clock().now());
    if (!view) {
        Q_EMIT failed(view.error());
        return;
    }
    const std::vector<ReferralRun> runs = runsOf(*view);
    if (runs.empty()) {
        m_empty->setState(tr("No Referrals Sent Yet"),
                          tr("Once referrals were sent, this shows how long it took recipients to act, and how many "
                             "did. Their states are kept under \"Referrals\"."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const ReferralTally all = tallyOf(runs);
    showTallies(m_recipients, tr("Recipient"), tallyByRecipient(runs), all);
    showTallies(m_kinds, tr("Kind"), tallyByKind(runs), all);
    m_stack->setCurrentIndex(0);
}

void ReferralCharts::showTallies(const Pair &pair, const QString &heading, const std::vector<ReferralTally> &tallies,
                                 const ReferralTally &all)
{
    pair.days->setBars(daysBars(tallies));
    pair.share->setBars(shareBars(tallies));
    pair.daysPanel->setNumbers(
        daysNumbers(heading, tallies),
        all.medianDays
            ? tr("From the day of sending to the day of action; all together: %1 days, "
                 "%2 of %3 referrals acted on.")
                  .arg(daysText(*all.medianDays), QLocale().toString(all.acted), QLocale().toString(all.sent))
            : QString());
    pair.daysPanel->setSentence(all.medianDays ? QString() : tr("No recipient has acted yet."));
    pair.sharePanel->setNumbers(
        shareNumbers(heading, tallies),
        tr("In percent of the referrals sent, %1 in all. Items last seen gone, with evidence: %2 "
           "of %3.")
            .arg(QLocale().toString(all.sent), QLocale().toString(all.gone), QLocale().toString(all.items)));
}

} // namespace interdict::ui
