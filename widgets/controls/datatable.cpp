// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/datatable.h"

#include "models/values/safetext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

class IdentifierDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(option->font.pointSizeF());
        option->font = fixed;
        option->textElideMode = Qt::ElideMiddle;
    }
};

QString settingsKey(const QString &name)
{
    return u"columns/"_s + name;
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
}

DataTable::~DataTable()
{
    if (!m_rememberedAs.isEmpty())
        QSettings().setValue(settingsKey(m_rememberedAs), saveState());
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

void DataTable::setIdentifierColumn(int column)
{
    setItemDelegateForColumn(column, new IdentifierDelegate(this));
}

void DataTable::setColumnCharacters(const std::vector<int> &characters)
{
    const int width = fontMetrics().averageCharWidth();
    for (int column = 0; column < int(characters.size()); ++column) {
        if (characters[size_t(column)] > 0)
            setColumnWidth(column, characters[size_t(column)] * width + 16);
    }
}

void DataTable::rememberColumnsAs(const QString &name)
{
    m_rememberedAs = name;
    restoreState(QSettings().value(settingsKey(name)).toByteArray());
}

QByteArray DataTable::saveState() const
{
    return horizontalHeader()->saveState();
}

bool DataTable::restoreState(const QByteArray &state)
{
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

std::vector<int> DataTable::selectedRows(int most) const
{
    std::vector<std::pair<int, int>> ranges;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<int> rows;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, rows.empty() ? 0 : rows.back() + 1); row <= bottom; ++row) {
            if (int(rows.size()) == most)
                return rows;
            rows.push_back(row);
        }
    }
    return rows;
}

qint64 DataTable::selectedRowCount() const
{
    qint64 count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

std::vector<int> DataTable::columnsInOrder() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

QString DataTable::selectionAsText() const
{
    const std::vector<int> columns = columnsInOrder();
    const auto line = [&columns](auto &&cell) {
        QStringList cells;
        for (const int column : columns)
            cells << formulaSafe(visibleLine(cell(column)));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : selectedRows(mostCopiedRows))
        text += line([this, row](int column) { return model()->index(row, column).data(m_copyRole).toString(); });
    return text;
}

void DataTable::copySelection()
{
    const qint64 selected = selectedRowCount();
    if (selected == 0)
        return;
    QGuiApplication::clipboard()->setText(selectionAsText());
    Q_EMIT copied(int(std::min<qint64>(selected, mostCopiedRows)), selected);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isReturn && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void DataTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const size_t shown = columnsInOrder().size();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1); // one stays
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace interdict::ui
