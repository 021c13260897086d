// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/referrals/packetcontent.h"
#include "models/store/database.h"

#include <QSet>

namespace interdict {

/// A row of a source, as an evidence file's binding names it.
using NamedRow = std::pair<qint64, qint64>; ///< source, row number

/// The evidence files of the case that one of these rows names, in the order of their import; withdrawn ones are not.
[[nodiscard]] Result<std::vector<Source>> evidenceNamedBy(const Database &database, const QSet<NamedRow> &rows);

/// An exhibit that is the whole file of a source. Of a picture the copy lacks what it says of its making; the original
/// stays in the case, and the digest is the original's. The bytes are read from the database each time the exhibit is
/// fed: it must outlive the content, and be used in this thread.
[[nodiscard]] Result<PacketExhibit> fileExhibit(const Database &database, const Source &source, int number);

/// Reads the stored bytes of each source again and compares them with the digest of its import. damaged, naming each
/// source whose bytes are others.
[[nodiscard]] Outcome checkSourceBytes(const Database &database, const std::vector<PacketSource> &sources,
                                       const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
