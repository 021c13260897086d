// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "widgets/timeline/timelinerows.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace interdict {
class CaseSelection;
class CellTableModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class MessageStrip;
class SaveButton;
class TimelineCanvas;

/// Everything in the case on one axis of time, with what is shown as a table beside it. Reads off the window's thread
/// when it is shown and again when the case, the filters or the selection changed.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    TimelinePage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    [[nodiscard]] std::vector<JobRunner *> allJobs() const { return {m_jobs, m_rowJobs}; }
    [[nodiscard]] TimelineCanvas *canvas() const { return m_canvas; }
    /// Saves what the name's ending says: .png or .svg the picture, .csv what is shown.
    void saveAs(const QString &path);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    /// The page that shows this is asked for, by a double click or Return.
    void referralWanted(RowId<interdict::DocketEntry> referral);
    void letterWanted(const QString &reference);
    /// "evidencePage", "historyPage".
    void pageWanted(const QString &objectName);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Need { nothing, lanes, all };

    void createLayout();
    void createTools(QHBoxLayout *row);
    QToolButton *addTool(QHBoxLayout *row, const QString &text, const QString &toolTip, const QString &name);
    void createTable();
    void connectModel();
    void follow(Need need);
    void load();
    void show(Result<CaseTimeline> timeline, Need need);
    void readRows();
    void showRows();
    [[nodiscard]] QString rowWords(int row) const;
    void keepRow(const QString &words);
    void select(const TimelineEvent &event);
    void open(const TimelineEvent &event);
    void openRow(int row);
    void setRange(TimelineLane lane, QDate from, QDate to);
    void filterToShown();
    [[nodiscard]] TimelineRequest request() const;
    [[nodiscard]] std::vector<RowFilter> clocks() const;
    [[nodiscard]] std::vector<TimelineLane> lanesWorthReading(const TimeWindow &window) const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    JobRunner *m_jobs;
    JobRunner *m_rowJobs;
    Need m_need = Need::all;
    bool m_hasTimeline = false;
    TimelineRows m_rows;
    QTimer m_settled; ///< the window rests: its rows are read

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageStrip *m_strip;
    TimelineCanvas *m_canvas;
    QSplitter *m_splitter;
    CellTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table;
    QComboBox *m_clock;
    SaveButton *m_save;
    QToolButton *m_showTable = nullptr;
    QLabel *m_focus;
    QLabel *m_caption;
};

} // namespace interdict::ui
