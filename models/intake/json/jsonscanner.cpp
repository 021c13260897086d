// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsonscanner.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace interdict {

namespace {

bool isBlank(char16_t c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char16_t c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char16_t c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

struct Bytes
{
    static constexpr int width = 1;
    QByteArrayView bytes;
    [[nodiscard]] char16_t at(qsizetype i) const { return static_cast<uchar>(bytes[i]); }
};

struct LittleEndian
{
    static constexpr int width = 2;
    QByteArrayView bytes;
    [[nodiscard]] char16_t at(qsizetype i) const
    {
        return static_cast<char16_t>(static_cast<uchar>(bytes[i]) | static_cast<uchar>(bytes[i + 1]) << 8);
    }
};

struct BigEndian
{
    static constexpr int width = 2;
    QByteArrayView bytes;
    [[nodiscard]] char16_t at(qsizetype i) const
    {
        return static_cast<char16_t>(static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]));
    }
};

} // namespace

JsonEncoding JsonEncoding::of(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {Form::utf8, 3};
    if (head.startsWith(QByteArrayView("\xff\xfe\0\0", 4)) || head.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return {Form::unreadable, 4};
    if (head.startsWith("\xff\xfe"))
        return {Form::utf16le, 2};
    if (head.startsWith("\xfe\xff"))
        return {Form::utf16be, 2};
    // The first two characters of a JSON text are ASCII (RFC 4627 section 3).
    if (head.size() < 4 || (head[0] != 0 && head[1] != 0))
        return {};
    if (head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0)
        return {Form::utf16le, 0};
    if (head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0)
        return {Form::utf16be, 0};
    return head[2] == 0 ? JsonEncoding{Form::unreadable, 0} : JsonEncoding{};
}

QByteArray JsonEncoding::toUtf8(QByteArrayView bytes) const
{
    if (unitWidth() == 1)
        return bytes.toByteArray();
    QStringDecoder decoder(form == Form::utf16be ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           QStringConverter::Flag::Stateless);
    return QString(decoder.decode(bytes)).toUtf8();
}

QString JsonFault::toString() const
{
    switch (kind) {
    case Kind::none:
        return {};
    case Kind::unexpected:
        return QCoreApplication::translate("JsonFault", "Byte %L1 cannot stand there in JSON.").arg(offset);
    case Kind::cutOff:
        return QCoreApplication::translate("JsonFault", "The JSON ends in the middle, at byte %L1.").arg(offset);
    case Kind::tooDeep:
        return QCoreApplication::translate("JsonFault", "At byte %L1, more than %L2 values are inside each other.")
            .arg(offset)
            .arg(JsonScanner::mostDepth);
    case Kind::tooMany:
        return QCoreApplication::translate("JsonFault", "It holds too many values to be one record.");
    }
    return {};
}

bool JsonScanner::feed(QByteArrayView bytes)
{
    if (m_fault.kind != JsonFault::Kind::none)
        return false;
    switch (m_form) {
    case JsonEncoding::Form::utf16le:
        return run(LittleEndian{bytes});
    case JsonEncoding::Form::utf16be:
        return run(BigEndian{bytes});
    default:
        return run(Bytes{bytes});
    }
}

template <typename Units>
bool JsonScanner::run(Units units)
{
    const qsizetype size = units.bytes.size() / Units::width * Units::width;
    const qint64 base = m_offset;
    for (qsizetype i = 0; i < size; i += Units::width) {
        if (m_state == State::string) {
            // Most bytes of most files; whatever they are, only three kinds end the run.
            char16_t c = units.at(i);
            while (c != '"' && c != '\\' && c >= 0x20) {
                i += Units::width;
                if (i >= size)
                    break;
                c = units.at(i);
            }
            if (i >= size)
                break;
        }
        m_offset = base + i;
        if (!step(units.at(i)))
            return false;
    }
    m_offset = base + size;
    return true;
}

bool JsonScanner::step(char16_t c)
{
    switch (m_state) {
    case State::value:
        return isBlank(c) || startValue(c);
    case State::valueOrEnd:
        return isBlank(c) || (c == ']' ? close(false) : startValue(c));
    case State::keyOrEnd:
        if (c == '}')
            return close(true);
        [[fallthrough]];
    case State::key:
        return isBlank(c) || (c == '"' ? startString(true) : fail(JsonFault::Kind::unexpected));
    case State::colon:
        if (c == ':')
            m_state = State::value;
        return c == ':' || isBlank(c) || fail(JsonFault::Kind::unexpected);
    case State::afterValue:
        return isBlank(c) || afterValue(c);
    case State::string:
    case State::escape:
    case State::hex:
        return stepString(c);
    case State::literal:
        if (c != static_cast<uchar>(*m_literal))
            return fail(JsonFault::Kind::unexpected);
        if (*++m_literal == 0)
            endScalar(Token::literal, m_offset + width());
        return true;
    case State::done:
        return isBlank(c) || fail(JsonFault::Kind::unexpected);
    default:
        return stepNumber(c);
    }
}

bool JsonScanner::startValue(char16_t c)
{
    m_tokenStart = m_offset;
    switch (c) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '"':
        return startString(false);
    case 't':
    case 'f':
    case 'n':
        m_literal = c == 't' ? "rue" : c == 'f' ? "alse" : "ull";
        m_state = State::literal;
        return true;
    case '-':
        m_state = State::minus;
        return true;
    default:
        if (!isDigit(c))
            return fail(JsonFault::Kind::unexpected);
        m_state = c == '0' ? State::zero : State::integer;
        return true;
    }
}

