// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/followthemoneyreader.h"

#include "models/intake/graphs/graphsource.h"
#include "models/intake/json/jsontree.h"
#include "models/intake/lists/linestream.h"
#include "models/intake/lists/statedidentifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;
using Value = JsonTree::Value;

namespace {

// FollowTheMoney's schemata (followthemoney/schema/*.yaml) that are entities of a case.
struct SchemaRule
{
    const char *schema;
    EntityKind kind;
};
constexpr std::array schemaRules{
    SchemaRule{"Person", EntityKind::organisation},     SchemaRule{"Organization", EntityKind::organisation},
    SchemaRule{"Company", EntityKind::organisation},    SchemaRule{"LegalEntity", EntityKind::organisation},
    SchemaRule{"PublicBody", EntityKind::organisation}, SchemaRule{"Address", EntityKind::place},
    SchemaRule{"UserAccount", EntityKind::handle},      SchemaRule{"CryptoWallet", EntityKind::wallet},
};

// Those that are an edge of the graph ("edge:" in the schema).
struct EdgeRule
{
    const char *schema;
    const char *source;
    const char *target;
    LinkKind kind;
};
constexpr std::array edgeRules{
    EdgeRule{"Ownership", "owner", "asset", LinkKind::operates},
    EdgeRule{"Directorship", "director", "organization", LinkKind::operates},
    EdgeRule{"Associate", "person", "associate", LinkKind::relatedTo},
    EdgeRule{"Family", "person", "relative", LinkKind::relatedTo},
    EdgeRule{"Membership", "member", "organization", LinkKind::relatedTo},
    EdgeRule{"Employment", "employee", "employer", LinkKind::relatedTo},
    EdgeRule{"Payment", "payer", "beneficiary", LinkKind::paysTo},
    EdgeRule{"Debt", "debtor", "creditor", LinkKind::relatedTo},
    EdgeRule{"Representation", "agent", "client", LinkKind::relatedTo},
    EdgeRule{"Succession", "predecessor", "successor", LinkKind::relatedTo},
    EdgeRule{"UnknownLink", "subject", "object", LinkKind::relatedTo},
};

// Properties that are entities themselves.
struct PropertyRule
{
    const char *property;
    EntityKind kind;
    LinkKind link;
};
constexpr std::array propertyRules{
    PropertyRule{"email", EntityKind::email, LinkKind::contact},
    PropertyRule{"phone", EntityKind::phone, LinkKind::contact},
    PropertyRule{"website", EntityKind::domain, LinkKind::operates},
    PropertyRule{"ipAddress", EntityKind::ipAddress, LinkKind::relatedTo},
};

// Properties that name other entities of the stream.
struct ReferenceRule
{
    const char *property;
    LinkKind link;
    bool isReversed; ///< the link goes from the other to this one
};
constexpr std::array referenceRules{
    ReferenceRule{"addressEntity", LinkKind::relatedTo, false},
    ReferenceRule{"owner", LinkKind::contact, true},
    ReferenceRule{"holder", LinkKind::paysTo, true},
    ReferenceRule{"parent", LinkKind::relatedTo, false},
};

constexpr qsizetype mostValues = 200; ///< of a property that are read: an entity has a handful

template <typename Rules>
auto ruleFor(const Rules &rules, const QString &schema)
{
    return std::find_if(rules.begin(), rules.end(),
                        [&](const auto &rule) { return schema == QLatin1StringView(rule.schema); });
}

Value property(const Value &entity, const char *name)
{
    return entity["properties"][name];
}

QString firstText(const Value &entity, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const QString &text : property(entity, name).texts()) {
            if (!text.trimmed().isEmpty())
                return text;
        }
    }
    return {};
}

