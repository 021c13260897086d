// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/importpipeline.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace interdict {

namespace {

constexpr size_t batchSize = 256;
constexpr size_t mostBatches = 16;

using Batch = std::vector<DraftRecord>;

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) * 1e-9;
}

/// Batches on their way from the reader to the writer.
class Queue
{
public:
    /// Waits for room; false where the writer has ended.
    bool put(Batch &&batch)
    {
        QElapsedTimer timer;
        timer.start();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_batches.size() < mostBatches; });
        putSeconds += secondsOf(timer);
        if (m_isStopped)
            return false;
        m_batches.push_back(std::move(batch));
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    /// Waits for a batch; nothing where the reader has ended and all were taken.
    std::optional<Batch> take()
    {
        QElapsedTimer timer;
        timer.start();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isEnded || !m_batches.empty(); });
        takeSeconds += secondsOf(timer);
        if (m_batches.empty())
            return std::nullopt;
        std::optional<Batch> batch(std::move(m_batches.front()));
        m_batches.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }

    /// Gives a batch that was written back to the reader, in whose thread its memory is freed and taken anew: freeing
    /// the memory of another thread is what costs.
    void giveBack(Batch &&batch)
    {
        const std::lock_guard lock(m_mutex);
        m_spent.push_back(std::move(batch));
    }

    /// An empty batch.
    Batch fresh()
    {
        Batch batch;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_spent.empty()) {
                batch = std::move(m_spent.back());
                m_spent.pop_back();
            }
        }
        batch.clear();
        batch.reserve(batchSize);
        return batch;
    }

    void end() { set(m_isEnded); }    ///< by the reader
    void stop() { set(m_isStopped); } ///< by the writer

    double putSeconds = 0;  ///< the reader's, read after it has ended
    double takeSeconds = 0; ///< the writer's

private:
    void set(bool &flag)
    {
        {
            const std::lock_guard lock(m_mutex);
            flag = true;
        }
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    std::vector<Batch> m_spent;
    bool m_isEnded = false;
    bool m_isStopped = false;
};

Result<ReadTally> readInto(Queue &queue, const RecordReading &read)
{
    Batch batch = queue.fresh();
    const RecordSink sink = [&](DraftRecord &&draft) -> Outcome {
        batch.push_back(std::move(draft));
        if (batch.size() < batchSize)
            return {};
        Batch full = queue.fresh();
        full.swap(batch);
        return queue.put(std::move(full)) ? Outcome() : cancelled();
    };
    Result<ReadTally> tally = read(sink);
    if (tally && !batch.empty() && !queue.put(std::move(batch)))
        tally = cancelled();
    queue.end();
    return tally;
}

Outcome writeFrom(Queue &queue, const RecordSink &write)
{
    while (std::optional<Batch> batch = queue.take()) {
        for (DraftRecord &draft : *batch) {
            if (Outcome written = write(std::move(draft)); !written)
                return written;
        }
        queue.giveBack(std::move(*batch));
    }
    return {};
}

} // namespace

Result<ReadTally> pipeRecords(const RecordReading &read, const RecordSink &write, PipelineTimings *timings)
{
    Queue queue;
    std::optional<Result<ReadTally>> tally;
    QElapsedTimer timer;
    timer.start();
    double readingSeconds = 0;
    std::thread reader([&] {
        tally.emplace(readInto(queue, read));
        readingSeconds = secondsOf(timer);
    });
    const Outcome written = writeFrom(queue, write);
    queue.stop();
    reader.join();
    if (timings) {
        timings->reading += readingSeconds - queue.putSeconds;
        timings->waiting += queue.takeSeconds;
    }
    if (!written)
        return tl::unexpected(written.error());
    return *tally;
}

} // namespace interdict
