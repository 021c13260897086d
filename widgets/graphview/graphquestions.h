// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/graph/analysis/answers.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace interdict::ui {

class ProgressRow;

/// Asks the graph that is shown questions, off the GUI thread, and lists the answers; a chosen answer's nodes are told.
/// What takes longer shows how far it is; the button and Escape cancel it.
/// Nodes are indexes of the graph last set.
class GraphQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit GraphQuestions(QWidget *parent = nullptr);

    /// A late answer about another graph is dropped.
    void setGraph(std::shared_ptr<const CaseGraph> graph);
    /// What "these" in a question means; ascending.
    void setSelected(std::vector<int> nodes) { m_selected = std::move(nodes); }
    void ask(GraphQuestion question);
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

Q_SIGNALS:
    void nodesChosen(const std::vector<int> &nodes);
    void failed(const interdict::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void connectParts();
    void take(Result<GraphAnswer> answer);
    void showAnswer(const GraphAnswer &answer);
    void chooseCurrent();

    std::shared_ptr<const CaseGraph> m_graph;
    std::vector<int> m_selected;
    std::vector<std::vector<int>> m_answerNodes; ///< of each row
    QComboBox *m_question;
    QPushButton *m_ask;
    QPushButton *m_cancel;
    ProgressRow *m_progress;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    QLabel *m_limits;
    JobRunner m_jobs; ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
