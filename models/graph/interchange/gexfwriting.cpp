// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphwriting.h"
#include "models/graph/interchange/xmlgraphwriting.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphWriting)
};

// The schema has the elements of pictures in the namespace of all others; some programs look for the prefix.
constexpr QStringView gexfSpace = u"http://gexf.net/1.3";

QString gexfType(ColumnType type)
{
    switch (type) {
    case ColumnType::integer:
        return u"long"_s;
    case ColumnType::real:
        return u"double"_s;
    case ColumnType::boolean:
        return u"boolean"_s;
    case ColumnType::text:
        break;
    }
    return u"string"_s;
}

bool isSize(const QString &text)
{
    bool isNumber = false;
    const float size = text.toFloat(&isNumber);
    return isNumber && std::isfinite(size) && size >= 0;
}

bool isColour(const QString &text)
{
    const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdef").contains(c); };
    return (text.size() == 7 || text.size() == 9) && text[0] == u'#' &&
           std::all_of(text.begin() + 1, text.end(), isHex);
}

class GexfWriting
{
public:
    GexfWriting(const ExchangeGraph &graph, QByteArray &bytes) : m_graph(graph), m_xml(&bytes) {}

    void run(QStringList &losses)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"gexf"_s);
        m_xml.writeAttribute(u"xmlns"_s, gexfSpace.toString());
        m_xml.writeAttribute(u"xmlns:viz"_s, gexfSpace.toString());
        m_xml.writeAttribute(u"version"_s, u"1.3"_s);
        writeMeta();
        m_xml.writeStartElement(u"graph"_s);
        const auto directed = std::count_if(m_graph.links.begin(), m_graph.links.end(),
                                            [](const ExchangeLink &link) { return link.isDirected; });
        m_isDirected = size_t(directed) * 2 > m_graph.links.size();
        m_xml.writeAttribute(u"defaultedgetype"_s, m_isDirected ? u"directed"_s : u"undirected"_s);
        m_xml.writeAttribute(u"idtype"_s, u"string"_s);
        writeColumns(u"node"_s, m_graph.nodeColumns, u'n');
        writeColumns(u"edge"_s, m_graph.linkColumns, u'l');
        writeNodes();
        writeLinks();
        m_xml.writeEndDocument();
        m_text.report(losses);
    }

