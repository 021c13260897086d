// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/casework/jobrunner.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace interdict::ui {

class MessageStrip;
class ProgressRow;

/// A dialog on a case as a file: what happened in a strip at the top, how far the job is at the foot, where it can be
/// stopped. Escape stops a job first and closes the dialog when there is none; what was chosen stays after an error.
class CaseFileDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    CaseFileDialog(const QString &objectName, const QString &title, QWidget *parent);

    /// What the dialog is about stands between the strip and the progress.
    void createLayout(const QString &explanation, QWidget *body, QPushButton *act);
    void showError(const Error &error);
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    [[nodiscard]] JobRunner &jobs() { return *m_jobs; }
    /// Called when a job begins and ends: which buttons can be pressed now.
    virtual void updateButtons() = 0;

private:
    MessageStrip *m_strip;
    ProgressRow *m_progress;
    QPushButton *m_stop;
    JobRunner *m_jobs;
};

/// "1.2 MiB"; "unknown" below zero.
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace interdict::ui
