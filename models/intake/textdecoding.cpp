// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/textdecoding.h"

#include "models/intake/singlebytetables.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Alias
{
    const char *name; ///< letters and digits only, lower case
    const char *encoding;
};

constexpr std::array aliases{
    Alias{"utf8bom", "UTF-8"},
    Alias{"utf8sig", "UTF-8"},
    Alias{"utf16", "UTF-16LE"},
    Alias{"ucs2", "UTF-16LE"},
    Alias{"unicode", "UTF-16LE"},
    Alias{"ascii", "windows-1252"},
    Alias{"usascii", "windows-1252"},
    Alias{"ansi", "windows-1252"},
    Alias{"latin1", "ISO-8859-1"},
    Alias{"l1", "ISO-8859-1"},
    Alias{"latin2", "ISO-8859-2"},
    Alias{"latin5", "ISO-8859-9"},
    Alias{"latin9", "ISO-8859-15"},
    Alias{"macroman", "macintosh"},
    Alias{"mac", "macintosh"},
    Alias{"xmacroman", "macintosh"},
    Alias{"maccyrillic", "x-mac-cyrillic"},
    Alias{"koi8", "KOI8-R"},
    Alias{"gbk", "GB18030"},
    Alias{"gb2312", "GB18030"},
    Alias{"cp936", "GB18030"},
    Alias{"sjis", "Shift_JIS"},
    Alias{"cp932", "Shift_JIS"},
    Alias{"cp949", "EUC-KR"},
    Alias{"cp950", "Big5"},
};

/// Read by Qt where it was built with ICU.
constexpr std::array wideEncodings{"GB18030", "Shift_JIS", "Big5", "EUC-KR", "EUC-JP"};

QString folded(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// "cp1252" and "windows1252", "cp437" and "ibm437" are the same.
QString spelledAsHere(const QString &letters)
{
    for (const Alias &alias : aliases) {
        if (letters == QLatin1StringView(alias.name))
            return folded(QString::fromLatin1(alias.encoding));
    }
    if (letters.startsWith("cp"_L1))
        return (letters.size() == 6 ? u"windows"_s : u"ibm"_s) + letters.sliced(2);
    return letters;
}

struct Utf8Step
{
    int length = 1;    ///< bytes taken
    char32_t code = 0; ///< 0 where the byte is in no sequence
};

/// The sequence at `p`, whose first byte is not ASCII (Unicode 15, table 3-7).
Utf8Step utf8At(const uchar *p, const uchar *end)
{
    const uchar lead = *p;
    const auto isTrail = [](uchar c) { return (c & 0xc0) == 0x80; };
    const qsizetype left = end - p;
    if (lead >= 0xc2 && lead <= 0xdf && left >= 2 && isTrail(p[1]))
        return {2, static_cast<char32_t>((lead & 0x1f) << 6 | (p[1] & 0x3f))};
    if (lead >= 0xe0 && lead <= 0xef && left >= 3 && isTrail(p[1]) && isTrail(p[2])) {
        const auto code = static_cast<char32_t>((lead & 0x0f) << 12 | (p[1] & 0x3f) << 6 | (p[2] & 0x3f));
        if (code >= 0x800 && (code < 0xd800 || code > 0xdfff))
            return {3, code};
    }
    if (lead >= 0xf0 && lead <= 0xf4 && left >= 4 && isTrail(p[1]) && isTrail(p[2]) && isTrail(p[3])) {
        const auto code =
            static_cast<char32_t>((lead & 0x07) << 18 | (p[1] & 0x3f) << 12 | (p[2] & 0x3f) << 6 | (p[3] & 0x3f));
        if (code >= 0x10000 && code <= 0x10ffff)
            return {4, code};
    }
    return {};
}

const uchar *asciiEnd(const uchar *p, const uchar *end)
{
    for (; end - p >= 8; p += 8) {
        quint64 word = 0;
        std::memcpy(&word, p, sizeof word);
        if ((word & Q_UINT64_C(0x8080808080808080)) != 0)
            break;
    }
    while (p != end && *p < 0x80)
        ++p;
    return p;
}

bool appendUtf8(QByteArrayView bytes, QString &text)
{
    bool isValid = true;
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = p + bytes.size();
    while (p != end) {
        const uchar *plain = asciiEnd(p, end);
        text += QLatin1StringView(reinterpret_cast<const char *>(p), plain - p);
        for (p = plain; p != end && *p >= 0x80;) {
            const Utf8Step step = utf8At(p, end);
            p += step.length;
            if (step.code == 0) {
                isValid = false;
                text += QChar(QChar::ReplacementCharacter);
            } else if (step.code < 0x10000) {
                text += QChar(static_cast<char16_t>(step.code));
            } else {
                text += QChar(QChar::highSurrogate(step.code));
                text += QChar(QChar::lowSurrogate(step.code));
            }
        }
    }
    return isValid;
}

bool appendUtf16(QByteArrayView bytes, QString &text, bool isBigEndian)
{
    const qsizetype units = bytes.size() / 2;
    const auto unitAt = [&](qsizetype i) {
        const auto low = static_cast<uchar>(bytes[2 * i + (isBigEndian ? 1 : 0)]);
        const auto high = static_cast<uchar>(bytes[2 * i + (isBigEndian ? 0 : 1)]);
        return QChar(static_cast<char16_t>(high << 8 | low));
    };
    bool isValid = bytes.size() % 2 == 0;
    for (qsizetype i = 0; i < units; ++i) {
        const QChar unit = unitAt(i);
        if (unit.isHighSurrogate() && i + 1 < units && unitAt(i + 1).isLowSurrogate()) {
            text += unit;
            text += unitAt(++i);
        } else if (unit.isSurrogate()) {
            isValid = false;
            text += QChar(QChar::ReplacementCharacter);
        } else {
            text += unit;
        }
    }
    if (bytes.size() % 2 != 0)
        text += QChar(QChar::ReplacementCharacter);
    return isValid;
}

} // namespace

