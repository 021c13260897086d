// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/shell/casepages.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace interdict::ui {

/// What the status bar says of the case: its name, how much it holds, what is selected, how many filters narrow it,
/// whether it can be written, how it is marked, who signs changes, and that all is saved. Each part that leads
/// somewhere is a button.
class CaseStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CaseStatus(QWidget *parent);

    /// None: no case is open.
    void setCase(const CaseSession *session, const CaseTally &tally);
    void setSelection(const CaseSelection *selection);
    /// Changes that take their time are under way.
    void setWriting(bool isWriting);

Q_SIGNALS:
    void propertiesWanted();
    void pageWanted(const QString &page);
    void inspectorWanted();
    void filtersWanted();
    void analystWanted();

private:
    QToolButton *add(const QString &name, const QString &toolTip);
    void showSaved();

    QToolButton *m_name;
    QToolButton *m_counts;
    QToolButton *m_review;
    QToolButton *m_selected;
    QToolButton *m_filters;
    QToolButton *m_marking;
    QToolButton *m_analyst;
    QLabel *m_saved;
    bool m_isReadOnly = false;
    bool m_isWriting = false;
};

} // namespace interdict::ui
