// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/fieldkind.h"

#include "models/linking/celldate.h"
#include "models/linking/cellnumber.h"
#include "models/linking/foldedtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

struct KindWords
{
    FieldKind kind;
    QLatin1StringView token;
    const char *name;
};

constexpr KindWords kindWords[]{
    {FieldKind::ignored, "ignored"_L1, QT_TRANSLATE_NOOP("Matching", "not compared")},
    {FieldKind::id, "id"_L1, QT_TRANSLATE_NOOP("Matching", "number of the row")},
    {FieldKind::name, "name"_L1, QT_TRANSLATE_NOOP("Matching", "name")},
    {FieldKind::text, "text"_L1, QT_TRANSLATE_NOOP("Matching", "text")},
    {FieldKind::place, "place"_L1, QT_TRANSLATE_NOOP("Matching", "place or address")},
    {FieldKind::date, "date"_L1, QT_TRANSLATE_NOOP("Matching", "date")},
    {FieldKind::number, "number"_L1, QT_TRANSLATE_NOOP("Matching", "number or amount")},
    {FieldKind::key, "key"_L1, QT_TRANSLATE_NOOP("Matching", "identifier")},
    {FieldKind::category, "category"_L1, QT_TRANSLATE_NOOP("Matching", "category")},
};

const KindWords &wordsOf(FieldKind kind)
{
    return *std::find_if(std::begin(kindWords), std::end(kindWords),
                         [kind](const KindWords &words) { return words.kind == kind; });
}

struct NamedKind
{
    FieldKind kind;
    QStringList words; ///< any of them within the column's name
};

/// The first that fits counts.
const std::vector<NamedKind> &namedKinds()
{
    static const std::vector<NamedKind> kinds{
        {FieldKind::key,
         {u"email"_s,    u"mail"_s,    u"phone"_s,       u"tel"_s,      u"mobile"_s,  u"fax"_s,    u"wallet"_s,
          u"btc"_s,      u"pgp"_s,     u"fingerprint"_s, u"key"_s,      u"ssn"_s,     u"soc"_s,    u"passport"_s,
          u"iban"_s,     u"account"_s, u"tracking"_s,    u"onion"_s,    u"url"_s,     u"domain"_s, u"website"_s,
          u"telegram"_s, u"wickr"_s,   u"contact"_s,     u"contacts"_s, u"imei"_s,    u"isbn"_s,   u"doi"_s,
          u"sku"_s,      u"asin"_s,    u"ip"_s,          u"vat"_s,      u"licence"_s, u"license"_s}},
        {FieldKind::date,
         {u"date"_s, u"dob"_s, u"birth"_s, u"birthday"_s, u"born"_s, u"year"_s, u"time"_s, u"seen"_s, u"timestamp"_s,
          u"created"_s, u"since"_s}},
        {FieldKind::text,
         {u"title"_s, u"description"_s, u"text"_s, u"comment"_s, u"comments"_s, u"note"_s, u"notes"_s, u"body"_s,
          u"message"_s, u"abstract"_s, u"profile"_s, u"item"_s, u"product"_s}},
        {FieldKind::place,
         {u"address"_s, u"street"_s, u"city"_s, u"town"_s, u"suburb"_s, u"country"_s, u"origin"_s, u"destination"_s,
          u"location"_s, u"place"_s, u"region"_s, u"county"_s, u"from"_s, u"to"_s}},
        {FieldKind::number,
         {u"price"_s, u"amount"_s, u"quantity"_s, u"qty"_s, u"rating"_s, u"weight"_s, u"number"_s, u"postcode"_s,
          u"zip"_s, u"age"_s, u"count"_s}},
        {FieldKind::category,
         {u"category"_s, u"type"_s, u"sex"_s, u"gender"_s, u"state"_s, u"status"_s, u"currency"_s, u"venue"_s,
          u"market"_s, u"class"_s, u"language"_s, u"schema"_s}},
        {FieldKind::name,
         {u"name"_s,   u"seller"_s,  u"vendor"_s,       u"surname"_s,      u"first"_s,     u"last"_s,
          u"given"_s,  u"alias"_s,   u"user"_s,         u"username"_s,     u"nick"_s,      u"nickname"_s,
          u"handle"_s, u"company"_s, u"organisation"_s, u"organization"_s, u"firstname"_s, u"lastname"_s,
          u"shop"_s,   u"store"_s,   u"author"_s}},
    };
    return kinds;
}

