// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/jobstatus.h"

#include "widgets/controls/progressrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

JobStatus::JobStatus(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_delay(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"jobText"_s);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"cancelJobButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(500);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_running.empty() && m_running.back().jobs)
            m_running.back().jobs->cancel();
    });
    hide();
}

void JobStatus::watch(JobRunner *jobs)
{
    connect(jobs, &JobRunner::started, this, [this, jobs](const QString &title) { begin(jobs, title); });
    connect(jobs, &JobRunner::progressed, this, [this, jobs](const Progress &progress) { note(jobs, progress); });
    connect(jobs, &JobRunner::finished, this, [this, jobs] { end(jobs); });
    connect(jobs, &QObject::destroyed, this, [this] { end(nullptr); }); // it went with its page, in the middle of a job
}

void JobStatus::begin(JobRunner *jobs, const QString &title)
{
    std::erase_if(m_running, [jobs](const Work &work) { return work.jobs == jobs; }); // overtaken
    Work work{jobs, {}, {}};
    work.progress.doing = title;
    work.since.start();
    m_running.push_back(work);
    if (!isVisible())
        m_delay->start();
    showNewest();
}

void JobStatus::note(JobRunner *jobs, const Progress &progress)
{
    const auto found =
        std::find_if(m_running.begin(), m_running.end(), [jobs](const Work &it) { return it.jobs == jobs; });
    if (found == m_running.end())
        return;
    const QString title = found->progress.doing;
    found->progress = progress;
    if (progress.doing.isEmpty())
        found->progress.doing = title;
    showNewest();
}

/// Also takes away those whose runner is gone.
void JobStatus::end(const JobRunner *jobs)
{
    std::erase_if(m_running, [jobs](const Work &work) { return !work.jobs || work.jobs == jobs; });
    showNewest();
}

void JobStatus::showNewest()
{
    if (m_running.empty()) {
        m_delay->stop();
        return hide();
    }
    const Work &work = m_running.back();
    const bool isMeasured = work.progress.total > 0;
    const QString left = isMeasured ? timeLeft(work.progress, work.since.elapsed()) : QString();
    //: What a job does, and how long it takes yet: "Importing lantern.csv, 8 seconds left"
    QString text = left.isEmpty() ? work.progress.doing : tr("%1, %2").arg(work.progress.doing, left);
    if (const int others = int(m_running.size()) - 1; others > 0)
        //: What the newest job does, then how many others run at the same time.
        text = tr("%1 · %n more at work", nullptr, others).arg(text);
    m_text->setText(text);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(work.progress.doing));
    m_bar->setRange(0, isMeasured ? 1000 : 0);
    if (isMeasured)
        m_bar->setValue(int(double(work.progress.done) / double(work.progress.total) * 1000));
}

} // namespace interdict::ui
