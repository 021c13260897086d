// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/comparablename.h"

#include "models/linking/editdistance.h"
#include "models/linking/foldedtext.h"
#include "models/linking/wordalignment.h"

#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// What is added to names without making them others: legal forms, titles, what sellers boast of.
const QSet<QString> &additions()
{
    static const QSet<QString> words = [] {
        QSet<QString> resolved;
        for (const QString &word :
             {u"official"_s, u"vendor"_s,  u"verified"_s, u"real"_s,         u"the"_s,
              u"shop"_s,     u"store"_s,   u"team"_s,     u"new"_s,          u"reloaded"_s,
              u"seller"_s,   u"market"_s,  u"original"_s, u"legit"_s,        u"trusted"_s,
              u"back"_s,     u"xx"_s,      u"xxx"_s,      u"v2"_s,           u"v3"_s,
              u"ltd"_s,      u"limited"_s, u"inc"_s,      u"incorporated"_s, u"llc"_s,
              u"llp"_s,      u"lp"_s,      u"plc"_s,      u"corp"_s,         u"corporation"_s,
              u"company"_s,  u"co"_s,      u"gmbh"_s,     u"ag"_s,           u"aktiengesellschaft"_s,
              u"sa"_s,       u"sarl"_s,    u"srl"_s,      u"spa"_s,          u"bv"_s,
              u"nv"_s,       u"kg"_s,      u"oy"_s,       u"ab"_s,           u"as"_s,
              u"aps"_s,      u"pty"_s,     u"pte"_s,      u"ooo"_s,          u"oao"_s,
              u"zao"_s,      u"pao"_s,     u"jsc"_s,      u"pjsc"_s,         u"ojsc"_s,
              u"joint"_s,    u"stock"_s,   u"open"_s,     u"liability"_s,    u"and"_s,
              u"mv"_s,       u"se"_s,      u"sp"_s,       u"zoo"_s,          u"o"_s,
              u"mr"_s,       u"mrs"_s,     u"ms"_s,       u"dr"_s,           u"prof"_s,
              u"sir"_s,      u"shaikh"_s,  u"sheikh"_s,   u"president"_s})
            resolved.insert(withoutLeetspeak(word));
        return resolved;
    }();
    return words;
}

/// Glued to the end of a seller's name.
QString withoutGluedAddition(const QString &word)
{
    constexpr qsizetype leastLeft = 4;
    for (const QLatin1StringView glued : {"official"_L1, "verified"_L1, "vendor"_L1}) {
        if (word.endsWith(glued) && word.size() - glued.size() >= leastLeft)
            return word.chopped(glued.size());
    }
    return word;
}

/// Signs that stand for letters within a word, before words are taken apart.
QString signsAsLetters(QString folded)
{
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool before = i > 0 && folded[i - 1].isLetterOrNumber();
        const bool after = i + 1 < folded.size() && folded[i + 1].isLetterOrNumber();
        switch (folded[i].unicode()) {
        case u'@':
        case u'$':
            if (before || after)
                folded[i] = folded[i] == u'@' ? u'a' : u's';
            break;
        case u'!':
        case u'|':
            if (before && after)
                folded[i] = u'i';
            break;
        case u'&':
            folded[i] = u' ';
            break;
        default:
            break;
        }
    }
    return folded;
}

qsizetype digitsAtEnd(QStringView word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word[word.size() - 1 - digits].isDigit())
        ++digits;
    return digits;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

bool isNumber(QStringView word)
{
    return digitsAtEnd(word) == word.size();
}

/// A number behind letters stays a number, unless other digits of the word are letters too and it is a single one.
QString resolved(const QString &word)
{
    const qsizetype digits = digitsAtEnd(word);
    if (digits == word.size())
        return word;
    const QStringView body = QStringView(word).chopped(digits);
    if (digits == 1 && hasDigit(body))
        return withoutLeetspeak(word);
    return withoutLeetspeak(body) + word.last(digits);
}

/// "2.0" behind a name is no number of it.
QString withoutEdition(QString folded)
{
    while (folded.endsWith(u' ') || folded.endsWith(u'_') || folded.endsWith(u')'))
        folded.chop(1);
    for (const QLatin1StringView edition : {"2.0"_L1, "3.0"_L1, "1.0"_L1}) {
        if (folded.endsWith(edition) && folded.size() > edition.size() + 2)
            folded.chop(edition.size());
    }
    return folded;
}

