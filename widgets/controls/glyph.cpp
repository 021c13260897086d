// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/glyph.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseGlyphResource()
{
    Q_INIT_RESOURCE(interdict_glyphs);
}

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QColor ink(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

/// Looks the colour up whenever it paints, so that a change of the palette needs nobody to set icons anew. Files say
/// "currentColor", which Qt's renderer does not know.
class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = source();
        drawing.replace("currentColor", ink(mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key =
            u"interdict-glyph-%1-%2-%3-%4"_s.arg(m_name, ink(mode).name()).arg(size.width()).arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect({}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_name); }
    QString key() const override { return u"interdict-glyph"_s; }
    bool isNull() override { return source().isEmpty(); }

private:
    [[nodiscard]] QByteArray source() const
    {
        QFile file(u":/interdict/icons/%1.svg"_s.arg(m_name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_name;
};

} // namespace

QIcon glyph(const QString &name)
{
    static const bool isReady = (initialiseGlyphResource(), true);
    if (!isReady || !QFile::exists(u":/interdict/icons/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new GlyphEngine(name));
}

} // namespace interdict::ui
