// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/delimitedtext.h"
#include "models/graph/interchange/formatreaders.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

QString textOf(QIODevice &device)
{
    const QByteArray bytes = device.readAll();
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

bool isOneOf(const QString &field, std::initializer_list<QLatin1StringView> names)
{
    const QString name = field.trimmed();
    return std::any_of(names.begin(), names.end(),
                       [&name](QLatin1StringView n) { return name.compare(n, Qt::CaseInsensitive) == 0; });
}

/// Which field says what; -1: none.
struct Fields
{
    int source = 0;
    int target = 1;
    int weight = -1;
    int directed = -1;
    QStringList names; // empty: the list has no line of names
};

Fields fieldsFrom(const QStringList &first)
{
    Fields fields;
    int source = -1;
    int target = -1;
    int weight = -1;
    for (int i = 0; i < int(first.size()); ++i) {
        if (source < 0 && isOneOf(first[i], {"source"_L1, "from"_L1, "src"_L1, "node1"_L1, "source_id"_L1}))
            source = i;
        else if (target < 0 &&
                 isOneOf(first[i], {"target"_L1, "to"_L1, "dst"_L1, "dest"_L1, "node2"_L1, "target_id"_L1}))
            target = i;
        else if (weight < 0 && isOneOf(first[i], {"weight"_L1, "value"_L1, "count"_L1}))
            weight = i;
        else if (isOneOf(first[i], {"directed"_L1}))
            fields.directed = i;
    }
    if (source >= 0 && target >= 0) {
        fields.source = source;
        fields.target = target;
        fields.weight = weight;
        fields.names = first;
    } else {
        fields.directed = -1;
        if (first.size() >= 3 && isOfType(first[2].trimmed(), ColumnType::real))
            fields.weight = 2;
    }
    return fields;
}

/// What spreadsheets would evaluate is written with an apostrophe before it; a list that was read again is what it was.
QString plain(const QString &field)
{
    const bool isGuarded = field.size() > 1 && field[0] == u'\'' && QStringView(u"=+-@\t\r").contains(field[1]);
    return isGuarded ? field.mid(1) : field;
}

/// The narrowest type that fits all values of a column seen so far.
struct TypeGuess
{
    std::array<bool, 3> fits{true, true, true}; // integer, real, boolean

    void see(const QString &text)
    {
        constexpr std::array types{ColumnType::integer, ColumnType::real, ColumnType::boolean};
        for (size_t i = 0; i < types.size(); ++i)
            fits[i] = fits[i] && isOfType(text, types[i]);
    }
    [[nodiscard]] ColumnType type() const
    {
        return fits[0]   ? ColumnType::integer
               : fits[1] ? ColumnType::real
               : fits[2] ? ColumnType::boolean
                         : ColumnType::text;
    }
};

/// Lists say no types: each column gets the narrowest that fits.
std::vector<ColumnType> columnTypes(const QString &text, QChar separator, qsizetype columns)
{
    std::vector<TypeGuess> guesses(static_cast<size_t>(columns));
    DelimitedText lines(text, separator);
    bool isFirst = true;
    while (!lines.atEnd()) {
        const QStringList fields = lines.next();
        if (fields.isEmpty() || std::exchange(isFirst, false))
            continue;
        for (qsizetype i = 0; i < std::min(columns, fields.size()); ++i) {
            if (!fields[i].isEmpty())
                guesses[size_t(i)].see(plain(fields[i]));
        }
    }
    std::vector<ColumnType> types;
    for (const TypeGuess &guess : guesses)
        types.push_back(guess.type());
    return types;
}

class EdgeListReading
{
public:
    EdgeListReading(QString text, QString fileName, GraphAssembly &assembly, const CancelToken &cancel)
        : m_text(std::move(text)), m_fileName(std::move(fileName)), m_assembly(assembly), m_cancel(cancel)
    {
    }

    Outcome run()
    {
        const QChar separator = DelimitedText::separatorOf(m_text);
        DelimitedText lines(m_text, separator);
        bool isFirst = true;
        bool isAnyLink = false;
        while (!lines.atEnd()) {
            if (m_cancel.isCancelled())
                return cancelled();
            const QStringList fields = lines.next();
            if (fields.isEmpty())
                continue;
            if (std::exchange(isFirst, false)) {
                m_fields = fieldsFrom(fields);
                if (!m_fields.names.isEmpty()) {
                    m_types = columnTypes(m_text, separator, fields.size());
                    continue;
                }
            }
            if (Outcome added = addLink(fields, lines.line()); !added)
                return added;
            isAnyLink = true;
        }
        if (!isAnyLink && m_fields.names.isEmpty())
            return GraphAssembly::refusal(m_fileName, Words::tr("It has no graph."));
        return {};
    }

private:
    using Side = GraphAssembly::Side;

    Outcome addLink(const QStringList &fields, qint64 line)
    {
        if (fields.size() <= std::max(m_fields.source, m_fields.target))
            return GraphAssembly::refusal(
                m_fileName, Words::tr("Line %L1 does not name two nodes, separated as in the first line.").arg(line));
        const bool isDirected = m_fields.directed >= 0 && fields.value(m_fields.directed).trimmed() == "true"_L1;
        const QString source = plain(fields[m_fields.source].trimmed());
        const QString target = plain(fields[m_fields.target].trimmed());
        for (const QString &id : {source, target}) {
            if (const Result<int> node = m_assembly.node(id); !node)
                return tl::unexpected(node.error());
        }
        const Result<int> made = m_assembly.newLink(source, target, isDirected);
        if (!made)
            return tl::unexpected(made.error());
        if (m_fields.weight >= 0 && m_fields.weight < fields.size() && !fields[m_fields.weight].trimmed().isEmpty())
            m_assembly.setWeight(*made, fields[m_fields.weight]);
        addCells(*made, fields);
        return {};
    }

    void addCells(int link, const QStringList &fields)
    {
        for (int i = 0; i < int(fields.size()); ++i) {
            if (i == m_fields.source || i == m_fields.target || i == m_fields.weight || i == m_fields.directed ||
                fields[i].isEmpty())
                continue;
            if (i < int(m_fields.names.size()) && isOneOf(m_fields.names[i], {"id"_L1})) {
                m_assembly.linkAt(link).id = plain(fields[i]);
                continue;
            }
            const QString name = i < int(m_fields.names.size()) ? m_fields.names[i] : u"field %1"_s.arg(i + 1);
            const ColumnType type = size_t(i) < m_types.size() ? m_types[size_t(i)] : ColumnType::text;
            m_assembly.setCell(Side::link, link, m_assembly.column(Side::link, name, type), plain(fields[i]));
        }
    }

    QString m_text;
    QString m_fileName;
    GraphAssembly &m_assembly;
    const CancelToken &m_cancel;
    Fields m_fields;
    std::vector<ColumnType> m_types;
};

} // namespace

