// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/madepictures.h"

#include <QMap>

namespace interdict {

namespace {

constexpr int width = 32;
constexpr int height = 32;
constexpr int cut = 16; // rows of a strip, sides of a tile

QByteArray rgbOf(int page, const QRect &part)
{
    QByteArray bytes;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            bytes += QByteArray(1, char(x * 7 + page)) + char(y * 5) + char(x * y);
    }
    return bytes;
}

QList<QRect> partsOf(Pieces pieces)
{
    QList<QRect> parts;
    for (int y = 0; y < height; y += cut) {
        for (int x = 0; x < width; x += pieces == Pieces::tiles ? cut : width)
            parts << QRect(x, y, pieces == Pieces::tiles ? cut : width, cut);
    }
    return parts;
}

/// Grows a TIFF directory by directory.
struct TiffMaking
{
    ByteOrder order;
    QByteArray bytes = (order.isBig ? QByteArray("MM") : QByteArray("II")) + order.number(42, 2) + QByteArray(4, '\0');
    qsizetype nextAt = 4;

    struct Value
    {
        int type = 4;
        QByteArray bytes;
    };
    [[nodiscard]] Value shorts(const QList<int> &values) const
    {
        QByteArray all;
        for (const int value : values)
            all += order.number(quint64(value), 2);
        return {3, all};
    }
    [[nodiscard]] Value longs(const QList<int> &values) const
    {
        QByteArray all;
        for (const int value : values)
            all += order.number(quint64(value), 4);
        return {4, all};
    }
    int append(const QByteArray &more)
    {
        bytes.resize(bytes.size() + bytes.size() % 2, '\0');
        bytes += more;
        return int(bytes.size() - more.size());
    }
    int directory(const QMap<int, Value> &values)
    {
        static const QMap<int, int> widths{{1, 1}, {2, 1}, {3, 2}, {4, 4}, {7, 1}};
        QByteArray all = order.number(quint64(values.size()), 2);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            all += order.number(quint64(value.key()), 2) + order.number(quint64(value->type), 2) +
                   order.number(quint64(value->bytes.size() / widths[value->type]), 4);
            all += value->bytes.size() > 4 ? order.number(quint64(append(value->bytes)), 4)
                                           : value->bytes.leftJustified(4, 'S');
        }
        return append(all + QByteArray(4, '\0'));
    }
    void link(int at)
    {
        bytes.replace(nextAt, 4, order.number(quint64(at), 4));
        nextAt = at + 2 + 12 * qsizetype(uchar(bytes[at + (order.isBig ? 1 : 0)]));
    }
};

QMap<int, TiffMaking::Value> pageOf(TiffMaking &tiff, int page, Pieces pieces)
{
    QList<int> offsets;
    QList<int> lengths;
    for (const QRect &part : partsOf(pieces)) {
        const QByteArray rgb = rgbOf(page, part);
        offsets << tiff.append(rgb);
        lengths << int(rgb.size());
    }
    QMap<int, TiffMaking::Value> values{
        {254, tiff.longs({0})},          {256, tiff.shorts({width})},     {257, tiff.shorts({height})},
        {258, tiff.shorts({8, 8, 8})},   {259, tiff.shorts({1})},         {262, tiff.shorts({2})},
        {277, tiff.shorts({3})},         {270, {2, "SECRETDESCRIPTION"}}, {271, {2, QByteArray("SEC\0", 4)}},
        {306, {2, "2026:01:01 SECRET"}}, {700, {1, "<x>SECRETXMP</x>"}},  {65000, {7, "SECRETMAKER"}}};
    if (pieces == Pieces::tiles)
        values.insert({{322, tiff.shorts({cut})},
                       {323, tiff.shorts({cut})},
                       {324, tiff.longs(offsets)},
                       {325, tiff.shorts(lengths)}});
    else
        values.insert({{273, tiff.longs(offsets)}, {278, tiff.shorts({cut})}, {279, tiff.shorts(lengths)}});
    return values;
}

} // namespace

QByteArray ByteOrder::number(quint64 value, int bytes) const
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += char(value >> 8 * (isBig ? bytes - 1 - i : i) & 0xff);
    return out;
}

QByteArray chattyTiff(const ByteOrder &order, Pieces pieces)
{
    TiffMaking tiff{order};
    tiff.append("SECRETLEFTOVER");
    const int exif = tiff.directory({{37510, {7, "SECRETCOMMENT"}}});
    const int sub = tiff.directory({{270, {2, "SECRETSUBDIRECTORY"}}});
    for (int page = 0; page < 2; ++page) {
        auto values = pageOf(tiff, page, pieces);
        values.insert(34665, tiff.longs({exif}));
        values.insert(330, tiff.longs({sub}));
        tiff.link(tiff.directory(values));
    }
    auto copy = pageOf(tiff, 7, pieces);
    copy[254] = tiff.longs({1});
    tiff.link(tiff.directory(copy));
    return tiff.bytes + "SECRETTRAILER";
}

