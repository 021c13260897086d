// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/redaction.h"

#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/leakproof.h"
#include "models/referrals/packetdata.h"
#include "models/referrals/packetexchange.h"
#include "models/referrals/pdftexts.h"
#include "models/referrals/redactionfields.h"
#include "models/referrals/referralletter.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Redaction)
};

/// The packet's frame without a word of the case in it: at most two of each thing, each without its texts.
PacketContent frameOf(const PacketContent &content)
{
    constexpr size_t enough = 2;
    PacketContent frame;
    frame.packetId = u"0"_s;
    frame.madeAt = content.madeAt;
    frame.marking = content.marking;
    frame.recipientKind = content.recipientKind;
    frame.variant = content.variant;
    frame.language = content.language;
    frame.isDraft = content.isDraft;
    for (const PacketEntity &entity : content.entities) {
        if (frame.entities.size() >= enough)
            break;
        frame.entities.emplace_back().kind = entity.kind;
        frame.entities.back().isChosen = true;
    }
    frame.listings.resize(std::min(content.listings.size(), enough));
    if (frame.entities.size() == enough && !content.links.empty())
        frame.links.emplace_back().to = 1;
    for (const PacketExhibit &exhibit : content.exhibits) {
        if (frame.exhibits.size() < enough)
            frame.exhibits.push_back({.bytesDigest = exhibit.bytesDigest, .sourceDigest = exhibit.sourceDigest});
    }
    return frame;
}

/// What the program writes of its own accord: "case", "Investigator" and the like are no secret for standing there.
Result<QString> ownWords(const PacketContent &content, const CancelToken &cancel)
{
    const PacketContent frame = frameOf(content);
    const Result<QByteArray> pdf = paintReferral(frame, cancel, {});
    if (!pdf)
        return tl::unexpected(pdf.error());
    const std::optional<PdfTexts> texts = textsOfPdf(*pdf);
    const QStringList everyFile{u"referral.json"_s, u"exhibits/"_s, u"letters/"_s,  u"history.json"_s, u"xarf/"_s,
                                u"listings.csv"_s,  u"links.csv"_s, u"graph.svg"_s, u"entities.csv"_s, u"stix.json"_s};
    const QByteArray files = referralJson(frame) + readmeText(frame, everyFile) + entitiesCsv(frame) +
                             listingsCsv(frame) + linksCsv(frame) + exhibitsCsv(frame) + stixBundle(frame) +
                             followTheMoney(frame);
    return QString::fromUtf8(files) + u'\n' + (texts ? texts->shown.join(u'\n') : QString());
}

/// The texts of a JSON value, however deep.
QStringList everyText(const QJsonValue &json)
{
    QStringList texts;
    if (json.isString())
        texts << json.toString();
    const QJsonArray array = json.toArray();
    for (const QJsonValue value : array)
        texts << everyText(value);
    const QJsonObject object = json.toObject();
    for (const QJsonValue value : object)
        texts << everyText(value);
    return texts;
}

class Redacting
{
public:
    Redacting(PacketContent content, const Redaction &redaction, const CancelToken &cancel)
        : m_content(std::move(content)), m_redaction(redaction), m_cancel(cancel)
    {
    }

    Result<RedactedContent> run();

private:
    Outcome leaveOutFields();
    Outcome markExhibits();
    Outcome collectTerms();
    void dropEntities();
    void dropEntitiesNamedSo();
    void maskTexts();
    void maskListings();
    void maskLetters();
    Outcome screenExhibits();
    void dropExhibits();
    void say();
    [[nodiscard]] QSet<QString> keptNames() const;
    void mask(QString &text) const { text = m_out.search.masked(text); }
    void remap(std::vector<int> &indexes, const std::vector<int> &to) const;

    PacketContent m_content;
    const Redaction &m_redaction;
    CancelToken m_cancel;
    RedactedContent m_out;
    QStringList m_fields;
    QStringList m_removed; ///< values of fields
    QStringList m_terms;
    QSet<int> m_gone; ///< entities
};

Outcome Redacting::leaveOutFields()
{
    m_fields = fieldsLeftOutBy(m_redaction.variant);
    for (const QString &token : m_redaction.fields) {
        if (!m_fields.contains(token))
            m_fields << token;
    }
    for (const QString &token : std::as_const(m_fields)) {
        if (!leaveOutField(token, m_content, m_removed))
            return failure(ErrorCode::notFound,
                           Words::tr("No field of a packet is called \"%1\". \"interdict-cli packet --help\" lists "
                                     "those that can be left out.")
                               .arg(token));
    }
    return {};
}

