// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/tableexport.h"

#include "models/casework/jobrunner.h"
#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace interdict::ui {

using namespace Qt::StringLiterals;

TableExport::TableExport(QWidget *parent)
    : QFrame(parent),
      m_jobs(new JobRunner(this)),
      m_progress(new ProgressRow(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_strip(new MessageStrip(this))
{
    createLayout();
    parent->installEventFilter(this);
    connect(m_cancel, &QPushButton::clicked, m_jobs, &JobRunner::cancel);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_strip, &MessageStrip::cleared, this, &QWidget::hide);
    hide();
}

void TableExport::createLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setObjectName(u"tableExport"_s);
    m_cancel->setObjectName(u"cancelExportButton"_s);
    m_strip->setObjectName(u"tableStrip"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_strip);
    m_cancel->hide();
}

void TableExport::write(const Sheet &sheet, const QString &path, SheetFormat format)
{
    m_strip->clear();
    const QString title = tr("Exporting \"%1\"").arg(sheet.title);
    m_progress->begin(title);
    m_progress->show();
    m_cancel->show();
    show();
    place();
    m_jobs->start<SheetReport>(
        title,
        [sheet, path, format](const CancelToken &cancel, const ProgressSink &progress) {
            return writeSheet(sheet, path, format, cancel, progress);
        },
        [this, path](Result<SheetReport> report) { take(path, report); });
}

void TableExport::take(const QString &path, const Result<SheetReport> &report)
{
    m_progress->end();
    m_cancel->hide();
    if (!report && report.error().code == ErrorCode::cancelled) {
        say(tr("The export was cancelled. Nothing was written."));
        return;
    }
    if (!report) {
        m_strip->showMessage(MessageStrip::Level::error, report.error().message);
        Q_EMIT failed(report.error());
    } else {
        QString text = tr("%Ln row(s) were written to \"%1\".", nullptr, int(report->rows))
                           .arg(visibleLine(QFileInfo(path).fileName()));
        if (report->sheets > 1)
            text += u' ' + tr("They take %Ln sheets of the workbook.", nullptr, int(report->sheets));
        if (report->cutCells > 0)
            text += u' ' + tr("%Ln text(s) were longer than a cell of a workbook and were cut.", nullptr,
                              int(report->cutCells));
        m_strip->showMessage(MessageStrip::Level::info, text, tr("Show Folder"), [path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        Q_EMIT written(path, *report);
    }
    show();
    place();
}

void TableExport::say(const QString &text)
{
    if (m_jobs->isRunning())
        return;
    const quint64 said = ++m_said;
    m_strip->showMessage(MessageStrip::Level::info, text);
    show();
    place();
    QTimer::singleShot(6000, this, [this, said, text] {
        if (said == m_said && m_strip->text() == text)
            m_strip->clear();
    });
}

QString TableExport::text() const
{
    return isHidden() ? QString() : m_strip->text();
}

bool TableExport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void TableExport::place()
{
    const QWidget *over = parentWidget();
    layout()->activate();
    const int height = hasHeightForWidth() ? heightForWidth(over->width()) : sizeHint().height();
    setGeometry(0, over->height() - height, over->width(), height);
    raise();
}

} // namespace interdict::ui
