// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/benchmarks/sellernames.h"

#include "models/linking/drawing.h"

#include <QSet>

#include <iterator>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *firstWords[]{
    "green",   "white",   "black",    "red",     "blue",    "golden", "silver",  "purple",  "dark",   "deep",
    "wild",    "royal",   "lucky",    "happy",   "crazy",   "silent", "swift",   "super",   "mega",   "ultra",
    "pure",    "fresh",   "prime",    "elite",   "north",   "south",  "dutch",   "swiss",   "aussie", "euro",
    "cali",    "miami",   "texas",    "nordic",  "uncle",   "doctor", "captain", "mister",  "king",   "queen",
    "mad",     "sweet",   "snow",     "ice",     "fire",    "moon",   "sun",     "star",    "cloud",  "storm",
    "night",   "dream",   "magic",    "mystic",  "secret",  "hidden", "rapid",   "quick",   "easy",   "true",
    "honest",  "cosmic",  "astro",    "cyber",   "digital", "crypto", "bit",     "onion",   "shadow", "ghost",
    "phantom", "stealth", "ninja",    "samurai", "viking",  "pirate", "gypsy",   "jungle",  "desert", "ocean",
    "river",   "forest",  "mountain", "alpine",  "polar",   "tropic", "island",  "city",    "street", "corner",
    "hill",    "valley",  "garden",   "farm",    "flower",  "herbal", "organic", "natural", "chem",   "lab"};
constexpr const char *secondWords[]{
    "leaf",     "bud",     "weed",    "seed",     "tree",    "root",       "rose",   "lotus",  "poppy",  "pill",
    "tab",      "drop",    "crystal", "rock",     "stone",   "powder",     "sugar",  "candy",  "honey",  "cookie",
    "cake",     "berry",   "lemon",   "mango",    "apple",   "cherry",     "fox",    "wolf",   "bear",   "tiger",
    "lion",     "panda",   "dragon",  "eagle",    "hawk",    "raven",      "owl",    "snake",  "cobra",  "shark",
    "whale",    "monkey",  "rabbit",  "horse",    "bull",    "king",       "queen",  "lord",   "baron",  "duke",
    "master",   "boss",    "chief",   "doc",      "chemist", "baker",      "farmer", "trader", "dealer", "merchant",
    "supplier", "express", "direct",  "delivery", "connect", "connection", "source", "supply", "goods",  "works",
    "factory",  "house",   "palace",  "temple",   "garden",  "world",      "planet", "land",   "zone",   "spot",
    "point",    "line",    "express", "train",    "rocket",  "ship",       "angel",  "devil",  "demon",  "spirit",
    "soul",     "mind",    "brain",   "heart",    "hand",    "eye",        "smile",  "dream",  "vision", "wave",
    "man"};
constexpr const char *syllables[]{"ka",  "to",  "ri",  "mu",  "sha", "lo",  "ve",  "ne",  "za",  "qui",
                                  "dro", "xa",  "bel", "mor", "tan", "vik", "zor", "pri", "gal", "hex",
                                  "jin", "ley", "nos", "pax", "rud", "sol", "tez", "und", "wyn", "yor",
                                  "bra", "cle", "dux", "fen", "gri", "hal", "ist"};

QString lettersAndDigits(QStringView text)
{
    QString kept;
    for (const QChar letter : text.toString().toLower()) {
        if (letter.isLetterOrNumber())
            kept += letter;
    }
    return kept;
}

class Maker
{
public:
    explicit Maker(quint64 seed) : m_drawing(seed)
    {
        for (int i = 0; i < rareWords; ++i)
            m_rareWords << rareWord();
    }

    /// Of one word or two, of which some are in everybody's mouth and most are not; one in six has a number.
    QString newName()
    {
        QString name;
        switch (m_drawing.below(8)) {
        case 0:
            name = cased(one(firstWords), one(secondWords));
            break;
        case 1:
        case 2:
            name = cased(one(firstWords), m_rareWords[m_drawing.below(rareWords)]);
            break;
        case 3:
            name = cased(m_rareWords[m_drawing.below(rareWords)], one(secondWords));
            break;
        case 4:
        case 5:
            name = cased(m_rareWords[m_drawing.below(rareWords)], m_rareWords[m_drawing.below(rareWords)]);
            break;
        case 6:
            name = m_rareWords[m_drawing.below(rareWords)] + QString::number(m_drawing.below(1000));
            break;
        default:
            name = rareWord() + one(syllables);
            break;
        }
        constexpr int oneIn = 12;
        return m_drawing.below(oneIn) == 0 ? name + QString::number(m_drawing.below(100)) : name;
    }

