// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/searchmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// In which order groups stand, whenever they come.
std::pair<int, int> placeOf(const SearchGroup &group)
{
    switch (group.kind) {
    case SearchKind::savedSearch:
        return {0, 0};
    case SearchKind::savedFilters:
        return {1, 0};
    case SearchKind::listing:
        return {2, 0};
    case SearchKind::entity:
        return {3, int(group.entityKind)};
    case SearchKind::note:
        return {4, 0};
    case SearchKind::evidence:
        return {5, 0};
    }
    return {6, 0};
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString countText(const SearchGroup &group)
{
    const QString count = QLocale().toString(group.count);
    //: At least so many hits: more were not counted yet
    return group.isMore ? SearchModel::tr("%1+").arg(count) : count;
}

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) {}

void SearchModel::setCase(const QString &casePath)
{
    m_casePath = casePath;
    ++m_generation;
    m_jobs.cancel();
    m_groups.clear();
    search({});
}

void SearchModel::search(const QString &text)
{
    const SearchQuery query = parseSearch(text);
    ++m_generation;
    m_jobs.cancel();
    m_query = query;
    m_words = soughtWords(query);
    m_found.clear();
    for (size_t i = 0; i < m_entries.size() && !query.isEmpty(); ++i) {
        const QString said = m_entries[i].title + u' ' + m_entries[i].detail;
        const bool isFound = std::all_of(m_words.begin(), m_words.end(),
                                         [&said](const SoughtWord &word) { return !searchHits(said, {word}).empty(); });
        if (isFound && !m_words.empty())
            m_found.push_back(int(i));
    }
    m_isOld = true;
    if (query.isEmpty() || m_casePath.isEmpty())
        m_groups.clear();
    rebuild();
    if (!query.isEmpty() && !m_casePath.isEmpty())
        begin(query);
    else
        Q_EMIT finished();
}

void SearchModel::begin(const SearchQuery &query)
{
    m_jobs.start<bool>(
        tr("Searching"),
        [this, query, path = m_casePath, generation = m_generation](const CancelToken &cancel,
                                                                    const ProgressSink &) -> Result<bool> {
            const auto sink = [this, generation](SearchGroup &&group) {
                QMetaObject::invokeMethod(
                    this,
                    [this, generation, group = std::move(group)]() mutable {
                        if (generation == m_generation)
                            take(std::move(group));
                    },
                    Qt::QueuedConnection);
            };
            const Outcome done = CaseSearch{query}.runIn(path, sink, cancel);
            return done ? Result<bool>(true) : tl::unexpected(done.error());
        },
        [this](const Result<bool> &done) {
            if (m_isOld)
                m_groups.clear();
            m_isOld = false;
            rebuild();
            if (!done && done.error().code != ErrorCode::cancelled)
                Q_EMIT failed(done.error());
            Q_EMIT finished();
        });
}

/// What was found of others before is no longer there.
void SearchModel::setEntries(std::vector<SearchEntry> entries)
{
    m_entries = std::move(entries);
    m_found.clear();
    rebuild();
}

void SearchModel::take(SearchGroup &&group)
{
    if (std::exchange(m_isOld, false))
        m_groups.clear();
    const auto same = std::find_if(m_groups.begin(), m_groups.end(),
                                   [&group](const SearchGroup &each) { return each.isSameKind(group); });
    if (same != m_groups.end()) {
        same->count = group.count; // counted to the end
        same->isMore = group.isMore;
    } else if (!group.hits.empty()) {
        const auto place = std::find_if(m_groups.begin(), m_groups.end(),
                                        [&group](const SearchGroup &each) { return placeOf(each) > placeOf(group); });
        m_groups.insert(place, std::move(group));
    }
    rebuild();
}

void SearchModel::addEntries(bool arePages, std::vector<Row> &rows) const
{
    int shown = 0;
    for (const int entry : m_found) {
        if (m_entries[size_t(entry)].isPage != arePages || shown == mostEntries)
            continue;
        if (shown++ == 0)
            rows.push_back({RowKind::head, -1, -1, arePages});
        rows.push_back({RowKind::entry, -1, entry, arePages});
    }
}

