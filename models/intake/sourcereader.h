// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/records/draftrecord.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;

namespace interdict {

/// One row of a table, or one object, as a reader sees it: cells are text as a person would see it, nothing is judged.
struct RawRow
{
    qint64 number = 0;     ///< 1 for the first row after the header
    qint64 byteOffset = 0; ///< in the part's bytes
    qint64 byteLength = 0;
    QStringList cells; ///< one for each of SourcePart::columnNames; a null QString where the row has no such cell
    RecordStatus status = RecordStatus::kept; ///< flagged or rejected: `reason` says why
    QString reason;
};
using RowSink = std::function<Outcome(RawRow &&)>;
using DraftSink = std::function<Outcome(DraftRecord &&)>;

/// What a source consists of: a flat file has one part, a workbook one for each sheet.
struct SourcePart
{
    QString path;            ///< of the bytes inside the container ("xl/worksheets/sheet1.xml"); empty: the file itself
    QString name;            ///< for people: the sheet's name; empty for a flat file
    QStringList columnNames; ///< of tables; from the header row, else "Column 1", …; paths ("price.amount") for objects
    QStringList evidence;    ///< translated sentences: what was found and assumed
    bool hasNames = true;    ///< of columns; otherwise they are "Column 1", …, made up
};

/// An opened source. One thread. A row's bytes are always `byteLength` bytes at `byteOffset` of bytes(part).
class OpenSource
{
public:
    virtual ~OpenSource() = default;

    [[nodiscard]] virtual const std::vector<SourcePart> &parts() const = 0;
    /// The part's original bytes, from their start, for hashing and keeping; decompressed where the container
    /// compresses.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> bytes(int part) const = 0;
    /// Whether the meaning of the cells is open, so that a mapping is needed; else readDrafts() gives records as they
    /// are.
    [[nodiscard]] virtual bool isTable() const = 0;
    /// Streams the rows of a table; memory does not grow with the part. Errors: cannotRead, badInput, limitExceeded,
    /// cancelled, what the sink returned. Progress counts bytes of the part.
    [[nodiscard]] virtual Outcome readRows(int part, const RowSink &sink, const CancelToken &cancel,
                                           const ProgressSink &progress) const = 0;
    [[nodiscard]] virtual Outcome readDrafts(int part, const DraftSink &sink, const CancelToken &cancel,
                                             const ProgressSink &progress) const = 0;
};

/// A format. Stateless; any thread.
class SourceReader
{
public:
    virtual ~SourceReader() = default;

    [[nodiscard]] virtual QString format() const = 0; ///< untranslated token: "xlsx", "json-lines", "rdap"
    /// How sure the first bytes (at least 64 KiB where the file has them) and the name make this format: 0 (not at all)
    /// to 100 (nothing else). Cheap.
    [[nodiscard]] virtual int judge(QByteArrayView head, const QString &fileName) const = 0;
    /// Reads what is needed to know parts and columns: for streams of objects the whole file once, in bounded memory.
    [[nodiscard]] virtual Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                                   const CancelToken &cancel) const = 0;
};

} // namespace interdict
