// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/picturesaving.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QSpinBox>
#include <QStandardPaths>

#include <array>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSmall = 300;   // nodes that have room in the smaller size
constexpr qreal printDots = 300; // per inch, of PNG files
constexpr int mostSheets = 10;   // of a poster, in each direction
constexpr std::array suffixes{"svg", "pdf", "png"};

/// In pixels of 1/96 inch.
QSize sizeFor(const CaseGraph &graph)
{
    return graph.nodeCount() <= mostSmall ? QSize(1600, 1000) : QSize(3200, 2000);
}

QString suffixOf(const QString &path)
{
    for (const char *suffix : suffixes) {
        if (path.endsWith(u'.' + QLatin1StringView(suffix), Qt::CaseInsensitive))
            return QLatin1StringView(suffix);
    }
    return {};
}

QFileDialog *fileDialog(QWidget *window, const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QString(name).replace(u'.', u'-')); // what follows a dot would pass for a suffix
    return dialog;
}

struct Copy
{
    QImage image;
    QByteArray svg;
};

} // namespace

PictureSaving::PictureSaving(QWidget *window) : QObject(window), m_window(window) {}

void PictureSaving::ask(Picture picture, const QString &name)
{
    const QStringList filters{tr("Scalable pictures (*.svg)"), tr("Documents of one sheet (*.pdf)"),
                              tr("Pictures of pixels, 300 dots per inch (*.png)")};
    QFileDialog *dialog = fileDialog(m_window, tr("Save Picture"), name);
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QLatin1StringView(suffixes[0]));
    const auto suffixFor = [filters](const QString &filter) -> QString {
        return QLatin1StringView(suffixes[size_t(std::max<qsizetype>(filters.indexOf(filter), 0))]);
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, suffixFor](const QString &filter) { dialog->setDefaultSuffix(suffixFor(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, suffixFor, picture = std::move(picture)](const QString &path) {
                chosen(picture, path, u'.' + suffixFor(dialog->selectedNameFilter()));
            });
    dialog->open();
}

void PictureSaving::chosen(const Picture &picture, const QString &path, const QString &suffix)
{
    if (!suffixOf(path).isEmpty())
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
    if (suffixOf(path) == "pdf"_L1)
        return savePoster(std::move(picture), path, {});
    const bool isPng = suffixOf(path) == "png"_L1;
    write(path, [picture = std::move(picture), path, isPng]() mutable -> Outcome {
        const QSize size = sizeFor(*picture.graph);
        if (!isPng)
            return writeSvg(path, *picture.graph, picture.positions, picture.style, size);
        picture.style.dotsPerInch = printDots;
        return writePng(path, *picture.graph, picture.positions, picture.style, size * (printDots / 96));
    });
}

void PictureSaving::savePoster(Picture picture, const QString &path, const PosterSheets &sheets)
{
    write(path, [picture = std::move(picture), path, sheets]() -> Outcome {
        return writePdf(path, *picture.graph, picture.positions, picture.style, sheets);
    });
}

void PictureSaving::write(const QString &path, const std::function<Outcome()> &write)
{
    m_jobs.start<QString>(
        tr("Saving the picture"),
        [path, write](const CancelToken &, const ProgressSink &) -> Result<QString> {
            const Outcome written = write();
            return written ? Result<QString>(path) : tl::unexpected(written.error());
        },
        [this](const Result<QString> &written) {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT failed(written.error());
        });
}

void PictureSaving::askPoster(Picture picture, const QString &name)
{
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"posterDialog"_s);
    dialog->setWindowTitle(tr("Save Poster"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(dialog);
    const auto box = [dialog, form](const QString &label, const QString &object, int value) {
        auto *sheets = new QSpinBox(dialog);
        sheets->setObjectName(object);
        sheets->setRange(1, mostSheets);
        sheets->setValue(value);
        form->addRow(label, sheets);
        return sheets;
    };
    auto *what = new QLabel(tr("The picture goes over several A4 sheets, to be printed, cut and joined."), dialog);
    what->setWordWrap(true);
    form->addRow(what);
    const QSpinBox *columns = box(tr("Sheets &across:"), u"posterColumns"_s, 3);
    const QSpinBox *rows = box(tr("Sheets &down:"), u"posterRows"_s, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, picture = std::move(picture), name, columns, rows] {
        PosterSheets sheets;
        sheets.columns = columns->value();
        sheets.rows = rows->value();
        askPosterFile(picture, name, sheets);
    });
    dialog->open();
}

void PictureSaving::askPosterFile(const Picture &picture, const QString &name, const PosterSheets &sheets)
{
    QFileDialog *dialog = fileDialog(m_window, tr("Save Poster"), name);
    dialog->setObjectName(u"savePosterDialog"_s);
    dialog->setNameFilter(tr("Posters (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, picture, sheets](const QString &path) { savePoster(picture, path, sheets); });
    dialog->open();
}

void PictureSaving::copy(Picture picture)
{
    m_jobs.start<Copy>(
        tr("Copying the picture"),
        [picture = std::move(picture)](const CancelToken &, const ProgressSink &) mutable -> Result<Copy> {
            const QSize size(1600, 1000);
            const Result<QByteArray> svg = renderSvg(*picture.graph, picture.positions, picture.style, size);
            picture.style.dotsPerInch = 2 * 96.0; // sharp in a document, without filling the memory
            const Result<QImage> image = renderImage(*picture.graph, picture.positions, picture.style, size * 2);
            if (!svg || !image)
                return tl::unexpected(svg ? image.error() : svg.error());
            return Copy{*image, *svg};
        },
        [this](const Result<Copy> &copy) {
            if (!copy)
                return Q_EMIT failed(copy.error());
            auto *data = new QMimeData;
            data->setImageData(copy->image);
            data->setData(u"image/svg+xml"_s, copy->svg);
            QApplication::clipboard()->setMimeData(data);
            Q_EMIT copied();
        });
}

} // namespace interdict::ui
