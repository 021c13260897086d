// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/formatreaders.h"
#include "models/graph/interchange/xmltags.h"

#include <QColor>
#include <QCoreApplication>

#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

class GexfSink : public XmlTagSink
{
public:
    explicit GexfSink(GraphAssembly &assembly) : m_assembly(assembly) {}

    [[nodiscard]] bool isGraph() const { return m_hasGraph; }

    Outcome startTag(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"node")
            return startNode(attributes);
        if (name == u"edge")
            return startEdge(attributes);
        if (name == u"graph") {
            m_hasGraph = true;
            m_isDirected = attributes.value("defaultedgetype"_L1) == u"directed";
        } else if (name == u"attributes") {
            m_declaring = attributes.value("class"_L1) == u"edge" ? Side::link : Side::node;
        } else if (name == u"attribute") {
            declare(attributes);
        } else if (name == u"default" || name == u"description") {
            m_text.clear();
            m_hasText = true;
        } else if (name == u"spell") {
            m_assembly.lose(Words::tr("%1 spans of time were left out."));
        } else if (name == u"parent") {
            m_assembly.lose(Words::tr("%1 further parents of nodes were left out."));
        } else if (!m_open.empty()) {
            takeValue(name, attributes);
        }
        return {};
    }

    Outcome endTag(QStringView name) override
    {
        if ((name == u"node" || name == u"edge") && !m_open.empty())
            m_open.pop_back();
        else if (name == u"description")
            m_assembly.setName(m_text);
        else if (name == u"default")
            takeDefault();
        else
            return {};
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
    };

    Outcome startNode(const QXmlStreamAttributes &attributes)
    {
        const Result<int> made = m_assembly.newNode(attributes.value("id"_L1).toString());
        if (!made)
            return tl::unexpected(made.error());
        m_assembly.nodeAt(*made).name = attributes.value("label"_L1).toString();
        QString parent = attributes.value("pid"_L1).toString();
        if (parent.isEmpty() && !m_open.empty() && m_open.back().side == Side::node)
            parent = m_assembly.nodeAt(m_open.back().index).id;
        m_open.push_back({Side::node, *made});
        if (!parent.isEmpty())
            setValue(u"group"_s, ColumnType::text, parent);
        takeTimes(attributes);
        return {};
    }

    Outcome startEdge(const QXmlStreamAttributes &attributes)
    {
        const QStringView type = attributes.value("type"_L1);
        if (type == u"mutual")
            m_assembly.lose(Words::tr("%1 links in both directions were read as without direction."));
        const bool isDirected = type.isEmpty() ? m_isDirected : type == u"directed";
        const Result<int> made = m_assembly.newLink(attributes.value("source"_L1).toString(),
                                                    attributes.value("target"_L1).toString(), isDirected);
        if (!made)
            return tl::unexpected(made.error());
        ExchangeLink &link = m_assembly.linkAt(*made);
        link.id = attributes.value("id"_L1).toString();
        link.name = attributes.value("label"_L1).toString();
        link.kind = attributes.value("kind"_L1).toString();
        if (attributes.hasAttribute(u"weight"_s))
            m_assembly.setWeight(*made, attributes.value("weight"_L1).toString());
        m_open.push_back({Side::link, *made});
        takeTimes(attributes);
        return {};
    }

    void takeTimes(const QXmlStreamAttributes &attributes)
    {
        for (const QString &name : {u"start"_s, u"end"_s, u"timestamp"_s}) {
            if (attributes.hasAttribute(name))
                setValue(name, ColumnType::text, attributes.value(name).toString());
        }
    }

    void declare(const QXmlStreamAttributes &attributes)
    {
        constexpr qsizetype mostKeys = 10'000;
        m_lastKey = attributes.value("id"_L1).toString();
        QHash<QString, Key> &keys = m_declaring == Side::node ? m_nodeKeys : m_linkKeys;
        if (keys.size() >= mostKeys)
            return;
        const QString title = attributes.value("title"_L1).toString();
        keys.insert(m_lastKey, {title.isEmpty() ? m_lastKey : title, columnTypeFrom(attributes.value("type"_L1))});
    }

    void takeDefault()
    {
        const auto &keys = m_declaring == Side::node ? m_nodeKeys : m_linkKeys;
        const auto key = keys.constFind(m_lastKey);
        if (key != keys.cend() && !m_text.isEmpty())
            m_assembly.setDefault(m_declaring, m_assembly.column(m_declaring, key->name, key->type), m_text);
    }

    void takeValue(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (name == u"attvalue") {
            QString id = attributes.value("for"_L1).toString();
            if (id.isEmpty())
                id = attributes.value("id"_L1).toString(); // GEXF 1.0
            const auto &keys = m_open.back().side == Side::node ? m_nodeKeys : m_linkKeys;
            const Key key = keys.value(id, {id, ColumnType::text});
            setValue(key.name, key.type, attributes.value("value"_L1).toString());
        } else if (name == u"position") {
            takePlace(attributes);
        } else if (name == u"color") {
            setValue(colourColumn.toString(), ColumnType::text, colourOf(attributes));
        } else if (name == u"size") {
            setValue(sizeColumn.toString(), ColumnType::real, attributes.value("value"_L1).toString());
        } else if (name == u"thickness") {
            setValue(thicknessColumn.toString(), ColumnType::real, attributes.value("value"_L1).toString());
        } else if (name == u"shape") {
            setValue(shapeColumn.toString(), ColumnType::text, attributes.value("value"_L1).toString());
        }
    }

    void takePlace(const QXmlStreamAttributes &attributes)
    {
        bool hasX = false;
        bool hasY = false;
        const QPointF place(attributes.value("x"_L1).toDouble(&hasX), attributes.value("y"_L1).toDouble(&hasY));
        if (hasX && hasY && std::isfinite(place.x()) && std::isfinite(place.y()) && m_open.back().side == Side::node)
            m_assembly.nodeAt(m_open.back().index).place = place;
        if (attributes.value("z"_L1).toDouble() != 0)
            m_assembly.lose(Words::tr("%1 heights of nodes were left out: the picture is flat."));
    }

    static QString colourOf(const QXmlStreamAttributes &attributes)
    {
        if (attributes.hasAttribute(u"hex"_s))
            return attributes.value("hex"_L1).toString().toLower();
        const auto channel = [&attributes](QLatin1StringView key) {
            return std::clamp(attributes.value(key).toInt(), 0, 255);
        };
        QString text = QColor(channel("r"_L1), channel("g"_L1), channel("b"_L1)).name();
        if (attributes.hasAttribute(u"a"_s)) {
            const int alpha = std::clamp(int(std::lround(attributes.value("a"_L1).toDouble() * 255)), 0, 255);
            if (alpha < 255)
                text += u"%1"_s.arg(alpha, 2, 16, QLatin1Char('0'));
        }
        return text;
    }

    void setValue(const QString &name, ColumnType type, const QString &text)
    {
        if (m_open.empty())
            return;
        const Element element = m_open.back();
        m_assembly.setCell(element.side, element.index, m_assembly.column(element.side, name, type), text);
    }

    GraphAssembly &m_assembly;
    bool m_hasGraph = false;
    bool m_isDirected = false;
    Side m_declaring = Side::node;
    std::vector<Element> m_open;
    QHash<QString, Key> m_nodeKeys;
    QHash<QString, Key> m_linkKeys;
    QString m_lastKey;
    QString m_text;
    bool m_hasText = false;
};

} // namespace

Outcome readGexf(QIODevice &device, const QString &fileName, GraphAssembly &assembly, const CancelToken &cancel)
{
    GexfSink sink(assembly);
    if (Outcome walked = walkXml(device, fileName, sink, cancel); !walked)
        return walked;
    if (!sink.isGraph())
        return GraphAssembly::refusal(fileName, Words::tr("It has no graph."));
    return {};
}

} // namespace interdict
