// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/schema.h"

#include "models/store/rowreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initialiseSchemaResource()
{
    Q_INIT_RESOURCE(interdict_schema);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

const QStringList &stepNames()
{
    static const QStringList names = [] {
        initialiseSchemaResource();
        return QDir(u":/interdict/schema"_s).entryList(QDir::Files, QDir::Name);
    }();
    return names;
}

Result<QStringList> schemaObjects(const Database &database)
{
    // SQLite's own tables of statistics may come and go; nothing else may pass under a name like theirs.
    Result<Statement> rows =
        database.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                         "WHERE coalesce(sql, '') NOT IN ('CREATE TABLE sqlite_stat1(tbl,idx,stat)', "
                         "'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)') ORDER BY type, name");
    return textsOf(std::move(rows));
}

} // namespace

int newestSchemaVersion()
{
    return int(stepNames().size());
}

Outcome applySchemaSteps(const Database &database, int from, int to)
{
    for (int step = from; step < to; ++step) {
        QFile file(u":/interdict/schema/"_s + stepNames().at(step));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::internal, file.errorString());
        if (Outcome done = database.execute(file.readAll()); !done)
            return done;
    }
    return database.execute("PRAGMA user_version = " + QByteArray::number(to));
}

Outcome checkSchema(const Database &database, int version)
{
    Result<Database> model = Database::inMemory();
    if (!model)
        return tl::unexpected(model.error());
    if (Outcome made = applySchemaSteps(*model, 0, version); !made)
        return made;
    const Result<QStringList> expected = schemaObjects(*model);
    const Result<QStringList> actual = schemaObjects(database);
    if (!expected || !actual)
        return tl::unexpected((!expected ? expected : actual).error());
    if (*expected == *actual)
        return {};
    QStringList extra = *actual;
    for (const QString &object : *expected)
        extra.removeOne(object);
    return failure(ErrorCode::damaged,
                   QCoreApplication::translate("Schema",
                                               "The file calls itself an Interdict case, but its tables are not those "
                                               "of one. It was not opened; ask whoever sent it for the original."),
                   extra.join(u" | "_s));
}

} // namespace interdict