Outcome Redacting::markExhibits()
{
    for (const QString &number : m_redaction.exhibits) {
        const bool isThere = std::any_of(m_content.exhibits.begin(), m_content.exhibits.end(),
                                         [&number](const PacketExhibit &exhibit) { return exhibit.number == number; });
        if (!isThere)
            return failure(
                ErrorCode::notFound,
                Words::tr("The packet has no exhibit \"%1\" to withhold. Its numbers look like EX-00001.").arg(number));
        if (!m_content.withheldExhibits.contains(number))
            m_content.withheldExhibits << number;
    }
    return {};
}

/// What the packet goes on to name: a field's value that is one of these is no secret.
QSet<QString> Redacting::keptNames() const
{
    QSet<QString> names;
    for (size_t i = 0; i < m_content.entities.size(); ++i) {
        const PacketEntity &entity = m_content.entities[i];
        if (!m_gone.contains(int(i)))
            names << entity.label.toCaseFolded() << entity.key.toCaseFolded() << entity.scope.toCaseFolded();
    }
    for (const PacketListing &listing : m_content.listings)
        names << listing.market.toCaseFolded() << listing.category.toCaseFolded();
    names << m_content.sender.organisation.toCaseFolded() << m_content.recipientName.toCaseFolded();
    return names;
}

Outcome Redacting::collectTerms()
{
    m_gone = QSet<int>(m_redaction.entities.begin(), m_redaction.entities.end());
    m_terms = m_redaction.texts;
    for (const int index : m_redaction.entities) {
        const PacketEntity &entity = m_content.entities.at(size_t(index));
        m_terms << entity.label << entity.key;
    }
    const QSet<QString> kept = keptNames();
    m_removed.removeAll(QString());
    m_removed.removeDuplicates();
    const Result<QString> own = m_removed.isEmpty() ? QString() : ownWords(m_content, m_cancel);
    if (!own)
        return tl::unexpected(own.error());
    for (const QString &value : std::as_const(m_removed)) {
        if (kept.contains(value.toCaseFolded()) || LeakSearch({value}).find(*own))
            m_out.statedElsewhere << value;
        else
            m_terms << value;
    }
    m_terms.removeAll(QString());
    m_terms.removeDuplicates();
    m_out.search = LeakSearch(m_terms);
    QStringList asked = m_redaction.texts;
    for (const int index : m_redaction.entities)
        asked << m_content.entities.at(size_t(index)).label;
    if (const QStringList lost = LeakSearch(asked).tooShort(); !lost.isEmpty())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is too short to be looked for in the packet. Name it in full, or choose what "
                                 "to leave out in another way.")
                           .arg(lost.first()));
    return {};
}

void Redacting::dropEntitiesNamedSo()
{
    for (size_t i = 0; i < m_content.entities.size(); ++i) {
        const PacketEntity &entity = m_content.entities[i];
        for (const QString &name : {entity.label, entity.key, entity.scope, entity.detail}) {
            if (m_out.search.find(name))
                m_gone.insert(int(i));
        }
    }
}

void Redacting::dropEntities()
{
    std::vector<PacketEntity> kept;
    std::vector<int> to(m_content.entities.size(), -1);
    for (size_t i = 0; i < m_content.entities.size(); ++i) {
        if (m_gone.contains(int(i)))
            continue;
        to[i] = int(kept.size());
        kept.push_back(m_content.entities[i]);
    }
    m_content.entities = std::move(kept);
    std::vector<PacketLink> links;
    for (PacketLink link : m_content.links) {
        link.from = to.at(size_t(link.from));
        link.to = to.at(size_t(link.to));
        if (link.from >= 0 && link.to >= 0)
            links.push_back(std::move(link));
    }
    m_content.links = std::move(links);
}

void Redacting::maskListings()
{
    for (PacketListing &listing : m_content.listings) {
        for (QString *text : {&listing.reference, &listing.title, &listing.description, &listing.category,
                              &listing.seller, &listing.market, &listing.price, &listing.origin, &listing.destination})
            mask(*text);
    }
}

void Redacting::maskLetters()
{
    for (PacketLetter &letter : m_content.letters) {
        for (QString *text : {&letter.reference, &letter.addressee, &letter.address, &letter.deliveryProof,
                              &letter.answer, &letter.statement, &letter.text})
            mask(*text);
        for (QStringList *list : {&letter.sites, &letter.sections}) {
            for (QString &text : *list)
                mask(text);
        }
        if (const FileSearched found = searchFile(letter.pdf, m_out.search);
            found.leak || found.reach == FileSearched::Reach::closed)
            letter.pdf.clear();
    }
}

