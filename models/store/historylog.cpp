// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/historylog.h"

#include "models/store/rowreading.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace interdict {

namespace {

void addNetstring(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
    hash.addData(QByteArrayLiteral(","));
}

Sha256 zeroDigest()
{
    return *Sha256::fromBytes(QByteArray(32, '\0'));
}

Result<HistoryEntry> entryAt(const Statement &row)
{
    Result<Sha256> previous = Sha256::fromBytes(row.blob(6));
    Result<Sha256> digest = Sha256::fromBytes(row.blob(7));
    if (!previous || !digest)
        return failure(
            ErrorCode::damaged,
            QCoreApplication::translate("HistoryLog", "History entry %1 has no valid digest.").arg(row.integer(0)));
    QDateTime at = QDateTime::fromString(row.text(1), Qt::ISODate);
    return HistoryEntry{row.integer(0), at,        row.text(2), row.text(3), row.text(4),
                        row.text(5),    *previous, *digest,     false};
}

constexpr auto selectEntries = "SELECT number, at, author, action, summary, details, previous, digest FROM history "
                               "WHERE number >= ?1 ORDER BY number LIMIT ?2";

Result<HistoryEntry> lastEntry(const Database &database)
{
    Result<Statement> last = database.prepare("SELECT number, at, author, action, summary, details, previous, digest "
                                              "FROM history ORDER BY number DESC LIMIT 1");
    if (!last)
        return tl::unexpected(last.error());
    const Result<bool> row = last->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return HistoryEntry{0, {}, {}, {}, {}, {}, zeroDigest(), zeroDigest(), false};
    return entryAt(*last);
}

} // namespace

Sha256 digestOf(const HistoryEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addNetstring(hash, QString::number(entry.number));
    addNetstring(hash, entry.at.toUTC().toString(Qt::ISODate));
    addNetstring(hash, entry.author);
    addNetstring(hash, entry.action);
    addNetstring(hash, entry.summary);
    addNetstring(hash, entry.details);
    hash.addData(entry.previous.toBytes());
    return *Sha256::fromBytes(hash.result());
}

Result<HistoryEntry> appendHistory(const Database &database, const HistoryText &text, const QString &author,
                                   const QDateTime &at)
{
    const Result<HistoryEntry> last = lastEntry(database);
    if (!last)
        return tl::unexpected(last.error());
    HistoryEntry entry{last->number + 1, at,           author,       text.action, text.summary,
                       text.details,     last->digest, zeroDigest(), false};
    entry.digest = digestOf(entry);
    Result<Statement> insert =
        database.prepare("INSERT INTO history (number, at, author, action, summary, details, previous, "
                         "digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(entry.number, entry.at.toString(Qt::ISODate), entry.author, entry.action, entry.summary, entry.details,
                 entry.previous.toBytes(), entry.digest.toBytes());
    if (Outcome inserted = insert->run(); !inserted)
        return tl::unexpected(inserted.error());
    return entry;
}

Result<std::vector<HistoryEntry>> readHistory(const Database &database, qint64 first, qint64 most)
{
    return rowsOf<HistoryEntry>(bound(database, selectEntries, first, most), entryAt);
}

Result<QString> brokenHistory(const Database &database)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("HistoryLog", text); };
    Sha256 previous = zeroDigest();
    for (qint64 next = 1;;) {
        const Result<std::vector<HistoryEntry>> entries = readHistory(database, next, 1000);
        if (!entries)
            return entries.error().code == ErrorCode::damaged ? Result<QString>(entries.error().message)
                                                              : tl::unexpected(entries.error());
        if (entries->empty())
            return QString();
        for (const HistoryEntry &entry : *entries) {
            if (entry.number != next)
                return say("History entry %1 is missing.").arg(next);
            if (entry.previous != previous)
                return say("History entry %1 does not follow entry %2.").arg(next).arg(next - 1);
            if (entry.digest != digestOf(entry))
                return say("History entry %1 was changed after it was written.").arg(next);
            previous = entry.digest;
            ++next;
        }
    }
}

} // namespace interdict
