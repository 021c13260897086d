// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/judging.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/judgementtable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Judging)
};

PairJudgement::Verdict linkingVerdict(Verdict verdict)
{
    return verdict == Verdict::same ? PairJudgement::Verdict::same : PairJudgement::Verdict::different;
}

Result<Entity> entityById(const Database &database, RowId<Entity> id)
{
    const Result<std::vector<EntityRow>> rows = entityRows(database, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, Words::tr("What is to be judged is not in the case any more."));
    return rows->front().entity;
}

QString inWords(const Entity &entity)
{
    const QString name = visibleLine(entity.label).left(60);
    const QString market = visibleLine(entity.detail.isEmpty() ? entity.scope : entity.detail).left(40);
    if (entity.kind == EntityKind::seller && !market.isEmpty())
        return Words::tr("\"%1\" on %2").arg(name, market);
    return Words::tr("\"%1\"").arg(name);
}

/// Makes the row changes of one request, pair after pair, each against what the ones before it made.
class JudgementWriting
{
public:
    JudgementWriting(const Database &database, const JudgementRequest &request, Signature signature)
        : m_database(database), m_request(request), m_signature(std::move(signature))
    {
    }

    Outcome prepare();
    /// The outcome is an error where the whole cannot go on; a refusal is noted in the report.
    Outcome add(const EntityPair &pair);

    JudgementReport report;
    std::vector<RowChange> changes;
    std::optional<EntityPair> first; ///< that was judged

private:
    [[nodiscard]] Result<QString> refusalOf(const EntityPair &pair) const;
    [[nodiscard]] Result<QString> inWordsOf(const Contradiction &contradiction) const;
    void note(const Judgement &judgement);

    const Database &m_database;
    const JudgementRequest &m_request;
    Signature m_signature;
    std::vector<Judgement> m_judgements; ///< as they are with those of the request
    qint64 m_next = 0;
};

Outcome JudgementWriting::prepare()
{
    Result<std::vector<Judgement>> judgements = allJudgements(m_database);
    const Result<qint64> next = nextRowId(m_database, u"judgement"_s);
    if (!judgements || !next)
        return tl::unexpected(!judgements ? judgements.error() : next.error());
    m_judgements = std::move(*judgements);
    m_next = *next;
    return {};
}

Result<QString> JudgementWriting::inWordsOf(const Contradiction &contradiction) const
{
    QStringList names;
    for (const qint64 id : contradiction.chain) {
        const Result<QString> name = nameInWords(m_database, RowId<Entity>(id));
        if (!name)
            return name;
        names << *name;
    }
    return names.join(u" = "_s);
}

/// Why the pair cannot be judged so; empty where it can.
Result<QString> JudgementWriting::refusalOf(const EntityPair &pair) const
{
    const Result<Entity> left = entityById(m_database, pair.first);
    const Result<Entity> right = entityById(m_database, pair.second);
    if (!left || !right)
        return tl::unexpected(!left ? left.error() : right.error());
    if (left->id == right->id)
        return Words::tr("%1 was given twice. Choose two entities.").arg(inWords(*left));
    if (left->kind != right->kind)
        return Words::tr("%1 is of the kind \"%2\", %3 is of the kind \"%4\"; only two of one kind can be judged.")
            .arg(inWords(*left), displayName(left->kind), inWords(*right), displayName(right->kind));
    if (m_request.verdict == Verdict::undecided)
        return QString();
    const std::optional<Contradiction> found =
        contradiction(pairJudgements(m_judgements), {left->id.value(), right->id.value(),
                                                     linkingVerdict(m_request.verdict), m_request.confidence / 100.0});
    if (!found)
        return QString();
    const Result<QString> chain = inWordsOf(*found);
    const Result<QString> from = nameInWords(m_database, RowId<Entity>(found->left));
    const Result<QString> to = nameInWords(m_database, RowId<Entity>(found->right));
    if (!chain || !from || !to)
        return tl::unexpected(!chain ? chain.error() : !from ? from.error() : to.error());
    return m_request.verdict == Verdict::same
               ? Words::tr(
                     "%1 and %2 cannot be the same: %3 and %4 were judged not the same, and this chain would join "
                     "them: %5. Withdraw one of these judgements first.")
                     .arg(inWords(*left), inWords(*right), *from, *to, *chain)
               : Words::tr("%1 and %2 cannot be judged not the same: this chain of judgements joins them: %3. Withdraw "
                           "one of these judgements first.")
                     .arg(inWords(*left), inWords(*right), *chain);
}

void JudgementWriting::note(const Judgement &judgement)
{
    const auto old = std::find_if(m_judgements.begin(), m_judgements.end(),
                                  [&judgement](const Judgement &other) { return other.id == judgement.id; });
    const std::optional<QJsonObject> before = old == m_judgements.end() ? std::nullopt : std::optional(rowOf(*old));
    changes.push_back({u"judgement"_s, judgement.id.value(), before, rowOf(judgement)});
    old == m_judgements.end() ? m_judgements.push_back(judgement) : void(*old = judgement);
}

