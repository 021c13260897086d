// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/batchsearch.h"

#include "models/store/rowreading.h"
#include "models/store/searchqueries.h"
#include "models/values/identify.h"
#include "models/values/safetext.h"
#include "models/values/searchhits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BatchSearch)
};

constexpr qint64 mostBytes = 64 << 20;

TermHits::Column columnOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::seller:
        return TermHits::sellers;
    case EntityKind::site:
    case EntityKind::domain:
        return TermHits::sites;
    case EntityKind::shipment:
        return TermHits::shipments;
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::wallet:
    case EntityKind::pgpKey:
    case EntityKind::handle:
    case EntityKind::ipAddress:
        return TermHits::identifiers;
    default:
        return TermHits::others;
    }
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const SoughtWord &piece : soughtPieces(text, false))
        words << piece.folded;
    return words;
}

/// The names of all entities by their words, so that each term is a look-up.
class NameIndex
{
public:
    struct Name
    {
        RowId<Entity> entity;
        EntityKind kind;
        QString key;
        QString words; ///< of label and key, folded, a blank around each
    };

    static Result<NameIndex> read(const Database &database);
    [[nodiscard]] std::vector<const Name *> named(const QString &term) const;
    [[nodiscard]] std::vector<const Name *> withKey(EntityKind kind, const QString &key) const;

private:
    std::vector<Name> m_names;
    using Places = QHash<QString, std::vector<int>>;
    Places m_byWord;
    Places m_byKey;
};

Result<NameIndex> NameIndex::read(const Database &database)
{
    NameIndex index;
    const auto take = [&index](const Statement &row) {
        const QString key = row.text(2);
        const QStringList label = wordsIn(row.text(3));
        const QStringList keyWords = wordsIn(key);
        const int at = int(index.m_names.size());
        QString said = u' ' + label.join(u' ') + u' ';
        if (keyWords != label)
            said += u"| "_s + keyWords.join(u' ') + u' ';
        index.m_names.push_back({row.id<Entity>(0), EntityKind(row.integer(1)), key, said});
        index.m_byKey[key].push_back(at);
        const QStringList all = label + keyWords;
        for (const QString &word : QSet<QString>(all.begin(), all.end()))
            index.m_byWord[word].push_back(at);
    };
    const Outcome read = eachRow(database.prepare("SELECT id, kind, key, label FROM entity ORDER BY id"), take);
    return read ? Result<NameIndex>(std::move(index)) : tl::unexpected(read.error());
}

std::vector<const NameIndex::Name *> NameIndex::named(const QString &term) const
{
    const QStringList words = wordsIn(term);
    std::vector<const Name *> found;
    if (words.isEmpty())
        return found;
    Places::const_iterator rarest = m_byWord.cend();
    for (const QString &word : words) {
        const auto places = m_byWord.constFind(word);
        if (places == m_byWord.cend())
            return found;
        if (rarest == m_byWord.cend() || places->size() < rarest->size())
            rarest = places;
    }
    const QString phrase = u' ' + words.join(u' ') + u' ';
    for (const int at : *rarest) {
        if (m_names[size_t(at)].words.contains(phrase))
            found.push_back(&m_names[size_t(at)]);
    }
    return found;
}

std::vector<const NameIndex::Name *> NameIndex::withKey(EntityKind kind, const QString &key) const
{
    std::vector<const Name *> found;
    for (const int at : m_byKey.value(key)) {
        if (m_names[size_t(at)].kind == kind)
            found.push_back(&m_names[size_t(at)]);
    }
    return found;
}

SearchQuery phraseOf(const QString &term)
{
    QString phrase = term;
    return parseSearch(u'"' + phrase.replace(u'"', u' ').trimmed() + u'"');
}

class TermSearch
{
public:
    TermSearch(const Database &database, const NameIndex &names) : m_database(database), m_names(names) {}

    Result<TermHits> look(const QString &term) const;

private:
    /// What the term is, where it is an identifier that the graph has a kind for.
    std::vector<const NameIndex::Name *> identified(TermHits &hits) const;
    Result<qint64> listingsOf(const std::vector<const NameIndex::Name *> &entities) const;
    Outcome countTexts(const SearchQuery &query, TermHits &hits) const;

    const Database &m_database;
    const NameIndex &m_names;
};

std::vector<const NameIndex::Name *> TermSearch::identified(TermHits &hits) const
{
    std::vector<const NameIndex::Name *> found;
    for (const IdentifiedValue &value : identify(hits.term)) {
        const std::optional<EntityKind> kind = entityKindFromToken(value.kind);
        if (!value.isValid || !kind)
            continue;
        const std::vector<const NameIndex::Name *> here = m_names.withKey(*kind, value.normalForm);
        if (hits.takenAs.isEmpty() || (!here.empty() && found.empty()))
            hits.takenAs = Words::tr("%1 %2", "kind and value").arg(displayName(*kind), value.normalForm);
        found.insert(found.end(), here.begin(), here.end());
    }
    return found;
}

Result<qint64> TermSearch::listingsOf(const std::vector<const NameIndex::Name *> &entities) const
{
    Result<Statement> count = m_database.prepare(
        "SELECT count(*) FROM (SELECT record.listing FROM mention JOIN record ON record.id = mention.record WHERE "
        "mention.entity = ?1 AND record.listing IS NOT NULL UNION SELECT id FROM listing WHERE seller = ?1 UNION "
        "SELECT id FROM listing WHERE ?2 AND site = ?1)");
    if (!count)
        return tl::unexpected(count.error());
    qint64 total = 0;
    for (const NameIndex::Name *name : entities) {
        const Result<bool> row = count->bind(name->entity, int(name->kind == EntityKind::site)).step();
        if (!row)
            return tl::unexpected(row.error());
        total += count->integer(0);
    }
    return total;
}

