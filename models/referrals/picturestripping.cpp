// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/picturestripping.h"

#include "models/referrals/heifstripping.h"
#include "models/referrals/tiffstripping.h"

#include <QList>
#include <QtEndian>

namespace interdict {

namespace {

const QByteArray pngStart = QByteArray::fromHex("89504e470d0a1a0a");

quint16 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

bool startsWithAt(const QByteArray &bytes, qsizetype at, QByteArrayView text)
{
    return at + text.size() <= bytes.size() && QByteArrayView(bytes).sliced(at, text.size()) == text;
}

/// APP0 to APP15 and comments go, but for what a decoder needs to show the same colours.
bool staysInJpeg(const QByteArray &bytes, uchar marker, qsizetype content)
{
    if (marker == 0xfe)
        return false;
    if (marker < 0xe0 || marker > 0xef)
        return true;
    return (marker == 0xe0 && startsWithAt(bytes, content, QByteArrayView("JFIF\0", 5))) ||
           (marker == 0xe2 && startsWithAt(bytes, content, QByteArrayView("ICC_PROFILE\0", 12))) ||
           (marker == 0xee && startsWithAt(bytes, content, QByteArrayView("Adobe", 5)));
}

/// JFIF may hold a small picture of the picture, which an editor forgot to change: it is left out.
QByteArray withoutThumbnail(const QByteArray &segment)
{
    constexpr qsizetype plainBytes = 18;
    if (segment.size() < plainBytes)
        return segment;
    QByteArray plain = segment.first(plainBytes);
    plain[2] = 0;
    plain[3] = plainBytes - 2;
    plain[16] = plain[17] = 0;
    return plain;
}

/// Where the entropy-coded bytes end: at the next marker that is none of RST0 to RST7 and no stuffed 0xff.
qsizetype endOfScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        if (uchar(bytes[at]) != 0xff)
            continue;
        const uchar next = uchar(bytes[at + 1]);
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7))
            return at;
    }
    return -1;
}

QByteArray strippedJpeg(const QByteArray &bytes)
{
    QByteArray out = bytes.first(2);
    qsizetype at = 2;
    while (at + 4 <= bytes.size() || (at + 2 <= bytes.size() && uchar(bytes[at + 1]) == 0xd9)) {
        if (uchar(bytes[at]) != 0xff)
            return {};
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        if (marker == 0xd9)
            return out + bytes.sliced(at, 2); // what follows is none of the picture
        const qsizetype length = 2 + numberAt(bytes, at + 2);
        if (length < 4 || at + length > bytes.size())
            return {};
        if (staysInJpeg(bytes, marker, at + 4))
            out += marker == 0xe0 ? withoutThumbnail(bytes.sliced(at, length)) : bytes.sliced(at, length);
        at += length;
        if (marker != 0xda)
            continue;
        const qsizetype end = endOfScan(bytes, at);
        if (end < 0)
            return {};
        out += bytes.sliced(at, end - at);
        at = end;
    }
    return {};
}

/// What a decoder needs, by PNG (third edition), section 11; all else goes, also what nobody knows.
bool staysInPng(const QByteArray &type)
{
    static const QList<QByteArray> needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
                                          "sRGB", "cICP", "bKGD", "pHYs", "sPLT", "hIST", "acTL", "fcTL", "fdAT"};
    return needed.contains(type);
}

QByteArray strippedPng(const QByteArray &bytes)
{
    QByteArray out = bytes.first(pngStart.size());
    qsizetype at = pngStart.size();
    while (at + 12 <= bytes.size()) {
        const qint64 length = 12 + qint64(qFromBigEndian<quint32>(bytes.constData() + at));
        if (at + length > bytes.size())
            return {};
        const QByteArray type = bytes.sliced(at + 4, 4);
        if (staysInPng(type))
            out += bytes.sliced(at, length);
        if (type == "IEND")
            return out;
        at += length;
    }
    return {};
}

/// Behind the sub-blocks that begin at `at` (GIF89a section 15), or -1.
qsizetype endOfSubBlocks(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const qsizetype length = uchar(bytes[at]);
        at += 1 + length;
        if (length == 0)
            return at <= bytes.size() ? at : -1;
    }
    return -1;
}

