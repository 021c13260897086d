// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/reviewpage.h"

#include "models/casework/bytehits.h"
#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/reviewtablemodel.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/records/filteredtable.h"
#include "widgets/records/recordreading.h"
#include "widgets/records/reviewcells.h"
#include "widgets/records/reviewchoices.h"
#include "widgets/records/reviewreasons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ReviewPage::ReviewPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new ReviewTableModel(session, this)),
      m_jobs(new JobRunner(this)),
      m_reading(new RecordReading(session, this)),
      m_rows(new FilteredTable(m_model, tr("Review"), this)),
      m_strip(new MessageStrip(this)),
      m_choices(new ReviewChoices(this)),
      m_reasons(new ReviewReasons(this)),
      m_tally(new QLabel(this)),
      m_cells(new ReviewCells(this)),
      m_bytes(new BytesView(this)),
      m_record(new QStackedWidget(this)),
      m_noRecord(new EmptyState(m_record)),
      m_all(new QCheckBox(this)),
      m_accept(new QPushButton(tr("&Accept as It Is…"), this)),
      m_confirm(new QPushButton(tr("Con&firm…"), this)),
      m_correct(new QPushButton(tr("C&orrect…"), this))
{
    createTable();
    createLayout();
    connectModel();
    connectActions();
    followCase();
}

void ReviewPage::createTable()
{
    m_rows->filter()->setHint(tr("Words of a reason or a source"));
    m_rows->filter()->setAccessibleName(tr("Filter records to review"));
    m_rows->setEmptyWords({tr("Nothing to Review"),
                           tr("Records that are flagged or rejected at an import wait here, each "
                              "with its reason and its bytes."),
                           {}});
    m_rows->setCountText([](qint64 count, qint64 total, qint64 selected) {
        const QString counted = tr("%1 of %2 records").arg(shown(count), shown(total));
        return selected > 1 ? tr("%1 · %2 selected").arg(counted, shown(selected)) : counted;
    });
    DataTable *table = m_rows->table();
    table->setColumnCharacters({7, 18, 14, 46, 40, 30});
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->rememberColumnsAs(u"review"_s);
    table->setSortingEnabled(true);
}

QSplitter *ReviewPage::createRecord()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_cells);
    splitter->addWidget(m_bytes);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({560, 380});
    splitter->setChildrenCollapsible(false);
    m_bytes->setObjectName(u"reviewBytes"_s);
    m_bytes->setAccessibleName(tr("Original bytes"));
    return splitter;
}

void ReviewPage::createButtons(QHBoxLayout *row)
{
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setToolTip(tr("Flagged records are right as they are: they are kept without flag"));
    m_confirm->setObjectName(u"confirmButton"_s);
    m_confirm->setToolTip(tr("The records are rightly flagged or rejected: they stay so, and wait no longer"));
    m_correct->setObjectName(u"correctButton"_s);
    m_correct->setToolTip(tr("The records are read again with what was corrected below"));
    m_all->setObjectName(u"allListedBox"_s);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_tally, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_all, m_accept, m_confirm, m_correct})
        row->addWidget(widget);
}

QWidget *ReviewPage::createReasons()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choices);
    layout->addWidget(m_reasons, 1);
    return left;
}

QSplitter *ReviewPage::createRows()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(createReasons());
    splitter->addWidget(m_rows);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 600});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ReviewPage::createLayout()
{
    m_strip->setObjectName(u"reviewStrip"_s);
    m_noRecord->setState(tr("No Record Chosen"),
                         tr("Choose a record to see its cells and its original bytes, and to correct it."));
    m_tally->setObjectName(u"reviewTally"_s);
    m_tally->setTextFormat(Qt::PlainText);
    m_tally->setWordWrap(true);
    m_tally->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *buttons = new QHBoxLayout;
    createButtons(buttons);
    auto *above = new QWidget(this);
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->setSpacing(0);
    aboveLayout->addWidget(createRows(), 1);
    aboveLayout->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    m_record->addWidget(createRecord());
    m_record->addWidget(m_noRecord);
    splitter->addWidget(above);
    splitter->addWidget(m_record);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 400});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_rows);
}

void ReviewPage::connectModel()
{
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isEverything || change.areReviews)
            followCase();
    });
    connect(m_selection->filters(), &CaseFilters::soughtChanged, this, &ReviewPage::markBytes);
    connect(m_model, &ReviewTableModel::failed, this, &ReviewPage::failed);
    connect(m_model, &ReviewTableModel::loaded, this, [this] {
        showRecord();
        updateButtons();
    });
    connect(m_rows, &FilteredTable::filterChanged, this, [this] {
        showReasons();
        ask();
    });
    connect(m_choices, &ReviewChoices::changed, this, [this] {
        showReasons();
        ask();
        showTally();
    });
    connect(m_reasons, &QTreeWidget::currentItemChanged, this, &ReviewPage::ask);
    connect(m_rows, &FilteredTable::selectionChanged, this, [this] {
        showRecord();
        updateButtons();
        if (m_shown.isStored())
            m_selection->selectRecord(m_shown);
    });
}

