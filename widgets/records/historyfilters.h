// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/historyqueries.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class FilterField;

/// What of the history is asked for: words, who, what kind of action, when, and what it is about.
class HistoryFilters : public QWidget
{
    Q_OBJECT

public:
    HistoryFilters(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] HistoryQuery query() const;
    /// Reads anew who worked on the case; what was chosen stays.
    void readAnalysts();

Q_SIGNALS:
    void changed();
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void createChoices();
    void connectParts();
    [[nodiscard]] std::optional<Thing> selected() const;
    void followSelection();
    void showDays();

    CaseSession *m_session;
    CaseSelection *m_selection;
    FilterField *m_text;
    QComboBox *m_author;
    QComboBox *m_action;
    QComboBox *m_when;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_about;
};

} // namespace interdict::ui
