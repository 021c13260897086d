// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/encodingguess.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

// Of equal ones the first is taken.
constexpr std::array candidates{"windows-1252", "macintosh",    "windows-1250", "windows-1251", "KOI8-R",
                                "IBM866",       "windows-1253", "windows-1254", "GB18030",      "Shift_JIS",
                                "ISO-8859-2",   "ISO-8859-15",  "IBM850",       "EUC-KR"};

/// Letters that are frequent in the languages written in Latin letters; others make an encoding less likely.
constexpr QStringView frequentLetters =
    u"àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÂÃÄÅÆÇÈÉÊËÍÎÑÓÔÕÖØÚÜœąćęłńóśźżčďěňřšťůžŚŁŻőűğışİŞĞ";
/// The same for Cyrillic and Greek; their encodings give letters for one another's bytes.
constexpr QStringView frequentOthers = u"оеаинтсрвлкмдпуяыьОЕАИНТСРВЛКМДПУ"
                                       "αοιετσςνηυρπκμλάέήίόύώΑΟΙΕΤΣΝΗΡΠΚΜΛ";
constexpr QStringView frequentSigns = u"’‘“”„–—…•·€£©®™°±²³µ½¼¾×«»§¡¿\u00a0★→✓";

double scoreOfLetter(QChar before, QChar c, QChar after)
{
    const auto isLatin = [](QChar x) { return x.script() == QChar::Script_Latin && x.isLetter(); };
    if (c.script() == QChar::Script_Latin) {
        const bool isInWord = isLatin(before) || isLatin(after);
        const bool breaksCase = (before.isLower() && c.isUpper()) || (c.isLower() && after.isUpper());
        const double frequent = frequentLetters.contains(c) ? 1 : 0.2;
        return breaksCase ? -2 : isInWord ? frequent : -0.3;
    }
    // Letters of other scripts stand among their like, small after small.
    const bool isAmongLike = before.script() == c.script() || after.script() == c.script();
    const bool breaksCase = before.script() == c.script() && before.isLower() && c.isUpper();
    const bool touchesLatin = isLatin(before) || isLatin(after);
    return breaksCase || touchesLatin ? -2 : !isAmongLike ? -0.5 : frequentOthers.contains(c) ? 1.3 : 0.6;
}

double scoreOf(QChar before, QChar c, QChar after)
{
    constexpr double impossible = -10;
    const bool isKana = c.unicode() >= 0x3040 && c.unicode() <= 0x30ff;
    if (c.unicode() == QChar::ReplacementCharacter || c.category() == QChar::Other_Control ||
        c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned)
        return impossible;
    if (isKana)
        return 3;
    if (c.script() == QChar::Script_Han) // two bytes, and common ones stand together at the block's start
        return before.script() == QChar::Script_Han || after.script() == QChar::Script_Han ? 1.6 : -2;
    if (c.script() == QChar::Script_Hangul) // never beside Chinese characters in what people write today
        return before.script() == QChar::Script_Han || after.script() == QChar::Script_Han ? -2 : 2;
    if (c.unicode() >= 0xff61 && c.unicode() <= 0xff9f) // half-width kana: what Latin letters become in Shift_JIS
        return -1;
    if (c.isLetter())
        return scoreOfLetter(before, c, after);
    if (frequentSigns.contains(c))
        return before.isLetter() && after.isLetter() && c != u'’' && c != u'-' && c != u'–' && c != u'—' ? -0.5 : 0.8;
    return -1;
}

double scoreOf(const QString &text)
{
    double score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() >= 128)
            score += scoreOf(i > 0 ? text[i - 1] : QChar(), text[i], i + 1 < text.size() ? text[i + 1] : QChar());
    }
    return score;
}

/// Chinese in GB 2312 uses two bytes of the upper half for each character; an accent in Latin text stands alone.
double pairedShare(QByteArrayView sample)
{
    qsizetype paired = 0;
    qsizetype all = 0;
    const auto isUpper = [](char c) { return static_cast<uchar>(c) >= 0xa1; };
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (static_cast<uchar>(sample[i]) < 0x80)
            continue;
        const bool isPair = isUpper(sample[i]) && i + 1 < sample.size() && isUpper(sample[i + 1]);
        paired += isPair ? 2 : 0;
        all += isPair ? 2 : 1;
        i += isPair ? 1 : 0;
    }
    return all == 0 ? 0 : double(paired) / double(all);
}

} // namespace

QString encodingByMark(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (start.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (start.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    constexpr qsizetype looked = 4096;
    std::array<qsizetype, 2> zeros{};
    const qsizetype size = std::min(start.size(), looked) / 2 * 2;
    for (qsizetype i = 0; i < size; ++i)
        zeros[size_t(i % 2)] += start[i] == 0 ? 1 : 0;
    const qsizetype many = size / 2 * 4 / 10;
    if (size < 4)
        return {};
    if (zeros[1] > many && zeros[0] * 20 < size)
        return u"UTF-16LE"_s;
    return zeros[0] > many && zeros[1] * 20 < size ? u"UTF-16BE"_s : QString();
}

QString guessLegacyEncoding(QByteArrayView sample)
{
    QString best = u"windows-1252"_s;
    double bestScore = 0;
    bool isFirst = true;
    for (const char *candidate : candidates) {
        const QString name = QString::fromLatin1(candidate);
        const Result<TextDecoder> decoder = TextDecoder::forEncoding(name);
        const bool isOfPairs = name == "GB18030"_L1 || name == "EUC-KR"_L1;
        if (!decoder || (isOfPairs && pairedShare(sample) < 0.9))
            continue;
        QString text;
        [[maybe_unused]] const bool isValid = decoder->append(sample, text);
        const double score = scoreOf(text);
        if (isFirst || score > bestScore) {
            best = name;
            bestScore = score;
        }
        isFirst = false;
    }
    return best;
}

bool isDamagedUtf8(const Utf8Count &count)
{
    return count.valid * 2 >= count.invalid;
}

} // namespace interdict
