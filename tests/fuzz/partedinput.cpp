// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/fuzz/partedinput.h"

#include "models/referrals/zipwriter.h"

#include <QList>
#include <QtEndian>

namespace interdict::fuzzing {

namespace {

constexpr int mostParts = 64;

struct Part
{
    QByteArray name;
    QByteArray bytes;
    quint32 offset = 0;
};

template <typename Number>
void put(QByteArray &zip, Number number)
{
    const Number little = qToLittleEndian(number);
    zip.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

/// What local header and directory entry have in common (APPNOTE 4.3.7 and 4.3.12).
void putFacts(QByteArray &zip, const Part &part)
{
    put<quint16>(zip, 20);     // version needed
    put<quint16>(zip, 0x0800); // names are UTF-8
    put<quint16>(zip, 0);      // stored
    put<quint32>(zip, 0x00210000);
    put<quint32>(zip, crc32Of(part.bytes));
    put<quint32>(zip, quint32(part.bytes.size()));
    put<quint32>(zip, quint32(part.bytes.size()));
    put<quint16>(zip, quint16(part.name.size()));
    put<quint16>(zip, 0);
}

QList<Part> partsOf(const QByteArray &input)
{
    QList<Part> parts;
    qsizetype at = input.startsWith("--- ") ? 0 : -1;
    while (at >= 0 && parts.size() < mostParts) {
        const qsizetype nameEnd = input.indexOf('\n', at);
        if (nameEnd < 0)
            break;
        const qsizetype next = input.indexOf("\n--- ", nameEnd);
        const qsizetype end = next < 0 ? input.size() : next;
        parts.append(
            {input.mid(at + 4, qMin<qsizetype>(nameEnd - at - 4, 200)), input.mid(nameEnd + 1, end - nameEnd - 1)});
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

} // namespace

QByteArray zipOfParts(const QByteArray &input)
{
    QList<Part> parts = partsOf(input);
    if (parts.isEmpty())
        return input;
    QByteArray zip;
    for (Part &part : parts) {
        part.offset = quint32(zip.size());
        zip += QByteArrayView("PK\x03\x04", 4);
        putFacts(zip, part);
        zip += part.name + part.bytes;
    }
    const auto directory = quint32(zip.size());
    for (const Part &part : std::as_const(parts)) {
        zip += QByteArrayView("PK\x01\x02", 4);
        put<quint16>(zip, 20);
        putFacts(zip, part);
        zip += QByteArray(10, '\0'); // comment, disk, attributes
        put<quint32>(zip, part.offset);
        zip += part.name;
    }
    const auto length = quint32(zip.size()) - directory;
    zip += QByteArrayView("PK\x05\x06\0\0\0\0", 8);
    put<quint16>(zip, quint16(parts.size()));
    put<quint16>(zip, quint16(parts.size()));
    put<quint32>(zip, length);
    put<quint32>(zip, directory);
    put<quint16>(zip, 0);
    return zip;
}

} // namespace interdict::fuzzing
