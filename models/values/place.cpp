// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/place.h"

#include "models/basics/language.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

static void initialisePlacesResource()
{
    Q_INIT_RESOURCE(interdict_places);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 400;

/// Lower case without accents, points and apostrophes; words apart.
QString folded(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() || c.category() == QChar::Mark_SpacingCombining)
            plain += c;
        else if (!c.isMark() && !QStringView(u".'’").contains(c))
            plain += u' ';
    }
    return plain.simplified();
}

class KnownPlaces
{
public:
    KnownPlaces();
    /// The code; nothing known: null; a word for "none": empty, but not null.
    [[nodiscard]] QString codeOf(const QString &name) const { return m_codes.value(name); }
    [[nodiscard]] QString codeLike(const QString &name) const;
    [[nodiscard]] QString nameOf(const QString &code) const { return m_names.value(code); }
    [[nodiscard]] QString nameOf(const QString &code, const QString &language) const
    {
        const QString name = m_translated.value(language).value(code);
        return name.isEmpty() ? nameOf(code) : name;
    }
    [[nodiscard]] bool isCountry(const QString &code) const { return code.size() == 2 && m_countries.contains(code); }

private:
    void add(const QString &code, const QString &names);
    void addTranslations();

    QHash<QString, QString> m_codes; ///< by folded names
    QHash<QString, QString> m_names;
    QHash<QString, QHash<QString, QString>> m_translated; ///< by language and code
    QStringList m_longNames;
    QStringList m_countries;
};

QJsonObject readResource(const QString &name)
{
    QFile file(name);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(file.readAll()).object();
}

KnownPlaces::KnownPlaces()
{
    initialisePlacesResource();
    const QJsonObject json = readResource(u":/interdict/places.json"_s);
    for (const QString &list : {u"countries"_s, u"regions"_s}) {
        const QJsonObject places = json[list].toObject();
        for (auto place = places.begin(); place != places.end(); ++place) {
            if (list == "countries"_L1)
                m_countries << place.key();
            m_codes.insert(folded(place.key()), place.key());
            m_names.insert(place.key(), place.value().toString().section(u'|', 0, 0));
            add(place.key(), place.value().toString());
        }
    }
    add(u""_s, json[u"none"_s].toString());
    addTranslations();
}

void KnownPlaces::addTranslations()
{
    const QJsonObject languages = readResource(u":/interdict/places/names.json"_s)[u"names"_s].toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject names = language.value().toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            m_translated[language.key()].insert(name.key(), name.value().toString());
    }
}

void KnownPlaces::add(const QString &code, const QString &names)
{
    constexpr qsizetype shortestToSlip = 6;
    for (const QString &name : names.split(u'|')) {
        const QString plain = folded(name);
        if (!m_codes.contains(plain))
            m_codes.insert(plain, code);
        if (plain.size() >= shortestToSlip)
            m_longNames << plain;
    }
}

/// How many letters must be put in, taken out or changed; more than `most` is not counted out.
int distance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(b.size()) + 1);
    for (size_t j = 0; j < before.size(); ++j)
        before[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(before.size(), int(i));
        for (size_t j = 1; j < row.size(); ++j)
            row[j] =
                std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1)});
        before = std::move(row);
    }
    return before.back();
}

/// One letter is off in a long name; two, such as letters that changed places, in the words that are written most.
QString KnownPlaces::codeLike(const QString &name) const
{
    constexpr qsizetype shortest = 6;
    if (name.size() < shortest)
        return {};
    for (const QString &usual : {u"worldwide"_s, u"undeclared"_s}) {
        if (distance(name, usual, 2) <= 2)
            return m_codes.value(usual);
    }
    for (const QString &known : m_longNames) {
        if (known[0] == name[0] && distance(name, known, 1) <= 1)
            return m_codes.value(known);
    }
    return {};
}

const KnownPlaces &known()
{
    static const KnownPlaces places;
    return places;
}

/// Words that stand about a place and say nothing of where it is.
QString withoutTrimmings(QString name)
{
    constexpr std::array before{"the ",         "to ",         "from ",    "only ",       "all of ",  "all ",
                                "within ",      "ships to ",   "ship to ", "ships from ", "rest of ", "mostly ",
                                "anywhere in ", "we ship to ", "in ",      "within the "};
    constexpr std::array behind{" only", " free", " domestic", " standard", " preferred", " countries",
                                " ok",   " yes",  " please",   " citizens", " express",   " shipping"};
    for (bool isTrimmed = true; isTrimmed;) {
        isTrimmed = false;
        for (const char *word : before) {
            if (name.startsWith(QLatin1StringView(word))) {
                name = name.sliced(qsizetype(qstrlen(word)));
                isTrimmed = true;
            }
        }
        for (const char *word : behind) {
            if (name.endsWith(QLatin1StringView(word))) {
                name.chop(qsizetype(qstrlen(word)));
                isTrimmed = true;
            }
        }
    }
    return name;
}

