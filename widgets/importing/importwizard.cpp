// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/importwizard.h"

#include "models/values/safetext.h"
#include "widgets/importing/checkpage.h"
#include "widgets/importing/columnspage.h"
#include "widgets/importing/filepage.h"
#include "widgets/importing/importplan.h"
#include "widgets/importing/readingpage.h"
#include "widgets/importing/runpage.h"

#include <QAbstractButton>
#include <QFileInfo>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(CaseSession *session, QWidget *parent)
    : QWizard(parent),
      m_plan(new ImportPlan(session, this)),
      m_file(new FilePage(m_plan, this)),
      m_check(new CheckPage(m_plan, this)),
      m_run(new RunPage(m_plan, this))
{
    createLayout();
    connectModel();
}

void ImportWizard::createLayout()
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import into %1").arg(visibleLine(QFileInfo(m_plan->session()->path()).fileName())));
    setWizardStyle(ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOptions(NoBackButtonOnStartPage);
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(CommitButton, tr("&Import"));
    setButtonText(FinishButton, tr("&Close"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonLayout({Stretch, BackButton, NextButton, CommitButton, FinishButton, CancelButton});
    setPage(filePageId, m_file);
    setPage(readingPageId, new ReadingPage(m_plan, this));
    setPage(columnsPageId, new ColumnsPage(m_plan, this));
    setPage(checkPageId, m_check);
    setPage(runPageId, m_run);
    setMinimumSize(900, 600);
    resize(1080, 740);
}

void ImportWizard::connectModel()
{
    connect(m_plan, &ImportPlan::imported, this, &ImportWizard::showImported);
    connect(m_plan, &ImportPlan::importFailed, this, &ImportWizard::showNotImported);
    connect(m_plan, &ImportPlan::refreshFailed, this, &ImportWizard::failed);
    connect(m_run, &RunPage::anotherWanted, this, &ImportWizard::startAnother);
}

void ImportWizard::setFiles(const QStringList &paths)
{
    m_plan->setFiles(paths);
}

void ImportWizard::chooseFolder()
{
    m_file->chooseFolder();
}

void ImportWizard::reject()
{
    if (!m_plan->importing()->isRunning())
        return QWizard::reject();
    m_run->showCancelling();
    m_plan->importing()->cancel();
}

void ImportWizard::showImported()
{
    setOption(NoCancelButtonOnLastPage);
    button(FinishButton)->setFocus(Qt::OtherFocusReason);
}

/// Back on the page before, everything is as it was: the import can be started again, or changed first.
void ImportWizard::showNotImported(const Error &error)
{
    back();
    if (error.code == ErrorCode::cancelled && m_plan->isIntake())
        m_check->say(MessageStrip::Level::info, tr("The import was cancelled. Files that were in by then stay in the "
                                                   "case; the Evidence page lists them."));
    else if (error.code == ErrorCode::cancelled)
        m_check->say(MessageStrip::Level::info, tr("The import was cancelled. Nothing was added to the case."));
    else
        m_check->showError(error);
}

void ImportWizard::startAnother()
{
    setOption(NoCancelButtonOnLastPage, false);
    m_plan->setFile({});
    restart();
}

} // namespace interdict::ui
