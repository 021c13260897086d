// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetfilesview.h"

#include "models/casework/jobrunner.h"
#include "models/values/safetext.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/datatable.h"
#include "widgets/referring/texttablemodel.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QHeaderView>
#include <QImageReader>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostShownBytes = 4 << 20;
constexpr int largestSide = 4000; ///< of a picture, in pixels: a small file may claim to be a huge one

std::optional<QString> textOf(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

QImage pictureOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const bool isKnown = reader.format() == "jpeg" || reader.format() == "png" || reader.format() == "gif";
    if (!isKnown || !size.isValid() || size.width() > largestSide * 4 || size.height() > largestSide * 4)
        return {};
    reader.setScaledSize(size.boundedTo(size.scaled(1600, 1200, Qt::KeepAspectRatio)));
    return reader.read();
}

} // namespace

PacketFilesView::PacketFilesView(std::shared_ptr<OpenPacket> packet, QWidget *parent)
    : QWidget(parent),
      m_packet(std::move(packet)),
      m_jobs(new JobRunner(this)),
      m_model(new TextTableModel({tr("File"), tr("Bytes")}, this)),
      m_table(new DataTable(this)),
      m_stack(new QStackedWidget(this)),
      m_text(new QPlainTextEdit(this)),
      m_picture(new QLabel(this)),
      m_bytes(new BytesView(this)),
      m_note(new QLabel(this))
{
    createLayout();
    fill();
}

void PacketFilesView::createLayout()
{
    m_table->setObjectName(u"packetFilesTable"_s);
    m_table->setAccessibleName(tr("Files of the packet"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model->setNumberColumns({1});
    m_table->setModel(m_model);
    m_table->setColumnCharacters({32, 12});
    m_text->setObjectName(u"packetFileText"_s);
    m_text->setAccessibleName(tr("Content of the file"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_picture->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(m_picture);
    scroll->setWidgetResizable(true);
    m_stack->addWidget(m_text);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_bytes);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setSizes({400, 540});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PacketFilesView::showChosen);
}

void PacketFilesView::fill()
{
    const QLocale locale;
    std::vector<QStringList> rows;
    for (const OpenPacket::File &file : m_packet->files())
        rows.push_back({file.name, locale.toString(file.size)});
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void PacketFilesView::showChosen()
{
    const std::vector<int> rows = m_table->selectedRows(1);
    if (rows.empty())
        return;
    const OpenPacket::File file = m_packet->files().at(size_t(rows.front()));
    m_jobs->start<QByteArray>(
        tr("Reading"),
        [packet = m_packet, name = file.name](const CancelToken &cancel, const ProgressSink &) {
            return packet->bytes(name, mostShownBytes, cancel);
        },
        [this, file](const Result<QByteArray> &bytes) {
            const bool isCut = bytes && file.size > bytes->size();
            m_note->setText(!bytes  ? bytes.error().message
                            : isCut ? tr("The first %1 of %2 bytes are shown.")
                                          .arg(QLocale().toString(bytes->size()), QLocale().toString(file.size))
                                    : QString());
            m_note->setVisible(!m_note->text().isEmpty());
            showBytes(file.name, bytes.value_or(QByteArray()));
        });
}

void PacketFilesView::showBytes(const QString &name, const QByteArray &bytes)
{
    if (const std::optional<QString> text = textOf(bytes)) {
        m_text->setPlainText(visibleText(*text));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (const QImage picture = pictureOf(bytes); !picture.isNull()) {
        m_picture->setPixmap(QPixmap::fromImage(picture));
        m_picture->setAccessibleName(tr("Picture %1").arg(visibleLine(name)));
        m_stack->setCurrentIndex(1);
        return;
    }
    m_bytes->setBytes(bytes, 0);
    m_stack->setCurrentIndex(2);
}

} // namespace interdict::ui
