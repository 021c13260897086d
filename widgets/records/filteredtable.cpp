// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/filteredtable.h"

#include "models/itemmodels/casefilters.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/filterfield.h"
#include "widgets/controls/hitdelegate.h"
#include "widgets/controls/pagehead.h"
#include "widgets/records/groupedview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <limits>

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
      m_group(new QComboBox(this)),
      m_foot(new QLabel(this)),
      m_busy(new QTimer(this)),
      m_counting(new QTimer(this)),
      m_totals(new JobRunner(this))
{
    createLayout(title);
    connectModel();
}

void FilteredTable::createLayout(const QString &title)
{
    auto *heading = newHeading(title, this);
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
    top->addWidget(m_group);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    createFoot(layout);
    createGrouping();
    setFocusProxy(m_table);
}

void FilteredTable::createFoot(QLayout *layout)
{
    m_foot->setObjectName(u"totalsLabel"_s);
    m_foot->setAccessibleName(tr("Totals of the selected rows"));
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_foot->setFocusPolicy(Qt::ClickFocus);
    m_foot->setContentsMargins(12, 4, 12, 4);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_foot->setVisible(bool(m_model->totalLines()));
    layout->addWidget(m_foot);
    showTotals({});
}

void FilteredTable::createGrouping()
{
    m_group->setObjectName(u"groupBox"_s);
    m_group->setAccessibleName(tr("Group rows by"));
    m_group->setToolTip(tr("Put rows together that have something in common, with their totals"));
    m_group->addItem(tr("No Groups"));
    for (const QString &name : m_model->groupings())
        m_group->addItem(tr("By %1").arg(name));
    m_group->setVisible(m_group->count() > 1);
    connect(m_group, &QComboBox::currentIndexChanged, this, &FilteredTable::useGrouping);
    connect(m_group, &QComboBox::activated, this, [this] { // by the user, not by the way back
        if (m_stack->currentWidget() != m_empty)
            m_stack->currentWidget()->setFocus();
    });
}

void FilteredTable::setGrouping(int grouping)
{
    if (grouping + 1 < m_group->count())
        m_group->setCurrentIndex(std::max(0, grouping + 1));
}

int FilteredTable::grouping() const
{
    return m_group->currentIndex() - 1;
}

void FilteredTable::makeGrouped()
{
    m_grouped = new GroupedView(m_model, m_table, m_stack);
    m_stack->addWidget(m_grouped);
    connect(m_grouped, &GroupedView::rowsSelected, this, [this] {
        updateCount();
        m_counting->start();
        if (!m_grouped->selectedIds(1).empty())
            Q_EMIT selectionChanged();
    });
    connect(m_grouped, &GroupedView::opened, this, &FilteredTable::rowOpened);
    connect(m_grouped->groups(), &GroupTreeModel::failed, this, &FilteredTable::failed);
    connect(m_grouped->groups(), &GroupTreeModel::loaded, this, &FilteredTable::updateCount);
    connect(m_grouped, &GroupedView::filterWanted, this, [this](const RowFilter &filter) {
        setGrouping(-1);
        Q_EMIT filterWanted(filter);
    });
    connect(m_grouped, &GroupedView::entityWanted, this, [this](RowId<Entity> entity) {
        setGrouping(-1);
        Q_EMIT entityWanted(entity);
    });
}

void FilteredTable::useGrouping()
{
    if (grouping() >= 0 && !m_grouped)
        makeGrouped();
    if (grouping() >= 0)
        m_grouped->setGrouping(grouping());
    else if (m_grouped)
        m_grouped->clearGroups();
    updateState();
}

/// In a job, since all of a million may be selected; what was selected meanwhile overtakes it.
void FilteredTable::countTotals()
{
    const int asked = ++m_totalsAsked;
    const WindowedTableModel::TotalLines count = m_model->totalLines();
    std::vector<qint64> ids = selectedIds(std::numeric_limits<int>::max());
    if (!count || ids.size() < 2)
        return showTotals({});
    m_foot->setText(tr("Counting…"));
    m_totals->start<WindowedTableModel::TotalWords>(
        tr("Counting what is selected"),
        [path = m_model->session()->path(), count, ids = std::move(ids)](
            const CancelToken &cancel, const ProgressSink &) -> Result<WindowedTableModel::TotalWords> {
            const Result<Database> database = Database::open(path, Database::Mode::readOnly);
            return database ? count(*database, ids, cancel) : tl::unexpected(database.error());
        },
        [this, asked](Result<WindowedTableModel::TotalWords> words) {
            if (asked != m_totalsAsked)
                return; // something else is selected by now
            if (!words && words.error().code != ErrorCode::cancelled)
                Q_EMIT failed(words.error());
            showTotals(words.value_or(WindowedTableModel::TotalWords()));
        });
}

