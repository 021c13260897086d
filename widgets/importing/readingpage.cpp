// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/readingpage.h"

#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/progressrow.h"
#include "widgets/importing/cellsmodel.h"
#include "widgets/importing/findingslist.h"
#include "widgets/importing/importplan.h"
#include "widgets/importing/layoutform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShownColumns = 200; // a wrong separator can make thousands
constexpr int widestColumn = 30;      // in characters

} // namespace

ReadingPage::ReadingPage(ImportPlan *plan, QWidget *parent)
    : ImportStep(plan, u"readingPage"_s, parent),
      m_form(new LayoutForm(this)),
      m_detect(new QPushButton(tr("&Detect Again"), this)),
      m_findings(new FindingsList(this)),
      m_progress(new ProgressRow(this)),
      m_previewLabel(new QLabel(this)),
      m_cells(new CellsModel(this)),
      m_preview(new DataTable(this))
{
    createLayout();
    connectModel();
}

void ReadingPage::createLayout()
{
    setTitle(tr("Reading"));
    setSubTitle(tr("Check that the rows below stand as they should. Change how the file is read where they do not."));
    m_detect->setObjectName(u"detectButton"_s);
    m_detect->setAutoDefault(false);
    m_detect->setToolTip(tr("Read the file again and forget what was chosen here and for its columns"));
    m_findings->setObjectName(u"readingFindings"_s);
    m_findings->setAccessibleName(tr("What was found in the file"));
    m_previewLabel->setTextFormat(Qt::PlainText);
    m_previewLabel->setBuddy(m_preview);
    m_preview->setObjectName(u"cellsTable"_s);
    m_preview->setAccessibleName(tr("First rows as they are read"));
    m_preview->setCopyRole(TableRole::fullText);
    m_preview->setModel(m_cells);
    m_preview->horizontalHeader()->setResizeContentsPrecision(30);
    auto *choices = new QVBoxLayout;
    choices->addWidget(m_form);
    choices->addWidget(m_detect, 0, Qt::AlignLeft);
    choices->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(choices);
    auto *found = new QVBoxLayout;
    found->addWidget(m_findings, 1);
    found->addWidget(m_progress);
    top->addLayout(found, 1);
    m_findings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the choices beside it
    content()->addLayout(top);
    content()->addWidget(m_previewLabel);
    content()->addWidget(m_preview, 1);
}

void ReadingPage::connectModel()
{
    connect(m_form, &LayoutForm::changed, this, [this] { plan()->setLayout(m_form->sourceLayout()); });
    connect(m_detect, &QPushButton::clicked, this, [this] { plan()->setFile(plan()->path()); });
    connect(plan(), &ImportPlan::read, this, &ReadingPage::showReading);
    connect(plan(), &ImportPlan::readingFailed, this, [this](const Error &error) {
        showError(error);
        Q_EMIT completeChanged();
    });
    JobRunner *reading = plan()->reading();
    connect(reading, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(reading, &JobRunner::started, this, &ReadingPage::completeChanged);
    connect(reading, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(reading, &JobRunner::finished, m_progress, &ProgressRow::end);
}

bool ReadingPage::isComplete() const
{
    return plan()->isRead();
}

void ReadingPage::showReading()
{
    strip()->clear();
    m_form->setSourceLayout(plan()->probe().layout);
    m_findings->setSentences(plan()->probe().evidence);
    fillPreview();
    Q_EMIT completeChanged();
}

void ReadingPage::fillPreview()
{
    const Probe &probe = plan()->probe();
    const QStringList names = probe.layout.columnNames;
    const int rows = int(probe.firstRows.size());
    const QString counted = QLocale().toString(names.size());
    m_previewLabel->setText(
        names.size() > mostShownColumns
            ? tr("The &first rows, and the first %1 of %2 columns").arg(QLocale().toString(mostShownColumns), counted)
            : tr("The &first rows, in %Ln column(s)", nullptr, int(names.size())));
    m_cells->setTable(QStringList{tr("Row")} + names.first(std::min<qsizetype>(names.size(), mostShownColumns)), rows,
                      [cells = probe.firstRows](int row, int column) {
                          return column == 0 ? Cell::number(row + 1) : Cell::text(cells[size_t(row)].value(column - 1));
                      });
    fitColumns();
}

void ReadingPage::fitColumns()
{
    const int widest = m_preview->fontMetrics().averageCharWidth() * widestColumn;
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_cells->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::clamp(m_preview->columnWidth(column), 48, widest));
}

} // namespace interdict::ui
