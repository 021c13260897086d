// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/deflating.h"

#include <QtEndian>

#include <array>
#include <memory>

#ifdef INTERDICT_LIBDEFLATE
#include <libdeflate.h>
#endif

namespace interdict {

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

#ifdef INTERDICT_LIBDEFLATE

QByteArray packed(QByteArrayView bytes)
{
    constexpr int level = 4; // packs as small as zip -6, in a third of its time
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
    };
    // Making one takes longer than packing a row.
    thread_local const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(level));
    if (!compressor || bytes.size() < 2)
        return {};
    QByteArray out(bytes.size() - 1, Qt::Uninitialized); // what does not fit is not worth it
    const size_t length = libdeflate_deflate_compress(compressor.get(), bytes.data(), size_t(bytes.size()), out.data(),
                                                      size_t(out.size()));
    out.truncate(qsizetype(length));
    return out;
}

#else

/// A table for each of the eight bytes that are taken at a time.
std::array<std::array<quint32, 256>, 8> crcTables()
{
    std::array<std::array<quint32, 256>, 8> tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
        tables[0][i] = value;
    }
    for (size_t table = 1; table < tables.size(); ++table) {
        for (size_t i = 0; i < 256; ++i) {
            const quint32 before = tables[table - 1][i];
            tables[table][i] = tables[0][before & 0xff] ^ (before >> 8);
        }
    }
    return tables;
}

quint32 plainCrc(QByteArrayView bytes, quint32 crc)
{
    static const auto tables = crcTables();
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype left = bytes.size();
    crc = ~crc;
    for (; left >= 8; left -= 8, at += 8) {
        const quint32 low = qFromLittleEndian<quint32>(at) ^ crc;
        const quint32 high = qFromLittleEndian<quint32>(at + 4);
        crc = tables[7][low & 0xff] ^ tables[6][low >> 8 & 0xff] ^ tables[5][low >> 16 & 0xff] ^ tables[4][low >> 24] ^
              tables[3][high & 0xff] ^ tables[2][high >> 8 & 0xff] ^ tables[1][high >> 16 & 0xff] ^
              tables[0][high >> 24];
    }
    for (; left > 0; --left, ++at)
        crc = tables[0][(crc ^ *at) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// qCompress gives four bytes of size, then a zlib stream: two bytes of header, the deflated data, four of checksum.
QByteArray packed(QByteArrayView bytes)
{
    const QByteArray zlib = qCompress(reinterpret_cast<const uchar *>(bytes.data()), bytes.size(), 6);
    if (zlib.size() <= 10 || zlib.size() - 10 >= bytes.size())
        return {};
    return zlib.sliced(6, zlib.size() - 10);
}

#endif

} // namespace

QByteArray deflatedBytes(QByteArrayView bytes)
{
    // A picture, a video or an archive would take long and come out as large.
    if (bytes.size() > 4 * sampleBytes) {
        const QByteArray start = packed(bytes.first(sampleBytes));
        const QByteArray middle = packed(bytes.sliced(bytes.size() / 2, sampleBytes));
        const bool isPackedAlready = (start.isEmpty() || start.size() > sampleBytes * 15 / 16) &&
                                     (middle.isEmpty() || middle.size() > sampleBytes * 15 / 16);
        if (isPackedAlready)
            return {};
    }
    return packed(bytes);
}

#ifdef INTERDICT_LIBDEFLATE

bool canInflateWhole()
{
    return true;
}

std::optional<QByteArray> inflatedBytes(QByteArrayView deflated, qsizetype size)
{
    struct Free
    {
        void operator()(libdeflate_decompressor *decompressor) const { libdeflate_free_decompressor(decompressor); }
    };
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> decompressor(libdeflate_alloc_decompressor());
    QByteArray out(size, Qt::Uninitialized);
    size_t used = 0;
    size_t made = 0;
    const bool isWhole =
        decompressor && libdeflate_deflate_decompress_ex(decompressor.get(), deflated.data(), size_t(deflated.size()),
                                                         out.data(), size_t(size), &used, &made) == LIBDEFLATE_SUCCESS;
    if (!isWhole || made != size_t(size))
        return {};
    return out;
}

#else

bool canInflateWhole()
{
    return false;
}

std::optional<QByteArray> inflatedBytes(QByteArrayView, qsizetype)
{
    return {};
}

#endif

quint32 crc32Of(QByteArrayView bytes, quint32 crc)
{
#ifdef INTERDICT_LIBDEFLATE
    return libdeflate_crc32(crc, bytes.data(), size_t(bytes.size()));
#else
    return plainCrc(bytes, crc);
#endif
}

} // namespace interdict
