// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace interdict {

/// What a portable copy says of itself: the part of which case it is, who made it, when, how it was chosen.
struct PortableOrigin
{
    QString caseId;
    QString caseName;
    QString agency;
    QString madeBy;
    QDateTime madeAt; ///< UTC
    QString how;      ///< a sentence: what was chosen, in the words of the one who made it
    bool hasWholeSources = false;
    qint64 entries = 0; ///< history entries of the case it was made of
    QString head;       ///< the digest of the newest of them; empty without history
};

/// Whether the file calls itself one, asked before it is opened as a case.
[[nodiscard]] bool isPortableCopy(const QString &path);
/// A job's own connection to a case that it is to change. readOnly for a portable copy: that is for reading, whoever
/// opens it.
[[nodiscard]] Result<Database> connectToChange(const QString &casePath);
/// Nothing for a case that is no portable copy.
[[nodiscard]] Result<std::optional<PortableOrigin>> portableOrigin(const Database &database);
[[nodiscard]] Outcome writePortableOrigin(const Database &database, const PortableOrigin &origin);
/// "Portable copy of \"Harbour\", made by ann on 2026-01-31 12:00 UTC."
[[nodiscard]] QString inWords(const PortableOrigin &origin);

/// The digest of the bytes that the copy holds of the source; the source's own where it holds the whole.
[[nodiscard]] Result<Sha256> heldDigest(const Database &database, const Source &source);

/// Whether the bytes that the case has of the source are those that it says it has. A portable copy has none of a
/// withdrawn one. Errors: those of reading, cancelled; bytes that cannot be unpacked are none.
[[nodiscard]] Result<bool> holdsItsBytes(const Database &database, const Source &source, const CancelToken &cancel,
                                         const ProgressSink &progress);

/// What the copy keeps of an entry of the other case's history.
struct ExcerptEntry
{
    HistoryEntry entry;
    bool isShown = false; ///< otherwise number and digests only
};
[[nodiscard]] Outcome addToExcerpt(const Database &database, const ExcerptEntry &entry);
[[nodiscard]] Result<std::vector<ExcerptEntry>> historyExcerpt(const Database &database);
/// Where the excerpt breaks, as a sentence; empty where each entry follows the one before, those that are shown hash to
/// their digests, and the last is the one that the copy names.
[[nodiscard]] Result<QString> brokenExcerpt(const Database &database, const PortableOrigin &origin);

} // namespace interdict