struct Shape
{
    int filled = 0;
    int dates = 0;
    int numbers = 0;
    int addresses = 0; ///< "@" or "://" within
    int mixed = 0;     ///< long, in one word, letters and digits
    qsizetype words = 0;
    qsizetype letters = 0;
    qsizetype distinct = 0;

    [[nodiscard]] bool are(int count, double share) const { return filled > 0 && count >= share * filled; }
};

Shape shapeOf(const QStringList &values)
{
    Shape shape;
    QSet<QString> distinct;
    for (const QString &value : values) {
        const QString text = value.trimmed();
        if (text.isEmpty())
            continue;
        ++shape.filled;
        distinct.insert(text);
        shape.dates += !dateDigits(text, false).isEmpty() || !dateDigits(text, true).isEmpty();
        shape.numbers += cellNumber(text).has_value();
        const qsizetype at = text.indexOf(u'@');
        shape.addresses += (at > 0 && text.indexOf(u'.', at) > 0) || text.contains("://"_L1);
        const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
        constexpr qsizetype longWord = 16;
        shape.mixed += text.size() >= longWord && hasDigit && !text.contains(u' ');
        shape.words += text.count(u' ') + 1;
        shape.letters += text.size();
    }
    shape.distinct = distinct.size();
    return shape;
}

std::optional<FieldKind> kindNamed(const QString &columnName)
{
    QString name;
    for (const QChar letter : columnName) {
        if (letter.isUpper() && !name.isEmpty() && name.back().isLower())
            name += u' ';
        name += letter;
    }
    const QStringList words = foldedWords(foldedLetters(name.replace(u'_', u' ')));
    for (const NamedKind &named : namedKinds()) {
        for (const QString &word : words) {
            const bool isPlural = word.endsWith(u's') && named.words.contains(word.chopped(1));
            if (named.words.contains(word) || isPlural)
                return named.kind;
        }
    }
    return {};
}

bool isPlausible(FieldKind kind, const Shape &shape)
{
    switch (kind) {
    case FieldKind::date:
        return shape.are(shape.dates, 0.7);
    case FieldKind::number:
        return shape.are(shape.numbers, 0.7);
    case FieldKind::name:
        return shape.words <= 5 * shape.filled && !shape.are(shape.numbers, 0.7);
    case FieldKind::category:
        return !shape.are(shape.numbers, 0.9) || shape.distinct * 5 < shape.filled;
    default:
        return true;
    }
}

FieldKind kindOfShape(const Shape &shape)
{
    if (shape.are(shape.addresses, 0.5) || shape.are(shape.mixed, 0.7))
        return FieldKind::key;
    if (shape.are(shape.dates, 0.8))
        return FieldKind::date;
    if (shape.are(shape.numbers, 0.8))
        return FieldKind::number;
    constexpr int wordsOfText = 5;
    if (shape.words > wordsOfText * shape.filled)
        return FieldKind::text;
    constexpr qsizetype mostCategories = 40;
    const bool repeats = shape.distinct * 5 < shape.filled;
    return repeats && (shape.distinct <= mostCategories || shape.distinct * 50 < shape.filled) ? FieldKind::category
                                                                                               : FieldKind::name;
}

} // namespace

QString toToken(FieldKind kind)
{
    return wordsOf(kind).token;
}

std::optional<FieldKind> fieldKindFromToken(QStringView token)
{
    const auto found = std::find_if(std::begin(kindWords), std::end(kindWords),
                                    [token](const KindWords &words) { return token == words.token; });
    return found == std::end(kindWords) ? std::nullopt : std::optional(found->kind);
}

QString displayName(FieldKind kind)
{
    return Words::tr(wordsOf(kind).name);
}

FieldKind guessFieldKind(const QString &columnName, const QStringList &values)
{
    const Shape shape = shapeOf(values);
    if (shape.filled == 0)
        return FieldKind::ignored;
    const std::optional<FieldKind> named = kindNamed(columnName);
    return named && isPlausible(*named, shape) ? *named : kindOfShape(shape);
}

} // namespace interdict
