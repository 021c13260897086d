// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"

#include "models/store/checkwriting.h"
#include "models/store/historylog.h"
#include "models/store/mergedcases.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "models/store/tablerules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseCheck)
};

class Checking
{
public:
    Checking(const Database &database, const CancelToken &cancel, const ProgressSink &progress)
        : m_database(database), m_cancel(cancel), m_progress(progress)
    {
    }

    Result<CaseCheck> run(CheckDepth depth);

private:
    using Part = CheckFinding::Part;
    Outcome runStep(const QString &words, const std::function<Outcome()> &step);
    Outcome addRows(Part part, const QString &sql, const QString &sentence);
    Outcome checkPages(const char *pragma);
    Outcome checkReferences();
    Outcome checkSoftReferences();
    Outcome checkHistory();
    Outcome checkMergedHistories();
    Outcome checkPortable();
    Outcome checkRecords(const Source &source);
    Outcome checkBytes(const Source &source);
    Outcome checkSources();
    Outcome checkSums();
    Outcome checkText();
    Outcome checkTextRows();

    const Database &m_database;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    std::optional<PortableOrigin> m_portable;
    CaseCheck m_check;
};

/// One finding for each row, at most a hundred of them.
Outcome Checking::addRows(Part part, const QString &sql, const QString &sentence)
{
    Result<Statement> rows = m_database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    while (m_check.problems.size() < 100) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (rows->text(0) != "ok"_L1)
            addFinding(m_check, part, sentence.arg(rows->text(0)));
    }
    return {};
}

Outcome Checking::checkPages(const char *pragma)
{
    return addRows(Part::database, QString::fromLatin1(pragma), Words::tr("The database is damaged: %1."));
}

Outcome Checking::checkReferences()
{
    return addRows(Part::references, u"PRAGMA foreign_key_check"_s,
                   Words::tr("A row of table %1 refers to a row that is not there."));
}

/// Ids without a foreign key: what they name may have gone with a withdrawn import, and is known to come back then.
Outcome Checking::checkSoftReferences()
{
    if (m_portable)
        return {};
    const QHash<QString, QString> withdrawn{
        {u"record"_s, u"EXISTS (SELECT 1 FROM source WHERE %1 BETWEEN first_record AND last_record)"_s},
        {u"entity"_s, u"EXISTS (SELECT 1 FROM withdrawn_row WHERE what = 1 AND withdrawn_row.id = %1)"_s},
        {u"listing"_s, u"EXISTS (SELECT 1 FROM withdrawn_row WHERE what = 2 AND withdrawn_row.id = %1)"_s}};
    for (const TableRule &rule : tableRules()) {
        if (rule.merging != TableRule::Merging::rows)
            continue;
        for (const RowReference &reference : rule.references) {
            const QString table = QString::fromLatin1(rule.table);
            const QString other = QString::fromLatin1(reference.table);
            const QString column = u"%1.%2"_s.arg(table, QLatin1StringView(reference.column));
            QString sql = u"SELECT '%1' FROM %1 WHERE coalesce(%2, 0) <> 0 AND NOT EXISTS (SELECT 1 FROM %3 AS named "
                          "WHERE named.id = %2)"_s.arg(table, column, other);
            if (reference.kindColumn)
                sql += u" AND %1.%2 = %3"_s.arg(table, QLatin1StringView(reference.kindColumn)).arg(reference.kind);
            if (withdrawn.contains(other))
                sql += u" AND NOT "_s + withdrawn[other].arg(column);
            if (Outcome done =
                    addRows(Part::references, sql, Words::tr("A row of table %1 refers to a row that is not there."));
                !done)
                return done;
        }
    }
    return {};
}

Outcome Checking::checkHistory()
{
    const Result<QString> broken = brokenHistory(m_database);
    if (!broken)
        return tl::unexpected(broken.error());
    if (!broken->isEmpty())
        addFinding(m_check, Part::history, *broken);
    const Result<CaseCounts> counts = countCase(m_database);
    if (!counts)
        return tl::unexpected(counts.error());
    m_check.historyEntries = counts->history;
    m_check.records = counts->records;
    const Result<std::vector<HistoryEntry>> last = readHistory(m_database, counts->history, 1);
    if (last && !last->empty())
        m_check.historyHead = last->front().digest.toString();
    return {};
}

