// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace interdict::ui {

/// What the window is busy with, in the status bar: the job that began last, its progress, time left, cancel, and how
/// many others run beside it. Shows itself half a second after a job began and hides when the last one ended.
class JobStatus : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(QWidget *parent = nullptr);

    /// Follows the runner's jobs; the runner may die first.
    void watch(JobRunner *jobs);

private:
    struct Work
    {
        QPointer<JobRunner> jobs;
        Progress progress;
        QElapsedTimer since;
    };

    void begin(JobRunner *jobs, const QString &title);
    void note(JobRunner *jobs, const Progress &progress);
    void end(const JobRunner *jobs);
    void showNewest();

    std::vector<Work> m_running; ///< the newest last
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_delay;
};

} // namespace interdict::ui
