// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/sheet.h"

#include <QFrame>

class QPushButton;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class MessageStrip;
class ProgressRow;

/// Writes a table into a file, in a job, and says so at the foot of the view that it lies over: how far it is, with a
/// button to cancel, then what was written or why not. Lies at the lower edge of its parent while it has something to
/// say.
class TableExport : public QFrame
{
    Q_OBJECT

public:
    explicit TableExport(QWidget *parent);

    /// A job that runs is overtaken: nothing of it is left.
    void write(const Sheet &sheet, const QString &path, SheetFormat format);
    /// For a few seconds.
    void say(const QString &text);
    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    [[nodiscard]] QString text() const; ///< of the message that stands there

Q_SIGNALS:
    void written(const QString &path, const interdict::SheetReport &report);
    void failed(const interdict::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void place();
    void take(const QString &path, const Result<SheetReport> &report);

    JobRunner *m_jobs;
    ProgressRow *m_progress;
    QPushButton *m_cancel;
    MessageStrip *m_strip;
    quint64 m_said = 0;
};

} // namespace interdict::ui
