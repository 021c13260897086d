// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/bagsource.h"

#include <QTemporaryFile>

namespace interdict {

/// Reads a tar (POSIX.1-2001 with GNU's long names), or one packed by gzip, as hostile input: sums of headers must
/// hold, sizes must fit, at most 1,000,000 members and 8 GiB. A packed one is unpacked into a temporary file.
class TarReader
{
public:
    /// By its first bytes: a tar's header, or gzip's.
    [[nodiscard]] static bool isTar(const QString &path);
    [[nodiscard]] static Result<TarReader> open(const QString &path, const CancelToken &cancel);

    [[nodiscard]] const std::vector<BagMember> &members() const { return m_members; }
    [[nodiscard]] Outcome read(size_t member, const CancelToken &cancel,
                               const std::function<void(QByteArrayView)> &take) const;

private:
    TarReader() = default;
    [[nodiscard]] Outcome unpack(const QString &path, const CancelToken &cancel);
    [[nodiscard]] Outcome readHeaders();
    [[nodiscard]] Outcome take(const QByteArray &header, QFile &file, qint64 &at);

    QString m_path;
    std::unique_ptr<QTemporaryFile> m_unpacked;
    std::vector<BagMember> m_members;
    std::vector<qint64> m_offsets;
    QString m_longName; ///< of the next member, from a header of its own
};

} // namespace interdict
