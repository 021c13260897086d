// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/checkpage.h"

#include "models/casework/importpreview.h"
#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/progressrow.h"
#include "widgets/importing/countsrow.h"
#include "widgets/importing/drafttable.h"
#include "widgets/importing/importplan.h"
#include "widgets/importing/recordcells.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString tabTitle(const QString &title, qint64 count, size_t shown)
{
    const QString number = QLocale().toString(count);
    return count > qint64(shown)
               ? CheckPage::tr("%1 (first %2 of %3)").arg(title, QLocale().toString(qint64(shown)), number)
               : CheckPage::tr("%1 (%2)").arg(title, number);
}

} // namespace

CheckPage::CheckPage(ImportPlan *plan, QWidget *parent)
    : ImportStep(plan, u"checkPage"_s, parent),
      m_counts(new CountsRow(this)),
      m_summary(new QLabel(this)),
      m_stop(new QPushButton(this)),
      m_progress(new ProgressRow(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_tabs(new QTabWidget(this)),
      m_rejected(
          addTable(new DraftTable(DraftTable::Showing::rejected, u"rejectedTable"_s, tr("Rejected rows"), this))),
      m_flagged(addTable(new DraftTable(DraftTable::Showing::flagged, u"flaggedTable"_s, tr("Flagged rows"), this))),
      m_kept(addTable(new DraftTable(DraftTable::Showing::values, u"keptTable"_s, tr("Kept rows"), this))),
      m_cells(new RecordCells(this))
{
    createLayout();
    connectModel();
}

DraftTable *CheckPage::addTable(DraftTable *table)
{
    m_tabs->addTab(table, QString());
    return table;
}

void CheckPage::createLayout()
{
    setTitle(tr("Check"));
    setSubTitle(tr("All rows are read and judged. Nothing is written before you choose Import."));
    setCommitPage(true);
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stop->setObjectName(u"stopCheckButton"_s);
    m_stop->setAutoDefault(false);
    m_tabs->setDocumentMode(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_summary, 1);
    m_progress->setFixedWidth(280);
    top->addWidget(m_progress, 0, Qt::AlignTop);
    top->addWidget(m_stop, 0, Qt::AlignTop);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_cells);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_counts->setObjectName(u"checkCounts"_s);
    content()->addWidget(m_counts);
    content()->addLayout(top);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    content()->addWidget(m_stack, 1);
}

void CheckPage::connectModel()
{
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stopOrStart);
    connect(plan(), &ImportPlan::checked, this, &CheckPage::showResult);
    connect(plan(), &ImportPlan::checkFailed, this, &CheckPage::showError);
    JobRunner *checking = plan()->checking();
    connect(checking, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(checking, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(checking, &JobRunner::finished, m_progress, &ProgressRow::end);
    connect(checking, &JobRunner::finished, this, &CheckPage::showRows);
    for (DraftTable *table : {m_rejected, m_flagged, m_kept})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckPage::showCells);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CheckPage::showCells);
}

void CheckPage::initializePage()
{
    strip()->clear();
    begin();
}

void CheckPage::cleanupPage()
{
    plan()->checking()->cancel();
}

bool CheckPage::isComplete() const
{
    return plan()->dryRun().has_value();
}

void CheckPage::begin()
{
    plan()->check();
    showRows();
}

void CheckPage::stopOrStart()
{
    if (plan()->checking()->isRunning())
        plan()->checking()->cancel();
    else
        begin();
}

QString CheckPage::summary() const
{
    if (plan()->checking()->isRunning())
        return tr("Reading and judging all rows…");
    const std::optional<DryRun> &run = plan()->dryRun();
    if (!run)
        return tr("The check was stopped.");
    const qint64 rows = rowsRead();
    if (plan()->isIntake() && rows == 0)
        return plan()->notes().join(u'\n');
    if (rows == 0)
        return tr("The file holds no rows under its first one. Go back and change how it is read.");
    QStringList lines{verdict()};
    lines << plan()->notes();
    lines.removeAll(QString());
    return (lines << effect()).join(u'\n');
}

/// Duplicates among them.
qint64 CheckPage::rowsRead() const
{
    const DryRun &run = *plan()->dryRun();
    const qint64 judged = run.kept + run.flagged + run.rejected;
    return duplicatesIn(run) > 0 ? judged : judged + plan()->duplicates();
}

QString CheckPage::verdict() const
{
    const QLocale locale;
    const DryRun &run = *plan()->dryRun();
    const qint64 rows = rowsRead();
    if (plan()->duplicates() == rows)
        return tr("%Ln row(s), all of files that the case has already, byte for byte.", nullptr, int(rows));
    const qint64 judged = rows - plan()->duplicates();
    const QString verdict =
        run.flagged + run.rejected == 0
            ? tr("Every row will be kept: %1, none of them flagged, none rejected.").arg(locale.toString(judged))
            : tr("Of %Ln row(s), %1 will be kept, %2 of them flagged for review, and %3 rejected.", nullptr,
                 int(judged))
                  .arg(locale.toString(run.kept + run.flagged), locale.toString(run.flagged),
                       locale.toString(run.rejected));
    if (plan()->duplicates() == 0)
        return verdict;
    return verdict + u' ' +
           tr("Besides, %Ln row(s) of files that the case has already.", nullptr, int(plan()->duplicates()));
}

