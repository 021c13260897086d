// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/picturefile.h"

#include "widgets/controls/pagehead.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QSvgGenerator>

#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 16;
const QColor ink(0x20, 0x20, 0x20);

double titleHeight(const PictureFile &picture)
{
    return QFontMetricsF(headingFont(picture.font)).height();
}

double captionHeight(const PictureFile &picture)
{
    const QRectF room(0, 0, picture.size.width(), 10000);
    return QFontMetricsF(picture.font).boundingRect(room, Qt::TextWordWrap, picture.caption).height();
}

QSize wholeSize(const PictureFile &picture)
{
    const double words = titleHeight(picture) + captionHeight(picture) + 2 * margin;
    return {picture.size.width() + int(2 * margin), picture.size.height() + int(std::ceil(words + 2 * margin))};
}

void paintWhole(QPainter &painter, const PictureFile &picture)
{
    const QSizeF size = wholeSize(picture);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.setPen(ink);
    painter.setFont(headingFont(picture.font));
    const double top = margin + titleHeight(picture) + margin;
    painter.drawText(QRectF(margin, margin, size.width() - 2 * margin, titleHeight(picture)),
                     Qt::AlignLeft | Qt::AlignVCenter, picture.title);
    painter.setFont(picture.font);
    painter.drawText(
        QRectF(margin, top + picture.size.height() + margin, picture.size.width(), captionHeight(picture) + 2),
        Qt::TextWordWrap, picture.caption);
    painter.save();
    painter.translate(margin, top);
    picture.paint(painter);
    painter.restore();
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &detail)
{
    return failure(
        ErrorCode::cannotWrite,
        SaveButton::tr("\"%1\" cannot be written. Choose another name or folder.").arg(QDir::toNativeSeparators(path)),
        detail);
}

} // namespace

Outcome savePictureFile(const QString &path, const PictureFile &picture)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    const QSize size = wholeSize(picture);
    bool isWritten = true;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(picture.title);
        const QScreen *screen = QGuiApplication::primaryScreen();
        svg.setResolution(screen ? int(screen->logicalDotsPerInchX()) : 96); // as the letters were measured
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        QPainter painter(&svg);
        paintWhole(painter, picture);
    } else {
        constexpr int scale = 2; // sharp in print
        QImage image(size * scale, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::TextAntialiasing);
        paintWhole(painter, picture);
        painter.end();
        isWritten = image.save(&file, "PNG");
    }
    return isWritten && file.commit() ? Outcome() : cannotWrite(path, file.errorString());
}

Outcome saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Outcome() : cannotWrite(path, file.errorString());
}

SaveButton::SaveButton(const QString &title, QWidget *parent) : QToolButton(parent), m_title(title)
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, const QString &suffix, const QString &filter) {
        menu->addAction(text, this, [this, suffix, filter] { ask(suffix, filter); })
            ->setObjectName(u"save-"_s + suffix);
    };
    add(tr("Picture as &PNG…"), u"png"_s, tr("PNG pictures (*.png)"));
    add(tr("Picture as &SVG…"), u"svg"_s, tr("SVG pictures (*.svg)"));
    add(tr("Numbers as &CSV…"), u"csv"_s, tr("CSV tables (*.csv)"));
    setText(tr("Save"));
    setAccessibleName(tr("Save \"%1\"").arg(title));
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

void SaveButton::ask(const QString &suffix, const QString &filter)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save \"%1\"").arg(m_title), folder, filter);
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_title + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &SaveButton::fileChosen);
    dialog->open();
}

} // namespace interdict::ui
