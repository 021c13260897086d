// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/graphpicture.h"

#include "models/graph/picturepainting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Painter units for one pixel of 1/96 inch.
qreal unitOf(const QPainter &painter)
{
    const qreal devicePixels = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    const qreal resolution = painter.device() ? painter.device()->logicalDpiX() : 96;
    return devicePixels > 0 && resolution > 0 ? resolution / 96 / devicePixels : 1;
}

Outcome checkPicture(const CaseGraph &graph, const GraphPositions &positions, QSize size)
{
    constexpr int leastSide = 64;
    constexpr int mostSide = 20000;
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("GraphPicture",
                                                   "Pictures cannot be drawn because the program runs without fonts."),
                       u"no QGuiApplication"_s);
    if (positions.size() != size_t(graph.nodeCount()))
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("GraphPicture",
                                                   "The places of the nodes belong to another graph. Lay out the "
                                                   "graph again."));
    if (std::min(size.width(), size.height()) < leastSide || std::max(size.width(), size.height()) > mostSide)
        return failure(
            ErrorCode::badInput,
            QCoreApplication::translate("GraphPicture", "A picture has to be 64 to 20,000 pixels wide and high."));
    return {};
}

Outcome writeWhole(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(
            ErrorCode::cannotWrite,
            QCoreApplication::translate("GraphPicture", "The picture \"%1\" cannot be written. Choose another place.")
                .arg(path),
            file.errorString());
    return {};
}

} // namespace

QFont pictureFont()
{
    QFont font(u"sans-serif"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(11);
    return font;
}

void paintGraph(QPainter &painter, const QRectF &target, const CaseGraph &graph, const GraphPositions &positions,
                const PictureStyle &style)
{
    if (target.isEmpty() || positions.size() != size_t(graph.nodeCount()))
        return;
    const qreal unit = style.unit > 0 ? style.unit : unitOf(painter);
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(unit, unit);
    PicturePainting(target.size() / unit, graph, positions, style).paint(painter);
    painter.restore();
}

Result<QByteArray> renderSvg(const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style,
                             QSize size)
{
    if (Outcome checked = checkPicture(graph, positions, size); !checked)
        return tl::unexpected(checked.error());
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(QCoreApplication::translate("GraphPicture", "Case graph"));
    generator.setDescription(QCoreApplication::translate("GraphPicture", "Nodes: %1, links: %2.")
                                 .arg(graph.nodeCount())
                                 .arg(graph.edges().size()));
    QPainter painter(&generator);
    PictureStyle own = style;
    own.unit = 1;
    paintGraph(painter, QRectF(QPointF(0, 0), QSizeF(size)), graph, positions, own);
    painter.end();
    return buffer.data();
}

Result<QImage> renderImage(const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style,
                           QSize size)
{
    if (Outcome checked = checkPicture(graph, positions, size); !checked)
        return tl::unexpected(checked.error());
    const qreal dots = std::clamp(style.dotsPerInch, 24.0, 2400.0);
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate(
                           "GraphPicture", "There is not enough memory for the picture. Choose a smaller size."));
    QPainter painter(&image);
    PictureStyle own = style;
    own.unit = dots / 96;
    paintGraph(painter, QRectF(QPointF(0, 0), QSizeF(size)), graph, positions, own);
    painter.end();
    image.setDotsPerMeterX(int(std::lround(dots / 0.0254))); // last: the painter would scale its font by it
    image.setDotsPerMeterY(int(std::lround(dots / 0.0254)));
    return image;
}

Result<QByteArray> renderPng(const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style,
                             QSize size)
{
    const Result<QImage> image = renderImage(graph, positions, style, size);
    if (!image)
        return tl::unexpected(image.error());
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(*image))
        return failure(ErrorCode::internal,
                       QCoreApplication::translate("GraphPicture", "The picture cannot be made. Choose SVG."),
                       writer.errorString());
    return buffer.data();
}

Outcome writeSvg(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                 const PictureStyle &style, QSize size)
{
    return writeWhole(path, renderSvg(graph, positions, style, size));
}

Outcome writePng(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                 const PictureStyle &style, QSize size)
{
    return writeWhole(path, renderPng(graph, positions, style, size));
}

} // namespace interdict
