// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/xmlgraphreaders.h"

#include "models/intake/graphs/graphsource.h"
#include "models/intake/graphs/graphwords.h"
#include "models/intake/graphs/xmlgraph.h"
#include "models/intake/lists/statedidentifier.h"
#include "models/values/identify.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The first of the attributes that the element has.
QString firstOf(const XmlGraphElement &element, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString value = element.attributes.value(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isUnderstood(const QString &attribute)
{
    static const QSet<QString> names{u"kind"_s,   u"type"_s,         u"entity_type"_s, u"category"_s,  u"name"_s,
                                     u"labelv"_s, u"relationship"_s, u"relation"_s,    u"edgelabel"_s, u"labele"_s};
    return names.contains(attribute);
}

class XmlGraphSource : public GraphSource
{
public:
    explicit XmlGraphSource(const QString &path) : GraphSource(path) {}

private:
    [[nodiscard]] Outcome readNodes(const CancelToken &cancel) override;
    [[nodiscard]] Outcome readRecords(const DraftSink &sink, const CancelToken &cancel,
                                      const ProgressSink &progress) const override;
    [[nodiscard]] QStringList furtherEvidence() const override;
    [[nodiscard]] DraftRecord recordOf(const XmlGraphElement &element) const;
    void noteAttributes(const XmlGraphElement &element);

    QSet<QString> m_otherAttributes;
    qint64 m_withoutKind = 0;
};

std::optional<EntityKind> kindOf(const XmlGraphElement &element)
{
    for (const QLatin1StringView name : {"kind"_L1, "type"_L1, "entity_type"_L1, "category"_L1, "labelv"_L1}) {
        if (const auto kind = entityKindNamed(element.attributes.value(name)))
            return kind;
    }
    return std::nullopt;
}

/// What a name shows by its form alone, such as an address or a wallet with its checksum; else somebody.
EntityKind kindByForm(const QString &text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 254; // of an e-mail address (RFC 5321 section 4.5.3.1)
    const QString name = text.trimmed();
    const bool hasForm = name.contains(u'.') || name.contains(u'@') || name.contains(u':') || name.size() >= 26;
    if (!hasForm || name.size() < shortest || name.size() > longest || name.contains(u' '))
        return EntityKind::organisation;
    for (const IdentifiedValue &value : identify(name)) {
        if (!value.isValid)
            continue;
        if (value.kind == "web-address"_L1)
            return EntityKind::domain;
        for (const EntityKind kind :
             {EntityKind::email, EntityKind::wallet, EntityKind::domain, EntityKind::ipAddress, EntityKind::pgpKey}) {
            if (value.kind == toToken(kind))
                return kind;
        }
    }
    return EntityKind::organisation;
}

std::optional<DraftIdentifier> identifierOf(const XmlGraphElement &node, bool *isOdd = nullptr)
{
    QString text = node.label;
    if (text.trimmed().isEmpty())
        text = firstOf(node, {"name"_L1});
    if (text.trimmed().isEmpty())
        text = node.id;
    const std::optional<EntityKind> kind = kindOf(node);
    return identifierOf(kind ? *kind : kindByForm(text), text, RecordField::note, isOdd);
}

void XmlGraphSource::noteAttributes(const XmlGraphElement &element)
{
    constexpr qsizetype mostNames = 40;
    constexpr qsizetype longest = 200;
    for (auto attribute = element.attributes.begin(); attribute != element.attributes.end(); ++attribute) {
        if (m_otherAttributes.size() < mostNames && !isUnderstood(attribute.key()))
            m_otherAttributes.insert(attribute.key().left(longest));
    }
}

Outcome XmlGraphSource::readNodes(const CancelToken &cancel)
{
    const auto note = [&](XmlGraphElement &&element) -> Outcome {
        noteAttributes(element);
        if (element.kind != XmlGraphElement::Kind::node)
            return {};
        m_withoutKind += !kindOf(element);
        const std::optional<DraftIdentifier> identifier = identifierOf(element);
        return identifier ? addNode(element.id, *identifier) : Outcome();
    };
    return readXmlGraph(path(), note, cancel, {});
}

DraftRecord XmlGraphSource::recordOf(const XmlGraphElement &element) const
{
    DraftRecord record;
    record.byteOffset = element.byteOffset;
    record.byteLength = element.byteLength;
    if (element.kind == XmlGraphElement::Kind::node) {
        bool isOdd = false;
        if (std::optional<DraftIdentifier> identifier = identifierOf(element, &isOdd))
            record.identifiers.push_back(std::move(*identifier));
        else
            reject(record, element.name,
                   QCoreApplication::translate("XmlGraph", "The node has neither a name nor an id."));
        if (isOdd)
            flag(record, oddIdentifier());
        return record;
    }
    if (element.kind == XmlGraphElement::Kind::other) {
        reject(record, element.name,
               QCoreApplication::translate("XmlGraph", "A link of more than two ends is not part "
                                                       "of a case."));
        return record;
    }
    // GEXF's own "type" of an edge says only whether it has a direction.
    const QString label =
        element.label.isEmpty()
            ? firstOf(element, {"kind"_L1, "relationship"_L1, "relation"_L1, "edgelabel"_L1, "labele"_L1, "type"_L1})
            : element.label;
    if (!addEdge(record, element.source, element.target, linkKindNamed(label)))
        reject(record, element.name, missingEnd());
    return record;
}

Outcome XmlGraphSource::readRecords(const DraftSink &sink, const CancelToken &cancel,
                                    const ProgressSink &progress) const
{
    return readXmlGraph(
        path(), [&](XmlGraphElement &&element) { return sink(recordOf(element)); }, cancel, progress);
}

QStringList XmlGraphSource::furtherEvidence() const
{
    QStringList said;
    if (m_withoutKind > 0)
        said += QCoreApplication::translate("XmlGraph", "Nodes that do not say what they are, and are read by the "
                                                        "form of their names or as organisations: %L1.")
                    .arg(m_withoutKind);
    if (m_otherAttributes.isEmpty())
        return said;
    QStringList names(m_otherAttributes.begin(), m_otherAttributes.end());
    std::sort(names.begin(), names.end());
    return said += QCoreApplication::translate("XmlGraph", "Attributes that stay in the source's own bytes only: %1.")
                       .arg(visibleLine(names.join(u", "_s)));
}

class XmlGraphReader : public SourceReader
{
public:
    explicit XmlGraphReader(QString root) : m_root(std::move(root)) {}

    [[nodiscard]] QString format() const override { return m_root; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override
    {
        const QByteArray start = head.first(std::min<qsizetype>(head.size(), 4096)).toByteArray().replace('\0', "");
        const qsizetype tag = start.indexOf('<' + m_root.toLatin1());
        const bool isNamed = fileName.endsWith(u'.' + m_root, Qt::CaseInsensitive);
        if (tag >= 0 && start.first(tag).count('<') <= 20)
            return isNamed ? 100 : 97;
        return isNamed && start.contains('<') ? 40 : 0;
    }
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        auto source = std::make_unique<XmlGraphSource>(path);
        if (Outcome prepared = source->prepare(cancel); !prepared)
            return tl::unexpected(prepared.error());
        return source;
    }

private:
    QString m_root;
};

} // namespace

std::unique_ptr<SourceReader> makeGraphMlReader()
{
    return std::make_unique<XmlGraphReader>(u"graphml"_s);
}

std::unique_ptr<SourceReader> makeGexfReader()
{
    return std::make_unique<XmlGraphReader>(u"gexf"_s);
}

} // namespace interdict
