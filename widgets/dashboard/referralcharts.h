// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/metrics/referralfigures.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace interdict::ui {

class ChartPanel;
class EmptyState;
class RankChart;

/// How referrals went: median days from sending to action, and the share acted on, by recipient and by kind of
/// recipient, each with its numbers. Counts when it is shown and again when the case changed.
class ReferralCharts : public QWidget
{
    Q_OBJECT

public:
    ReferralCharts(CaseSession *session, QWidget *parent);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pair
    {
        RankChart *days;
        RankChart *share;
        ChartPanel *daysPanel;
        ChartPanel *sharePanel;
    };
    [[nodiscard]] Pair newPair(const QString &name, const QString &daysTitle, const QString &shareTitle);
    void createLayout();
    void arrangePanels();
    void load();
    void showTallies(const Pair &pair, const QString &heading, const std::vector<ReferralTally> &tallies,
                     const ReferralTally &all);

    CaseSession *m_session;
    bool m_isStale = true;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QGridLayout *m_grid;
    Pair m_recipients;
    Pair m_kinds;
};

} // namespace interdict::ui