QString CheckPage::effect() const
{
    const QString name = visibleLine(QFileInfo(plan()->session()->path()).fileName());
    if (plan()->isIntake())
        return tr("The import adds them to \"%1\", with the files themselves, byte for byte.").arg(name);
    return tr("The import adds them to \"%1\" in one step, with the file itself, byte for byte (%2).")
        .arg(name, QLocale().formattedDataSize(QFileInfo(plan()->path()).size()));
}

/// What the import would do, in numbers; nothing before it is known.
void CheckPage::showCounts()
{
    std::vector<CountsRow::Count> counts;
    if (const std::optional<DryRun> &run = plan()->dryRun(); run && !plan()->checking()->isRunning()) {
        const bool isThere = duplicatesIn(*run) > 0; // nothing else is to be said of its rows
        const ListingPreview listings = isThere ? ListingPreview() : run->listings.value_or(ListingPreview());
        counts = {
            {tr("Rows"), rowsRead(), tr("All rows that were read.")},
            {tr("New"), listings.newListings, tr("Rows that show a listing which the case does not know yet.")},
            {tr("Changed"), listings.changed, tr("Rows that say something else of a listing that is known.")},
            {tr("Unchanged"), listings.unchanged, tr("Rows that say nothing new of a listing that is known.")},
            {tr("Other"), listings.withoutListing, tr("Rows that show no listing, but parcels, contacts or the like.")},
            {tr("Duplicate"), plan()->duplicates(),
             tr("Rows of a file that the case has already, byte for byte: they add nothing.")},
            {tr("Flagged"), isThere ? 0 : run->flagged,
             tr("Rows that are kept and wait for a look on the Review page.")},
            {tr("Rejected"), isThere ? 0 : run->rejected,
             tr("Rows that become no records; their bytes are kept, with the reason.")}};
    }
    m_counts->setVisible(!counts.empty());
    m_counts->setCounts(counts);
}

void CheckPage::showResult()
{
    strip()->clear();
    showRows();
    const DryRun &run = *plan()->dryRun();
    const qint64 rows = run.kept + run.flagged + run.rejected;
    if (plan()->earlier() && plan()->earlier()->isWithdrawn())
        say(MessageStrip::Level::warning,
            tr("The case has this file from an import that was withdrawn. Restore that import on the Evidence page; it "
               "cannot be imported a second time."));
    else if (plan()->earlier())
        say(MessageStrip::Level::warning, tr("The case has this file already. Importing it again adds nothing."));
    else if (rows > 0 && run.rejected == rows)
        say(MessageStrip::Level::warning, tr("No row can be kept. Go back and change how the file is read."));
    else if (run.rejected * 10 > rows)
        say(MessageStrip::Level::warning,
            tr("Many rows are rejected. Look at some of them: where cells stand in the wrong columns, "
               "go back and change how the file is read."));
}

void CheckPage::fillTables(const DryRun &run)
{
    m_rejected->setRecords(run.firstRejected);
    m_flagged->setRecords(run.firstFlagged);
    m_kept->setRecords(run.firstKept);
    m_tabs->setTabText(0, tabTitle(tr("Re&jected"), run.rejected, run.firstRejected.size()));
    m_tabs->setTabText(1, tabTitle(tr("Fla&gged"), run.flagged, run.firstFlagged.size()));
    m_tabs->setTabText(2, tabTitle(tr("&Kept"), run.kept, run.firstKept.size()));
    m_tabs->setTabEnabled(0, run.rejected > 0);
    m_tabs->setTabEnabled(1, run.flagged > 0);
    m_tabs->setCurrentIndex(run.rejected > 0 ? 0 : run.flagged > 0 ? 1 : 2);
    qobject_cast<DraftTable *>(m_tabs->currentWidget())->selectRow(0);
}

/// Shows what is known at the moment: all of a dry run, or nothing yet.
void CheckPage::showRows()
{
    const bool isRunning = plan()->checking()->isRunning();
    m_summary->setText(summary());
    showCounts();
    m_stop->setText(isRunning ? tr("&Stop Checking") : tr("Check &Again"));
    m_stop->setVisible(isRunning || !plan()->dryRun());
    if (isRunning)
        m_empty->setState({}, {}); // the progress row says what goes on
    else
        m_empty->setState(tr("Not Checked"), tr("Check the rows to see what an import would keep."));
    m_stack->setCurrentIndex(plan()->dryRun() ? 0 : 1);
    fillTables(plan()->dryRun().value_or(DryRun()));
    showCells();
    Q_EMIT completeChanged();
}

void CheckPage::showCells()
{
    const auto *table = qobject_cast<DraftTable *>(m_tabs->currentWidget());
    const DraftRecord *record = table ? table->currentRecord() : nullptr;
    const bool isFlat = !plan()->isIntake() && plan()->source().parts.size() == 1;
    if (!record || !plan()->dryRun())
        m_cells->clear();
    else if (const auto cells = plan()->dryRun()->cells.constFind(record->rowNumber);
             cells != plan()->dryRun()->cells.cend())
        m_cells->showCells(plan()->probe().layout.columnNames, *cells, *record);
    else if (plan()->source().isCsv())
        m_cells->showRecord(plan()->path(), plan()->probe().layout, *record);
    else if (isFlat)
        m_cells->showText(plan()->path(), *record);
    else
        m_cells->showFields(*record);
}

} // namespace interdict::ui
