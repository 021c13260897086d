// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/lexicon.h"

#include "models/values/casnumber.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lexicon)
};

constexpr qsizetype longestText = 200;
constexpr qsizetype largestFile = 8 << 20;
constexpr qsizetype mostEntries = 50000;

constexpr std::array classes{LexiconClass::substance, LexiconClass::precursor, LexiconClass::equipment,
                             LexiconClass::packaging};

std::optional<LexiconClass> classFromToken(const QString &token)
{
    for (const LexiconClass each : classes) {
        if (toToken(each) == token)
            return each;
    }
    return std::nullopt;
}

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::badInput, sentence);
}

QString shown(const QString &text)
{
    return visibleLine(QStringView(text).first(std::min<qsizetype>(text.size(), 60)));
}

/// The texts of a list; nothing where the field is something else, or holds a text that is empty or too long.
std::optional<QStringList> textsOf(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    QStringList texts;
    if (value.isUndefined())
        return texts;
    if (!value.isArray())
        return std::nullopt;
    for (const QJsonValue &each : value.toArray()) {
        const QString text = each.toString().simplified();
        if (text.isEmpty() || text.size() > longestText)
            return std::nullopt;
        texts << text;
    }
    return texts;
}

struct VariantField
{
    QLatin1StringView name;
    LexiconVariant::Kind kind;
    bool isAmbiguous;
};

constexpr std::array variantFields{
    VariantField{QLatin1StringView("names"), LexiconVariant::Kind::name, false},
    VariantField{QLatin1StringView("street"), LexiconVariant::Kind::street, false},
    VariantField{QLatin1StringView("imprints"), LexiconVariant::Kind::imprint, true},
    VariantField{QLatin1StringView("ambiguous"), LexiconVariant::Kind::street, true},
};

bool hasVariant(const LexiconEntry &entry, const QString &text, LexiconVariant::Kind kind)
{
    return std::any_of(entry.variants.begin(), entry.variants.end(), [&text, kind](const LexiconVariant &known) {
        return known.kind == kind && known.text.compare(text, Qt::CaseInsensitive) == 0;
    });
}

/// An imprint of five letters and digits or more is hardly written for anything else.
bool isTelling(const QString &imprint)
{
    constexpr qsizetype enough = 5;
    return std::count_if(imprint.begin(), imprint.end(), [](QChar c) { return c.isLetterOrNumber(); }) >= enough;
}

