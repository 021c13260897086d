// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/savedsearches.h"
#include "widgets/searching/searchcommands.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QMenu;
class QToolButton;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class SearchPopup;

/// One field for everything (Ctrl+K): commands, pages, and what the case has, as it is typed; beside it the menu of
/// saved searches and the search for a list of terms. What is chosen is shown where it stands: the bar tells which page
/// is wanted and changes the selection and the filters of the window.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// None: only commands are found. Both must outlive the bar or be taken from it.
    void setCase(CaseSession *session, CaseSelection *selection);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] SearchModel *model() const { return m_model; }
    /// For the window's menus: save a search, saved searches, search for a list.
    [[nodiscard]] QList<QAction *> menuActions() const { return {m_save, m_saved, m_batch}; }

    void begin(); ///< the focus and the list
    void searchFor(const QString &text);

Q_SIGNALS:
    void pageWanted(const QString &page);    ///< its object name
    void filtersWanted(const QString &name); ///< saved under that name
    void failed(const interdict::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createLayout();
    void createActions();
    void connectModel();
    SearchPopup *popup();
    void showPopup();
    void hidePopup();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void choose(int row);
    void showHit(const SearchHit &hit);
    void showAll(const SearchGroup &group);
    void fillMenu();
    void saveSearch();
    void showSaved();
    void showBatch();
    void indexTexts();
    void updateActions();

    QPointer<CaseSession> m_session;
    QPointer<CaseSelection> m_selection;
    QLineEdit *m_field;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_save;
    QAction *m_saved;
    QAction *m_batch;
    SearchModel *m_model;
    QPointer<SearchPopup> m_popup;
    SearchCommands m_commands;
    bool m_isChoosing = false; ///< Return was pressed before the results were there
    std::unique_ptr<JobRunner> m_indexing = std::make_unique<JobRunner>(); ///< of evidence texts; last: it waits
};

} // namespace interdict::ui
