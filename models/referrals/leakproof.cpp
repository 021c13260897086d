// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/leakproof.h"

#include "models/referrals/pdftexts.h"
#include "models/referrals/zipreader.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <array>

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

/// Packed or drawn: what a person sees in it cannot be searched here.
bool isOpaque(QByteArrayView head)
{
    static const std::array starts{QByteArray("PK\x03\x04"),
                                   QByteArray("\x1f\x8b"),
                                   QByteArray("\xff\xd8\xff"),
                                   QByteArray("\x89PNG"),
                                   QByteArray("GIF8"),
                                   QByteArray("RIFF"),
                                   QByteArray("7z\xbc\xaf"),
                                   QByteArray("Rar!"),
                                   QByteArray("BZh"),
                                   QByteArray("\xfd"
                                              "7zXZ"),
                                   QByteArray("ID3"),
                                   QByteArray("\x1a\x45\xdf\xa3")};
    for (const QByteArray &start : starts) {
        if (head.startsWith(QByteArrayView(start)))
            return true;
    }
    return head.size() > 8 && head.sliced(4).startsWith("ftyp");
}

/// Looks through one file as it comes; a PDF is kept, to be taken apart at its end.
class FileSearch
{
public:
    explicit FileSearch(const LeakSearch &search) : m_search(search), m_stream(search) {}

    void add(QByteArrayView piece)
    {
        if (m_size == 0) {
            m_isPdf = looksLikePdf(piece);
            isOpaqueFile = isOpaque(piece);
        }
        m_size += piece.size();
        if (m_isPdf && m_size <= mostPdfBytes)
            m_pdf += piece;
        if (!m_leak)
            m_leak = m_stream.add(piece);
    }

    std::optional<QString> finish()
    {
        if (!m_leak)
            m_leak = m_stream.finish();
        if (!m_leak && m_isPdf)
            m_leak = inPdf();
        return m_leak;
    }

    bool isOpaqueFile = false;

private:
    std::optional<QString> inPdf()
    {
        const std::optional<PdfTexts> texts = m_size <= mostPdfBytes ? textsOfPdf(m_pdf) : std::nullopt;
        if (!texts || !texts->isWhole)
            isOpaqueFile = true;
        if (!texts)
            return {};
        // One after the other: a name may begin at the foot of a page.
        if (const auto leak = m_search.find(texts->shown.join(u' ')))
            return leak;
        QString reversed = texts->shown.join(u' ');
        std::reverse(reversed.begin(), reversed.end()); // as letters that run from right to left are drawn
        if (const auto leak = m_search.find(reversed))
            return leak;
        for (const QString &string : texts->strings) {
            if (const auto leak = m_search.find(string))
                return leak;
        }
        for (const QByteArray &stream : texts->streams) {
            LeakStream search(m_search);
            if (const auto leak = search.add(stream))
                return leak;
            if (const auto leak = search.finish())
                return leak;
        }
        return {};
    }

    const LeakSearch &m_search;
    LeakStream m_stream;
    std::optional<QString> m_leak;
    QByteArray m_pdf;
    qint64 m_size = 0;
    bool m_isPdf = false;
};

} // namespace

Result<std::optional<QString>> findLeak(const FeedBytes &feed, const LeakSearch &search)
{
    if (search.isEmpty())
        return std::optional<QString>();
    FileSearch file(search);
    const Outcome fed = feed([&file](QByteArrayView piece) -> Outcome {
        file.add(piece);
        return {};
    });
    if (!fed)
        return tl::unexpected(fed.error());
    return file.finish();
}

Result<std::optional<QString>> findLeak(const QByteArray &bytes, const LeakSearch &search)
{
    return findLeak([&bytes](const TakeBytes &take) { return take(bytes); }, search);
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
        FileSearch file(search);
        Outcome read = zip->read(member, cancel, [&file](QByteArrayView piece) { file.add(piece); });
        if (!read)
            return tl::unexpected(read.error());
        const std::optional<QString> leak = search.find(member.name) ? search.find(member.name) : file.finish();
        if (leak)
            proof.leaks << Words::tr("\"%1\" holds \"%2\", which this version leaves out.")
                               .arg(visibleLine(member.name), visibleLine(*leak).left(80));
        if (file.isOpaqueFile)
            proof.notLooked << member.name;
    }
    return proof;
}

} // namespace interdict
