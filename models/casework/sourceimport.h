// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/blockfeeder.h"
#include "models/casework/evidencenames.h"
#include "models/casework/importtimings.h"
#include "models/intake/evidencekind.h"
#include "models/intake/sourcedrafts.h"
#include "models/store/importwriter.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace interdict {

/// What became of a file, of a sheet in it, or of a member of an archive.
struct ImportReport
{
    bool wasThere = false; ///< the case had these very bytes already; nothing was added
    Sha256 digest = Sha256::of({});
    qint64 byteCount = 0;
    ImportResult counts; ///< of the earlier import where `wasThere`; of a container the sums of its members

    QString name;   ///< the file's; of members their path, of sheets their name
    QString format; ///< the reader's token; "evidence", "archive"
    std::optional<EvidenceKind> evidence{};
    qint64 namedBy = 0;                         ///< records that name an evidence file; more than 100 are not counted
    std::optional<Error> refusal{};             ///< why it is not in the case; nothing else is said then
    std::shared_ptr<const SourceProbe> probe{}; ///< how it was read, without sample rows, where that was worked out
    std::vector<ImportReport> members{};
    ImportTimings timings{}; ///< of a file that was new

    /// Evidence files in it that some record names.
    [[nodiscard]] qint64 boundEvidence() const;
};

/// Of a source that is there.
[[nodiscard]] ImportReport reportOf(const Source &source);

/// A file that goes into a case, and where it comes from.
struct IncomingFile
{
    QString path;                             ///< of its bytes; may be a temporary file
    QString name;                             ///< its own, or its path in `container`
    std::optional<RowId<Source>> container{}; ///< the archive it is a member of
    std::optional<BytesDigest> digest{};      ///< where it is known already
};

/// Puts files into a case, all in the one transaction of a writer: nothing is there until that is finished. Each gets
/// its original bytes kept as a source; bytes that the case has already add nothing. One thread.
class SourceImport
{
public:
    struct Circumstances
    {
        QString author;
        QDateTime at; ///< UTC
        CancelToken cancel;
        ProgressSink progress;
    };

    SourceImport(const Database &database, ImportWriter &writer, Circumstances circumstances)
        : m_database(database), m_writer(writer), m_circumstances(std::move(circumstances))
    {
    }

    /// The records that follow are looked through for these names, which must outlive this.
    void lookFor(EvidenceNames &names) { m_names.push_back(&names); }

    /// The next file is the only one, so that what follows the last record may begin while its bytes are still kept.
    void expectNoOther() { m_isOnly = true; }
    /// In all of them, bytes whose import was withdrawn from the case are refused in the report; the rest can go on.

    /// A file with records, read as its parts say: one part for a flat file, the wanted sheets of a workbook.
    [[nodiscard]] Result<ImportReport> addData(const IncomingFile &file, const std::vector<PartReading> &parts);
    [[nodiscard]] Result<ImportReport> addEvidence(const IncomingFile &file, EvidenceKind kind,
                                                   const std::vector<NamingRecord> &namedBy);
    /// A file that is kept for what is in it. Its members follow.
    [[nodiscard]] Result<ImportReport> addContainer(const IncomingFile &file, const QString &format);

private:
    /// Bytes that become a source of their own.
    struct Piece
    {
        Source source;
        std::function<Result<SourceBytes>()> bytes;
        std::function<Result<ReadTally>(const RecordSink &)> records; ///< empty: it has none
        std::optional<BytesDigest> digest{};                          ///< where it is known already
    };

    [[nodiscard]] Source describe(const IncomingFile &file, const QString &format, const QJsonObject &layout) const;
    [[nodiscard]] Result<BytesDigest> digestOfPiece(const Piece &piece) const;
    /// What is said of bytes that the case has, or had; nothing of new ones.
    [[nodiscard]] Result<std::optional<ImportReport>> alreadyThere(const Sha256 &digest) const;
    [[nodiscard]] Result<ImportReport> add(const Piece &piece, const QString &name);
    [[nodiscard]] Result<ImportReport> write(const Piece &piece, const BytesDigest &expected);
    [[nodiscard]] Outcome feed(const Piece &piece, RowId<Source> source, BlockFeeder &blocks, ImportTimings &timings);
    [[nodiscard]] Result<ReadTally> readFlat(const QString &path, const PartReading &reading, const RecordSink &sink);
    [[nodiscard]] Result<ReadTally> readPart(const OpenSource &book, int part, const PartReading &reading,
                                             const RecordSink &sink);
    [[nodiscard]] JudgedSink lookingSink(const RecordSink &sink);
    [[nodiscard]] Result<ImportReport> addFlat(const IncomingFile &file, const PartReading &reading);
    [[nodiscard]] Result<ImportReport> addBook(const IncomingFile &file, const std::vector<PartReading> &parts);
    [[nodiscard]] Result<ImportReport> addSheet(const OpenSource &book, const PartReading &reading,
                                                const IncomingFile &file, const Sha256 &bookDigest);
    [[nodiscard]] Result<Piece> sheetPiece(const OpenSource &book, int part, PartReading reading,
                                           const IncomingFile &file);

    const Database &m_database;
    ImportWriter &m_writer;
    Circumstances m_circumstances;
    std::vector<EvidenceNames *> m_names;
    RowId<Source> m_current; ///< whose records are being read
    bool m_isOnly = false;
};

} // namespace interdict
