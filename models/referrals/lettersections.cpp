// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/lettersections.h"

#include "models/referrals/checklist.h"
#include "models/referrals/packetdata.h"
#include "models/values/domainname.h"
#include "models/values/safetext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

const QColor quietColour(0x55, 0x55, 0x55);

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value); // not the system's: pages must not depend on it
}

QString dashIfEmpty(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// "2026-01-31 12:00:00 UTC"
QString readableMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

/// A digest in two lines of equal length, as a narrow column holds it.
QString twoLines(const Sha256 &digest)
{
    const QString text = digest.toString();
    return text.left(32) + QChar::LineSeparator + text.mid(32);
}

bool isAddress(EntityKind kind)
{
    return kind == EntityKind::domain || kind == EntityKind::site || kind == EntityKind::email ||
           kind == EntityKind::ipAddress;
}

} // namespace

void LetterSections::write()
{
    for (const auto section :
         {&LetterSections::cover, &LetterSections::request, &LetterSections::summary, &LetterSections::entities,
          &LetterSections::links, &LetterSections::picture, &LetterSections::listings, &LetterSections::history,
          &LetterSections::exhibitAnnex, &LetterSections::sourceAnnex, &LetterSections::checkAnnex}) {
        if (m_cancel.isCancelled())
            return;
        (this->*section)();
    }
}

void LetterSections::numbered(const QString &title, qreal followedByPoints)
{
    m_paper.heading(u"%1  %2"_s.arg(QString::number(++m_section), title), followedByPoints);
}

void LetterSections::quiet(const QString &text)
{
    m_paper.text(text, LetterFace::small, quietColour);
    m_paper.space(5);
}

QString LetterSections::entityName(const PacketEntity &entity) const
{
    if (!isAddress(entity.kind))
        return m_words.harmlessLine(entity.label);
    const QString name = line(defanged(entity.label));
    const Result<DomainName> domain = DomainName::parse(entity.key);
    if (entity.kind != EntityKind::domain || !domain || domain->toUnicode() == domain->toString())
        return name;
    //: A domain name in ASCII and, in brackets, as it is shown in its own script.
    return tr("%1 (%2)", "domain").arg(line(defanged(domain->toString())), line(defanged(domain->toUnicode())));
}

QString LetterSections::way(const PacketListing &listing) const
{
    if (listing.origin.isEmpty() && listing.destination.isEmpty())
        return dashIfEmpty({});
    return u"%1 → %2"_s.arg(dashIfEmpty(m_words.line(listing.origin, 80)),
                            dashIfEmpty(m_words.line(listing.destination, 80)));
}

QString LetterSections::period(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last) const
{
    const QString from = dateText(first).left(10);
    const QString to = dateText(last).left(10);
    if (from.isEmpty() || to.isEmpty() || from == to)
        return dashIfEmpty(from.isEmpty() ? to : from);
    return from + QChar::LineSeparator + to;
}

void LetterSections::cover()
{
    const PacketParty &sender = m_content.sender;
    m_paper.text(dashIfEmpty(line(sender.organisation)), LetterFace::letterhead);
    QStringList under{line(sender.authority), line(sender.jurisdiction)};
    under.removeAll(QString());
    if (!under.isEmpty())
        m_paper.text(under.join(u" · "_s), LetterFace::small, quietColour);
    m_paper.space(6);
    m_paper.rule();
    m_paper.space(10);
    QStringList officer{line(sender.person), line(sender.role)};
    officer.removeAll(QString());
    m_paper.factsBeside(
        {{tr("To"),
          dashIfEmpty(line(m_content.recipientName)) + QChar::LineSeparator + displayName(m_content.recipientKind)},
         {tr("From"), officer.join(u", "_s)},
         {tr("Telephone"), line(sender.phone)},
         {tr("E-mail"), line(sender.email)}},
        {{tr("Date"), readableMoment(m_content.madeAt)},
         {tr("Packet"), m_content.packetId + QChar::LineSeparator + tr("revision %1").arg(m_content.revision)},
         {tr("Our reference"), line(sender.reference)},
         {tr("Case"), line(m_content.caseName)},
         {tr("Handling"), toString(m_content.marking)}});
    m_paper.space(12);
    m_paper.text(m_words.harmlessLine(m_content.title), LetterFace::title);
    if (m_content.isDraft)
        draftNotice();
}

void LetterSections::draftNotice()
{
    QStringList missing;
    for (const ChecklistPoint &point : judgeChecklist(m_content)) {
        if (point.need == Need::must && !point.isMet)
            missing << tr("Missing: %1").arg(point.name);
    }
    m_paper.space(8);
    m_paper.framed(tr("This is a draft and not to be acted on."), missing);
}

