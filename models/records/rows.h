// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/rowid.h"
#include "models/records/kinds.h"
#include "models/values/digest.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// What a case consists of, as plain structs of values.

namespace interdict {

/// One imported file, or one member of an imported archive or workbook.
struct Source
{
    RowId<Source> id;
    QString fileName; ///< without its folder; of a member, the last part of its path
    Sha256 digest;
    qint64 byteCount = 0;
    QString encoding;     ///< as read, e.g. "UTF-8", "macintosh"
    QString layout;       ///< JSON: delimiter, quote, header, record end, and the mapping that was used
    QDateTime importedAt; ///< UTC
    QString importedBy;
    qint64 recordsKept = 0; ///< flagged ones among them
    qint64 recordsFlagged = 0;
    qint64 recordsRejected = 0;
    QString format = QStringLiteral("csv");   ///< the reader's token; "evidence" for a file that is kept, not read
    std::optional<RowId<Source>> container{}; ///< the archive or workbook it came out of
    QString member{};                         ///< its path in the container
    std::optional<QDateTime> withdrawnAt{};   ///< UTC: its records were taken out of the case; its bytes stay

    [[nodiscard]] bool isWithdrawn() const { return withdrawnAt.has_value(); }
};

/// How a record compares with what the case knew of its listing. The numbers are stored in cases.
enum class RecordOutcome {
    none = 0,       ///< shows no listing, or was imported before this was compared
    newListing = 1, ///< the first record of its listing
    changed = 2,    ///< says something else of it
    unchanged = 3,  ///< says nothing new of it
};

/// One row of a source. Its bytes are `byteLength` bytes at `byteOffset` of the source's original bytes.
struct Record
{
    RowId<Record> id;
    RowId<Source> source;
    qint64 rowNumber = 0;  ///< 1 for the first record after the header
    qint64 byteOffset = 0; ///< in bytes from the start of the file
    qint64 byteLength = 0; ///< without the record's end
    RecordStatus status = RecordStatus::kept;
    QString reason; ///< why it was flagged or rejected; translated when imported
};

struct Entity
{
    RowId<Entity> id;
    EntityKind kind = EntityKind::seller;
    QString key;   ///< normal form; unique for its kind and scope
    QString scope; ///< the market of a seller; empty for others
    QString label; ///< as first found, or as the analyst renamed it
    QString
        detail; ///< the chain of a wallet, the platform of a handle, the carrier of a shipment, the registrable domain
};

/// An offer made online, seen once or many times.
struct Listing
{
    RowId<Listing> id;
    std::optional<RowId<Entity>> seller;
    std::optional<RowId<Entity>> site;
    QString reference; ///< the market's own number or page; may be empty
    QString title;
    QString description;
    QString category;
    std::optional<Money> price; ///< as last seen
    QString origin;
    QString destination;
    std::optional<PartialDate> firstSeen;
    std::optional<PartialDate> lastSeen;
    qint64 sightings = 0; ///< how many records show it
};

/// An entity found in a record.
struct Mention
{
    RowId<Entity> entity;
    RowId<Record> record;
    RecordField field = RecordField::note;
    int start = 0; ///< UTF-16 units from the start of the field's decoded text
    int length = 0;
    QString found; ///< the text as found
};

enum class LinkOrigin { found = 0, drawn = 1 };

struct Link
{
    RowId<Link> id;
    LinkKind kind = LinkKind::relatedTo;
    RowId<Entity> from;
    RowId<Entity> to;
    qint64 weight = 0; ///< how many records show it; 1 for a drawn link
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    LinkOrigin origin = LinkOrigin::found;
    QString author;     ///< of a drawn link
    QString reason;     ///< of a drawn link
    int confidence = 0; ///< of a drawn link, in percent; 0 where none was stated
};

struct Note
{
    RowId<Note> id;
    RowId<Entity> entity;
    QString text;
    QString author;
    QDateTime writtenAt; ///< UTC
};

/// One entry of the hash-chained log of everything that changed the case.
struct HistoryEntry
{
    qint64 number = 0; ///< 1, 2, 3, … without gaps
    QDateTime at;      ///< UTC
    QString author;
    QString action;  ///< untranslated token: "import", "add-note", "undo"
    QString summary; ///< a sentence for people, in the language of the one who acted
    QString details; ///< JSON: what changed, before and after
    Sha256 previous;
    Sha256 digest; ///< over number, time, author, action, summary, details and the previous digest
    bool isUndone = false;
};

} // namespace interdict
