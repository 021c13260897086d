// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagreading.h"

#include "models/basics/parallelranges.h"
#include "models/referrals/digester.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketCheck)
};

constexpr qint64 mostTagBytes = 32LL << 20; // of those that are kept, together
constexpr qsizetype mostProblems = 50;

QString shown(const QString &name)
{
    return visibleLine(name).left(200);
}

/// Whether a person may unpack it anywhere.
bool staysInItsFolder(const QString &name)
{
    const QStringList parts = (name.endsWith(u'/') ? name.chopped(1) : name).split(u'/');
    const bool leaves = parts.contains(u".."_s) || parts.contains(u"."_s) || parts.contains(QString()) ||
                        name.contains(u'\\') || (name.size() > 1 && name[1] == u':');
    return !leaves;
}

class BagReading
{
public:
    BagReading(const BagSource &source, const CancelToken &cancel, const ProgressSink &progress)
        : m_source(source), m_cancel(cancel), m_progress(progress)
    {
    }

    Result<FoundBag> run();

private:
    struct Wanted
    {
        size_t member = 0;
        QString name; ///< within the bag
    };
    struct ReadFile
    {
        FoundFile found;
        std::optional<Error> error;
    };

    void problem(const QString &sentence)
    {
        if (m_bag.problems.size() < mostProblems)
            m_bag.problems << sentence;
    }
    void chooseMembers();
    [[nodiscard]] bool isFit(const BagMember &member);
    void readAll();
    [[nodiscard]] ReadFile readOne(const Wanted &wanted) const;
    void tell(qint64 bytes);
    [[nodiscard]] Outcome collect();

    const BagSource &m_source;
    CancelToken m_cancel;
    const ProgressSink &m_progress;
    FoundBag m_bag;
    QString m_base;
    QSet<QString> m_names;
    std::vector<Wanted> m_wanted;
    std::vector<ReadFile> m_read;
    QStringList m_algorithms;
    qint64 m_total = 0;
    std::atomic<qint64> m_done = 0;
    mutable std::atomic<qint64> m_room = mostTagBytes;
};

bool BagReading::isFit(const BagMember &member)
{
    if (!staysInItsFolder(member.name)) {
        problem(Words::tr("The archive holds a file \"%1\", which would be unpacked outside its folder.")
                    .arg(shown(member.name)));
        return false;
    }
    if (member.isLink) {
        problem(Words::tr("The archive holds \"%1\", which is a link to another file.").arg(shown(member.name)));
        return false;
    }
    if (m_names.contains(member.name)) {
        problem(Words::tr("The archive holds \"%1\" twice.").arg(shown(member.name)));
        return false;
    }
    m_names.insert(member.name);
    return true;
}

void BagReading::chooseMembers()
{
    QStringList names;
    bool hasPayloadFolder = false;
    bool hasOthers = false;
    const std::vector<BagMember> &members = m_source.members();
    for (size_t i = 0; i < members.size(); ++i) {
        if (!isFit(members[i]))
            continue;
        if (!members[i].name.startsWith(m_base)) {
            hasOthers = true;
            continue;
        }
        const QString name = members[i].name.sliced(m_base.size());
        hasPayloadFolder = hasPayloadFolder || name.startsWith("data/"_L1) || name == "data"_L1;
        if (members[i].isFolder || name.isEmpty())
            continue;
        names << name;
        m_wanted.push_back({i, name});
        m_total += members[i].size;
    }
    // An archive need not name a folder that is empty.
    m_bag.hasPayloadFolder = hasPayloadFolder || m_source.kind() != BagSource::Kind::folder;
    if (hasOthers || (m_base.isEmpty() && m_source.kind() != BagSource::Kind::folder))
        problem(Words::tr("The archive must hold one folder, the bag, and nothing beside it (RFC 8493 section 4)."));
    m_algorithms = algorithmsOf(names);
}

