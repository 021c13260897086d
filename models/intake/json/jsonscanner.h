// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace interdict {

/// How the bytes of a JSON text stand for characters (RFC 8259 section 8.1 wants UTF-8; others are met all the same).
struct JsonEncoding
{
    enum class Form { utf8, utf16le, utf16be, unreadable };
    Form form = Form::utf8;
    int markLength = 0; ///< bytes of the byte order mark at the start

    [[nodiscard]] int unitWidth() const { return form == Form::utf8 ? 1 : 2; }
    /// By its mark, else by where the zero bytes of its first two characters are; UTF-32 is unreadable.
    [[nodiscard]] static JsonEncoding of(QByteArrayView head);
    [[nodiscard]] QByteArray toUtf8(QByteArrayView bytes) const;
};

struct JsonFault
{
    enum class Kind {
        none,
        unexpected, ///< a character that cannot stand there
        cutOff,     ///< the text ends in the middle
        tooDeep,    ///< more than JsonScanner::mostDepth containers in each other
        tooMany,    ///< more values than a JsonTree takes
    };
    Kind kind = Kind::none;
    qint64 offset = 0; ///< in bytes

    /// A translated sentence that says what is wrong and where.
    [[nodiscard]] QString toString() const;
};

/// Checks a JSON text strictly (RFC 8259), in pieces as they come, and tells its tokens and where they stand. It keeps
/// nothing but one bit for each open container. Bytes beyond ASCII are taken in strings whatever they are: who decodes
/// a string tells what is no UTF-8 there.
class JsonScanner
{
public:
    static constexpr int mostDepth = 512;
    enum class Token : quint8 { objectStart, objectEnd, arrayStart, arrayEnd, key, string, number, literal };
    struct Event
    {
        Token token;
        qint64 start; ///< in bytes; of a string or key its opening quote
        qint64 end;   ///< after its last byte
        int depth;    ///< of the containers about it
    };
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void found(const Event &event) = 0;
    };

    explicit JsonScanner(Listener &listener, JsonEncoding::Form form = JsonEncoding::Form::utf8, qint64 startOffset = 0)
        : m_listener(listener), m_form(form), m_offset(startOffset)
    {
    }

    /// False where the text has a fault; what follows is then ignored. Whole units only.
    bool feed(QByteArrayView bytes);
    /// To be called after the last bytes.
    bool finish();
    [[nodiscard]] const JsonFault &fault() const { return m_fault; }
    /// The offset after the root value; -1 while it is not complete.
    [[nodiscard]] qint64 rootEnd() const { return m_rootEnd; }
    /// Where the string, number or literal starts in whose middle the bytes ended; -1 for none.
    [[nodiscard]] qint64 openScalar() const;

private:
    enum class State : quint8 {
        value,
        valueOrEnd,
        keyOrEnd,
        key,
        colon,
        afterValue,
        string,
        escape,
        hex,
        minus,
        zero,
        integer,
        point,
        fraction,
        exponent,
        exponentSign,
        exponentDigits,
        literal,
        done,
    };

    template <typename Units>
    bool run(Units units);
    bool step(char16_t c);
    bool startValue(char16_t c);
    bool stepNumber(char16_t c);
    bool stepString(char16_t c);
    bool startString(bool isKey);
    bool open(bool isObject);
    bool close(bool isObject);
    bool afterValue(char16_t c);
    void endScalar(Token token, qint64 end);
    bool fail(JsonFault::Kind kind);
    [[nodiscard]] int width() const { return m_form == JsonEncoding::Form::utf8 ? 1 : 2; }

    Listener &m_listener;
    JsonEncoding::Form m_form;
    qint64 m_offset;
    qint64 m_tokenStart = 0;
    qint64 m_rootEnd = -1;
    State m_state = State::value;
    bool m_isKey = false;
    int m_left = 0;                  ///< hexadecimal digits
    const char *m_literal = nullptr; ///< what is still to come of "true"
    std::vector<bool> m_containers;  ///< true: an object
    JsonFault m_fault;
};

} // namespace interdict
