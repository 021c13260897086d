// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/jobstatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

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
        if (m_current)
            m_current->cancel();
    });
    hide();
}

void JobStatus::watch(JobRunner *jobs)
{
    connect(jobs, &JobRunner::started, this, [this, jobs](const QString &title) { begin(jobs, title); });
    connect(jobs, &JobRunner::progressed, this,
            [this, jobs](const Progress &progress) { showProgress(jobs, progress); });
    connect(jobs, &JobRunner::finished, this, [this, jobs] { end(jobs); });
    connect(jobs, &QObject::destroyed, this, [this] {
        if (!m_current) // it went with its page, in the middle of a job
            hideNow();
    });
}

void JobStatus::begin(JobRunner *jobs, const QString &title)
{
    m_current = jobs;
    m_since.start();
    m_text->setText(title);
    m_bar->setRange(0, 0);
    m_delay->start();
}

void JobStatus::showProgress(JobRunner *jobs, const Progress &progress)
{
    if (jobs != m_current)
        return;
    m_text->setText(progress.total > 0 ? tr("%1, %2").arg(progress.doing, timeLeft(progress)) : progress.doing);
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(int(progress.done * 1000 / progress.total));
}

QString JobStatus::timeLeft(const Progress &progress) const
{
    if (progress.done <= 0)
        return tr("starting");
    const qint64 left = m_since.elapsed() * (progress.total - progress.done) / progress.done / 1000;
    return tr("%n second(s) left", nullptr, int(std::max<qint64>(left, 1)));
}

void JobStatus::end(JobRunner *jobs)
{
    if (jobs == m_current)
        hideNow();
}

void JobStatus::hideNow()
{
    m_delay->stop();
    hide();
}

} // namespace interdict::ui