private:
    void writeMeta()
    {
        m_xml.writeStartElement(u"meta"_s);
        m_xml.writeTextElement(u"creator"_s, u"Interdict"_s);
        if (!m_graph.name.isEmpty())
            m_xml.writeTextElement(u"description"_s, m_text.of(m_graph.name));
        m_xml.writeEndElement();
    }

    void writeColumns(const QString &of, const std::vector<GraphColumn> &columns, QChar prefix)
    {
        m_xml.writeStartElement(u"attributes"_s);
        m_xml.writeAttribute(u"class"_s, of);
        for (size_t i = 0; i < columns.size(); ++i)
            writeColumn(prefix + QString::number(i), columns[i].name, gexfType(columns[i].type));
        if (prefix == u'n')
            writeColumn(u"kind"_s, u"kind"_s, u"string"_s);
        m_xml.writeEndElement();
    }

    void writeColumn(const QString &id, const QString &title, const QString &type)
    {
        m_xml.writeEmptyElement(u"attribute"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"title"_s, m_text.of(title));
        m_xml.writeAttribute(u"type"_s, type);
    }

    void writeNodes()
    {
        m_xml.writeStartElement(u"nodes"_s);
        for (const ExchangeNode &node : m_graph.nodes) {
            m_xml.writeStartElement(u"node"_s);
            m_xml.writeAttribute(u"id"_s, m_text.of(node.id));
            if (!node.name.isEmpty())
                m_xml.writeAttribute(u"label"_s, m_text.of(node.name));
            writeCells(node.cells, m_graph.nodeColumns, u'n', node.kind);
            if (node.place) {
                startPicture(u"position"_s);
                m_xml.writeAttribute(u"x"_s, numberText(node.place->x()));
                m_xml.writeAttribute(u"y"_s, numberText(node.place->y()));
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeLinks()
    {
        m_xml.writeStartElement(u"edges"_s);
        for (const ExchangeLink &link : m_graph.links) {
            m_xml.writeStartElement(u"edge"_s);
            if (!link.id.isEmpty())
                m_xml.writeAttribute(u"id"_s, m_text.of(link.id));
            m_xml.writeAttribute(u"source"_s, m_text.of(m_graph.nodes[size_t(link.from)].id));
            m_xml.writeAttribute(u"target"_s, m_text.of(m_graph.nodes[size_t(link.to)].id));
            if (link.isDirected != m_isDirected)
                m_xml.writeAttribute(u"type"_s, link.isDirected ? u"directed"_s : u"undirected"_s);
            if (m_graph.isWeighted)
                m_xml.writeAttribute(u"weight"_s, numberText(link.weight));
            if (!link.name.isEmpty())
                m_xml.writeAttribute(u"label"_s, m_text.of(link.name));
            if (!link.kind.isEmpty())
                m_xml.writeAttribute(u"kind"_s, m_text.of(link.kind));
            writeCells(link.cells, m_graph.linkColumns, u'l', {});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void startPicture(const QString &name) { m_xml.writeEmptyElement(u"viz:"_s + name); }

    /// A colour, size or shape that GEXF has an element for; false where it is written as any other value.
    bool writePicture(const QString &column, const QString &text, bool isNode)
    {
        const bool isShape = isNode ? QStringList{u"disc"_s, u"square"_s, u"triangle"_s, u"diamond"_s}.contains(text)
                                    : QStringList{u"solid"_s, u"dotted"_s, u"dashed"_s, u"double"_s}.contains(text);
        if (column == colourColumn && isColour(text)) {
            writeColour(text);
        } else if ((column == sizeColumn && isNode && isSize(text)) ||
                   (column == thicknessColumn && !isNode && isSize(text)) || (column == shapeColumn && isShape)) {
            startPicture(column.mid(4));
            m_xml.writeAttribute(u"value"_s, text);
        } else {
            return false;
        }
        return true;
    }

    void writeColour(const QString &text)
    {
        startPicture(u"color"_s);
        const auto channel = [&text](int at) { return QStringView(text).sliced(at, 2).toUInt(nullptr, 16); };
        m_xml.writeAttribute(u"r"_s, QString::number(channel(1)));
        m_xml.writeAttribute(u"g"_s, QString::number(channel(3)));
        m_xml.writeAttribute(u"b"_s, QString::number(channel(5)));
        if (text.size() == 9)
            m_xml.writeAttribute(u"a"_s, QString::number(channel(7) / 255.0, 'f', 4));
    }

    void writeCells(const std::vector<GraphCell> &cells, const std::vector<GraphColumn> &columns, QChar prefix,
                    const QString &kind)
    {
        std::vector<const GraphCell *> values;
        for (const GraphCell &cell : cells) {
            if (!writePicture(columns[size_t(cell.column)].name, cell.text, prefix == u'n'))
                values.push_back(&cell);
        }
        if (values.empty() && kind.isEmpty())
            return;
        m_xml.writeStartElement(u"attvalues"_s);
        for (const GraphCell *cell : values)
            writeValue(prefix + QString::number(cell->column), cell->text);
        if (!kind.isEmpty())
            writeValue(u"kind"_s, kind);
        m_xml.writeEndElement();
    }

    void writeValue(const QString &column, const QString &text)
    {
        m_xml.writeEmptyElement(u"attvalue"_s);
        m_xml.writeAttribute(u"for"_s, column);
        m_xml.writeAttribute(u"value"_s, m_text.of(text));
    }

    const ExchangeGraph &m_graph;
    QXmlStreamWriter m_xml;
    XmlText m_text;
    bool m_isDirected = false;
};

} // namespace

QByteArray toGexf(const ExchangeGraph &graph, QStringList &losses)
{
    QByteArray bytes;
    GexfWriting(graph, bytes).run(losses);
    return bytes;
}

} // namespace interdict
