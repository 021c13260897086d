// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/historyexport.h"

#include "models/casework/historydetails.h"
#include "models/casework/undostack.h"
#include "models/store/historylog.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
};

constexpr auto formatName = "interdict-case-history"_L1;
constexpr qint64 largestFile = 1'000'000'000;

QByteArray csvLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << u'"' + formulaSafe(visibleText(cell)).replace(u'"', u"\"\""_s) + u'"';
    return safe.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHead()
{
    return csvLine({Words::tr("Number"), Words::tr("Time (UTC)"), Words::tr("Author"), Words::tr("Action"),
                    Words::tr("What"), Words::tr("Why"), Words::tr("State"), Words::tr("Digest")});
}

QByteArray csvOf(const HistoryEntry &entry)
{
    return csvLine({QString::number(entry.number), entry.at.toUTC().toString(Qt::ISODate), entry.author,
                    actionTitle(entry.action), entry.summary, reasonOf(entry),
                    entry.isUndone ? Words::tr("undone") : QString(), entry.digest.toString()});
}

/// The texts exactly as they were hashed; the details as text, since JSON written anew may have other bytes.
QJsonObject jsonOf(const HistoryEntry &entry)
{
    return {{u"number"_s, entry.number},           {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
            {u"author"_s, entry.author},           {u"action"_s, entry.action},
            {u"summary"_s, entry.summary},         {u"details"_s, entry.details},
            {u"undone"_s, entry.isUndone},         {u"previous"_s, entry.previous.toString()},
            {u"digest"_s, entry.digest.toString()}};
}

QByteArray jsonHead()
{
    return "{\"format\":\"interdict-case-history\",\"version\":1,\"digestRule\":\"SHA-256 over the netstrings "
           "(<bytes>:<text>,) of number, at, author, action, summary and details in UTF-8, followed by the 32 bytes of "
           "previous (zeros for entry 1)\",\"entries\":[\n";
}

Result<UndoStack> stackOf(const Database &database)
{
    UndoStack stack;
    for (qint64 next = 1;;) {
        const Result<std::vector<HistoryHead>> heads = readHistoryHeads(database, next, 1000);
        if (!heads)
            return tl::unexpected(heads.error());
        if (heads->empty())
            return stack;
        for (const HistoryHead &head : *heads)
            stack.note(head);
        next = heads->back().number + 1;
    }
}

/// Writes the entries into the open file, the oldest first.
Result<qint64> writeEntries(const Database &database, const HistoryExport &request, QIODevice &file,
                            const CancelToken &cancel, const ProgressSink &progress)
{
    Result<std::vector<qint64>> numbers = historyNumbers(database, request.query);
    const Result<UndoStack> stack = stackOf(database);
    if (!numbers || !stack)
        return tl::unexpected(!numbers ? numbers.error() : stack.error());
    std::reverse(numbers->begin(), numbers->end());
    const bool isJson = request.path.endsWith(".json"_L1, Qt::CaseInsensitive);
    file.write(isJson ? jsonHead() : csvHead());
    constexpr size_t atOnce = 500;
    for (size_t from = 0; from < numbers->size(); from += atOnce) {
        if (cancel.isCancelled())
            return cancelled();
        const auto part = std::span(*numbers).subspan(from, std::min(atOnce, numbers->size() - from));
        Result<std::vector<HistoryEntry>> entries = historyEntries(database, part);
        if (!entries)
            return tl::unexpected(entries.error());
        for (HistoryEntry &entry : *entries) {
            entry.isUndone = stack->isUndone(entry.number);
            if (isJson)
                file.write((entry.number == numbers->front() ? QByteArray() : QByteArray(",\n")) +
                           QJsonDocument(jsonOf(entry)).toJson(QJsonDocument::Compact));
            else
                file.write(csvOf(entry));
        }
        if (progress)
            progress({qint64(from), qint64(numbers->size()), Words::tr("Writing the history")});
    }
    if (isJson)
        file.write("\n]}\n");
    return qint64(numbers->size());
}

Sha256 zeros()
{
    return *Sha256::fromBytes(QByteArray(32, '\0'));
}

/// The digest of the text in the file; zeros where it is none.
Sha256 digestAt(const QJsonObject &json, QLatin1StringView name)
{
    const Result<Sha256> digest = Sha256::fromBytes(QByteArray::fromHex(json.value(name).toString().toLatin1()));
    return digest ? *digest : zeros();
}

HistoryEntry entryOf(const QJsonObject &json)
{
    return {json.value("number"_L1).toInteger(),
            QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODate),
            json.value("author"_L1).toString(),
            json.value("action"_L1).toString(),
            json.value("summary"_L1).toString(),
            json.value("details"_L1).toString(),
            digestAt(json, "previous"_L1),
            digestAt(json, "digest"_L1),
            false};
}

void checkEntry(const HistoryEntry &entry, const std::optional<HistoryEntry> &before, HistoryFileCheck &check)
{
    if (digestOf(entry) != entry.digest)
        check.problems << Words::tr("Entry %1 is not what its digest says: it was changed.").arg(entry.number);
    const qint64 expected = before ? before->number + 1 : 1;
    if (entry.number < expected)
        check.problems << Words::tr("Entry %1 is out of order.").arg(entry.number);
    else if (entry.number > expected)
        ++check.gaps;
    else if (entry.previous != (before ? before->digest : zeros()))
        check.problems << Words::tr("Entry %1 does not follow the entry before it.").arg(entry.number);
}

} // namespace

Result<qint64> exportHistory(const HistoryExport &request, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(request.casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::cannotWrite,
                       Words::tr("\"%1\" could not be written: %2.").arg(request.path, file.errorString()));
    const Result<qint64> written = writeEntries(*database, request, file, cancel, progress);
    if (!written)
        return written;
    if (!file.commit())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("\"%1\" could not be written: %2.").arg(request.path, file.errorString()));
    return written;
}

bool isHistoryFile(const QByteArray &firstBytes)
{
    return firstBytes.startsWith("{\"format\":\"interdict-case-history\"");
}

Result<HistoryFileCheck> checkHistoryFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(ErrorCode::cannotRead, Words::tr("\"%1\" could not be read: %2.").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError || json.value("format"_L1).toString() != formatName)
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is no history that Interdict wrote: %2.").arg(path, error.errorString()));
    HistoryFileCheck check;
    std::optional<HistoryEntry> before;
    for (const QJsonValue &value : json.value("entries"_L1).toArray()) {
        HistoryEntry entry = entryOf(value.toObject());
        checkEntry(entry, before, check);
        ++check.entries;
        check.head = entry.digest.toString();
        before = std::move(entry);
    }
    return check;
}

} // namespace interdict
