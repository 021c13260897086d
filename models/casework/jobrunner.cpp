// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"

#include <QElapsedTimer>

#include <memory>

namespace interdict {

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // one that ends and one that begins
}

JobRunner::~JobRunner()
{
    m_token.cancel();
    m_pool.waitForDone();
}

void JobRunner::cancel()
{
    m_token.cancel();
}

void JobRunner::drop()
{
    if (!m_isRunning)
        return;
    m_token.cancel();
    ++m_generation;
    m_isRunning = false;
    Q_EMIT finished();
}

CancelToken JobRunner::beginGeneration(const QString &title)
{
    m_token.cancel();
    m_token = CancelToken();
    ++m_generation;
    m_isRunning = true;
    Q_EMIT started(title);
    return m_token;
}

bool JobRunner::endGeneration(quint64 generation)
{
    if (generation != m_generation)
        return false;
    m_isRunning = false;
    Q_EMIT finished();
    return true;
}

ProgressSink JobRunner::progressSink(quint64 generation)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    auto last = std::make_shared<qint64>(-1000);
    return [this, generation, timer, last](const Progress &progress) {
        if (timer->elapsed() - *last < 100)
            return;
        *last = timer->elapsed();
        QMetaObject::invokeMethod(
            this,
            [this, generation, progress] {
                if (generation == m_generation && m_isRunning)
                    Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
    };
}

} // namespace interdict
