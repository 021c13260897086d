// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/store/casefile.h"
#include "models/store/importwriter.h"
#include "models/store/sourcearchive.h"

#include <QTemporaryDir>
#include <QTest>

namespace interdict {

inline Clock testClock()
{
    return Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
}

inline DraftRecord listingRecord(qint64 row, const QString &title, const QString &seller, const QString &day)
{
    DraftRecord record;
    record.rowNumber = row;
    record.byteOffset = (row - 1) * 10;
    record.byteLength = 9;
    record.title = title;
    record.seller = seller;
    record.market = QStringLiteral("Lantern");
    record.seen = *PartialDate::parse(day);
    return record;
}

inline DraftIdentifier foundDomain(const QString &name)
{
    return {EntityKind::domain, name, name, name, RecordField::description, 4, int(name.size()), name};
}

inline Source sourceNamed(const QString &fileName)
{
    return Source{{},
                  fileName,
                  Sha256::of({}),
                  0,
                  QStringLiteral("UTF-8"),
                  QStringLiteral("{}"),
                  testClock().now(),
                  QStringLiteral("tester"),
                  0,
                  0,
                  0};
}

/// Imports `records` as a source whose bytes are `bytes`.
inline Result<ImportResult> importRecords(const Database &database, const QString &fileName, const QByteArray &bytes,
                                          const std::vector<DraftRecord> &records, ImportMemory memory = {})
{
    Result<ImportWriter> writer = ImportWriter::begin(database, memory);
    if (!writer)
        return tl::unexpected(writer.error());
    if (const Result<RowId<Source>> begun = writer->beginSource(sourceNamed(fileName)); !begun)
        return tl::unexpected(begun.error());
    for (const DraftRecord &record : records) {
        if (Outcome added = writer->add(record); !added)
            return tl::unexpected(added.error());
    }
    for (qsizetype at = 0; at < bytes.size(); at += sourceBlockSize) {
        if (Outcome added = writer->addBlock(compressBlock(
                QByteArrayView(bytes).sliced(at, std::min<qsizetype>(sourceBlockSize, bytes.size() - at))));
            !added)
            return tl::unexpected(added.error());
    }
    return writer->finish(Sha256::of(bytes), bytes.size());
}

} // namespace interdict
