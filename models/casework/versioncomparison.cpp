// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/versioncomparison.h"

#include "models/casework/othercase.h"
#include "models/store/caselines.h"
#include "models/store/historylog.h"
#include "models/store/mergedcases.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VersionComparison)
};

/// The lines of one side, one after the other.
class Lines
{
public:
    static Result<Lines> of(const Database &database, const QString &kind)
    {
        Result<Statement> rows = linesOf(database, kind);
        return rows ? Result<Lines>(Lines(std::move(*rows))) : tl::unexpected(rows.error());
    }

    Outcome next()
    {
        const Result<bool> row = m_rows.step();
        if (!row)
            return tl::unexpected(row.error());
        m_isThere = *row;
        if (m_isThere)
            m_key = m_rows.blob(0);
        return {};
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] QString name() const { return visibleLine(m_rows.text(1)).left(200); }
    [[nodiscard]] QByteArray said() const { return m_rows.blob(2); }

private:
    explicit Lines(Statement rows) : m_rows(std::move(rows)) {}
    Statement m_rows;
    QByteArray m_key;
    bool m_isThere = false;
};

QString valueInWords(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : visibleLine(value.toString()).left(200);
}

/// The fields that differ, on either side.
void tellFields(CaseDifference &difference, const QByteArray &before, const QByteArray &after)
{
    const QJsonObject was = QJsonDocument::fromJson(before).object();
    const QJsonObject is = QJsonDocument::fromJson(after).object();
    QStringList old;
    QStringList now;
    for (const QString &field : is.keys()) {
        if (was[field] == is[field])
            continue;
        old << u"%1: %2"_s.arg(field, valueInWords(was[field]));
        now << u"%1: %2"_s.arg(field, valueInWords(is[field]));
    }
    difference.before = old.join(u"; "_s);
    difference.after = now.join(u"; "_s);
}

class KindComparing
{
public:
    KindComparing(const QString &kind, qint64 most, VersionComparison &comparison)
        : m_most(most), m_comparison(comparison)
    {
        m_counts.kind = kind;
    }

    Outcome compare(Lines &first, Lines &second, const CancelToken &cancel);

private:
    using Change = CaseDifference::Change;
    void tell(Change change, const Lines &lines);
    void compareSame(const Lines &first, const Lines &second);
    Outcome step(Lines &first, Lines &second);

    qint64 m_most;
    VersionComparison &m_comparison;
    KindComparison m_counts;
    qint64 m_told = 0;
};

void KindComparing::tell(Change change, const Lines &lines)
{
    ++(change == Change::added ? m_counts.added : m_counts.removed);
    if (m_told++ < m_most)
        m_comparison.differences.push_back({change, m_counts.kind, lines.name(), {}, {}});
}

void KindComparing::compareSame(const Lines &first, const Lines &second)
{
    const QByteArray before = first.said();
    const QByteArray after = second.said();
    if (before == after)
        return;
    ++m_counts.changed;
    if (m_told++ >= m_most)
        return;
    CaseDifference difference{Change::changed, m_counts.kind, second.name(), {}, {}};
    tellFields(difference, before, after);
    m_comparison.differences.push_back(std::move(difference));
}

Outcome KindComparing::step(Lines &first, Lines &second)
{
    const bool isFirst = first.isThere() && (!second.isThere() || first.key() <= second.key());
    const bool isSecond = second.isThere() && (!first.isThere() || second.key() <= first.key());
    m_counts.first += isFirst;
    m_counts.second += isSecond;
    if (isFirst && isSecond)
        compareSame(first, second);
    else
        tell(isFirst ? Change::removed : Change::added, isFirst ? first : second);
    if (isFirst) {
        if (Outcome done = first.next(); !done)
            return done;
    }
    return isSecond ? second.next() : Outcome();
}

Outcome KindComparing::compare(Lines &first, Lines &second, const CancelToken &cancel)
{
    for (Lines *lines : {&first, &second}) {
        if (Outcome begun = lines->next(); !begun)
            return begun;
    }
    while (first.isThere() || second.isThere()) {
        if (cancel.isCancelled())
            return cancelled();
        if (Outcome done = step(first, second); !done)
            return done;
    }
    m_comparison.kinds.push_back(m_counts);
    return {};
}

Result<qint64> lengthOf(const Database &database)
{
    return database.number("SELECT coalesce(max(number), 0) FROM history");
}

/// How many entries both begin with.
Result<qint64> commonEntries(const Database &first, const Database &second)
{
    for (qint64 next = 1;;) {
        const Result<std::vector<HistoryEntry>> a = readHistory(first, next, 1000);
        const Result<std::vector<HistoryEntry>> b = readHistory(second, next, 1000);
        if (!a || !b)
            return tl::unexpected((!a ? a : b).error());
        const size_t most = std::min(a->size(), b->size());
        for (size_t i = 0; i < most; ++i) {
            if ((*a)[i].digest != (*b)[i].digest)
                return next - 1 + qint64(i);
        }
        next += qint64(most);
        if (most < 1000)
            return next - 1;
    }
}

/// Whether the head of `part` is that of a case that was merged into `whole`.
Result<bool> isMergedInto(const Database &whole, const Database &part, qint64 length)
{
    const Result<std::vector<HistoryEntry>> last = readHistory(part, length, 1);
    const Result<std::vector<MergedCase>> merged = mergedCases(whole);
    if (!last || !merged)
        return tl::unexpected(!last ? last.error() : merged.error());
    return !last->empty() && std::any_of(merged->begin(), merged->end(),
                                         [&last](const MergedCase &one) { return one.head == last->front().digest; });
}

