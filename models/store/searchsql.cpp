// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/searchsql.h"

#include "models/store/database.h"
#include "models/store/scriptpairs.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchNode::Kind;

bool hasWordCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u' ') + u'"';
}

/// "title", "description" and "category" are columns of the index; others are not.
bool isIndexed(SearchField field)
{
    return field == SearchField::any || field == SearchField::title || field == SearchField::description ||
           field == SearchField::category;
}

QString columnFilter(SearchField field)
{
    switch (field) {
    case SearchField::title:
        return u"{title} : "_s;
    case SearchField::description:
        return u"{description} : "_s;
    case SearchField::category:
        return u"{category} : "_s;
    default:
        return {};
    }
}

/// Whether an FTS5 expression on words says all of it.
bool isPure(const SearchNode &node)
{
    const bool isLeaf = node.kind == Kind::words || node.kind == Kind::near;
    if (!isLeaf)
        return node.kind != Kind::none && std::all_of(node.parts.begin(), node.parts.end(), isPure);
    return isIndexed(node.field) && std::all_of(node.words.begin(), node.words.end(), [](const QString &word) {
               return hasWordCharacters(word) && !hasRunningScript(word);
           });
}

/// Of a pure leaf.
QString leafMatch(const SearchNode &node)
{
    if (node.kind == Kind::near) {
        QStringList words;
        for (const QString &word : node.words)
            words << quoted(word) + u'*';
        return u"NEAR(%1, %2)"_s.arg(words.join(u' ')).arg(node.distance);
    }
    const QString words = quoted(node.words.join(u' ')) + (node.isPrefix ? u"*"_s : QString());
    return columnFilter(node.field) + words;
}

QString pureMatch(const SearchNode &node)
{
    if (node.kind == Kind::words || node.kind == Kind::near)
        return leafMatch(node);
    QStringList parts;
    for (const SearchNode &part : node.parts)
        parts << u'(' + pureMatch(part) + u')';
    return parts.join(node.kind == Kind::all ? u" AND "_s : u" OR "_s);
}

/// Words with runs of scripts without blanks: each run, and each word beside it, must stand somewhere.
struct MixedMatch
{
    QStringList words; ///< FTS5 expressions on words
    QStringList runs;  ///< FTS5 expressions on pairs
};

MixedMatch mixedMatch(const SearchNode &node)
{
    MixedMatch made;
    const auto add = [&made, &node](QStringView part, bool isRunning, bool isLast) {
        if (isRunning)
            made.runs << pairsExpression(part);
        else if (hasWordCharacters(part.toString()))
            made.words << quoted(part.toString()) + (isLast && node.isPrefix ? u"*"_s : QString());
    };
    for (const QString &word : node.words) {
        qsizetype start = 0;
        bool wasRunning = false;
        qsizetype units = 1;
        for (qsizetype i = 0; i < word.size(); i += units) {
            const bool isPair = word[i].isHighSurrogate() && i + 1 < word.size();
            units = isPair ? 2 : 1;
            const bool isRunning =
                isRunningScript(isPair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode());
            if (i > 0 && isRunning != wasRunning) {
                add(QStringView(word).sliced(start, i - start), wasRunning, false);
                start = i;
            }
            wasRunning = isRunning;
        }
        add(QStringView(word).sliced(start), wasRunning, true);
    }
    return made;
}

QString joined(const SearchNode &node, const QStringList &parts)
{
    return u'(' + parts.join(node.kind == Kind::all ? u" AND "_s : u" OR "_s) + u')';
}

QString labelled(int kind, const QString &text, const TextPlace &place)
{
    return u"(SELECT id FROM entity WHERE kind = %1 AND %2)"_s.arg(kind).arg(holdsText({u"label"_s}, text, place));
}

/// What is asked of listings, as conditions on the table listing.
class ListingSql
{
public:
    explicit ListingSql(const TextPlace &place) : m_place(place) {}

    QString of(const SearchNode &node) const;

private:
    QString ofLeaf(const SearchNode &node) const;
    QString ofField(const SearchNode &node) const;
    QString matched(const QString &table, const QString &expression) const
    {
        return u"listing.id IN (SELECT rowid FROM %1 WHERE %1 MATCH %2)"_s.arg(table, m_place(expression));
    }

    const TextPlace &m_place;
};

QString ListingSql::of(const SearchNode &node) const
{
    if (isPure(node))
        return matched(u"listing_text"_s, pureMatch(node));
    if (node.kind == Kind::words || node.kind == Kind::near)
        return ofLeaf(node);
    if (node.kind == Kind::none)
        return u"NOT (%1)"_s.arg(of(node.parts.front()));
    QStringList parts;
    for (const SearchNode &part : node.parts)
        parts << of(part);
    return joined(node, parts);
}

QString ListingSql::ofLeaf(const SearchNode &node) const
{
    if (!isIndexed(node.field))
        return ofField(node);
    const MixedMatch match = mixedMatch(node);
    const QString columns = columnFilter(node.field);
    QStringList parts;
    for (const QString &word : match.words)
        parts << matched(u"listing_text"_s, columns + word);
    for (const QString &run : match.runs)
        parts << matched(u"listing_script"_s, columns + run);
    if (parts.isEmpty()) // signs only, which no index has
        return holdsText({u"listing.title"_s, u"listing.description"_s}, node.words.join(u' '), m_place);
    return u'(' + parts.join(u" AND "_s) + u')';
}

