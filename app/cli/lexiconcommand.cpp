// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/jsonline.h"
#include "app/cli/output.h"
#include "models/casework/lexiconhits.h"
#include "models/intake/lexicons/derivedcategory.h"
#include "models/intake/lexicons/lexiconshelf.h"
#include "models/values/safetext.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"list"_s, Cli::tr("List the lexicons, or with TEXT the entries whose name or variants have it.")});
    parser.addOption({u"add"_s, Cli::tr("Check a lexicon and add it to those of this account."), u"file"_s});
    parser.addOption(
        {u"remove"_s, Cli::tr("Take a lexicon out of those of this account, by its file name."), u"name"_s});
    parser.addOption({u"replace"_s, Cli::tr("With --add: in place of the one of the same file name.")});
    parser.addOption({u"case"_s, Cli::tr("Count the listings of a case by what their words name."), u"case"_s});
    parser.addOption({u"description"_s, Cli::tr("The listing's description; TEXT is its title."), u"text"_s});
}

QString tokenOf(LexiconVariant::Kind kind)
{
    switch (kind) {
    case LexiconVariant::Kind::name:
        return u"name"_s;
    case LexiconVariant::Kind::street:
        return u"street"_s;
    case LexiconVariant::Kind::imprint:
        return u"imprint"_s;
    case LexiconVariant::Kind::casNumber:
        return u"cas"_s;
    }
    return {};
}

/// The documents that an entry cites.
QStringList documentsOf(const Lexicon &lexicon, const LexiconEntry &entry)
{
    QStringList documents;
    for (const QString &source : entry.sources)
        documents << lexicon.sources.value(source);
    return documents;
}