Outcome TermSearch::countTexts(const SearchQuery &query, TermHits &hits) const
{
    if (!hits.isIdentifier) {
        const Result<qint64> listings = countMatchingListings(m_database, query);
        if (!listings)
            return tl::unexpected(listings.error());
        hits.counts[TermHits::listings] = *listings;
    }
    constexpr size_t all = 1'000'000;
    const auto notes = matchingNotes(m_database, query, all);
    const auto evidence = matchingEvidence(m_database, query, all);
    if (!notes || !evidence)
        return tl::unexpected(!notes ? notes.error() : evidence.error());
    hits.counts[TermHits::notes] = qint64(notes->ids.size());
    hits.counts[TermHits::evidence] = qint64(evidence->ids.size());
    return {};
}

Result<TermHits> TermSearch::look(const QString &term) const
{
    TermHits hits;
    hits.term = term;
    std::vector<const NameIndex::Name *> entities = identified(hits);
    hits.isIdentifier = !entities.empty();
    if (hits.isIdentifier) {
        const Result<qint64> listings = listingsOf(entities);
        if (!listings)
            return tl::unexpected(listings.error());
        hits.counts[TermHits::listings] = *listings;
    }
    for (const NameIndex::Name *name : m_names.named(term)) {
        if (std::find(entities.begin(), entities.end(), name) == entities.end())
            entities.push_back(name);
    }
    for (const NameIndex::Name *name : entities) {
        ++hits.counts[columnOf(name->kind)];
        if (hits.entities.size() < TermHits::mostEntities)
            hits.entities.push_back(name->entity);
    }
    if (Outcome counted = countTexts(phraseOf(term), hits); !counted)
        return tl::unexpected(counted.error());
    return hits;
}

QChar separatorOf(QStringView line)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        if (line.contains(separator))
            return separator;
    }
    return {};
}

/// The cells of a line; quotation marks hold separators together.
QStringList cellsOfLine(QStringView line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells << cell.trimmed();
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells << cell.trimmed();
    return cells;
}

QString csvCell(const QString &text)
{
    QString cell = formulaSafe(visibleLine(text));
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace

qint64 TermHits::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

TermList termsOf(const QString &text, int column)
{
    TermList list;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    QChar separator;
    if (!lines.isEmpty()) {
        separator = separatorOf(lines.front());
        if (!separator.isNull())
            list.columns = cellsOfLine(lines.front(), separator);
    }
    QSet<QString> known;
    for (const QStringView line : lines) {
        const QString term =
            separator.isNull() ? cellsOfLine(line, QChar(u'\r')).value(0) : cellsOfLine(line, separator).value(column);
        const QString trimmed = term.trimmed().left(SearchQuery::mostCharacters - 2);
        if (trimmed.isEmpty() || known.contains(trimmed))
            continue;
        if (list.terms.size() >= TermList::mostTerms) {
            list.isCut = true;
            return list;
        }
        known.insert(trimmed);
        list.terms << trimmed;
    }
    return list;
}

Result<QString> readTermFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" cannot be read: %2. Check that it exists and that you may read it.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > mostBytes)
        return failure(ErrorCode::limitExceeded,
                       Words::tr("\"%1\" is larger than 64 MB. Divide the list.").arg(QDir::toNativeSeparators(path)));
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
}

Result<std::vector<TermHits>> searchTerms(const QString &casePath, const QStringList &terms, const CancelToken &cancel,
                                          const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const Result<NameIndex> names = NameIndex::read(*database);
    if (!names)
        return tl::unexpected(names.error());
    const TermSearch search(*database, *names);
    std::vector<TermHits> found;
    found.reserve(size_t(terms.size()));
    for (const QString &term : terms) {
        if (cancel.isCancelled())
            return cancelled();
        if (progress && found.size() % 20 == 0)
            progress({qint64(found.size()), qint64(terms.size()), Words::tr("Looking terms up")});
        Result<TermHits> hits = search.look(term);
        if (!hits)
            return tl::unexpected(hits.error());
        found.push_back(std::move(*hits));
    }
    return found;
}

QString columnTitle(TermHits::Column column)
{
    const std::array<QString, TermHits::columns> titles{
        Words::tr("Listings"),  Words::tr("Sellers"),      Words::tr("Sites and Domains"),
        Words::tr("Shipments"), Words::tr("Identifiers"),  Words::tr("Other Entities"),
        Words::tr("Notes"),     Words::tr("Evidence Text")};
    return titles[size_t(column)];
}

QString toCsv(const std::vector<TermHits> &hits)
{
    QStringList heads{Words::tr("Term"), Words::tr("Taken As")};
    for (int column = 0; column < TermHits::columns; ++column)
        heads << columnTitle(TermHits::Column(column));
    QString csv;
    const auto addLine = [&csv](const QStringList &cells) {
        QStringList safe;
        for (const QString &cell : cells)
            safe << csvCell(cell);
        csv += safe.join(u',') + u"\r\n"_s;
    };
    addLine(heads);
    for (const TermHits &each : hits) {
        QStringList cells{each.term, each.takenAs};
        for (const qint64 count : each.counts)
            cells << QString::number(count);
        addLine(cells);
    }
    return csv;
}

} // namespace interdict
