// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QImage>

namespace interdict {

/// Numbers in one byte order.
struct ByteOrder
{
    bool isBig = true;
    [[nodiscard]] QByteArray number(quint64 value, int width) const;
};

enum class Pieces { strips, tiles };

/// A TIFF of two pages, plain RGB, with texts, EXIF, XMP, a sub-directory and a smaller copy, all of which say SECRET.
/// Written by hand: Qt's plugin for it need not be there.
[[nodiscard]] QByteArray chattyTiff(const ByteOrder &order, Pieces pieces);
/// The pages of a plain RGB TIFF of this kind, read by their tags.
[[nodiscard]] QList<QImage> pagesOf(const QByteArray &tiff);

/// A HEIC whose picture is the word "PIXELS" in "mdat" and "GRID" in "idat", with EXIF, XMP, names, a description and
/// boxes of a maker, all of which say SECRET.
/// Item 1 is the picture, item 4, "GRID", of `smallType`; `references` is a box "iref".
[[nodiscard]] QByteArray chattyHeic(const QByteArray &pictureType = "hvc1", const QByteArray &smallType = "grid",
                                    const QByteArray &references = {});
[[nodiscard]] QByteArray mediaBox(const QByteArray &type, const QByteArray &content);

} // namespace interdict
