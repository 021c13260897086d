// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QWizard>

namespace interdict {
class CaseSession;
}

namespace interdict::ui {

class CheckPage;
class FilePage;
class ImportPlan;
class RunPage;

/// Brings one file after the other into the case. Errors are shown on the page where they came up and leave the wizard
/// open; cancelling an import goes back to the page before it.
class ImportWizard : public QWizard
{
    Q_OBJECT

public:
    explicit ImportWizard(CaseSession *session, QWidget *parent = nullptr);

    /// Reads the files, archives and folders that are to be imported; the user goes on from the first page.
    void setFiles(const QStringList &paths);
    /// Asks for a folder at once.
    void chooseFolder();
    void reject() override;

Q_SIGNALS:
    void
    failed(const interdict::Error &error); ///< what concerns the window too: the import is in, the window lags behind

private:
    void createLayout();
    void connectModel();
    void showImported();
    void showNotImported(const Error &error);
    void startAnother();

    ImportPlan *m_plan;
    FilePage *m_file;
    CheckPage *m_check;
    RunPage *m_run;
};

} // namespace interdict::ui
