// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/formatreaders.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

enum class TokenKind { word, number, text, open, close, end };

struct Token
{
    TokenKind kind = TokenKind::end;
    QString text;
};

/// GML writes what is not ASCII as in HTML: "&#233;", "&quot;".
QString unescaped(QStringView text)
{
    static const QHash<QString, QChar> names{{u"quot"_s, u'"'}, {u"amp"_s, u'&'},   {u"lt"_s, u'<'},
                                             {u"gt"_s, u'>'},   {u"apos"_s, u'\''}, {u"nbsp"_s, QChar(0xA0)}};
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0 || end - i > 10) {
            result += text[i];
            continue;
        }
        const QString name = text.sliced(i + 1, end - i - 1).toString();
        bool isNumber = false;
        const char32_t code = name.startsWith("#x"_L1) ? name.mid(2).toUInt(&isNumber, 16)
                              : name.startsWith(u'#')  ? name.mid(1).toUInt(&isNumber)
                                                       : 0;
        if (isNumber && code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code))
            result += QString::fromUcs4(&code, 1);
        else if (names.contains(name))
            result += names.value(name);
        else {
            result += text[i];
            continue;
        }
        i = end;
    }
    return result;
}

class GmlTokens
{
public:
    explicit GmlTokens(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] qint64 line() const { return m_line; }

    Token next()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return {};
        const QChar first = m_text[m_at];
        if (first == u'[' || first == u']') {
            ++m_at;
            return {first == u'[' ? TokenKind::open : TokenKind::close, {}};
        }
        return first == u'"' ? quoted() : bare();
    }

private:
    void skipBlanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'#') {
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() - 1 : end;
            } else if (!m_text[m_at].isSpace()) {
                return;
            }
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
        }
    }

    Token quoted()
    {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0) {
            m_at = m_text.size();
            return {};
        }
        const QStringView inside = QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
        m_line += inside.count(u'\n');
        m_at = end + 1;
        return {TokenKind::text, unescaped(inside)};
    }

    Token bare()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'[' && m_text[m_at] != u']' &&
               m_text[m_at] != u'"')
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        bool isNumber = false;
        (void)word.toDouble(&isNumber);
        return {isNumber ? TokenKind::number : TokenKind::word, word};
    }

    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

/// A value by its key; those of lists inside have "list.key".
struct Value
{
    QString key;
    QString text;
    ColumnType type;
};

class GmlReading
{
public:
    GmlReading(QString text, QString fileName, GraphAssembly &assembly, const CancelToken &cancel)
        : m_tokens(std::move(text)), m_fileName(std::move(fileName)), m_assembly(assembly), m_cancel(cancel)
    {
    }

    Outcome run()
    {
        bool hasGraph = false;
        for (Token token = m_tokens.next(); token.kind != TokenKind::end; token = m_tokens.next()) {
            if (token.kind != TokenKind::word)
                return fault();
            const bool isGraph = token.text.compare("graph"_L1, Qt::CaseInsensitive) == 0;
            hasGraph = hasGraph || isGraph;
            const Token value = m_tokens.next();
            if (value.kind == TokenKind::open) {
                if (Outcome read = isGraph ? readList() : skipList(); !read)
                    return read;
            } else if (value.kind == TokenKind::close || value.kind == TokenKind::end) {
                return fault();
            }
        }
        if (!hasGraph)
            return GraphAssembly::refusal(m_fileName, Words::tr("It has no graph."));
        return {};
    }

private:
    using Side = GraphAssembly::Side;

    tl::unexpected<Error> fault() const
    {
        return GraphAssembly::refusal(m_fileName, Words::tr("Line %L1 is no GML.").arg(m_tokens.line()));
    }

    /// What stands in "graph [ … ]".
    Outcome readList()
    {
        bool isDirected = false;
        for (Token token = m_tokens.next(); token.kind != TokenKind::close; token = m_tokens.next()) {
            if (token.kind != TokenKind::word)
                return fault();
            const QString key = token.text.toLower();
            const Token value = m_tokens.next();
            if (value.kind == TokenKind::open) {
                if (Outcome read = readPart(key, isDirected); !read)
                    return read;
            } else if (value.kind == TokenKind::close || value.kind == TokenKind::end) {
                return fault();
            } else if (key == "directed"_L1) {
                isDirected = value.text == "1"_L1;
            } else if (key == "label"_L1 || key == "name"_L1) {
                m_assembly.setName(value.text);
            }
            if (m_cancel.isCancelled())
                return cancelled();
        }
        return {};
    }

