// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketdrafting.h"

#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/recipientkind.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/values/marking.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

constexpr int mostCharacters = 500;

Result<QString> nameOf(const Database &database, const DocketItem &item)
{
    if (item.kind == DocketItem::Kind::entity) {
        const RowId<Entity> id(item.item);
        const Result<std::vector<EntityRow>> rows = entityRows(database, std::span(&id, 1));
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->empty())
            return rows->front().entity.label;
        return failure(ErrorCode::notFound, Words::tr("The case has no entity #%1 to refer.").arg(item.item));
    }
    const RowId<Listing> id(item.item);
    const Result<std::vector<ListingRow>> rows = listingRows(database, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->empty())
        return rows->front().listing.title;
    return failure(ErrorCode::notFound, Words::tr("The case has no listing #%1 to refer.").arg(item.item));
}

Result<std::vector<DocketItem>> namedItems(const Database &database, const DocketDraft &draft)
{
    std::vector<DocketItem> items;
    std::set<std::pair<DocketItem::Kind, qint64>> known;
    for (DocketItem item : draft.items) {
        if (!known.emplace(item.kind, item.item).second)
            continue;
        const Result<QString> name = nameOf(database, item);
        if (!name)
            return tl::unexpected(name.error());
        item.name = name->left(mostCharacters);
        item.why = item.why.trimmed().left(mostCharacters);
        item.id = {};
        items.push_back(std::move(item));
    }
    return items;
}

/// What the referral is called where nobody has said: after its first item.
QString titleOf(const std::vector<DocketItem> &items)
{
    const QString first = items.front().name.simplified().left(120);
    return items.size() == 1 ? first : Words::tr("%1 and %n more", nullptr, int(items.size()) - 1).arg(first);
}

Outcome checkDraft(const DocketDraft &draft)
{
    if (!recipientKindFromToken(draft.recipientKind.trimmed()))
        return failure(ErrorCode::badInput,
                       Words::tr("There is no kind of recipient \"%1\".").arg(draft.recipientKind.left(40)));
    if (draft.recipient.trimmed().isEmpty())
        return failure(ErrorCode::badInput, Words::tr("A referral needs a recipient. Name who can act."));
    if (draft.items.empty())
        return failure(ErrorCode::badInput, Words::tr("A referral to \"%1\" needs something to refer. Choose the "
                                                      "entities or listings it is about.")
                                                .arg(draft.recipient.left(80)));
    if (draft.items.size() > Docket::mostItems)
        return failure(ErrorCode::limitExceeded,
                       Words::tr("%L1 items are too many for one referral; at most %L2 fit. Make several of them.")
                           .arg(qint64(draft.items.size()))
                           .arg(qint64(Docket::mostItems)));
    if (!draft.details.isEmpty() && !QJsonDocument::fromJson(draft.details.toUtf8()).isObject())
        return failure(ErrorCode::internal, Words::tr("The details of a referral are no JSON object."));
    return {};
}

} // namespace

bool isOwnTitle(const DocketEntry &entry)
{
    if (entry.items.empty())
        return false;
    const QStringList languages = DocumentLanguage::available();
    return std::any_of(languages.begin(), languages.end(), [&entry](const QString &each) {
        const DocumentLanguage language(each);
        return titleOf(entry.items) == entry.title;
    });
}

QString docketReference(RowId<DocketEntry> id)
{
    return u"R-"_s + QString::number(id.value()).rightJustified(4, u'0');
}

Result<DocketEntry> entryFrom(const Database &database, const DocketDraft &draft)
{
    if (Outcome checked = checkDraft(draft); !checked)
        return tl::unexpected(checked.error());
    const Result<Marking> marking = parseMarking(draft.marking);
    if (!marking)
        return tl::unexpected(marking.error());
    Result<std::vector<DocketItem>> items = namedItems(database, draft);
    if (!items)
        return tl::unexpected(items.error());
    DocketEntry entry;
    entry.recipientId = draft.recipientId.trimmed();
    entry.recipientKind = draft.recipientKind.trimmed();
    entry.recipient = draft.recipient.simplified().left(mostCharacters);
    entry.title = draft.title.simplified().left(mostCharacters);
    if (entry.title.isEmpty())
        entry.title = titleOf(*items);
    entry.marking = toString(*marking);
    entry.door = draft.door.trimmed();
    entry.network = draft.network.simplified().left(mostCharacters);
    entry.why = draft.why.simplified().left(mostCharacters * 2);
    entry.details = draft.details;
    entry.items = std::move(*items);
    return entry;
}

} // namespace interdict
