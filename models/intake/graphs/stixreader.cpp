// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/stixreader.h"

#include "models/intake/graphs/graphsource.h"
#include "models/intake/graphs/graphwords.h"
#include "models/intake/json/jsonelements.h"
#include "models/intake/json/jsontree.h"
#include "models/intake/lists/statedidentifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;
using Value = JsonTree::Value;

namespace {

struct TypeRule
{
    const char *type;
    const char *member; ///< that names the object
    EntityKind kind;
};

constexpr std::array typeRules{
    TypeRule{"domain-name", "value", EntityKind::domain},
    TypeRule{"email-addr", "value", EntityKind::email},
    TypeRule{"ipv4-addr", "value", EntityKind::ipAddress},
    TypeRule{"ipv6-addr", "value", EntityKind::ipAddress},
    TypeRule{"url", "value", EntityKind::domain},
    TypeRule{"identity", "name", EntityKind::organisation},
    TypeRule{"threat-actor", "name", EntityKind::organisation},
    TypeRule{"intrusion-set", "name", EntityKind::organisation},
    TypeRule{"infrastructure", "name", EntityKind::site},
    TypeRule{"location", "name", EntityKind::place},
    TypeRule{"autonomous-system", "name", EntityKind::organisation},
    TypeRule{"cryptocurrency-wallet", "value", EntityKind::wallet},
    TypeRule{"cryptocurrency-wallet", "address", EntityKind::wallet},
    TypeRule{"x-cryptocurrency-wallet", "value", EntityKind::wallet},
    TypeRule{"phone-number", "value", EntityKind::phone},
    TypeRule{"x-phone-number", "value", EntityKind::phone},
};

/// A member of an object that names another object.
struct ReferenceRule
{
    const char *member;
    LinkKind kind;
};
constexpr std::array referenceRules{
    ReferenceRule{"resolves_to_refs", LinkKind::hostedOn},
    ReferenceRule{"belongs_to_ref", LinkKind::relatedTo},
    ReferenceRule{"belongs_to_refs", LinkKind::relatedTo},
};

constexpr qsizetype mostReferences = 1000; ///< of an object that are followed

std::optional<DraftIdentifier> accountOf(const Value &object, bool *isOdd)
{
    QString name;
    for (const char *member : {"account_login", "display_name", "user_id"}) {
        if (name.isEmpty())
            name = object[member].text();
    }
    const QString platform = object["account_type"].text();
    if (name.isEmpty() || platform.isEmpty())
        return identifierOf(EntityKind::handle, name, RecordField::contact, isOdd);
    std::optional<DraftIdentifier> handle =
        identifierOf(EntityKind::handle, platform + u':' + name, RecordField::contact, isOdd);
    if (handle && handle->detail.isEmpty()) {
        handle->detail = platform;
        handle->label = name.simplified().left(100);
    }
    return handle;
}

std::optional<DraftIdentifier> locationOf(const Value &object)
{
    for (const char *member : {"name", "city", "administrative_area", "country", "region"}) {
        if (auto place = identifierOf(EntityKind::place, object[member].text(), RecordField::note))
            return place;
    }
    return std::nullopt;
}

std::optional<DraftIdentifier> addressOf(QString text, bool *isOdd)
{
    // A range of one address is that address (section 6.8: CIDR).
    if (text.endsWith("/32"_L1) || text.endsWith("/128"_L1))
        text.truncate(text.lastIndexOf(u'/'));
    return identifierOf(EntityKind::ipAddress, text, RecordField::url, isOdd);
}

/// A domain or address that is the host of a URL; `found` is the whole.
std::optional<DraftIdentifier> hostOf(const QString &url)
{
    std::optional<DraftIdentifier> host = identifierOfHost(hostOfUrl(url), RecordField::url);
    if (host) {
        host->found = url.left(200);
        host->length = int(url.size());
    }
    return host;
}

std::optional<DraftIdentifier> valueOf(const QString &type, const QString &text, bool *isOdd)
{
    if (type == u"url")
        return hostOf(text);
    if (type == u"ipv4-addr" || type == u"ipv6-addr")
        return addressOf(text, isOdd);
    for (const TypeRule &rule : typeRules) {
        if (type == QLatin1StringView(rule.type))
            return identifierOf(rule.kind, text, RecordField::note, isOdd);
    }
    return std::nullopt;
}

/// The entity that the object is.
std::optional<DraftIdentifier> nodeOf(const Value &object, bool *isOdd = nullptr)
{
    const QString type = object["type"].text();
    if (type == u"user-account")
        return accountOf(object, isOdd);
    if (type == u"location")
        return locationOf(object);
    for (const TypeRule &rule : typeRules) {
        if (type != QLatin1StringView(rule.type))
            continue;
        std::optional<DraftIdentifier> node = valueOf(type, object[rule.member].text(), isOdd);
        if (node && rule.kind == EntityKind::organisation && type != u"identity")
            node->detail = type;
        else if (node && rule.kind == EntityKind::organisation)
            node->detail = object["identity_class"].text().left(100);
        if (node)
            return node;
    }
    return std::nullopt;
}

QStringView withoutLeadingBlanks(QStringView text)
{
    constexpr qsizetype mostBlanks = 20;
    qsizetype blanks = 0;
    while (blanks < std::min(text.size(), mostBlanks) && text[blanks].isSpace())
        ++blanks;
    return text.sliced(blanks);
}

/// The addresses that a pattern compares with ("[domain-name:value = 'a.example']"), one after the other.
std::vector<DraftIdentifier> patternIdentifiers(const QString &pattern)
{
    constexpr size_t mostInPattern = 1000;
    std::vector<DraftIdentifier> found;
    qsizetype at = 0;
    while (found.size() < mostInPattern && (at = pattern.indexOf(u":value"_s, at)) >= 0) {
        qsizetype typeStart = at;
        while (typeStart > 0 && (pattern[typeStart - 1].isLetterOrNumber() || pattern[typeStart - 1] == u'-'))
            --typeStart;
        const QString type = pattern.sliced(typeStart, at - typeStart);
        at += 6;
        const QStringView rest = withoutLeadingBlanks(QStringView(pattern).sliced(at));
        if (!rest.startsWith(u'='))
            continue;
        const QStringView quoted = withoutLeadingBlanks(rest.sliced(1));
        const qsizetype end = quoted.startsWith(u'\'') ? quoted.indexOf(u'\'', 1) : -1;
        if (end < 0)
            continue;
        if (const auto identifier = valueOf(type, quoted.sliced(1, end - 1).toString(), nullptr))
            found.push_back(*identifier);
        at = quoted.data() + end - pattern.constData();
    }
    return found;
}

class StixSource : public GraphSource
{
public:
    StixSource(const QString &path, JsonOutline outline) : GraphSource(path), m_outline(std::move(outline)) {}

private:
    [[nodiscard]] Outcome readNodes(const CancelToken &cancel) override;
    [[nodiscard]] Outcome readRecords(const DraftSink &sink, const CancelToken &cancel,
                                      const ProgressSink &progress) const override;
    [[nodiscard]] QStringList furtherEvidence() const override;
    void fill(const Value &object, DraftRecord &record) const;
    void fillRelationship(const Value &object, DraftRecord &record) const;
    void fillTogether(const Value &references, DraftRecord &record) const;
    void fillNode(const Value &object, DraftRecord &record) const;

