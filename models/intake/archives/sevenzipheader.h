// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace interdict {

/// What the header of a 7z says (7zFormat.txt of the LZMA SDK), as far as reading needs it.
struct SevenZipHeader
{
    struct Coder
    {
        QByteArray method;
        QByteArray properties;
    };
    /// A packed stream that holds files one after the other.
    struct Folder
    {
        std::vector<Coder> coders; ///< more than one is a chain
        qint64 packStreams = 1;
        qint64 outStreams = 1;
        qint64 packedAt = 0; ///< in the file
        qint64 packedSize = 0;
        qint64 size = 0;
        std::optional<quint32> crc;
        std::vector<qint64> fileSizes;
        std::vector<std::optional<quint32>> fileCrcs;
    };
    struct Entry
    {
        QString name;
        bool hasBytes = true;
        bool isFolder = false;
        quint32 attributes = 0;
    };

    std::vector<Folder> folders;
    std::vector<Entry> entries;
    bool isEncoded = false; ///< the header is itself packed, in the one folder
};

/// Takes a header apart; every count is bounded by the bytes there are, and by `most` files. Nothing where it is
/// damaged or uses what no program writes.
[[nodiscard]] std::optional<SevenZipHeader> parseSevenZipHeader(QByteArrayView bytes, qint64 most);

} // namespace interdict
