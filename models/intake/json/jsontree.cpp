// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsontree.h"

#include <QStringList>

namespace interdict {

using namespace Qt::StringLiterals;
using Token = JsonScanner::Token;

class JsonTree::Builder : public JsonScanner::Listener
{
public:
    explicit Builder(std::vector<Node> &nodes) : m_nodes(nodes) {}

    void found(const JsonScanner::Event &event) override
    {
        switch (event.token) {
        case Token::key:
            m_keyStart = qint32(event.start);
            m_keyEnd = qint32(event.end);
            return;
        case Token::objectEnd:
        case Token::arrayEnd:
            m_nodes[size_t(m_open.back().node)].end = qint32(event.end);
            m_open.pop_back();
            return;
        default:
            add(event);
        }
    }
    [[nodiscard]] bool hasTooMany() const { return m_nodes.size() > size_t(mostValues); }

private:
    struct Open
    {
        qint32 node;
        qint32 last = -1;
    };

    void add(const JsonScanner::Event &event)
    {
        if (hasTooMany())
            return;
        const auto node = qint32(m_nodes.size());
        m_nodes.push_back({event.token, qint32(event.start), qint32(event.end), m_keyStart, m_keyEnd});
        m_keyStart = m_keyEnd = 0;
        if (!m_open.empty()) {
            Open &about = m_open.back();
            (about.last < 0 ? m_nodes[size_t(about.node)].first : m_nodes[size_t(about.last)].next) = node;
            about.last = node;
        }
        if (event.token == Token::objectStart || event.token == Token::arrayStart)
            m_open.push_back({node});
    }

    std::vector<Node> &m_nodes;
    std::vector<Open> m_open;
    qint32 m_keyStart = 0;
    qint32 m_keyEnd = 0;
};

tl::expected<JsonTree, JsonFault> JsonTree::parse(const QByteArray &utf8)
{
    JsonTree tree;
    tree.m_bytes = utf8;
    Builder builder(tree.m_nodes);
    const qsizetype mark = utf8.startsWith("\xef\xbb\xbf") ? 3 : 0;
    JsonScanner scanner(builder, JsonEncoding::Form::utf8, mark);
    // In pieces, so that a text of too many values is given up early.
    constexpr qsizetype piece = 1 << 16;
    const QByteArrayView all(tree.m_bytes);
    for (qsizetype at = mark; at < all.size(); at += piece) {
        if (!scanner.feed(all.sliced(at, std::min(piece, all.size() - at))))
            return tl::unexpected(scanner.fault());
        if (builder.hasTooMany())
            return tl::unexpected(JsonFault{JsonFault::Kind::tooMany, at});
    }
    if (!scanner.finish())
        return tl::unexpected(scanner.fault());
    return tree;
}

bool JsonTree::Value::isObject() const
{
    return m_tree && m_tree->m_nodes[size_t(m_node)].token == Token::objectStart;
}

bool JsonTree::Value::isArray() const
{
    return m_tree && m_tree->m_nodes[size_t(m_node)].token == Token::arrayStart;
}

bool JsonTree::Value::isString() const
{
    return m_tree && m_tree->m_nodes[size_t(m_node)].token == Token::string;
}

bool JsonTree::Value::isNumber() const
{
    return m_tree && m_tree->m_nodes[size_t(m_node)].token == Token::number;
}

bool JsonTree::Value::isNull() const
{
    return m_tree && m_tree->m_nodes[size_t(m_node)].token == Token::literal && raw() == "null";
}

JsonTree::Value JsonTree::Value::first() const
{
    return m_tree ? m_tree->at(m_tree->m_nodes[size_t(m_node)].first) : Value();
}

JsonTree::Value JsonTree::Value::next() const
{
    return m_tree ? m_tree->at(m_tree->m_nodes[size_t(m_node)].next) : Value();
}

QByteArrayView JsonTree::Value::rawKey() const
{
    if (!m_tree)
        return {};
    const Node &node = m_tree->m_nodes[size_t(m_node)];
    const qint32 length = node.keyEnd - node.keyStart;
    return length < 2 ? QByteArrayView() : QByteArrayView(m_tree->m_bytes).sliced(node.keyStart + 1, length - 2);
}

QString JsonTree::Value::key() const
{
    return decodeJsonString(rawKey());
}

JsonTree::Value JsonTree::Value::operator[](QByteArrayView name) const
{
    Value found;
    if (!isObject())
        return found;
    for (Value member = first(); member; member = member.next()) {
        const QByteArrayView raw = member.rawKey();
        if (raw == name || (raw.contains('\\') && member.key() == QLatin1StringView(name)))
            found = member;
    }
    return found;
}

QByteArrayView JsonTree::Value::raw() const
{
    if (!m_tree)
        return {};
    const Node &node = m_tree->m_nodes[size_t(m_node)];
    return QByteArrayView(m_tree->m_bytes).sliced(node.start, node.end - node.start);
}

qint64 JsonTree::Value::offset() const
{
    return m_tree ? m_tree->m_nodes[size_t(m_node)].start : 0;
}

QString JsonTree::Value::text(bool *isDamaged) const
{
    if (!m_tree || isContainer() || isNull())
        return {};
    const QByteArrayView bytes = raw();
    return isString() ? decodeJsonString(bytes.sliced(1, bytes.size() - 2), isDamaged) : QString::fromLatin1(bytes);
}

QStringList JsonTree::Value::texts() const
{
    QStringList all;
    if (m_tree && !isContainer() && !isNull())
        all += text();
    if (isArray()) {
        for (Value item = first(); item; item = item.next()) {
            if (!item.isContainer() && !item.isNull())
                all += item.text();
        }
    }
    return all;
}

namespace {

/// UTF-8 without escapes.
void appendPlain(QByteArrayView bytes, QString &text, bool &isDamaged)
{
    text += QString::fromUtf8(bytes);
    isDamaged |= !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

char16_t unescaped(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<uchar>(c);
    }
}

/// A high surrogate counts only with the low one after it.
void replaceLoneSurrogates(QString &text, bool &isDamaged)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        isDamaged = true;
    }
}

} // namespace

QString decodeJsonString(QByteArrayView inside, bool *isDamaged)
{
    QString text;
    bool isOdd = false;
    bool hasUnits = false;
    qsizetype at = 0;
    while (at < inside.size()) {
        const qsizetype escape = inside.indexOf('\\', at);
        appendPlain(inside.sliced(at, (escape < 0 ? inside.size() : escape) - at), text, isOdd);
        if (escape < 0)
            break;
        const bool isUnit = inside.sliced(escape).startsWith("\\u");
        if (escape + (isUnit ? 6 : 2) > inside.size()) // of a text that was cut to show its start
            break;
        if (isUnit) {
            text += QChar(inside.sliced(escape + 2, 4).toByteArray().toUShort(nullptr, 16));
            hasUnits = true;
            at = escape + 6;
        } else {
            text += QChar(unescaped(inside[escape + 1]));
            at = escape + 2;
        }
    }
    if (hasUnits)
        replaceLoneSurrogates(text, isOdd);
    if (isDamaged)
        *isDamaged |= isOdd;
    return text.isNull() ? u""_s : text;
}

} // namespace interdict