QString nameOf(const Value &entity, EntityKind kind)
{
    if (kind == EntityKind::wallet)
        return firstText(entity, {"publicKey", "name"});
    if (kind == EntityKind::place)
        return firstText(entity, {"full", "name", "street", "city", "country"});
    if (kind != EntityKind::handle)
        return firstText(entity, {"name", "alias", "weakAlias", "lastName"});
    const QString name = firstText(entity, {"username", "name"});
    const QString service = firstText(entity, {"service"});
    return name.isEmpty() || service.isEmpty() ? name : service + u':' + name;
}

std::optional<DraftIdentifier> nodeOf(const Value &entity, bool *isOdd = nullptr)
{
    const QString schema = entity["schema"].text();
    const auto rule = ruleFor(schemaRules, schema);
    if (rule == schemaRules.end())
        return std::nullopt;
    std::optional<DraftIdentifier> node =
        identifierOf(rule->kind, nameOf(entity, rule->kind), RecordField::note, isOdd);
    if (node && rule->kind == EntityKind::organisation)
        node->detail = schema;
    else if (node && rule->kind == EntityKind::handle && node->detail.isEmpty())
        node->detail = firstText(entity, {"service"}).left(100);
    return node;
}

std::optional<DraftIdentifier> propertyIdentifier(const PropertyRule &rule, const QString &text, bool *isOdd)
{
    if (rule.kind != EntityKind::domain)
        return identifierOf(rule.kind, text, RecordField::contact, isOdd);
    std::optional<DraftIdentifier> host = identifierOfHost(hostOfUrl(text.trimmed()), RecordField::url, isOdd);
    if (!host && isOdd)
        *isOdd = true;
    return host;
}

class FollowTheMoneySource : public GraphSource
{
public:
    explicit FollowTheMoneySource(const QString &path) : GraphSource(path) {}

private:
    using Take = std::function<Outcome(const LineStream &lines, const JsonTree *tree)>;
    [[nodiscard]] Outcome forEachEntity(const Take &take, const CancelToken &cancel,
                                        const ProgressSink &progress) const;
    [[nodiscard]] Outcome readNodes(const CancelToken &cancel) override;
    [[nodiscard]] Outcome readRecords(const DraftSink &sink, const CancelToken &cancel,
                                      const ProgressSink &progress) const override;
    [[nodiscard]] QStringList furtherEvidence() const override;
    void fill(const Value &entity, DraftRecord &record) const;
    void fillEdge(const Value &entity, const EdgeRule &rule, DraftRecord &record) const;
    void addReferences(const Value &entity, DraftRecord &record) const;
};

Outcome FollowTheMoneySource::forEachEntity(const Take &take, const CancelToken &cancel,
                                            const ProgressSink &progress) const
{
    Result<LineStream> lines = LineStream::open(path(), cancel, progress);
    if (!lines)
        return tl::unexpected(lines.error());
    for (;;) {
        const Result<bool> more = lines->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (!lines->line().isTooLong && lines->line().bytes.trimmed().isEmpty())
            continue;
        const auto tree = JsonTree::parse(lines->line().bytes);
        const bool isEntity = !lines->line().isTooLong && tree && tree->root().isObject();
        if (Outcome taken = take(*lines, isEntity ? &*tree : nullptr); !taken)
            return taken;
    }
}

Outcome FollowTheMoneySource::readNodes(const CancelToken &cancel)
{
    const auto note = [&](const LineStream &, const JsonTree *tree) -> Outcome {
        const auto node = tree ? nodeOf(tree->root()) : std::nullopt;
        return node ? addNode(tree->root()["id"].text(), *node) : Outcome();
    };
    return forEachEntity(note, cancel, {});
}

Outcome FollowTheMoneySource::readRecords(const DraftSink &sink, const CancelToken &cancel,
                                          const ProgressSink &progress) const
{
    const auto take = [&](const LineStream &lines, const JsonTree *tree) -> Outcome {
        DraftRecord record;
        record.byteOffset = lines.line().offset;
        record.byteLength = lines.line().length;
        if (tree)
            fill(tree->root(), record);
        else
            reject(record, QCoreApplication::translate("FollowTheMoneyReader", "broken line"),
                   QCoreApplication::translate("FollowTheMoneyReader", "The line is no JSON object."));
        return sink(std::move(record));
    };
    return forEachEntity(take, cancel, progress);
}

