// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/records/docket.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QDockWidget;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class ChartsPage;
class EntitiesPage;
class FilterBar;
class GraphPage;
class InspectorPane;
class JobStatus;
class ListingsPage;
class MessageStrip;
class PacketWizard;
class PageBar;
class StartPage;

/// The workbench: one window with one case, its pages on the left, the inspector on the right. Without a case it shows
/// the start page. Errors of all pages come together in the strip above them.
class CaseWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit CaseWindow(const Clock &clock, QWidget *parent = nullptr);
    ~CaseWindow() override;

    /// Opens for writing; a case in use is offered for reading only.
    void openCase(const QString &path);
    void newCase(const QString &path);
    void closeCase();
    /// Opens the import wizard, with these files, folders and archives where there are some.
    void importFiles(const QStringList &paths = {});
    [[nodiscard]] CaseSession *session() const { return m_session.get(); }
    void showPage(const QString &objectName);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    void createCaseMenu();
    void createEditMenu();
    void createViewMenu();
    void createOtherMenus();
    void createToolBar();
    void createLayout();
    QAction *addAction(QMenu *menu, const QString &text, const QString &name, const QKeySequence &shortcut,
                       void (CaseWindow::*slot)());
    void chooseNewCase();
    void chooseCase();
    void chooseImport();
    void importFolder();
    void sayWhatADropDoes();
    void takeDropped(const QStringList &paths);
    void offerCaseFor(const QStringList &paths);
    void chooseCopy();
    void undo();
    void redo();
    void repeat(const Result<CaseCommand> &command);
    void newReferral();
    void newPacket(RowId<DocketEntry> referral);
    void openWizard(PacketWizard *wizard);
    void checkCase();
    void showAbout();
    void find();
    void focusFind();
    void nextPane();

    void useSession(Result<std::unique_ptr<CaseSession>> session, const QString &path);
    void createPages();
    void addPage(QWidget *page, const QString &title, const QString &objectName);
    void removePages();
    void updateCounts();
    void updateActions();
    void offerReadOnly(const QString &path, const Error &error);
    void showError(const Error &error);
    void say(const QString &text);
    void rememberLayout() const;

    Clock m_clock;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<JobRunner> m_repeats; ///< undo and redo that take their time

    StartPage *m_start;
    PageBar *m_bar;
    FilterBar *m_filterBar;
    QStackedWidget *m_pages;
    MessageStrip *m_strip;
    QLineEdit *m_find;
    JobStatus *m_jobStatus;
    QLabel *m_counts;
    QDockWidget *m_inspectorDock;
    ListingsPage *m_listings = nullptr;
    GraphPage *m_graph = nullptr;
    int m_reviewRow = 0;   ///< of the page bar
    QStringList m_waiting; ///< files that were dropped before there was a case
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_caseActions;   ///< enabled with a case
    QList<QAction *> m_changeActions; ///< enabled with a case open for writing
    QMenu *m_pagesMenu = nullptr;
};

} // namespace interdict::ui
