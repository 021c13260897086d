// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace interdict::ui {

/// What a job is doing, how far it is and how long it will take. Jobs shorter than a tenth of a second show nothing;
/// the room for the row is kept, so that nothing jumps. Its owner connects the slots with a JobRunner's started,
/// progressed and finished.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

public Q_SLOTS:
    void begin(const QString &title);
    void showProgress(const interdict::Progress &progress);
    void end();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QTimer m_delay;
    QElapsedTimer m_since;
};

/// "8 seconds left", from what is done since `elapsed` milliseconds; empty where it is too early to say.
[[nodiscard]] QString timeLeft(const Progress &progress, qint64 elapsed);

} // namespace interdict::ui
