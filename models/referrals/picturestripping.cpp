// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/picturestripping.h"

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

} // namespace

bool isStrippablePicture(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("\xff\xd8\xff")) || head.startsWith(QByteArrayView(pngStart));
}

QByteArray withoutMetadata(const QByteArray &picture)
{
    if (picture.startsWith(pngStart))
        return strippedPng(picture);
    return picture.startsWith("\xff\xd8\xff") ? strippedJpeg(picture) : QByteArray();
}

} // namespace interdict
