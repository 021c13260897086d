// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

namespace interdict {

/// How the pages of an import reach the case file, while this lives. To be made before the transaction begins and
/// destroyed after it has ended.
///
/// Through the write-ahead log every page is written twice. A case without records, which nobody else has open, takes
/// them at once: then a rollback journal holds the few pages that were there, so that the import is all there or not
/// at all, as ever. Everybody else has to wait for its end.
///
/// Elsewhere the log is folded into the file by settle(), not by the commit, which thereby takes next to no time: as
/// long as it is not done an import can be cancelled.
class ImportJournal
{
public:
    explicit ImportJournal(const Database &database);
    ImportJournal(const ImportJournal &) = delete;
    ImportJournal &operator=(const ImportJournal &) = delete;
    ImportJournal(ImportJournal &&other) noexcept;
    ImportJournal &operator=(ImportJournal &&) = delete;
    ~ImportJournal();

    [[nodiscard]] bool isDirect() const { return m_isDirect; }
    /// After the commit: folds the log into the file, as far as nobody reads what was before. What cannot be folded
    /// now is folded by whoever changes or closes the case next; nothing depends on it.
    void settle() const;

private:
    const Database *m_database;
    bool m_isLogged = false; ///< the case has a write-ahead log, or had one
    bool m_isDirect = false;
};

} // namespace interdict
