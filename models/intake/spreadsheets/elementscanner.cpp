// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/elementscanner.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace interdict {

namespace {

constexpr qsizetype chunkLength = 128 << 10;
constexpr qsizetype longestElement = 16 << 20;
constexpr qsizetype longestName = 256;

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorCode::badInput,
                   QCoreApplication::translate("Spreadsheets", "A part of the book is %1, as no spreadsheet program "
                                                               "writes it. Open the book in one and save it anew.")
                       .arg(why));
}

QByteArrayView localName(QByteArrayView name)
{
    const QByteArrayView plain = name.startsWith('/') ? name.sliced(1) : name;
    return plain.sliced(plain.indexOf(':') + 1);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool holds(const std::vector<QByteArray> &names, QByteArrayView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Result<bool> ElementScanner::fill()
{
    flushCopy();
    const bool isFirst = m_chunkOffset == 0 && m_chunk.isEmpty();
    m_chunkOffset += m_chunk.size();
    m_chunk.resize(chunkLength);
    const qint64 got = m_device.read(m_chunk.data(), chunkLength);
    m_chunk.resize(std::max<qint64>(got, 0));
    m_at = 0;
    if (m_copyFrom >= 0)
        m_copyFrom = 0;
    if (got < 0)
        return failure(ErrorCode::cannotRead, m_device.errorString());
    if (isFirst) {
        if (Outcome checked = checkHead(); !checked)
            return tl::unexpected(checked.error());
    }
    return got > 0;
}

Outcome ElementScanner::checkHead() const
{
    const QByteArray head = m_chunk.first(std::min<qsizetype>(m_chunk.size(), 256));
    if (head.startsWith("\xFE\xFF") || head.startsWith("\xFF\xFE") ||
        head.first(std::min<qsizetype>(4, head.size())).contains('\0'))
        return refused(QCoreApplication::translate("Spreadsheets", "not written in UTF-8"));
    const qsizetype end = head.indexOf("?>");
    const qsizetype at = head.indexOf("encoding");
    if (at < 0 || at > end)
        return {};
    const QByteArray stated = head.sliced(at, end - at).toLower();
    if (!stated.contains("utf-8") && !stated.contains("utf8") && !stated.contains("ascii"))
        return refused(QCoreApplication::translate("Spreadsheets", "not written in UTF-8"));
    return {};
}

void ElementScanner::startCopy()
{
    m_copy.clear();
    m_copyFrom = m_at;
    m_copyOffset = position();
    m_isTooLong = false;
}

void ElementScanner::flushCopy()
{
    if (m_copyFrom < 0)
        return;
    if (!m_isTooLong && m_copy.size() + m_at - m_copyFrom > longestElement) {
        m_isTooLong = true;
        m_copy = QByteArray();
    }
    if (!m_isTooLong)
        m_copy.append(m_chunk.constData() + m_copyFrom, m_at - m_copyFrom);
    m_copyFrom = m_at;
}

void ElementScanner::dropCopy()
{
    m_copyFrom = -1;
    m_copy.clear();
}

void ElementScanner::skipPlain()
{
    const char *start = m_chunk.constData() + m_at;
    const char *end = m_chunk.constData() + m_chunk.size();
    const char *found = start;
    if (m_state == State::tag) {
        found = std::find_if(start, end, [](char c) { return c == '>' || c == '"' || c == '\''; });
    } else if (m_state == State::text || m_state == State::singleQuoted || m_state == State::doubleQuoted) {
        const char wanted = m_state == State::text ? '<' : m_state == State::singleQuoted ? '\'' : '"';
        const void *hit = std::memchr(start, wanted, static_cast<size_t>(end - start));
        found = hit ? static_cast<const char *>(hit) : end;
    }
    if (found != start) {
        m_before = found[-1];
        m_at += found - start;
    }
}

Outcome ElementScanner::stepName(char c)
{
    if (c == '>' || isBlank(c) || (c == '/' && !m_name.isEmpty())) {
        if (m_name.startsWith("!"))
            return refused(QCoreApplication::translate("Spreadsheets", "a document with a type of its own"));
        m_state = State::tag;
        m_isTagDone = c == '>';
        return {};
    }
    if (m_name.size() < longestName)
        m_name.append(c);
    if (m_name == "!--")
        m_state = State::comment;
    else if (m_name == "![CDATA[")
        m_state = State::cdata;
    else if (m_name == "?")
        m_state = State::instruction;
    m_beforeThat = m_before = 0; // "<!-->" is no comment
    return {};
}

Outcome ElementScanner::step(char c)
{
    switch (m_state) {
    case State::text: // only called at '<'
        m_name.clear();
        m_state = State::name;
        break;
    case State::name:
        return stepName(c);
    case State::tag:
        m_isTagDone = c == '>';
        if (c == '"')
            m_state = State::doubleQuoted;
        else if (c == '\'')
            m_state = State::singleQuoted;
        break;
    case State::singleQuoted:
    case State::doubleQuoted:
        if (c == (m_state == State::singleQuoted ? '\'' : '"'))
            m_state = State::tag;
        break;
    case State::comment:
    case State::cdata: {
        const char mark = m_state == State::comment ? '-' : ']';
        if (c == '>' && m_before == mark && m_beforeThat == mark)
            m_state = State::text;
        break;
    }
    case State::instruction:
        if (c == '>' && m_before == '?')
            m_state = State::text;
        break;
    }
    return {};
}

bool ElementScanner::give(Element::Kind kind)
{
    flushCopy();
    m_element.name = localName(m_name).toByteArray();
    m_element.kind = kind;
    m_element.offset = m_copyOffset;
    m_element.length = position() - m_copyOffset;
    m_element.isTooLong = m_isTooLong;
    m_element.isCut = false;
    m_element.bytes = std::move(m_copy);
    m_copy = QByteArray();
    m_copyFrom = -1;
    return true;
}

bool ElementScanner::giveCut()
{
    if (m_depth == 0)
        return false;
    m_name = m_open;
    m_depth = 0;
    give(Element::Kind::whole);
    m_element.isCut = true;
    return true;
}

/// At the character after a tag; whether an element is to be given.
bool ElementScanner::endTag()
{
    const bool isEnd = m_name.startsWith('/');
    const bool isBoth = !isEnd && m_before == '/';
    const QByteArrayView name = localName(m_name);
    if (m_depth > 0) {
        if (name == m_open && !isBoth)
            m_depth += isEnd ? -1 : 1;
        return m_depth == 0 && give(Element::Kind::whole);
    }
    if (!isEnd && holds(m_names.whole, name)) {
        if (isBoth)
            return give(Element::Kind::whole);
        m_open = name.toByteArray();
        m_depth = 1;
        return false;
    }
    if (holds(m_names.tags, name))
        return give(isEnd ? Element::Kind::end : Element::Kind::start);
    dropCopy();
    return false;
}

Result<bool> ElementScanner::next()
{
    for (;;) {
        skipPlain();
        if (m_at == m_chunk.size()) {
            Result<bool> filled = fill();
            if (!filled)
                return filled;
            if (!*filled)
                return giveCut();
            continue;
        }
        if (m_state == State::text && m_depth == 0)
            startCopy();
        const char c = m_chunk.at(m_at);
        const State was = m_state;
        if (Outcome stepped = step(c); !stepped)
            return tl::unexpected(stepped.error());
        ++m_at;
        if (m_isTagDone) {
            m_isTagDone = false;
            m_state = State::text;
            if (endTag())
                return true;
        } else if (m_state == State::text && was != State::text && m_depth == 0) {
            dropCopy(); // the end of a comment or an instruction
        }
        m_beforeThat = m_before;
        m_before = c;
    }
}

} // namespace interdict
