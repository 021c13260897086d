// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/lettersections.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// A digest in two lines of equal length, as a narrow column holds it.
QString twoLines(const Sha256 &digest)
{
    const QString text = digest.toString();
    return text.left(32) + QChar::LineSeparator + text.mid(32);
}

} // namespace

void LetterSections::exhibitTable(const PacketSource &source)
{
    m_paper.subheading(line(source.fileName), 90);
    m_paper.text(u"SHA-256 "_s + source.digest.toString(), LetterFace::digest, letterQuiet);
    m_paper.space(4);
    m_paper.beginTable({{tr("Exhibit"), 1.15},
                        {tr("Shows"), 3},
                        {tr("Row"), 0.8, LetterFace::cell, true},
                        {tr("Byte offset"), 1.15, LetterFace::cell, true},
                        {tr("Length"), 0.9, LetterFace::cell, true},
                        {tr("SHA-256 of the bytes"), 3, LetterFace::digest}});
    for (const PacketExhibit &exhibit : m_content.exhibits) {
        if (exhibit.sourceDigest != source.digest || m_cancel.isCancelled())
            continue;
        const bool isFile = exhibit.isWholeFile;
        const QString note = exhibit.isWithoutMetadata
                                 ? tr("The copy in the packet lacks what the picture says of its making; the digest is "
                                      "that of the original.")
                                 : QString();
        m_paper.row({exhibit.number, m_words.harmlessLine(exhibit.text, 160),
                     isFile ? tr("file", "an exhibit that is no row") : letterNumber(exhibit.rowNumber),
                     isFile ? u"–"_s : letterNumber(exhibit.byteOffset), letterNumber(exhibit.byteLength),
                     twoLines(exhibit.bytesDigest)},
                    note, exhibit.number.toLatin1());
    }
    m_paper.endTable();
}

void LetterSections::exhibitAnnex()
{
    quiet(tr("An exhibit is one row of a source file, or a whole file. Its original bytes are in the folder exhibits, "
             "in a file of its "
             "number; they are the given number of bytes from the given offset, counted from 0, of the source file."));
    for (const PacketSource &source : m_content.sources)
        exhibitTable(source);
}

void LetterSections::sourceAnnex()
{
    for (const PacketSource &source : m_content.sources) {
        m_paper.subheading(line(source.fileName), 60);
        m_paper.facts(
            {{tr("Size"), tr("%1 bytes").arg(letterNumber(source.byteCount))},
             {tr("Read as"), line(source.encoding)},
             {tr("Imported"), source.importedBy.isEmpty()
                                  ? letterMoment(source.importedAt)
                                  : tr("%1 by %2").arg(letterMoment(source.importedAt), line(source.importedBy))}});
        m_paper.text(u"SHA-256 "_s + source.digest.toString(), LetterFace::digest, letterQuiet);
        m_paper.space(6);
    }
}

void LetterSections::historyAnnex()
{
    quiet(tr(
        "What was done in the case that this packet rests on, from its hash-chained log; other entries are left out. "
        "Each digest covers its entry and the digest before it; history.json has every field."));
    m_paper.beginTable({{tr("No."), 0.6, LetterFace::cell, true},
                        {tr("Time (UTC)"), 1.6},
                        {tr("By"), 1.2},
                        {tr("What"), 3.4},
                        {tr("SHA-256"), 3, LetterFace::digest}});
    for (const HistoryEntry &entry : m_content.history) {
        if (m_cancel.isCancelled())
            return;
        m_paper.row({letterNumber(entry.number), letterMoment(entry.at).left(19), line(entry.author),
                     m_words.harmlessLine(entry.summary, 300), twoLines(entry.digest)});
    }
    m_paper.endTable();
}

void LetterSections::checkAnnex()
{
    paragraph(
        tr("The packet is a BagIt bag (RFC 8493). In its folder, \"sha512sum -c manifest-sha512.txt\" and "
           "\"sha512sum -c tagmanifest-sha512.txt\" compare every file with its digest; the file README.txt says what "
           "each file is. Made with Interdict %1; the digest of the whole packet is noted in the case.")
            .arg(m_content.programVersion));
    if (!m_content.exhibits.empty() && !m_content.sources.empty())
        paragraph(
            tr("To check one exhibit against its source: take the source file with the SHA-256 of Annex B, cut the "
               "bytes that Annex A names out of it, and compare their SHA-256 with the one beside the exhibit."));
    if (m_words.withoutFont().empty())
        return;
    QStringList characters;
    for (const char32_t character : m_words.withoutFont())
        characters << u"U+"_s + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
    const qsizetype most = 40;
    const QString named =
        characters.size() > most ? characters.first(most).join(u", "_s) + u" …"_s : characters.join(u", "_s);
    paragraph(tr("The computer that made this document has no font for some characters of the sources. They stand as "
                 "their Unicode numbers, as in \"<U+1F48A>\"; the data files have the characters themselves: %1.")
                  .arg(named));
}

} // namespace interdict