BagReading::ReadFile BagReading::readOne(const Wanted &wanted) const
{
    const BagMember &member = m_source.members()[wanted.member];
    ReadFile file;
    file.found.size = member.size;
    const bool isKept = isJudgedByContent(wanted.name);
    if (isKept && m_room.fetch_sub(member.size) < member.size) {
        file.error = Error{ErrorCode::limitExceeded,
                           Words::tr("With \"%1\" the tag files have more than is checked here (32 MiB). Ask for the "
                                     "packet in parts.")
                               .arg(shown(wanted.name)),
                           {}};
        return file;
    }
    std::vector<Digester> digesters;
    for (const QString &algorithm : m_algorithms)
        digesters.emplace_back(algorithm);
    const Outcome read = m_source.read(wanted.member, m_cancel, [&](QByteArrayView piece) {
        for (Digester &digester : digesters)
            digester.add(piece);
        if (isKept)
            file.found.bytes += piece;
    });
    if (!read)
        file.error = read.error();
    for (qsizetype i = 0; read && i < m_algorithms.size(); ++i)
        file.found.digests.insert(m_algorithms[i], digesters[size_t(i)].finish().toHex());
    return file;
}

void BagReading::tell(qint64 bytes)
{
    if (m_progress)
        m_progress({bytes, std::max<qint64>(m_total, 1), Words::tr("Checking files")});
}

/// The largest first, so that no thread is left alone with one at the end.
void BagReading::readAll()
{
    m_read.resize(m_wanted.size());
    std::vector<size_t> order(m_wanted.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto sizeOf = [this](size_t i) { return m_source.members()[m_wanted[i].member].size; };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return sizeOf(a) > sizeOf(b); });
    std::atomic<size_t> next = 0;
    const bool isSmall = m_total < (4 << 20) && m_wanted.size() < 1000; // a thread would take longer to start
    const int threads = isSmall ? 1 : std::clamp(QThread::idealThreadCount(), 1, 16);
    inParallelRanges(threads, threads, [&](int first, int) {
        QElapsedTimer clock;
        clock.start();
        qint64 told = -1000;
        for (size_t at = next++; at < order.size() && !m_cancel.isCancelled(); at = next++) {
            m_read[order[at]] = readOne(m_wanted[order[at]]);
            m_done += sizeOf(order[at]);
            if (first == 0 && clock.elapsed() - told > 100) { // the job's own thread
                told = clock.elapsed();
                tell(m_done);
            }
        }
    });
}

Outcome BagReading::collect()
{
    if (m_cancel.isCancelled())
        return cancelled();
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        if (m_read[i].error)
            m_bag.damaged.insert(m_wanted[i].name, m_read[i].error->message);
        else
            m_bag.files.insert(m_wanted[i].name, std::move(m_read[i].found));
    }
    return {};
}

Result<FoundBag> BagReading::run()
{
    const std::optional<QString> base = bagFolder(m_source);
    if (!base)
        return failure(
            ErrorCode::damaged,
            Words::tr("The archive must hold one folder, the bag, and nothing beside it (RFC 8493 section 4)."));
    m_base = *base;
    chooseMembers();
    readAll();
    if (Outcome collected = collect(); !collected)
        return tl::unexpected(collected.error());
    return std::move(m_bag);
}

} // namespace

std::optional<QString> bagFolder(const BagSource &source)
{
    QSet<QString> folders;
    QSet<QString> bags;
    for (const BagMember &member : source.members()) {
        const qsizetype slash = member.name.indexOf(u'/');
        const QString folder = slash < 0 ? QString() : member.name.first(slash + 1);
        if (slash >= 0 || !member.isFolder)
            folders.insert(folder);
        if (QStringView(member.name).sliced(folder.size()) == u"bagit.txt"_s)
            bags.insert(folder);
    }
    if (bags.size() == 1)
        return *bags.cbegin();
    if (bags.isEmpty() && folders.size() == 1 && !folders.contains(QString()))
        return *folders.cbegin();
    return {};
}

Result<FoundBag> readBag(const BagSource &source, const CancelToken &cancel, const ProgressSink &progress)
{
    return BagReading(source, cancel, progress).run();
}

} // namespace interdict
