// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/savedsearches.h"

#include "models/store/savedsearchtable.h"
#include "models/store/searchqueries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedSearches)
};

QString told(const QString &name)
{
    return visibleLine(name).left(80);
}

QString savedSentence(SavedKind kind, const QString &name, bool isReplaced)
{
    if (kind == SavedKind::search)
        return isReplaced ? Words::tr("Replaced the saved search \"%1\".").arg(told(name))
                          : Words::tr("Saved the search \"%1\".").arg(told(name));
    return isReplaced ? Words::tr("Updated the saved filters \"%1\".").arg(told(name))
                      : Words::tr("Saved the filters \"%1\".").arg(told(name));
}

} // namespace

Result<SavedSearch> SavedSearches::named(SavedKind kind, const QString &name) const
{
    const Result<std::optional<SavedSearch>> found = savedSearchNamed(m_session.database(), kind, name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    return failure(ErrorCode::notFound, kind == SavedKind::search
                                            ? Words::tr("The case has no saved search \"%1\".").arg(told(name))
                                            : Words::tr("The case has no saved filters \"%1\".").arg(told(name)));
}

Outcome SavedSearches::save(SavedKind kind, const QString &name, const QString &content)
{
    const QString trimmed = name.simplified().left(longestName);
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("What is to be saved has no name. Write one."));
    const Result<std::optional<SavedSearch>> old = savedSearchNamed(m_session.database(), kind, trimmed);
    const Result<qint64> next = nextRowId(m_session.database(), u"saved_search"_s);
    if (!old || !next)
        return tl::unexpected(!old ? old.error() : next.error());
    if (*old && (*old)->content == content)
        return {};
    const Signature signature = m_session.signature();
    const SavedSearch saved{{}, kind, trimmed, content, signature.author, signature.at};
    RowChange change{u"saved_search"_s, *next, std::nullopt, rowOf(saved)};
    if (*old) {
        change.id = (*old)->id.value();
        change.before = rowOf(**old);
    }
    return m_session.perform({kind == SavedKind::search ? u"save-search"_s : u"save-filters"_s,
                              savedSentence(kind, trimmed, old->has_value()),
                              {change}});
}

Outcome SavedSearches::saveSearch(const QString &name, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("There is no search to save. Write what to look for."));
    return save(SavedKind::search, name, text.trimmed());
}

Outcome SavedSearches::saveFilters(const QString &name, const std::vector<StackedFilter> &filters)
{
    if (filters.empty())
        return failure(ErrorCode::invalidValue, Words::tr("There are no filters to save. Add one first."));
    return save(SavedKind::filters, name,
                QString::fromUtf8(QJsonDocument(toJson(filters)).toJson(QJsonDocument::Compact)));
}

Outcome SavedSearches::rename(SavedKind kind, const QString &from, const QString &to)
{
    const Result<SavedSearch> old = named(kind, from);
    if (!old)
        return tl::unexpected(old.error());
    const QString trimmed = to.simplified().left(longestName);
    if (trimmed == old->name)
        return {};
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The name is empty. Write one."));
    const Result<std::optional<SavedSearch>> other = savedSearchNamed(m_session.database(), kind, trimmed);
    if (!other)
        return tl::unexpected(other.error());
    if (*other)
        return failure(ErrorCode::badInput,
                       Words::tr("Something is saved as \"%1\" already. Take another name.").arg(told(trimmed)));
    const RowChange change{u"saved_search"_s, old->id.value(), QJsonObject{{u"name"_s, old->name}},
                           QJsonObject{{u"name"_s, trimmed}}};
    const QString summary =
        kind == SavedKind::search
            ? Words::tr("Renamed the saved search \"%1\" to \"%2\".").arg(told(old->name), told(trimmed))
            : Words::tr("Renamed the saved filters \"%1\" to \"%2\".").arg(told(old->name), told(trimmed));
    return m_session.perform({u"rename-saved"_s, summary, {change}});
}

Outcome SavedSearches::remove(SavedKind kind, const QString &name)
{
    const Result<SavedSearch> old = named(kind, name);
    if (!old)
        return tl::unexpected(old.error());
    const QString summary = kind == SavedKind::search ? Words::tr("Removed the saved search \"%1\".").arg(told(name))
                                                      : Words::tr("Removed the saved filters \"%1\".").arg(told(name));
    return m_session.perform(
        {u"remove-saved"_s, summary, {{u"saved_search"_s, old->id.value(), rowOf(*old), std::nullopt}}});
}

Result<std::vector<SavedSearch>> SavedSearches::all(SavedKind kind) const
{
    return savedSearches(m_session.database(), kind);
}

Result<std::vector<StackedFilter>> SavedSearches::filters(const QString &name) const
{
    const Result<SavedSearch> saved = named(SavedKind::filters, name);
    if (!saved)
        return tl::unexpected(saved.error());
    return stackFromJson(QJsonDocument::fromJson(saved->content.toUtf8()).array());
}

QJsonArray toJson(const std::vector<StackedFilter> &stack)
{
    QJsonArray array;
    for (const StackedFilter &stacked : stack) {
        QJsonObject json = toJson(stacked.filter);
        if (stacked.isOff)
            json.insert(u"isOff"_s, true);
        array.append(json);
    }
    return array;
}

std::vector<StackedFilter> stackFromJson(const QJsonArray &array)
{
    std::vector<StackedFilter> stack;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        if (const Result<RowFilter> filter = rowFilterFromJson(json))
            stack.push_back({*filter, json.value("isOff"_L1).toBool()});
    }
    return stack;
}

Result<std::vector<SavedCount>> countSavedSearches(const QString &casePath, const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const Result<std::vector<SavedSearch>> searches = savedSearches(*database, SavedKind::search);
    if (!searches)
        return tl::unexpected(searches.error());
    std::vector<SavedCount> counts;
    for (const SavedSearch &search : *searches) {
        const SearchQuery query = parseSearch(search.content);
        const Result<qint64> listings = countMatchingListings(*database, query);
        const auto entities = countMatchingEntities(*database, query);
        if (!listings || !entities)
            return tl::unexpected(!listings ? listings.error() : entities.error());
        SavedCount count{search.name, search.content, *listings, 0};
        for (const auto &[kind, number] : *entities)
            count.entities += number;
        counts.push_back(std::move(count));
    }
    return counts;
}

} // namespace interdict
