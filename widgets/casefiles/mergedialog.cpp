// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/mergedialog.h"

#include "models/casework/casesession.h"
#include "models/values/safetext.h"
#include "widgets/casefiles/casepathrow.h"
#include "widgets/casefiles/mergetables.h"
#include "widgets/controls/glyph.h"
#include "widgets/controls/messagestrip.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

MergeDialog::MergeDialog(CaseSession *session, QWidget *parent)
    : CaseFileDialog(u"mergeDialog"_s, tr("Merge Another Case"), parent),
      m_session(session),
      m_path(new CasePathRow(CasePathRow::Purpose::open, tr("Other Case"), this)),
      m_look(new QPushButton(glyph(u"search"_s), tr("&Look at It"), this)),
      m_brings(new QLabel(this)),
      m_counts(new MergeCounts(this)),
      m_decide(new QLabel(this)),
      m_conflicts(new MergeConflicts(this)),
      m_merge(new QPushButton(glyph(u"done"_s), tr("&Merge"), this))
{
    m_look->setObjectName(u"lookButton"_s);
    m_look->setAutoDefault(false);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setAutoDefault(false);
    createLayout(tr("Takes another case into this one; the other one is only read. Both histories are kept. A copy of "
                    "this case as it is now is kept beside it first: that is the way back."),
                 createBody(), m_merge);
    connect(m_path, &CasePathRow::edited, this, &MergeDialog::forget);
    connect(m_path, &CasePathRow::chosen, this, &MergeDialog::preview);
    connect(m_look, &QPushButton::clicked, this, &MergeDialog::preview);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    resize(880, 680);
    forget();
    m_path->setFocus();
}

QWidget *MergeDialog::createBody()
{
    for (QLabel *label : {m_brings, m_decide}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_brings->setObjectName(u"mergeSummary"_s);
    m_decide->setObjectName(u"conflictsTitle"_s);
    m_decide->setBuddy(m_conflicts);
    auto *body = new QWidget(this);
    auto *label = new QLabel(tr("&Other case:"), body);
    label->setBuddy(m_path);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_path, 1);
    choice->addWidget(m_look);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(m_brings);
    layout->addWidget(m_counts, 3);
    layout->addWidget(m_decide);
    layout->addWidget(m_conflicts, 2);
    return body;
}

void MergeDialog::updateButtons()
{
    const bool isIdle = !jobs().isRunning();
    m_path->setEnabled(isIdle);
    m_look->setEnabled(isIdle && !m_path->path().isEmpty());
    m_merge->setEnabled(isIdle && m_isLookedAt);
    m_conflicts->setEnabled(isIdle);
}

MergeRequest MergeDialog::request() const
{
    return {m_session->path(),   m_path->path(),          m_conflicts->theirs(), true,
            m_session->author(), m_session->clock().now()};
}

void MergeDialog::forget()
{
    m_isLookedAt = false;
    m_counts->clear();
    m_conflicts->clear();
    m_brings->setText(tr("Choose a case to see what it would bring."));
    m_decide->hide();
    m_conflicts->hide();
    updateButtons();
}

void MergeDialog::preview()
{
    if (m_path->path().isEmpty() || jobs().isRunning())
        return;
    strip()->clear();
    forget();
    jobs().start<MergeReport>(
        tr("Looking at the other case"),
        [request = request()](const CancelToken &cancel, const ProgressSink &progress) {
            return previewMerge(request, cancel, progress);
        },
        [this](const Result<MergeReport> &report) { report ? showPreview(*report) : showError(report.error()); });
}

void MergeDialog::showPreview(const MergeReport &report)
{
    m_isLookedAt = true;
    m_brings->setText(tr("Merging the case \"%1\" would bring:").arg(visibleLine(report.other.name)));
    m_counts->showReport(report);
    m_conflicts->showReport(report, false);
    m_conflicts->setVisible(!report.conflicts.empty());
    m_decide->setText(report.conflicts.empty()
                          ? tr("Nothing that both say differs.")
                          : tr("Both say something &else here; what is here holds, unless ticked:"));
    m_decide->show();
    updateButtons();
}

void MergeDialog::merge()
{
    strip()->clear();
    jobs().start<MergeReport>(
        tr("Merging the cases"),
        [request = request()](const CancelToken &cancel, const ProgressSink &progress) {
            return mergeCase(request, cancel, progress);
        },
        [this](const Result<MergeReport> &report) { finish(report); });
}

void MergeDialog::finish(const Result<MergeReport> &report)
{
    if (!report)
        return showError(report.error());
    m_isLookedAt = false; // once is enough
    m_brings->setText(tr("The case \"%1\" was merged into this one:").arg(visibleLine(report->other.name)));
    m_counts->showReport(*report);
    m_conflicts->showReport(*report, true);
    if (!report->conflicts.empty())
        m_decide->setText(tr("Where both said something &else:"));
    updateButtons();
    strip()->showMessage(
        MessageStrip::Level::info,
        tr("The cases are merged. The case as it was is in \"%1\".").arg(QDir::toNativeSeparators(report->backup)));
    if (Outcome read = m_session->refresh(); !read)
        showError(read.error());
}

} // namespace interdict::ui
