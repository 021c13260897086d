// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/importpipeline.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class ImportPipelineTest : public QObject
{
    Q_OBJECT

private:
    /// Reads so many records, as long as somebody takes them.
    static RecordReading reading(qint64 count)
    {
        return [count](const RecordSink &sink) -> Result<ReadTally> {
            ReadTally tally;
            for (qint64 row = 1; row <= count; ++row) {
                DraftRecord draft;
                draft.rowNumber = row;
                draft.seller = u"Ann %1"_s.arg(row % 5);
                if (row % 3 == 0)
                    draft.identifiers.push_back({EntityKind::domain, u"a.com"_s, u"a.com"_s, {}, {}, 0, 5, u"A.com"_s});
                if (Outcome taken = sink(std::move(draft)); !taken)
                    return tl::unexpected(taken.error());
                ++tally.kept;
            }
            return tally;
        };
    }

private Q_SLOTS:
    void recordsComeInTheirOrderWithTheirFacts()
    {
        constexpr qint64 many = 10000;
        const EntityNaming naming;
        qint64 next = 1;
        ImportTimings timings;
        const auto write = [&](std::span<const PreparedRecord> records) -> Outcome {
            for (const PreparedRecord &record : records) {
                if (record.draft.rowNumber != next++ ||
                    record.facts.seller.label != naming.hashOf(record.draft.seller) ||
                    record.facts.identifiers.size() != record.draft.identifiers.size())
                    return failure(ErrorCode::internal, u"Record %1 is not as it was read."_s.arg(next - 1));
            }
            return {};
        };
        const auto tally = pipeRecords(reading(many), FactFinder(naming), write, timings);
        QVERIFY2(tally, tally ? "" : qPrintable(tally.error().message));
        QCOMPARE(tally->kept, many);
        QCOMPARE(next, many + 1);
    }

    void oneByOneTheyAreTheWriters()
    {
        qint64 next = 1;
        const auto tally = pipeRecords(reading(3000), [&next](DraftRecord &&draft) -> Outcome {
            const DraftRecord taken = std::move(draft);
            return taken.rowNumber == next++ ? Outcome() : failure(ErrorCode::internal, {});
        });
        QVERIFY(tally);
        QCOMPARE(next, 3001);
    }

    void aWriterThatFailsEndsTheReader()
    {
        const auto tally = pipeRecords(reading(std::numeric_limits<qint64>::max()), [](DraftRecord &&draft) -> Outcome {
            return draft.rowNumber < 5000 ? Outcome() : failure(ErrorCode::cannotWrite, u"Full."_s);
        });
        QVERIFY(!tally);
        QCOMPARE(tally.error().code, ErrorCode::cannotWrite);
    }

    void aReaderThatFailsEndsTheWriter()
    {
        const auto read = [](const RecordSink &sink) -> Result<ReadTally> {
            if (Outcome taken = sink({}); !taken)
                return tl::unexpected(taken.error());
            return failure(ErrorCode::cannotRead, u"Gone."_s);
        };
        const auto tally = pipeRecords(read, [](DraftRecord &&) { return Outcome(); });
        QVERIFY(!tally);
        QCOMPARE(tally.error().code, ErrorCode::cannotRead);
    }
};

QTEST_GUILESS_MAIN(ImportPipelineTest)
#include "tst_importpipeline.moc"
