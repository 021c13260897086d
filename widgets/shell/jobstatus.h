// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace interdict::ui {

/// What the window is busy with, in the status bar: title, progress, time left, cancel. Shows itself half a second
/// after a job began and hides when it ends.
class JobStatus : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(QWidget *parent = nullptr);

    /// Follows the runner's jobs; the runner may die first.
    void watch(JobRunner *jobs);

private:
    void begin(JobRunner *jobs, const QString &title);
    void showProgress(JobRunner *jobs, const Progress &progress);
    void end(JobRunner *jobs);
    void hideNow();
    [[nodiscard]] QString timeLeft(const Progress &progress) const;

    QPointer<JobRunner> m_current;
    QElapsedTimer m_since;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_delay;
};

} // namespace interdict::ui