void ReviewPage::connectActions()
{
    connect(m_cells, &ReviewCells::fixChanged, this, &ReviewPage::tryFix);
    connect(m_reading, &RecordReading::completed, this, &ReviewPage::showCells);
    m_session->watchWriter(m_jobs);
    connect(m_session, &CaseSession::writingChanged, this, &ReviewPage::updateButtons);
    connect(m_all, &QCheckBox::toggled, this, &ReviewPage::updateButtons);
    connect(m_accept, &QPushButton::clicked, this, [this] { askWhy(Act::accept); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { askWhy(Act::confirm); });
    connect(m_correct, &QPushButton::clicked, this, [this] { askWhy(Act::correct); });
}

void ReviewPage::followCase()
{
    fillSources();
    showReasons();
    showTally();
    ask();
}

void ReviewPage::fillSources()
{
    const Result<std::vector<Source>> sources = allSources(m_session->database());
    if (sources)
        m_choices->setSources(*sources);
    else
        Q_EMIT failed(sources.error());
}

/// What is chosen above the reasons, without one of them.
ReviewQuery ReviewPage::choices() const
{
    ReviewQuery query = m_choices->query();
    query.text = m_rows->filter()->filter();
    return query;
}

void ReviewPage::ask()
{
    ReviewQuery query = choices();
    query.order = m_model->query().order;
    query.isDescending = m_model->query().isDescending;
    if (const ReviewReason *reason = m_reasons->chosen()) {
        query.reason = reason->reason;
        query.status = reason->status;
    }
    m_model->setQuery(query);
}

void ReviewPage::showReasons()
{
    Result<std::vector<ReviewReason>> reasons =
        reviewReasons(m_session->database(), choices(), ReviewReasons::mostReasons);
    if (!reasons) {
        Q_EMIT failed(reasons.error());
        return;
    }
    m_reasons->setReasons(std::move(*reasons));
}

void ReviewPage::showTally()
{
    const Result<ReviewTally> tally = tallyReview(m_session->database(), m_choices->source());
    if (!tally) {
        Q_EMIT failed(tally.error());
        return;
    }
    m_tally->setText(tr("%1 rows read = %2 records + %3 rejected · %4 to decide · %5 decided")
                         .arg(shown(tally->rows), shown(tally->records), shown(tally->rejected), shown(tally->waiting),
                              shown(tally->reviewed)));
    m_tally->setToolTip(m_tally->text());
}

void ReviewPage::showRecord()
{
    const std::vector<qint64> ids = m_rows->selectedIds(1);
    m_shown = RowId<Record>(ids.empty() ? 0 : ids.front());
    const Result<RecordView> view =
        m_shown.isStored() ? m_reading->read(m_shown) : Result<RecordView>(failure(ErrorCode::notFound, {}));
    m_record->setCurrentIndex(view ? 0 : 1);
    m_view.reset();
    if (!view) {
        m_cells->clear();
        m_bytes->setBytes({}, 0);
        if (m_shown.isStored())
            Q_EMIT failed(view.error());
        return;
    }
    m_bytes->setBytes(view->bytes, view->record.byteOffset);
    m_view = *view;
    markBytes();
    showCells(*view);
}

void ReviewPage::showCells(const RecordView &view)
{
    if (view.record.id != m_shown)
        return;
    m_cells->showRecord(view);
    if (!isCorrectable(view))
        m_cells->setOutcome(tr("This source is no table with mapped columns: its records are accepted or confirmed, or "
                               "the file is corrected and imported again."));
}

void ReviewPage::markBytes()
{
    m_bytes->setMarks(m_view ? byteHits(*m_view, m_selection->filters()->sought()) : std::vector<TextStretch>());
}

void ReviewPage::tryFix()
{
    updateButtons();
    const RowFix fix = m_cells->fix();
    if (!m_cells->view() || fix.isEmpty())
        return m_cells->setOutcome({});
    const Result<DraftRecord> draft = Quarantine::tryFix(*m_cells->view(), fix);
    if (!draft)
        return m_cells->setOutcome(draft.error().message);
    switch (draft->status) {
    case RecordStatus::kept:
        return m_cells->setOutcome(tr("So the record is kept."));
    case RecordStatus::flagged:
        return m_cells->setOutcome(tr("So the record is kept, with a remark: %1").arg(draft->reason));
    case RecordStatus::rejected:
        return m_cells->setOutcome(tr("So the record is still rejected: %1").arg(draft->reason));
    }
}

} // namespace interdict::ui