Result<TextDecoder> TextDecoder::forEncoding(const QString &name)
{
    const QString wanted = spelledAsHere(folded(name));
    TextDecoder decoder;
    const std::array<std::pair<QString, Form>, 3> unicode{
        {{u"UTF-8"_s, Form::utf8}, {u"UTF-16LE"_s, Form::utf16le}, {u"UTF-16BE"_s, Form::utf16be}}};
    for (const auto &[known, form] : unicode) {
        if (wanted == folded(known)) {
            decoder.m_name = known;
            decoder.m_form = form;
            return decoder;
        }
    }
    for (const SingleByteTable &table : singleByteTables()) {
        decoder.m_name = QString::fromLatin1(table.name);
        if (wanted == folded(decoder.m_name)) {
            decoder.m_form = Form::table;
            decoder.m_table = &table;
            return decoder;
        }
    }
    for (const char *wide : wideEncodings) {
        decoder.m_name = QString::fromLatin1(wide);
        if (wanted != folded(decoder.m_name))
            continue;
        decoder.m_form = Form::byQt;
        decoder.m_decoder = std::make_shared<QStringDecoder>(wide);
        if (decoder.m_decoder->isValid())
            return decoder;
    }
    return failure(
        ErrorCode::badInput,
        QCoreApplication::translate("TextDecoder", "Text in the encoding \"%1\" cannot be read. Choose one of: %2.")
            .arg(name, knownEncodings().join(", "_L1)));
}

QStringList TextDecoder::knownEncodings()
{
    QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
    for (const SingleByteTable &table : singleByteTables())
        names << QString::fromLatin1(table.name);
    for (const char *wide : wideEncodings) {
        if (QStringDecoder(wide).isValid())
            names << QString::fromLatin1(wide);
    }
    return names;
}

qsizetype TextDecoder::markLength(QByteArrayView start) const
{
    const auto startsWith = [start](QByteArrayView mark) { return start.startsWith(mark) ? mark.size() : 0; };
    switch (m_form) {
    case Form::utf8:
        return startsWith("\xef\xbb\xbf");
    case Form::utf16le:
        return startsWith("\xff\xfe");
    case Form::utf16be:
        return startsWith("\xfe\xff");
    case Form::table:
    case Form::byQt:
        break;
    }
    return 0;
}

bool TextDecoder::isLeadByte(uchar byte) const
{
    // In Shift_JIS a byte from A0 to DF is a character of its own (JIS X 0208 annex 1).
    const bool isAlone = m_name == "Shift_JIS"_L1 && byte >= 0xa0 && byte <= 0xdf;
    return m_form == Form::byQt && byte >= 0x81 && byte <= 0xfe && !isAlone;
}

bool TextDecoder::append(QByteArrayView bytes, QString &text) const
{
    if (m_form == Form::utf16le || m_form == Form::utf16be)
        return appendUtf16(bytes, text, m_form == Form::utf16be);
    if (isAscii(bytes)) {
        if (text.isEmpty())
            text = QString::fromLatin1(bytes); // memory is taken once, and just enough
        else
            text += QLatin1StringView(bytes.data(), bytes.size());
        return true;
    }
    switch (m_form) {
    case Form::table:
        return appendByTable(bytes, text);
    case Form::byQt:
        return appendByQt(bytes, text);
    default:
        return appendUtf8(bytes, text);
    }
}

bool TextDecoder::appendByTable(QByteArrayView bytes, QString &text) const
{
    bool isValid = true;
    const qsizetype before = text.size();
    text.resize(before + bytes.size());
    QChar *out = text.data() + before;
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        const char16_t character = value < 0x80 ? value : m_table->upperHalf[value - 0x80];
        isValid = isValid && character != 0xfffd;
        *out++ = QChar(character);
    }
    return isValid;
}

bool TextDecoder::appendByQt(QByteArrayView bytes, QString &text) const
{
    m_decoder->resetState();
    const QString decoded = (*m_decoder)(bytes);
    const bool isValid = !m_decoder->hasError() && !decoded.contains(QChar(QChar::ReplacementCharacter));
    text += decoded;
    return isValid;
}

bool isAscii(QByteArrayView bytes)
{
    const auto *start = reinterpret_cast<const uchar *>(bytes.data());
    return asciiEnd(start, start + bytes.size()) == start + bytes.size();
}

void countUtf8(QByteArrayView bytes, Utf8Count &count)
{
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = p + bytes.size();
    for (p = asciiEnd(p, end); p != end; p = asciiEnd(p, end)) {
        const Utf8Step step = utf8At(p, end);
        (step.code == 0 ? count.invalid : count.valid) += step.length;
        p += step.length;
    }
}

} // namespace interdict
