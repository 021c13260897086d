// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/referralletter.h"

#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/document/paperdocument.h"
#include "models/referrals/lettersections.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::ReferralLetter)
};

PageMarks marksOf(const PacketContent &content, PaperText &words)
{
    const DocumentLanguage language(content.language);
    return {content.marking, words.line(content.sender.organisation, 120),
            Words::tr("%1, revision %2").arg(content.packetId).arg(content.revision), content.isDraft};
}

PdfAbout aboutOf(const PacketContent &content, PaperText &words)
{
    const bool isKnown = DocumentLanguage::available().contains(content.language);
    return {.title = words.line(content.title),
            .author = words.line(content.sender.organisation),
            .subject = content.packetId,
            .creator = u"Interdict "_s + content.programVersion,
            .language = isKnown ? content.language : u"en"_s,
            .madeAt = content.madeAt};
}

} // namespace

Result<QByteArray> paintReferral(const PacketContent &content, const CancelToken &cancel, const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Painting the referral")});
    PaperText words;
    return paintDocument(
        aboutOf(content, words), marksOf(content, words),
        [&](LetterPaper &paper) { LetterSections(content, paper, words, cancel).write(); }, cancel);
}

} // namespace interdict
