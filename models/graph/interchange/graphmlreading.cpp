// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/formatreaders.h"
#include "models/graph/interchange/xmltags.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

/// GraphML with yEd's pictures of nodes and links, from which the label, the place, the colour and the shape are taken.
class GraphMlSink : public XmlTagSink
{
public:
    GraphMlSink(QString fileName, GraphAssembly &assembly) : m_fileName(std::move(fileName)), m_assembly(assembly) {}

    [[nodiscard]] bool isGraph() const { return m_hasGraph; }

    Outcome startTag(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"node" || name == u"edge")
            return startElement(name == u"node", attributes);
        if (name == u"graph") {
            m_hasGraph = true;
            m_directed.push_back(attributes.value("edgedefault"_L1) == u"directed");
        } else if (name == u"key") {
            declare(attributes);
        } else if (name == u"data") {
            m_dataKey = attributes.value("key"_L1).toString();
            m_text.clear();
            m_hasText = true;
        } else if (name == u"default" || name == u"desc" || name.endsWith(u"Label")) {
            m_text.clear();
            m_hasText = true;
        } else if (name == u"hyperedge" || name == u"port") {
            m_assembly.lose(name == u"port" ? Words::tr("%1 ports of nodes were left out.")
                                            : Words::tr("%1 links with more than two ends were left out."));
        } else if (!m_open.empty()) {
            takePicture(name, attributes);
        }
        return {};
    }

    Outcome endTag(QStringView name) override
    {
        if ((name == u"node" || name == u"edge") && !m_open.empty()) {
            m_open.pop_back();
        } else if (name == u"graph" && !m_directed.empty()) {
            m_directed.pop_back();
        } else if (name == u"data") {
            takeData();
            m_dataKey.clear();
        } else if (name == u"default") {
            takeDefault();
        } else if (name == u"desc") {
            if (m_open.empty() && !m_directed.empty())
                m_assembly.setName(m_text);
        } else if (name.endsWith(u"Label")) {
            takeLabel();
        } else {
            return {};
        }
        m_hasText = false;
        return {};
    }

    void text(QStringView text) override
    {
        constexpr qsizetype longest = 1 << 20;
        if (m_hasText && m_text.size() < longest)
            m_text += text;
    }

