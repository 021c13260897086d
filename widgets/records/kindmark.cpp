// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/kindmark.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QPixmap painted(NodeKind kind, bool dark, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    paintNode(painter, kind, QPointF(8, 8), kind == NodeKind::listing ? 4 : 6.5, dark);
    return pixmap;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.window().color().lightness() < 128;
}

QIcon kindIcon(NodeKind kind, const QPalette &palette)
{
    const bool dark = isDark(palette);
    QIcon icon;
    for (const int size : {16, 32}) {
        const QString key = u"interdict-kind-%1-%2-%3"_s.arg(int(kind)).arg(dark).arg(size);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = painted(kind, dark, size);
            QPixmapCache::insert(key, pixmap);
        }
        icon.addPixmap(pixmap);
    }
    return icon;
}

KindMark::KindMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(20, 20);
}

void KindMark::setKind(NodeKind kind)
{
    m_kind = kind;
    update();
}

void KindMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNode(painter, m_kind, QPointF(10, 10), m_kind == NodeKind::listing ? 5 : 8, isDark(palette()));
}

} // namespace interdict::ui
