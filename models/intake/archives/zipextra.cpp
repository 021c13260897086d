// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/zipextra.h"

#include "models/intake/archives/membername.h"
#include "models/intake/archives/packing.h"

#include <QtEndian>

namespace interdict {

namespace {

constexpr quint16 wideField = 0x0001;
constexpr quint16 unicodeNameField = 0x7075;
constexpr quint64 saturated = 0xFFFFFFFF;

/// Hands on each of the extra fields of a kind. False where their lengths do not add up.
template <typename Take>
bool eachField(QByteArrayView extra, quint16 wanted, Take take)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype length = qFromLittleEndian<quint16>(extra.data() + at + 2);
        if (at + 4 + length > extra.size())
            return false;
        if (qFromLittleEndian<quint16>(extra.data() + at) == wanted)
            take(extra.sliced(at + 4, length));
        at += 4 + length;
    }
    return true;
}

} // namespace

bool readWideSizes(QByteArrayView extra, ZipSizes &sizes)
{
    QByteArrayView wide;
    if (!eachField(extra, wideField, [&wide](QByteArrayView field) { wide = field; }))
        return false;
    // The field has only the numbers that are saturated, in this order.
    qsizetype at = 0;
    for (quint64 *number : {&sizes.size, &sizes.packed, &sizes.header}) {
        if (*number != saturated)
            continue;
        if (wide.size() < at + 8)
            return false;
        *number = qFromLittleEndian<quint64>(wide.data() + at);
        at += 8;
    }
    return true;
}

QString zipName(QByteArrayView rawName, QByteArrayView extra)
{
    QString name;
    (void)eachField(extra, unicodeNameField, [&name, rawName](QByteArrayView field) {
        const bool isOfName =
            field.size() > 5 && field.at(0) == 1 && qFromLittleEndian<quint32>(field.data() + 1) == crc32(rawName);
        if (name.isEmpty() && isOfName)
            name = decodedName(field.sliced(5));
    });
    return name.isEmpty() ? decodedName(rawName) : name;
}

} // namespace interdict