QString ListingSql::ofField(const SearchNode &node) const
{
    const QString text = node.words.join(u' ');
    switch (node.field) {
    case SearchField::seller:
        return u"listing.seller IN "_s + labelled(1, text, m_place);
    case SearchField::site:
        return u"listing.site IN "_s + labelled(2, text, m_place);
    case SearchField::origin:
        return holdsText({u"listing.origin"_s}, text, m_place);
    case SearchField::destination:
        return holdsText({u"listing.destination"_s}, text, m_place);
    case SearchField::before:
        return u"listing.first_seen < %1"_s.arg(m_place(text));
    case SearchField::after:
        return u"listing.last_seen >= %1"_s.arg(m_place(text));
    default:
        return u"0"_s;
    }
}

/// Whether only listings can say it.
bool isAboutListings(const SearchNode &node)
{
    return node.field != SearchField::any || std::any_of(node.parts.begin(), node.parts.end(), isAboutListings);
}

QString entityNamed(const SearchNode &node, const TextPlace &place)
{
    const QStringList columns{u"entity.label"_s, u"entity.key"_s, u"entity.detail"_s};
    if (node.kind == Kind::words)
        return holdsText(columns, node.words.join(u' '), place);
    if (node.kind == Kind::none)
        return u"NOT (%1)"_s.arg(entityNamed(node.parts.front(), place));
    QStringList parts;
    for (const QString &word : node.words)
        parts << holdsText(columns, word, place);
    for (const SearchNode &part : node.parts)
        parts << entityNamed(part, place);
    return u'(' + parts.join(node.kind == Kind::any ? u" OR "_s : u" AND "_s) + u')';
}

QString evidenceNode(const SearchNode &node)
{
    if (node.field != SearchField::any)
        return {};
    if (node.kind == Kind::near && isPure(node))
        return u"{words} : "_s + leafMatch(node);
    if (node.kind == Kind::words || node.kind == Kind::near) {
        if (isPure(node))
            return u"{words} : "_s + leafMatch(node);
        const MixedMatch match = mixedMatch(node);
        QStringList parts;
        for (const QString &word : match.words)
            parts << u"({words} : "_s + word + u')';
        for (const QString &run : match.runs)
            parts << u"({pairs} : "_s + run + u')';
        return parts.join(u" AND "_s);
    }
    QStringList parts;
    QStringList refused;
    for (const SearchNode &part : node.parts) {
        const bool isRefused = part.kind == Kind::none;
        const QString made = evidenceNode(isRefused ? part.parts.front() : part);
        if (made.isEmpty() || (isRefused && node.kind != Kind::all))
            return {};
        (isRefused ? refused : parts) << u'(' + made + u')';
    }
    if (parts.isEmpty())
        return {};
    QString made = parts.join(node.kind == Kind::all ? u" AND "_s : u" OR "_s);
    return refused.isEmpty() ? made : u"(%1) NOT (%2)"_s.arg(made, refused.join(u" OR "_s));
}

} // namespace

QString holdsText(const QStringList &columns, const QString &text, const TextPlace &place)
{
    // SQLite's LIKE folds the letters of ASCII only.
    QStringList forms{text};
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; })) {
        QString title = text.toLower();
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        for (const QString &form : {text.toLower(), text.toUpper(), title}) {
            if (!forms.contains(form))
                forms << form;
        }
    }
    QStringList parts;
    for (const QString &form : forms) {
        const QString like = place(likeAnywhere(form));
        for (const QString &column : columns)
            parts << u"%1 LIKE %2 ESCAPE '\\'"_s.arg(column, like);
    }
    return u'(' + parts.join(u" OR "_s) + u')';
}

QString entitiesOfListings(const QString &condition)
{
    return u"SELECT listing.seller FROM listing WHERE %1 UNION SELECT listing.site FROM listing WHERE %1 UNION SELECT "
           "mention.entity FROM listing JOIN record ON record.listing = listing.id JOIN mention ON mention.record = "
           "record.id WHERE %1"_s.arg(condition);
}

QString listingSearchSql(const SearchQuery &query, const TextPlace &place)
{
    if (query.isEmpty())
        return u"1"_s;
    if (!query.isPlain)
        return ListingSql(place).of(query.root);
    const QString sellers = u"listing.seller IN "_s + labelled(1, query.text, place);
    if (!isPure(query.root))
        return u"(%1 OR %2)"_s.arg(ListingSql(place).of(query.root), sellers);
    // One list of ids: with an OR instead each listing would be asked of the index of words.
    return u"listing.id IN (SELECT rowid FROM listing_text WHERE listing_text MATCH %1 UNION SELECT listing.id FROM "
           "listing WHERE %2)"_s.arg(place(pureMatch(query.root)), sellers);
}

QString entitySearchSql(const SearchQuery &query, const TextPlace &place)
{
    if (query.isEmpty())
        return u"1"_s;
    if (!isAboutListings(query.root))
        return query.isPlain || !query.remark.isEmpty()
                   ? holdsText({u"entity.label"_s, u"entity.key"_s, u"entity.detail"_s}, query.text, place)
                   : entityNamed(query.root, place);
    return u"entity.id IN (%1)"_s.arg(entitiesOfListings(ListingSql(place).of(query.root)));
}

SplitSearch splitListingSearch(const SearchQuery &query, const TextPlace &place)
{
    const ListingSql sql(place);
    if (isPure(query.root))
        return {pureMatch(query.root), u"1"_s};
    if (query.root.kind != Kind::all)
        return {{}, sql.of(query.root)};
    QStringList match;
    QStringList rest;
    for (const SearchNode &part : query.root.parts) {
        if (isPure(part))
            match << u'(' + pureMatch(part) + u')';
        else
            rest << sql.of(part);
    }
    return {match.join(u" AND "_s), rest.join(u" AND "_s)};
}

QString evidenceMatch(const SearchQuery &query)
{
    return query.isEmpty() ? QString() : evidenceNode(query.root);
}

} // namespace interdict
