// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace interdict {

/// Runs jobs off the owner's thread, one that counts at a time: starting another cancels the one before and drops its
/// late result. A job is a function of values; it sees no QObject and no connection of another thread. The destructor
/// cancels and waits.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    template <typename Output>
    using Work = std::function<Result<Output>(const CancelToken &, const ProgressSink &)>;

    /// `deliver` is called in this object's thread, unless the job was overtaken by then. `title` is translated.
    template <typename Output>
    void start(const QString &title, Work<Output> work, std::function<void(Result<Output>)> deliver)
    {
        const CancelToken token = beginGeneration(title);
        const quint64 generation = m_generation;
        m_pool.start([this, token, generation, work = std::move(work), deliver = std::move(deliver)] {
            const ProgressSink sink = progressSink(generation);
            Result<Output> output = work(token, sink);
            QMetaObject::invokeMethod(
                this,
                [this, generation, deliver, output = std::move(output)]() mutable {
                    if (endGeneration(generation))
                        deliver(std::move(output));
                },
                Qt::QueuedConnection);
        });
    }

    void cancel(); ///< the result says so
    /// Cancels, and nothing is delivered: what was asked for is not wanted any more.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started(const QString &title);
    void progressed(const interdict::Progress &progress);
    /// Before the result is delivered; also after a cancel.
    void finished();

private:
    CancelToken beginGeneration(const QString &title);
    bool endGeneration(quint64 generation);
    ProgressSink progressSink(quint64 generation);

    QThreadPool m_pool;
    CancelToken m_token;
    quint64 m_generation = 0;
    bool m_isRunning = false;
};

} // namespace interdict
