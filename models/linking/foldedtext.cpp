// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/foldedtext.h"

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 64;
constexpr qsizetype longestFolded = 4096;

// U+0430 to U+045F, after the simpler of the usual systems (BGN/PCGN without its marks).
constexpr std::array cyrillic{"a",  "b",    "v", "g",  "d", "e",  "zh", "z",  "i", "y",  "k",  "l",
                              "m",  "n",    "o", "p",  "r", "s",  "t",  "u",  "f", "kh", "ts", "ch",
                              "sh", "shch", "",  "y",  "",  "e",  "yu", "ya", "e", "e",  "dj", "g",
                              "ye", "dz",   "i", "yi", "j", "lj", "nj", "c",  "k", "i",  "u",  "dz"};
// U+03B1 to U+03C9.
constexpr std::array greek{"a", "v", "g", "d", "e", "z", "i", "th", "i", "k",  "l",  "m", "n",
                           "x", "o", "p", "r", "s", "s", "t", "y",  "f", "ch", "ps", "o"};
// U+10D0 to U+10F0.
constexpr std::array georgian{"a",  "b", "g",  "d",  "e",  "v",  "z",  "t",  "i",  "k", "l",
                              "m",  "n", "o",  "p",  "zh", "r",  "s",  "t",  "u",  "p", "k",
                              "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h"};

template <size_t count>
bool appendFrom(const std::array<const char *, count> &letters, char16_t first, char16_t letter, QString &text)
{
    if (letter < first || letter >= first + count)
        return false;
    text += QLatin1StringView(letters[size_t(letter - first)]);
    return true;
}

void appendFolded(QChar letter, QString &text)
{
    const char16_t code = letter.unicode();
    if (code < 0x80) {
        text += letter;
        return;
    }
    switch (code) {
    case u'ß':
        text += "ss"_L1;
        return;
    case u'æ':
        text += "ae"_L1;
        return;
    case u'œ':
        text += "oe"_L1;
        return;
    case u'ø':
        text += u'o';
        return;
    case u'ł':
        text += u'l';
        return;
    case u'đ':
    case u'ð':
        text += u'd';
        return;
    case u'þ':
        text += "th"_L1;
        return;
    case u'ı':
        text += u'i';
        return;
    case u'ґ':
        text += u'g';
        return;
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'´':
    case u'`':
        text += u'\'';
        return;
    default:
        break;
    }
    if (!appendFrom(cyrillic, 0x430, code, text) && !appendFrom(greek, 0x3b1, code, text) &&
        !appendFrom(georgian, 0x10d0, code, text))
        text += letter;
}

bool isApostrophe(QChar letter)
{
    return letter == u'\'';
}

/// "a.b.c" and "s. a.": letters that stand alone between points are one word.
bool continuesInitials(QStringView folded, qsizetype point, qsizetype wordStart)
{
    if (folded[point] != u'.' || point - wordStart != 1)
        return false;
    const qsizetype next = point + 1;
    return next < folded.size() && folded[next].isLetter() &&
           (next + 1 == folded.size() || !folded[next + 1].isLetterOrNumber());
}

} // namespace

QString foldedLetters(QStringView text)
{
    bool isPlain = true;
    for (const QChar letter : text.first(std::min(text.size(), longestFolded)))
        isPlain &= letter.unicode() < 0x80;
    const QString shortened = text.first(std::min(text.size(), longestFolded)).toString();
    if (isPlain)
        return shortened.toLower();
    const QString parted = shortened.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parted.size());
    for (const QChar letter : parted) {
        if (!letter.isMark())
            appendFolded(letter, folded);
    }
    return folded;
}

QStringList foldedWords(QStringView folded)
{
    QStringList words;
    QString word;
    qsizetype start = 0; // of the last run
    const auto finish = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    for (qsizetype i = 0; i < folded.size() && words.size() < mostWords; ++i) {
        if (folded[i].isLetterOrNumber() || folded[i].isSurrogate()) {
            if (word.isEmpty() || !folded[i - 1].isLetterOrNumber())
                start = i;
            word += folded[i];
        } else if (word.isEmpty() || (isApostrophe(folded[i]) && i + 1 < folded.size() && folded[i + 1].isLetter()) ||
                   continuesInitials(folded, i, start)) {
            continue;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

QString withoutLeetspeak(QStringView folded)
{
    QString text;
    text.reserve(folded.size());
    for (const QChar letter : folded) {
        switch (letter.unicode()) {
        case u'0':
            text += u'o';
            break;
        case u'1':
        case u'l':
        case u'!':
        case u'|':
            text += u'i';
            break;
        case u'2':
            text += u'z';
            break;
        case u'3':
        case u'€':
            text += u'e';
            break;
        case u'4':
        case u'@':
            text += u'a';
            break;
        case u'5':
        case u'$':
            text += u's';
            break;
        case u'6':
        case u'9':
            text += u'g';
            break;
        case u'7':
        case u'+':
            text += u't';
            break;
        case u'8':
            text += u'b';
            break;
        default:
            text += letter;
            break;
        }
    }
    return text;
}

} // namespace interdict
