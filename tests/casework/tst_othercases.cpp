// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casemerge.h"
#include "models/casework/caseoverview.h"
#include "models/casework/folderintake.h"
#include "models/casework/originals.h"
#include "models/casework/packetbuilding.h"
#include "models/casework/portablecopy.h"
#include "models/casework/quarantine.h"
#include "models/casework/textindexing.h"
#include "tests/casework/filedcases.h"

#include <functional>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr auto marketCsv = "title,seller,market,price,currency,date\n"
                           "Tablet press,ann,Lantern,900,USD,2026-01-03\n"
                           "Punch set,bob,Lantern,20.50,USD,2026-01-02\n";

using Job = std::function<Outcome(const QString &path, RowId<Source> source)>;

template <typename T>
Outcome outcomeOf(const Result<T> &result)
{
    return result ? Outcome() : tl::unexpected(result.error());
}

} // namespace

/// Portable copies are for reading, and sound with the bytes that they have.
class OtherCasesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FiledCases> m_cases;

    /// A case of two records, and a portable copy of ann's; part.icase.
    void makePart(PortableChoice::Evidence evidence) const
    {
        m_cases->make(u"case.icase"_s, u"Harbour"_s);
        m_cases->import(u"case.icase"_s, u"market.csv"_s, marketCsv);
        PortableChoice choice;
        choice.evidence = evidence;
        choice.entities = {FiledCases::seller(*m_cases->open(u"case.icase"_s), u"ann"_s).id};
        const auto made = makePortableCopy(
            {m_cases->path(u"case.icase"_s), m_cases->path(u"part.icase"_s), choice, {}, u"ann"_s, FiledCases::now()},
            {}, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Source sourceOf(const QString &name) const
    {
        const auto database = Database::open(m_cases->path(name), Database::Mode::readOnly);
        return allSources(*database)->front();
    }

private Q_SLOTS:
    void init() { m_cases = std::make_unique<FiledCases>(); }

    void noJobWritesIntoAPortableCopy_data()
    {
        QTest::addColumn<Job>("job");
        const auto request = [](const QString &path, RowId<Source> source) {
            return WithdrawalRequest{path, source, u"ann"_s, FiledCases::now()};
        };
        QTest::newRow("withdrawing") << Job([request](const QString &path, RowId<Source> source) {
            return outcomeOf(withdrawImport(request(path, source), {}, {}));
        });
        QTest::newRow("restoring") << Job([request](const QString &path, RowId<Source> source) {
            return outcomeOf(restoreImport(request(path, source), {}, {}));
        });
        QTest::newRow("importing") << Job([](const QString &path, RowId<Source>) {
            return outcomeOf(importFiles({path, {path}, {}, u"ann"_s, FiledCases::now(), {}}, {}, {}));
        });
        QTest::newRow("a packet") << Job([](const QString &path, RowId<Source>) {
            PacketRequest packet;
            packet.zipPath = path + u".zip"_s;
            return outcomeOf(buildPacket(path, {}, packet, {}, {}));
        });
        QTest::newRow("a command") << Job([](const QString &path, RowId<Source>) {
            return performCommandIn(path, {u"test"_s, u"Test"_s, {}}, {u"ann"_s, FiledCases::now()}, {}, {});
        });
        QTest::newRow("correcting") << Job([](const QString &path, RowId<Source>) {
            return outcomeOf(correctRecords(path, {}, {u"ann"_s, FiledCases::now()}, {}, {}));
        });
        QTest::newRow("indexing") << Job(
            [](const QString &path, RowId<Source>) { return outcomeOf(indexEvidenceTextIn(path, {}, {})); });
        QTest::newRow("merging") << Job([](const QString &path, RowId<Source>) {
            const QString other = QFileInfo(path).dir().filePath(u"case.icase"_s);
            return outcomeOf(mergeCase({path, other, {}, false, u"ann"_s, FiledCases::now()}, {}, {}));
        });
    }

    void noJobWritesIntoAPortableCopy()
    {
        QFETCH(Job, job);
        makePart(PortableChoice::Evidence::records);
        const QByteArray before = bytesOf(m_cases->path(u"part.icase"_s));
        const Outcome done = job(m_cases->path(u"part.icase"_s), sourceOf(u"part.icase"_s).id);
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::readOnly, qPrintable(done.error().message));
        QVERIFY(done.error().message.contains(u"part.icase"_s));
        QCOMPARE(bytesOf(m_cases->path(u"part.icase"_s)), before);
    }

    void aHealthyPortableCopyIsNotCalledDamaged_data()
    {
        QTest::addColumn<PortableChoice::Evidence>("evidence");
        QTest::newRow("records") << PortableChoice::Evidence::records;
        QTest::newRow("whole sources") << PortableChoice::Evidence::sources;
    }

    void aHealthyPortableCopyIsNotCalledDamaged()
    {
        QFETCH(PortableChoice::Evidence, evidence);
        makePart(evidence);
        const QString part = m_cases->path(u"part.icase"_s);
        const auto checked = checkDigests(part, {}, {});
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        QVERIFY(checked->damaged.empty());
        QCOMPARE(checked->sources, 1);
        const QString out = m_cases->path(u"out.csv"_s);
        const auto saved = saveOriginalOf(part, sourceOf(u"part.icase"_s), out, {}, {});
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const bool isWhole = evidence == PortableChoice::Evidence::sources;
        QCOMPARE(saved->isWhole, isWhole);
        const QByteArray bytes = bytesOf(out);
        QCOMPARE(saved->digest, Sha256::of(bytes));
        QCOMPARE(bytes.size(), qsizetype(qstrlen(marketCsv)));
        QVERIFY(bytes.contains("Tablet press,ann"));
        QCOMPARE(bytes.contains("Punch set,bob"), isWhole);
    }

    void otherBytesThanTheCaseNamesAreNotSaved()
    {
        makePart(PortableChoice::Evidence::records);
        for (const QString &name : {u"part.icase"_s, u"case.icase"_s}) {
            const auto database = Database::open(m_cases->path(name), Database::Mode::readWrite);
            QVERIFY(database->execute("UPDATE source SET digest = zeroblob(32); UPDATE portable_source SET digest = "
                                      "zeroblob(32)"));
            const QString out = m_cases->path(u"out.csv"_s);
            const auto saved = saveOriginalOf(m_cases->path(name), sourceOf(name), out, {}, {});
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::damaged);
            QVERIFY(!QFile::exists(out));
            QCOMPARE(checkDigests(m_cases->path(name), {}, {})->damaged.size(), size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(OtherCasesTest)
#include "tst_othercases.moc"
