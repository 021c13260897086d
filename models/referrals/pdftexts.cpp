// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/pdftexts.h"

#include "models/referrals/inflating.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnpacked = 256 << 20;
constexpr int mostInRange = 65536;

using GlyphTexts = QHash<quint32, QString>;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool endsToken(char c)
{
    return isBlank(c) || QByteArrayView("()<>[]{}/%").contains(c);
}

/// The tokens of PDF syntax (ISO 32000-1 section 7.2): enough of them to find strings, names and operators.
class Tokens
{
public:
    enum class Kind { end, name, string, word, mark };
    struct Token
    {
        Kind kind = Kind::end;
        QByteArray text; ///< of a string its bytes
    };

    explicit Tokens(QByteArrayView bytes) : m_bytes(bytes) {}

    Token next()
    {
        while (m_at < m_bytes.size() && (isBlank(m_bytes[m_at]) || m_bytes[m_at] == '%')) {
            if (m_bytes[m_at] == '%')
                skipLine();
            else
                ++m_at;
        }
        if (m_at >= m_bytes.size())
            return {};
        const char c = m_bytes[m_at];
        if (c == '(')
            return {Kind::string, literal()};
        if (c == '<' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] != '<')
            return {Kind::string, hexadecimal()};
        if (c == '/') {
            ++m_at;
            return {Kind::name, word()};
        }
        if (endsToken(c)) {
            m_at += c == '<' ? 2 : 1; // "<<" is one mark
            return {Kind::mark, QByteArray(1, c)};
        }
        return {Kind::word, word()};
    }

private:
    void skipLine()
    {
        while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
            ++m_at;
    }
    QByteArray word()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && !endsToken(m_bytes[m_at]))
            ++m_at;
        return m_bytes.sliced(start, m_at - start).toByteArray();
    }
    QByteArray hexadecimal()
    {
        QByteArray digits;
        for (++m_at; m_at < m_bytes.size() && m_bytes[m_at] != '>'; ++m_at) {
            if (!isBlank(m_bytes[m_at]))
                digits += m_bytes[m_at];
        }
        ++m_at;
        if (digits.size() % 2)
            digits += '0';
        return QByteArray::fromHex(digits);
    }
    QByteArray literal();
    void escape(QByteArray &out);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

void Tokens::escape(QByteArray &out)
{
    const char c = m_bytes[m_at];
    if (c >= '0' && c <= '7') {
        int value = 0;
        int digits = 0;
        for (; digits < 3 && m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '7'; ++digits, ++m_at)
            value = value * 8 + (m_bytes[m_at] - '0');
        --m_at;
        out += char(value);
        return;
    }
    static const QByteArray from = "nrtbf";
    static const QByteArray to = "\n\r\t\b\f";
    const qsizetype known = from.indexOf(c);
    if (known >= 0)
        out += to[known];
    else if (c != '\n' && c != '\r') // a line end that is only in the file
        out += c;
}

QByteArray Tokens::literal()
{
    QByteArray out;
    int depth = 0;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\' && ++m_at < m_bytes.size()) {
            escape(out);
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0)
            break;
        if (c != '(' || depth > 1)
            out += c;
    }
    ++m_at;
    return out;
}

QString decoded(const QByteArray &string)
{
    if (string.startsWith("\xfe\xff")) {
        QString text;
        for (qsizetype i = 2; i + 1 < string.size(); i += 2)
            text += QChar(ushort(uchar(string[i]) << 8 | uchar(string[i + 1])));
        return text;
    }
    return QString::fromLatin1(string);
}

QString utf16(const QByteArray &bytes)
{
    return decoded(QByteArray("\xfe\xff") + bytes);
}

quint32 number(const QByteArray &bytes)
{
    quint32 value = 0;
    for (const char byte : bytes.left(4))
        value = value << 8 | uchar(byte);
    return value;
}

/// The bfchar and bfrange lines of a ToUnicode map (section 9.10.3).
class CharacterMap
{
public:
    explicit CharacterMap(const QByteArray &stream) : m_tokens(stream) {}

    /// Whether all codes are of two bytes, as those of QPdfWriter's fonts.
    [[nodiscard]] bool isWide() const { return m_isWide; }

