// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/importpipeline.h"

#include "models/intake/textmemory.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace interdict {

namespace {

constexpr size_t batchSize = 64; ///< what is under way at once stays in the processor's own memory
constexpr size_t mostBatches = 48;
constexpr size_t fewBatches = 8; ///< so many the writer works off while the reader makes the next ready

/// Records that were read; those behind `used` are spent ones, whose memory is used again.
struct Batch
{
    std::vector<PreparedRecord> records;
    size_t used = 0;
    bool hasFacts = false;

    void add(DraftRecord &&draft)
    {
        if (used == records.size())
            records.emplace_back();
        records[used++].draft = std::move(draft);
    }
};
using BatchSink = std::function<Outcome(std::span<PreparedRecord>)>;

/// Batches on their way from the reader to the writer.
class Queue
{
public:
    /// Waits for room; false where the writer has ended.
    bool put(Batch &&batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_batches.size() < mostBatches; });
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
        const QElapsedTimer timer = startedTimer();
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
        batch.used = 0;
        batch.hasFacts = false;
        batch.records.reserve(batchSize);
        return batch;
    }

    /// Whether some batches wait for the writer.
    [[nodiscard]] bool isWriterBusy()
    {
        const std::lock_guard lock(m_mutex);
        return m_batches.size() > fewBatches;
    }

    void end() { set(m_isEnded); }    ///< by the reader
    void stop() { set(m_isStopped); } ///< by the writer

    double takeSeconds = 0; ///< that the writer waited

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

/// What either side does of the work on a batch, and the seconds it took.
struct Sharing
{
    std::optional<FactFinder> facts; ///< none where nobody wants them
    TextMemory *texts = nullptr;
    std::vector<TextMemory::Asked> asked{};
    double searching = 0;
    double finding = 0;

    void workOn(Batch &batch)
    {
        const std::span<PreparedRecord> records = std::span(batch.records).first(batch.used);
        QElapsedTimer timer = startedTimer();
        asked.clear();
        for (PreparedRecord &record : records) {
            facts->findTexts(record.draft, record.facts);
            asked.push_back({&record.draft, keyOfTexts(record)});
        }
        finding += secondsOf(timer);
        timer.start();
        texts->search(asked);
        searching += secondsOf(timer);
        timer.start();
        for (PreparedRecord &record : records)
            facts->findIdentifiers(record.draft, record.facts);
        finding += secondsOf(timer);
        batch.hasFacts = true;
    }

    /// The digest that tells whether a listing changed is there anyway; it covers more than is searched.
    static std::optional<TextMemory::Key> keyOfTexts(const PreparedRecord &record)
    {
        if (record.facts.texts.isNone())
            return std::nullopt;
        TextMemory::Key key = record.facts.texts.words();
        key[1] ^= record.facts.seller.found * 0x9e3779b97f4a7c15U;
        return key;
    }
};

/// The reader's side of a pipeline.
class Reader
{
public:
    Reader(Queue &queue, const Sharing &shared) : sharing(shared), m_queue(queue), m_batch(queue.fresh()) {}

    Result<ReadTally> run(const RecordReading &read)
    {
        Result<ReadTally> tally = read([this](DraftRecord &&draft) { return take(std::move(draft)); });
        if (tally && m_batch.used > 0 && !pass())
            tally = cancelled();
        m_queue.end();
        return tally;
    }

    Sharing sharing;

private:
    Outcome take(DraftRecord &&draft)
    {
        m_batch.add(std::move(draft));
        return m_batch.used < batchSize || pass() ? Outcome() : cancelled();
    }
    bool pass()
    {
        // The writer does it itself where it has little else to do, so that neither side waits for the other.
        if (sharing.facts && m_queue.isWriterBusy())
            sharing.workOn(m_batch);
        if (!m_queue.put(std::move(m_batch)))
            return false;
        m_batch = m_queue.fresh();
        return true;
    }

    Queue &m_queue;
    Batch m_batch;
};

Outcome writeFrom(Queue &queue, Sharing &sharing, const BatchSink &write)
{
    while (std::optional<Batch> batch = queue.take()) {
        if (sharing.facts && !batch->hasFacts)
            sharing.workOn(*batch);
        if (Outcome written = write(std::span(batch->records).first(batch->used)); !written)
            return written;
        queue.giveBack(std::move(*batch));
    }
    return {};
}

Result<ReadTally> pipe(const RecordReading &read, const FactFinder *facts, const BatchSink &write,
                       ImportTimings &timings)
{
    Queue queue;
    TextMemory texts;
    Sharing sharing{facts ? std::optional(*facts) : std::nullopt, &texts};
    Reader side(queue, sharing);
    std::optional<Result<ReadTally>> tally;
    std::thread reader([&] { tally.emplace(side.run(read)); });
    const Outcome written = writeFrom(queue, sharing, write);
    queue.stop();
    reader.join();
    if (!written)
        return tl::unexpected(written.error());
    timings.facts += side.sharing.finding + sharing.finding;
    timings.reading.scan += side.sharing.searching + sharing.searching;
    timings.waiting += queue.takeSeconds;
    if (*tally)
        timings.reading += (*tally)->timings;
    return *tally;
}

} // namespace

Result<ReadTally> pipeRecords(const RecordReading &read, const FactFinder &facts, const RecordsSink &write,
                              ImportTimings &timings)
{
    return pipe(read, &facts, write, timings);
}

Result<ReadTally> pipeRecords(const RecordReading &read, const RecordSink &write)
{
    const auto writeAll = [&write](std::span<PreparedRecord> records) -> Outcome {
        for (PreparedRecord &record : records) {
            if (Outcome written = write(std::move(record.draft)); !written)
                return written;
        }
        return {};
    };
    ImportTimings nobodys;
    return pipe(read, nullptr, writeAll, nobodys);
}

} // namespace interdict
