// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/chartpanel.h"

#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/picturefile.h"
#include "widgets/dashboard/plotview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSelected = 100;

} // namespace

ChartPanel::ChartPanel(PlotView *plot, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_plot(plot),
      m_title(title),
      m_numbers(new CellTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new DataTable(this)),
      m_stack(new QStackedWidget(this)),
      m_sentence(new QLabel(this)),
      m_caption(new QLabel(this)),
      m_controls(new QHBoxLayout),
      m_showNumbers(new QToolButton(this)),
      m_save(new SaveButton(title, this))
{
    createNumbers();
    m_save->setObjectName(m_plot->objectName() + u"SaveButton"_s);
    connect(m_save, &SaveButton::fileChosen, this, &ChartPanel::saveAs);
    createLayout(title);
}

void ChartPanel::createLayout(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont demiBold = heading->font();
    demiBold.setWeight(QFont::DemiBold);
    heading->setFont(demiBold);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_caption->setObjectName(m_plot->objectName() + u"Caption"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_plot->setAccessibleName(title);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(heading);
    top->addStretch(1);
    top->addLayout(m_controls);
    top->addWidget(m_showNumbers);
    top->addWidget(m_save);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_caption);
}

void ChartPanel::createNumbers()
{
    m_sorted->setSourceModel(m_numbers);
    m_sorted->setSortRole(TableRole::raw);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(m_plot->objectName() + u"Numbers"_s);
    m_table->setAccessibleName(tr("Numbers of \"%1\"").arg(m_title));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_sorted);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as counted until a header is clicked
    m_table->setSortingEnabled(true);
    m_showNumbers->setObjectName(m_plot->objectName() + u"NumbersButton"_s);
    m_showNumbers->setText(tr("Numbers"));
    m_showNumbers->setToolTip(tr("Show the numbers as a table"));
    m_showNumbers->setAccessibleName(tr("Numbers of \"%1\"").arg(m_title));
    m_showNumbers->setCheckable(true);
    connect(m_showNumbers, &QToolButton::toggled, this, &ChartPanel::showChosen);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(m_sorted->mapToSource(index).row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isChoosing)
            return;
        std::vector<int> rows;
        for (const int row : m_table->selectedRows(mostSelected))
            rows.push_back(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
        Q_EMIT rowsSelected(rows);
    });
}

void ChartPanel::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

void ChartPanel::setNumbers(CellTable table, const QString &caption)
{
    m_isChoosing = true;
    m_numbers->setTable(std::move(table));
    m_isChoosing = false;
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_plot->setSummary(caption);
}

void ChartPanel::setChosenRows(const std::set<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = m_sorted->mapFromSource(m_numbers->index(row, 0));
        if (index.isValid())
            selection.select(index, index);
    }
    m_isChoosing = true;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isChoosing = false;
}

void ChartPanel::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    showChosen();
}

void ChartPanel::showChosen()
{
    const bool isEmpty = !m_sentence->text().isEmpty();
    m_showNumbers->setEnabled(!isEmpty);
    m_save->setEnabled(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 2 : m_showNumbers->isChecked() ? 1 : 0);
}

void ChartPanel::saveAs(const QString &path)
{
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const Outcome written =
        isTable ? saveBytes(path, csvOf(m_numbers->table())) : m_plot->savePicture(path, m_title, m_caption->text());
    if (!written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT saved(path);
}

} // namespace interdict::ui
