// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagwriter.h"

#include "models/referrals/digester.h"
#include "models/referrals/zipwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <future>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::BagWriter)
};

constexpr qint64 mostHeldBytes = 16LL << 20; // of one file
constexpr qint64 mostWaitingBytes = 64LL << 20;
constexpr size_t mostWaitingFiles = 512;

/// A file that was read, hashed and packed.
struct ReadyFile
{
    ManifestEntry entry;
    PackedFile packed;
};

ReadyFile readyFile(const QString &name, const QByteArray &bytes, const CancelToken &cancel)
{
    ReadyFile ready;
    ready.entry.name = name;
    if (cancel.isCancelled())
        return ready; // nobody will look at it
    ready.entry.sha512 = Digester::of(u"sha512"_s, bytes);
    ready.entry.sha256 = Digester::of(u"sha256"_s, bytes);
    if (!cancel.isCancelled())
        ready.packed = packedFile(bytes);
    return ready;
}

class BagWriting
{
public:
    BagWriting(const BagPlan &plan, QIODevice &device, const CancelToken &cancel, const ProgressSink &progress)
        : m_plan(plan), m_zip(device, plan.at), m_cancel(cancel), m_progress(progress)
    {
        m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        for (const PayloadFile &file : plan.payload)
            m_total += file.size;
        m_clock.start();
    }

    Result<WrittenBag> run();

private:
    Outcome writePayload();
    Outcome read(const PayloadFile &file);
    Outcome stream(const PayloadFile &file, const QString &name);
    Outcome writeOldest();
    Outcome writeAllWaiting();
    Outcome writeTags();
    Outcome note(const ManifestEntry &entry, qint64 size);
    [[nodiscard]] bool isFull() const
    {
        return m_waitingBytes >= mostWaitingBytes || m_waiting.size() >= mostWaitingFiles;
    }
    [[nodiscard]] QString inZip(const QString &name) const { return m_plan.folder + u'/' + name; }
    void tell();

    struct Waiting
    {
        std::future<ReadyFile> file;
        qint64 size = 0;
    };

    const BagPlan &m_plan;
    ZipWriter m_zip;
    CancelToken m_cancel;
    const ProgressSink &m_progress;
    WrittenBag m_written;
    std::vector<ManifestEntry> m_entries;
    qint64 m_octets = 0;
    qint64 m_total = 0;
    qint64 m_waitingBytes = 0;
    std::deque<Waiting> m_waiting;
    QElapsedTimer m_clock;
    qint64 m_told = -1000;
    QThreadPool m_pool; // last: it waits for its threads before the rest goes
};

void BagWriting::tell()
{
    if (!m_progress || m_clock.elapsed() - m_told < 100)
        return;
    m_told = m_clock.elapsed();
    m_progress({m_octets, std::max(m_total, m_octets), Words::tr("Writing the packet")});
}

Outcome BagWriting::note(const ManifestEntry &entry, qint64 size)
{
    m_entries.push_back(entry);
    m_written.files << inZip(entry.name);
    m_octets += size;
    tell();
    return {};
}

Outcome BagWriting::writeOldest()
{
    const ReadyFile ready = m_waiting.front().file.get();
    m_waitingBytes -= m_waiting.front().size;
    m_waiting.pop_front();
    if (m_cancel.isCancelled())
        return cancelled();
    if (Outcome added = m_zip.add(inZip(ready.entry.name), ready.packed); !added)
        return added;
    return note(ready.entry, ready.packed.size);
}

Outcome BagWriting::writeAllWaiting()
{
    while (!m_waiting.empty()) {
        if (Outcome written = writeOldest(); !written)
            return written;
    }
    return {};
}

/// A large file: its SHA-512 is taken in another thread while this one does the rest.
Outcome BagWriting::stream(const PayloadFile &file, const QString &name)
{
    if (Outcome begun = m_zip.begin(inZip(name)); !begun)
        return begun;
    Digester sha512(u"sha512"_s);
    Digester sha256(u"sha256"_s);
    qint64 size = 0;
    const Outcome fed = file.feed([&](QByteArrayView piece) -> Outcome {
        if (m_cancel.isCancelled())
            return cancelled();
        const auto task = std::make_shared<std::packaged_task<void()>>([&] { sha512.add(piece); });
        std::future<void> hashed = task->get_future();
        m_pool.start([task] { (*task)(); });
        sha256.add(piece);
        const Outcome written = m_zip.write(piece);
        hashed.wait();
        size += piece.size();
        return written;
    });
    if (!fed)
        return fed;
    if (Outcome ended = m_zip.end(); !ended)
        return ended;
    return note({name, sha512.finish(), sha256.finish()}, size);
}

Outcome BagWriting::read(const PayloadFile &file)
{
    const QString name = u"data/"_s + file.name;
    if (file.size > mostHeldBytes) {
        if (Outcome written = writeAllWaiting(); !written)
            return written;
        return stream(file, name);
    }
    QByteArray bytes;
    bytes.reserve(file.size);
    const Outcome fed = file.feed([&](QByteArrayView piece) -> Outcome {
        bytes += piece;
        return m_cancel.isCancelled() ? cancelled() : Outcome();
    });
    if (!fed)
        return fed;
    const auto task = std::make_shared<std::packaged_task<ReadyFile()>>(
        [name, bytes, cancel = m_cancel] { return readyFile(name, bytes, cancel); });
    m_waiting.push_back({task->get_future(), bytes.size()});
    m_waitingBytes += bytes.size();
    m_pool.start([task] { (*task)(); });
    return {};
}

Outcome BagWriting::writePayload()
{
    std::vector<const PayloadFile *> files;
    for (const PayloadFile &file : m_plan.payload)
        files.push_back(&file);
    std::sort(files.begin(), files.end(), [](const auto *a, const auto *b) { return a->name < b->name; });
    for (const PayloadFile *file : files) {
        if (m_cancel.isCancelled())
            return cancelled();
        while (isFull()) {
            if (Outcome written = writeOldest(); !written)
                return written;
        }
        if (Outcome begun = read(*file); !begun)
            return begun;
    }
    return writeAllWaiting();
}

Outcome BagWriting::writeTags()
{
    std::vector<BagFile> tags = tagFilesFor(m_entries, m_octets, m_plan.labels);
    for (const BagFile &tag : tags) {
        if (tag.name == "tagmanifest-sha512.txt"_L1)
            m_written.tagManifest = tag.bytes;
    }
    if (m_plan.seal) {
        Result<std::vector<BagFile>> seals = m_plan.seal(m_written.tagManifest);
        if (!seals)
            return tl::unexpected(seals.error());
        std::move(seals->begin(), seals->end(), std::back_inserter(tags));
    }
    for (const BagFile &tag : tags) {
        if (Outcome added = m_zip.add(inZip(tag.name), packedFile(tag.bytes)); !added)
            return added;
        m_written.files << inZip(tag.name);
    }
    return {};
}

Result<WrittenBag> BagWriting::run()
{
    for (const auto step : {&BagWriting::writePayload, &BagWriting::writeTags}) {
        if (Outcome done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (Outcome finished = m_zip.finish(); !finished)
        return tl::unexpected(finished.error());
    return std::move(m_written);
}

} // namespace

Result<WrittenBag> writeBag(const BagPlan &plan, QIODevice &device, const CancelToken &cancel,
                            const ProgressSink &progress)
{
    return BagWriting(plan, device, cancel, progress).run();
}

} // namespace interdict
