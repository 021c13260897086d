// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/mediaboxes.h"

#include <QtEndian>

namespace interdict {

namespace {

/// More than any file has: what adds up to more is refused before it can overflow.
constexpr quint64 farthest = quint64(1) << 60;

std::optional<MediaItem> itemOf(const QByteArray &bytes, const MediaBox &infe)
{
    BoxReader reader(bytes, infe.content);
    const quint64 version = reader.number(4) >> 24;
    if (version != 2 && version != 3)
        return {}; // those before do not say what kind of item it is
    MediaItem item;
    item.id = quint32(reader.number(version == 2 ? 2 : 4));
    const bool isProtected = reader.number(2) != 0;
    const qint64 type = reader.at();
    reader.number(4);
    if (reader.hasFailed() || isProtected)
        return {};
    item.type = bytes.sliced(type, 4);
    item.words = {reader.at(), infe.content.end};
    return item;
}

struct PlaceWidths
{
    int offset = 0;
    int length = 0;
    int base = 0;
    int index = 0;
};

bool isWidth(int width)
{
    return width == 0 || width == 4 || width == 8;
}

std::optional<MediaPlace> placeFrom(BoxReader &reader, quint64 version, const PlaceWidths &widths)
{
    MediaPlace place;
    place.id = quint32(reader.number(version < 2 ? 2 : 4));
    const quint64 method = version > 0 ? reader.number(2) & 15 : 0;
    const bool isElsewhere = reader.number(2) != 0;
    const quint64 base = reader.number(widths.base);
    const quint64 count = reader.number(2);
    if (isElsewhere || method > 1 || base > farthest)
        return {};
    place.isInMeta = method == 1;
    for (quint64 i = 0; i < count && !reader.hasFailed(); ++i) {
        reader.number(widths.index);
        const quint64 offset = reader.number(widths.offset);
        const quint64 length = reader.number(widths.length);
        if (offset > farthest || length == 0 || length > farthest)
            return {};
        place.extents.push_back({qint64(base + offset), qint64(base + offset + length)});
    }
    return reader.hasFailed() ? std::nullopt : std::optional(place);
}

} // namespace

quint64 BoxReader::number(int width)
{
    if (m_hasFailed || m_end - m_at < width) {
        m_hasFailed = true;
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | uchar(m_bytes[m_at++]);
    return value;
}

std::optional<MediaBox> mediaBoxAt(const QByteArray &bytes, qint64 at, qint64 end)
{
    BoxReader reader(bytes, {at, end});
    quint64 length = reader.number(4);
    reader.number(4);
    if (length == 1)
        length = reader.number(8);
    else if (length == 0)
        length = quint64(end - at); // to the end
    const qint64 head = reader.at() - at;
    if (reader.hasFailed() || length < quint64(head) || length > quint64(end - at))
        return {};
    return MediaBox{at, {reader.at(), at + qint64(length)}, bytes.sliced(at + 4, 4)};
}

std::optional<std::vector<MediaItem>> mediaItems(const QByteArray &bytes, const Stretch &iinf)
{
    BoxReader reader(bytes, iinf);
    const quint64 version = reader.number(4) >> 24;
    reader.number(version == 0 ? 2 : 4);
    if (reader.hasFailed())
        return {};
    std::vector<MediaItem> items;
    for (qint64 at = reader.at(); at < iinf.end;) {
        const std::optional<MediaBox> box = mediaBoxAt(bytes, at, iinf.end);
        const std::optional<MediaItem> item = box && box->type == "infe" ? itemOf(bytes, *box) : std::nullopt;
        if (!item)
            return {};
        items.push_back(*item);
        at = box->content.end;
    }
    return items;
}

std::optional<std::vector<MediaPlace>> mediaPlaces(const QByteArray &bytes, const Stretch &iloc)
{
    BoxReader reader(bytes, iloc);
    const quint64 version = reader.number(4) >> 24;
    const auto sizes = int(reader.number(2));
    const PlaceWidths widths{sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, version > 0 ? sizes & 15 : 0};
    const bool isRead = version <= 2 && isWidth(widths.offset) && isWidth(widths.length) && isWidth(widths.base) &&
                        isWidth(widths.index) && widths.length > 0;
    const quint64 count = reader.number(version < 2 ? 2 : 4);
    if (!isRead || reader.hasFailed())
        return {};
    std::vector<MediaPlace> places;
    for (quint64 i = 0; i < count; ++i) {
        std::optional<MediaPlace> place = placeFrom(reader, version, widths);
        if (!place)
            return {};
        places.push_back(*std::move(place));
    }
    return places;
}

std::optional<std::vector<MediaReference>> mediaReferences(const QByteArray &bytes, const Stretch &iref)
{
    std::vector<MediaReference> found;
    BoxReader head(bytes, iref);
    const int width = head.number(4) >> 24 == 0 ? 2 : 4;
    if (head.hasFailed())
        return std::nullopt;
    for (qint64 at = head.at(); at < iref.end;) {
        const std::optional<MediaBox> box = mediaBoxAt(bytes, at, iref.end);
        if (!box)
            return std::nullopt;
        BoxReader reader(bytes, box->content);
        MediaReference reference{box->type, quint32(reader.number(width)), {}};
        for (quint64 left = reader.number(2); left > 0 && !reader.hasFailed(); --left)
            reference.to.push_back(quint32(reader.number(width)));
        if (reader.hasFailed())
            return std::nullopt;
        found.push_back(std::move(reference));
        at = box->content.end;
    }
    return found;
}

} // namespace interdict
