// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/casework/suggestions.h"
#include "models/records/judgement.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;

namespace interdict {
class CaseSelection;
class SuggestionModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class JudgementsTree;
class MatchComparison;
class MessageStrip;

/// Who is who: pairs that could be the same are found on demand, compared side by side and decided from the keyboard (S
/// same, N not the same, U undecided), one by one or all of a reason at once. What was decided is on a tab of its own.
class MatchesPage : public QWidget
{
    Q_OBJECT

public:
    MatchesPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void findMatches();
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    // matchespagelayout.cpp
    void createChoices();
    void createTable();
    void createLayout();
    void createChoiceRows(QBoxLayout *rows);
    QWidget *createDeciding();
    QPushButton *createVerdict(Verdict verdict, const QString &text, const QKeySequence &key, const QString &name);

    void connectParts();
    void take(Result<Suggestions> found);
    void showState();
    void showCounts();
    void showPair();
    void tellSelection();
    void followSelection();
    void decide(Verdict verdict);
    void decideAll();
    void askWhy(Verdict verdict, const std::vector<EntityPair> &pairs);
    [[nodiscard]] QString reasonFor(Verdict verdict, const SuggestedPair &pair) const;
    void perform(Verdict verdict, std::vector<EntityPair> pairs, const QString &reason);
    void selectRow(int row);
    void updateButtons();
    [[nodiscard]] std::vector<EntityPair> chosen() const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    SuggestionModel *m_model;
    DataTable *m_table;
    MatchComparison *m_comparison;
    JudgementsTree *m_judgements;
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageStrip *m_strip;
    QComboBox *m_kind;
    QSpinBox *m_hub;
    QSpinBox *m_least;
    QComboBox *m_ground;
    QComboBox *m_sure;
    QLineEdit *m_why;
    QLabel *m_counts;
    QPushButton *m_find;
    QPushButton *m_all;
    std::vector<QPushButton *> m_verdicts;
    bool m_hasSearched = false;
    bool m_isStale = false;    ///< the case has changed since matches were found
    bool m_hasChanged = false; ///< the case has changed since matches were looked for

    JobRunner m_jobs; ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