Outcome compareHistories(const Database &first, const Database &second, HistoryComparison &history)
{
    const Result<qint64> lengths[] = {lengthOf(first), lengthOf(second)};
    const Result<qint64> common = commonEntries(first, second);
    if (!lengths[0] || !lengths[1] || !common)
        return tl::unexpected((!common ? common : !lengths[0] ? lengths[0] : lengths[1]).error());
    history.common = *common;
    history.onlyFirst = *lengths[0] - *common;
    history.onlySecond = *lengths[1] - *common;
    Result<std::vector<HistoryEntry>> a = readHistory(first, *common + 1, HistoryComparison::mostTold);
    Result<std::vector<HistoryEntry>> b = readHistory(second, *common + 1, HistoryComparison::mostTold);
    const Result<bool> intoFirst = isMergedInto(first, second, *lengths[1]);
    const Result<bool> intoSecond = isMergedInto(second, first, *lengths[0]);
    if (!a || !b || !intoFirst || !intoSecond)
        return tl::unexpected(!a ? a.error() : !b ? b.error() : (!intoFirst ? intoFirst : intoSecond).error());
    history.first = std::move(*a);
    history.second = std::move(*b);
    history.isMergedIntoFirst = *intoFirst;
    history.isMergedIntoSecond = *intoSecond;
    return {};
}

/// A connection of its own for what is sorted: what does not fit into memory goes to temporary files.
Result<Database> sortingConnection(const QString &path, const CancelToken &cancel)
{
    Result<Database> database = Database::open(path, Database::Mode::readOnly);
    if (!database)
        return database;
    database->stopWhen(cancel);
    if (Outcome set = database->execute("PRAGMA temp_store=FILE"); !set)
        return tl::unexpected(set.error());
    return database;
}

Outcome compareKinds(const Database &first, const Database &second, const ComparisonRequest &request,
                     VersionComparison &comparison, const CancelToken &cancel, const ProgressSink &progress)
{
    const QStringList kinds = request.kinds.isEmpty() ? comparedKinds() : request.kinds;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (progress)
            progress({i, kinds.size(), Words::tr("Comparing %1").arg(comparedKindInWords(kinds[i]))});
        if (cancel.isCancelled())
            return cancelled();
        Result<Lines> a = Lines::of(first, kinds[i]);
        Result<Lines> b = Lines::of(second, kinds[i]);
        if (!a || !b)
            return tl::unexpected(!a ? a.error() : b.error());
        if (Outcome done = KindComparing(kinds[i], request.most, comparison).compare(*a, *b, cancel); !done)
            return done;
    }
    return {};
}

} // namespace

bool VersionComparison::isSame() const
{
    return std::all_of(kinds.begin(), kinds.end(),
                       [](const KindComparison &kind) { return kind.added + kind.removed + kind.changed == 0; });
}

QString toToken(CaseDifference::Change change)
{
    constexpr const char *tokens[] = {"added", "removed", "changed"};
    return QString::fromLatin1(tokens[int(change)]);
}

QString displayName(CaseDifference::Change change)
{
    switch (change) {
    case CaseDifference::Change::added:
        return Words::tr("added");
    case CaseDifference::Change::removed:
        return Words::tr("removed");
    case CaseDifference::Change::changed:
        break;
    }
    return Words::tr("changed");
}

QString comparedKindInWords(const QString &kind)
{
    const QHash<QString, QString> names{{u"source"_s, Words::tr("sources")},
                                        {u"listing"_s, Words::tr("listings")},
                                        {u"entity"_s, Words::tr("entities")},
                                        {u"link"_s, Words::tr("links")},
                                        {u"review"_s, Words::tr("decisions about records")},
                                        {u"judgement"_s, Words::tr("judgements")},
                                        {u"note"_s, Words::tr("notes")},
                                        {u"mark"_s, Words::tr("marks")},
                                        {u"marking"_s, Words::tr("markings")},
                                        {u"referral"_s, Words::tr("referrals")},
                                        {u"packet"_s, Words::tr("packets")},
                                        {u"letter"_s, Words::tr("letters")},
                                        {u"recipient"_s, Words::tr("recipients")},
                                        {u"tag"_s, Words::tr("tags")},
                                        {u"grade"_s, Words::tr("grades")},
                                        {u"saved"_s, Words::tr("saved searches and filters")}};
    return names.value(kind, kind);
}

Result<VersionComparison> compareCases(const ComparisonRequest &request, const CancelToken &cancel,
                                       const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Checking the files")});
    const Result<OtherCase> first = OtherCase::open(request.firstPath, cancel);
    const Result<OtherCase> second =
        first ? OtherCase::open(request.secondPath, cancel) : Result<OtherCase>(tl::unexpected(first.error()));
    if (!first || !second)
        return tl::unexpected((!first ? first : second).error());
    const Result<Database> a = sortingConnection(first->path(), cancel);
    const Result<Database> b = sortingConnection(second->path(), cancel);
    if (!a || !b)
        return tl::unexpected((!a ? a : b).error());
    VersionComparison comparison;
    comparison.firstName = first->properties().name;
    comparison.secondName = second->properties().name;
    if (Outcome done = compareHistories(*a, *b, comparison.history); !done)
        return tl::unexpected(done.error());
    if (Outcome done = compareKinds(*a, *b, request, comparison, cancel, progress); !done)
        return tl::unexpected(done.error());
    return comparison;
}

} // namespace interdict
