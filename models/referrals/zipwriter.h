// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/referrals/bag.h"
#include "models/referrals/deflating.h"

#include <QIODevice>

#include <vector>

namespace interdict {

/// A file as it goes into a zip.
struct PackedFile
{
    QByteArray bytes; ///< deflated, or as they are
    bool isDeflated = false;
    quint32 crc = 0;
    qint64 size = 0; ///< before deflating
};
/// Any thread.
[[nodiscard]] PackedFile packedFile(const QByteArray &bytes);

/// Writes a zip (PKWARE APPNOTE 6.3.3) into a device that can seek, file after file. The bytes depend on the files and
/// on the library that deflates, and on nothing else: `at` is each file's time (UTC, even seconds), every file is
/// rw-r--r--, there are no extra fields. At most 65,534 files and 4 GiB: what is larger is no packet for one recipient.
/// KArchive's KZip is not used for this: it goes over these limits in silence, and takes a time per file that grows
/// with their number. Names must be ASCII. Errors: limitExceeded; cannotWrite, with the device's reason.
class ZipWriter
{
public:
    ZipWriter(QIODevice &device, const QDateTime &at);

    [[nodiscard]] Outcome add(const QString &name, const PackedFile &file);
    /// A file too large to be held: its pieces are stored as they come, between begin() and end().
    [[nodiscard]] Outcome begin(const QString &name);
    [[nodiscard]] Outcome write(QByteArrayView piece);
    [[nodiscard]] Outcome end();
    /// The directory; nothing may follow.
    [[nodiscard]] Outcome finish();

private:
    struct Member
    {
        QByteArray name;
        quint16 method = 0;
        quint32 crc = 0;
        quint32 packedSize = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    void appendMember(QByteArray &out, const Member &member) const;
    [[nodiscard]] QByteArray localHeader(const Member &member) const;
    [[nodiscard]] Outcome put(QByteArrayView bytes);

    QIODevice &m_device;
    quint32 m_time;
    qint64 m_at = 0;
    std::vector<Member> m_members;
};

/// A zip of these files within one folder, in their order, in memory. Errors: limitExceeded, cancelled.
[[nodiscard]] Result<QByteArray> zipOf(const QString &folder, const std::vector<BagFile> &files, const QDateTime &at,
                                       const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