void LetterSections::request()
{
    numbered(tr("Request"));
    if (!m_content.requestedAction.trimmed().isEmpty()) {
        m_paper.text(m_words.harmlessLine(m_content.requestedAction, 1000), LetterFace::strong);
        m_paper.space(5);
    }
    m_paper.facts(
        {{tr("Basis"), m_words.harmlessLine(m_content.legalBasis, 2000)},
         {tr("Made as"), m_words.harmlessLine(m_content.door)},
         {tr("Answer by"), m_content.answerBy.toString(Qt::ISODate)},
         {tr("Prior notices"), m_words.harmlessLine(m_content.priorNotices, 2000)},
         {tr("Confidentiality"), m_content.mayTellSubject ? tr("You may tell the subject of this referral about it.")
                                                          : tr("Do not tell the subject of this referral about it.")}});
}

void LetterSections::summary()
{
    numbered(tr("Summary"));
    m_paper.text(m_words.harmlessParagraphs(m_content.summary), LetterFace::body);
    m_paper.space(4);
    quiet(tr("In this packet: %1 entities, %2 links, %3 listings, %4 exhibits from %5 source files.")
              .arg(number(qint64(m_content.entities.size())), number(qint64(m_content.links.size())),
                   number(qint64(m_content.listings.size())), number(qint64(m_content.exhibits.size())),
                   number(qint64(m_content.sources.size()))));
}

void LetterSections::entityTable(bool chosen)
{
    m_paper.beginTable({{tr("Name"), 4, LetterFace::cell},
                        {tr("Kind"), 1.4},
                        {tr("Market or detail"), 2.4},
                        {tr("First, last seen"), 1.6},
                        {tr("Listings"), 1.1, LetterFace::cell, true},
                        {tr("Records"), 1.1, LetterFace::cell, true}});
    for (const PacketEntity &entity : m_content.entities) {
        if (entity.isChosen != chosen || m_cancel.isCancelled())
            continue;
        QStringList details;
        if (entity.scope.compare(entity.detail, Qt::CaseInsensitive) != 0) // else it is a market's key and its name
            details << m_words.harmlessLine(entity.scope, 120);
        if (entity.kind != EntityKind::domain) // where it is the registrable part of the name itself
            details << m_words.harmlessLine(entity.detail, 120);
        details.removeAll(QString());
        m_paper.row({entityName(entity), displayName(entity.kind), dashIfEmpty(details.join(u", "_s)),
                     period(entity.first, entity.last), number(entity.listings), number(entity.records)});
    }
    m_paper.endTable();
}

void LetterSections::entities()
{
    const auto chosen = std::count_if(m_content.entities.begin(), m_content.entities.end(),
                                      [](const PacketEntity &entity) { return entity.isChosen; });
    numbered(tr("Entities"));
    quiet(
        tr("What this referral is about. Addresses are written so that they cannot be clicked (\"[.]\" for \".\"); the "
           "exact forms are in entities.csv. Counts are those of the case."));
    entityTable(true);
    if (chosen == qint64(m_content.entities.size()))
        return;
    m_paper.space(8);
    m_paper.text(tr("Linked with them"), LetterFace::strong);
    m_paper.space(2);
    quiet(tr("Named in the same records, for context only: nothing is asked about these."));
    entityTable(false);
}

void LetterSections::links()
{
    if (m_content.links.empty())
        return;
    numbered(tr("Links"));
    quiet(tr("A link found in records names how many show it and up to three of them as exhibits. A link drawn by an "
             "analyst names its author and the reason."));
    m_paper.beginTable({{tr("From"), 2.4},
                        {tr("Link"), 1.3},
                        {tr("To"), 3},
                        {tr("Records"), 1.1, LetterFace::cell, true},
                        {tr("First, last seen"), 1.6},
                        {tr("Exhibits"), 1.2}});
    for (const PacketLink &link : m_content.links) {
        if (m_cancel.isCancelled())
            return;
        const bool isDrawn = link.origin == LinkOrigin::drawn;
        const QString reason =
            isDrawn ? tr("Drawn by %1: %2").arg(line(link.author), m_words.harmlessLine(link.reason)) : QString();
        m_paper.row({entityName(m_content.entities.at(size_t(link.from))), displayName(link.kind),
                     entityName(m_content.entities.at(size_t(link.to))), isDrawn ? u"–"_s : number(link.weight),
                     period(link.first, link.last),
                     dashIfEmpty(exhibitNumbers(m_content, link.exhibits, QString(QChar::LineSeparator)))},
                    reason);
    }
    m_paper.endTable();
}

void LetterSections::picture()
{
    if (!m_content.paintGraph)
        return;
    constexpr qreal height = 360;
    numbered(tr("Picture of the Network"), height + 50); // with its caption
    m_paper.picture(height, tr("Figure 1. %1").arg(line(m_content.graphCaption)), m_content.paintGraph);
}