void Redacting::maskTexts()
{
    PacketContent &content = m_content;
    for (QString *text :
         {&content.title, &content.summary, &content.requestedAction, &content.legalBasis, &content.door,
          &content.priorNotices, &content.notAlleged, &content.caseName, &content.recipientName,
          &content.sender.organisation, &content.sender.person, &content.sender.role, &content.sender.reference,
          &content.sender.phone, &content.sender.email, &content.sender.authority, &content.sender.jurisdiction})
        mask(*text);
    for (QString &text : content.statements)
        mask(text);
    for (PacketLink &link : content.links) {
        mask(link.reason);
        mask(link.author);
    }
    for (PacketExhibit &exhibit : content.exhibits) {
        mask(exhibit.text);
        mask(exhibit.sourceFile);
    }
    for (PacketSource &source : content.sources) {
        mask(source.fileName);
        mask(source.importedBy);
    }
    for (PacketEvent &event : content.events)
        mask(event.what);
    for (PacketNote &note : content.notes) {
        mask(note.about);
        mask(note.text);
        mask(note.author);
    }
    for (PacketFilter &filter : content.filters) {
        const bool isNamed = m_out.search.find(everyText(filter.exact).join(u'\n')).has_value();
        if (!isNamed && !m_out.search.find(filter.words))
            continue;
        // What was shortened for the eye may say the most of a name without being the name.
        const bool isCut = isNamed && filter.words.contains(u'…');
        filter = {isCut ? u"[…]"_s : m_out.search.masked(filter.words), {}};
    }
    // An entry with other words would not have the digest it has: it goes, as the excerpt has gaps anyway.
    std::erase_if(content.history, [this](const HistoryEntry &entry) {
        return m_out.search.find(entry.summary) || m_out.search.find(entry.details) || m_out.search.find(entry.author);
    });
    maskListings();
    maskLetters();
}

Outcome Redacting::screenExhibits()
{
    if (m_out.search.isEmpty())
        return {};
    for (const PacketExhibit &exhibit : m_content.exhibits) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (m_content.withheldExhibits.contains(exhibit.number))
            continue;
        const Result<FileSearched> found =
            exhibit.feed ? searchFile(exhibit.feed, m_out.search) : searchFile(exhibit.bytes, m_out.search);
        if (!found)
            return tl::unexpected(found.error());
        if (found->leak || found->reach == FileSearched::Reach::closed) // what cannot be searched is not sent
            m_content.withheldExhibits << exhibit.number;
    }
    return {};
}

void Redacting::remap(std::vector<int> &indexes, const std::vector<int> &to) const
{
    std::vector<int> kept;
    for (const int index : indexes) {
        if (to.at(size_t(index)) >= 0)
            kept.push_back(to[size_t(index)]);
    }
    indexes = std::move(kept);
}

void Redacting::dropExhibits()
{
    std::vector<PacketExhibit> kept;
    std::vector<int> to(m_content.exhibits.size(), -1);
    for (size_t i = 0; i < m_content.exhibits.size(); ++i) {
        if (m_content.withheldExhibits.contains(m_content.exhibits[i].number))
            continue;
        to[i] = int(kept.size());
        kept.push_back(m_content.exhibits[i]);
    }
    m_content.exhibits = std::move(kept);
    for (PacketListing &listing : m_content.listings)
        remap(listing.exhibits, to);
    for (PacketLink &link : m_content.links)
        remap(link.exhibits, to);
    for (PacketEvent &event : m_content.events)
        remap(event.exhibits, to);
    m_content.withheldExhibits.removeDuplicates();
    m_content.withheldExhibits.sort();
}

void Redacting::say()
{
    PacketContent &content = m_content;
    const DocumentLanguage language(content.language);
    content.variant = m_redaction.variant;
    for (const QString &token : std::as_const(m_fields))
        content.leftOut << nameOfField(token);
    if (!m_gone.isEmpty())
        content.leftOut << Words::tr("%n entities", nullptr, int(m_gone.size()));
    if (!content.withheldExhibits.isEmpty())
        content.leftOut << Words::tr("%n exhibits", nullptr, int(content.withheldExhibits.size()));
    if (!m_redaction.texts.isEmpty())
        content.leftOut << Words::tr("%n words or phrases", nullptr, int(m_redaction.texts.size()));
    content.isRedacted = !content.leftOut.isEmpty();
}

Result<RedactedContent> Redacting::run()
{
    if (Outcome done = leaveOutFields(); !done)
        return tl::unexpected(done.error());
    if (Outcome done = markExhibits(); !done)
        return tl::unexpected(done.error());
    if (Outcome done = collectTerms(); !done)
        return tl::unexpected(done.error());
    dropEntitiesNamedSo();
    dropEntities();
    maskTexts();
    if (Outcome done = screenExhibits(); !done)
        return tl::unexpected(done.error());
    dropExhibits();
    say();
    m_out.content = std::move(m_content);
    return std::move(m_out);
}

} // namespace

bool Redaction::isEmpty() const
{
    return fields.isEmpty() && entities.empty() && exhibits.isEmpty() && texts.isEmpty() &&
           fieldsLeftOutBy(variant).isEmpty();
}

Result<RedactedContent> redactedContent(PacketContent content, const Redaction &redaction, const CancelToken &cancel)
{
    return Redacting(std::move(content), redaction, cancel).run();
}

} // namespace interdict
