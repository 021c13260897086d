// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What the menu entries on cases as files do.
#include "widgets/shell/casewindow.h"

#include "models/itemmodels/caseselection.h"
#include "widgets/casefiles/compactdialog.h"
#include "widgets/casefiles/comparedialog.h"
#include "widgets/casefiles/mergedialog.h"
#include "widgets/casefiles/portabledialog.h"

namespace interdict::ui {

void CaseWindow::makePortable()
{
    auto *dialog = new PortableDialog(m_session.get(), m_selection.get(), this);
    connect(dialog, &PortableDialog::openWanted, this, &CaseWindow::openCase, Qt::QueuedConnection);
    connect(m_session.get(), &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void CaseWindow::mergeAnother()
{
    auto *dialog = new MergeDialog(m_session.get(), this);
    connect(m_session.get(), &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void CaseWindow::compareVersions()
{
    auto *dialog = new CompareDialog(m_session->path(), this);
    dialog->open();
}

void CaseWindow::compact()
{
    const QString path = m_session->path();
    const CompactRequest request{path, m_session->author(), m_session->clock().now()};
    auto *dialog = new CompactDialog(request,
                                     {[this] { closeCase(); },
                                      [this, path] {
                                          openCase(path);
                                          return m_session != nullptr;
                                      }},
                                     this);
    dialog->open();
}

} // namespace interdict::ui
