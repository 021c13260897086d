// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What becomes of files, folders and archives that are dropped on the window.
#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/importing/importwizard.h"
#include "widgets/shell/casewindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

/// Files mean an import wherever they are dropped: a field would take their addresses as text.
bool CaseWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QMainWindow::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == this || !isAncestorOf(widget) || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty())
        return QMainWindow::eventFilter(watched, event);
    drop->acceptProposedAction();
    type == QEvent::Drop ? takeDrop(paths) : sayWhatADropDoes();
    return true;
}

void CaseWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    sayWhatADropDoes();
}

/// While something is held over the window.
void CaseWindow::sayWhatADropDoes()
{
    if (QApplication::activeModalWidget())
        return; // nothing: takeDrop() says why
    constexpr int milliseconds = 2000;
    const QString text = m_session
                             ? tr("Drop files, folders or archives to import them into \"%1\", or a case to open it.")
                                   .arg(visibleLine(m_session->properties().name))
                             : tr("Drop a case to open it, or files, folders or archives to import them.");
    statusBar()->showMessage(text, milliseconds);
}

void CaseWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeDrop(paths);
}

/// The system drops past a dialog that keeps clicks from the window; what the dialog works on must not go.
void CaseWindow::takeDrop(const QStringList &paths)
{
    if (QApplication::activeModalWidget())
        return say(tr("A dialog is open. Finish or close it, then drop the files again."));
    takeDropped(paths);
}

void CaseWindow::takeDropped(const QStringList &paths)
{
    const auto isCase = [](const QString &path) { return path.endsWith(".icase"_L1, Qt::CaseInsensitive); };
    if (const auto found = std::find_if(paths.begin(), paths.end(), isCase); found != paths.end())
        return openCase(*found);
    if (!m_session)
        return offerCaseFor(paths);
    if (m_session->isReadOnly())
        return say(tr("The case is open for reading only; nothing can be imported. Save a copy of it and work in the "
                      "copy."));
    importFiles(paths);
}

/// Keeps the files until there is a case, or the message is closed.
void CaseWindow::offerCaseFor(const QStringList &paths)
{
    m_strip->showMessage(MessageStrip::Level::info,
                         tr("What is dropped is imported into a case. Make a new case for it, or open the case it "
                            "belongs to; then the import begins."),
                         tr("New Case…"), [this, paths] {
                             m_waiting = paths;
                             chooseNewCase();
                             if (!m_session)
                                 offerCaseFor(paths);
                         });
    m_waiting = paths;
}

void CaseWindow::importFiles(const QStringList &paths)
{
    if (findChild<ImportWizard *>())
        return say(tr("An import is being prepared already. Finish or cancel it first."));
    auto *wizard = new ImportWizard(m_session.get(), this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::failed, this, &CaseWindow::showError);
    connect(m_session.get(), &QObject::destroyed, wizard, [wizard] { delete wizard; });
    if (!paths.isEmpty())
        wizard->setFiles(paths);
    wizard->open();
}

void CaseWindow::importFolder()
{
    importFiles({});
    if (auto *wizard = findChild<ImportWizard *>())
        wizard->chooseFolder();
}

} // namespace interdict::ui