Outcome JudgementWriting::add(const EntityPair &pair)
{
    const Result<QString> refusal = refusalOf(pair);
    if (!refusal)
        return tl::unexpected(refusal.error());
    if (!refusal->isEmpty()) {
        report.refusals.push_back({pair, *refusal});
        return {};
    }
    const auto [left, right] = std::minmax(pair.first, pair.second);
    const auto old = std::find_if(m_judgements.begin(), m_judgements.end(),
                                  [left = left, right = right](const Judgement &judgement) {
                                      return judgement.left == left && judgement.right == right;
                                  });
    Judgement judgement{
        RowId<Judgement>(), left,          right, m_request.verdict, m_request.reason.trimmed(), m_request.confidence,
        m_signature.author, m_signature.at};
    if (old != m_judgements.end() && old->verdict == judgement.verdict && old->reason == judgement.reason &&
        old->confidence == judgement.confidence) {
        ++report.unchanged;
        return {};
    }
    judgement.id = old != m_judgements.end() ? old->id : RowId<Judgement>(m_next++);
    note(judgement);
    ++report.judged;
    if (!first)
        first = pair;
    return {};
}

Outcome checkRequest(const JudgementRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(ErrorCode::invalidValue,
                       Words::tr("A judgement needs a reason. Write what shows it, so that others can follow."));
    if (request.pairs.empty())
        return failure(ErrorCode::notFound, Words::tr("Nothing was chosen. Choose the pairs to judge."));
    if (request.pairs.size() > Judging::mostAtOnce)
        return failure(ErrorCode::limitExceeded,
                       Words::tr("%L1 pairs are too many for one step; at most %L2 can be undone as one. Choose fewer.")
                           .arg(qint64(request.pairs.size()))
                           .arg(qint64(Judging::mostAtOnce)));
    if (request.confidence < 1 || request.confidence > 100)
        return failure(ErrorCode::invalidValue, Words::tr("Confidence is a percentage from 1 to 100."));
    return {};
}

QString summaryOfMany(Verdict verdict, int count, const QString &reason)
{
    switch (verdict) {
    case Verdict::same:
        return Words::tr("Judged %n pair(s) the same: %1", nullptr, count).arg(reason);
    case Verdict::different:
        return Words::tr("Judged %n pair(s) not the same: %1", nullptr, count).arg(reason);
    case Verdict::undecided:
        break;
    }
    return Words::tr("Left %n pair(s) undecided: %1", nullptr, count).arg(reason);
}

QString summaryOfOne(Verdict verdict, const QString &left, const QString &right, const QString &reason)
{
    switch (verdict) {
    case Verdict::same:
        return Words::tr("Judged %1 and %2 the same: %3").arg(left, right, reason);
    case Verdict::different:
        return Words::tr("Judged %1 and %2 not the same: %3").arg(left, right, reason);
    case Verdict::undecided:
        break;
    }
    return Words::tr("Left open whether %1 and %2 are the same: %3").arg(left, right, reason);
}

} // namespace

Result<QString> nameInWords(const Database &database, RowId<Entity> entity)
{
    const Result<Entity> found = entityById(database, entity);
    return found ? Result<QString>(inWords(*found)) : tl::unexpected(found.error());
}

Result<QHash<qint64, QString>> namesInWords(const Database &database, std::span<const RowId<Entity>> entities)
{
    const Result<std::vector<EntityRow>> rows = entityRows(database, entities);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, QString> names;
    for (const EntityRow &row : *rows)
        names.insert(row.entity.id.value(), inWords(row.entity));
    return names;
}

Result<JudgementReport> Judging::judge(const JudgementRequest &request)
{
    if (Outcome checked = checkRequest(request); !checked)
        return tl::unexpected(checked.error());
    JudgementWriting writing(m_session.database(), request, m_session.signature());
    if (Outcome prepared = writing.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    for (const EntityPair &pair : request.pairs) {
        if (Outcome added = writing.add(pair); !added)
            return tl::unexpected(added.error());
    }
    if (writing.changes.empty()) {
        if (!writing.report.refusals.empty())
            return failure(ErrorCode::badInput, writing.report.refusals.front().why);
        return writing.report;
    }
    if (Outcome done = perform(request, std::move(writing.changes), *writing.first); !done)
        return tl::unexpected(done.error());
    return writing.report;
}

Outcome Judging::perform(const JudgementRequest &request, std::vector<RowChange> changes, const EntityPair &first)
{
    const QString reason = visibleLine(request.reason.trimmed()).left(200);
    QString summary;
    if (changes.size() == 1) {
        const Result<QString> left = nameInWords(m_session.database(), first.first);
        const Result<QString> right = nameInWords(m_session.database(), first.second);
        if (!left || !right)
            return tl::unexpected(!left ? left.error() : right.error());
        summary = summaryOfOne(request.verdict, *left, *right, reason);
    } else {
        summary = summaryOfMany(request.verdict, int(changes.size()), reason);
    }
    return m_session.perform({u"judge"_s, summary, std::move(changes)});
}

Outcome Judging::withdraw(const std::vector<Judgement> &judgements)
{
    if (judgements.empty())
        return failure(ErrorCode::notFound, Words::tr("No judgement was chosen. Choose the one to withdraw."));
    std::vector<RowChange> changes;
    for (const Judgement &judgement : judgements)
        changes.push_back({u"judgement"_s, judgement.id.value(), rowOf(judgement), std::nullopt});
    QString summary = Words::tr("Withdrew %n judgement(s).", nullptr, int(judgements.size()));
    if (judgements.size() == 1) {
        const Judgement &judgement = judgements.front();
        const Result<QString> left = nameInWords(m_session.database(), judgement.left);
        const Result<QString> right = nameInWords(m_session.database(), judgement.right);
        if (!left || !right)
            return tl::unexpected(!left ? left.error() : right.error());
        summary = Words::tr("Withdrew the judgement that %1 and %2 are %3.")
                      .arg(*left, *right, displayName(judgement.verdict));
    }
    return m_session.perform({u"withdraw-judgement"_s, summary, std::move(changes)});
}

} // namespace interdict