Outcome readEdgeList(QIODevice &device, const QString &fileName, GraphAssembly &assembly, const CancelToken &cancel)
{
    return EdgeListReading(textOf(device), fileName, assembly, cancel).run();
}

Outcome readNodeList(QIODevice &device, const QString &fileName, GraphAssembly &assembly, const CancelToken &cancel)
{
    const QString text = textOf(device);
    const QChar separator = DelimitedText::separatorOf(text);
    DelimitedText lines(text, separator);
    QStringList names;
    std::vector<ColumnType> types;
    int idField = -1;
    while (!lines.atEnd()) {
        if (cancel.isCancelled())
            return cancelled();
        const QStringList fields = lines.next();
        if (fields.isEmpty())
            continue;
        if (idField < 0) {
            names = fields;
            idField = int(names.indexOf(u"id"_s));
            if (idField < 0)
                return GraphAssembly::refusal(fileName, Words::tr("Its first line names no column \"id\"."));
            types = columnTypes(text, separator, names.size());
            continue;
        }
        const Result<int> made = assembly.newNode(plain(fields.value(idField).trimmed()));
        if (!made)
            return tl::unexpected(made.error());
        for (qsizetype i = 0; i < std::min(fields.size(), names.size()); ++i) {
            if (i == idField || fields[i].isEmpty())
                continue;
            const int column = assembly.column(GraphAssembly::Side::node, names[i], types[size_t(i)]);
            assembly.setCell(GraphAssembly::Side::node, *made, column, plain(fields[i]));
        }
    }
    return {};
}

} // namespace interdict