private:
    using Side = GraphAssembly::Side;

    struct Element
    {
        Side side;
        int index;
    };
    struct Key
    {
        QString name;
        ColumnType type = ColumnType::text;
        QString of; ///< "node", "edge", "all" …
        bool isPicture = false;
    };

    Outcome startElement(bool isNode, const QXmlStreamAttributes &attributes)
    {
        const QString id = attributes.value("id"_L1).toString();
        if (isNode) {
            const Result<int> made = m_assembly.newNode(id);
            if (!made)
                return tl::unexpected(made.error());
            takeGroup(*made);
            m_open.push_back({Side::node, *made});
        } else {
            const QStringView said = attributes.value("directed"_L1);
            const bool isDirected = said.isEmpty() ? !m_directed.empty() && m_directed.back() : said == u"true";
            const Result<int> made = m_assembly.newLink(attributes.value("source"_L1).toString(),
                                                        attributes.value("target"_L1).toString(), isDirected);
            if (!made)
                return tl::unexpected(made.error());
            m_assembly.linkAt(*made).id = id;
            m_open.push_back({Side::link, *made});
        }
        takeFurther(attributes);
        return {};
    }

    /// A node inside another's graph: yEd's groups.
    void takeGroup(int node)
    {
        if (m_open.empty() || m_open.back().side != Side::node)
            return;
        const int column = m_assembly.column(Side::node, u"group"_s, ColumnType::text);
        m_assembly.setCell(Side::node, node, column, m_assembly.nodeAt(m_open.back().index).id);
    }

    /// Attributes outside the standard, as TinkerPop's label of an edge.
    void takeFurther(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QStringView name = attribute.name();
            if (name == u"id" || name == u"source" || name == u"target" || name == u"directed" ||
                !attribute.prefix().isEmpty())
                continue;
            setValue(name.toString(), ColumnType::text, attribute.value().toString());
        }
    }

    void declare(const QXmlStreamAttributes &attributes)
    {
        constexpr qsizetype mostKeys = 10'000;
        m_lastKey = attributes.value("id"_L1).toString();
        if (m_keys.size() >= mostKeys)
            return;
        Key key;
        key.name = attributes.value("attr.name"_L1).toString();
        key.isPicture = key.name.isEmpty() && attributes.hasAttribute(u"yfiles.type"_s);
        if (key.name.isEmpty())
            key.name = m_lastKey;
        key.type = columnTypeFrom(attributes.value("attr.type"_L1));
        key.of = attributes.value("for"_L1).toString();
        m_keys.insert(m_lastKey, key);
    }

    void takeDefault()
    {
        const Key key = m_keys.value(m_lastKey);
        if (key.isPicture || m_text.isEmpty())
            return;
        for (const Side side : {Side::node, Side::link}) {
            if (key.of == "all"_L1 || key.of.isEmpty() || key.of == (side == Side::node ? "node"_L1 : "edge"_L1))
                m_assembly.setDefault(side, m_assembly.column(side, key.name, key.type), m_text);
        }
    }

    void takeData()
    {
        const auto key = m_keys.constFind(m_dataKey);
        if (m_dataKey.isEmpty() || (key != m_keys.cend() && key->isPicture))
            return;
        if (m_open.empty()) {
            if (!m_text.trimmed().isEmpty())
                m_assembly.lose(Words::tr("%1 attributes of the whole graph were left out."));
            return;
        }
        const ColumnType type = key == m_keys.cend() ? ColumnType::text : key->type;
        const QString text = type == ColumnType::text ? m_text : m_text.trimmed();
        const bool saysNothing =
            type != ColumnType::text && (text.isEmpty() || text.compare("nan"_L1, Qt::CaseInsensitive) == 0);
        if (!saysNothing)
            setValue(key == m_keys.cend() ? m_dataKey : key->name, type, text);
    }

    void setValue(const QString &name, ColumnType type, const QString &text)
    {
        if (m_open.empty())
            return;
        const Element element = m_open.back();
        m_assembly.setCell(element.side, element.index, m_assembly.column(element.side, name, type), text);
    }

    void takeLabel()
    {
        const QString label = m_text.trimmed();
        if (m_open.empty() || label.isEmpty())
            return;
        const Element element = m_open.back();
        QString &name =
            element.side == Side::node ? m_assembly.nodeAt(element.index).name : m_assembly.linkAt(element.index).name;
        if (name.isEmpty())
            name = label;
        else
            m_assembly.lose(Words::tr("%1 further labels were left out."));
    }

    void takePicture(QStringView name, const QXmlStreamAttributes &attributes)
    {
        const Element element = m_open.back();
        if (name == u"Geometry" && element.side == Side::node) {
            const auto number = [&attributes](QLatin1StringView key) { return attributes.value(key).toDouble(); };
            if (attributes.hasAttribute(u"x"_s) && attributes.hasAttribute(u"y"_s))
                m_assembly.nodeAt(element.index).place =
                    QPointF(number("x"_L1) + number("width"_L1) / 2, number("y"_L1) + number("height"_L1) / 2);
        } else if (name == u"Fill" && attributes.hasAttribute(u"color"_s)) {
            setValue(colourColumn.toString(), ColumnType::text, attributes.value("color"_L1).toString().toLower());
        } else if (name == u"Shape" && attributes.hasAttribute(u"type"_s)) {
            setValue(shapeColumn.toString(), ColumnType::text, attributes.value("type"_L1).toString());
        } else if (name == u"LineStyle" && element.side == Side::link && attributes.hasAttribute(u"color"_s)) {
            setValue(colourColumn.toString(), ColumnType::text, attributes.value("color"_L1).toString().toLower());
        }
    }

    QString m_fileName;
    GraphAssembly &m_assembly;
    bool m_hasGraph = false;
    std::vector<bool> m_directed; // of the open graphs
    std::vector<Element> m_open;
    QHash<QString, Key> m_keys;
    QString m_lastKey;
    QString m_dataKey;
    QString m_text;
    bool m_hasText = false;
};

} // namespace

Outcome readGraphMl(QIODevice &device, const QString &fileName, GraphAssembly &assembly, const CancelToken &cancel)
{
    GraphMlSink sink(fileName, assembly);
    if (Outcome walked = walkXml(device, fileName, sink, cancel); !walked)
        return walked;
    if (!sink.isGraph())
        return GraphAssembly::refusal(fileName, Words::tr("It has no graph."));
    return {};
}

} // namespace interdict
