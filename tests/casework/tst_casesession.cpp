// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/caseimport.h"
#include "models/casework/casesession.h"
#include "models/casework/drawablelinks.h"
#include "models/casework/entitysearch.h"
#include "models/casework/jobrunner.h"
#include "models/casework/knowncases.h"
#include "models/casework/selectiveundo.h"
#include "models/store/entityqueries.h"
#include "models/store/historylog.h"
#include "models/store/sourcequeries.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class CaseSessionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaseSession> m_session;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));

    void reopen(CaseFile::Access access = CaseFile::Access::readWrite)
    {
        m_session.reset();
        auto opened = CaseSession::open(m_path, access, u"bob"_s, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_session = std::move(*opened);
    }

    Entity seller(const QString &name) const { return *findOneEntity(m_session->database(), u"seller:"_s + name); }
    size_t noteCount(const QString &name) const { return notesOf(m_session->database(), seller(name).id)->size(); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.icase"_s.arg(++number));
        m_session = std::move(*CaseSession::create(m_path, {}, u"ann"_s, m_clock));
        QFile file(m_folder.filePath(u"lantern.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,seller,market,price,date\nTablet press,ann,Lantern,10,2026-01-01\n"
                   "Punch set,bob,Lantern,20,2026-01-02\n");
        file.close();
        const auto probe = probeFile(file.fileName(), {});
        QVERIFY(probe);
        const auto report =
            importFile({m_path, file.fileName(), probe->layout, probe->mapping, u"ann"_s, m_clock.now()}, {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(m_session->refresh());
    }

    void cleanup() { m_session.reset(); }

    void undoAndRedoSurviveARestart()
    {
        QVERIFY(Annotations(*m_session).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"seen again"_s));
        reopen();
        QVERIFY(m_session->canUndo());
        QVERIFY(m_session->undoText().contains(u"ann"_s));
        QVERIFY(m_session->undo());
        QCOMPARE(noteCount(u"ann"_s), 0u);
        reopen();
        QVERIFY(m_session->canRedo());
        QVERIFY(m_session->redo());
        QCOMPARE(noteCount(u"ann"_s), 1u);
        QCOMPARE(notesOf(m_session->database(), seller(u"ann"_s).id)->front().author, u"ann"_s);
    }

    void undoesInReverseOrder()
    {
        const Entity ann = seller(u"ann"_s);
        QVERIFY(m_session->renameEntity(ann, u"Anna"_s));
        QVERIFY(m_session->drawLink(ann, seller(u"bob"_s), u"same phone"_s));
        QVERIFY(Annotations(*m_session).addNote({ThingKind::entity, ann.id.value()}, u"n"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_session->undo());
        QVERIFY(!m_session->canUndo());
        QVERIFY(!m_session->undo());
        QCOMPARE(seller(u"ann"_s).label, u"ann"_s);
        QVERIFY(linksOf(m_session->database(), ann.id)->front().origin == LinkOrigin::found);
        QCOMPARE(linksOf(m_session->database(), ann.id)->size(), 1u); // trades on the site
    }

    void aNewCommandForgetsWhatWasUndone()
    {
        const Entity ann = seller(u"ann"_s);
        QVERIFY(Annotations(*m_session).addNote({ThingKind::entity, ann.id.value()}, u"one"_s));
        QVERIFY(m_session->undo());
        QVERIFY(Annotations(*m_session).addNote({ThingKind::entity, ann.id.value()}, u"two"_s));
        QVERIFY(!m_session->canRedo());
    }

    void everyCommandIsInTheHistory()
    {
        const Entity ann = seller(u"ann"_s);
        QVERIFY(Annotations(*m_session).addNote({ThingKind::entity, ann.id.value()}, u"one"_s));
        QVERIFY(m_session->undo());
        const auto entries = m_session->history(1, 100);
        QStringList actions;
        for (const HistoryEntry &entry : *entries)
            actions << entry.action;
        QCOMPARE(actions, (QStringList{u"new-case"_s, u"import"_s, u"add-note"_s, u"undo"_s}));
        QVERIFY((*entries)[2].isUndone);
        QCOMPARE(*brokenHistory(m_session->database()), QString());
    }

    void foundLinksStay()
    {
        const Link found = linksOf(m_session->database(), seller(u"ann"_s).id)->front();
        const auto removed = m_session->removeLink(found);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::invalidValue);
    }

    void drawnLinkNeedsAReasonAndTwoEnds()
    {
        const Entity ann = seller(u"ann"_s);
        QVERIFY(!m_session->drawLink(ann, ann, u"same"_s));
        QVERIFY(!m_session->drawLink(ann, seller(u"bob"_s), u"  "_s));
        QVERIFY(!m_session->drawLink(ann, seller(u"bob"_s), u"same phone"_s, 101));
    }

    void drawnLinkIsOfAKindThatFits()
    {
        const Entity ann = seller(u"ann"_s);
        QVERIFY(!m_session->drawLink(ann, seller(u"bob"_s), u"same phone"_s, 60, LinkKind::paysTo));
        QVERIFY(!m_session->drawLink(ann, seller(u"bob"_s), u"same phone"_s, 60, LinkKind::tradesOn));
        QVERIFY(drawableLinks(EntityKind::seller, EntityKind::site) ==
                (std::vector{LinkKind::relatedTo, LinkKind::operates, LinkKind::advertises}));
        QVERIFY(drawableLinks(EntityKind::site, EntityKind::seller) == std::vector{LinkKind::relatedTo});
        QVERIFY(isDrawnBackwards(EntityKind::site, EntityKind::seller));
        QVERIFY(!isDrawnBackwards(EntityKind::seller, EntityKind::site));
        QVERIFY(!isDrawnBackwards(EntityKind::seller, EntityKind::seller));
        QVERIFY(drawableLinks(EntityKind::seller, EntityKind::seller) == std::vector{LinkKind::relatedTo});
    }

    void drawnLinkSaysWhoWhyAndHowSure()
    {
        const Entity ann = seller(u"ann"_s);
        QVERIFY(m_session->drawLink(ann, seller(u"bob"_s), u"same phone"_s, 60));
        const auto drawn = [&] {
            std::vector<Link> links = *linksOf(m_session->database(), ann.id);
            std::erase_if(links, [](const Link &link) { return link.origin == LinkOrigin::found; });
            return links;
        };
        QCOMPARE(drawn().size(), 1u);
        QCOMPARE(drawn().front().reason, u"same phone"_s);
        QCOMPARE(drawn().front().confidence, 60);
        QVERIFY(m_session->removeLink(drawn().front()));
        QVERIFY(m_session->undo());
        QCOMPARE(drawn().front().confidence, 60);
    }

    void readOnlyRefusesCommands()
    {
        reopen(CaseFile::Access::readOnly);
        const auto outcome = Annotations(*m_session).addNote({ThingKind::entity, seller(u"ann"_s).id.value()}, u"x"_s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::readOnly);
        QVERIFY(!m_session->canUndo());
    }

    /// They waited five seconds for the job, with the window still, and failed without its name.
    void whileAJobWritesCommandsAreRefusedAtOnce()
    {
        JobRunner jobs;
        m_session->watchWriter(&jobs);
        const QSignalSpy changed(m_session.get(), &CaseSession::writingChanged);
        QSemaphore isWriting;
        QSemaphore mayEnd;
        const auto end = qScopeGuard([&mayEnd] { mayEnd.release(); });
        jobs.start<bool>(
            u"Withdrawing a.csv"_s,
            [&, path = m_path](const CancelToken &, const ProgressSink &) -> Result<bool> {
                const Result<Database> database = Database::open(path, Database::Mode::readWrite);
                const Result<Transaction> transaction = Transaction::begin(*database);
                isWriting.release();
                mayEnd.acquire();
                return transaction.has_value();
            },
            [](const Result<bool> &) {});
        isWriting.acquire();
        const Outcome refused = m_session->renameEntity(seller(u"ann"_s), u"anna"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::caseInUse);
        QVERIFY2(refused.error().message.contains("Withdrawing a.csv"_L1), qPrintable(refused.error().message));
        QCOMPARE(planUndo(*m_session, 2).error().code, ErrorCode::caseInUse);
        QCOMPARE(changed.count(), 1);
        mayEnd.release();
        QTRY_VERIFY(!m_session->isBeingWritten());
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_session->renameEntity(seller(u"ann"_s), u"anna"_s));
    }

    void aWriterThatIsGoneWritesNoMore()
    {
        auto jobs = std::make_unique<JobRunner>();
        m_session->watchWriter(jobs.get());
        jobs->start<bool>(
            u"Restoring a.csv"_s, [](const CancelToken &, const ProgressSink &) { return Result<bool>(true); },
            [](const Result<bool> &) {});
        QVERIFY(m_session->isBeingWritten());
        jobs.reset(); // with its page
        QTRY_VERIFY(!m_session->isBeingWritten());
    }

    void knowsNoCaseThatHasALogBesideIt() // nobody has looked at that
    {
        m_session.reset();
        QVERIFY(isKnownAndUnchanged(m_path));
        for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
            QFile planted(m_path + suffix);
            QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("pages") == 5);
            planted.close();
            QVERIFY(!isKnownAndUnchanged(m_path));
            QVERIFY(planted.remove());
        }
        QVERIFY(isKnownAndUnchanged(m_path));
    }

    void tellsWhatChanged()
    {
        QSignalSpy spy(m_session.get(), &CaseSession::caseChanged);
        const Entity ann = seller(u"ann"_s);
        QVERIFY(Annotations(*m_session).addNote({ThingKind::entity, ann.id.value()}, u"x"_s));
        QVERIFY(m_session->undo());
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy[1][0].value<CaseChange>().entities.front(), ann.id);
    }
};

QTEST_GUILESS_MAIN(CaseSessionTest)
#include "tst_casesession.moc"
