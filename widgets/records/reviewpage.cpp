// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/reviewpage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/reviewtablemodel.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/records/filteredtable.h"
#include "widgets/records/reviewcells.h"
#include "widgets/records/reviewreasons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

int plural(size_t number)
{
    return int(std::min<size_t>(number, 1 << 30));
}

} // namespace

ReviewPage::ReviewPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new ReviewTableModel(session, this)),
      m_jobs(new JobRunner(this)),
      m_rows(new FilteredTable(m_model, tr("Review"), this)),
      m_strip(new MessageStrip(this)),
      m_which(new QComboBox(this)),
      m_source(new QComboBox(this)),
      m_status(new QComboBox(this)),
      m_reasons(new ReviewReasons(this)),
      m_tally(new QLabel(this)),
      m_cells(new ReviewCells(this)),
      m_bytes(new BytesView(this)),
      m_all(new QCheckBox(this)),
      m_accept(new QPushButton(tr("&Accept as It Is…"), this)),
      m_confirm(new QPushButton(tr("Con&firm…"), this)),
      m_correct(new QPushButton(tr("&Correct…"), this))
{
    createChoices();
    createLayout();
    connectModel();
    connectActions();
    followCase();
}

void ReviewPage::createChoices()
{
    m_which->setObjectName(u"reviewWhich"_s);
    m_which->setAccessibleName(tr("Which records"));
    m_which->addItem(tr("To decide"), int(ReviewQuery::Which::waiting));
    m_which->addItem(tr("Decided"), int(ReviewQuery::Which::reviewed));
    m_source->setObjectName(u"reviewSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(14);
    m_status->setObjectName(u"reviewStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Flagged and rejected"), 0);
    m_status->addItem(tr("Rejected"), int(RecordStatus::rejected));
    m_status->addItem(tr("Flagged"), int(RecordStatus::flagged));
    for (QComboBox *box : {m_which, m_source, m_status})
        m_rows->addChip(box);
    m_rows->filter()->setPlaceholderText(tr("Words of a reason or a source"));
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
    table->setColumnCharacters({8, 22, 10, 46, 46, 30});
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

void ReviewPage::createLayout()
{
    m_strip->setObjectName(u"reviewStrip"_s);
    m_tally->setObjectName(u"reviewTally"_s);
    m_tally->setTextFormat(Qt::PlainText);
    m_tally->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *buttons = new QHBoxLayout;
    createButtons(buttons);
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(m_reasons);
    upper->addWidget(m_rows);
    upper->setStretchFactor(0, 1);
    upper->setStretchFactor(1, 3);
    upper->setChildrenCollapsible(false);
    auto *above = new QWidget(this);
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->setSpacing(0);
    aboveLayout->addWidget(upper, 1);
    aboveLayout->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(above);
    splitter->addWidget(createRecord());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
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
    connect(m_model, &ReviewTableModel::failed, this, &ReviewPage::failed);
    connect(m_model, &ReviewTableModel::loaded, this, [this] {
        showRecord();
        updateButtons();
    });
    connect(m_rows, &FilteredTable::filterChanged, this, [this] {
        showReasons();
        ask();
    });
    for (QComboBox *box : {m_which, m_source, m_status}) {
        connect(box, &QComboBox::activated, this, [this] {
            showReasons();
            ask();
            showTally();
        });
    }
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
    connect(m_jobs, &JobRunner::started, this, &ReviewPage::updateButtons);
    connect(m_jobs, &JobRunner::finished, this, &ReviewPage::updateButtons);
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
    const QVariant chosenSource = m_source->currentData();
    const Result<std::vector<Source>> sources = allSources(m_session->database());
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    m_source->clear();
    m_source->addItem(tr("All sources"), qint64(0));
    for (const Source &source : *sources) {
        if (source.recordsFlagged + source.recordsRejected > 0 || chosenSource.toLongLong() == source.id.value())
            m_source->addItem(visibleLine(source.fileName).left(60), source.id.value());
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosenSource)));
}

/// What is chosen above the table, without a reason.
ReviewQuery ReviewPage::choices() const
{
    ReviewQuery query;
    query.which = ReviewQuery::Which(m_which->currentData().toInt());
    if (const qint64 source = m_source->currentData().toLongLong(); source > 0)
        query.source = RowId<Source>(source);
    if (const int status = m_status->currentData().toInt(); status > 0)
        query.status = RecordStatus(status);
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
    const qint64 source = m_source->currentData().toLongLong();
    const Result<ReviewTally> tally =
        tallyReview(m_session->database(), source > 0 ? std::optional(RowId<Source>(source)) : std::nullopt);
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
    const Result<RecordView> view = m_shown.isStored() ? viewRecord(m_session->database(), m_shown)
                                                       : Result<RecordView>(failure(ErrorCode::notFound, {}));
    if (!view) {
        m_cells->clear();
        m_bytes->setBytes({}, 0);
        if (m_shown.isStored())
            Q_EMIT failed(view.error());
        return;
    }
    m_cells->showRecord(*view);
    m_bytes->setBytes(view->bytes, view->record.byteOffset);
    if (!isCorrectable(*view))
        m_cells->setOutcome(tr("This source is no table with mapped columns: its records are accepted or confirmed, or "
                               "the file is corrected and imported again."));
}

