// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "widgets/dashboard/listingcounts.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace interdict {
class CaseSelection;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

class ChartPanel;
class EmptyState;
class MessageStrip;
class RankChart;
class ReferralCharts;
class TimeChart;

/// Listings over time, by category and by seller; on a tab of their own, how referrals went. Counts when it is shown
/// and again when the case changed; a click on a seller's bar selects the seller, a double click asks for its listings.
class ChartsPage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostBars = 12;

    ChartsPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }

Q_SIGNALS:
    void failed(const interdict::Error &error);
    /// A bar of a category was clicked: the first part of it, as found.
    void categoryWanted(const QString &category);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    [[nodiscard]] QTabWidget *newTabs();
    void tellSaved(const QString &path);
    void connectModel();
    void arrangePanels();
    void load();
    void showCounts();
    void showTime();
    void showCategories();
    void showSellers();
    [[nodiscard]] QString sellerCaption() const;
    void markSelected();
    void selectSeller(int row);
    void askForListings(int row);
    void askForCategory(int row);
    [[nodiscard]] Bucket bucket() const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    JobRunner *m_jobs;
    ListingCounts m_counts;
    bool m_isStale = true;
    bool m_hasCounts = false;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageStrip *m_strip;
    QWidget *m_content;
    QGridLayout *m_grid;
    QTimer *m_busy;
    QComboBox *m_bucket;
    ReferralCharts *m_referrals;
    TimeChart *m_time;
    RankChart *m_categories;
    RankChart *m_sellers;
    ChartPanel *m_timePanel;
    ChartPanel *m_categoryPanel;
    ChartPanel *m_sellerPanel;
};

} // namespace interdict::ui
