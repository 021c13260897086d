// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/intake/archives/archivewalker.h"
#include "models/intake/evidencekind.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace interdict {

/// What is to be done with a file that was dropped, by its first bytes and its name.
struct FileRole
{
    enum class Kind {
        data,     ///< has records
        archive,  ///< holds other files
        evidence, ///< is kept as it is
        refused,
    };
    Kind kind = Kind::refused;
    std::optional<EvidenceKind> evidence{};
    std::optional<Error> refusal{};
};

/// `isChosen`: the user named this very file, so that text of any shape is taken for a table; of a folder's files only
/// what looks like one is. `format`: as the user said; empty: as it looks.
[[nodiscard]] FileRole roleOf(QByteArrayView head, const QString &fileName, bool isChosen, const QString &format = {});

/// A file on its own.
struct LooseFile
{
    QString path;
    QString name; ///< the file's, or its path in the folder that was named
    FileRole role;
};

/// The files named, with those of folders in the order of their paths. Links and hidden files of folders are refused by
/// name, as is what goes over 100,000 files. Errors: cancelled.
[[nodiscard]] Result<std::vector<LooseFile>> looseFiles(const QStringList &paths, const QString &format,
                                                        const CancelToken &cancel);

/// A file in an archive.
struct IncomingMember
{
    ArchiveMember member;
    FileRole role;
};
/// All of them, in the order of the archive. Errors: as ArchiveWalker::list().
[[nodiscard]] Result<std::vector<IncomingMember>> incomingMembers(ArchiveWalker &archive, const QString &path,
                                                                  const CancelToken &cancel);

} // namespace interdict