void SearchModel::addGroup(int group, std::vector<Row> &rows) const
{
    const SearchGroup &shown = m_groups[size_t(group)];
    rows.push_back({RowKind::head, group, -1});
    for (int hit = 0; hit < int(shown.hits.size()); ++hit)
        rows.push_back({RowKind::hit, group, hit});
    const bool isTable = shown.kind == SearchKind::listing || shown.kind == SearchKind::entity;
    if (isTable && (shown.count > qint64(shown.hits.size()) || shown.isMore))
        rows.push_back({RowKind::showAll, group, -1});
}

void SearchModel::rebuild()
{
    std::vector<Row> rows;
    if (!m_query.remark.isEmpty())
        rows.push_back({RowKind::remark});
    addEntries(true, rows);
    addEntries(false, rows);
    for (int group = 0; group < int(m_groups.size()); ++group)
        addGroup(group, rows);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

SearchModel::RowKind SearchModel::kindOf(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].kind : RowKind::head;
}

const SearchEntry *SearchModel::entryAt(int row) const
{
    return kindOf(row) == RowKind::entry ? &m_entries[size_t(m_rows[size_t(row)].item)] : nullptr;
}

const SearchHit *SearchModel::hitAt(int row) const
{
    if (kindOf(row) != RowKind::hit)
        return nullptr;
    const Row &at = m_rows[size_t(row)];
    return &m_groups[size_t(at.group)].hits[size_t(at.item)];
}

const SearchGroup *SearchModel::groupAt(int row) const
{
    const bool isThere = row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].group >= 0;
    return isThere ? &m_groups[size_t(m_rows[size_t(row)].group)] : nullptr;
}

int SearchModel::firstChoice() const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.kind != RowKind::head && row.kind != RowKind::remark;
    });
    return first == m_rows.end() ? -1 : int(first - m_rows.begin());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    const RowKind kind = kindOf(index.row());
    if (kind == RowKind::head || kind == RowKind::remark)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString SearchModel::headOf(const Row &row) const
{
    if (row.group < 0)
        return row.isPage ? tr("Pages") : tr("Commands");
    const SearchGroup &group = m_groups[size_t(row.group)];
    return tr("%1 %2", "a kind and how many").arg(upperFirst(groupName(group)), countText(group));
}

QString SearchModel::titleOf(const Row &row) const
{
    switch (row.kind) {
    case RowKind::head:
        return headOf(row);
    case RowKind::entry:
        return m_entries[size_t(row.item)].title;
    case RowKind::hit:
        return m_groups[size_t(row.group)].hits[size_t(row.item)].title.text;
    case RowKind::showAll:
        return tr("Show all %1 in the table").arg(countText(m_groups[size_t(row.group)]));
    case RowKind::remark:
        return m_query.remark;
    }
    return {};
}

QString SearchModel::detailOf(const Row &row) const
{
    if (row.kind == RowKind::entry)
        return m_entries[size_t(row.item)].detail;
    return row.kind == RowKind::hit ? m_groups[size_t(row.group)].hits[size_t(row.item)].detail.text : QString();
}

std::vector<TextStretch> SearchModel::hitsOf(const Row &row, bool ofTitle) const
{
    if (row.kind == RowKind::entry)
        return searchHits(ofTitle ? titleOf(row) : detailOf(row), m_words);
    if (row.kind != RowKind::hit)
        return {};
    const SearchHit &hit = m_groups[size_t(row.group)].hits[size_t(row.item)];
    return ofTitle ? hit.title.hits : hit.detail.hits;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleTextRole:
        return detailOf(row).isEmpty() ? titleOf(row) : tr("%1, %2").arg(titleOf(row), detailOf(row));
    case rowKind:
        return int(row.kind);
    case detail:
        return detailOf(row);
    case titleHits:
        return QVariant::fromValue(hitsOf(row, true));
    case detailHits:
        return QVariant::fromValue(hitsOf(row, false));
    case shortcut:
        return row.kind == RowKind::entry ? m_entries[size_t(row.item)].shortcut : QString();
    default:
        return {};
    }
}

} // namespace interdict
