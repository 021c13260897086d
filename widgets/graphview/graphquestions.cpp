// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphquestions.h"

#include "widgets/controls/progressrow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

GraphQuestions::GraphQuestions(QWidget *parent)
    : QWidget(parent),
      m_graph(std::make_shared<CaseGraph>()),
      m_question(new QComboBox(this)),
      m_ask(new QPushButton(tr("Ask"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_progress(new ProgressRow(this)),
      m_summary(new QLabel(this)),
      m_rows(new QTreeWidget(this)),
      m_limits(new QLabel(this))
{
    createLayout();
    connectParts();
}

void GraphQuestions::createLayout()
{
    setObjectName(u"graphQuestions"_s);
    for (const GraphQuestion question : allGraphQuestions)
        m_question->addItem(displayName(question), int(question));
    m_question->setObjectName(u"questionBox"_s);
    m_question->setAccessibleName(tr("Question"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ask->setObjectName(u"askButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setToolTip(tr("Stop working out the answer (Escape)."));
    m_cancel->setEnabled(false);
    m_rows->setObjectName(u"answerRows"_s);
    m_rows->setHeaderLabels({tr("Answer"), tr("Figure")});
    m_rows->setAccessibleName(tr("Answers"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->header()->setStretchLastSection(true);
    m_rows->header()->resizeSection(0, 190);
    for (QLabel *label : {m_summary, m_limits}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setObjectName(u"answerSummary"_s);
    m_limits->setObjectName(u"answerLimits"_s);
    auto *asking = new QHBoxLayout;
    asking->addWidget(m_question, 1);
    asking->addWidget(m_ask);
    asking->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(asking);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_limits);
}

void GraphQuestions::connectParts()
{
    const auto askChosen = [this] { ask(GraphQuestion(m_question->currentData().toInt())); };
    connect(m_ask, &QPushButton::clicked, this, askChosen);
    connect(m_question, &QComboBox::activated, this, askChosen);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &GraphQuestions::chooseCurrent);
    connect(m_cancel, &QPushButton::clicked, &m_jobs, &JobRunner::cancel);
    connect(&m_jobs, &JobRunner::started, m_cancel, [this] { m_cancel->setEnabled(true); });
    connect(&m_jobs, &JobRunner::finished, m_cancel, [this] { m_cancel->setEnabled(false); });
    connect(&m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(&m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(&m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
}

void GraphQuestions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_jobs.isRunning())
        m_jobs.cancel();
    else
        QWidget::keyPressEvent(event);
}

void GraphQuestions::setGraph(std::shared_ptr<const CaseGraph> graph)
{
    m_jobs.cancel();
    m_graph = std::move(graph);
    m_selected.clear();
    showAnswer({});
    m_summary->setText(tr("Ask about what the picture shows."));
}

void GraphQuestions::ask(GraphQuestion question)
{
    m_question->setCurrentIndex(m_question->findData(int(question)));
    showAnswer({});
    m_summary->setText(tr("Working it out…"));
    m_jobs.start<GraphAnswer>(
        tr("Answering a question"),
        [question, graph = m_graph, selected = m_selected](const CancelToken &cancel, const ProgressSink &progress) {
            return answered(question, *graph, selected, cancel, progress);
        },
        [this, graph = m_graph](Result<GraphAnswer> answer) {
            if (graph == m_graph)
                take(std::move(answer));
        });
}

void GraphQuestions::take(Result<GraphAnswer> answer)
{
    if (answer)
        return showAnswer(*answer);
    // What is wrong with the selection is said where one asks; other errors are shown as everywhere.
    m_summary->setText(answer.error().message);
    if (answer.error().code != ErrorCode::badInput && answer.error().code != ErrorCode::cancelled)
        Q_EMIT failed(answer.error());
}

void GraphQuestions::showAnswer(const GraphAnswer &answer)
{
    m_answerNodes.clear();
    m_rows->clear();
    m_summary->setText(answer.summary);
    m_limits->setText(answer.limits);
    QList<QTreeWidgetItem *> items;
    for (const AnswerRow &row : answer.rows) {
        m_answerNodes.push_back(row.nodes);
        auto *item = new QTreeWidgetItem({row.text, row.figure});
        item->setToolTip(0, u"<p style='white-space:pre-wrap'>"_s + row.text.toHtmlEscaped() + u"</p>"_s);
        items << item;
    }
    m_rows->addTopLevelItems(items);
}

void GraphQuestions::chooseCurrent()
{
    const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    if (row >= 0 && size_t(row) < m_answerNodes.size())
        Q_EMIT nodesChosen(m_answerNodes[size_t(row)]);
}

} // namespace interdict::ui
