// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseoverview.h"
#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "widgets/overview/attentionlist.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class CountGrid;
class EmptyState;
class SpanRows;

/// The first page of a case: what waits for somebody, what the case holds, from when to when, and what was imported.
/// Everything is counted off the window's thread when the page is shown and the case has changed; every number opens
/// what it counts.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] std::vector<JobRunner *> allJobs() { return {&m_jobs, &m_digestJobs, &m_matchJobs}; }

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void importWanted();
    /// The page with that object name, and a part of it where there is one: "dueDates", "docketPage".
    void pageWanted(const QString &page, const QString &part);
    void sourceWanted(RowId<interdict::Source> source);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createSources();
    QWidget *createContent();
    void addSection(QVBoxLayout *column, const QString &title, QWidget *content);
    void load();
    void show(const CaseOverview &overview);
    void showHeading();
    void showCounts();
    void showSources();
    void showAttention();
    void addReferralLines(std::vector<AttentionList::Line> &lines);
    void addDigestLine(std::vector<AttentionList::Line> &lines);
    void addMatchLines(std::vector<AttentionList::Line> &lines);
    void checkDigests();
    void countMatches();

    CaseSession *m_session;
    bool m_isStale = true;
    std::optional<CaseOverview> m_overview;
    std::optional<DigestCheck> m_digests; ///< of this session
    std::optional<std::vector<std::pair<EntityKind, qint64>>> m_matches;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_about;
    AttentionList *m_attention;
    CountGrid *m_counts;
    SpanRows *m_span;
    QTreeWidget *m_sources;
    QLabel *m_sourceCount;

    JobRunner m_matchJobs;
    JobRunner m_digestJobs;
    JobRunner m_jobs; ///< last: they wait for their jobs before the rest goes
};

} // namespace interdict::ui
