// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphevidence.h"
#include "models/casework/jobrunner.h"
#include "models/graph/analysis/answers.h"

#include <QWidget>

#include <memory>
#include <span>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

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

    /// The case that the graph is of, where what shows the links of a way is looked up.
    void setCase(const QString &path) { m_casePath = path; }
    /// A late answer about another graph is dropped.
    void setGraph(std::shared_ptr<const CaseGraph> graph);
    /// What "these" in a question means; ascending.
    void setSelected(std::vector<int> nodes) { m_selected = std::move(nodes); }
    void ask(GraphQuestion question);
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

Q_SIGNALS:
    void nodesChosen(const std::vector<int> &nodes);
    /// One that shows a link of a way, by a double click or Return.
    void recordWanted(interdict::RowId<interdict::Record> record);
    void failed(const interdict::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void connectParts();
    /// An answer with what shows it; by row, nothing where it is no way.
    struct Shown
    {
        GraphAnswer answer;
        std::vector<std::vector<PathStep>> steps{};
    };

    [[nodiscard]] static Result<Shown> work(GraphQuestion question, const CaseGraph &graph, const QString &casePath,
                                            std::span<const int> selected, const CancelToken &cancel,
                                            const ProgressSink &progress);
    void take(Result<Shown> shown);
    void showAnswer(const Shown &shown);
    static void addSteps(QTreeWidgetItem *row, const std::vector<PathStep> &steps);
    void chooseCurrent();
    void openRecord(QTreeWidgetItem *item);

    std::shared_ptr<const CaseGraph> m_graph;
    QString m_casePath;
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
