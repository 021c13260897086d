// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/picturesaving.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSmall = 300; // nodes that have room in the smaller size

QSize sizeFor(const CaseGraph &graph)
{
    return graph.nodeCount() <= mostSmall ? QSize(1600, 1000) : QSize(3200, 2000);
}

bool isPicture(const QString &path)
{
    return path.endsWith(".png"_L1, Qt::CaseInsensitive) || path.endsWith(".svg"_L1, Qt::CaseInsensitive);
}

} // namespace

PictureSaving::PictureSaving(QWidget *window) : QObject(window), m_window(window) {}

void PictureSaving::ask(Picture picture, const QString &name)
{
    const QString svg = tr("Scalable pictures (*.svg)");
    const QString png = tr("Pictures of pixels (*.png)");
    auto *dialog = new QFileDialog(m_window, tr("Save Picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({svg, png});
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(QString(name).replace(u'.', u'-')); // what follows a dot would pass for a suffix
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, png](const QString &filter) { dialog->setDefaultSuffix(filter == png ? u"png"_s : u"svg"_s); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, png, picture = std::move(picture)](const QString &path) {
                const QString suffix = dialog->selectedNameFilter() == png ? u".png"_s : u".svg"_s;
                chosen(picture, path, suffix);
            });
    dialog->open();
}

void PictureSaving::chosen(const Picture &picture, const QString &path, const QString &suffix)
{
    if (isPicture(path))
        return save(picture, path);
    if (QFileInfo::exists(path + suffix)) { // the dialog has asked about another name
        Q_EMIT failed(
            {ErrorCode::cannotWrite,
             tr("There is a file \"%1\" already. Choose another name.").arg(QDir::toNativeSeparators(path + suffix)),
             {}});
        return;
    }
    save(picture, path + suffix);
}

void PictureSaving::save(Picture picture, const QString &path)
{
    const auto write = path.endsWith(".png"_L1, Qt::CaseInsensitive) ? writePng : writeSvg;
    m_jobs.start<QString>(
        tr("Saving the picture"),
        [picture = std::move(picture), path, write](const CancelToken &, const ProgressSink &) -> Result<QString> {
            const Outcome written =
                write(path, *picture.graph, picture.positions, picture.style, sizeFor(*picture.graph));
            return written ? Result<QString>(path) : tl::unexpected(written.error());
        },
        [this](const Result<QString> &written) {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace interdict::ui