QStringList withoutAdditions(const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words) {
        if (isNumber(word) || !additions().contains(withoutLeetspeak(word)))
            kept << withoutGluedAddition(word);
    }
    // "The Vendor" is a name too; so is what would be a number or a letter without its addition.
    const QString left = kept.join(QString());
    return left.size() < 3 || isNumber(left) ? words : kept;
}

void fillKeys(ComparableName &name)
{
    const QString whole = name.words.join(QString());
    const qsizetype digits = digitsAtEnd(whole);
    name.stem = digits == whole.size() ? whole : whole.chopped(digits);
    name.number = digits == whole.size() ? QString() : whole.last(digits);
    QStringList sorted = name.words;
    sorted.sort();
    name.sorted = sorted.join(QString());
}

/// Hangul is parted when folded.
bool isOfWordSigns(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= 0x1100 && code < 0x1200) || (code >= 0x2e80 && code < 0xa4d0) ||
               (code >= 0xac00 && code < 0xd800);
    });
}

/// The names as one word each; whether one stands in the other is told of names of one word only.
Grade gradeWhole(const ComparableName &a, const ComparableName &b)
{
    if (a.stem == b.stem)
        return a.number.isEmpty() != b.number.isEmpty() ? Grade::numberAdded : Grade::numberDiffers;
    if (a.hasWordSigns || b.hasWordSigns)
        return Grade::different;
    const qsizetype length = std::min(a.stem.size(), b.stem.size());
    const int most = length >= 10 ? 3 : length >= 7 ? 2 : 1;
    if (lettersApart(a.letters, b.letters) > most)
        return Grade::different;
    const int slips = typingSlips(a.stem, b.stem, most);
    const bool haveNumbers = a.number != b.number;
    if (slips == 1 && length >= 5 && !haveNumbers)
        return Grade::slip;
    if (slips > most || length < 3)
        return Grade::different;
    return haveNumbers && !a.number.isEmpty() && !b.number.isEmpty() ? Grade::numberDiffers : Grade::slips;
}

Grade gradeSingle(const ComparableName &a, const ComparableName &b)
{
    const Grade whole = gradeWhole(a, b);
    if (whole != Grade::different || a.hasWordSigns || b.hasWordSigns)
        return whole;
    const QString &shorter = a.stem.size() <= b.stem.size() ? a.stem : b.stem;
    const QString &longer = a.stem.size() <= b.stem.size() ? b.stem : a.stem;
    constexpr qsizetype fewLetters = 3;
    if (shorter.size() >= 5 && (longer.startsWith(shorter) || longer.endsWith(shorter)))
        return longer.size() - shorter.size() <= fewLetters ? Grade::part : Grade::similar;
    constexpr double similarEnough = 0.88;
    return jaroWinkler(a.stem, b.stem, similarEnough) >= similarEnough ? Grade::similar : Grade::different;
}

} // namespace

ComparableName comparableName(QStringView text, NameSort sort)
{
    ComparableName name;
    const QString folded = foldedLetters(text.trimmed());
    if (sort == NameSort::place) {
        name.words = foldedWords(folded);
        name.folded = name.words.join(u' ');
    } else {
        name.folded = foldedWords(folded).join(u' ');
        const QStringList words = foldedWords(signsAsLetters(withoutEdition(folded)));
        for (const QString &word : withoutAdditions(words))
            name.words << resolved(word);
        name.allLetters = withoutLeetspeak(words.join(QString()));
    }
    if (name.folded.isEmpty() && !folded.isEmpty())
        name.folded = folded; // nothing but signs: it is equal to itself
    fillKeys(name);
    name.hasWordSigns = isOfWordSigns(name.stem);
    name.letters = letterSet(name.stem);
    return name;
}

Grade gradeNames(const ComparableName &a, const ComparableName &b)
{
    if (a.isEmpty() || b.isEmpty())
        return Grade::missing;
    if (a.folded == b.folded)
        return Grade::equal;
    if (a.words.isEmpty() || b.words.isEmpty())
        return Grade::different;
    const bool numbersDiffer = !a.number.isEmpty() && !b.number.isEmpty() && a.number != b.number;
    if ((a.stem == b.stem && a.number == b.number) || a.sorted == b.sorted ||
        (!numbersDiffer && !a.allLetters.isEmpty() && a.allLetters == b.allLetters))
        return Grade::rewritten;
    if (a.words.size() == 1 && b.words.size() == 1)
        return gradeSingle(a, b);
    const Grade whole = gradeWhole(a, b);
    if (whole == Grade::slip || whole == Grade::numberAdded || whole == Grade::numberDiffers)
        return whole;
    return gradeWords(a.words, b.words);
}

} // namespace interdict
