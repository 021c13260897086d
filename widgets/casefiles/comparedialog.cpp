// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/comparedialog.h"

#include "models/itemmodels/celltable.h"
#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/casefiles/casepathrow.h"
#include "widgets/casefiles/comparisontables.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/glyph.h"
#include "widgets/controls/messagestrip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const QString &casePath, QWidget *parent)
    : CaseFileDialog(u"compareDialog"_s, tr("Compare with Another Version"), parent),
      m_casePath(casePath),
      m_path(new CasePathRow(CasePathRow::Purpose::open, tr("Other Version"), this)),
      m_compare(new QPushButton(glyph(u"beside"_s), tr("Com&pare"), this)),
      m_summary(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_counts(createTable(u"comparedCounts"_s, tr("Counts"))),
      m_differences(createTable(u"comparedDifferences"_s, tr("Differences"))),
      m_entries(createTable(u"comparedEntries"_s, tr("History entries"))),
      m_filter(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_export(new QPushButton(glyph(u"export"_s), tr("E&xport…"), this)),
      m_histories(new QLabel(this))
{
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setAutoDefault(false);
    createLayout(tr("Tells what was added, removed and changed between another version of this case and this one, and "
                    "where their histories part. Both are only read."),
                 createBody(), nullptr);
    connect(m_path, &CasePathRow::edited, this, &CompareDialog::forget);
    connect(m_path, &CasePathRow::chosen, this, &CompareDialog::compare);
    connect(m_compare, &QPushButton::clicked, this, &CompareDialog::compare);
    resize(960, 680);
    forget();
    m_path->setFocus();
}

CompareDialog::Table CompareDialog::createTable(const QString &objectName, const QString &title)
{
    Table table{new CellTableModel(this), new QSortFilterProxyModel(this), new DataTable(this)};
    table.sorted->setSourceModel(table.model);
    table.sorted->setSortRole(int(TableRole::raw));
    table.sorted->setFilterKeyColumn(-1);
    table.sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table.sorted->setFilterRole(int(TableRole::fullText));
    table.view->setModel(table.sorted);
    table.view->setCopyRole(int(TableRole::fullText));
    table.view->setObjectName(objectName);
    table.view->setAccessibleName(title);
    return table;
}

QWidget *CompareDialog::createBody()
{
    m_summary->setObjectName(u"comparisonSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_tabs->setObjectName(u"comparisonTabs"_s);
    m_tabs->addTab(m_counts.view, tr("Counts"));
    m_counts.view->horizontalHeader()->setStretchLastSection(false); // numbers stand side by side
    m_tabs->addTab(createDifferences(), tr("Differences"));
    m_tabs->addTab(createHistories(), tr("Histories"));
    auto *body = new QWidget(this);
    auto *label = new QLabel(tr("&Other version:"), body);
    label->setBuddy(m_path);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_path, 1);
    choice->addWidget(m_compare);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(m_summary, 0, Qt::AlignTop);
    layout->addWidget(m_tabs, 1);
    return body;
}

QWidget *CompareDialog::createDifferences()
{
    m_filter->setObjectName(u"differencesFilter"_s);
    m_filter->setPlaceholderText(tr("Filter differences"));
    m_filter->setAccessibleName(tr("Filter differences"));
    m_filter->setClearButtonEnabled(true);
    m_count->setObjectName(u"differencesCount"_s);
    m_export->setObjectName(u"exportDifferencesButton"_s);
    m_export->setAutoDefault(false);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_differences.sorted->setFilterFixedString(text.trimmed());
        updateCount();
    });
    connect(m_export, &QPushButton::clicked, this, [this] { m_differences.view->exportRows(false); });
    auto *page = new QWidget(m_tabs);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_export);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(row);
    layout->addWidget(m_differences.view, 1);
    return page;
}

QWidget *CompareDialog::createHistories()
{
    m_histories->setObjectName(u"historiesText"_s);
    m_histories->setTextFormat(Qt::PlainText);
    m_histories->setWordWrap(true);
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_histories);
    layout->addWidget(m_entries.view, 1);
    return page;
}

void CompareDialog::updateButtons()
{
    m_path->setEnabled(!jobs().isRunning());
    m_compare->setEnabled(!jobs().isRunning() && !m_path->path().isEmpty());
}

void CompareDialog::forget()
{
    m_tabs->hide();
    m_summary->setText(tr("Choose another version, such as a copy that was saved earlier, to see what differs."));
    updateButtons();
}

void CompareDialog::compare()
{
    if (m_path->path().isEmpty() || jobs().isRunning())
        return;
    strip()->clear();
    forget();
    jobs().start<VersionComparison>(
        tr("Comparing the versions"),
        [request = ComparisonRequest{m_path->path(), m_casePath, {}}](const CancelToken &cancel,
                                                                      const ProgressSink &progress) {
            return compareCases(request, cancel, progress);
        },
        [this](const Result<VersionComparison> &comparison) {
            comparison ? showComparison(*comparison) : showError(comparison.error());
        });
}

void CompareDialog::showComparison(const VersionComparison &comparison)
{
    m_counts.model->setTable(countsTable(comparison));
    m_differences.model->setTable(differencesTable(comparison));
    m_entries.model->setTable(entriesTable(comparison.history));
    m_counts.view->setColumnCharacters({30, 12, 12, 12, 14, 12});
    m_differences.view->setColumnCharacters({24, 12, 30, 36, 36});
    m_entries.view->setColumnCharacters({8, 10, 24, 16, 60});
    m_histories->setText(historyInWords(comparison.history));
    const QString there = visibleLine(comparison.firstName);
    m_summary->setText(comparison.isSame()
                           ? tr("\"%1\" there and this case say the same.").arg(there)
                           : tr("\"%1\" there and this case differ.").arg(there) + u' ' + m_histories->text());
    m_tabs->show();
    qint64 all = 0;
    for (const KindComparison &kind : comparison.kinds)
        all += kind.added + kind.removed + kind.changed;
    if (const auto told = qint64(comparison.differences.size()); told < all)
        strip()->showMessage(MessageStrip::Level::info,
                             tr("Of %1 differences the first %2 are listed; all are counted.")
                                 .arg(QLocale().toString(all), QLocale().toString(told)));
    updateCount();
}

void CompareDialog::updateCount()
{
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2")
            .arg(locale.toString(m_differences.sorted->rowCount()), locale.toString(m_differences.model->rowCount())));
    m_export->setEnabled(m_differences.sorted->rowCount() > 0);
}

} // namespace interdict::ui