void FollowTheMoneySource::fill(const Value &entity, DraftRecord &record) const
{
    const QString schema = entity["schema"].text().left(100);
    if (const auto edge = ruleFor(edgeRules, schema); edge != edgeRules.end())
        return fillEdge(entity, *edge, record);
    bool isOdd = false;
    const std::optional<DraftIdentifier> own = nodeOf(entity, &isOdd);
    if (!own)
        return reject(record, schema,
                      QCoreApplication::translate("FollowTheMoneyReader", "An entity of this schema is not part of a "
                                                                          "case, or has no name."));
    record.identifiers.push_back(*own);
    for (const PropertyRule &rule : propertyRules) {
        for (const QString &text : property(entity, rule.property).texts().mid(0, mostValues)) {
            const auto identifier = propertyIdentifier(rule, text, &isOdd);
            const int to = identifier ? indexOf(record, *identifier) : 0;
            if (to != 0)
                record.links.push_back({rule.link, 0, to});
        }
    }
    addReferences(entity, record);
    if (isOdd)
        flag(record, oddIdentifier());
}

void FollowTheMoneySource::addReferences(const Value &entity, DraftRecord &record) const
{
    for (const ReferenceRule &rule : referenceRules) {
        for (const QString &id : property(entity, rule.property).texts().mid(0, mostValues)) {
            const DraftIdentifier *other = node(id);
            const int index = other ? indexOf(record, *other) : 0;
            if (index != 0)
                record.links.push_back({rule.link, rule.isReversed ? index : 0, rule.isReversed ? 0 : index});
        }
    }
}

/// Every source with every target; of FollowTheMoney's many properties few have more than one value.
void FollowTheMoneySource::fillEdge(const Value &entity, const EdgeRule &rule, DraftRecord &record) const
{
    constexpr qsizetype mostEnds = 50;
    const QStringList sources = property(entity, rule.source).texts().mid(0, mostEnds);
    const QStringList targets = property(entity, rule.target).texts().mid(0, mostEnds);
    bool isWhole = !sources.isEmpty() && !targets.isEmpty();
    for (const QString &source : sources) {
        for (const QString &target : targets) {
            const DraftIdentifier *end = node(target);
            const bool isWallet = end && end->kind == EntityKind::wallet;
            // "pays to" is for wallets; "operates" is for what is run, not for a person.
            const LinkKind kind = rule.kind == LinkKind::paysTo && !isWallet ? LinkKind::relatedTo : rule.kind;
            isWhole &= addEdge(record, source, target, kind);
        }
    }
    if (record.identifiers.empty())
        reject(record, QLatin1StringView(rule.schema), missingEnd());
    else if (!isWhole)
        flag(record, missingEnd());
}

QStringList FollowTheMoneySource::furtherEvidence() const
{
    return {QCoreApplication::translate("FollowTheMoneyReader", "Properties other than names, contacts, sites and "
                                                                "addresses stay in the source's own bytes only.")};
}

class FollowTheMoneyReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"followthemoney"_s; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &) const override
    {
        const QByteArrayView text = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
        const qsizetype end = text.indexOf('\n');
        const auto tree = JsonTree::parse(text.first(end < 0 ? text.size() : end).toByteArray());
        if (!tree)
            return 0;
        const Value entity = tree->root();
        return entity["id"] && entity["schema"].isString() && entity["properties"].isObject() ? 98 : 0;
    }
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        auto source = std::make_unique<FollowTheMoneySource>(path);
        if (Outcome prepared = source->prepare(cancel); !prepared)
            return tl::unexpected(prepared.error());
        return source;
    }
};

} // namespace

std::unique_ptr<SourceReader> makeFollowTheMoneyReader()
{
    return std::make_unique<FollowTheMoneyReader>();
}

} // namespace interdict
