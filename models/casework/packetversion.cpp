// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetversion.h"

#include "models/casework/filterwords.h"
#include "models/casework/graphbuilding.h"
#include "models/casework/packetjudgements.h"
#include "models/graph/graphpicture.h"
#include "models/graph/layout/forcelayout.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/document/packetfindings.h"
#include "models/referrals/doors.h"
#include "models/referrals/packet.h"
#include "models/referrals/recipientkind.h"
#include "models/referrals/redaction.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketAssembly)
};

/// As in the letter, so that nobody clicks on a name in the picture either.
QString pictureLabel(const PacketEntity &entity)
{
    const bool isAddress = entity.kind == EntityKind::domain || entity.kind == EntityKind::site ||
                           entity.kind == EntityKind::email || entity.kind == EntityKind::ipAddress;
    return isAddress ? defanged(entity.label) : entity.label;
}

/// With the number of the first exhibit that shows it, as the tables of the letter have it.
QString pictureLabel(const PacketContent &content, size_t entity, const std::vector<int> &exhibits)
{
    const QString name = pictureLabel(content.entities[entity]);
    return exhibits.empty() ? name : u"%1 · %2"_s.arg(name, content.exhibits.at(size_t(exhibits.front())).number);
}

Outcome drawNetwork(PacketContent &content, const CancelToken &cancel)
{
    const DocumentLanguage language(content.language);
    const std::vector<std::vector<int>> exhibits = exhibitsOfEntities(content);
    std::vector<GraphNode> nodes;
    for (size_t i = 0; i < content.entities.size(); ++i) {
        const PacketEntity &entity = content.entities[i];
        nodes.push_back({nodeKind(entity.kind), qint64(i), pictureLabel(content, i, exhibits[i]),
                         std::max<qint64>(entity.records, 1)});
    }
    std::vector<GraphEdge> edges;
    for (const PacketLink &link : content.links)
        edges.push_back({link.from, link.to, link.kind, link.weight, link.origin == LinkOrigin::drawn});
    const Result<CaseGraph> graph = CaseGraph::make(std::move(nodes), std::move(edges));
    if (!graph)
        return tl::unexpected(graph.error());
    const Result<GraphPositions> positions = forceLayout(*graph, {}, cancel, {});
    if (!positions)
        return tl::unexpected(positions.error());
    content.paintGraph = [graph = *graph, positions = *positions](QPainter &painter, const QRectF &target) {
        PictureStyle style;
        style.font.setPixelSize(9); // as small as the letter's tables, so that more names have room
        paintGraph(painter, target, graph, positions, style);
    };
    const Result<QByteArray> svg = renderSvg(*graph, *positions, {}, QSize(1600, 1000));
    if (!svg)
        return tl::unexpected(svg.error());
    content.graphSvg = *svg;
    content.graphCaption = Words::tr(
        "The chosen entities, what is linked with them, and these links; found links are solid, links drawn by "
        "an analyst dashed. Names stand with the number of the first exhibit that shows them. Force-directed layout, "
        "seed 1; positions mean nothing by themselves.");
    return {};
}

