// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/filteredtable.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/filterfield.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 1000;

} // namespace

FilteredTable::FilteredTable(WindowedTableModel *model, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_table(new DataTable(this)),
      m_filter(new FilterField(this)),
      m_count(new QLabel(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_chips(new QHBoxLayout),
      m_busy(new QTimer(this))
{
    createLayout(title);
    connectModel();
}

void FilteredTable::createLayout(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_filter->setMinimumWidth(140);
    m_filter->setMaximumWidth(320);
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(title);
    m_table->setCopyRole(TableRole::fullText);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    top->addWidget(heading);
    top->addLayout(m_chips);
    top->addWidget(m_filter, 2);
    top->addWidget(m_count, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void FilteredTable::connectModel()
{
    m_table->setModel(m_model);
    m_busy->setSingleShot(true);
    m_busy->setInterval(100); // shorter waits show nothing
    connect(m_busy, &QTimer::timeout, this, &FilteredTable::updateState);
    connect(m_model->jobs(), &JobRunner::started, m_busy, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (std::vector<qint64> ids = selectedIds(mostKept); !ids.empty())
            m_kept = std::move(ids);
    });
    connect(m_model, &WindowedTableModel::loaded, this, [this] {
        m_busy->stop();
        m_table->verticalScrollBar()->setValue(0);
        showSelected(m_kept);
        updateState();
    });
    connect(m_model, &WindowedTableModel::failed, this, [this] {
        m_busy->stop();
        updateState();
    });
    connect(m_filter, &FilterField::filterChanged, this, &FilteredTable::filterChanged);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_filter->filter().isEmpty())
            Q_EMIT emptyButtonClicked();
        else
            m_filter->setFilter({});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateCount();
        if (!m_isShowing)
            Q_EMIT selectionChanged();
    });
    // A click on what is selected here already, while something else became selected elsewhere.
    connect(m_table, &QAbstractItemView::clicked, this, &FilteredTable::selectionChanged);
}

void FilteredTable::addChip(QWidget *chip)
{
    m_chips->addWidget(chip);
}

void FilteredTable::setEmptyWords(const EmptyWords &words)
{
    m_words = words;
    updateState();
}

void FilteredTable::setFiltered(bool isFiltered)
{
    m_isFiltered = isFiltered;
}

void FilteredTable::setCountText(std::function<QString(qint64, qint64, qint64)> text)
{
    m_countText = std::move(text);
    updateCount();
}

void FilteredTable::updateState()
{
    const bool isLoading = m_model->isLoading();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
    } else if (!m_model->hasLoaded()) {
        m_empty->setState(isLoading ? tr("Loading…") : QString(), {});
        m_stack->setCurrentWidget(m_empty);
    } else if (!m_filter->filter().isEmpty()) {
        m_empty->setState(tr("Nothing matches \"%1\".").arg(visibleLine(m_filter->filter()).left(80)),
                          tr("Write fewer or other words, or show everything again."), tr("Clear Filter"));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_isFiltered) {
        m_empty->setState(tr("Nothing Passes the Filters"), tr("Remove a filter above the page to see more."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_empty->setState(m_words.title, m_words.sentence, m_words.button);
        m_stack->setCurrentWidget(m_empty);
    }
    updateCount();
}

void FilteredTable::updateCount()
{
    if (m_model->isLoading() && !m_busy->isActive())
        m_count->setText(tr("Loading…"));
    else if (m_countText && m_model->hasLoaded())
        m_count->setText(m_countText(m_model->rowCount(), m_model->total(), m_table->selectedRowCount()));
    m_count->setToolTip({});
}

std::vector<qint64> FilteredTable::selectedIds(int most) const
{
    std::vector<qint64> ids;
    for (const int row : m_table->selectedRows(most))
        ids.push_back(m_model->idAt(row));
    return ids;
}

void FilteredTable::showSelected(const std::vector<qint64> &ids)
{
    m_kept = ids;
    if (ids.size() > size_t(mostKept) || selectedIds(mostKept + 1) == ids)
        return;
    QItemSelection rows;
    int first = -1;
    for (const qint64 id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        first = first < 0 ? row : std::min(first, row);
    }
    m_isShowing = true;
    if (first >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(first, std::max(0, m_table->currentIndex().column())),
                                                   QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_table->currentIndex());
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_isShowing = false;
}

} // namespace interdict::ui