/// Two or three small letters may be a word of any language: "in", "no", "can".
bool mayBeCode(QStringView part, const QString &name, bool isAlone)
{
    constexpr qsizetype longestCode = 3;
    if (name.size() > longestCode || isAlone || name == "usa"_L1)
        return true;
    return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isUpper() || c.unicode() > 127; });
}

/// The code of one place, as KnownPlaces::codeOf() gives it.
QString codeOfPart(QStringView part, bool isAlone)
{
    const QString name = folded(part);
    if (name.isEmpty() || !mayBeCode(part, name, isAlone))
        return {};
    if (const QString code = known().codeOf(name); !code.isNull())
        return code;
    const QString bare = withoutTrimmings(name);
    if (const QString code = known().codeOf(bare); !code.isNull())
        return code;
    return known().codeLike(bare);
}

/// "UK (Free!)" without what is in brackets; other marks between places become commas.
QString separated(QStringView text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        depth += QStringView(u"([").contains(c) ? 1 : 0;
        if (depth == 0)
            out += QStringView(u";/|&+\n·•").contains(c) ? QChar(u',') : c;
        depth -= depth > 0 && QStringView(u")]").contains(c) ? 1 : 0;
    }
    for (const QStringView word : {u" and ", u" or ", u" und ", u" oder ", u" et ", u" - ", u" – ", u". "})
        out.replace(word.toString(), u","_s, Qt::CaseInsensitive);
    return out;
}

/// What a list of places says; names that hold a separator ("Trinidad and Tobago") are tried as they stand first.
void addPlaces(QStringView text, QStringList &codes, PlaceCodes &found)
{
    const auto take = [&](const QString &code) {
        if (code.isEmpty())
            found.saysNone = true;
        else if (!codes.contains(code))
            codes << code;
    };
    if (const QString whole = codeOfPart(text, true); !whole.isNull())
        return take(whole);
    const QString list = separated(text);
    const auto parts = QStringView(list).split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QString code = codeOfPart(part, parts.size() == 1);
        if (code.isNull())
            found.isWhole = false;
        else
            take(code);
    }
}

struct Exception
{
    qsizetype at = -1;
    qsizetype length = 0;
};

/// "except", "but not", "do not ship to": what follows is left out.
Exception exceptionIn(const QString &text)
{
    constexpr std::array words{"do not ship to",
                               "don't ship to",
                               "no shipping to",
                               "not shipping to",
                               "not ship to",
                               "not to",
                               "but not",
                               "except for",
                               "excepting",
                               "except",
                               "excluding",
                               "exept",
                               "excl.",
                               "without",
                               "but",
                               "außer",
                               "sauf",
                               "excepto",
                               "кроме"};
    Exception first;
    for (const char *word : words) {
        const QString needle = QString::fromUtf8(word);
        const qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
        const qsizetype end = at + needle.size();
        const bool isWord = at >= 0 && (at == 0 || !text[at - 1].isLetter()) &&
                            (end == text.size() || !text[end].isLetter() || needle.endsWith(u'.'));
        if (isWord && (first.at < 0 || at < first.at))
            first = {at, needle.size()};
    }
    return first;
}

} // namespace

QStringList PlaceCodes::toCodes() const
{
    QStringList all = codes;
    for (const QString &code : excepted)
        all << u'-' + code;
    return all;
}

PlaceCodes placesIn(QStringView text)
{
    PlaceCodes found;
    const QString line = text.first(std::min(text.size(), longestText)).toString().simplified();
    if (line.isEmpty())
        return found;
    const Exception exception = exceptionIn(line);
    if (exception.at < 0) {
        addPlaces(line, found.codes, found);
        return found;
    }
    addPlaces(QStringView(line).first(exception.at), found.codes, found);
    addPlaces(QStringView(line).sliced(exception.at + exception.length), found.excepted, found);
    return found;
}

QStringList placeTokens(QStringView text)
{
    const PlaceCodes found = placesIn(text);
    if (!found.codes.isEmpty())
        return found.codes;
    const bool isSilent = text.trimmed().isEmpty() || (found.saysNone && found.isWhole && found.excepted.isEmpty());
    return {isSilent ? QString(placeNotStated) : QString(placeNotKnown)};
}

bool isCountryCode(QStringView code)
{
    return known().isCountry(code.toString());
}

QString placeName(const QString &code)
{
    return known().nameOf(code, textLanguage());
}

QString englishPlaceName(const QString &code)
{
    return known().nameOf(code);
}

} // namespace interdict