void ReviewPage::tryFix()
{
    updateButtons();
    const RowFix fix = m_cells->fix();
    if (!m_shown.isStored() || fix.isEmpty())
        return m_cells->setOutcome({});
    const Result<DraftRecord> draft = Quarantine(*m_session).tryFix(m_shown, fix);
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

std::vector<RowId<Record>> ReviewPage::chosen() const
{
    if (m_all->isChecked())
        return m_model->records();
    std::vector<RowId<Record>> records;
    for (const qint64 id : m_rows->selectedIds(int(Quarantine::mostAtOnce) + 1))
        records.emplace_back(id);
    return records;
}

void ReviewPage::updateButtons()
{
    const bool isWaiting = m_model->query().which == ReviewQuery::Which::waiting;
    const qint64 count = m_all->isChecked() ? m_model->rowCount() : m_rows->table()->selectedRowCount();
    const bool canDecide = !m_session->isReadOnly() && count > 0 && !m_jobs->isRunning();
    m_all->setText(tr("All %1 listed").arg(shown(m_model->rowCount())));
    m_all->setEnabled(m_model->rowCount() > 0);
    m_accept->setEnabled(canDecide && isWaiting);
    m_confirm->setEnabled(canDecide && isWaiting);
    m_correct->setEnabled(canDecide && !(count > 1 ? m_cells->reading() : m_cells->fix()).isEmpty());
}

void ReviewPage::askWhy(Act act)
{
    const std::vector<RowId<Record>> records = chosen();
    if (records.empty())
        return;
    const RowFix fix = records.size() > 1 ? m_cells->reading() : m_cells->fix();
    TextQuestion::Words words;
    switch (act) {
    case Act::accept:
        words = {tr("Accept as It Is"),
                 tr("Why are %n flagged record(s) right as they are?", nullptr, plural(records.size())),
                 tr("Accept"),
                 {}};
        break;
    case Act::confirm:
        words = {tr("Confirm"),
                 tr("Why are %n record(s) rightly flagged or rejected?", nullptr, plural(records.size())),
                 tr("Confirm"),
                 {}};
        break;
    case Act::correct:
        words = {tr("Correct"),
                 tr("Why are %n record(s) corrected? Their bytes stay as they are.", nullptr, plural(records.size())),
                 tr("Correct"),
                 {}};
        break;
    }
    TextQuestion::ask(this, words, TextQuestion::Lines::one,
                      [this, act, records, fix](const QString &why) { perform(act, records, fix, why); });
}

void ReviewPage::perform(Act act, const std::vector<RowId<Record>> &records, const RowFix &fix, const QString &why)
{
    m_strip->clear();
    m_all->setChecked(false);
    if (act == Act::correct)
        return startCorrection({records, fix, why});
    Quarantine quarantine(*m_session);
    const Outcome done = act == Act::accept ? quarantine.accept(records, why) : quarantine.confirm(records, why);
    if (!done)
        Q_EMIT failed(done.error());
}

void ReviewPage::startCorrection(const CorrectionRequest &request)
{
    m_jobs->start<CorrectionReport>(
        tr("Correcting records"),
        [path = m_session->path(), request, signature = m_session->signature()](const CancelToken &cancel,
                                                                                const ProgressSink &progress) {
            return correctRecords(path, request, signature, cancel, progress);
        },
        [this](const Result<CorrectionReport> &report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            if (Outcome read = m_session->refresh(); !read)
                Q_EMIT failed(read.error());
            tellCorrection(*report);
        });
}

void ReviewPage::tellCorrection(const CorrectionReport &report)
{
    if (report.refused == 0)
        return;
    const CorrectionReport::Refusal &first = report.refusals.front();
    m_strip->showMessage(
        MessageStrip::Level::warning,
        tr("%1 records were corrected; %2 would still be rejected and were left as they are. Row %3: %4")
            .arg(shown(report.corrected), shown(report.refused), shown(first.rowNumber), visibleLine(first.reason)));
}

} // namespace interdict::ui