    Outcome readPart(const QString &key, bool isDirected)
    {
        if (key != "node"_L1 && key != "edge"_L1)
            return skipList();
        std::vector<Value> values;
        if (Outcome read = readValues({}, 0, values); !read)
            return read;
        return key == "node"_L1 ? addNode(values) : addEdge(values, isDirected);
    }

    Outcome skipList()
    {
        std::vector<Value> values;
        m_assembly.lose(Words::tr("%1 lists outside nodes and links were left out."));
        return readValues({}, 0, values);
    }

    Outcome readValues(const QString &prefix, int depth, std::vector<Value> &values)
    {
        constexpr int mostDepth = 64;
        constexpr size_t mostValues = 100'000;
        if (depth > mostDepth)
            return fault();
        for (Token token = m_tokens.next(); token.kind != TokenKind::close; token = m_tokens.next()) {
            if (token.kind != TokenKind::word || values.size() >= mostValues)
                return fault();
            const Token value = m_tokens.next();
            if (value.kind == TokenKind::open) {
                if (Outcome read = readValues(prefix + token.text + u'.', depth + 1, values); !read)
                    return read;
            } else if (value.kind == TokenKind::close || value.kind == TokenKind::end) {
                return fault();
            } else {
                values.push_back({prefix + token.text, value.text, typeOf(value)});
            }
        }
        return {};
    }

    static ColumnType typeOf(const Token &value)
    {
        if (value.kind != TokenKind::number)
            return ColumnType::text;
        return isOfType(value.text, ColumnType::integer) ? ColumnType::integer : ColumnType::real;
    }

    static QString take(std::vector<Value> &values, QLatin1StringView key)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it->key.compare(key, Qt::CaseInsensitive) == 0) {
                QString text = it->text;
                values.erase(it);
                return text;
            }
        }
        return {};
    }

    Outcome addNode(std::vector<Value> &values)
    {
        const Result<int> made = m_assembly.newNode(take(values, "id"_L1));
        if (!made)
            return tl::unexpected(made.error());
        ExchangeNode &node = m_assembly.nodeAt(*made);
        node.name = take(values, "label"_L1);
        const QString x = take(values, "graphics.x"_L1);
        const QString y = take(values, "graphics.y"_L1);
        if (isOfType(x, ColumnType::real) && isOfType(y, ColumnType::real))
            node.place = QPointF(x.toDouble(), y.toDouble());
        setCells(Side::node, *made, values);
        return {};
    }

    Outcome addEdge(std::vector<Value> &values, bool isDirected)
    {
        const QString source = take(values, "source"_L1);
        const Result<int> made = m_assembly.newLink(source, take(values, "target"_L1), isDirected);
        if (!made)
            return tl::unexpected(made.error());
        m_assembly.linkAt(*made).id = take(values, "id"_L1);
        setCells(Side::link, *made, values);
        return {};
    }

    void setCells(Side side, int index, const std::vector<Value> &values)
    {
        for (const Value &value : values) {
            const bool isFill = value.key.compare("graphics.fill"_L1, Qt::CaseInsensitive) == 0;
            const int column = m_assembly.column(side, isFill ? colourColumn.toString() : value.key, value.type);
            m_assembly.setCell(side, index, column, value.text);
        }
    }

    GmlTokens m_tokens;
    QString m_fileName;
    GraphAssembly &m_assembly;
    const CancelToken &m_cancel;
};

} // namespace

Outcome readGml(QIODevice &device, const QString &fileName, GraphAssembly &assembly, const CancelToken &cancel)
{
    const QByteArray bytes = device.readAll();
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes); // what older programs write
    return GmlReading(std::move(text), fileName, assembly, cancel).run();
}

} // namespace interdict
