// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/savedsearch.h"
#include "models/store/rowfilter.h"

#include <QJsonArray>

#include <vector>

namespace interdict {

/// A filter of a stack, which may be switched off without going away.
struct StackedFilter
{
    RowFilter filter{};
    bool isOff = false;

    friend bool operator==(const StackedFilter &, const StackedFilter &) = default;
};
[[nodiscard]] QJsonArray toJson(const std::vector<StackedFilter> &stack);
/// What is no filter is left out.
[[nodiscard]] std::vector<StackedFilter> stackFromJson(const QJsonArray &array);

/// Searches and stacks of filters under a name, as commands of a session: undone like any other. Names are unique in
/// their kind.
class SavedSearches
{
public:
    static constexpr qsizetype longestName = 120;

    explicit SavedSearches(CaseSession &session) : m_session(session) {}

    /// Saves, or replaces what has the name. Errors: invalidValue without a name or content.
    [[nodiscard]] Outcome saveSearch(const QString &name, const QString &text);
    [[nodiscard]] Outcome saveFilters(const QString &name, const std::vector<StackedFilter> &filters);
    [[nodiscard]] Outcome rename(SavedKind kind, const QString &from, const QString &to);
    [[nodiscard]] Outcome remove(SavedKind kind, const QString &name);

    [[nodiscard]] Result<std::vector<SavedSearch>> all(SavedKind kind) const;
    /// Filters that this program does not know are left out.
    [[nodiscard]] Result<std::vector<StackedFilter>> filters(const QString &name) const;

private:
    [[nodiscard]] Outcome save(SavedKind kind, const QString &name, const QString &content);
    [[nodiscard]] Result<SavedSearch> named(SavedKind kind, const QString &name) const;

    CaseSession &m_session;
};

/// How many listings and entities each of the searches finds now. A job: opens the case by itself.
struct SavedCount
{
    QString name;
    QString text;
    qint64 listings = 0;
    qint64 entities = 0;
};
[[nodiscard]] Result<std::vector<SavedCount>> countSavedSearches(const QString &casePath, const CancelToken &cancel);

} // namespace interdict
