// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/idtable.h"
#include "models/store/numberset.h"
#include "models/store/seendate.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>
#include <vector>

namespace interdict {

/// Texts, each with a number from 0 up in the order in which they came.
class NumberedTexts
{
public:
    [[nodiscard]] qint32 numberOf(QByteArrayView text);
    [[nodiscard]] const QByteArray &text(qint32 number) const { return m_texts[size_t(number)]; }
    [[nodiscard]] size_t size() const { return m_texts.size(); }

private:
    std::vector<QByteArray> m_texts;
    QHash<QByteArray, qint32> m_numbers;
    qint32 m_last = -1; ///< texts repeat from row to row
};

/// From the first to the last of some dates.
struct SeenSpan
{
    SeenDate first;
    SeenDate last;

    /// So that it holds the other; what is none there changes nothing.
    void widen(const SeenSpan &other);
};
[[nodiscard]] std::optional<PartialDate> dateOf(SeenDate seen);

/// What groups of listings count of one listing.
struct CountedListing
{
    qint64 id = 0;
    qint64 seller = 0;    ///< 0 where none is known
    qint64 sightings = 0; ///< in the group
    SeenSpan seen;        ///< on all its days
    std::optional<double> price;
    QByteArrayView currency; ///< null where the listing states no price
};

/// Listings counted into groups, row by row. Memory grows with the groups and with how many different sellers each has
/// (NumberSet), not with the listings: SQLite's GROUP BY sorts all rows, which of a million takes 350 MiB and seconds.
class GroupCounts
{
public:
    enum class By {
        id,        ///< rows of the table entity
        text,      ///< as it is
        textNoCase ///< as NOCASE compares: the letters of ASCII only
    };
    static constexpr qint32 noCurrency = -1;
    static constexpr qint32 severalCurrencies = -2;

    struct Group
    {
        qint64 id = 0;      ///< of groups by id
        qint64 namedBy = 0; ///< the listing with the smallest id, whose spelling `name` is
        QByteArray name;    ///< of groups by text
        qint64 listings = 0;
        qint64 sightings = 0;
        qint64 sellers = 0; ///< different ones; known after take()
        SeenSpan seen;
        double leastPrice = 0;
        double mostPrice = 0;
        bool hasPrice = false;
        qint32 currency = noCurrency; ///< see currencyOf()
    };

    /// `sellers`: how many there are in the case.
    GroupCounts(By by, size_t sellers) : m_by(by), m_sellers(sellers) {}

    void add(qint64 group, const CountedListing &listing) { count(groupOf(group), listing); }
    void add(QByteArrayView group, const CountedListing &listing) { count(groupOf(group, listing.id), listing); }
    /// What was counted elsewhere, by the same.
    void add(const GroupCounts &other);
    /// In the order in which they came. Ends the counting.
    [[nodiscard]] std::vector<Group> take();
    [[nodiscard]] const QByteArray &currencyOf(const Group &group) const { return m_currencies.text(group.currency); }

private:
    size_t groupOf(qint64 id);
    size_t groupOf(QByteArrayView name, qint64 listing);
    void count(size_t group, const CountedListing &listing);
    void addSeller(size_t group, qint64 seller);
    void addCurrency(Group &group, QByteArrayView currency);
    static void addPrices(Group &group, double least, double most);

    const By m_by;
    const size_t m_sellers;
    std::vector<Group> m_groups;
    IdTable<quint32> m_groupOfId; ///< one more than its place
    NumberedTexts m_names;        ///< of groups by text, in their order
    QByteArray m_folded;
    std::vector<NumberSet> m_sellersOf; ///< of each group
    IdTable<quint32> m_sellerNumbers;   ///< one more than it is
    std::vector<qint64> m_sellerIds;    ///< by number
    NumberedTexts m_currencies;
};

} // namespace interdict
