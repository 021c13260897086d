// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

class QIODevice;

namespace interdict {

/// Finds the elements of some names in an XML part, by their exact bytes and in memory that does not grow with the
/// part; an XML reader counts characters, and gathers a text of gigabytes before it hands it on. Only UTF-8, and no
/// document types, which the formats that are read forbid (and which make entities grow without end).
class ElementScanner
{
public:
    struct Names
    {
        std::vector<QByteArray> whole; ///< without a prefix: given from start to end, with what is inside
        std::vector<QByteArray> tags;  ///< each start and end of these is given
    };
    struct Element
    {
        enum class Kind { whole, start, end };

        QByteArray name; ///< without its prefix
        Kind kind = Kind::whole;
        qint64 offset = 0;
        qint64 length = 0;
        QByteArray bytes;       ///< empty where it is too long
        bool isTooLong = false; ///< more than 16 MiB
        bool isCut = false;     ///< the part ends within it
    };

    ElementScanner(QIODevice &device, Names names) : m_device(device), m_names(std::move(names)) {}

    /// False at the end. Errors: cannotRead, badInput for a part that is not written as said above.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const Element &element() const { return m_element; }
    [[nodiscard]] qint64 position() const { return m_chunkOffset + m_at; }

private:
    enum class State { text, name, tag, singleQuoted, doubleQuoted, comment, cdata, instruction };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Outcome checkHead() const;
    [[nodiscard]] Outcome step(char c);
    [[nodiscard]] Outcome stepName(char c);
    [[nodiscard]] bool endTag();
    bool give(Element::Kind kind);
    bool giveCut();
    /// Up to the next character that may change the state: most of a part is passed here.
    void skipPlain();
    void startCopy();
    void flushCopy();
    void dropCopy();

    QIODevice &m_device;
    Names m_names;
    Element m_element;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_chunkOffset = 0;
    State m_state = State::text;
    QByteArray m_name; ///< of the tag, with '/' and prefix as written
    char m_before = 0;
    char m_beforeThat = 0;
    bool m_isTagDone = false;

    QByteArray m_copy;
    qsizetype m_copyFrom = -1; ///< in the chunk; -1: nothing is copied
    qint64 m_copyOffset = 0;
    bool m_isTooLong = false;

    QByteArray m_open; ///< the element being gathered
    qint64 m_depth = 0;
};

} // namespace interdict