    GlyphTexts read()
    {
        for (Tokens::Token token = m_tokens.next(); token.kind != Tokens::Kind::end; token = m_tokens.next()) {
            if (token.kind == Tokens::Kind::word && token.text == "beginbfchar")
                readCharacters();
            else if (token.kind == Tokens::Kind::word && token.text == "beginbfrange")
                readRanges();
        }
        return std::move(m_texts);
    }

private:
    void readCharacters()
    {
        for (Tokens::Token from = m_tokens.next(); from.kind == Tokens::Kind::string; from = m_tokens.next())
            insert(from.text, utf16(m_tokens.next().text));
    }
    void insert(const QByteArray &code, const QString &text)
    {
        m_isWide &= code.size() == 2;
        m_texts.insert(number(code), text);
    }
    void readRanges()
    {
        for (Tokens::Token first = m_tokens.next(); first.kind == Tokens::Kind::string; first = m_tokens.next()) {
            const quint32 start = number(first.text);
            m_isWide &= first.text.size() == 2;
            const auto end = quint32(std::min<quint64>(number(m_tokens.next().text), quint64(start) + mostInRange));
            const Tokens::Token to = m_tokens.next();
            if (to.kind == Tokens::Kind::mark)
                readList(start);
            else
                addRange(start, end, utf16(to.text));
        }
    }
    void readList(quint32 glyph)
    {
        for (Tokens::Token to = m_tokens.next(); to.kind == Tokens::Kind::string; to = m_tokens.next())
            m_texts.insert(glyph++, utf16(to.text));
    }
    void addRange(quint32 start, quint32 end, QString text)
    {
        for (quint64 glyph = start; glyph <= end && !text.isEmpty() && m_added < mostGlyphs; ++glyph, ++m_added) {
            m_texts.insert(quint32(glyph), text);
            text.back() = QChar(text.back().unicode() + 1);
        }
    }

    static constexpr int mostGlyphs = 1 << 18; ///< a font has 65,536 at most

    Tokens m_tokens;
    GlyphTexts m_texts;
    int m_added = 0;
    bool m_isWide = true;
};

class PdfReading
{
public:
    explicit PdfReading(const QByteArray &pdf) : m_pdf(pdf) {}

    PdfTexts read()
    {
        readObjects();
        readFonts();
        for (const Object &object : m_objects)
            readStream(object);
        return std::move(m_texts);
    }

private:
    struct Object
    {
        int number = 0;
        QByteArray dictionary;
        std::optional<QByteArray> stream; ///< unpacked
    };

    void readObjects();
    void unpack(Object &object, const QByteArray &packed);
    void addStrings(const QByteArray &syntax);
    void readFonts();
    void readStream(const Object &object);
    [[nodiscard]] QString shownBy(const QByteArray &stream);
    [[nodiscard]] static QString glyphs(const QByteArray &bytes, const GlyphTexts *map);

    const QByteArray &m_pdf;
    std::vector<Object> m_objects;
    QHash<QByteArray, GlyphTexts> m_fonts; ///< by the name that pages use
    QSet<int> m_maps;                      ///< objects that are such maps
    PdfTexts m_texts;
    qsizetype m_unpacked = 0;
};

void PdfReading::unpack(Object &object, const QByteArray &packed)
{
    const bool isFiltered = object.dictionary.contains("/Filter");
    if (!isFiltered) {
        object.stream = packed;
        return;
    }
    const bool isPicture = object.dictionary.contains("/Subtype /Image") ||
                           object.dictionary.contains("/Subtype/Image") || object.dictionary.contains("/FontFile") ||
                           object.dictionary.contains("/Length1");
    if (object.dictionary.contains("/FlateDecode") && !object.dictionary.contains("/Predictor"))
        object.stream = inflatedZlib(packed, mostUnpacked);
    if (object.stream)
        m_unpacked += object.stream->size();
    if ((!object.stream && !isPicture) || m_unpacked > mostUnpacked)
        m_texts.isWhole = false;
}

void PdfReading::addStrings(const QByteArray &syntax)
{
    Tokens tokens(syntax);
    for (Tokens::Token token = tokens.next(); token.kind != Tokens::Kind::end; token = tokens.next()) {
        if (token.kind == Tokens::Kind::string)
            m_texts.strings << decoded(token.text);
    }
}