Outcome Checking::checkMergedHistories()
{
    const Result<std::vector<MergedCase>> cases = mergedCases(m_database);
    if (!cases)
        return tl::unexpected(cases.error());
    for (const MergedCase &merged : *cases) {
        const Result<QString> broken = brokenMergedHistory(m_database, merged);
        if (!broken)
            return tl::unexpected(broken.error());
        if (!broken->isEmpty())
            addFinding(m_check, Part::history,
                       Words::tr("The history that came with \"%1\": %2").arg(merged.name, *broken));
    }
    return {};
}

Outcome Checking::checkPortable()
{
    if (!m_portable)
        return {};
    const Result<QString> broken = brokenExcerpt(m_database, *m_portable);
    if (!broken)
        return tl::unexpected(broken.error());
    if (!broken->isEmpty())
        addFinding(m_check, Part::portable, *broken);
    return {};
}

Outcome Checking::checkRecords(const Source &source)
{
    Result<Statement> rows = m_database.prepare(
        "SELECT count(*), coalesce(sum(status = 2), 0), coalesce(max(byte_offset + byte_length), 0), "
        "coalesce(min(byte_offset), 0), coalesce(min(byte_length), 0) FROM record WHERE source = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    if (const Result<bool> row = rows->bind(source.id).step(); !row)
        return tl::unexpected(row.error());
    // The counts of a withdrawn source say what was read; none of it is in the case. A portable copy has a part of it.
    const qint64 expected = source.isWithdrawn() ? 0 : source.recordsKept + source.recordsRejected;
    const qint64 rejected = source.isWithdrawn() ? 0 : source.recordsRejected;
    const bool isAsMany = m_portable ? rows->integer(0) <= expected && rows->integer(1) <= rejected
                                     : rows->integer(0) == expected && rows->integer(1) == rejected;
    if (!isAsMany)
        addFinding(m_check, Part::sources,
                   Words::tr("Source \"%1\" should have %L2 records and has %L3.")
                       .arg(source.fileName)
                       .arg(expected)
                       .arg(rows->integer(0)));
    if (rows->integer(2) > source.byteCount || rows->integer(3) < 0 || rows->integer(4) < 0)
        addFinding(m_check, Part::sources,
                   Words::tr("Source \"%1\" has records outside its bytes.").arg(source.fileName));
    return {};
}

Outcome Checking::checkBytes(const Source &source)
{
    const Result<bool> isSound = holdsItsBytes(m_database, source, m_cancel, m_progress);
    if (!isSound)
        return tl::unexpected(isSound.error());
    if (!*isSound)
        addFinding(
            m_check, Part::sources,
            Words::tr("The stored bytes of source \"%1\" are not those that were imported.").arg(source.fileName));
    if (!m_portable || !source.isWithdrawn())
        m_check.sourceBytes += source.byteCount;
    return {};
}

Outcome Checking::checkSources()
{
    const Result<std::vector<Source>> sources = allSources(m_database);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source &source : *sources) {
        if (Outcome checked = checkBytes(source); !checked)
            return checked;
        if (Outcome checked = checkRecords(source); !checked)
            return checked;
    }
    m_check.sources = qint64(sources->size());
    return {};
}

/// What the case says of entities, links and listings is what its sources say of them together.
Outcome Checking::checkSums()
{
    const std::pair<QString, QString> sums[] = {
        {u"SELECT label FROM entity WHERE records <> coalesce((SELECT sum(records) FROM entity_source "
         "WHERE entity_source.entity = entity.id), 0)"_s,
         Words::tr("The records of \"%1\" are not as many as its sources name.")},
        {u"SELECT id FROM link WHERE origin = 0 AND weight <> coalesce((SELECT sum(weight) FROM link_source "
         "WHERE link_source.link = link.id), 0)"_s,
         Words::tr("The weight of link %1 is not what its sources come to.")},
        {u"SELECT title FROM listing WHERE sightings <> (SELECT count(*) FROM record WHERE record.listing = "
         "listing.id)"_s,
         Words::tr("The listing \"%1\" is not shown by as many records as it says.")},
    };
    for (const auto &[sql, sentence] : sums) {
        if (Outcome done = addRows(Part::sums, sql, sentence); !done)
            return done;
    }
    return {};
}