bool JsonScanner::stepNumber(char16_t c)
{
    const State was = m_state;
    if (isDigit(c)) {
        if (was == State::minus)
            m_state = c == '0' ? State::zero : State::integer;
        else if (was == State::point)
            m_state = State::fraction;
        else if (was == State::exponent || was == State::exponentSign)
            m_state = State::exponentDigits;
        return was != State::zero || fail(JsonFault::Kind::unexpected);
    }
    const bool isWhole = was == State::zero || was == State::integer;
    if (c == '.' && isWhole)
        m_state = State::point;
    else if ((c == 'e' || c == 'E') && (isWhole || was == State::fraction))
        m_state = State::exponent;
    else if ((c == '+' || c == '-') && was == State::exponent)
        m_state = State::exponentSign;
    if (m_state != was)
        return true;
    if (!isWhole && was != State::fraction && was != State::exponentDigits)
        return fail(JsonFault::Kind::unexpected);
    endScalar(Token::number, m_offset);
    return step(c);
}

bool JsonScanner::startString(bool isKey)
{
    m_tokenStart = m_offset;
    m_isKey = isKey;
    m_state = State::string;
    return true;
}

bool JsonScanner::stepString(char16_t c)
{
    if (m_state == State::hex) {
        if (--m_left == 0)
            m_state = State::string;
        return isHex(c) || fail(JsonFault::Kind::unexpected);
    }
    if (m_state == State::escape) {
        static constexpr std::string_view escapes = "\"\\/bfnrtu";
        if (c >= 128 || escapes.find(static_cast<char>(c)) == std::string_view::npos)
            return fail(JsonFault::Kind::unexpected);
        m_state = c == 'u' ? State::hex : State::string;
        m_left = 4;
        return true;
    }
    if (c < 0x20)
        return fail(JsonFault::Kind::unexpected);
    if (c == '\\')
        m_state = State::escape;
    else if (c == '"')
        endScalar(m_isKey ? Token::key : Token::string, m_offset + width());
    return true;
}

bool JsonScanner::open(bool isObject)
{
    if (m_containers.size() >= mostDepth)
        return fail(JsonFault::Kind::tooDeep);
    m_listener.found({isObject ? Token::objectStart : Token::arrayStart, m_offset, m_offset + width(),
                      static_cast<int>(m_containers.size())});
    m_containers.push_back(isObject);
    m_state = isObject ? State::keyOrEnd : State::valueOrEnd;
    return true;
}

bool JsonScanner::close(bool isObject)
{
    m_containers.pop_back();
    m_tokenStart = m_offset;
    endScalar(isObject ? Token::objectEnd : Token::arrayEnd, m_offset + width());
    return true;
}

bool JsonScanner::afterValue(char16_t c)
{
    const bool isObject = m_containers.back();
    if (c == ',') {
        m_state = isObject ? State::key : State::value;
        return true;
    }
    return c == (isObject ? '}' : ']') ? close(isObject) : fail(JsonFault::Kind::unexpected);
}

void JsonScanner::endScalar(Token token, qint64 end)
{
    if (token == Token::key)
        m_state = State::colon;
    else if (m_containers.empty())
        m_state = State::done;
    else
        m_state = State::afterValue;
    if (m_state == State::done)
        m_rootEnd = end;
    m_listener.found({token, m_tokenStart, end, static_cast<int>(m_containers.size())});
}

bool JsonScanner::finish()
{
    if (m_fault.kind != JsonFault::Kind::none)
        return false;
    const bool endsNumber = m_state == State::zero || m_state == State::integer || m_state == State::fraction ||
                            m_state == State::exponentDigits;
    if (endsNumber && m_containers.empty())
        endScalar(Token::number, m_offset);
    return m_state == State::done || fail(JsonFault::Kind::cutOff);
}

qint64 JsonScanner::openScalar() const
{
    switch (m_state) {
    case State::value:
    case State::valueOrEnd:
    case State::keyOrEnd:
    case State::key:
    case State::colon:
    case State::afterValue:
    case State::done:
        return -1;
    default:
        return m_tokenStart;
    }
}

bool JsonScanner::fail(JsonFault::Kind kind)
{
    m_fault = {kind, m_offset};
    return false;
}

} // namespace interdict
