// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// The numbers of a zip's entry that do not fit into 32 bits where it is large.
struct ZipSizes
{
    quint64 size = 0;
    quint64 packed = 0;
    quint64 header = 0; ///< where the local header lies
};

/// Takes the numbers that are saturated from the ZIP64 field among the entry's extra fields. False where one is
/// missing, or the lengths of the fields do not add up.
[[nodiscard]] bool readWideSizes(QByteArrayView extra, ZipSizes &sizes);
/// The entry's name: by Info-ZIP's field with the name in UTF-8 where it belongs to the name that is there.
[[nodiscard]] QString zipName(QByteArrayView rawName, QByteArrayView extra);

} // namespace interdict
