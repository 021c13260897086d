// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/keyshelf.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <bit>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyShelf)
};

constexpr qint64 pageEntries = 16;
constexpr int hashes = 4;
constexpr size_t mostRuns = 8;
constexpr qsizetype chunk = 1 << 20;

/// The four bits that a key sets: keys are digests, whose bits are as good as random.
template <typename Visit>
void forBits(const Key128 &key, size_t bits, Visit visit)
{
    const auto [low, high] = key.words();
    quint64 place = low * 0x9e3779b97f4a7c15U;
    for (int i = 0; i < hashes; ++i) {
        visit(size_t(place >> 20) & (bits - 1));
        place += high | 1;
        place ^= place >> 29;
    }
}

/// A run from its start to its end.
class RunReader
{
public:
    RunReader(QTemporaryFile &file, qint64 offset, qint64 count, qsizetype entrySize)
        : m_file(file), m_offset(offset), m_left(count), m_entrySize(entrySize)
    {
    }

    /// Null at the end.
    [[nodiscard]] const char *entry() const { return m_isEnded ? nullptr : m_page.constData() + m_at; }
    /// False where the file cannot be read.
    bool next()
    {
        m_at += m_page.isEmpty() ? 0 : m_entrySize;
        if (m_at < m_page.size())
            return true;
        constexpr qint64 entriesAtOnce = 1024;
        const qint64 count = std::min(entriesAtOnce, m_left);
        m_isEnded = count == 0;
        m_at = 0;
        m_page.resize(count * m_entrySize);
        const bool isRead = m_file.seek(m_offset) && m_file.read(m_page.data(), m_page.size()) == m_page.size();
        m_offset += m_page.size();
        m_left -= count;
        return m_isEnded || isRead;
    }

private:
    QTemporaryFile &m_file;
    qint64 m_offset;
    qint64 m_left;
    qsizetype m_entrySize;
    QByteArray m_page;
    qsizetype m_at = 0;
    bool m_isEnded = false;
};

std::unique_ptr<QTemporaryFile> newFile()
{
    return std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"interdict-XXXXXX"_s));
}

Error fault(const QTemporaryFile &file)
{
    return {ErrorCode::cannotWrite,
            Words::tr("A temporary file could not be used: %1. Check that there is space in \"%2\", then import again.")
                .arg(file.errorString(), QDir::toNativeSeparators(QDir::tempPath())),
            {}};
}

} // namespace

Key128 KeyShelf::keyOf(const char *entry) const
{
    return Key128::fromBytes({entry, qsizetype(sizeof(Key128))});
}

Outcome KeyShelf::put(const std::vector<const char *> &entries)
{
    if (entries.empty())
        return {};
    Run run;
    run.offset = m_fileSize;
    run.count = qint64(entries.size());
    run.expect();
    for (const char *entry : entries)
        run.learn(keyOf(entry));
    if (Outcome written = write(entries); !written)
        return written;
    m_runs.push_back(std::move(run));
    return m_runs.size() > mostRuns ? merge() : Outcome();
}

void KeyShelf::Run::expect()
{
    filter.assign(std::max<size_t>(std::bit_ceil(size_t(count) * 8) / 64, 1), 0);
    starts.reserve(size_t(count / pageEntries + 1));
}

void KeyShelf::Run::learn(const Key128 &key)
{
    if (learnt++ % pageEntries == 0)
        starts.push_back(key.words()[0]);
    forBits(key, filter.size() * 64, [this](size_t bit) { filter[bit / 64] |= quint64(1) << bit % 64; });
}

Outcome KeyShelf::write(const std::vector<const char *> &entries)
{
    if (!m_file) {
        m_file = newFile();
        if (!m_file->open())
            return tl::unexpected(fault(*m_file));
    }
    if (!m_file->seek(m_fileSize))
        return tl::unexpected(fault(*m_file));
    QByteArray bytes;
    bytes.reserve(chunk + m_entrySize);
    for (size_t i = 0; i < entries.size(); ++i) {
        bytes.append(entries[i], m_entrySize);
        if (bytes.size() < chunk && i + 1 < entries.size())
            continue;
        if (m_file->write(bytes) != bytes.size())
            return tl::unexpected(fault(*m_file));
        m_fileSize += bytes.size();
        bytes.resize(0);
    }
    return m_file->flush() ? Outcome() : tl::unexpected(fault(*m_file));
}

