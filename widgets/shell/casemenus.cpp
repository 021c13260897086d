// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// The menus of the window.
#include "widgets/shell/casewindow.h"

#include "widgets/controls/glyph.h"
#include "widgets/searching/searchbar.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/windowmemory.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace interdict::ui {

using namespace Qt::StringLiterals;

QAction *CaseWindow::addAction(QMenu *menu, const QString &text, const QString &name, const QKeySequence &shortcut,
                               void (CaseWindow::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    return action;
}

void CaseWindow::createActions()
{
    createCaseMenu();
    createEditMenu();
    createViewMenu();
    createOtherMenus();
    setIcons();
}

void CaseWindow::setIcons()
{
    const std::pair<const char *, const char *> icons[] = {{"newCaseAction", "new"},
                                                           {"openCaseAction", "open"},
                                                           {"importAction", "import"},
                                                           {"importFolderAction", "folder"},
                                                           {"saveCopyAction", "copy"},
                                                           {"portableAction", "export"},
                                                           {"mergeAction", "add"},
                                                           {"compareAction", "beside"},
                                                           {"compactAction", "fit"},
                                                           {"checkCaseAction", "check"},
                                                           {"propertiesAction", "properties"},
                                                           {"analystAction", "analyst"},
                                                           {"closeCaseAction", "close"},
                                                           {"undoAction", "undo"},
                                                           {"redoAction", "redo"},
                                                           {"findAction", "search"},
                                                           {"backAction", "back"},
                                                           {"forwardAction", "forward"},
                                                           {"besideAction", "beside"},
                                                           {"newReferralAction", "referral"},
                                                           {"shortcutsAction", "keyboard"},
                                                           {"aboutAction", "information"}};
    for (const auto &[action, icon] : icons)
        findChild<QAction *>(QLatin1StringView(action))->setIcon(glyph(QLatin1StringView(icon)));
    // On the tool bar without the letter that some languages add in brackets.
    findChild<QAction *>(u"importAction"_s)->setIconText(tr("Import Files…"));
    findChild<QAction *>(u"newReferralAction"_s)->setIconText(tr("New Referral…"));
    const std::pair<const char *, QString> tips[] = {
        {"portableAction", tr("Makes a case of a part of this one, with its evidence, for reading only")},
        {"mergeAction", tr("Takes another case into this one, after a look at what it brings")},
        {"compareAction", tr("Tells what differs between another version of this case and this one")},
        {"compactAction", tr("Writes the case file anew, without the room that deleted rows left")}};
    for (const auto &[action, tip] : tips)
        findChild<QAction *>(QLatin1StringView(action))->setStatusTip(tip);
}

void CaseWindow::createCaseMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Case"));
    addAction(menu, tr("&New…"), u"newCaseAction"_s, QKeySequence::New, &CaseWindow::chooseNewCase);
    addAction(menu, tr("&Open…"), u"openCaseAction"_s, QKeySequence::Open, &CaseWindow::chooseCase);
    menu->addSeparator();
    m_changeActions << addAction(menu, tr("&Import Files…"), u"importAction"_s, QKeySequence(tr("Ctrl+I")),
                                 &CaseWindow::chooseImport)
                    << addAction(menu, tr("Import &Folder…"), u"importFolderAction"_s, QKeySequence(tr("Ctrl+Shift+I")),
                                 &CaseWindow::importFolder);
    m_caseActions << addAction(menu, tr("Save a &Copy…"), u"saveCopyAction"_s, QKeySequence::SaveAs,
                               &CaseWindow::chooseCopy)
                  << addAction(menu, tr("Porta&ble Copy…"), u"portableAction"_s, {}, &CaseWindow::makePortable);
    m_changeActions << addAction(menu, tr("&Merge Another Case…"), u"mergeAction"_s, {}, &CaseWindow::mergeAnother);
    m_caseActions << addAction(menu, tr("Compare &With…"), u"compareAction"_s, {}, &CaseWindow::compareVersions);
    m_changeActions << addAction(menu, tr("Compac&t…"), u"compactAction"_s, {}, &CaseWindow::compact);
    m_caseActions << addAction(menu, tr("Check Integrit&y"), u"checkCaseAction"_s, {}, &CaseWindow::checkCase)
                  << addAction(menu, tr("&Properties…"), u"propertiesAction"_s, QKeySequence(tr("Alt+Return")),
                               &CaseWindow::editProperties)
                  << addAction(menu, tr("&Analyst…"), u"analystAction"_s, {}, &CaseWindow::askAnalyst);
    menu->addSeparator();
    m_caseActions << addAction(menu, tr("C&lose Case"), u"closeCaseAction"_s, QKeySequence::Close,
                               &CaseWindow::closeCase);
    QAction *reopen = menu->addAction(tr("Open This Case at the Next &Start"));
    reopen->setObjectName(u"reopenAction"_s);
    reopen->setCheckable(true);
    reopen->setChecked(reopensLastCase());
    connect(reopen, &QAction::triggered, this, [](bool isOn) { setReopensLastCase(isOn); });
    menu->addSeparator();
    auto *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows);
    quit->setMenuRole(QAction::QuitRole);
}

void CaseWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, tr("&Undo"), u"undoAction"_s, QKeySequence::Undo, &CaseWindow::undo);
    m_redo = addAction(menu, tr("&Redo"), u"redoAction"_s, QKeySequence::Redo, &CaseWindow::redo);
    m_undo->setIconText(tr("Undo")); // on the tool bar, whatever would be undone
    m_redo->setIconText(tr("Redo"));
    menu->addSeparator();
    m_caseActions << addAction(menu, tr("&Search or Run"), u"findAction"_s, QKeySequence(tr("Ctrl+K")),
                               &CaseWindow::focusFind);
    menu->addActions(m_search->menuActions());
}

void CaseWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_back = addAction(menu, tr("&Back"), u"backAction"_s, QKeySequence(tr("Alt+Left")), &CaseWindow::goBack);
    m_forward =
        addAction(menu, tr("&Forward"), u"forwardAction"_s, QKeySequence(tr("Alt+Right")), &CaseWindow::goForward);
    menu->addSeparator();
    m_pagesMenu = menu->addMenu(tr("&Page"));
    m_pagesMenu->setObjectName(u"pagesMenu"_s);
    m_beside = addAction(menu, tr("Page Be&side the Others"), u"besideAction"_s, QKeySequence(tr("Ctrl+Shift+B")),
                         &CaseWindow::togglePageBeside);
    m_beside->setToolTip(tr("Opens the page in a dock of its own; closing the dock brings it back"));
    QAction *inspector = m_inspectorDock->toggleViewAction();
    inspector->setText(tr("&Inspector"));
    inspector->setShortcut(QKeySequence(tr("F4")));
    menu->addAction(inspector);
    addAction(menu, tr("&Next Pane"), u"nextPaneAction"_s, QKeySequence(tr("F6")), &CaseWindow::nextPane);
    menu->addSeparator();
    createLookMenus(menu);
}

void CaseWindow::createLookMenus(QMenu *view)
{
    QMenu *look = view->addMenu(tr("&Appearance"));
    auto *looks = new QActionGroup(this);
    const std::pair<Appearance, QString> offered[] = {
        {Appearance::system, tr("As the &System")}, {Appearance::light, tr("&Light")}, {Appearance::dark, tr("&Dark")}};
    for (const auto &[which, title] : offered) {
        QAction *action = looks->addAction(look->addAction(title));
        action->setCheckable(true);
        action->setChecked(chosenAppearance() == which);
        action->setObjectName(u"appearance-%1"_s.arg(int(which)));
        connect(action, &QAction::triggered, this, [which = which] { chooseAppearance(which); });
    }
    look->addSeparator();
    const auto resize = [](int by) { return [by] { chooseTextSize(by == 0 ? 100 : chosenTextSize() + by); }; };
    look->addAction(tr("La&rger Text"), QKeySequence(tr("Ctrl+Shift++")), this, resize(textStep));
    look->addAction(tr("S&maller Text"), QKeySequence(tr("Ctrl+Shift+-")), this, resize(-textStep));
    look->addAction(tr("&Usual Text Size"), this, resize(0));
    QMenu *languages = view->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    QList<std::pair<QString, QString>> all = offeredLanguages();
    all.prepend({QString(), tr("As the &System")});
    for (const auto &[code, title] : std::as_const(all)) {
        QAction *action = group->addAction(languages->addAction(title));
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == code);
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguageOf(code); });
    }
}

void CaseWindow::createOtherMenus()
{
    QMenu *referral = menuBar()->addMenu(tr("&Referral"));
    m_changeActions << addAction(referral, tr("&New Referral…"), u"newReferralAction"_s, QKeySequence(tr("Ctrl+R")),
                                 &CaseWindow::newReferral);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Keyboard Shortcuts"), u"shortcutsAction"_s, QKeySequence(tr("Ctrl+/")),
              &CaseWindow::showShortcuts);
    addAction(help, tr("&About Interdict"), u"aboutAction"_s, {}, &CaseWindow::showAbout);
}

} // namespace interdict::ui