void PdfReading::readObjects()
{
    static const QRegularExpression start(u"(?:^|[\\r\\n\\s])(\\d{1,9}) \\d{1,5} obj\\b"_s);
    const QString text = QString::fromLatin1(m_pdf);
    qsizetype at = 0;
    while (m_unpacked <= mostUnpacked) {
        const QRegularExpressionMatch match = start.match(text, at);
        if (!match.hasMatch())
            break;
        const qsizetype begin = match.capturedEnd();
        const qsizetype objectEnd = m_pdf.indexOf("endobj", begin);
        const qsizetype streamAt = m_pdf.indexOf("stream", begin);
        Object object;
        object.number = match.captured(1).toInt();
        const bool hasStream = streamAt >= 0 && (objectEnd < 0 || streamAt < objectEnd);
        const qsizetype dictionaryEnd = hasStream ? streamAt : objectEnd < 0 ? m_pdf.size() : objectEnd;
        object.dictionary = m_pdf.sliced(begin, dictionaryEnd - begin);
        addStrings(object.dictionary);
        at = dictionaryEnd;
        if (hasStream) {
            qsizetype data = streamAt + 6;
            data += m_pdf.sliced(data, std::min<qsizetype>(2, m_pdf.size() - data)) == "\r\n" ? 2 : 1;
            const qsizetype found = m_pdf.indexOf("endstream", data);
            const qsizetype end = found < 0 ? m_pdf.size() : found;
            unpack(object, m_pdf.mid(data, end - data));
            at = end;
        }
        m_objects.push_back(std::move(object));
    }
    if (m_pdf.contains("/Encrypt"))
        m_texts.isWhole = false;
}

void PdfReading::readFonts()
{
    static const QRegularExpression toUnicode(u"/ToUnicode (\\d{1,9}) 0 R"_s);
    static const QRegularExpression reference(u"/([A-Za-z0-9_.+-]{1,60})\\s+(\\d{1,9}) 0 R"_s);
    QHash<int, GlyphTexts> maps; // by the font's number
    QHash<int, const Object *> byNumber;
    for (const Object &object : m_objects)
        byNumber.insert(object.number, &object);
    for (const Object &object : m_objects) {
        const QRegularExpressionMatch match = toUnicode.match(QString::fromLatin1(object.dictionary));
        const Object *map = match.hasMatch() ? byNumber.value(match.captured(1).toInt()) : nullptr;
        if (!map || !map->stream)
            continue;
        m_maps.insert(map->number);
        CharacterMap reading(*map->stream);
        maps.insert(object.number, reading.read());
        m_texts.isWhole &= reading.isWide();
    }
    for (const Object &object : m_objects) {
        auto matches = reference.globalMatch(QString::fromLatin1(object.dictionary));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto map = maps.constFind(match.captured(2).toInt());
            if (map == maps.cend())
                continue;
            const QByteArray name = match.captured(1).toLatin1();
            const auto known = m_fonts.constFind(name);
            m_texts.isWhole &= known == m_fonts.cend() || *known == *map; // pages may use a name for several fonts
            m_fonts.insert(name, *map);
        }
    }
}

QString PdfReading::glyphs(const QByteArray &bytes, const GlyphTexts *map)
{
    if (!map || map->isEmpty())
        return QString::fromLatin1(bytes);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += map->value(number(bytes.mid(i, 2)));
    return text;
}

QString PdfReading::shownBy(const QByteArray &stream)
{
    QString shown;
    const GlyphTexts *font = nullptr;
    QByteArray name;
    QByteArrayList strings;
    Tokens tokens(stream);
    for (Tokens::Token token = tokens.next(); token.kind != Tokens::Kind::end; token = tokens.next()) {
        if (token.kind == Tokens::Kind::name) {
            name = token.text;
        } else if (token.kind == Tokens::Kind::string) {
            strings << token.text;
        } else if (token.kind == Tokens::Kind::word && token.text == "Tf") {
            const auto known = m_fonts.constFind(name);
            font = known == m_fonts.cend() ? nullptr : &*known;
        } else if (token.kind == Tokens::Kind::word && (token.text == "Tj" || token.text == "TJ")) {
            m_texts.isWhole &= font != nullptr || strings.isEmpty();
            for (const QByteArray &string : std::as_const(strings))
                shown += glyphs(string, font);
            strings.clear();
        }
    }
    return shown;
}

void PdfReading::readStream(const Object &object)
{
    if (!object.stream || m_maps.contains(object.number))
        return;
    if (object.stream->contains(" Tj") || object.stream->contains("]TJ") || object.stream->contains(" TJ"))
        m_texts.shown << shownBy(*object.stream);
    m_texts.streams << *object.stream;
}

} // namespace

std::optional<PdfTexts> textsOfPdf(const QByteArray &pdf)
{
    if (!pdf.left(1024).contains("%PDF-"))
        return {};
    return PdfReading(pdf).read();
}

} // namespace interdict