Outcome Checking::checkTextRows()
{
    m_check.omitted << Words::tr(
        "The index of words was compared by its rows only, since the case is open for reading.");
    return addRows(Part::text,
                   u"SELECT title FROM listing WHERE id NOT IN (SELECT id FROM listing_text_docsize) UNION ALL "
                   "SELECT id FROM listing_text_docsize WHERE id NOT IN (SELECT id FROM listing)"_s,
                   Words::tr("The index of words does not agree with the listing \"%1\"."));
}

Outcome Checking::checkText()
{
    if (m_database.isReadOnly())
        return checkTextRows();
    // Compares every word of every listing; a command of FTS5 that has the form of a change, and makes none.
    const Outcome checked =
        m_database.execute("SAVEPOINT text_check; INSERT INTO listing_text (listing_text, rank) VALUES "
                           "('integrity-check', 1)");
    static_cast<void>(m_database.execute("ROLLBACK TO text_check; RELEASE text_check"));
    if (checked || checked.error().code == ErrorCode::cancelled)
        return checked;
    if (checked.error().code == ErrorCode::caseInUse)
        return checkTextRows();
    addFinding(m_check, Part::text, Words::tr("The index of words does not agree with the listings."));
    return {};
}

/// What a step met damaged is a finding, not the end of the check: the other steps go on.
Outcome Checking::runStep(const QString &words, const std::function<Outcome()> &step)
{
    const Outcome done = step();
    if (done || (done.error().code != ErrorCode::damaged && done.error().code != ErrorCode::cannotRead))
        return done;
    if (std::none_of(m_check.findings.begin(), m_check.findings.end(),
                     [](const CheckFinding &finding) { return finding.part == Part::database; }))
        addFinding(
            m_check, Part::database,
            Words::tr("The database is damaged: %1.").arg(done.error().detail.isEmpty() ? words : done.error().detail));
    m_check.omitted << Words::tr("\"%1\" ended where the damage begins.").arg(words);
    return {};
}

Result<CaseCheck> Checking::run(CheckDepth depth)
{
    const Result<std::optional<PortableOrigin>> portable = portableOrigin(m_database);
    if (!portable && portable.error().code != ErrorCode::damaged)
        return tl::unexpected(portable.error());
    m_portable = portable.value_or(std::nullopt);
    const bool isFull = depth == CheckDepth::full;
    const std::tuple<bool, QString, std::function<Outcome()>> steps[] = {
        {true, Words::tr("Checking the database"),
         [&] { return checkPages(isFull ? "PRAGMA integrity_check(100)" : "PRAGMA quick_check(100)"); }},
        {true, Words::tr("Checking references"), [this] { return checkReferences(); }},
        {true, Words::tr("Checking the history"), [this] { return checkHistory(); }},
        {true, Words::tr("Checking the history"), [this] { return checkMergedHistories(); }},
        {true, Words::tr("Checking the history"), [this] { return checkPortable(); }},
        {isFull, Words::tr("Checking references"), [this] { return checkSoftReferences(); }},
        {isFull, Words::tr("Checking counts"), [this] { return checkSums(); }},
        {isFull, Words::tr("Checking sources"), [this] { return checkSources(); }},
        {isFull, Words::tr("Checking the index of words"), [this] { return checkText(); }},
    };
    for (const auto &[isWanted, words, step] : steps) {
        if (!isWanted)
            continue;
        if (m_cancel.isCancelled())
            return cancelled();
        if (m_progress)
            m_progress({0, 0, words});
        if (Outcome done = runStep(words, step); !done)
            return tl::unexpected(done.error());
    }
    return std::move(m_check);
}

} // namespace

Result<CaseCheck> checkCase(const Database &database, CheckDepth depth, const CancelToken &cancel,
                            const ProgressSink &progress)
{
    return Checking(database, cancel, progress).run(depth);
}

Result<CaseCheck> checkCaseAt(const QString &casePath, CheckDepth depth, const CancelToken &cancel,
                              const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    const bool isWordByWord = depth == CheckDepth::full && !isPortableCopy(casePath);
    Result<Database> writable = isWordByWord ? Database::open(casePath, Database::Mode::readWrite)
                                             : Result<Database>(failure(ErrorCode::readOnly, QString()));
    Database &connection = writable && !writable->isReadOnly() ? *writable : *database;
    connection.stopWhen(cancel);
    return checkCase(connection, depth, cancel, progress);
}

} // namespace interdict