/// "4-ANPP (despropionyl fentanyl)" is found as "4-ANPP"; a name that lists several things is a title, and one that is
/// ambiguous is said to be so in the file.
void addOwnName(LexiconEntry &entry, const QJsonArray &ambiguous)
{
    const QString bare = entry.name.first(entry.name.contains(u'(') ? entry.name.indexOf(u'(') : entry.name.size());
    const bool isTitle = bare.contains(u',') || bare.contains(" and "_L1) || bare.contains(" of "_L1);
    const bool isAmbiguous = std::any_of(ambiguous.begin(), ambiguous.end(), [&bare](const QJsonValue &each) {
        return each.toString().compare(bare.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (!isTitle && !isAmbiguous && !bare.trimmed().isEmpty())
        entry.variants.push_back({bare.trimmed(), LexiconVariant::Kind::name, false});
}

Outcome addVariants(LexiconEntry &entry, const QJsonObject &object)
{
    for (const VariantField &field : variantFields) {
        const auto texts = textsOf(object, field.name);
        if (!texts)
            return wrong(Words::tr("\"%1\" of the entry \"%2\" is no list of texts. Mend it in the file.")
                             .arg(field.name, shown(entry.id)));
        for (const QString &text : *texts) {
            const bool isPlain = field.kind == LexiconVariant::Kind::imprint && isTelling(text);
            if (!hasVariant(entry, text, field.kind))
                entry.variants.push_back({text, field.kind, field.isAmbiguous && !isPlain});
        }
    }
    for (const QString &number : std::as_const(entry.casNumbers)) {
        if (const auto cas = CasNumber::parse(number); !cas)
            return wrong(Words::tr("Entry \"%1\": %2").arg(shown(entry.id), cas.error().message));
        entry.variants.push_back({number, LexiconVariant::Kind::casNumber, false});
    }
    return {};
}

Result<LexiconEntry> entryOf(const QJsonObject &object, const QMap<QString, QString> &sources)
{
    LexiconEntry entry;
    entry.id = object.value("id"_L1).toString().simplified();
    entry.name = object.value("name"_L1).toString().simplified();
    entry.group = object.value("group"_L1).toString().simplified();
    entry.note = object.value("note"_L1).toString().simplified();
    if (entry.id.isEmpty() || entry.name.isEmpty() || entry.name.size() > longestText || entry.id.size() > longestText)
        return wrong(Words::tr("The entry \"%1\" needs an \"id\" and a \"name\" of at most 200 characters.")
                         .arg(shown(entry.id + entry.name)));
    const auto numbers = textsOf(object, u"cas"_s);
    const auto cited = textsOf(object, u"sources"_s);
    if (!numbers || !cited)
        return wrong(Words::tr("\"%1\" of the entry \"%2\" is no list of texts. Mend it in the file.")
                         .arg(numbers ? "sources"_L1 : "cas"_L1, shown(entry.id)));
    entry.casNumbers = *numbers;
    entry.sources = *cited;
    for (const QString &source : std::as_const(entry.sources)) {
        if (!sources.contains(source))
            return wrong(Words::tr("The entry \"%1\" cites \"%2\", which is none of the file's \"sources\".")
                             .arg(shown(entry.id), shown(source)));
    }
    addOwnName(entry, object.value("ambiguous"_L1).toArray());
    if (Outcome added = addVariants(entry, object); !added)
        return tl::unexpected(added.error());
    return entry;
}

Outcome readEntries(Lexicon &lexicon, const QJsonArray &entries)
{
    if (entries.isEmpty() || entries.size() > mostEntries)
        return wrong(Words::tr("A lexicon holds 1 to %1 \"entries\".").arg(mostEntries));
    QSet<QString> ids;
    for (const QJsonValue &value : entries) {
        Result<LexiconEntry> entry = entryOf(value.toObject(), lexicon.sources);
        if (!entry)
            return tl::unexpected(entry.error());
        if (ids.contains(entry->id))
            return wrong(Words::tr("There are two entries \"%1\". Give one of them another \"id\".").arg(entry->id));
        ids.insert(entry->id);
        lexicon.entries.push_back(std::move(*entry));
    }
    return {};
}

} // namespace

QString toToken(LexiconClass lexiconClass)
{
    switch (lexiconClass) {
    case LexiconClass::substance:
        return u"substance"_s;
    case LexiconClass::precursor:
        return u"precursor"_s;
    case LexiconClass::equipment:
        return u"equipment"_s;
    case LexiconClass::packaging:
        return u"packaging"_s;
    }
    return {};
}

QString displayName(LexiconClass lexiconClass)
{
    switch (lexiconClass) {
    case LexiconClass::substance:
        return Words::tr("finished drug");
    case LexiconClass::precursor:
        return Words::tr("precursor");
    case LexiconClass::equipment:
        return Words::tr("equipment");
    case LexiconClass::packaging:
        return Words::tr("packaging");
    }
    return {};
}

QStringList LexiconEntry::texts(LexiconVariant::Kind kind, bool isAmbiguous) const
{
    QStringList texts;
    for (const LexiconVariant &variant : variants) {
        const bool isOfKind =
            variant.kind == kind && (kind == LexiconVariant::Kind::imprint || variant.isAmbiguous == isAmbiguous);
        if (isOfKind && !(variant.text == name && !variant.isAmbiguous))
            texts << variant.text;
    }
    return texts;
}

QByteArray Lexicon::toJson() const
{
    using Kind = LexiconVariant::Kind;
    QJsonArray list;
    for (const LexiconEntry &entry : entries) {
        QJsonObject object{{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"group"_s, entry.group}};
        if (!entry.note.isEmpty())
            object.insert(u"note"_s, entry.note);
        const auto add = [&object](const QString &field, const QStringList &texts) {
            if (!texts.isEmpty())
                object.insert(field, QJsonArray::fromStringList(texts));
        };
        add(u"cas"_s, entry.casNumbers);
        add(u"names"_s, entry.texts(Kind::name, false));
        add(u"street"_s, entry.texts(Kind::street, false));
        add(u"imprints"_s, entry.texts(Kind::imprint, true));
        add(u"ambiguous"_s, entry.texts(Kind::street, true));
        add(u"sources"_s, entry.sources);
        list.append(object);
    }
    QJsonObject documents;
    for (auto source = sources.begin(); source != sources.end(); ++source)
        documents.insert(source.key(), source.value());
    return QJsonDocument(QJsonObject{{u"format"_s, u"interdict-lexicon"_s},
                                     {u"version"_s, version},
                                     {u"as_of"_s, asOf.toString(Qt::ISODate)},
                                     {u"class"_s, toToken(lexiconClass)},
                                     {u"title"_s, title},
                                     {u"sources"_s, documents},
                                     {u"context"_s, QJsonArray::fromStringList(context)},
                                     {u"entries"_s, list}})
        .toJson();
}

Result<Lexicon> Lexicon::parse(QByteArrayView json)
{
    if (json.size() > largestFile)
        return failure(ErrorCode::limitExceeded, Words::tr("The lexicon is larger than 8 MiB. Cut it into parts."));
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray(), &fault).object();
    if (fault.error != QJsonParseError::NoError || object.value("format"_L1).toString() != "interdict-lexicon"_L1)
        return wrong(Words::tr("The file is no lexicon: it is no JSON object with \"format\": \"interdict-lexicon\"."));
    Lexicon lexicon;
    lexicon.version = object.value("version"_L1).toString().simplified();
    lexicon.title = object.value("title"_L1).toString().simplified();
    lexicon.asOf = QDate::fromString(object.value("as_of"_L1).toString(), Qt::ISODate);
    const auto lexiconClass = classFromToken(object.value("class"_L1).toString());
    const auto context = textsOf(object, u"context"_s);
    if (!lexiconClass || !lexicon.asOf.isValid() || lexicon.version.isEmpty() || !context)
        return wrong(Words::tr("A lexicon needs \"version\", \"as_of\" (such as 2026-01-31), \"class\" (substance, "
                               "precursor, equipment or packaging) and \"context\", a list of words."));
    lexicon.lexiconClass = *lexiconClass;
    lexicon.context = *context;
    const QJsonObject sources = object.value("sources"_L1).toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source)
        lexicon.sources.insert(source.key(), source.value().toString().simplified());
    if (Outcome entries = readEntries(lexicon, object.value("entries"_L1).toArray()); !entries)
        return tl::unexpected(entries.error());
    return lexicon;
}

Result<Lexicon> Lexicon::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    Result<Lexicon> lexicon = parse(file.read(largestFile + 1));
    if (!lexicon)
        lexicon.error().message =
            Words::tr("\"%1\" cannot be used. %2").arg(QDir::toNativeSeparators(path), lexicon.error().message);
    return lexicon;
}

const std::vector<Lexicon> &Lexicon::builtIn()
{
    static const std::vector<Lexicon> all = [] {
        std::vector<Lexicon> read;
        for (const QString &name : {u"substances"_s, u"precursors"_s, u"equipment"_s, u"packaging"_s}) {
            Result<Lexicon> lexicon = Lexicon::read(u":/interdict/lexicons/%1.json"_s.arg(name));
            if (lexicon)
                read.push_back(std::move(*lexicon));
        }
        return read;
    }();
    return all;
}

} // namespace interdict
