// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/intake/archives/archivemember.h"

#include <QTemporaryDir>

class QIODevice;

namespace interdict {

/// Where archives are unpacked to: a temporary folder of our own, with names of our own, gone with this object. It
/// counts what comes out of all of them, so that the limit on their size holds whatever they state.
class ScratchFolder
{
public:
    explicit ScratchFolder(const ArchiveLimits &limits) : m_limits(limits) {}

    [[nodiscard]] const ArchiveLimits &limits() const { return m_limits; }
    /// Counts bytes that come out of unpacking: limitExceeded, by the name, where that is too much.
    [[nodiscard]] Outcome count(qint64 bytes, const QString &name);
    /// Writes all of the device to a file whose name ends in `suffix` (letters and digits only), counting it; `packed`
    /// bounds it by the ratio (-1: what comes is bounded and was counted before). Errors: cannotWrite, damaged,
    /// limitExceeded, cancelled; then nothing is left behind.
    [[nodiscard]] Result<QString> unpack(QIODevice &device, const QString &name, qint64 packed,
                                         const CancelToken &cancel, const QString &suffix = {});

private:
    [[nodiscard]] Outcome copy(QIODevice &from, QIODevice &to, const QString &name, qint64 packed,
                               const CancelToken &cancel);

    ArchiveLimits m_limits;
    QTemporaryDir m_folder;
    qint64 m_bytes = 0;
    int m_files = 0;
};

} // namespace interdict
