// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace interdict {

/// Some bytes of a file.
struct Stretch
{
    qint64 begin = 0;
    qint64 end = 0; ///< behind the last one
    [[nodiscard]] qint64 size() const { return end - begin; }
    [[nodiscard]] bool holds(const Stretch &other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool meets(const Stretch &other) const { return begin < other.end && other.begin < end; }
};

/// A box of a media file (ISO/IEC 14496-12 section 4.2).
struct MediaBox
{
    qint64 begin = 0;
    Stretch content;
    QByteArray type; ///< four bytes
};
/// The box that begins at `at` and ends by `end`; nothing where there is none. Its content is in bounds.
[[nodiscard]] std::optional<MediaBox> mediaBoxAt(const QByteArray &bytes, qint64 at, qint64 end);

/// Reads big-endian numbers one after the other; behind the end it gives zeros and has failed.
class BoxReader
{
public:
    BoxReader(const QByteArray &bytes, const Stretch &stretch) : m_bytes(bytes), m_at(stretch.begin), m_end(stretch.end)
    {
    }
    quint64 number(int width); ///< 0, 1, 2, 4 or 8 bytes
    [[nodiscard]] qint64 at() const { return m_at; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    const QByteArray &m_bytes;
    qint64 m_at;
    qint64 m_end;
    bool m_hasFailed = false;
};

/// What a box "iinf" says of an item.
struct MediaItem
{
    quint32 id = 0;
    QByteArray type;
    Stretch words; ///< its name and what follows it
};
/// What a box "iloc" says of an item's place.
struct MediaPlace
{
    quint32 id = 0;
    bool isInMeta = false; ///< counted from the begin of the content of "idat", else of the file
    std::vector<Stretch> extents;
};
/// What a box "iref" says of two items: "thmb" that `from` is a small copy of `to`.
struct MediaReference
{
    QByteArray type;
    quint32 from = 0;
    std::vector<quint32> to;
};
[[nodiscard]] std::optional<std::vector<MediaReference>> mediaReferences(const QByteArray &bytes, const Stretch &iref);
/// Nothing where the box is damaged, or speaks of other files or of places within other items.
[[nodiscard]] std::optional<std::vector<MediaItem>> mediaItems(const QByteArray &bytes, const Stretch &iinf);
[[nodiscard]] std::optional<std::vector<MediaPlace>> mediaPlaces(const QByteArray &bytes, const Stretch &iloc);

} // namespace interdict