/// Figures of prices have a line each, at most three; all stand in the tool tip.
void FilteredTable::showTotals(const WindowedTableModel::TotalWords &words)
{
    constexpr qsizetype mostLines = 3;
    const bool isNone = words.figures.isEmpty();
    const QStringList shown = QStringList(words.figures.join(u" · "_s)) + words.lines.mid(0, mostLines);
    m_foot->setText(isNone ? tr("Totals stand here when several rows are selected.") : shown.join(u'\n'));
    m_foot->setToolTip(isNone ? QString() : plainToolTip((words.figures + words.lines).join(u'\n')));
    m_foot->setForegroundRole(isNone ? QPalette::PlaceholderText : QPalette::WindowText);
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
    m_counting->setSingleShot(true);
    m_counting->setInterval(150);
    connect(m_counting, &QTimer::timeout, this, &FilteredTable::countTotals);
    m_table->setSheetSource([this](const std::vector<int> &columns, bool isSelectionOnly) {
        return m_model->sheet(m_table->accessibleName(), columns,
                              isSelectionOnly ? std::optional(selectedIds(std::numeric_limits<int>::max()))
                                              : std::nullopt);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->verticalScrollBar()->setValue(0); });
    connect(m_model, &WindowedTableModel::begun, this, &FilteredTable::updateState);
    connect(m_model, &WindowedTableModel::loaded, this, [this] {
        m_busy->stop();
        showSelected(m_kept);
        if (grouping() >= 0)
            useGrouping(); // of what matches now
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
        m_counting->start();
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

void FilteredTable::markSought(const CaseFilters *filters, bool isAnywhere)
{
    const auto words = [filters]() -> const std::vector<SoughtWord> & { return filters->sought(); };
    m_table->setItemDelegate(new HitDelegate(words, isAnywhere, m_table));
    connect(filters, &CaseFilters::soughtChanged, m_table->viewport(), qOverload<>(&QWidget::update));
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
        m_stack->setCurrentWidget(grouping() >= 0 && m_grouped ? static_cast<QWidget *>(m_grouped) : m_table);
    } else if (!m_model->hasLoaded()) {
        m_empty->setState(isLoading ? tr("Loading…") : QString(), {});
        m_stack->setCurrentWidget(m_empty);
    } else if (!m_filter->filter().isEmpty()) {
        m_empty->setState(tr("Nothing matches \"%1\".").arg(visibleLine(m_filter->filter()).left(80)),
                          tr("Write fewer or other words, or show everything again."), tr("Clear Filter"));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_isFiltered) {
        m_empty->sayFiltered([this] { Q_EMIT filtersUnwanted(); });
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
        m_count->setText(m_countText(m_model->rowCount(), m_model->total(), selectedCount()));
    if (const qint64 leftOut = grouping() >= 0 && m_grouped ? m_grouped->groups()->leftOut() : 0; leftOut > 0) {
        const int count = int(std::min<qint64>(leftOut, std::numeric_limits<int>::max()));
        //: Behind how many rows a table has, in groups of which the first are shown
        m_count->setText(m_count->text() + u' ' + tr("%Ln more group(s) are not shown.", nullptr, count));
    }
    m_count->setToolTip(plainToolTip(m_count->text())); // where it has less room than it needs
}

qint64 FilteredTable::selectedCount() const
{
    return grouping() >= 0 && m_grouped ? qint64(m_grouped->selectedIds(std::numeric_limits<int>::max()).size())
                                        : m_table->selectedRowCount();
}

qint64 FilteredTable::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool isCurrent = grouping() < 0 && current.isValid() && m_table->selectionModel()->isSelected(current);
    const std::vector<qint64> first = isCurrent ? std::vector{m_model->idAt(current.row())} : selectedIds(1);
    return first.empty() ? 0 : first.front();
}

std::vector<qint64> FilteredTable::selectedIds(int most) const
{
    if (grouping() >= 0 && m_grouped)
        return m_grouped->selectedIds(most);
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
