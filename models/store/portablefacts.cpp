// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/portablefacts.h"

#include "models/store/historylog.h"
#include "models/store/rowreading.h"
#include "models/store/schema.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortableFacts)
};

QJsonObject toJson(const PortableOrigin &origin)
{
    return {{u"caseId"_s, origin.caseId},
            {u"case"_s, origin.caseName},
            {u"agency"_s, origin.agency},
            {u"by"_s, origin.madeBy},
            {u"at"_s, origin.madeAt.toUTC().toString(Qt::ISODate)},
            {u"how"_s, origin.how},
            {u"wholeSources"_s, origin.hasWholeSources},
            {u"historyEntries"_s, origin.entries},
            {u"historyHead"_s, origin.head}};
}

PortableOrigin originFrom(const QJsonObject &json)
{
    return {json["caseId"_L1].toString(),
            json["case"_L1].toString(),
            json["agency"_L1].toString(),
            json["by"_L1].toString(),
            QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate),
            json["how"_L1].toString(),
            json["wholeSources"_L1].toBool(),
            json["historyEntries"_L1].toInteger(),
            json["historyHead"_L1].toString()};
}

Result<std::optional<ExcerptEntry>> excerptAt(const Statement &row)
{
    const Result<Sha256> previous = Sha256::fromBytes(row.blob(6));
    const Result<Sha256> digest = Sha256::fromBytes(row.blob(7));
    if (!previous || !digest)
        return std::optional<ExcerptEntry>();
    HistoryEntry entry{row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODate),
                       row.text(2),    row.text(3),
                       row.text(4),    row.text(5),
                       *previous,      *digest,
                       false};
    return std::optional(ExcerptEntry{std::move(entry), !row.isNull(1)});
}

} // namespace

bool isPortableCopy(const QString &path)
{
    const Result<Database> database = Database::open(path, Database::Mode::readOnly);
    if (!database)
        return false;
    const Result<qint64> application = database->number("PRAGMA application_id");
    const Result<qint64> found = database->number("SELECT count(*) FROM property WHERE name = 'portable'");
    return application && *application == caseApplicationId && found && *found > 0;
}

Result<std::optional<PortableOrigin>> portableOrigin(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT value FROM property WHERE name = 'portable'");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<PortableOrigin>();
    return std::optional(originFrom(QJsonDocument::fromJson(rows->text(0).toUtf8()).object()));
}

Outcome writePortableOrigin(const Database &database, const PortableOrigin &origin)
{
    Result<Statement> insert = database.prepare("INSERT INTO property (name, value) VALUES ('portable', ?1)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(QString::fromUtf8(QJsonDocument(toJson(origin)).toJson(QJsonDocument::Compact))).run();
}

QString inWords(const PortableOrigin &origin)
{
    return Words::tr("Portable copy of \"%1\", made by %2 on %3 UTC. It is for reading.")
        .arg(origin.caseName.left(120), origin.madeBy.left(120), origin.madeAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
}

Result<Sha256> heldDigest(const Database &database, const Source &source)
{
    Result<Statement> rows = database.prepare("SELECT digest FROM portable_source WHERE source = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(source.id).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? Sha256::fromBytes(rows->blob(0)) : Result<Sha256>(source.digest);
}

Outcome addToExcerpt(const Database &database, const ExcerptEntry &excerpt)
{
    const HistoryEntry &entry = excerpt.entry;
    if (!excerpt.isShown) {
        Result<Statement> insert =
            database.prepare("INSERT INTO portable_history (number, previous, digest) VALUES (?1, ?2, ?3)");
        return insert ? insert->bind(entry.number, entry.previous.toBytes(), entry.digest.toBytes()).run()
                      : tl::unexpected(insert.error());
    }
    Result<Statement> insert =
        database.prepare("INSERT INTO portable_history (number, at, author, action, summary, details, previous, "
                         "digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert
        ->bind(entry.number, entry.at.toString(Qt::ISODate), entry.author, entry.action, entry.summary, entry.details,
               entry.previous.toBytes(), entry.digest.toBytes())
        .run();
}

Result<std::vector<ExcerptEntry>> historyExcerpt(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT number, at, author, action, summary, details, previous, digest "
                                              "FROM portable_history ORDER BY number");
    return rowsOf<ExcerptEntry>(std::move(rows), [](const Statement &row) -> Result<ExcerptEntry> {
        Result<std::optional<ExcerptEntry>> entry = excerptAt(row);
        if (!entry || !*entry)
            return failure(ErrorCode::damaged, Words::tr("The history excerpt has an entry without a valid digest."));
        return std::move(**entry);
    });
}

Result<QString> brokenExcerpt(const Database &database, const PortableOrigin &origin)
{
    const Result<std::vector<ExcerptEntry>> entries = historyExcerpt(database);
    if (!entries)
        return entries.error().code == ErrorCode::damaged ? Result<QString>(entries.error().message)
                                                          : tl::unexpected(entries.error());
    Sha256 previous = *Sha256::fromBytes(QByteArray(32, '\0'));
    qint64 next = 1;
    for (const ExcerptEntry &excerpt : *entries) {
        if (excerpt.entry.number != next || excerpt.entry.previous != previous)
            return Words::tr("Entry %1 of the history excerpt does not follow the one before.").arg(next);
        if (excerpt.isShown && digestOf(excerpt.entry) != excerpt.entry.digest)
            return Words::tr("Entry %1 of the history excerpt was changed.").arg(next);
        previous = excerpt.entry.digest;
        ++next;
    }
    const bool isWhole = qint64(entries->size()) == origin.entries &&
                         (entries->empty() || entries->back().entry.digest.toString() == origin.head);
    return isWhole ? QString() : Words::tr("The history excerpt does not end where the copy says it does.");
}

} // namespace interdict