    QString variantOf(const QString &name)
    {
        constexpr int twoInTen = 2;
        const QString changed = change(name);
        return m_drawing.below(10) < twoInTen ? change(changed) : changed;
    }

private:
    static constexpr int rareWords = 5000;

    QString rareWord()
    {
        QString word;
        const int count = 2 + m_drawing.below(2);
        for (int i = 0; i < count; ++i)
            word += one(syllables);
        return word;
    }
    template <size_t count>
    QString one(const char *const (&words)[count])
    {
        return QString::fromLatin1(words[m_drawing.below(int(count))]);
    }
    QString cased(const QString &first, const QString &second)
    {
        switch (m_drawing.below(4)) {
        case 0:
            return first + u'_' + second;
        case 1:
            return first.front().toUpper() + first.sliced(1) + second.front().toUpper() + second.sliced(1);
        case 2:
            return first + u'-' + second;
        default:
            return first + second;
        }
    }
    QString change(const QString &name)
    {
        switch (m_drawing.below(20)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return withSeparators(name);
        case 4:
        case 5:
        case 6:
        case 7:
        case 8:
            return inLeetspeak(name);
        case 9:
        case 10:
        case 11:
        case 12:
            return withAddition(name);
        default:
            return withSlip(name);
        }
    }
    QString withSeparators(QString name)
    {
        if (m_drawing.below(2) == 0)
            return name.toUpper();
        const QChar separator = u"_-. "[m_drawing.below(4)];
        if (name.contains(u'_') || name.contains(u'-'))
            return name.replace(u'_', separator).replace(u'-', separator);
        return name.insert(2 + m_drawing.below(int(std::max(name.size() - 3, qsizetype(1)))), separator);
    }
    QString inLeetspeak(const QString &name)
    {
        QString changed;
        bool isChanged = false;
        for (const QChar letter : name) {
            const qsizetype at = QStringView(u"oieastbgOIEASTBG").indexOf(letter);
            const bool changes = at >= 0 && m_drawing.below(3) > 0;
            changed += changes ? QChar(u"0134578901345789"[at]) : letter;
            isChanged |= changes;
        }
        return isChanged ? changed : withSlip(name);
    }
    QString withAddition(const QString &name)
    {
        static const QStringList additions{u"_official"_s, u"Official"_s, u" 2.0"_s, u"_vendor"_s, u"420"_s,
                                           u"-shop"_s,     u"_v2"_s,      u"_new"_s, u"_EU"_s,     u"_real"_s};
        if (m_drawing.below(8) == 0)
            return u"The"_s + name;
        return name + additions[m_drawing.below(int(additions.size()))];
    }
    QString withSlip(QString name)
    {
        const int at = m_drawing.below(int(name.size()));
        switch (m_drawing.below(4)) {
        case 0:
            return name.remove(at, 1);
        case 1:
            return name.insert(at, QChar(u'a' + m_drawing.below(26)));
        case 2:
            return name.replace(at, 1, QChar(u'a' + m_drawing.below(26)));
        default:
            if (at > 0)
                std::swap(name[at], name[at - 1]);
            return name;
        }
    }

    Drawing m_drawing;
    QStringList m_rareWords;
};

QString joinedOnce(QStringList parts)
{
    parts.sort();
    parts.removeDuplicates();
    return parts.join(u' ');
}

} // namespace

MadeSellers makeSellers(int names, quint64 seed)
{
    Maker maker(seed);
    Drawing drawing(seed + 1);
    MadeSellers made;
    QSet<QString> known;
    for (int seller = 0; made.names.size() < names;) {
        const QString name = maker.newName();
        const QString key = lettersAndDigits(name);
        if (known.contains(key))
            continue; // not even a market could tell them apart
        known.insert(key);
        made.names << name;
        made.truth.push_back(seller);
        constexpr int oneIn = 6;
        for (int further = drawing.below(oneIn) == 0 ? 1 + (drawing.below(4) == 0) : 0; further > 0; --further) {
            const QString variant = maker.variantOf(name);
            if (variant == name || variant.size() < 3 || made.names.size() >= names)
                continue;
            made.names << variant;
            made.truth.push_back(seller);
        }
        ++seller;
    }
    return made;
}

QString ngramFingerprint(QStringView text)
{
    const QString kept = lettersAndDigits(text);
    QStringList grams;
    for (qsizetype i = 0; i + 2 <= kept.size(); ++i)
        grams << kept.sliced(i, 2);
    return joinedOnce(grams);
}

QString wordFingerprint(QStringView text)
{
    QString kept;
    for (const QChar letter : text.toString().trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter.isSpace())
            kept += letter;
    }
    return joinedOnce(kept.split(u' ', Qt::SkipEmptyParts));
}

} // namespace interdict
