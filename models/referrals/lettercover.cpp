// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/checklist.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/lettersections.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LetterSections)
};

/// What TLP 2.0 says of each label, in short; the label itself is never translated.
QString meaningOf(Marking marking)
{
    switch (marking) {
    case Marking::clear:
        return Words::tr("It may be passed on without limit.");
    case Marking::green:
        return Words::tr("It may be passed on within your community, but not publicly.");
    case Marking::amber:
        return Words::tr("It may be passed on within your organisation and to its clients, to those who need to know.");
    case Marking::amberStrict:
        return Words::tr("It may be passed on within your organisation only, to those who need to know.");
    case Marking::red:
        return Words::tr("It is for the eyes of the named recipient only and may not be passed on.");
    }
    return {};
}

} // namespace

void LetterSections::letterhead()
{
    const PacketParty &sender = m_content.sender;
    m_paper.text(dashIfEmpty(line(sender.organisation)), LetterFace::letterhead, letterInk);
    QStringList under{line(sender.authority), line(sender.jurisdiction)};
    under.removeAll(QString());
    if (!under.isEmpty())
        m_paper.text(under.join(u" · "_s), LetterFace::small, letterQuiet);
    m_paper.space(7);
    m_paper.rule(2);
}

void LetterSections::cover(const std::vector<Section> &sections)
{
    letterhead();
    m_paper.space(30);
    const QString title = m_words.harmlessLine(m_content.title, 240);
    if (!title.startsWith(tr("Referral"), Qt::CaseInsensitive)) {
        m_paper.text(tr("Referral"), LetterFace::subheading, letterQuiet);
        m_paper.space(3);
    }
    m_paper.text(title, LetterFace::cover, letterInk);
    m_paper.space(22);
    const PacketParty &sender = m_content.sender;
    QStringList officer{line(sender.person), line(sender.role)};
    officer.removeAll(QString());
    QStringList date{longDay(m_content.madeAt.toUTC().date()), letterMoment(m_content.madeAt)};
    m_paper.factsBeside(
        {{tr("To"),
          dashIfEmpty(line(m_content.recipientName)) + QChar::LineSeparator + displayName(m_content.recipientKind)},
         {tr("From"), officer.join(u", "_s)},
         {tr("Telephone"), line(sender.phone)},
         {tr("E-mail"), line(sender.email)}},
        {{tr("Date"), date.join(QChar::LineSeparator)},
         {tr("Packet"), m_content.packetId + QChar::LineSeparator + tr("revision %1").arg(m_content.revision)},
         {tr("Our reference"), line(sender.reference)},
         {tr("Case"), line(m_content.caseName)}});
    const bool isPart = m_content.seriesCount > 1;
    const bool isVersion = m_content.isRedacted || m_content.variant != PacketVariant::court;
    m_paper.facts({{tr("Replaces"), line(m_content.supersedes)},
                   {tr("Series"),
                    isPart ? tr("packet %1 of %2").arg(m_content.seriesNumber).arg(m_content.seriesCount) : QString()},
                   {tr("Version"), isVersion ? displayName(m_content.variant) : QString()},
                   {tr("Handling"), u"%1. %2"_s.arg(toString(m_content.marking), meaningOf(m_content.marking))}});
    m_paper.space(14);
    if (m_content.isDraft)
        draftNotice();
    if (const QString action = m_words.harmlessLine(m_content.requestedAction, 400); !action.isEmpty())
        m_paper.framed(tr("Requested Action"), {action}, false);
    m_paper.space(14);
    m_paper.subheading(tr("Contents"));
    m_paper.space(2);
    std::vector<ContentsLine> lines;
    for (const Section &section : sections)
        lines.push_back({section.number, section.title, "section-" + section.number.toLatin1()});
    m_paper.contents(lines);
}

void LetterSections::draftNotice()
{
    QStringList missing;
    for (const ChecklistPoint &point : judgeChecklist(m_content)) {
        if (point.need == Need::must && !point.isMet)
            missing << point.name;
    }
    const QStringList lines =
        missing.isEmpty() ? QStringList() : QStringList{tr("Missing: %1").arg(missing.join(u"; "_s))};
    m_paper.framed(tr("This is a draft and not to be acted on."), lines);
    m_paper.space(10);
}

} // namespace interdict
