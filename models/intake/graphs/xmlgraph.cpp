// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/xmlgraph.h"

#include "models/intake/graphs/xmlplaces.h"
#include "models/intake/json/sourcechunks.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QXmlStreamReader>

#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDepth = 512;
constexpr qint64 longestToken = 16 << 20;
constexpr qsizetype longestText = 4000;
constexpr qsizetype mostAttributes = 500;
constexpr qsizetype mostDeclared = 10'000;

/// yEd keeps what it writes at a node or an edge among how it draws it.
bool isDrawnLabel(QStringView name)
{
    return name == u"NodeLabel" || name == u"EdgeLabel";
}

/// Follows the tags of the file and puts nodes and edges together.
class XmlGraphWalk
{
public:
    XmlGraphWalk(QString path, const XmlGraphSink &sink) : m_path(std::move(path)), m_sink(sink) {}

    Outcome run(SourceChunks &chunks);

private:
    Outcome readTokens();
    Outcome token(qint64 start);
    Outcome startElement(qint64 start);
    Outcome endElement();
    void startPart(QStringView name, const QXmlStreamAttributes &attributes);
    void setAttribute(const QString &name, const QString &value);
    [[nodiscard]] Error refusal(const QString &what) const;

    struct Tag
    {
        QString name;
        bool isElement = false;
    };

    QString m_path;
    const XmlGraphSink &m_sink;
    QXmlStreamReader m_xml;
    XmlPlaces m_places;
    qint64 m_tokenEnd = 0; ///< in characters
    qint64 m_fed = 0;      ///< bytes since the last token
    std::vector<Tag> m_tags;
    std::vector<XmlGraphElement> m_open;
    QHash<QString, QString> m_declared; ///< names of attributes by their keys
    QString m_dataKey;
    QString m_text;
};

Error XmlGraphWalk::refusal(const QString &what) const
{
    return {ErrorCode::badInput,
            QCoreApplication::translate("XmlGraph", "\"%1\" cannot be read as a graph. %2 Export it anew, then read it "
                                                    "again.")
                .arg(visibleLine(QFileInfo(m_path).fileName()), what),
            m_xml.errorString()};
}

