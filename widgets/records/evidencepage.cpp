// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/evidencepage.h"

#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/sourcemodel.h"
#include "models/itemmodels/tableroles.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/records/rowstree.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostToReview = 2000;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    return label;
}

/// Run off the thread: the file is there only where every byte of it is the source's.
Result<Sha256> extractTo(const QString &casePath, const Source &source, const QString &path, const CancelToken &cancel,
                         const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            ErrorCode::cannotWrite,
            EvidencePage::tr("\"%1\" cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    const Result<Sha256> digest = extractSource(*database, source.id, file, cancel, progress);
    if (!digest)
        return digest;
    if (*digest != source.digest)
        return failure(ErrorCode::damaged,
                       EvidencePage::tr("The bytes of \"%1\" in the case do not have the SHA-256 noted at its "
                                        "import; nothing was saved. Check the integrity of the case.")
                           .arg(visibleLine(source.fileName)));
    if (!file.commit())
        return failure(
            ErrorCode::cannotWrite,
            EvidencePage::tr("\"%1\" cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return digest;
}

} // namespace

EvidencePage::EvidencePage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new SourceModel(session, this)),
      m_jobs(new JobRunner(this)),
      m_strip(new MessageStrip(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_table(new DataTable(this)),
      m_reviewTitle(heading({}, this)),
      m_review(new RowsTree(u"reviewTree"_s, tr("Records to review"),
                            {tr("Row"), tr("Status"), tr("Reason"), tr("Offset"), tr("Length")}, this)),
      m_save(new QPushButton(tr("&Save Original…"), this))
{
    createLayout();
    createTable();
    connectModel();
    m_model->load();
}

void EvidencePage::createLayout()
{
    m_strip->setObjectName(u"evidenceStrip"_s);
    m_save->setObjectName(u"saveOriginalButton"_s);
    m_reviewTitle->setObjectName(u"reviewTitle"_s);
    m_reviewTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setState(tr("No Evidence Yet"), tr("Every file that is imported is kept here as it was, byte for byte."));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(heading(tr("Evidence"), this));
    top->addStretch();
    top->addWidget(m_save);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    m_reviewTitle->setContentsMargins(12, 8, 12, 8);
    belowLayout->addWidget(m_reviewTitle);
    belowLayout->addWidget(m_review, 1);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
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
    m_table->setColumnCharacters({36, 10, 10, 10, 14, 14, 24, 20});
    m_table->rememberColumnsAs(u"sources"_s);
    m_review->header()->resizeSection(0, 80);
    m_review->header()->resizeSection(1, 100);
    m_review->header()->resizeSection(2, 320);
}

void EvidencePage::connectModel()
{
    connect(m_model, &SourceModel::failed, this, &EvidencePage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePage::updateReview);
    connect(m_save, &QPushButton::clicked, this, &EvidencePage::chooseWhere);
    connect(m_review, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const RowId<Record> record(item ? item->data(0, RowsTree::idRole).toLongLong() : 0);
        if (record.isStored())
            m_selection->selectRecord(record);
    });
    connect(m_review, &RowsTree::opened, this, [this](const QTreeWidgetItem *item) {
        const RowId<Record> record(item->data(0, RowsTree::idRole).toLongLong());
        if (!record.isStored())
            return;
        m_selection->selectRecord(record);
        Q_EMIT m_selection->recordWanted(record);
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
    m_save->setVisible(!isEmpty);
    if (!isEmpty && !chosen())
        m_table->selectRow(0);
    updateReview();
}

void EvidencePage::updateReview()
{
    const QSignalBlocker blocker(m_review); // filling it selects nothing
    m_review->clear();
    const Source *source = chosen();
    m_save->setEnabled(source);
    if (!source)
        return m_reviewTitle->clear();
    const Result<std::vector<Record>> records = recordsToReview(m_session->database(), source->id, mostToReview);
    if (!records) {
        Q_EMIT failed(records.error());
        return;
    }
    const qint64 total = source->recordsFlagged + source->recordsRejected;
    m_reviewTitle->setText(total == 0
                               ? tr("Nothing to Review in %1").arg(visibleLine(source->fileName))
                               : tr("To Review in %1: %2 Flagged, %3 Rejected")
                                     .arg(visibleLine(source->fileName), QLocale().toString(source->recordsFlagged),
                                          QLocale().toString(source->recordsRejected)));
    for (const Record &record : *records) {
        QTreeWidgetItem *item =
            m_review->addRow({QLocale().toString(record.rowNumber), displayName(record.status), record.reason,
                              QLocale().toString(record.byteOffset), QLocale().toString(record.byteLength)},
                             record.id.value());
        for (const int column : {0, 3, 4})
            m_review->alignRight(item, column);
    }
    if (total > qint64(records->size()))
        m_review->addRemark(tr("The first %1 of %2 are shown.")
                                .arg(QLocale().toString(qint64(records->size())), QLocale().toString(total)));
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
    m_jobs->start<Sha256>(
        tr("Saving %1").arg(visibleLine(source->fileName)),
        [casePath = m_session->path(), source = *source, path](const CancelToken &cancel,
                                                               const ProgressSink &progress) {
            return extractTo(casePath, source, path, cancel, progress);
        },
        [this, path](const Result<Sha256> &digest) {
            if (!digest) {
                Q_EMIT failed(digest.error());
                return;
            }
            m_strip->showMessage(MessageStrip::Level::info,
                                 tr("The original is in \"%1\". Its SHA-256 is the one noted at the import: %2")
                                     .arg(QDir::toNativeSeparators(path), digest->toString()));
        });
}

} // namespace interdict::ui