    JsonOutline m_outline;
};

Outcome StixSource::readNodes(const CancelToken &cancel)
{
    const auto note = [&](JsonElement &&element) -> Outcome {
        const auto tree = JsonTree::parse(element.utf8);
        if (!tree)
            return {};
        const Value object = tree->root();
        if (const auto node = nodeOf(object))
            return addNode(object["id"].text(), *node);
        // A link from an indicator of one address is a link from that address.
        const auto inPattern = patternIdentifiers(object["pattern"].text());
        return inPattern.size() == 1 ? addNode(object["id"].text(), inPattern.front()) : Outcome();
    };
    return readElements(path(), m_outline, note, cancel, {});
}

Outcome StixSource::readRecords(const DraftSink &sink, const CancelToken &cancel, const ProgressSink &progress) const
{
    const auto take = [&](JsonElement &&element) -> Outcome {
        DraftRecord record;
        record.byteOffset = element.offset;
        record.byteLength = element.length;
        const auto tree = JsonTree::parse(element.utf8);
        if (!element.isTooLong && tree && tree->root().isObject())
            fill(tree->root(), record);
        else
            reject(record, QCoreApplication::translate("StixReader", "no object"),
                   QCoreApplication::translate("StixReader", "The entry is no object, or too large to be read."));
        return sink(std::move(record));
    };
    return readElements(path(), m_outline, take, cancel, progress);
}

void StixSource::fill(const Value &object, DraftRecord &record) const
{
    const QString type = object["type"].text().left(100);
    if (type == u"relationship")
        fillRelationship(object, record);
    else if (type == u"sighting")
        fillTogether(object["where_sighted_refs"], record);
    else if (type == u"observed-data" || type == u"grouping")
        fillTogether(object["object_refs"], record);
    else if (type == u"indicator")
        record.identifiers = patternIdentifiers(object["pattern"].text());
    else
        fillNode(object, record);
    if (record.identifiers.empty() && record.status != RecordStatus::rejected)
        reject(record, type,
               QCoreApplication::translate("StixReader",
                                           "An object of this type is not part of a case, or says nothing "
                                           "that is."));
}

void StixSource::fillRelationship(const Value &object, DraftRecord &record) const
{
    const LinkKind kind = linkKindNamed(object["relationship_type"].text());
    if (!addEdge(record, object["source_ref"].text(), object["target_ref"].text(), kind))
        reject(record, u"relationship"_s, missingEnd());
}

/// Entities that something names together.
void StixSource::fillTogether(const Value &references, DraftRecord &record) const
{
    for (const QString &id : references.texts().mid(0, mostReferences)) {
        if (const DraftIdentifier *found = node(id))
            indexOf(record, *found);
    }
}

void StixSource::fillNode(const Value &object, DraftRecord &record) const
{
    bool isOdd = false;
    const std::optional<DraftIdentifier> own = nodeOf(object, &isOdd);
    if (!own)
        return;
    record.identifiers.push_back(*own);
    for (const ReferenceRule &rule : referenceRules) {
        for (const QString &id : object[rule.member].texts().mid(0, mostReferences)) {
            const DraftIdentifier *other = node(id);
            if (!other)
                continue;
            const int to = indexOf(record, *other);
            const bool isHost = other->kind == EntityKind::ipAddress;
            if (to != 0)
                record.links.push_back(
                    {rule.kind == LinkKind::hostedOn && !isHost ? LinkKind::relatedTo : rule.kind, 0, to});
        }
    }
    if (isOdd)
        flag(record, oddIdentifier());
}

QStringList StixSource::furtherEvidence() const
{
    return {QCoreApplication::translate("StixReader", "Times, confidence, descriptions and markings of objects stay in "
                                                      "the source's own bytes only.")};
}

class StixReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"stix"_s; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &) const override
    {
        QByteArray start = head.first(std::min<qsizetype>(head.size(), 1 << 16)).toByteArray();
        if (!start.trimmed().startsWith('{') && !start.startsWith("\xef\xbb\xbf"))
            return 0;
        start = start.simplified().replace(" ", "");
        const bool isBundle = start.contains("\"type\":\"bundle\"") || start.contains("\"id\":\"bundle--");
        return isBundle && start.contains("\"objects\":[") ? 97 : 0;
    }
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        Result<JsonOutline> outline = outlineJson(path, cancel);
        if (!outline)
            return tl::unexpected(outline.error());
        auto source = std::make_unique<StixSource>(path, std::move(*outline));
        if (Outcome prepared = source->prepare(cancel); !prepared)
            return tl::unexpected(prepared.error());
        return source;
    }
};

} // namespace

std::unique_ptr<SourceReader> makeStixReader()
{
    return std::make_unique<StixReader>();
}

} // namespace interdict