/// A text that the program suggests, in whatever language it was suggested, in the thread's; else as it is.
QString inThisLanguage(const QString &text, const std::function<QStringList()> &suggested)
{
    const QString wanted = text.simplified();
    for (const QString &each : DocumentLanguage::available()) {
        const QStringList texts = [&] {
            const DocumentLanguage language(each);
            return suggested();
        }();
        const auto found = std::find_if(texts.begin(), texts.end(), [&wanted](const QString &one) {
            return one.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (found != texts.end())
            return suggested().value(found - texts.begin());
    }
    return text;
}

QStringList doorNames()
{
    QStringList names;
    for (const Door &door : allDoors())
        names << door.name;
    return names;
}

void completeWords(PacketContent &content)
{
    const DocumentLanguage language(content.language);
    const RecipientKind kind = content.recipientKind;
    content.requestedAction =
        inThisLanguage(content.requestedAction, [kind] { return QStringList{wordingFor(kind).action.simplified()}; });
    content.door = inThisLanguage(content.door, doorNames);
    const QLocale locale = DocumentLanguage::locale();
    QStringList names;
    for (const PacketEntity &entity : content.entities) {
        if (entity.isChosen)
            names << visibleLine(entity.label).left(60);
    }
    if (content.title.isEmpty() && !names.isEmpty())
        content.title = names.size() == 1
                            ? Words::tr("Referral about \"%1\"").arg(names.front())
                            : Words::tr("Referral about \"%1\" and %2 more").arg(names.front()).arg(names.size() - 1);
    if (!content.summary.isEmpty())
        return;
    const QString about = names.mid(0, 5).join(u", "_s);
    const QString listings = locale.toString(qint64(content.listings.size()));
    content.summary =
        content.exhibits.empty()
            ? Words::tr("This referral concerns %1. The case holds %2 listings of them.").arg(about, listings)
            : Words::tr("This referral concerns %1. The case holds %2 listings of them, with %3 exhibits; each exhibit "
                        "names its file, row and bytes.")
                  .arg(about, listings, locale.toString(qint64(content.exhibits.size())));
}

void tellFilters(PacketContent &content, const std::vector<RowFilter> &filters)
{
    const DocumentLanguage language(content.language);
    for (const RowFilter &filter : filters)
        content.filters.push_back({chipText(filter, DocumentLanguage::locale()), toJson(filter)});
}

/// What is left out is no fact that is told on.
void forgetLeftOut(ToldFacts &facts, const PacketContent &content, const Redaction &redaction,
                   const std::vector<RowId<Entity>> &withheld)
{
    std::erase_if(facts.entities, [&withheld](qint64 id) {
        return std::find(withheld.begin(), withheld.end(), RowId<Entity>(id)) != withheld.end();
    });
    const QStringList &byVariant = fieldsLeftOutBy(redaction.variant);
    const auto leavesOut = [&](const QString &field) {
        return redaction.fields.contains(field) || byVariant.contains(field);
    };
    if (leavesOut(u"listings"_s))
        facts.listings.clear();
    const bool keepsExhibits =
        std::any_of(content.exhibits.begin(), content.exhibits.end(), [&redaction](const PacketExhibit &exhibit) {
            return !redaction.exhibits.contains(exhibit.number);
        });
    if (leavesOut(u"exhibit-files"_s) || !keepsExhibits)
        facts.sources.clear();
}

Redaction redactionOf(const ReadPacket &packet, const PacketRequest &request,
                      const std::vector<RowId<Entity>> &withheld)
{
    Redaction redaction{request.variant, request.withheldFields, {}, request.withheldExhibits, request.withheldTexts};
    for (const RowId<Entity> id : withheld) {
        if (const auto index = packet.entityIndex.constFind(id); index != packet.entityIndex.cend())
            redaction.entities.push_back(*index);
    }
    std::sort(redaction.entities.begin(), redaction.entities.end());
    return redaction;
}

Outcome checkMusts(PacketContent content)
{
    completeWords(content);
    return checkPacketContent(content);
}

} // namespace

Result<PacketContent> assemblePacket(const Database &database, const CaseProperties &properties,
                                     const PacketRequest &request, const CancelToken &cancel)
{
    Result<ReadPacket> packet = readPacket(database, properties, request, cancel);
    if (!packet)
        return tl::unexpected(packet.error());
    tellFilters(packet->content, request.filters);
    completeWords(packet->content);
    if (Outcome drawn = drawNetwork(packet->content, cancel); !drawn)
        return tl::unexpected(drawn.error());
    return std::move(packet->content);
}

Result<AssembledPacket> assembleVersion(const Database &database, const CaseProperties &properties,
                                        const PacketRequest &request, const CancelToken &cancel)
{
    Result<ReadPacket> packet = readPacket(database, properties, request, cancel);
    if (!packet)
        return tl::unexpected(packet.error());
    tellFilters(packet->content, request.filters);
    if (Outcome checked = checkMusts(packet->content); !checked)
        return tl::unexpected(checked.error());
    const Result<std::vector<RowId<Entity>>> withheld = chosenWithMembers(database, request.withheldEntities);
    if (!withheld)
        return tl::unexpected(withheld.error());
    const Redaction redaction = redactionOf(*packet, request, *withheld);
    forgetLeftOut(packet->facts, packet->content, redaction, *withheld);
    if (Outcome checked = checkMarkings(database, packet->facts, request.marking); !checked)
        return tl::unexpected(checked.error());
    AssembledPacket assembled;
    if (redaction.isEmpty()) {
        assembled.content = std::move(packet->content);
    } else {
        Result<RedactedContent> redacted = redactedContent(std::move(packet->content), redaction, cancel);
        if (!redacted)
            return tl::unexpected(redacted.error());
        assembled = {std::move(redacted->content), std::move(redacted->search), redacted->statedElsewhere};
    }
    const bool isLeft = std::any_of(assembled.content.entities.begin(), assembled.content.entities.end(),
                                    [](const PacketEntity &entity) { return entity.isChosen; });
    if (!isLeft)
        return failure(ErrorCode::badInput,
                       Words::tr("This version would leave out everything that was chosen. Leave out less."));
    completeWords(assembled.content);
    if (Outcome drawn = drawNetwork(assembled.content, cancel); !drawn)
        return tl::unexpected(drawn.error());
    return assembled;
}

} // namespace interdict
