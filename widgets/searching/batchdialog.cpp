// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/batchdialog.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/progressrow.h"
#include "widgets/searching/termtablemodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// A kind whose page shows what the column counts.
EntityKind kindOfColumn(int column)
{
    switch (column) {
    case TermHits::sellers:
        return EntityKind::seller;
    case TermHits::sites:
        return EntityKind::domain;
    case TermHits::shipments:
        return EntityKind::shipment;
    case TermHits::identifiers:
        return EntityKind::email;
    default:
        return EntityKind::organisation;
    }
}

QString phrase(QString term)
{
    return u'"' + term.replace(u'"', u' ').trimmed() + u'"';
}

} // namespace

BatchDialog::BatchDialog(const QString &casePath, QWidget *parent)
    : QDialog(parent),
      m_casePath(casePath),
      m_text(new QPlainTextEdit(this)),
      m_columnLabel(new QLabel(tr("&Column:"), this)),
      m_column(new QComboBox(this)),
      m_search(new QPushButton(tr("&Search"), this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_state(new QLabel(this)),
      m_progress(new ProgressRow(this)),
      m_model(new TermTableModel(this)),
      m_table(new DataTable(this))
{
    setObjectName(u"batchDialog"_s);
    setWindowTitle(tr("Search for a List"));
    createLayout();
    connectParts();
    followText();
}

void BatchDialog::createLayout()
{
    auto *say =
        new QLabel(tr("Paste names, domains, addresses, wallets or words, one on each line, or take them from a "
                      "file. Each is looked up everywhere in the case."),
                   this);
    say->setWordWrap(true);
    m_text->setObjectName(u"batchTerms"_s);
    m_text->setAccessibleName(tr("Terms, one on each line"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("example.com\nann@example.org\ntablet press"));
    auto *file = new QPushButton(tr("From &File…"), this);
    file->setObjectName(u"batchFile"_s);
    m_column->setObjectName(u"batchColumn"_s);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(12);
    m_columnLabel->setBuddy(m_column);
    m_search->setObjectName(u"batchSearch"_s);
    m_search->setDefault(true);
    m_export->setObjectName(u"batchExport"_s);
    m_export->setEnabled(false);
    m_state->setObjectName(u"batchState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    createTable();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(say);
    leftLayout->addWidget(m_text, 1);
    auto *column = new QHBoxLayout;
    column->addWidget(file);
    column->addWidget(m_columnLabel);
    column->addWidget(m_column, 1);
    leftLayout->addLayout(column);
    leftLayout->addWidget(m_search);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_state);
    rightLayout->addWidget(m_table, 1);
    rightLayout->addWidget(m_progress);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 800});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(1120, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, &BatchDialog::chooseFile);
}

void BatchDialog::createTable()
{
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("What each term was found in"));
    m_table->setModel(m_model);
    m_table->setCopyRole(TableRole::fullText);
    m_table->setColumnCharacters({24, 22, 9, 9, 12, 11, 12, 12, 8, 11});
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
}

void BatchDialog::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &BatchDialog::followText);
    connect(m_search, &QPushButton::clicked, this, &BatchDialog::search);
    connect(m_export, &QPushButton::clicked, this, [this] { m_table->exportRows(false); });
    connect(m_table, &DataTable::opened, this, &BatchDialog::open);
    connect(&m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(&m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(&m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    connect(&m_jobs, &JobRunner::started, this, [this] { m_search->setText(tr("&Stop")); });
    connect(&m_jobs, &JobRunner::finished, this, [this] { m_search->setText(tr("&Search")); });
}

void BatchDialog::say(const QString &text)
{
    m_state->setText(text);
}

void BatchDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void BatchDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Search for a List"), QString(),
                                                      tr("Lists (*.txt *.csv *.tsv);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void BatchDialog::readFile(const QString &path)
{
    const Result<QString> text = readTermFile(path);
    if (text)
        setText(*text);
    else
        say(text.error().message);
}

/// A list with several columns asks which one holds the terms.
void BatchDialog::followText()
{
    const QString text = m_text->toPlainText();
    const TermList list = termsOf(text.left(text.indexOf(u'\n')));
    const int chosen = m_column->currentIndex();
    m_column->clear();
    for (qsizetype i = 0; i < list.columns.size(); ++i)
        m_column->addItem(tr("%1: %2", "number and head of a column")
                              .arg(QString::number(i + 1), visibleLine(list.columns[i]).left(40)));
    m_column->setCurrentIndex(std::clamp<int>(chosen, 0, std::max<int>(0, int(list.columns.size()) - 1)));
    m_column->setVisible(list.columns.size() > 1);
    m_columnLabel->setVisible(list.columns.size() > 1);
    m_search->setEnabled(!text.trimmed().isEmpty());
}

void BatchDialog::search()
{
    if (m_jobs.isRunning()) {
        m_jobs.cancel();
        return;
    }
    const TermList list = termsOf(m_text->toPlainText(), std::max(0, m_column->currentIndex()));
    if (list.terms.isEmpty())
        return say(tr("There are no terms in this column."));
    say(list.isCut ? tr("Only the first %L1 terms are looked up.").arg(TermList::mostTerms)
                   : tr("Looking up %n term(s)…", nullptr, int(list.terms.size())));
    m_jobs.start<std::vector<TermHits>>(
        tr("Looking terms up"),
        [path = m_casePath, terms = list.terms](const CancelToken &cancel, const ProgressSink &progress) {
            return searchTerms(path, terms, cancel, progress);
        },
        [this](Result<std::vector<TermHits>> hits) {
            if (hits)
                return showHits(std::move(*hits));
            say(hits.error().message);
            if (hits.error().code != ErrorCode::cancelled)
                Q_EMIT failed(hits.error());
        });
}

void BatchDialog::showHits(std::vector<TermHits> hits)
{
    const int terms = int(hits.size());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_model->setHits(std::move(hits));
    m_export->setEnabled(terms > 0);
    say(tr("%1 of %n term(s) are in the case. Double-click a number to see what it counts.", nullptr, terms)
            .arg(QLocale().toString(m_model->foundTerms())));
    if (terms > 0)
        m_table->setCurrentIndex(m_model->index(0, TermTableModel::firstCount));
}

void BatchDialog::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TermHits &hits = m_model->hits()[size_t(index.row())];
    const int column = index.column() - TermTableModel::firstCount;
    if (column < 0)
        return Q_EMIT searchWanted(phrase(hits.term));
    if (hits.counts[size_t(column)] == 0)
        return;
    if (column == TermHits::listings && hits.isIdentifier)
        return Q_EMIT listingsWanted(hits.entities.front());
    if (column == TermHits::listings)
        return Q_EMIT textWanted(phrase(hits.term));
    if (column == TermHits::notes || column == TermHits::evidence)
        return Q_EMIT searchWanted(phrase(hits.term));
    Q_EMIT entitiesWanted(hits.entities, kindOfColumn(column));
}

} // namespace interdict::ui
