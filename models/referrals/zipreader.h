// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"

#include <QFile>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace interdict {

struct ZipMember
{
    QString name; ///< as written: hostile, may hold ".."; a folder's ends with '/'
    quint16 flags = 0;
    quint16 method = 0; ///< 0 stored, 8 deflated
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 headerOffset = 0;
    qint64 dataOffset = 0;
    bool isLink = false; ///< a symbolic link of Unix

    [[nodiscard]] bool isFolder() const { return name.endsWith(u'/'); }
};

/// Reads a zip as hostile input, and strictly, since what two programs read differently proves nothing: the directory
/// must end the file and agree with every local header, and members must not overlap. Bounded: 65,534 members, 4 GiB, 8
/// GiB unpacked and at most 250 times the packed size (or 64 MiB). Nothing is written. KArchive's KZip is not used for
/// this: it follows either header, keeps quiet about duplicates and checks no CRC.
class ZipReader
{
public:
    /// Errors: cannotRead; damaged or limitExceeded for what is inside.
    [[nodiscard]] static Result<ZipReader> open(const QString &path);

    [[nodiscard]] const std::vector<ZipMember> &members() const { return m_members; }

    /// Any thread, several at once. Hands the member's bytes on in pieces, and fails (damaged) where size or CRC are
    /// not as the directory says.
    [[nodiscard]] Outcome read(const ZipMember &member, const CancelToken &cancel,
                               const std::function<void(QByteArrayView)> &take) const;

private:
    explicit ZipReader(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    [[nodiscard]] Outcome readDirectory();
    [[nodiscard]] Outcome checkLocalHeaders();
    [[nodiscard]] Outcome checkLocalHeader(ZipMember &member) const;
    [[nodiscard]] Outcome checkBounds() const;
    [[nodiscard]] Outcome readWhole(const ZipMember &member, const std::function<void(QByteArrayView)> &take) const;
    [[nodiscard]] QByteArray bytesAt(qint64 offset, qint64 length) const;

    std::unique_ptr<QFile> m_file;
    std::vector<ZipMember> m_members;
    std::vector<QByteArray> m_rawNames; // beside m_members
    qint64 m_directoryOffset = 0;
};

} // namespace interdict
