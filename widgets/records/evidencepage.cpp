// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/evidencepage.h"

#include "models/casework/jobrunner.h"
#include "models/casework/originals.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/sourcemodel.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/pagehead.h"
#include "widgets/records/markingbutton.h"
#include "widgets/records/rowstree.h"
#include "widgets/records/withdrawdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostToReview = 2000;

} // namespace

EvidencePage::EvidencePage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new SourceModel(session, this)),
      m_jobs(new JobRunner(this)),
      m_saving(new JobRunner(this)),
      m_strip(new MessageStrip(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new DataTable(this)),
      m_reviewTitle(newHeading({}, this)),
      m_review(new RowsTree(u"reviewTree"_s, tr("Records to review"),
                            {tr("Row"), tr("Status"), tr("Reason"), tr("Offset"), tr("Length")}, this)),
      m_below(new QStackedWidget(this)),
      m_nothing(new EmptyState(m_below)),
      m_withdraw(new QPushButton(tr("&Withdraw Import…"), this)),
      m_restore(new QPushButton(tr("Res&tore Import"), this)),
      m_save(new QPushButton(tr("&Save Original…"), this)),
      m_marking(new MarkingButton(session, MarkingButton::Says::whatItIs, this)),
      m_notes(new QPushButton(tr("&Notes and Grade…"), this))
{
    createButtons();
    createLayout();
    createTable();
    connectModel();
    m_model->load();
}

void EvidencePage::createButtons()
{
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_withdraw->setToolTip(tr("Take the import out of the case as a whole; what depends on it is listed first"));
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setToolTip(tr("Read the withdrawn import in again from the bytes that the case keeps"));
    m_save->setObjectName(u"saveOriginalButton"_s);
    m_save->setToolTip(tr("Write the file as it was imported, byte for byte, and check its SHA-256"));
    connect(m_withdraw, &QPushButton::clicked, this, &EvidencePage::askToWithdraw);
    connect(m_restore, &QPushButton::clicked, this, &EvidencePage::restore);
    m_notes->setObjectName(u"sourceNotesButton"_s);
    m_notes->setToolTip(tr("Notes on the file, its tags, and the grade of the source"));
    connect(m_save, &QPushButton::clicked, this, &EvidencePage::chooseWhere);
    connect(m_marking, &MarkingButton::failed, this, &EvidencePage::failed);
    connect(m_notes, &QPushButton::clicked, this, [this] {
        if (const Source *source = chosen())
            Q_EMIT m_selection->annotationsWanted({ThingKind::source, source->id.value()});
    });
    m_session->watchWriter(m_jobs);
    connect(m_session, &CaseSession::writingChanged, this, &EvidencePage::updateButtons);
    connect(m_saving, &JobRunner::started, this, &EvidencePage::updateButtons);
    connect(m_saving, &JobRunner::finished, this, &EvidencePage::updateButtons);
}

void EvidencePage::createLayout()
{
    m_strip->setObjectName(u"evidenceStrip"_s);
    m_reviewTitle->setObjectName(u"reviewTitle"_s);
    m_reviewTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->sayImportFirst(tr("No Evidence Yet"),
                            tr("Every file that is imported is kept here as it was, byte for byte."),
                            importStep(m_session, m_selection));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(newHeading(tr("Evidence"), this));
    top->setSpacing(8);
    top->addStretch();
    for (QPushButton *button : {static_cast<QPushButton *>(m_marking), m_notes, m_withdraw, m_restore, m_save})
        top->addWidget(button);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    m_reviewTitle->setContentsMargins(12, 8, 12, 8);
    belowLayout->addWidget(m_reviewTitle);
    m_below->addWidget(m_review);
    m_below->addWidget(m_nothing);
    belowLayout->addWidget(m_below, 1);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({420, 280});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void EvidencePage::createTable()
{
    m_table->setObjectName(u"sourcesTable"_s);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setIdentifierColumn(int(SourceModel::Column::digest));
    m_table->setColumnCharacters({32, 20, 9, 9, 9, 25, 12, 12, 21, 24});
    m_table->rememberColumnsAs(u"evidence"_s);
}

void EvidencePage::connectModel()
{
    connect(m_model, &SourceModel::failed, this, &EvidencePage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const Source *source = chosen())
            m_chosen = source->id;
        updateButtons();
        updateReview();
    });
    connect(m_review, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const RowId<Record> record(item ? item->data(0, RowsTree::idRole).toLongLong() : 0);
        if (record.isStored())
            m_selection->selectRecord(record);
    });
    connect(m_review, &RowsTree::opened, this, &EvidencePage::openRow);
    connect(m_selection, &CaseSelection::sourceWanted, this, [this](RowId<Source> source) {
        m_chosen = source;
        if (const int row = m_model->rowOf(source); row >= 0)
            m_table->selectRow(row);
    });
}