Outcome KeyShelf::merge()
{
    std::unique_ptr<QTemporaryFile> file = newFile();
    if (!file->open())
        return tl::unexpected(fault(*file));
    const Result<qint64> count = mergeInto(*file);
    if (!count)
        return tl::unexpected(count.error());
    m_file = std::move(file);
    m_fileSize = *count * m_entrySize;
    m_runs.clear();
    Run run;
    run.count = *count;
    if (Outcome learnt = learn(run); !learnt)
        return learnt;
    m_runs.push_back(std::move(run));
    return {};
}

/// Gives the number of entries; of those under one key the newest.
Result<qint64> KeyShelf::mergeInto(QTemporaryFile &file) const
{
    std::vector<RunReader> readers; // the newest first
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run)
        readers.emplace_back(*m_file, run->offset, run->count, m_entrySize);
    bool isRead = std::all_of(readers.begin(), readers.end(), [](RunReader &reader) { return reader.next(); });
    QByteArray bytes;
    qint64 count = 0;
    for (; isRead; ++count) {
        const char *least = nullptr;
        for (const RunReader &reader : readers) {
            if (reader.entry() && (!least || sortsBefore(keyOf(reader.entry()), keyOf(least))))
                least = reader.entry();
        }
        if (least)
            bytes.append(least, m_entrySize);
        if ((!least || bytes.size() >= chunk) && file.write(bytes) != bytes.size())
            return tl::unexpected(fault(file));
        if (!least)
            return file.flush() ? Result<qint64>(count) : tl::unexpected(fault(file));
        const Key128 key = keyOf(least);
        if (bytes.size() >= chunk)
            bytes.resize(0);
        for (RunReader &reader : readers)
            isRead = isRead && (!reader.entry() || keyOf(reader.entry()) != key || reader.next());
    }
    return tl::unexpected(fault(*m_file));
}

/// Fills the filter and the starts of a run that is in the file.
Outcome KeyShelf::learn(Run &run)
{
    run.expect();
    RunReader reader(*m_file, run.offset, run.count, m_entrySize);
    bool isRead = reader.next();
    for (; isRead && reader.entry(); isRead = reader.next())
        run.learn(keyOf(reader.entry()));
    return isRead ? Outcome() : tl::unexpected(fault(*m_file));
}

bool KeyShelf::mayHold(const Run &run, const Key128 &key)
{
    bool mayHold = true;
    forBits(key, run.filter.size() * 64,
            [&run, &mayHold](size_t bit) { mayHold = mayHold && (run.filter[bit / 64] >> bit % 64 & 1) != 0; });
    return mayHold;
}

Result<const char *> KeyShelf::findIn(const Run &run, const Key128 &key)
{
    // The last page that begins before the key, and where several begin with its first word, those before it, too.
    const auto [from, to] = std::equal_range(run.starts.begin(), run.starts.end(), key.words()[0]);
    const qint64 firstPage = std::max<qint64>(from - run.starts.begin() - 1, 0);
    const qint64 endPage = std::max<qint64>(to - run.starts.begin(), firstPage + 1);
    const qint64 first = firstPage * pageEntries;
    const qint64 count = std::min(endPage * pageEntries, run.count) - first;
    m_page.resize(count * m_entrySize);
    if (!m_file->seek(run.offset + first * m_entrySize) || m_file->read(m_page.data(), m_page.size()) != m_page.size())
        return tl::unexpected(fault(*m_file));
    qint64 low = 0;
    for (qint64 high = count; low < high;) {
        const qint64 middle = (low + high) / 2;
        sortsBefore(keyOf(m_page.constData() + middle * m_entrySize), key) ? low = middle + 1 : high = middle;
    }
    const char *entry = m_page.constData() + low * m_entrySize;
    return low < count && keyOf(entry) == key ? entry : nullptr;
}

Result<const char *> KeyShelf::find(const Key128 &key)
{
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run) {
        if (!mayHold(*run, key))
            continue;
        const Result<const char *> found = findIn(*run, key);
        if (!found || *found)
            return found;
    }
    return nullptr;
}

} // namespace interdict
