// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/archivewalker.h"

#include <QTemporaryDir>

#include <memory>

namespace interdict {

/// A member of an archive as a file of its own, for readers that want one. It lies in a temporary folder of ours that
/// goes with this object, under a name that looks like the member's and cannot be a path.
class MemberFile
{
public:
    /// Errors: as ArchiveWalker::unpack().
    [[nodiscard]] static Result<MemberFile> unpack(ArchiveWalker &archive, const ArchiveMember &member,
                                                   const CancelToken &cancel);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    MemberFile() = default;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/// The last part of a member's path.
[[nodiscard]] QString fileNameOfMember(const QString &path);
/// Letters, digits, dots, hyphens and underscores of a file's name, so that it is a name on every system.
[[nodiscard]] QString harmlessName(const QString &fileName);

} // namespace interdict
