// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caserecipients.h"
#include "models/casework/networks.h"
#include "models/casework/whocanact.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

std::vector<DocketItem> itemsOf(const Proposal &proposal)
{
    std::vector<DocketItem> items;
    for (const ProposedItem &item : proposal.items)
        items.push_back(item.item);
    return items;
}

namespace {

QString detailsOf(const Proposal &proposal)
{
    constexpr qsizetype mostEvidence = 100;
    QJsonArray evidence;
    for (const ProposedItem &item : proposal.items) {
        for (const RowId<Record> record : item.evidence) {
            if (evidence.size() < mostEvidence && !evidence.contains(record.value()))
                evidence.append(record.value());
        }
    }
    const QJsonObject details{{u"action"_s, wordingFor(proposal.kind).action},
                              {u"contact"_s, proposal.contact},
                              {u"jurisdiction"_s, proposal.jurisdiction},
                              {u"evidence"_s, evidence}};
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace

DocketDraft draftOf(const Proposal &proposal, const QString &marking)
{
    DocketDraft draft;
    draft.recipientId = proposal.recipientId;
    draft.recipientKind = toToken(proposal.kind);
    draft.recipient = proposal.recipient;
    draft.marking = marking;
    draft.door = proposal.door;
    draft.network = proposal.network;
    draft.why = proposal.why;
    draft.details = detailsOf(proposal);
    draft.items = itemsOf(proposal);
    return draft;
}

std::vector<DocketDraft> draftsOf(const std::vector<Proposal> &proposals, const QString &marking)
{
    std::vector<DocketDraft> drafts;
    for (const Proposal &proposal : proposals) {
        const DocketDraft whole = draftOf(proposal, marking);
        const std::vector<DocketItem> &items = whole.items;
        for (size_t from = 0; from < items.size(); from += Docket::mostItems) {
            drafts.push_back(whole);
            const size_t to = std::min(items.size(), from + Docket::mostItems);
            drafts.back().items.assign(items.begin() + qsizetype(from), items.begin() + qsizetype(to));
        }
    }
    return drafts;
}

Result<std::vector<Proposal>> byNetwork(const Database &database, const std::vector<Proposal> &proposals,
                                        const CancelToken &cancel)
{
    const Result<Networks> networks = Networks::read(database, cancel);
    if (!networks)
        return tl::unexpected(networks.error());
    std::vector<Proposal> split;
    for (const Proposal &proposal : proposals) {
        const auto found = networks->of(database, itemsOf(proposal));
        if (!found)
            return tl::unexpected(found.error());
        std::map<QString, std::vector<ProposedItem>> parts;
        for (size_t i = 0; i < found->size(); ++i)
            parts[(*found)[i] ? (*found)[i]->name : QString()].push_back(proposal.items[i]);
        for (auto &[name, items] : parts) {
            Proposal part = proposal;
            part.network = name;
            part.items = std::move(items);
            part.total = qint64(part.items.size());
            part.why = reasonInWords(part);
            split.push_back(std::move(part));
        }
    }
    return split;
}

Result<Proposals> proposeFor(const Database &database, const ReferralSelection &selection, const CancelToken &cancel)
{
    const Result<RecipientDirectory> directory = directoryOf(database);
    if (!directory)
        return tl::unexpected(directory.error());
    const Result<ReferralFacts> facts = readReferralFacts(database, selection, *directory, cancel);
    if (!facts)
        return tl::unexpected(facts.error());
    Proposals proposals = proposeRecipients(*facts, *directory);
    const Result<Networks> networks = Networks::read(database, cancel);
    if (!networks)
        return tl::unexpected(networks.error());
    for (Proposal &proposal : proposals.proposals) {
        Result<QString> network = commonNetwork(database, *networks, itemsOf(proposal));
        if (!network)
            return tl::unexpected(network.error());
        proposal.network = std::move(*network);
    }
    return proposals;
}

} // namespace interdict
