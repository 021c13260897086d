// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/factmarking.h"

#include "models/casework/judging.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FactMarking)
};

constexpr int mostNamed = 20;

Result<QString> listingInWords(const Database &database, qint64 fact)
{
    const std::vector<RowId<Listing>> ids{RowId<Listing>(fact)};
    const auto rows = listingRows(database, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, Words::tr("The listing to mark is not in the case."));
    return Words::tr("listing \"%1\"").arg(visibleLine(rows->front().listing.title).left(80));
}

bool isTold(const ToldFacts &facts, const FactMarking &marking)
{
    const std::vector<qint64> &ids = marking.kind == FactKind::source   ? facts.sources
                                     : marking.kind == FactKind::entity ? facts.entities
                                                                        : facts.listings;
    return std::find(ids.begin(), ids.end(), marking.fact) != ids.end();
}

} // namespace

Result<QString> factInWords(const Database &database, FactKind kind, qint64 fact)
{
    if (kind == FactKind::listing)
        return listingInWords(database, fact);
    if (kind == FactKind::entity)
        return nameInWords(database, RowId<Entity>(fact));
    const Result<Source> source = sourceById(database, RowId<Source>(fact));
    if (!source)
        return tl::unexpected(source.error());
    return Words::tr("source \"%1\"").arg(visibleLine(source->fileName).left(80));
}

Outcome markFact(CaseSession &session, FactKind kind, qint64 fact, Marking marking, const QString &reason)
{
    const Result<QString> name = factInWords(session.database(), kind, fact);
    const Result<std::optional<FactMarking>> before = markingOf(session.database(), kind, fact);
    const Result<qint64> next = nextRowId(session.database(), u"fact_marking"_s);
    if (!name || !before || !next)
        return tl::unexpected(!name ? name.error() : !before ? before.error() : next.error());
    const Signature signature = session.signature();
    FactMarking after{RowId<FactMarking>(*next), kind, fact, marking, reason.trimmed(), signature.author, signature.at};
    if (*before)
        after.id = (*before)->id;
    const std::optional<QJsonObject> old = *before ? std::optional(rowOf(**before)) : std::nullopt;
    return session.perform({u"marking"_s,
                            Words::tr("Marked %1 as %2.").arg(*name, toString(marking)),
                            {{u"fact_marking"_s, after.id.value(), old, rowOf(after)}}});
}

Outcome unmarkFact(CaseSession &session, const FactMarking &marking)
{
    const Result<QString> name = factInWords(session.database(), marking.kind, marking.fact);
    if (!name)
        return tl::unexpected(name.error());
    return session.perform({u"unmark"_s,
                            Words::tr("Took the marking of %1 back.").arg(*name),
                            {{u"fact_marking"_s, marking.id.value(), rowOf(marking), std::nullopt}}});
}

Outcome checkMarkings(const Database &database, const ToldFacts &facts, Marking packet)
{
    const Result<std::vector<FactMarking>> markings = allMarkings(database);
    if (!markings)
        return tl::unexpected(markings.error());
    QString above;
    int count = 0;
    for (const FactMarking &marking : *markings) {
        if (marking.marking <= packet || !isTold(facts, marking) || ++count > mostNamed)
            continue;
        const Result<QString> name = factInWords(database, marking.kind, marking.fact);
        if (!name)
            return tl::unexpected(name.error());
        above += u"\n- "_s + Words::tr("%1 is %2", "a fact is TLP:RED").arg(*name, toString(marking.marking));
    }
    if (count == 0)
        return {};
    return failure(ErrorCode::badInput,
                   Words::tr("The packet is %1 and may not hold what is marked above that. Leave it out, raise the "
                             "packet's marking, or mark the fact anew:%2")
                       .arg(toString(packet), above));
}

} // namespace interdict
