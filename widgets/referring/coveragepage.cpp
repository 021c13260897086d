// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/coveragepage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/progressrow.h"
#include "widgets/referring/coveragemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int allKinds = -1;

} // namespace

CoveragePage::CoveragePage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_jobs(new JobRunner(this)),
      m_model(new CoverageModel(this)),
      m_kind(new QComboBox(this)),
      m_known(new QCheckBox(tr("Only recipients in the &directory"), this)),
      m_open(new QCheckBox(tr("Only where some&body was not told"), this)),
      m_count(new QLabel(this)),
      m_about(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new DataTable(m_stack)),
      m_progress(new ProgressRow(this))
{
    createLayout();
    connectModel();
}

void CoveragePage::createLayout()
{
    m_kind->setObjectName(u"coverageKind"_s);
    m_kind->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // or the page would not fit 1024 pixels
    m_kind->setMinimumContentsLength(14);
    m_kind->addItem(tr("All kinds"), allKinds);
    for (const RecipientKind kind : allRecipientKinds())
        m_kind->addItem(displayName(kind), int(kind));
    m_known->setChecked(true);
    auto *label = new QLabel(tr("Reci&pients:"), this);
    label->setBuddy(m_kind);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_kind);
    top->addWidget(m_known);
    top->addStretch(1);
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Who was told of which network"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_about->setObjectName(u"coverageAbout"_s);
    for (QLabel *text : {m_count, m_about})
        text->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_count->setWordWrap(true);
    m_empty->sayImportFirst(tr("No Networks Yet"),
                            tr("Import listings and registrations; networks and those who can act on "
                               "them appear here, with what each was told."),
                            importStep(m_session, m_selection));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(top);
    auto *second = new QHBoxLayout;
    second->addWidget(m_count, 1);
    second->addWidget(m_open);
    layout->addLayout(second);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_progress);
}

void CoveragePage::connectModel()
{
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    connect(m_session, &CaseSession::caseChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            look();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CoveragePage::arrange);
    connect(m_known, &QCheckBox::toggled, this, &CoveragePage::arrange);
    connect(m_open, &QCheckBox::toggled, this, &CoveragePage::arrange);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoveragePage::showCell);
    connect(m_table, &DataTable::opened, this, &CoveragePage::selectNetwork);
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        look();
}

void CoveragePage::look()
{
    m_isStale = false;
    m_jobs->start<Coverage>(
        tr("Looking who was told"),
        [path = m_session->path()](const CancelToken &cancel, const ProgressSink &) -> Result<Coverage> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return readCoverage(*database, {}, cancel);
        },
        [this](const Result<Coverage> &coverage) { showCoverage(coverage); });
}

void CoveragePage::showCoverage(const Result<Coverage> &coverage)
{
    if (!coverage) {
        if (coverage.error().code != ErrorCode::cancelled)
            Q_EMIT failed(coverage.error());
        return;
    }
    m_model->setCoverage(*coverage, wanted());
    m_stack->setCurrentWidget(coverage->rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    showCounts();
    showCell();
}

CoverageModel::Wanted CoveragePage::wanted() const
{
    const int kind = m_kind->currentData().toInt();
    return {kind == allKinds ? std::nullopt : std::optional(RecipientKind(kind)), m_known->isChecked(),
            m_open->isChecked()};
}

void CoveragePage::arrange()
{
    m_model->show(wanted());
    showCounts();
    showCell();
}

void CoveragePage::showCounts()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (int column = CoverageModel::heads; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, letter * 18);
    m_table->setColumnWidth(1, letter * 26);
    m_count->setText(tr("%n network(s)", nullptr, m_model->rowCount()) + u", "_s +
                     tr("%n recipient(s)", nullptr, m_model->columnCount() - CoverageModel::heads));
}

void CoveragePage::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    const CoverageCell *cell = m_model->cellAt(index);
    if (!cell)
        return m_about->setText(tr("Choose a cell to see what was told. Open a row to select its entities."));
    QString text = u"%1 – %2: %3"_s.arg(visibleLine(m_model->networkAt(index.row()).label),
                                        visibleLine(m_model->recipientAt(index.column()).recipient), inWords(*cell));
    if (!cell->references.isEmpty())
        text += u" – "_s + cell->references.join(u", "_s);
    m_about->setText(text);
}

void CoveragePage::selectNetwork()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Result<Networks> networks = Networks::read(m_session->database(), CancelToken());
    if (!networks)
        return Q_EMIT failed(networks.error());
    if (const Networks::Network *network = networks->named(m_model->networkAt(row).network))
        m_selection->selectEntities(network->members);
}

} // namespace interdict::ui