Outcome XmlGraphWalk::run(SourceChunks &chunks)
{
    for (;;) {
        const Result<QByteArray> chunk = chunks.next();
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (chunk->isEmpty())
            break;
        m_places.add(*chunk);
        m_xml.addData(*chunk);
        m_fed += chunk->size();
        if (Outcome read = readTokens(); !read)
            return read;
        m_places.byteOf(m_tokenEnd); // so that what is read is not kept
        if (m_fed > longestToken)
            return failure(ErrorCode::limitExceeded,
                           QCoreApplication::translate("XmlGraph",
                                                       "A tag or text of \"%1\" has more than %L2 bytes. Such "
                                                       "a file is not read.")
                               .arg(visibleLine(QFileInfo(m_path).fileName()))
                               .arg(longestToken));
    }
    if (!m_tags.empty() || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return tl::unexpected(refusal(QCoreApplication::translate("XmlGraph", "It ends in the middle.")));
    return {};
}

Outcome XmlGraphWalk::readTokens()
{
    while (!m_xml.atEnd()) {
        const qint64 start = m_tokenEnd;
        if (m_xml.readNext() == QXmlStreamReader::Invalid)
            break;
        m_tokenEnd = m_xml.characterOffset();
        m_fed = 0;
        if (Outcome taken = token(start); !taken)
            return taken;
    }
    if (m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return tl::unexpected(refusal(
            QCoreApplication::translate("XmlGraph", "Line %L1 is no well-formed XML.").arg(m_xml.lineNumber())));
    return {};
}

Outcome XmlGraphWalk::token(qint64 start)
{
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::DTD:
        if (m_xml.entityDeclarations().isEmpty() && !m_xml.text().contains(u"<!ENTITY"))
            return {};
        return tl::unexpected(
            refusal(QCoreApplication::translate("XmlGraph", "It declares entities, which can hide or multiply text.")));
    case QXmlStreamReader::EntityReference:
        return tl::unexpected(
            refusal(QCoreApplication::translate("XmlGraph", "It uses an entity that is not declared.")));
    case QXmlStreamReader::StartElement:
        return startElement(start);
    case QXmlStreamReader::EndElement:
        return endElement();
    case QXmlStreamReader::Characters:
        if (!m_dataKey.isEmpty() && m_text.size() < longestText)
            m_text += m_xml.text().left(longestText - m_text.size());
        return {};
    default:
        return {};
    }
}

Outcome XmlGraphWalk::startElement(qint64 start)
{
    if (m_tags.size() >= mostDepth)
        return tl::unexpected(refusal(
            QCoreApplication::translate("XmlGraph", "More than %L1 tags are inside each other.").arg(mostDepth)));
    const QStringView name = m_xml.name();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const bool isNode = name == u"node";
    const bool isElement = isNode || name == u"edge" || name == u"hyperedge";
    m_tags.push_back({name.toString(), isElement});
    if (!isElement) {
        startPart(name, attributes);
        return {};
    }
    XmlGraphElement element;
    element.kind = isNode            ? XmlGraphElement::Kind::node
                   : name == u"edge" ? XmlGraphElement::Kind::edge
                                     : XmlGraphElement::Kind::other;
    element.name = name.toString();
    element.byteOffset = m_places.tagStart(start);
    m_open.push_back(std::move(element));
    for (const QXmlStreamAttribute &attribute : attributes)
        setAttribute(attribute.name().toString(), attribute.value().toString());
    return {};
}

void XmlGraphWalk::setAttribute(const QString &name, const QString &value)
{
    XmlGraphElement &element = m_open.back();
    const bool isEdge = element.kind == XmlGraphElement::Kind::edge;
    const QString lower = name.toLower();
    if (lower == "id"_L1 && element.id.isEmpty())
        element.id = value;
    else if (isEdge && lower == "source"_L1 && element.source.isEmpty())
        element.source = value;
    else if (isEdge && lower == "target"_L1 && element.target.isEmpty())
        element.target = value;
    else if (lower == "label"_L1 && element.label.isEmpty())
        element.label = value;
    else if (element.attributes.size() < mostAttributes)
        element.attributes.insert(lower, value.left(longestText));
}

/// What stands in a node or an edge, and the declarations of its names.
void XmlGraphWalk::startPart(QStringView name, const QXmlStreamAttributes &attributes)
{
    const auto value = [&](QLatin1StringView key) { return attributes.value(key).toString(); };
    const bool isGraphMlKey = name == u"key";
    if ((isGraphMlKey || name == u"attribute") && m_declared.size() < mostDeclared) {
        const QString title = value(isGraphMlKey ? "attr.name"_L1 : "title"_L1);
        const QString key = value("id"_L1);
        if (!title.isEmpty() && title.size() + key.size() <= longestText)
            m_declared.insert(key, title);
    }
    if (m_open.empty())
        return;
    if (isDrawnLabel(name)) {
        m_text.clear();
    } else if (name == u"data") {
        m_dataKey = value("key"_L1);
        m_text.clear();
    } else if (name == u"attvalue") {
        QString key = value("for"_L1);
        if (key.isEmpty())
            key = value("id"_L1); // GEXF 1.0
        setAttribute(m_declared.value(key, key), value("value"_L1));
    }
}

Outcome XmlGraphWalk::endElement()
{
    if (m_tags.empty())
        return {};
    const Tag tag = m_tags.back();
    m_tags.pop_back();
    if (isDrawnLabel(tag.name) && !m_open.empty()) {
        if (const QString label = m_text.simplified(); !label.isEmpty())
            setAttribute(u"label"_s, label);
        m_text.clear();
    } else if (tag.name == "data"_L1 && !m_dataKey.isEmpty()) {
        if (!m_open.empty())
            setAttribute(m_declared.value(m_dataKey, m_dataKey), m_text.trimmed());
        m_dataKey.clear();
    }
    if (!tag.isElement)
        return {};
    XmlGraphElement element = std::move(m_open.back());
    m_open.pop_back();
    element.byteLength = m_places.byteOf(m_tokenEnd) - element.byteOffset;
    return m_sink(std::move(element));
}

} // namespace

Outcome readXmlGraph(const QString &path, const XmlGraphSink &sink, const CancelToken &cancel,
                     const ProgressSink &progress)
{
    Result<SourceChunks> chunks = SourceChunks::open(path, cancel, progress);
    if (!chunks)
        return tl::unexpected(chunks.error());
    XmlGraphWalk walk(path, sink);
    return walk.run(*chunks);
}

} // namespace interdict
