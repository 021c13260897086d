// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What the menu entries of the window do.
#include "widgets/shell/casewindow.h"

#include "models/casework/caseproperties.h"
#include "models/casework/casetemplate.h"
#include "models/casework/docketpacket.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/casecheck.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/savechoice.h"
#include "widgets/controls/textquestion.h"
#include "widgets/referring/packetwizard.h"
#include "widgets/searching/searchbar.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/casedialog.h"
#include "widgets/shell/pagebar.h"
#include "widgets/shell/pagedeck.h"
#include "widgets/shell/shortcutdialog.h"
#include "widgets/shell/windowmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString withSuffix(const QString &path)
{
    return path.endsWith(".icase"_L1, Qt::CaseInsensitive) ? path : path + u".icase"_s;
}

} // namespace

void CaseWindow::chooseNewCase()
{
    CaseProperties start;
    auto *dialog = new CaseDialog(CaseDialog::Purpose::newCase, start, m_clock.now().date(), analystName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::wanted, this, [this, dialog] {
        const CaseProperties properties = dialog->properties();
        const QString path = QFileDialog::getSaveFileName(
            dialog, tr("New Case"), documents() + u'/' + fileNameOf(properties.name) + u".icase"_s,
            tr("Interdict cases (*.icase)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (path.isEmpty())
            return;
        const std::vector<RowFilter> filters =
            dialog->chosenTemplate() ? dialog->chosenTemplate()->filters : std::vector<RowFilter>();
        const QString wanted = withSuffix(path);
        if (!newCase(wanted, properties)) // what was typed stays
            return dialog->showProblem(m_strip->text());
        dialog->accept();
        if (!filters.empty())
            m_selection->filters()->setAll(filters);
    });
    dialog->open();
}

void CaseWindow::editProperties()
{
    using Purpose = CaseDialog::Purpose;
    auto *dialog = new CaseDialog(m_session->isReadOnly() ? Purpose::read : Purpose::change, m_session->properties(),
                                  m_clock.now().date(), m_session->author(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session.get(), &QObject::destroyed, dialog, &QDialog::close);
    connect(dialog, &CaseDialog::wanted, this, [this, dialog] {
        const Outcome changed = changeProperties(*m_session, dialog->properties());
        changed ? dialog->accept() : dialog->showProblem(changed.error().message);
    });
    dialog->open();
}

void CaseWindow::askAnalyst()
{
    TextQuestion::ask(this,
                      {tr("Analyst"),
                       tr("Who works on the case now? Every change from now on is signed with this name; what was done "
                          "before keeps its own."),
                       tr("Sign So"), m_session->author()},
                      TextQuestion::Lines::one, [this](const QString &name) {
                          QSettings().setValue(u"analyst"_s, name);
                          if (m_session)
                              m_session->setAuthor(name);
                      });
}

void CaseWindow::showShortcuts()
{
    auto *dialog = new ShortcutDialog(shortcutsOf(this), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseWindow::chooseLanguageOf(const QString &code)
{
    chooseLanguage(code);
    say(tr("The program speaks this language when it is started the next time."));
}

void CaseWindow::chooseCase()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open Case"), documents(), tr("Interdict cases (*.icase)"));
    if (!path.isEmpty())
        openCase(path);
}

void CaseWindow::chooseImport()
{
    importFiles();
}

void CaseWindow::newReferral()
{
    PacketRequest begun;
    begun.entities = m_selection->entities();
    begun.filters = m_selection->filters()->all();
    openWizard(new PacketWizard(m_session.get(), std::move(begun), this));
}

void CaseWindow::newPacket(RowId<DocketEntry> referral)
{
    Result<PacketRequest> begun = nextPacketOf(m_session->database(), referral);
    if (!begun)
        return showError(begun.error());
    begun->filters = m_selection->filters()->all();
    openWizard(new PacketWizard(m_session.get(), std::move(*begun), this));
}

void CaseWindow::openWizard(PacketWizard *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &PacketWizard::failed, this, &CaseWindow::showError);
    connect(m_session.get(), &QObject::destroyed, wizard, [wizard] { delete wizard; });
    wizard->open();
}

void CaseWindow::chooseCopy()
{
    const QFileInfo info(m_session->path());
    const QString suggestion = info.dir().filePath(tr("%1 copy.icase").arg(info.completeBaseName()));
    const QString path =
        chooseFileToSave(this, {tr("Save a Copy"), suggestion, {{tr("Interdict cases (*.icase)"), u"icase"_s}}});
    if (path.isEmpty())
        return;
    m_jobs->start<QString>(
        tr("Saving a copy"),
        [from = m_session->path(), path](const CancelToken &cancel, const ProgressSink &progress) -> Result<QString> {
            const Result<CaseFile> file = CaseFile::open(from, {CaseFile::Access::readOnly, true});
            if (!file)
                return tl::unexpected(file.error());
            if (Outcome copied = file->saveCopy(path, cancel, progress); !copied)
                return tl::unexpected(copied.error());
            return path;
        },
        [this](const Result<QString> &saved) {
            saved ? say(tr("The copy is in \"%1\".").arg(QDir::toNativeSeparators(*saved))) : showError(saved.error());
        });
}

void CaseWindow::checkCase()
{
    m_jobs->start<CaseCheck>(
        tr("Checking the case"),
        [path = m_session->path()](const CancelToken &cancel, const ProgressSink &progress) -> Result<CaseCheck> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return interdict::checkCase(*database, cancel, progress);
        },
        [this](const Result<CaseCheck> &check) {
            if (!check)
                return showError(check.error());
            if (!check->problems.isEmpty())
                return showError({ErrorCode::damaged, check->problems.join(u' '), {}});
            say(tr("The case holds: %1 history entries in an unbroken chain, %2 sources as imported. Newest history "
                   "digest %3.")
                    .arg(QLocale().toString(check->historyEntries), QLocale().toString(check->sources),
                         check->historyHead.left(16)));
        });
}

void CaseWindow::undo()
{
    repeat(m_session->undoCommand());
}

void CaseWindow::redo()
{
    repeat(m_session->redoCommand());
}

/// What reads sources again takes its time, off this thread.
void CaseWindow::repeat(const Result<CaseCommand> &command)
{
    if (!command)
        return showError(command.error());
    if (!rereadsSources(command->changes)) {
        if (Outcome done = m_session->perform(*command); !done)
            showError(done.error());
        return;
    }
    m_repeats->start<bool>(
        tr("Reading sources again"),
        [path = m_session->path(), command = *command,
         signature = m_session->signature()](const CancelToken &cancel, const ProgressSink &progress) -> Result<bool> {
            const Outcome done = performCommandIn(path, command, signature, cancel, progress);
            return done ? Result<bool>(true) : tl::unexpected(done.error());
        },
        [this](const Result<bool> &done) {
            if (!done)
                showError(done.error());
            if (Outcome read = m_session->refresh(); !read)
                showError(read.error());
        });
}

void CaseWindow::focusFind()
{
    m_search->begin();
}

/// What Tab comes to first in the pane: its table may be hidden, as there is nothing in it.
static QWidget *firstInside(const QWidget *pane)
{
    for (QWidget *each = pane->nextInFocusChain(); each && each != pane; each = each->nextInFocusChain()) {
        if (pane->isAncestorOf(each) && each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus &&
            !each->focusProxy())
            return each;
    }
    return nullptr;
}

void CaseWindow::nextPane()
{
    std::vector<QWidget *> panes{m_bar, m_pages->currentWidget()};
    for (const QDockWidget *dock : m_deck->docks())
        panes.push_back(dock->widget());
    panes.push_back(m_inspectorDock->widget());
    const int count = int(panes.size());
    int current = -1;
    for (int i = 0; i < count; ++i) {
        QWidget *pane = panes[size_t(i)];
        if (pane && (pane->hasFocus() || (focusWidget() && pane->isAncestorOf(focusWidget()))))
            current = i;
    }
    for (int step = 1; step <= count; ++step) {
        QWidget *next = panes[size_t((current + step) % count)];
        if (!next || !next->isVisible())
            continue;
        next->setFocus(Qt::TabFocusReason);
        if (focusWidget() && (next->hasFocus() || next->isAncestorOf(focusWidget())))
            return;
        if (QWidget *first = firstInside(next))
            return first->setFocus(Qt::TabFocusReason);
    }
}

void CaseWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Interdict"),
        tr("Interdict %1\n\nA workbench for investigators of online drug supply.\n\nFree software under the GNU "
           "General Public License, version 3 or later. It works offline and sends nothing anywhere.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace interdict::ui
