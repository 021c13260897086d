// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/posterpdf.h"

#include "models/graph/nodestyle.h"
#include "models/graph/picturepainting.h"
#include "models/values/safetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;       // dots per inch: places are whole dots in the file
constexpr qreal edge = 10 / 25.4 * 96; // of each sheet of a poster, in pixels of 1/96 inch: 10 mm
constexpr int mostSheets = 20;         // in each direction

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PosterPdf)
};

Outcome check(const CaseGraph &graph, const GraphPositions &positions, const PosterSheets &sheets)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::badInput,
                       Words::tr("Pictures cannot be drawn because the program runs without fonts."),
                       u"no QGuiApplication"_s);
    if (positions.size() != size_t(graph.nodeCount()))
        return failure(ErrorCode::badInput,
                       Words::tr("The places of the nodes belong to another graph. Lay out the graph again."));
    if (sheets.columns < 1 || sheets.rows < 1 || sheets.columns > mostSheets || sheets.rows > mostSheets)
        return failure(ErrorCode::badInput,
                       Words::tr("A poster has 1 to %1 columns and rows of sheets.").arg(mostSheets));
    return {};
}

/// Everything in pixels of 1/96 inch.
class SheetPainting
{
public:
    SheetPainting(QPdfWriter &writer, QPainter &painter, const PictureStyle &style, const PosterSheets &sheets)
        : m_writer(writer), m_painter(painter), m_style(style), m_sheets(sheets)
    {
        const QSizeF inches = writer.pageLayout().fullRect(QPageLayout::Inch).size();
        m_sheet = QRectF(QPointF(0, 0), inches * 96);
        m_content = isPoster() ? m_sheet.adjusted(edge, edge, -edge, -edge) : m_sheet;
    }

    [[nodiscard]] QSizeF whole() const
    {
        return {m_content.width() * m_sheets.columns, m_content.height() * m_sheets.rows};
    }

    void paint(const PicturePainting &picture)
    {
        const qreal unit = resolution / 96.0;
        for (int row = 0; row < m_sheets.rows; ++row) {
            for (int column = 0; column < m_sheets.columns; ++column) {
                if (row + column > 0)
                    m_writer.newPage();
                m_painter.save();
                m_painter.scale(unit, unit);
                paintSheet(picture, column, row);
                m_painter.restore();
            }
        }
    }

private:
    [[nodiscard]] bool isPoster() const { return m_sheets.columns * m_sheets.rows > 1; }

    void paintSheet(const PicturePainting &picture, int column, int row)
    {
        m_painter.save();
        m_painter.setClipRect(m_content);
        m_painter.translate(m_content.topLeft() - QPointF(column * m_content.width(), row * m_content.height()));
        picture.paint(m_painter);
        m_painter.restore();
        if (isPoster())
            paintEdge(column, row);
    }

    /// Where the sheet belongs, and the line along which it is cut and joined.
    void paintEdge(int column, int row)
    {
        m_painter.setPen(QPen(QColor::fromRgb(0xFF9AA3AD), 0.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_content);
        m_painter.setFont(m_style.font);
        m_painter.setPen(QColor::fromRgb(0xFF1F2328));
        const int number = row * m_sheets.columns + column + 1;
        //: At the edge of a poster's sheet.
        const QString place = Words::tr("Sheet %1 of %2 · column %3, row %4")
                                  .arg(number)
                                  .arg(m_sheets.columns * m_sheets.rows)
                                  .arg(column + 1)
                                  .arg(row + 1);
        const QRectF below(m_content.left(), m_content.bottom(), m_content.width(), edge);
        const QFontMetricsF metrics(m_style.font);
        const QString marking = visibleLine(m_style.marking);
        m_painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, place);
        m_painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, marking);
        const qreal room = below.width() - metrics.horizontalAdvance(place) - metrics.horizontalAdvance(marking) - 40;
        const QRectF middle(below.left() + metrics.horizontalAdvance(place) + 20, below.top(), room, edge);
        m_painter.drawText(middle, Qt::AlignCenter,
                           metrics.elidedText(visibleLine(m_style.title), Qt::ElideRight, room));
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    const PictureStyle &m_style;
    PosterSheets m_sheets;
    QRectF m_sheet;
    QRectF m_content;
};

} // namespace

Result<QByteArray> renderPdf(const CaseGraph &graph, const GraphPositions &positions, const PictureStyle &style,
                             const PosterSheets &sheets)
{
    if (Outcome checked = check(graph, positions, sheets); !checked)
        return tl::unexpected(checked.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(sheets.paper), QPageLayout::Landscape, QMarginsF()));
    writer.setTitle(style.title.isEmpty() ? Words::tr("Case graph") : visibleLine(style.title));
    writer.setCreator(u"Interdict " INTERDICT_VERSION ""_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::internal, Words::tr("The PDF could not be painted. Choose SVG."));
    SheetPainting painting(writer, painter, style, sheets);
    painting.paint(PicturePainting(painting.whole(), graph, positions, style));
    painter.end();
    return buffer.data();
}

Outcome writePdf(const QString &path, const CaseGraph &graph, const GraphPositions &positions,
                 const PictureStyle &style, const PosterSheets &sheets)
{
    const Result<QByteArray> bytes = renderPdf(graph, positions, style, sheets);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The picture \"%1\" cannot be written. Choose another place.").arg(path),
                       file.errorString());
    return {};
}

} // namespace interdict