void LetterSections::listings()
{
    if (m_content.listings.empty())
        return;
    numbered(tr("Listings"));
    quiet(tr("Offers of the entities above, each with the exhibit that shows it last. Full descriptions are in "
             "listings.csv."));
    m_paper.beginTable({{tr("Exhibit"), 1.15},
                        {tr("Title"), 3.7},
                        {tr("Seller, market"), 1.9},
                        {tr("Price"), 1.7, LetterFace::cell, true},
                        {tr("First, last seen"), 1.6},
                        {tr("From, to"), 1.5}});
    for (const PacketListing &listing : m_content.listings) {
        if (m_cancel.isCancelled())
            return;
        QStringList who{m_words.harmlessLine(listing.seller, 80), m_words.harmlessLine(listing.market, 80)};
        who.removeAll(QString());
        m_paper.row({dashIfEmpty(exhibitNumbers(m_content, listing.exhibits, QString(QChar::LineSeparator))),
                     dashIfEmpty(m_words.harmlessLine(listing.title, 200)), dashIfEmpty(who.join(u", "_s)),
                     dashIfEmpty(line(listing.price)), period(listing.first, listing.last), way(listing)},
                    m_words.harmlessLine(listing.description, 220));
    }
    m_paper.endTable();
}

void LetterSections::history()
{
    if (m_content.history.empty())
        return;
    numbered(tr("History Excerpt"));
    quiet(tr(
        "What was done in the case that this packet rests on, from its hash-chained log; other entries are left out. "
        "Each digest covers its entry and the digest before it; history.json has every field."));
    m_paper.beginTable({{tr("No."), 0.6, LetterFace::cell, true},
                        {tr("Time (UTC)"), 1.7},
                        {tr("By"), 1.2},
                        {tr("What"), 3.6},
                        {tr("SHA-256"), 2.9, LetterFace::digest}});
    for (const HistoryEntry &entry : m_content.history) {
        if (m_cancel.isCancelled())
            return;
        m_paper.row({number(entry.number), readableMoment(entry.at).left(19), line(entry.author),
                     m_words.harmlessLine(entry.summary, 300), twoLines(entry.digest)});
    }
    m_paper.endTable();
}

void LetterSections::exhibitTable(const PacketSource &source)
{
    m_paper.space(6);
    m_paper.text(line(source.fileName), LetterFace::strong);
    m_paper.text(u"SHA-256 "_s + source.digest.toString(), LetterFace::digest, quietColour);
    m_paper.space(4);
    m_paper.beginTable({{tr("Exhibit"), 1.1},
                        {tr("Shows"), 3.2},
                        {tr("Row"), 0.8, LetterFace::cell, true},
                        {tr("Byte offset"), 1.1, LetterFace::cell, true},
                        {tr("Length"), 0.9, LetterFace::cell, true},
                        {tr("SHA-256 of the bytes"), 2.9, LetterFace::digest}});
    for (const PacketExhibit &exhibit : m_content.exhibits) {
        if (exhibit.sourceDigest != source.digest || m_cancel.isCancelled())
            continue;
        m_paper.row({exhibit.number, m_words.harmlessLine(exhibit.text, 160), number(exhibit.rowNumber),
                     number(exhibit.byteOffset), number(exhibit.byteLength), twoLines(exhibit.bytesDigest)});
    }
    m_paper.endTable();
}

void LetterSections::exhibitAnnex()
{
    if (m_content.exhibits.empty())
        return;
    m_paper.heading(tr("Annex A  Exhibits"));
    quiet(tr("An exhibit is one row of a source file. Its original bytes are in the folder exhibits, in a file of its "
             "number; "
             "they are the given number of bytes from the given offset, counted from 0, of the source file."));
    for (const PacketSource &source : m_content.sources)
        exhibitTable(source);
}

void LetterSections::sourceAnnex()
{
    if (m_content.sources.empty())
        return;
    m_paper.heading(tr("Annex B  Source Files"), 90);
    for (const PacketSource &source : m_content.sources) {
        m_paper.text(line(source.fileName), LetterFace::strong);
        m_paper.space(2);
        m_paper.facts(
            {{tr("Size"), tr("%1 bytes").arg(number(source.byteCount))},
             {tr("Read as"), line(source.encoding)},
             {tr("Imported"), tr("%1 by %2").arg(readableMoment(source.importedAt), line(source.importedBy))}});
        m_paper.text(u"SHA-256 "_s + source.digest.toString(), LetterFace::digest, quietColour);
        m_paper.space(8);
    }
}

void LetterSections::checkAnnex()
{
    m_paper.heading(tr("Annex C  How to Check This Packet"));
    m_paper.text(
        tr("The packet is a BagIt bag (RFC 8493). In its folder, \"sha512sum -c manifest-sha512.txt\" and "
           "\"sha512sum -c tagmanifest-sha512.txt\" compare every file with its digest; the file README.txt says what "
           "each file is. Made with Interdict %1; the digest of the whole packet is noted in the case.")
            .arg(m_content.programVersion),
        LetterFace::body);
}

} // namespace interdict