const Source *EvidencePage::chosen() const
{
    const std::vector<int> rows = m_table->selectedRows(1);
    return rows.empty() ? nullptr : m_model->sourceAt(rows.front());
}

void EvidencePage::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && !chosen())
        m_table->selectRow(std::max(0, m_model->rowOf(m_chosen)));
    updateButtons();
    updateReview();
}

void EvidencePage::updateButtons()
{
    const Source *source = chosen();
    const bool isWithdrawn = source && source->isWithdrawn();
    const bool canChange = source && !m_session->isReadOnly() && !m_session->isBeingWritten();
    m_withdraw->setVisible(source && !isWithdrawn);
    m_withdraw->setEnabled(canChange);
    m_restore->setVisible(isWithdrawn);
    m_restore->setEnabled(canChange);
    m_marking->setVisible(source != nullptr);
    m_marking->showFact(FactKind::source, source ? source->id.value() : 0);
    m_save->setVisible(m_model->rowCount() > 0);
    m_notes->setVisible(m_model->rowCount() > 0);
    m_notes->setEnabled(source);
    m_save->setEnabled(source && !m_saving->isRunning());
}

void EvidencePage::updateReview()
{
    const QSignalBlocker blocker(m_review); // filling it selects nothing
    m_review->clear();
    const Source *source = chosen();
    if (!source)
        return m_reviewTitle->clear();
    m_reviewTitle->clear();
    if (source->isWithdrawn())
        m_nothing->setState(tr("Withdrawn"),
                            tr("None of its records is in the case. Its bytes are kept; the import can "
                               "be restored from them."));
    else if (source->format == "evidence"_L1)
        showNaming(*source);
    else
        showReview(*source);
    const bool hasRows = m_review->topLevelItemCount() > 0;
    m_below->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_review) : m_nothing);
    m_reviewTitle->setVisible(hasRows);
}

void EvidencePage::showReview(const Source &source)
{
    m_review->setColumnCount(5);
    m_review->setHeaderLabels({tr("Row"), tr("Status"), tr("Reason"), tr("Offset"), tr("Length")});
    m_review->header()->resizeSection(0, 80);
    m_review->header()->resizeSection(1, 100);
    m_review->header()->resizeSection(2, 420);
    const Result<std::vector<Record>> records = recordsToReview(m_session->database(), source.id, mostToReview);
    if (!records) {
        Q_EMIT failed(records.error());
        return;
    }
    const QLocale locale;
    const qint64 total = source.recordsFlagged + source.recordsRejected;
    const QString name = visibleLine(source.fileName);
    if (source.format == "archive"_L1)
        m_nothing->setState(tr("An Archive"), tr("It has no records of its own; the files in it stand in the list."));
    else
        m_nothing->setState(tr("Nothing to Review"), tr("Every record of \"%1\" is kept without a remark.").arg(name));
    m_reviewTitle->setText(
        tr("To Review in %1: %2 Flagged, %3 Rejected")
            .arg(name, locale.toString(source.recordsFlagged), locale.toString(source.recordsRejected)));
    for (const Record &record : *records) {
        QTreeWidgetItem *item =
            m_review->addRow({locale.toString(record.rowNumber), displayName(record.status), record.reason,
                              locale.toString(record.byteOffset), locale.toString(record.byteLength)},
                             record.id.value());
        for (const int column : {0, 3, 4})
            m_review->alignRight(item, column);
    }
    if (total > qint64(records->size()))
        m_review->addRemark(
            tr("The first %1 of %2 are shown.").arg(locale.toString(qint64(records->size())), locale.toString(total)));
}

