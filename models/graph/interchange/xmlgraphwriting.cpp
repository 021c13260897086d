// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/xmlgraphwriting.h"

#include "models/graph/interchange/graphwriting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphWriting)
};

bool isForbidden(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE ||
           c == 0xFFFF;
}

QString graphMlType(ColumnType type)
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

bool isMostlyDirected(const ExchangeGraph &graph)
{
    const auto directed =
        std::count_if(graph.links.begin(), graph.links.end(), [](const ExchangeLink &link) { return link.isDirected; });
    return size_t(directed) * 2 > graph.links.size();
}

class GraphMlWriting
{
public:
    GraphMlWriting(const ExchangeGraph &graph, QByteArray &bytes) : m_graph(graph), m_xml(&bytes) {}

    void run(QStringList &losses)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"graphml"_s);
        m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
        writeKeys();
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"id"_s, u"G"_s);
        m_isDirected = isMostlyDirected(m_graph);
        m_xml.writeAttribute(u"edgedefault"_s, m_isDirected ? u"directed"_s : u"undirected"_s);
        if (!m_graph.name.isEmpty())
            m_xml.writeTextElement(u"desc"_s, m_text.of(m_graph.name));
        for (const ExchangeNode &node : m_graph.nodes)
            writeNode(node);
        for (const ExchangeLink &link : m_graph.links)
            writeLink(link);
        m_xml.writeEndDocument();
        m_text.report(losses);
    }

private:
    void writeKey(const QString &id, const QString &of, const QString &name, const QString &type)
    {
        m_xml.writeEmptyElement(u"key"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"for"_s, of);
        m_xml.writeAttribute(u"attr.name"_s, m_text.of(name));
        m_xml.writeAttribute(u"attr.type"_s, type);
    }

    void writeKeys()
    {
        writeKey(u"label"_s, u"node"_s, u"label"_s, u"string"_s);
        writeKey(u"kind"_s, u"node"_s, u"kind"_s, u"string"_s);
        writeKey(u"x"_s, u"node"_s, u"x"_s, u"double"_s);
        writeKey(u"y"_s, u"node"_s, u"y"_s, u"double"_s);
        for (size_t i = 0; i < m_graph.nodeColumns.size(); ++i)
            writeKey(u"n%1"_s.arg(i), u"node"_s, m_graph.nodeColumns[i].name, graphMlType(m_graph.nodeColumns[i].type));
        writeKey(u"linklabel"_s, u"edge"_s, u"label"_s, u"string"_s);
        writeKey(u"linkkind"_s, u"edge"_s, u"kind"_s, u"string"_s);
        writeKey(u"weight"_s, u"edge"_s, u"weight"_s, u"double"_s);
        for (size_t i = 0; i < m_graph.linkColumns.size(); ++i)
            writeKey(u"l%1"_s.arg(i), u"edge"_s, m_graph.linkColumns[i].name, graphMlType(m_graph.linkColumns[i].type));
    }

    void writeData(const QString &key, const QString &text)
    {
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, key);
        m_xml.writeCharacters(m_text.of(text));
        m_xml.writeEndElement();
    }

    void writeCells(const std::vector<GraphCell> &cells, QChar prefix)
    {
        for (const GraphCell &cell : cells)
            writeData(prefix + QString::number(cell.column), cell.text);
    }

    void writeNode(const ExchangeNode &node)
    {
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, m_text.of(node.id));
        if (!node.name.isEmpty())
            writeData(u"label"_s, node.name);
        if (!node.kind.isEmpty())
            writeData(u"kind"_s, node.kind);
        if (node.place) {
            writeData(u"x"_s, numberText(node.place->x()));
            writeData(u"y"_s, numberText(node.place->y()));
        }
        writeCells(node.cells, u'n');
        m_xml.writeEndElement();
    }

    void writeLink(const ExchangeLink &link)
    {
        m_xml.writeStartElement(u"edge"_s);
        if (!link.id.isEmpty())
            m_xml.writeAttribute(u"id"_s, m_text.of(link.id));
        m_xml.writeAttribute(u"source"_s, m_text.of(m_graph.nodes[size_t(link.from)].id));
        m_xml.writeAttribute(u"target"_s, m_text.of(m_graph.nodes[size_t(link.to)].id));
        if (link.isDirected != m_isDirected)
            m_xml.writeAttribute(u"directed"_s, link.isDirected ? u"true"_s : u"false"_s);
        if (!link.name.isEmpty())
            writeData(u"linklabel"_s, link.name);
        if (!link.kind.isEmpty())
            writeData(u"linkkind"_s, link.kind);
        if (m_graph.isWeighted)
            writeData(u"weight"_s, numberText(link.weight));
        writeCells(link.cells, u'l');
        m_xml.writeEndElement();
    }

    const ExchangeGraph &m_graph;
    QXmlStreamWriter m_xml;
    XmlText m_text;
    bool m_isDirected = false;
};

} // namespace

QString XmlText::of(const QString &text)
{
    QString result;
    bool isChanged = false;
    for (const char32_t c : text.toUcs4()) {
        if (isForbidden(c)) {
            result += u"⟨U+%1⟩"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
            isChanged = true;
        } else {
            result += QString::fromUcs4(&c, 1);
        }
    }
    m_changed += isChanged ? 1 : 0;
    return isChanged ? result : text;
}

void XmlText::report(QStringList &losses) const
{
    if (m_changed > 0)
        losses << Words::tr("%1 texts hold characters that XML forbids; they were written as in \"⟨U+0007⟩\".")
                      .arg(QLocale(QLocale::English).toString(m_changed));
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray toGraphMl(const ExchangeGraph &graph, QStringList &losses)
{
    QByteArray bytes;
    GraphMlWriting(graph, bytes).run(losses);
    return bytes;
}

} // namespace interdict