QList<QImage> pagesOf(const QByteArray &tiff)
{
    const bool isBig = tiff.startsWith("MM");
    const auto number = [&](qint64 at, int bytes) {
        qint64 value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= qint64(uchar(tiff.at(at + i))) << 8 * (isBig ? bytes - 1 - i : i);
        return value;
    };
    QList<QImage> pages;
    for (qint64 at = number(4, 4); at != 0; at = number(at + 2 + 12 * number(at, 2), 4)) {
        QMap<qint64, QList<qint64>> values;
        for (qint64 entry = at + 2; entry < at + 2 + 12 * number(at, 2); entry += 12) {
            const int bytes = number(entry + 2, 2) == 3 ? 2 : number(entry + 2, 2) == 4 ? 4 : 1;
            const qint64 count = number(entry + 4, 4);
            const qint64 from = count * bytes > 4 ? number(entry + 8, 4) : entry + 8;
            for (qint64 i = 0; i < count; ++i)
                values[number(entry, 2)] << number(from + i * bytes, bytes);
        }
        QImage image(int(values[256].value(0)), int(values[257].value(0)), QImage::Format_RGB888);
        const bool isTiled = values.contains(324);
        const QList<QRect> parts = partsOf(isTiled ? Pieces::tiles : Pieces::strips);
        for (int i = 0; i < parts.size(); ++i) {
            qint64 from = values[isTiled ? 324 : 273].value(i);
            for (int y = parts[i].top(); y <= parts[i].bottom(); ++y, from += 3 * parts[i].width())
                memcpy(image.scanLine(y) + 3 * parts[i].left(), tiff.constData() + from, size_t(3 * parts[i].width()));
        }
        pages << image;
    }
    return pages;
}

QByteArray mediaBox(const QByteArray &type, const QByteArray &content)
{
    return ByteOrder().number(quint64(content.size() + 8), 4) + type + content;
}

namespace {

QByteArray itemBox(int id, const QByteArray &type, const QByteArray &words)
{
    const ByteOrder big;
    return mediaBox("infe", big.number(2 << 24, 4) + big.number(quint64(id), 2) + big.number(0, 2) + type + words);
}

/// By version 1 of "iloc".
QByteArray placeOf(int id, int method, qsizetype offset, qsizetype length)
{
    const ByteOrder big;
    return big.number(quint64(id), 2) + big.number(quint64(method), 2) + big.number(0, 2) + big.number(1, 2) +
           big.number(quint64(offset), 4) + big.number(quint64(length), 4);
}

QByteArray heicMeta(const QByteArray &pictureType, const QByteArray &smallType, const QByteArray &references,
                    qsizetype mediaAt)
{
    const ByteOrder big;
    const QByteArray version(4, '\0');
    const QByteArray items = version + big.number(4, 2) + itemBox(1, pictureType, QByteArray("SECRETNAME\0", 11)) +
                             itemBox(2, "Exif", QByteArray(1, '\0')) +
                             itemBox(3, "mime", QByteArray("SECRET\0application/rdf+xml\0", 27)) +
                             itemBox(4, smallType, QByteArray(1, '\0'));
    const QByteArray places = big.number(1 << 24, 4) + big.number(0x4400, 2) + big.number(4, 2) +
                              placeOf(1, 0, mediaAt + 4, 6) + placeOf(2, 0, mediaAt + 10, 10) + placeOf(3, 1, 4, 9) +
                              placeOf(4, 1, 0, 4);
    const QByteArray properties =
        mediaBox("ipco", mediaBox("ispe", version + big.number(64, 4) + big.number(48, 4)) +
                             mediaBox("udes", version + "SECRETWORDS") + mediaBox("crtt", "SECRETAT"));
    return mediaBox("meta",
                    version + mediaBox("hdlr", QByteArray(8, '\0') + "pict" + QByteArray(12, '\0') + "SECRETHANDLER") +
                        mediaBox("pitm", version + big.number(1, 2)) + mediaBox("iinf", items) +
                        mediaBox("iloc", places) + mediaBox("iprp", properties) + references +
                        mediaBox("idat", "GRIDSECRETXMP") + mediaBox("xml ", "<SECRET/>"));
}

} // namespace

QByteArray chattyHeic(const QByteArray &pictureType, const QByteArray &smallType, const QByteArray &references)
{
    const QByteArray start =
        mediaBox("ftyp", QByteArray("heic\0\0\0\0mif1heic", 16)) + mediaBox("uuid", "SECRETMAKERBOX");
    const qsizetype mediaAt = start.size() + heicMeta(pictureType, smallType, references, 0).size() + 8;
    return start + heicMeta(pictureType, smallType, references, mediaAt) +
           mediaBox("mdat", "LOSTPIXELSSECRETEXIFSECRETLEFT") + mediaBox("udta", "SECRETUSER") + "SECRETTRAILER";
}

} // namespace interdict