/// The records that name an evidence file, which open.
void EvidencePage::showNaming(const Source &source)
{
    m_review->setColumnCount(2);
    m_review->setHeaderLabels({tr("Row"), tr("Source")});
    const std::vector<NamingPlace> places = recordsThatName(source);
    m_nothing->setState(tr("Kept as Evidence"),
                        tr("No record names \"%1\". It is kept byte for byte, and never opened by this program.")
                            .arg(visibleLine(source.fileName)));
    m_reviewTitle->setText(tr("Records That Name %1").arg(visibleLine(source.fileName)));
    for (const NamingPlace &place : places) {
        const Source *from = m_model->sourceAt(m_model->rowOf(place.source));
        const Result<std::optional<RowId<Record>>> record =
            recordOfRow(m_session->database(), place.source, place.rowNumber);
        QTreeWidgetItem *item =
            m_review->addRow({QLocale().toString(place.rowNumber), from ? from->fileName : QString()},
                             record && *record ? (*record)->value() : 0);
        m_review->alignRight(item, 0);
    }
}

void EvidencePage::openRow(const QTreeWidgetItem *item)
{
    const RowId<Record> record(item->data(0, RowsTree::idRole).toLongLong());
    if (!record.isStored())
        return;
    m_selection->selectRecord(record);
    Q_EMIT m_selection->recordWanted(record);
}

WithdrawalRequest EvidencePage::request(const Source &source) const
{
    return {m_session->path(), source.id, m_session->author(), m_session->clock().now()};
}

void EvidencePage::askToWithdraw()
{
    const Source *source = chosen();
    if (!source)
        return;
    auto *dialog = new WithdrawDialog(m_session->path(), *source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &EvidencePage::withdraw);
    dialog->open();
}

void EvidencePage::refreshCase()
{
    if (Outcome read = m_session->refresh(); !read)
        Q_EMIT failed(read.error());
}

void EvidencePage::withdraw()
{
    const Source *source = chosen();
    if (!source)
        return;
    m_strip->clear();
    const QString name = visibleLine(source->fileName);
    m_jobs->start<RemovalPlan>(
        tr("Withdrawing %1").arg(name),
        [request = request(*source)](const CancelToken &cancel, const ProgressSink &progress) {
            return withdrawImport(request, cancel, progress);
        },
        [this, name](const Result<RemovalPlan> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            refreshCase();
            m_strip->showMessage(MessageStrip::Level::info,
                                 tr("The import of \"%1\" was withdrawn: %2 were taken out. Its bytes are kept.")
                                     .arg(name, whatGoes(*done)));
        });
}

void EvidencePage::restore()
{
    const Source *source = chosen();
    if (!source)
        return;
    m_strip->clear();
    const QString name = visibleLine(source->fileName);
    m_jobs->start<ImportResult>(
        tr("Restoring %1").arg(name),
        [request = request(*source)](const CancelToken &cancel, const ProgressSink &progress) {
            return restoreImport(request, cancel, progress);
        },
        [this, name](const Result<ImportResult> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            refreshCase();
            m_strip->showMessage(MessageStrip::Level::info,
                                 tr("The import of \"%1\" is back in the case: %2 records, %3 of them rejected.")
                                     .arg(name, QLocale().toString(done->kept + done->flagged + done->rejected),
                                          QLocale().toString(done->rejected)));
        });
}

void EvidencePage::chooseWhere()
{
    const Source *source = chosen();
    if (!source)
        return;
    // The name comes from outside: only its last part may name a file here.
    const QString name = QFileInfo(source->fileName).fileName();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save Original"), folder);
    dialog->setObjectName(u"saveOriginalDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidencePage::saveOriginal);
    dialog->open();
}

void EvidencePage::saveOriginal(const QString &path)
{
    const Source *source = chosen();
    if (!source || path.isEmpty())
        return;
    m_strip->clear();
    m_saving->start<SavedOriginal>(
        tr("Saving %1").arg(visibleLine(source->fileName)),
        [casePath = m_session->path(), source = *source, path](const CancelToken &cancel,
                                                               const ProgressSink &progress) {
            return saveOriginalOf(casePath, source, path, cancel, progress);
        },
        [this, path](const Result<SavedOriginal> &saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            const QString where = QDir::toNativeSeparators(path);
            const QString digest = saved->digest.toString();
            m_strip->showMessage(
                MessageStrip::Level::info,
                saved->isWhole
                    ? tr("The original is in \"%1\". Its SHA-256 is the one noted at the import: %2").arg(where, digest)
                    : tr("\"%1\" has what this portable copy holds of the original: the bytes of its records, with "
                         "zeros in between. The SHA-256 of that is %2.")
                          .arg(where, digest));
        });
}

} // namespace interdict::ui
