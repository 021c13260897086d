// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/lettersections.h"

#include "models/referrals/checklist.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/document/figures.h"
#include "models/referrals/packetdata.h"
#include "models/values/domainname.h"
#include "models/values/safetext.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(EntityKind kind)
{
    return kind == EntityKind::domain || kind == EntityKind::site || kind == EntityKind::email ||
           kind == EntityKind::ipAddress;
}

int serialOf(const QString &exhibitNumber)
{
    return exhibitNumber.section(u'-', -1).toInt();
}

/// "EX-00001–EX-00120, EX-00125"
QString inRanges(const QStringList &numbers)
{
    QStringList ranges;
    for (qsizetype i = 0, next = 0; i < numbers.size(); i = next) {
        for (next = i + 1; next < numbers.size() && serialOf(numbers[next]) == serialOf(numbers[next - 1]) + 1;)
            ++next;
        ranges << (next == i + 1 ? numbers[i] : numbers[i] + u'–' + numbers[next - 1]);
    }
    return ranges.join(u", "_s);
}

} // namespace

QString letterNumber(qint64 value)
{
    return DocumentLanguage::locale().toString(value); // not the system's: pages must not depend on it
}

QString letterMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

QString dashIfEmpty(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

LetterSections::LetterSections(const PacketContent &content, LetterPaper &paper, PaperText &words,
                               const CancelToken &cancel)
    : m_content(content),
      m_paper(paper),
      m_words(words),
      m_cancel(cancel),
      m_entityExhibits(exhibitsOfEntities(content))
{
}

std::vector<LetterSections::Section> LetterSections::chosenSections() const
{
    const PacketContent &c = m_content;
    std::vector<Section> all{
        {tr("Summary"), &LetterSections::summary},
        {tr("Requested Action"), &LetterSections::request},
        {tr("Entities"), &LetterSections::entities, !c.entities.empty()},
        {tr("Links"), &LetterSections::links, !c.links.empty()},
        {tr("Timeline"), &LetterSections::timeline, !timelineOf(c).empty()},
        {tr("Picture of the Network"), &LetterSections::network, bool(c.paintGraph)},
        {tr("Listings"), &LetterSections::listings, !c.listings.empty()},
        {tr("The Listings in Figures"), &LetterSections::offersInFigures, !talliesOf(c).empty()},
        {tr("Basis in Law or Terms"), &LetterSections::basis, !c.legalBasis.trimmed().isEmpty()},
        {tr("Statements of the Sender"), &LetterSections::statements, !c.statements.isEmpty()},
        {tr("What Is Not Alleged"), &LetterSections::notAlleged},
        {tr("Prior Notices"), &LetterSections::notices, !c.letters.empty() || !c.priorNotices.trimmed().isEmpty()},
        {tr("What This Version Leaves Out"), &LetterSections::leftOut, !c.leftOut.isEmpty()},
        {tr("Questions and Corrections"), &LetterSections::corrections},
        {tr("Exhibits"), &LetterSections::exhibitAnnex, !c.exhibits.empty(), true},
        {tr("Source Files"), &LetterSections::sourceAnnex, !c.sources.empty(), true},
        {tr("History Excerpt"), &LetterSections::historyAnnex, !c.history.empty(), true},
        {tr("How to Check This Packet"), &LetterSections::checkAnnex, true, true}};
    std::erase_if(all, [](const Section &section) { return !section.isThere; });
    int number = 0;
    char16_t letter = u'A';
    for (Section &section : all)
        section.number = section.isAnnex ? QString(QChar(letter++)) : QString::number(++number);
    return all;
}

void LetterSections::write()
{
    const std::vector<Section> sections = chosenSections();
    cover(sections);
    m_paper.newPage();
    bool inAnnexes = false;
    for (const Section &section : sections) {
        if (m_cancel.isCancelled())
            return;
        // Neither a page of a few lines before them nor one after it: without exhibits they are but how to check it.
        const bool isLong = !m_content.exhibits.empty() && m_paper.filled() > 0.4;
        if (section.isAnnex && !inAnnexes && isLong)
            m_paper.newPage();
        inAnnexes = section.isAnnex;
        writeSection(section);
    }
}

void LetterSections::writeSection(const Section &section)
{
    const QString title = section.isAnnex ? tr("Annex %1  %2").arg(section.number, section.title)
                                          : u"%1  %2"_s.arg(section.number, section.title);
    m_paper.heading(title, pointsKeptWith(section), "section-" + section.number.toLatin1());
    (this->*section.write)();
}

/// How much of a section does not part from its heading: where it begins with a picture, that.
qreal LetterSections::pointsKeptWith(const Section &section) const
{
    if (section.write == &LetterSections::network)
        return leastOfPicture * networkHeight() + 50;
    if (section.write == &LetterSections::timeline)
        return leastOfPicture * timelineHeight + 75;
    if (section.write != &LetterSections::offersInFigures)
        return 90;
    const Tally first = talliesOf(m_content).front();
    const size_t extra = (first.rest > 0 ? 1 : 0) + (first.unstated > 0 ? 1 : 0);
    return barsHeight(first.rows.size() + extra) + 70;
}

void LetterSections::quiet(const QString &text)
{
    m_paper.text(text, LetterFace::small, letterQuiet);
    m_paper.space(6);
}

void LetterSections::paragraph(const QString &text)
{
    if (text.isEmpty())
        return;
    m_paper.text(text, LetterFace::body);
    m_paper.space(6);
}

QString LetterSections::tableCaption(const QString &text)
{
    return tr("Table %1. %2").arg(QString::number(++m_tables), text);
}

QString LetterSections::figureCaption(const QString &text)
{
    const QString caption = tr("Figure %1. %2").arg(QString::number(++m_figures), text);
    if (m_content.filters.empty())
        return caption;
    QStringList filters;
    for (const PacketFilter &filter : m_content.filters)
        filters << m_words.harmlessLine(filter.words, 120);
    //: A figure's caption, and filters in words
    return tr("%1 Filters that were on when this packet was made: %2. The figure shows all that the packet holds, "
              "whatever they leave out.")
        .arg(caption, filters.join(u"; "_s));
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

QString LetterSections::exhibitLines(const std::vector<int> &exhibits, size_t most) const
{
    if (exhibits.size() == most + 1) // its line says more than "and 1 more" does
        ++most;
    const std::vector<int> shown(exhibits.begin(), exhibits.begin() + qsizetype(std::min(most, exhibits.size())));
    QString lines = exhibitNumbers(m_content, shown, QString(QChar::LineSeparator));
    if (exhibits.size() > most)
        lines += QChar::LineSeparator + tr("and %1 more", "exhibits").arg(letterNumber(qint64(exhibits.size() - most)));
    return dashIfEmpty(lines);
}

void LetterSections::summary()
{
    paragraph(m_words.harmlessParagraphs(m_content.summary));
    m_paper.facts({{tr("Entities"), letterNumber(qint64(m_content.entities.size()))},
                   {tr("Links"), letterNumber(qint64(m_content.links.size()))},
                   {tr("Listings"), letterNumber(qint64(m_content.listings.size()))},
                   {tr("Exhibits"), letterNumber(qint64(m_content.exhibits.size()))},
                   {tr("Source files"), letterNumber(qint64(m_content.sources.size()))}});
}

void LetterSections::request()
{
    const QString action = m_words.harmlessLine(m_content.requestedAction, 1000);
    if (!action.isEmpty())
        m_paper.framed(action, {}, false);
    m_paper.space(8);
    const QDate by = m_content.answerBy;
    m_paper.facts(
        {{tr("Made as"), m_words.harmlessLine(m_content.door)},
         {tr("Answer by"), by.isValid() ? tr("%1 (%2)", "day").arg(longDay(by), by.toString(Qt::ISODate)) : QString()},
         {tr("Confidentiality"), m_content.mayTellSubject ? tr("You may tell the subject of this referral about it.")
                                                          : tr("Do not tell the subject of this referral about it.")}});
    m_paper.space(2);
    paragraph(tr("What the action concerns is what the tables below name as chosen. What is only linked with it is "
                 "named for context; nothing is asked about it. Report what was done, and on which day, to the sender "
                 "under the number of this packet."));
}

void LetterSections::basis()
{
    paragraph(m_words.harmlessParagraphs(m_content.legalBasis));
}

void LetterSections::statements()
{
    quiet(tr("What the sender states, beside what the exhibits show."));
    Facts rows;
    for (const ChecklistPoint &point : judgeChecklist(m_content)) {
        const QString said = m_content.statements.value(point.field);
        if (!said.trimmed().isEmpty())
            rows.emplace_back(point.name, m_words.harmlessLine(said, 2000));
    }
    m_paper.facts(rows, 150); // points of a checklist have long names
}

void LetterSections::notAlleged()
{
    if (!m_content.notAlleged.trimmed().isEmpty()) {
        paragraph(m_words.harmlessParagraphs(m_content.notAlleged));
        return;
    }
    const QString recipient = m_words.line(m_content.recipientName, 120);
    paragraph(tr("This referral does not say that %1 knew of, took part in or gained from what it describes.")
                  .arg(recipient.isEmpty() ? tr("the recipient") : recipient));
    paragraph(
        tr("It makes no claim about the people or bodies behind entities that are only linked with those it is "
           "about, and none about anyone who bought. An entity of the same name elsewhere may be someone else's."));
    paragraph(tr("Counts are those of records that were collected: a listing is an offer, not a sale, and a price is "
                 "what was asked, not what was paid."));
}

void LetterSections::notice(const PacketLetter &letter)
{
    const QString title = letter.reference.isEmpty() ? tr("Warning Letter")
                                                     : tr("Warning Letter %1").arg(m_words.line(letter.reference, 80));
    m_paper.subheading(title);
    const QString days =
        letter.responseDays > 0
            ? tr("%1 working days from receipt; %2").arg(letterNumber(letter.responseDays), line(letter.calendar))
            : QString();
    QStringList sites;
    for (const QString &site : letter.sites)
        sites << m_words.line(defanged(site), 200);
    QStringList sections;
    for (const QString &section : letter.sections)
        sections << m_words.line(section, 400);
    m_paper.facts(
        {{tr("To"), m_words.harmlessLine(letter.addressee, 200)},
         {tr("Sent to"), m_words.harmlessLine(letter.address, 300)},
         {tr("Sites"), sites.join(QChar::LineSeparator)},
         {tr("Violations cited"), sections.join(QChar::LineSeparator)},
         {tr("Dated"), longDay(letter.dated)},
         {tr("Delivered"), longDay(letter.delivered)},
         {tr("Proof of delivery"), m_words.harmlessLine(letter.deliveryProof, 300)},
         {tr("Received"), longDay(letter.received)},
         {tr("Time to answer"), days},
         {tr("Answer was due"), longDay(letter.deadline)},
         {tr("Answered"), letter.answered.isValid() ? longDay(letter.answered) : tr("No answer is recorded.")},
         {tr("Answer"), m_words.harmlessLine(letter.answer, 1000)},
         {tr("Judged"), !letter.answered.isValid() ? QString()
                        : letter.isAnswerAdequate  ? tr("The answer is adequate.")
                                                   : tr("The answer is not adequate.")}});
    const QString statement = letter.statement.trimmed();
    if (!statement.isEmpty() && !m_content.priorNotices.contains(statement)) {
        m_paper.space(4);
        m_paper.text(m_words.harmlessParagraphs(statement), LetterFace::strong);
        m_paper.space(6);
    }
    if (letter.text.trimmed().isEmpty())
        return;
    m_paper.keep(40);
    quiet(tr("The letter as it was sent:"));
    m_paper.text(m_words.harmlessParagraphs(letter.text), LetterFace::cell);
    m_paper.space(8);
}

void LetterSections::notices()
{
    paragraph(m_words.harmlessParagraphs(m_content.priorNotices));
    for (const PacketLetter &letter : m_content.letters)
        notice(letter);
}

void LetterSections::leftOut()
{
    for (const QString &entry : m_content.leftOut)
        m_paper.text(u"–  "_s + m_words.harmlessLine(entry, 400), LetterFace::body);
    m_paper.space(6);
    if (!m_content.withheldExhibits.isEmpty())
        paragraph(tr("Exhibits withheld: %1.").arg(m_words.line(inRanges(m_content.withheldExhibits), 4000)));
}

void LetterSections::corrections()
{
    const PacketParty &sender = m_content.sender;
    paragraph(
        tr("If anything here is named in error, or if it is not yours to act on, tell the sender, with the number "
           "of this packet and of the exhibit. A correction leads to a new revision, which replaces this one."));
    m_paper.facts({{tr("Packet"), tr("%1, revision %2").arg(m_content.packetId).arg(m_content.revision)},
                   {tr("Sender"), line(sender.organisation)},
                   {tr("Officer"), line(sender.person)},
                   {tr("Telephone"), line(sender.phone)},
                   {tr("E-mail"), line(sender.email)}});
}

} // namespace interdict
