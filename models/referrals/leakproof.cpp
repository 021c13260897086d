// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/leakproof.h"

#include "models/referrals/pdfpages.h"
#include "models/referrals/pdftexts.h"
#include "models/referrals/zipreader.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LeakProof)
};

constexpr qsizetype mostPdfBytes = 64 << 20;

bool looksLikePdf(QByteArrayView head)
{
    return head.first(std::min<qsizetype>(head.size(), 1024)).indexOf("%PDF-") >= 0;
}

bool startsWithAny(QByteArrayView head, const QList<QByteArray> &starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [head](const QByteArray &start) { return head.startsWith(start); });
}

FileSearched::Reach reachOf(QByteArrayView head)
{
    static const QList<QByteArray> packed{"PK\x03\x04", "\x1f\x8b", "7z\xbc\xaf", "Rar!", "BZh", "\xfd\x37zXZ"};
    static const QList<QByteArray> shown{"\xff\xd8\xff", "\x89PNG", "GIF8", "RIFF", "ID3", "\x1a\x45\xdf\xa3"};
    if (startsWithAny(head, packed))
        return FileSearched::Reach::closed;
    const bool isMedia = startsWithAny(head, shown) || (head.size() > 8 && head.sliced(4).startsWith("ftyp"));
    return isMedia ? FileSearched::Reach::shows : FileSearched::Reach::whole;
}

/// Looks through one file as it comes; a PDF is kept, to be taken apart at its end.
class FileSearch
{
public:
    FileSearch(const LeakSearch &search, int depth) : m_search(search), m_stream(search), m_depth(depth) {}

    void add(QByteArrayView piece)
    {
        if (m_size == 0) {
            m_isPdf = looksLikePdf(piece);
            m_found.reach = reachOf(piece);
        }
        m_size += piece.size();
        if (m_isPdf && m_size <= mostPdfBytes)
            m_pdf += piece;
        if (!m_found.leak)
            m_found.leak = m_stream.add(piece);
    }

    FileSearched finish()
    {
        note(m_stream.finish());
        if (m_isPdf && m_size > mostPdfBytes)
            reach(FileSearched::Reach::closed);
        else if (m_isPdf)
            readPdf();
        return m_found;
    }

private:
    void note(const std::optional<QString> &leak)
    {
        if (!m_found.leak)
            m_found.leak = leak;
    }
    void reach(FileSearched::Reach reach) { m_found.reach = std::max(m_found.reach, reach); }
    void readPdf();
    void readObjects(const PdfTexts &texts);
    void readPages(const PdfPages &pages);

    const LeakSearch &m_search;
    LeakStream m_stream;
    FileSearched m_found;
    QByteArray m_pdf;
    qint64 m_size = 0;
    int m_depth;
    bool m_isPdf = false;
};

/// What this program's own reader finds, and what a person reads: neither alone sees all.
void FileSearch::readPdf()
{
    const std::optional<PdfTexts> texts = textsOfPdf(m_pdf);
    const std::optional<PdfPages> pages = readPdfPages(m_pdf);
    if (texts)
        readObjects(*texts);
    if (pages)
        readPages(*pages);
    const bool isRead = pages ? !pages->isLocked : texts && texts->isWhole;
    if (!isRead)
        reach(FileSearched::Reach::closed);
}

void FileSearch::readObjects(const PdfTexts &texts)
{
    // One after the other: a name may begin at the foot of a page.
    const QString shown = texts.shown.join(u' ');
    note(m_search.find(shown));
    QString reversed = shown;
    std::reverse(reversed.begin(), reversed.end()); // as letters that run from right to left are drawn
    note(m_search.find(reversed));
    for (const QString &string : texts.strings)
        note(m_search.find(string));
    for (const QByteArray &stream : texts.streams) {
        LeakStream search(m_search);
        note(search.add(stream));
        note(search.finish());
    }
}

void FileSearch::readPages(const PdfPages &pages)
{
    for (const QString &text : pages.texts)
        note(m_search.find(text));
    note(m_search.find(pages.texts.join(u' ')));
    if (pages.pagesWithoutText > 0)
        reach(FileSearched::Reach::shows);
    for (const QByteArray &file : pages.embedded) {
        if (m_depth == 0) {
            reach(FileSearched::Reach::closed);
            continue;
        }
        FileSearch inner(m_search, m_depth - 1);
        inner.add(file);
        const FileSearched found = inner.finish();
        note(found.leak);
        reach(found.reach);
    }
}

constexpr int deepestEmbedding = 2;

} // namespace

Result<FileSearched> searchFile(const FeedBytes &feed, const LeakSearch &search)
{
    FileSearch file(search, deepestEmbedding);
    const Outcome fed = feed([&file](QByteArrayView piece) -> Outcome {
        file.add(piece);
        return {};
    });
    if (!fed)
        return tl::unexpected(fed.error());
    return file.finish();
}

FileSearched searchFile(const QByteArray &bytes, const LeakSearch &search)
{
    FileSearch file(search, deepestEmbedding);
    file.add(bytes);
    return file.finish();
}

Result<LeakProof> proveNoLeak(const QString &packetPath, const LeakSearch &search, const CancelToken &cancel,
                              const ProgressSink &progress)
{
    const Result<ZipReader> zip = ZipReader::open(packetPath);
    if (!zip)
        return tl::unexpected(zip.error());
    LeakProof proof;
    for (const ZipMember &member : zip->members()) {
        if (progress && proof.files % 50 == 0)
            progress(
                {proof.files, qint64(zip->members().size()), Words::tr("Searching the packet for what it leaves out")});
        ++proof.files;
        proof.bytes += member.size;
        FileSearch file(search, deepestEmbedding);
        Outcome read = zip->read(member, cancel, [&file](QByteArrayView piece) { file.add(piece); });
        if (!read)
            return tl::unexpected(read.error());
        const FileSearched found = file.finish();
        const std::optional<QString> leak = search.find(member.name) ? search.find(member.name) : found.leak;
        if (leak)
            proof.leaks << Words::tr("\"%1\" holds \"%2\", which this version leaves out.")
                               .arg(visibleLine(member.name), visibleLine(*leak).left(80));
        else if (found.reach == FileSearched::Reach::closed)
            proof.leaks << Words::tr("\"%1\" is packed or locked, so it cannot be searched. Leave it out.")
                               .arg(visibleLine(member.name));
        else if (found.reach == FileSearched::Reach::shows)
            proof.toLook << member.name;
    }
    return proof;
}

} // namespace interdict