qint64 codePoints(QStringView text)
{
    return qint64(text.size()) - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QJsonObject toJson(const LexiconHit &hit, const QString &text)
{
    return {{u"class"_s, toToken(hit.lexicon->lexiconClass)},
            {u"entry"_s, hit.entry->id},
            {u"name"_s, hit.entry->name},
            {u"group"_s, hit.entry->group},
            {u"variant"_s, hit.variant->text},
            {u"variant_kind"_s, tokenOf(hit.variant->kind)},
            {u"ambiguous"_s, hit.variant->isAmbiguous},
            {u"cas"_s, QJsonArray::fromStringList(hit.entry->casNumbers)},
            {u"start"_s, codePoints(QStringView(text).first(hit.start))},
            {u"length"_s, codePoints(QStringView(text).sliced(hit.start, hit.length))},
            {u"found"_s, text.mid(hit.start, hit.length)},
            {u"lexicon"_s, hit.lexicon->version},
            {u"sources"_s, QJsonArray::fromStringList(documentsOf(*hit.lexicon, *hit.entry))}};
}

Answer hitsOf(const LexiconMatcher &matcher, const QString &text, const QString &description)
{
    const DerivedCategory category = derivedCategory(matcher, text, description);
    QJsonArray hits;
    std::vector<QStringList> rows;
    for (const LexiconHit &hit : matcher.find(text)) {
        hits.append(toJson(hit, text));
        rows.push_back({displayName(hit.lexicon->lexiconClass), hit.entry->name, hit.variant->text,
                        text.mid(hit.start, hit.length)});
    }
    QString lines = Cli::tr("Category by its words: %1\n").arg(category.name());
    if (!rows.empty())
        lines += asTable({Cli::tr("Class"), Cli::tr("Entry"), Cli::tr("Variant"), Cli::tr("Found")}, rows);
    QJsonObject json{{u"text"_s, text}, {u"category"_s, category.token()}, {u"hits"_s, hits}};
    json.insert(u"decided_by"_s, category.entry ? QJsonValue(category.entry->id) : QJsonValue());
    return {json, lines};
}

QJsonObject toJson(const LexiconShelf::Item &item)
{
    const Lexicon &lexicon = item.lexicon;
    QJsonObject sources;
    for (auto source = lexicon.sources.begin(); source != lexicon.sources.end(); ++source)
        sources.insert(source.key(), source.value());
    return {{u"title"_s, lexicon.title},
            {u"class"_s, toToken(lexicon.lexiconClass)},
            {u"version"_s, lexicon.version},
            {u"as_of"_s, lexicon.asOf.toString(Qt::ISODate)},
            {u"entries"_s, qint64(lexicon.entries.size())},
            {u"sources"_s, sources},
            {u"file"_s, item.path.isEmpty() ? QJsonValue() : QJsonValue(item.path)}};
}

Answer listOf(const LexiconShelf &shelf)
{
    const LexiconShelf::Contents contents = shelf.contents();
    QJsonArray lexicons;
    std::vector<QStringList> rows;
    for (const LexiconShelf::Item &item : contents.items) {
        lexicons.append(toJson(item));
        rows.push_back({item.lexicon.title, displayName(item.lexicon.lexiconClass), item.lexicon.version,
                        item.lexicon.asOf.toString(Qt::ISODate), grouped(qint64(item.lexicon.entries.size())),
                        item.path.isEmpty() ? Cli::tr("the program's") : item.path});
    }
    QString text = asTable({Cli::tr("Lexicon"), Cli::tr("Class"), Cli::tr("Version"), Cli::tr("As of"),
                            Cli::tr("Entries"), Cli::tr("File")},
                           rows);
    for (const QString &refused : contents.refused)
        text += refused + u'\n';
    return {{{u"folder"_s, shelf.folder()},
             {u"lexicons"_s, lexicons},
             {u"refused"_s, QJsonArray::fromStringList(contents.refused)}},
            text};
}

bool hasText(const LexiconEntry &entry, const QString &text)
{
    return entry.name.contains(text, Qt::CaseInsensitive) || entry.id == text ||
           std::any_of(entry.variants.begin(), entry.variants.end(), [&text](const LexiconVariant &variant) {
               return variant.text.contains(text, Qt::CaseInsensitive);
           });
}

Answer entriesWith(const LexiconShelf &shelf, const QString &text)
{
    QJsonArray entries;
    QString lines;
    const LexiconShelf::Contents contents = shelf.contents();
    for (const LexiconShelf::Item &item : contents.items) {
        for (const LexiconEntry &entry : item.lexicon.entries) {
            if (!hasText(entry, text))
                continue;
            QJsonArray variants;
            QStringList words;
            for (const LexiconVariant &variant : entry.variants) {
                variants.append(QJsonObject{{u"text"_s, variant.text},
                                            {u"kind"_s, tokenOf(variant.kind)},
                                            {u"ambiguous"_s, variant.isAmbiguous}});
                words << variant.text;
            }
            const QStringList documents = documentsOf(item.lexicon, entry);
            entries.append(QJsonObject{{u"id"_s, entry.id},
                                       {u"class"_s, toToken(item.lexicon.lexiconClass)},
                                       {u"name"_s, entry.name},
                                       {u"group"_s, entry.group},
                                       {u"variants"_s, variants},
                                       {u"sources"_s, QJsonArray::fromStringList(documents)}});
            lines += Cli::tr("%1 (%2, %3)\n  written: %4\n  sources: %5\n")
                         .arg(entry.name, displayName(item.lexicon.lexiconClass), entry.group, words.join(", "_L1),
                              documents.join("; "_L1));
        }
    }
    return {{{u"entries"_s, entries}}, lines};
}

Result<Answer> countsOf(const QCommandLineParser &parser, const LexiconShelf &shelf)
{
    const auto session = openCase(parser, parser.value(u"case"_s), CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const auto matcher = shelf.matcher();
    const Result<CaseWords> words = wordsOfCase((*session)->database(), *matcher, {});
    if (!words)
        return tl::unexpected(words.error());
    QJsonObject categories;
    QJsonArray entries;
    std::vector<QStringList> rows;
    for (const CategoryTotal &category : words->categories) {
        categories.insert(category.token, category.listings);
        rows.push_back({category.name, {}, grouped(category.listings)});
    }
    for (const EntryTotal &entry : words->entries) {
        entries.append(QJsonObject{{u"entry"_s, entry.id},
                                   {u"name"_s, entry.name},
                                   {u"class"_s, toToken(entry.lexiconClass)},
                                   {u"listings"_s, entry.listings}});
        rows.push_back({displayName(entry.lexiconClass), entry.name, grouped(entry.listings)});
    }
    return Answer{{{u"listings"_s, words->listings}, {u"categories"_s, categories}, {u"entries"_s, entries}},
                  asTable({Cli::tr("Category"), Cli::tr("Entry"), Cli::tr("Listings")}, rows)};
}

Result<Answer> change(const QCommandLineParser &parser, const LexiconShelf &shelf)
{
    if (const QString name = parser.value(u"remove"_s); !name.isEmpty()) {
        if (const Outcome removed = shelf.remove(name); !removed)
            return tl::unexpected(removed.error());
        return Answer{{{u"removed"_s, name}}, Cli::tr("\"%1\" was taken out.\n").arg(name)};
    }
    const QString path = parser.value(u"add"_s);
    const Result<Lexicon> added = shelf.add(path, parser.isSet(u"replace"_s));
    if (!added)
        return tl::unexpected(added.error());
    return Answer{{{u"added"_s, QFileInfo(path).fileName()}, {u"entries"_s, qint64(added->entries.size())}},
                  Cli::tr("\"%1\" was added, with %n entries.\n", nullptr, int(added->entries.size()))
                      .arg(QFileInfo(path).fileName())};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const LexiconShelf shelf = LexiconShelf::ofUser();
    if (parser.isSet(u"add"_s) || parser.isSet(u"remove"_s))
        return arguments.isEmpty() ? change(parser, shelf) : usage(Cli::tr("--add and --remove take no TEXT."));
    if (parser.isSet(u"case"_s))
        return arguments.isEmpty() ? countsOf(parser, shelf) : usage(Cli::tr("--case takes no TEXT."));
    if (arguments.size() > 1 || (arguments.isEmpty() && !parser.isSet(u"list"_s)))
        return usage(Cli::tr("\"lexicon\" takes one text, in quotes where it holds blanks, or --list, as in: "
                             "interdict-cli lexicon \"100 x M30 fent press\""));
    if (parser.isSet(u"list"_s))
        return arguments.isEmpty() ? listOf(shelf) : entriesWith(shelf, arguments[0]);
    return hitsOf(*shelf.matcher(), arguments[0], parser.value(u"description"_s));
}

} // namespace

Command lexiconCommand()
{
    return {
        "lexicon",
        "TEXT|--case CASE|--list [TEXT]|--add FILE|--remove NAME",
        QT_TRANSLATE_NOOP("Cli", "Say which substances, precursors, machines or packaging a text names."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Words are found in any case, with other separators, with digits for letters and in the plural; words\n"
            "of everyday language count only near a word that says what is meant. With --json: {\"text\",\n"
            "\"category\": finished-drug, precursor, equipment, packaging or other, \"decided_by\": the entry,\n"
            "\"hits\": [{\"class\", \"entry\", \"name\", \"group\", \"variant\", \"variant_kind\", \"ambiguous\",\n"
            "\"cas\", \"start\" and \"length\" in characters, \"found\", \"lexicon\": its version, \"sources\"}]}.\n"
            "Lexicons are JSON files with names and numbers only; --list shows those in use and the folder where\n"
            "those of this account lie (INTERDICT_LEXICONS names another one). They come before the program's.\n"
            "Exit code 0, also where nothing is found; 3: a lexicon cannot be used, and the message says why.\n"
            "Example: interdict-cli lexicon \"100 x M30 fent press\" --json\n"
            "         interdict-cli lexicon --list nitazene\n"
            "         interdict-cli lexicon --add local-names.json"),
        addOptions,
        run};
}

} // namespace interdict::cli
