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

constexpr qint64 pageEntries = 64;
constexpr int hashes = 4;

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
    run.filter.resize(std::max<size_t>(std::bit_ceil(entries.size() * 8) / 64, 1));
    const size_t bits = run.filter.size() * 64;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Key128 key = keyOf(entries[i]);
        if (i % size_t(pageEntries) == 0)
            run.starts.push_back(key.words()[0]);
        forBits(key, bits, [&run](size_t bit) { run.filter[bit / 64] |= quint64(1) << bit % 64; });
    }
    if (Outcome written = write(entries); !written)
        return written;
    m_runs.push_back(std::move(run));
    return {};
}

Outcome KeyShelf::write(const std::vector<const char *> &entries)
{
    constexpr qsizetype chunk = 1 << 20;
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"interdict-XXXXXX"_s));
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
