// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/compactdialog.h"

#include "models/casework/knowncases.h"
#include "widgets/controls/glyph.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

CompactDialog::CompactDialog(const CompactRequest &request, Window window, QWidget *parent)
    : CaseFileDialog(u"compactDialog"_s, tr("Compact the Case"), parent),
      m_request(request),
      m_window(std::move(window)),
      m_room(new KeyValueForm(this)),
      m_compact(new QPushButton(glyph(u"done"_s), tr("&Compact"), this))
{
    m_room->setObjectName(u"caseRoom"_s);
    m_compact->setObjectName(u"compactButton"_s);
    m_compact->setDefault(true);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body); // what is below the facts stays free
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_room);
    column->addStretch();
    createLayout(
        tr("Compacting writes the case anew without the room that deleted rows left. The case is closed for it "
           "and opened again. Until the new file is whole and checked, the case is what it was; what was "
           "deleted cannot be found in the file afterwards."),
        body, m_compact);
    connect(m_compact, &QPushButton::clicked, this, &CompactDialog::compact);
    resize(520, 320);
    measure();
}

void CompactDialog::updateButtons()
{
    m_compact->setEnabled(m_isMeasured && !jobs().isRunning());
}

void CompactDialog::measure()
{
    jobs().start<CaseRoom>(
        tr("Measuring the case"),
        [path = m_request.casePath](const CancelToken &, const ProgressSink &) { return roomOf(path); },
        [this](const Result<CaseRoom> &room) {
            if (!room)
                return showError(room.error());
            m_isMeasured = true;
            m_room->clear();
            m_room->addRow(tr("The case takes"), bytesText(room->file));
            m_room->addRow(tr("Compacting gives back"), tr("%1 at least").arg(bytesText(room->unused)));
            m_room->addRow(tr("Free on its disk"), bytesText(room->diskFree));
            updateButtons();
        });
}

void CompactDialog::compact()
{
    strip()->clear();
    m_window.close();
    jobs().start<CompactReport>(
        tr("Compacting the case"),
        [request = m_request](const CancelToken &cancel, const ProgressSink &progress) {
            const Result<CompactReport> report = compactCase(request, cancel, progress);
            if (report)
                rememberCase(request.casePath); // what was written has been checked: it opens at once
            return report;
        },
        [this](const Result<CompactReport> &report) { finish(report); });
}

void CompactDialog::finish(const Result<CompactReport> &report)
{
    const bool isOpen = m_window.reopen();
    if (!report)
        return showError(report.error());
    m_room->clear();
    m_room->addRow(tr("The case took"), bytesText(report->before.file));
    m_room->addRow(tr("It takes now"), bytesText(report->after.file));
    m_room->addRow(tr("Free on its disk"), bytesText(report->after.diskFree));
    const QString given = bytesText(report->before.file - report->after.file);
    strip()->showMessage(isOpen ? MessageStrip::Level::info : MessageStrip::Level::warning,
                         isOpen ? tr("The case was compacted and is open again: %1 were given back.").arg(given)
                                : tr("The case was compacted, %1 were given back, but it could not be opened again: "
                                     "open it from the Case menu.")
                                      .arg(given));
}

} // namespace interdict::ui