/// Bytes of the colour table that packed flags announce (sections 18 and 20).
qsizetype colourTableBytes(uchar flags)
{
    return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/// How an animation repeats, and the colour profile; comments and all other applications go.
bool staysInGif(const QByteArray &bytes, qsizetype extension)
{
    const uchar label = uchar(bytes[extension + 1]);
    if (label != 0xff)
        return label != 0xfe;
    return startsWithAt(bytes, extension + 3, "NETSCAPE2.0") || startsWithAt(bytes, extension + 3, "ICCRGBG1012");
}

/// Where the image or extension that begins at `at` ends, or -1.
qsizetype endOfGifBlock(const QByteArray &bytes, qsizetype at)
{
    constexpr qsizetype imageHead = 10;
    if (bytes[at] == '!')
        return at + 2 < bytes.size() ? endOfSubBlocks(bytes, at + 2) : -1;
    if (bytes[at] != ',' || at + imageHead > bytes.size())
        return -1;
    return endOfSubBlocks(bytes, at + imageHead + colourTableBytes(uchar(bytes[at + 9])) + 1); // and the code size
}

QByteArray strippedGif(const QByteArray &bytes)
{
    constexpr qsizetype screenHead = 13;
    if (bytes.size() < screenHead)
        return {};
    qsizetype at = screenHead + colourTableBytes(uchar(bytes[10]));
    QByteArray out = bytes.left(at);
    while (at < bytes.size()) {
        if (bytes[at] == ';')
            return out + ';'; // what follows is none of the picture
        const qsizetype end = endOfGifBlock(bytes, at);
        if (end < 0)
            return {};
        if (bytes[at] == ',' || staysInGif(bytes, at))
            out += bytes.sliced(at, end - at);
        at = end;
    }
    return {};
}

quint32 littleNumberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// The chunks that a decoder needs (RFC 9649 section 2); the flags that announced EXIF and XMP go with these.
QByteArray strippedWebp(const QByteArray &bytes)
{
    static const QList<QByteArray> needed{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};
    constexpr qsizetype fileHead = 12;
    constexpr char metadataFlags = 0x08 | 0x04;
    const qint64 end = 8 + qint64(littleNumberAt(bytes, 4));
    if (end > bytes.size())
        return {};
    QByteArray out = bytes.first(fileHead);
    qint64 at = fileHead;
    while (at + 8 <= end) {
        const qint64 length = 8 + ((qint64(littleNumberAt(bytes, at + 4)) + 1) & ~qint64(1));
        if (at + length > end)
            return {};
        QByteArray chunk = bytes.sliced(at, length);
        if (chunk.startsWith("VP8X") && length > 8)
            chunk[8] = char(chunk[8] & ~metadataFlags);
        if (needed.contains(chunk.first(4)))
            out += chunk;
        at += length;
    }
    if (at != end)
        return {};
    qToLittleEndian(quint32(out.size() - 8), out.data() + 4);
    return out;
}

bool isGif(QByteArrayView head)
{
    return head.startsWith("GIF87a") || head.startsWith("GIF89a");
}

bool isWebp(QByteArrayView head)
{
    return head.size() >= 12 && head.startsWith("RIFF") && head.sliced(8).startsWith("WEBP");
}

} // namespace

bool isStrippablePicture(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("\xff\xd8\xff")) || head.startsWith(QByteArrayView(pngStart)) ||
           isGif(head) || isWebp(head) || isTiff(head) || isHeif(head);
}

QByteArray withoutMetadata(const QByteArray &picture)
{
    if (picture.startsWith(pngStart))
        return strippedPng(picture);
    if (isGif(picture))
        return strippedGif(picture);
    if (isWebp(picture))
        return strippedWebp(picture);
    if (isTiff(picture))
        return strippedTiff(picture);
    if (isHeif(picture))
        return strippedHeif(picture);
    return picture.startsWith("\xff\xd8\xff") ? strippedJpeg(picture) : QByteArray();
}

} // namespace interdict
