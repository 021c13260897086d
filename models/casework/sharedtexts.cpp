// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/sharedtexts.h"

#include "models/linking/similartexts.h"
#include "models/store/hubqueries.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace interdict {

namespace {

constexpr qint64 mostListings = 300'000;
constexpr int mostCharacters = 4000;
constexpr double leastSimilarity = 0.7;

/// Texts of one template, and who uses it.
struct Group
{
    std::map<RowId<Entity>, RowId<Listing>> users; ///< with one of their listings
};

class TextTying
{
public:
    TextTying(std::vector<ListingText> texts, SimilarTexts similar, int hub)
        : m_texts(std::move(texts)), m_similar(std::move(similar)), m_hub(hub), m_parent(m_texts.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    TextTies tie()
    {
        joinGroups();
        for (const auto &[root, users] : m_groups) {
            if (qint64(users.users.size()) > m_hub)
                m_ties.hubs.push_back({users.users.begin()->second, qint64(users.users.size())});
        }
        std::sort(m_ties.hubs.begin(), m_ties.hubs.end(),
                  [](const CommonText &a, const CommonText &b) { return a.sharers > b.sharers; });
        for (const auto &[text, users] : m_sameText)
            tieAll(text, users, text, users, 1.0);
        for (const TextPair &pair : m_similar.pairs) {
            if (pair.similarity >= leastSimilarity)
                tieAll(pair.a, m_sameText[pair.a], pair.b, m_sameText[pair.b], pair.similarity);
        }
        for (auto &[ends, tied] : m_byEnds) {
            tied.tie.texts = qint64(tied.templates.size());
            m_ties.ties.push_back(tied.tie);
        }
        m_ties.isCutShort = m_similar.isCutShort || qint64(m_texts.size()) == mostListings;
        return std::move(m_ties);
    }

private:
    using Users = std::map<RowId<Entity>, RowId<Listing>>;
    struct Tied
    {
        TextTie tie;
        std::set<int> templates;
    };

    int rootOf(int text)
    {
        while (m_parent[size_t(text)] != text)
            text = m_parent[size_t(text)] = m_parent[size_t(m_parent[size_t(text)])];
        return text;
    }

    void joinGroups()
    {
        for (size_t i = 0; i < m_texts.size(); ++i) {
            if (m_similar.sameAs[i] >= 0)
                m_sameText[m_similar.sameAs[i]].emplace(m_texts[i].seller, m_texts[i].listing);
        }
        for (const TextPair &pair : m_similar.pairs) {
            if (pair.similarity >= leastSimilarity)
                m_parent[size_t(rootOf(pair.b))] = rootOf(pair.a);
        }
        for (const auto &[text, users] : m_sameText)
            m_groups[rootOf(text)].users.insert(users.begin(), users.end());
    }

    void tieAll(int a, const Users &left, int b, const Users &right, double similarity)
    {
        const int root = rootOf(a);
        const auto sharers = qint64(m_groups[root].users.size());
        if (sharers < 2 || sharers > m_hub)
            return;
        for (const auto &[one, oneListing] : left) {
            for (const auto &[other, otherListing] : right) {
                if (a == b ? one < other : one != other)
                    tieTwo({one, oneListing}, {other, otherListing}, similarity, root, sharers);
            }
        }
    }

    using User = std::pair<RowId<Entity>, RowId<Listing>>;
    void tieTwo(User left, User right, double similarity, int root, qint64 sharers)
    {
        if (right.first < left.first)
            std::swap(left, right);
        Tied &tied = m_byEnds[{left.first, right.first}];
        tied.templates.insert(root);
        TextTie &tie = tied.tie;
        tie.sharers = tie.sharers == 0 ? sharers : std::min(tie.sharers, sharers);
        if (similarity > tie.similarity)
            tie = {left.first, right.first, similarity, 0, tie.sharers, left.second, right.second};
    }

    std::vector<ListingText> m_texts;
    SimilarTexts m_similar;
    int m_hub;
    std::vector<int> m_parent;
    std::map<int, Users> m_sameText; ///< by the first text that says it
    std::map<int, Group> m_groups;   ///< by root
    std::map<std::pair<RowId<Entity>, RowId<Entity>>, Tied> m_byEnds;
    TextTies m_ties;
};

} // namespace

Result<TextTies> textTies(const Database &database, int hub, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<std::vector<ListingText>> texts = listingTexts(database, mostListings, mostCharacters);
    if (!texts)
        return tl::unexpected(texts.error());
    std::vector<QString> said;
    said.reserve(texts->size());
    for (ListingText &text : *texts)
        said.push_back(std::move(text.text));
    SimilarTextRules rules;
    rules.least = leastSimilarity;
    Result<SimilarTexts> similar = similarTexts(said, rules, cancel, progress);
    if (!similar)
        return tl::unexpected(similar.error());
    return TextTying(std::move(*texts), std::move(*similar), hub).tie();
}

} // namespace interdict
