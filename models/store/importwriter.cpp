// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importwriter.h"

#include "models/store/cachesize.h"
#include "models/store/historylog.h"
#include "models/store/importjournal.h"
#include "models/store/importwriting.h"
#include "models/store/stopwatch.h"
#include "models/store/uncheckedreferences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWriter)
};

/// Who restores withdrawn imports, and when.
struct Restoring
{
    QString author;
    QDateTime at;
};

QString compact(const QJsonObject &details)
{
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace

class ImportWriter::Writing
{
public:
    Writing(const Database &to, ImportMemory memory, ImportJournal kept, UncheckedReferences without, Transaction begun)
        : database(to),
          journal(std::move(kept)),
          unchecked(std::move(without)),
          transaction(std::move(begun)),
          writing(to, memory)
    {
    }

    static constexpr int insertMebibytes = 16;
    static constexpr int indexMebibytes = 16;

    Outcome appendEntry();
    Outcome commit();
    [[nodiscard]] HistoryText importText() const;
    [[nodiscard]] HistoryText restoreText() const;

    const Database &database;
    CacheSize cache{database, insertMebibytes};
    ImportJournal journal; // these two before the transaction: as they were again after it
    UncheckedReferences unchecked;
    Transaction transaction;
    ImportWriting writing;
    std::optional<Restoring> restoring;
};

HistoryText ImportWriter::Writing::importText() const
{
    const ImportResult &sum = writing.sum();
    QJsonObject details = writing.told().isEmpty() ? QJsonObject() : writing.told().first().toObject();
    if (writing.told().size() > 1)
        details.insert(u"sources"_s, writing.told());
    const QString name = writing.firstSource()->fileName;
    if (writing.firstSource()->format == "evidence"_L1)
        return {u"import"_s,
                writing.told().size() > 1 ? Words::tr("Kept %L1 files as evidence, \"%2\" the first of them.")
                                                .arg(writing.told().size())
                                                .arg(name)
                                          : Words::tr("Kept \"%1\" as evidence.").arg(name),
                compact(details)};
    return {u"import"_s,
            Words::tr("Imported \"%1\": %L2 records, %L3 of them flagged, and %L4 rejected.")
                .arg(name)
                .arg(sum.kept + sum.flagged)
                .arg(sum.flagged)
                .arg(sum.rejected),
            compact(details)};
}

HistoryText ImportWriter::Writing::restoreText() const
{
    const ImportResult &sum = writing.sum();
    return {u"restore-import"_s,
            Words::tr("Restored the import of \"%1\": %L2 records are back.")
                .arg(writing.firstSource()->fileName)
                .arg(sum.kept + sum.flagged + sum.rejected),
            compact({{u"source"_s, sum.source.value()}, {u"sources"_s, writing.told()}})};
}

Outcome ImportWriter::Writing::appendEntry()
{
    const Result<HistoryEntry> entry = restoring
                                           ? appendHistory(database, restoreText(), restoring->author, restoring->at)
                                           : appendHistory(database, importText(), writing.firstSource()->importedBy,
                                                           writing.firstSource()->importedAt);
    return entry ? Outcome() : tl::unexpected(entry.error());
}

Outcome ImportWriter::Writing::commit()
{
    {
        const Stopwatch watch(writing.timings.commit);
        if (Outcome committed = transaction.commit(); !committed)
            return committed;
    }
    const Stopwatch watch(writing.timings.settle);
    journal.settle();
    return {};
}

ImportWriter::ImportWriter(std::unique_ptr<Writing> writing) : m_writing(std::move(writing)) {}
ImportWriter::ImportWriter(ImportWriter &&) noexcept = default;
ImportWriter::~ImportWriter() = default;

Result<ImportWriter> ImportWriter::open(const Database &database, bool isRestoring, ImportMemory memory)
{
    ImportJournal journal(database);
    UncheckedReferences unchecked(database);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ImportWriter writer(
        std::make_unique<Writing>(database, memory, std::move(journal), std::move(unchecked), std::move(*transaction)));
    if (Outcome opened = writer.m_writing->writing.open(isRestoring); !opened)
        return tl::unexpected(opened.error());
    return writer;
}

Result<ImportWriter> ImportWriter::begin(const Database &database, ImportMemory memory)
{
    return open(database, false, memory);
}

Result<ImportWriter> ImportWriter::beginRestoring(const Database &database, const QString &author, const QDateTime &at,
                                                  ImportMemory memory)
{
    Result<ImportWriter> writer = open(database, true, memory);
    if (writer)
        writer->m_writing->restoring = Restoring{author, at};
    return writer;
}

Result<ImportWriter> ImportWriter::begin(const Database &database, const Source &source)
{
    Result<ImportWriter> writer = begin(database);
    if (!writer)
        return writer;
    if (const Result<RowId<Source>> begun = writer->beginSource(source); !begun)
        return tl::unexpected(begun.error());
    return writer;
}

Result<RowId<Source>> ImportWriter::beginSource(const Source &source)
{
    return m_writing->writing.beginSource(source);
}

Outcome ImportWriter::beginAgain(const Source &withdrawn, Places places)
{
    return m_writing->writing.beginAgain(withdrawn, places == Places::asBefore);
}

Outcome ImportWriter::add(const DraftRecord &draft)
{
    return m_writing->writing.add(draft);
}

FactFinder ImportWriter::factFinder() const
{
    return m_writing->writing.factFinder();
}

Outcome ImportWriter::add(std::span<const PreparedRecord> records)
{
    return m_writing->writing.add(records);
}

Outcome ImportWriter::addBlock(const QByteArray &compressed)
{
    return m_writing->writing.addBlock(compressed);
}

Result<ImportResult> ImportWriter::endSource(const Sha256 &digest, qint64 byteCount)
{
    return m_writing->writing.endSource(digest, byteCount);
}

Outcome ImportWriter::finishRecords(const std::function<Outcome()> &between)
{
    m_writing->cache.set(Writing::indexMebibytes);
    return m_writing->writing.finishRecords(between);
}

Result<ImportResult> ImportWriter::finish()
{
    if (!m_writing->writing.firstSource())
        return failure(ErrorCode::badInput, Words::tr("There is nothing to import."));
    m_writing->cache.set(Writing::indexMebibytes);
    if (Outcome finished = m_writing->writing.finish(); !finished)
        return tl::unexpected(finished.error());
    if (Outcome appended = m_writing->appendEntry(); !appended)
        return tl::unexpected(appended.error());
    if (Outcome committed = m_writing->commit(); !committed)
        return tl::unexpected(committed.error());
    return m_writing->writing.sum();
}

Result<ImportResult> ImportWriter::finish(const Sha256 &digest, qint64 byteCount)
{
    if (const Result<ImportResult> ended = endSource(digest, byteCount); !ended)
        return ended;
    return finish();
}

WriterTimings ImportWriter::timings() const
{
    return m_writing->writing.timings;
}

} // namespace interdict
