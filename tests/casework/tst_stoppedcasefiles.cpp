// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casemerge.h"
#include "models/casework/portablecopy.h"
#include "models/casework/versioncomparison.h"
#include "models/store/casecompact.h"
#include "tests/casework/filedcases.h"

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <thread>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Operations on cases as files that are stopped at any of their stages: they say so, leave nothing beside the case,
/// and leave the case as it was.
class StoppedCaseFilesTest : public QObject
{
    Q_OBJECT

private:
    using Run = std::function<Outcome(const CancelToken &, const ProgressSink &)>;
    std::unique_ptr<FiledCases> m_cases;

    template <typename Value>
    [[nodiscard]] static Outcome outcomeOf(const Result<Value> &result)
    {
        return result ? Outcome() : tl::unexpected(result.error());
    }
    [[nodiscard]] Run runOf(const QString &name) const
    {
        const QString path = m_cases->path(u"case.icase"_s);
        const QString other = m_cases->path(u"other.icase"_s);
        if (name == "measure"_L1 || name == "portable"_L1) {
            PortableChoice choice;
            choice.filters = {{.field = RowFilter::Field::text, .text = u"item"_s}};
            const PortableRequest request{
                path, m_cases->path(u"part.icase"_s), choice, {}, u"ann"_s, FiledCases::now()};
            if (name == "measure"_L1)
                return [request](const CancelToken &cancel, const ProgressSink &progress) {
                    return outcomeOf(measurePart(request, cancel, progress));
                };
            return [request](const CancelToken &cancel, const ProgressSink &progress) {
                return outcomeOf(makePortableCopy(request, cancel, progress));
            };
        }
        if (name == "compare"_L1)
            return [path, other](const CancelToken &cancel, const ProgressSink &progress) {
                return outcomeOf(compareCases({other, path, {}, 100}, cancel, progress));
            };
        if (name == "compact"_L1)
            return [path](const CancelToken &cancel, const ProgressSink &progress) {
                return outcomeOf(compactCase({path, u"ann"_s, FiledCases::now()}, cancel, progress));
            };
        return [path, other](const CancelToken &cancel, const ProgressSink &progress) {
            return outcomeOf(mergeCase({path, other, {}, true, u"ann"_s, FiledCases::now()}, cancel, progress));
        };
    }
    [[nodiscard]] QString said(const QString &name) const
    {
        QStringList all;
        for (const char *sql :
             {"SELECT count(*) FROM listing", "SELECT count(*) FROM record", "SELECT count(*) FROM mention",
              "SELECT count(*) FROM history", "SELECT count(*) FROM source_block", "SELECT count(*) FROM listing_text"})
            all << QString::number(m_cases->number(name, sql));
        return all.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_cases = std::make_unique<FiledCases>();
        QByteArray items("title,seller,market,price,currency,date\n");
        for (int i = 0; i < 400; ++i)
            items += u"Item %1,dealer%2,Bazaar,%1,USD,2026-01-01\n"_s.arg(i + 1).arg(i % 50).toUtf8();
        m_cases->make(u"case.icase"_s, u"Harbour"_s);
        m_cases->import(u"case.icase"_s, u"many.csv"_s, items);
        m_cases->make(u"other.icase"_s, u"Station"_s);
        m_cases->import(u"other.icase"_s, u"later.csv"_s,
                        "title,seller,market,date\nLathe,dora,Bazaar,2026-01-09\nItem 7,dealer6,Bazaar,2026-01-09\n");
    }

    void stoppedAnywhereItLeavesNoTrace_data()
    {
        QTest::addColumn<int>("fewest");
        QTest::newRow("measure") << 1;
        QTest::newRow("portable") << 3;
        QTest::newRow("compare") << 5;
        QTest::newRow("compact") << 2;
        QTest::newRow("merge") << 3;
    }

    /// At the first word of each of its stages.
    void stoppedAnywhereItLeavesNoTrace()
    {
        QFETCH(int, fewest);
        const Run run = runOf(QString::fromLatin1(QTest::currentDataTag()));
        const QStringList files = m_cases->files();
        const QString before = said(u"case.icase"_s);
        std::set<QString> stopped;
        for (bool isNew = true; isNew;) {
            isNew = false;
            const CancelToken cancel;
            const Outcome done = run(cancel, [&](const Progress &progress) {
                if (!cancel.isCancelled() && stopped.insert(progress.doing).second) {
                    isNew = true;
                    cancel.cancel();
                }
            });
            if (!isNew)
                break; // all stages had their turn: this one went through
            QVERIFY2(!done, qPrintable(QStringList(stopped.begin(), stopped.end()).join(u", "_s)));
            QCOMPARE(done.error().code, ErrorCode::cancelled);
            QCOMPARE(m_cases->files(), files);
            QCOMPARE(said(u"case.icase"_s), before);
            QCOMPARE(m_cases->faults(u"case.icase"_s), QString());
        }
        QVERIFY2(int(stopped.size()) >= fewest, qPrintable(QStringList(stopped.begin(), stopped.end()).join(u", "_s)));
    }

    /// As a search of the window that was stopped when the case was closed and has not let go of it yet.
    void compactingWaitsForWhoIsOnTheWayOut()
    {
        std::optional<Database> reader;
        reader.emplace(std::move(*Database::open(m_cases->path(u"case.icase"_s), Database::Mode::readOnly)));
        QVERIFY(reader->number("SELECT count(*) FROM listing"));
        std::thread leaving([&reader] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            reader.reset();
        });
        const Outcome done = runOf(u"compact"_s)({}, {});
        leaving.join();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    void compactingIsRefusedWhileAnotherReads()
    {
        const auto reader = Database::open(m_cases->path(u"case.icase"_s), Database::Mode::readOnly);
        QVERIFY(reader->number("SELECT count(*) FROM listing"));
        const Outcome done = runOf(u"compact"_s)({}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::caseInUse);
        QCOMPARE(m_cases->faults(u"case.icase"_s), QString());
    }

    void stoppedBeforeItBeginsItEndsAtOnce_data() { stoppedAnywhereItLeavesNoTrace_data(); }

    void stoppedBeforeItBeginsItEndsAtOnce()
    {
        const QStringList files = m_cases->files();
        const CancelToken cancel;
        cancel.cancel();
        const Outcome done = runOf(QString::fromLatin1(QTest::currentDataTag()))(cancel, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::cancelled);
        QCOMPARE(m_cases->files(), files);
    }
};

QTEST_GUILESS_MAIN(StoppedCaseFilesTest)
#include "tst_stoppedcasefiles.moc"
