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

#include <algorithm>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int endsRole = Qt::UserRole;       // of a link of a way: its nodes
constexpr int recordRole = Qt::UserRole + 1; // and the first record that shows it

QString toolTipOf(const QString &text)
{
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

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
    connect(m_rows, &QTreeWidget::itemActivated, this, &GraphQuestions::openRecord);
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
    m_jobs.start<Shown>(
        tr("Answering a question"),
        [question, graph = m_graph, path = m_casePath, selected = m_selected](const CancelToken &cancel,
                                                                              const ProgressSink &progress) {
            return work(question, *graph, path, selected, cancel, progress);
        },
        [this, graph = m_graph](Result<Shown> shown) {
            if (graph == m_graph)
                take(std::move(shown));
        });
}

/// Ways come with what shows each of their links.
Result<GraphQuestions::Shown> GraphQuestions::work(GraphQuestion question, const CaseGraph &graph,
                                                   const QString &casePath, std::span<const int> selected,
                                                   const CancelToken &cancel, const ProgressSink &progress)
{
    constexpr size_t mostShown = 50; // ways
    Result<GraphAnswer> answer = answered(question, graph, selected, cancel, progress);
    if (!answer)
        return tl::unexpected(answer.error());
    Shown shown{std::move(*answer)};
    if (question != GraphQuestion::whoConnects || casePath.isEmpty() || shown.answer.rows.empty())
        return shown;
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    for (size_t row = 0; row < std::min(mostShown, shown.answer.rows.size()); ++row) {
        Result<std::vector<PathStep>> steps = evidenceAlong(*database, graph, shown.answer.rows[row].nodes);
        if (!steps)
            return tl::unexpected(steps.error());
        shown.steps.push_back(std::move(*steps));
    }
    return shown;
}

void GraphQuestions::take(Result<Shown> answer)
{
    if (answer)
        return showAnswer(*answer);
    // What is wrong with the selection is said where one asks; other errors are shown as everywhere.
    m_summary->setText(answer.error().message);
    if (answer.error().code != ErrorCode::badInput && answer.error().code != ErrorCode::cancelled)
        Q_EMIT failed(answer.error());
}

/// What shows each link of a way, below it.
void GraphQuestions::addSteps(QTreeWidgetItem *row, const std::vector<PathStep> &steps)
{
    for (const PathStep &step : steps) {
        const QString words = step.fact + u'\n' + step.records;
        auto *item = new QTreeWidgetItem(row, {words});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, toolTipOf(words));
        item->setData(0, endsRole, QVariant::fromValue(QPoint(step.from, step.to)));
        item->setData(0, recordRole, step.record.value());
    }
}

void GraphQuestions::openRecord(QTreeWidgetItem *item)
{
    if (const RowId<Record> record(item->data(0, recordRole).toLongLong()); record.isStored())
        Q_EMIT recordWanted(record);
}

void GraphQuestions::showAnswer(const Shown &shown)
{
    const GraphAnswer &answer = shown.answer;
    m_answerNodes.clear();
    m_rows->clear();
    m_summary->setText(answer.summary);
    m_limits->setText(answer.limits);
    QList<QTreeWidgetItem *> items;
    for (const AnswerRow &row : answer.rows) {
        m_answerNodes.push_back(row.nodes);
        auto *item = new QTreeWidgetItem({row.text, row.figure});
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, toolTipOf(item->text(column)));
        items << item;
    }
    m_rows->addTopLevelItems(items);
    for (QTreeWidgetItem *item : std::as_const(items))
        item->setFirstColumnSpanned(item->text(1).isEmpty());
    m_rows->setRootIsDecorated(!shown.steps.empty());
    for (size_t row = 0; row < shown.steps.size(); ++row)
        addSteps(items[qsizetype(row)], shown.steps[row]);
    if (!shown.steps.empty())
        items.front()->setExpanded(true);
}

void GraphQuestions::chooseCurrent()
{
    const QTreeWidgetItem *current = m_rows->currentItem();
    if (current && current->parent()) {
        const QPoint ends = current->data(0, endsRole).toPoint();
        std::vector<int> nodes{ends.x(), ends.y()};
        std::sort(nodes.begin(), nodes.end());
        return Q_EMIT nodesChosen(nodes);
    }
    const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    if (row >= 0 && size_t(row) < m_answerNodes.size())
        Q_EMIT nodesChosen(m_answerNodes[size_t(row)]);
}

} // namespace interdict::ui
