// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/json/jsonscanner.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace interdict {

/// One JSON text in memory, as its tokens stand in it: numbers stay as written, strings are decoded when asked for.
class JsonTree
{
public:
    static constexpr qsizetype mostBytes = 16 << 20;
    static constexpr qsizetype mostValues = 1 << 19;

    /// Of UTF-8, with a byte order mark or not; strict.
    [[nodiscard]] static tl::expected<JsonTree, JsonFault> parse(const QByteArray &utf8);

    /// A value of the tree, which must outlive it; or none, of which everything asked is empty.
    class Value
    {
    public:
        Value() = default;
        explicit operator bool() const { return m_tree != nullptr; }

        [[nodiscard]] bool isObject() const;
        [[nodiscard]] bool isArray() const;
        [[nodiscard]] bool isString() const;
        [[nodiscard]] bool isNumber() const;
        [[nodiscard]] bool isNull() const;
        [[nodiscard]] bool isContainer() const { return isObject() || isArray(); }

        [[nodiscard]] Value first() const; ///< of a container
        [[nodiscard]] Value next() const;  ///< beside it in its container
        /// A member of an object: the last of that name.
        [[nodiscard]] Value operator[](QByteArrayView name) const;
        [[nodiscard]] QString key() const;           ///< its name in the object about it
        [[nodiscard]] QByteArrayView rawKey() const; ///< without its quotes, not decoded

        /// A string decoded, a number or "true" as written; a null QString for null and containers. What is no
        /// character (a lone surrogate, bytes that are no UTF-8) becomes U+FFFD and sets `isDamaged`.
        [[nodiscard]] QString text(bool *isDamaged = nullptr) const;
        /// The texts of an array's strings and numbers; of one such value, its own.
        [[nodiscard]] QStringList texts() const;
        [[nodiscard]] QByteArrayView raw() const; ///< as it stands in the bytes
        [[nodiscard]] qint64 offset() const;

    private:
        friend class JsonTree;
        Value(const JsonTree *tree, qint32 node) : m_tree(tree), m_node(node) {}
        const JsonTree *m_tree = nullptr;
        qint32 m_node = 0;
    };

    [[nodiscard]] Value root() const { return Value(this, 0); }

private:
    struct Node
    {
        JsonScanner::Token token; ///< objectStart and arrayStart for containers
        qint32 start = 0;
        qint32 end = 0;
        qint32 keyStart = 0;
        qint32 keyEnd = 0;
        qint32 next = -1;
        qint32 first = -1;
    };
    class Builder;
    [[nodiscard]] Value at(qint32 node) const { return node < 0 ? Value() : Value(this, node); }

    QByteArray m_bytes;
    std::vector<Node> m_nodes;
};

/// The text of a string token's inside: escapes resolved.
[[nodiscard]] QString decodeJsonString(QByteArrayView inside, bool *isDamaged = nullptr);

} // namespace interdict
