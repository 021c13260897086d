// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/rowfilter.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace interdict {
class CaseFilters;
}

namespace interdict::ui {

class ChipBar;
class FilterStackMenu;

/// The filters of the window above its pages: a chip for each, to be removed in any order, and a menu to add more.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    /// None: no case is open, and the bar is hidden. Both must outlive the bar or be taken from it.
    void setCase(CaseSession *session, CaseFilters *filters);
    void ask(RowFilter::Field field);
    void applySaved(const QString &name);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void createMenu();
    void showChips();

    QPointer<CaseSession> m_session;
    QPointer<CaseFilters> m_filters;
    ChipBar *m_chips;
    QToolButton *m_add;
    QToolButton *m_saved;
    QToolButton *m_clear;
    QMenu *m_menu;
    FilterStackMenu *m_stacks;
};

} // namespace interdict::ui
