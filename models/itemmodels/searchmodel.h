// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesearch.h"
#include "models/casework/jobrunner.h"

#include <QAbstractListModel>

#include <vector>

namespace interdict {

/// Something the program itself can do or show: found by its words, beside what the case has.
struct SearchEntry
{
    QString title;
    QString detail{};   ///< where it stands: "Case › Save a Copy…"
    QString shortcut{}; ///< as it is shown
    bool isPage = false;
    int number = 0; ///< the caller's own
};

/// What is found while a search is typed, in groups: pages and commands at once, what the case has as a job of its own
/// tells it. The rows of the search before stay until the first group of the new one is there.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { head, entry, hit, showAll, remark };
    enum Role : int {
        rowKind = Qt::UserRole + 1, ///< as int
        detail,                     ///< text of the second line
        titleHits,                  ///< QVariant of std::vector<TextStretch>
        detailHits,
        shortcut,
    };
    static constexpr int mostEntries = 6;

    explicit SearchModel(QObject *parent = nullptr);

    /// No path: only entries are searched.
    void setCase(const QString &casePath);
    void setEntries(std::vector<SearchEntry> entries);
    /// Begins anew; an empty text leaves no rows.
    void search(const QString &text);
    [[nodiscard]] const QString &text() const { return m_query.text; }
    [[nodiscard]] bool isSearching() const { return m_jobs.isRunning(); }
    /// What the rows show of the case is of the search before.
    [[nodiscard]] bool isOld() const { return m_isOld && m_jobs.isRunning(); }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] RowKind kindOf(int row) const;
    [[nodiscard]] const SearchEntry *entryAt(int row) const;
    [[nodiscard]] const SearchHit *hitAt(int row) const;
    [[nodiscard]] const SearchGroup *groupAt(int row) const; ///< of a head, a hit or a "show all"
    /// The first row that can be chosen; -1 where there is none.
    [[nodiscard]] int firstChoice() const;

Q_SIGNALS:
    /// Everything was looked for.
    void finished();
    void failed(const interdict::Error &error);

private:
    struct Row
    {
        RowKind kind = RowKind::head;
        int group = -1; ///< into m_groups; of entries -1
        int item = -1;  ///< into the group's hits, or into m_entries
        bool isPage = false;
    };
    void begin(const SearchQuery &query);
    void take(SearchGroup &&group);
    void rebuild();
    void addEntries(bool arePages, std::vector<Row> &rows) const;
    void addGroup(int group, std::vector<Row> &rows) const;
    [[nodiscard]] QString titleOf(const Row &row) const;
    [[nodiscard]] QString headOf(const Row &row) const;
    [[nodiscard]] QString detailOf(const Row &row) const;
    [[nodiscard]] std::vector<TextStretch> hitsOf(const Row &row, bool ofTitle) const;

    QString m_casePath;
    std::vector<SearchEntry> m_entries;
    SearchQuery m_query;
    std::vector<SoughtWord> m_words;
    std::vector<int> m_found; ///< entries that match
    std::vector<SearchGroup> m_groups;
    std::vector<Row> m_rows;
    quint64 m_generation = 0;
    bool m_isOld = false; ///< the groups are those of the search before
    JobRunner m_jobs;     ///< last: it waits for its job before the rest goes
};

/// "1,204", or "1,000+" while not all were counted.
[[nodiscard]] QString countText(const SearchGroup &group);

} // namespace interdict

Q_DECLARE_METATYPE(std::vector<interdict::TextStretch>)
