// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/records/docket.h"
#include "widgets/shell/casepages.h"
#include "widgets/shell/navigation.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QDockWidget;
class QMenu;
class QStackedWidget;
class QTimer;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class CaseStatus;
class FilterBar;
class InspectorPane;
class JobStatus;
class MessageStrip;
class PacketWizard;
class PageBar;
class PageDeck;
class SearchBar;
class StartPage;

/// The workbench: one window with one case, its pages on the left, the inspector on the right, further
/// pages beside it in docks. Without a case it shows the start page. Errors of all pages come together in the strip
/// above them. How it stood is kept per case and comes back.
class CaseWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit CaseWindow(const Clock &clock, QWidget *parent = nullptr);
    ~CaseWindow() override;

    /// Opens for writing; a case in use is offered for reading only. Where it cannot be opened, the case that is open
    /// stays.
    void openCase(const QString &path);
    /// False where it cannot be made: the case that is open stays.
    bool newCase(const QString &path, const CaseProperties &properties = {});
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
    void createLookMenus(QMenu *view);
    void createOtherMenus();
    void setIcons();
    void createToolBar();
    void createLayout();
    void createCenter();
    void connectParts();
    QAction *addAction(QMenu *menu, const QString &text, const QString &name, const QKeySequence &shortcut,
                       void (CaseWindow::*slot)());
    void chooseNewCase();
    void chooseCase();
    void chooseImport();
    void importFolder();
    void sayWhatADropDoes();
    void takeDrop(const QStringList &paths);
    void takeDropped(const QStringList &paths);
    void offerCaseFor(const QStringList &paths);
    void chooseCopy();
    // Cases as files: casefileactions.cpp.
    void makePortable();
    void mergeAnother();
    void compareVersions();
    void compact();
    void undo();
    void redo();
    void repeat(const Result<CaseCommand> &command);
    void newReferral();
    void newPacket(RowId<DocketEntry> referral);
    void openWizard(PacketWizard *wizard);
    void checkCase();
    void showAbout();
    void showShortcuts();
    void editProperties();
    void askAnalyst();
    void focusFind();
    void nextPane();
    void goBack();
    void goForward();
    void togglePageBeside();
    void chooseLanguageOf(const QString &code);

    // Opening a case: caseopening.cpp.
    void openFor(const QString &path, CaseFile::Access access);
    void openNow(const QString &path, CaseFile::OpenOptions options);
    void useSession(Result<std::unique_ptr<CaseSession>> session, const QString &path);
    void createPages();
    void connectPages();
    [[nodiscard]] PageHost pageHost();
    void removePages();
    void updateCounts();
    void updateActions();
    void offerReadOnly(const QString &path, const Error &error);
    void showError(const Error &error);
    void say(const QString &text);

    // Where the window is and was: caseplaces.cpp.
    [[nodiscard]] Place currentPlace() const;
    void notePlace();
    void showPlace(const Place &place);
    void showPageAndPart(const QString &page, const QString &part);
    void updateNavigation();
    void rememberWindow() const;
    void restoreWindow();

    Clock m_clock;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<JobRunner> m_opening; ///< the check of a case before it is opened
    std::unique_ptr<JobRunner> m_repeats; ///< undo and redo that take their time

    StartPage *m_start;
    PageBar *m_bar;
    FilterBar *m_filterBar;
    QStackedWidget *m_pages;
    MessageStrip *m_strip;
    SearchBar *m_search;
    JobStatus *m_jobStatus;
    CaseStatus *m_status;
    QDockWidget *m_inspectorDock;
    PageDeck *m_deck;
    Navigation *m_navigation;
    QTimer *m_remembering;             ///< soon after each change of place: a crash later costs no more
    bool m_isMoving = false;           ///< a place is being shown again: what changes on the way is no new place
    std::vector<CasePage> m_casePages; ///< in the order of the page bar
    QStringList m_waiting;             ///< files that were dropped before there was a case
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_beside = nullptr;
    QList<QAction *> m_caseActions;   ///< enabled with a case
    QList<QAction *> m_changeActions; ///< enabled with a case open for writing
    QMenu *m_pagesMenu = nullptr;
};

} // namespace interdict::ui
