// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What is decided on the review page about the records that are chosen there.
#include "models/casework/jobrunner.h"
#include "models/itemmodels/reviewtablemodel.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/records/filteredtable.h"
#include "widgets/records/reviewcells.h"
#include "widgets/records/reviewpage.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace interdict::ui {

namespace {

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

int plural(size_t number)
{
    return int(std::min<size_t>(number, 1 << 30));
}

} // namespace

std::vector<RowId<Record>> ReviewPage::chosen() const
{
    if (m_all->isChecked())
        return m_model->records();
    std::vector<RowId<Record>> records;
    for (const qint64 id : m_rows->selectedIds(int(Quarantine::mostAtOnce) + 1))
        records.emplace_back(id);
    return records;
}

void ReviewPage::updateButtons()
{
    const bool isWaiting = m_model->query().which == ReviewQuery::Which::waiting;
    const qint64 count = m_all->isChecked() ? m_model->rowCount() : m_rows->table()->selectedRowCount();
    const bool canDecide = !m_session->isReadOnly() && count > 0 && !m_session->isBeingWritten();
    m_all->setText(tr("All %1 listed").arg(shown(m_model->rowCount())));
    m_all->setEnabled(m_model->rowCount() > 0);
    m_record->setVisible(m_model->rowCount() > 0);
    m_accept->setEnabled(canDecide && isWaiting);
    m_confirm->setEnabled(canDecide && isWaiting);
    m_correct->setEnabled(canDecide && !(count > 1 ? m_cells->reading() : m_cells->fix()).isEmpty());
}

void ReviewPage::askWhy(Act act)
{
    const std::vector<RowId<Record>> records = chosen();
    if (records.empty())
        return;
    const RowFix fix = records.size() > 1 ? m_cells->reading() : m_cells->fix();
    TextQuestion::Words words;
    switch (act) {
    case Act::accept:
        words = {tr("Accept as It Is"),
                 tr("Why are %n flagged record(s) right as they are?", nullptr, plural(records.size())),
                 tr("Accept"),
                 {}};
        break;
    case Act::confirm:
        words = {tr("Confirm"),
                 tr("Why are %n record(s) rightly flagged or rejected?", nullptr, plural(records.size())),
                 tr("Confirm"),
                 {}};
        break;
    case Act::correct:
        words = {tr("Correct"),
                 tr("Why are %n record(s) corrected? Their bytes stay as they are.", nullptr, plural(records.size())),
                 tr("Correct"),
                 {}};
        break;
    }
    TextQuestion::ask(this, words, TextQuestion::Lines::one,
                      [this, act, records, fix](const QString &why) { perform(act, records, fix, why); });
}

void ReviewPage::perform(Act act, const std::vector<RowId<Record>> &records, const RowFix &fix, const QString &why)
{
    m_strip->clear();
    m_all->setChecked(false);
    if (act == Act::correct)
        return startCorrection({records, fix, why});
    Quarantine quarantine(*m_session);
    const Outcome done = act == Act::accept ? quarantine.accept(records, why) : quarantine.confirm(records, why);
    if (!done)
        Q_EMIT failed(done.error());
}

void ReviewPage::startCorrection(const CorrectionRequest &request)
{
    m_jobs->start<CorrectionReport>(
        tr("Correcting records"),
        [path = m_session->path(), request, signature = m_session->signature()](const CancelToken &cancel,
                                                                                const ProgressSink &progress) {
            return correctRecords(path, request, signature, cancel, progress);
        },
        [this](const Result<CorrectionReport> &report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            if (Outcome read = m_session->refresh(); !read)
                Q_EMIT failed(read.error());
            tellCorrection(*report);
        });
}

void ReviewPage::tellCorrection(const CorrectionReport &report)
{
    if (report.refused == 0)
        return;
    const CorrectionReport::Refusal &first = report.refusals.front();
    m_strip->showMessage(
        MessageStrip::Level::warning,
        tr("%1 records were corrected; %2 would still be rejected and were left as they are. Row %3: %4")
            .arg(shown(report.corrected), shown(report.refused), shown(first.rowNumber), visibleLine(first.reason)));
}

} // namespace interdict::ui
