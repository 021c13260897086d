// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/datatable.h"

#include "models/casework/sheet.h"
#include "models/referrals/harmlesstext.h"
#include "models/values/safetext.h"
#include "widgets/controls/columnsdialog.h"
#include "widgets/controls/savechoice.h"
#include "widgets/controls/tableexport.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <memory>

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

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_remembering(new QTimer(this))
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
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft |
                                            Qt::AlignVCenter); // over cells; models say where numbers stand
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
    m_remembering->setSingleShot(true);
    m_remembering->setInterval(1000);
    connect(m_remembering, &QTimer::timeout, this, &DataTable::rememberNow);
    const auto remember = [this] { m_remembering->start(); };
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, remember);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, remember);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, remember);
}

DataTable::~DataTable()
{
    rememberNow();
}

void DataTable::rememberNow()
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
        if (characters[size_t(column)] > 0) // but heads of long words are read to their end
            setColumnWidth(
                column, std::max(characters[size_t(column)] * width + 24, horizontalHeader()->sectionSizeHint(column)));
    }
}

void DataTable::rememberColumnsAs(const QString &name)
{
    m_rememberedAs = name;
    m_firstState = saveState();
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

QString DataTable::selectionAsText(Heads heads, Addresses addresses) const
{
    const std::vector<int> columns = columnsInOrder();
    const auto line = [&columns](auto &&cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column);
        return tabbedLine(cells);
    };
    QString text;
    if (heads == Heads::with)
        text = line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : selectedRows(mostCopiedRows))
        text += line([this, row, addresses](int column) {
            const QString cell = model()->index(row, column).data(m_copyRole).toString();
            return addresses == Addresses::defanged ? withHarmlessAddresses(cell) : cell;
        });
    return text;
}

void DataTable::copySelection(Heads heads, Addresses addresses)
{
    const qint64 selected = selectedRowCount();
    if (selected == 0)
        return;
    QGuiApplication::clipboard()->setText(selectionAsText(heads, addresses));
    const int rows = int(std::min<qint64>(selected, mostCopiedRows));
    QString words = addresses == Addresses::defanged
                        ? tr("%Ln row(s) were copied, with domains and addresses defanged.", nullptr, rows)
                        : tr("%Ln row(s) were copied, with domains and addresses as found.", nullptr, rows);
    if (selected > rows)
        words += u' ' + tr("%Ln row(s) are selected: export them to have all.", nullptr, int(selected));
    tableExport()->say(words);
    Q_EMIT copied(rows, selected);
}

TableExport *DataTable::tableExport()
{
    if (!m_export)
        m_export = new TableExport(this);
    return m_export;
}

/// The model as it stands, read here and now: for models that hold what they show.
Sheet DataTable::modelSheet(const std::vector<int> &columns, bool isSelectionOnly)
{
    while (!isSelectionOnly && model()->canFetchMore({}))
        model()->fetchMore({});
    std::vector<int> rows = isSelectionOnly ? selectedRows(std::numeric_limits<int>::max()) : std::vector<int>();
    for (int row = 0; !isSelectionOnly && row < model()->rowCount(); ++row)
        rows.push_back(row);
    Sheet sheet;
    for (const int column : columns) {
        const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        sheet.columns.push_back(
            {model()->headerData(column, Qt::Horizontal).toString(), (alignment & Qt::AlignRight) != 0});
    }
    auto read = std::make_shared<std::vector<QStringList>>();
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << model()->index(row, column).data(m_copyRole).toString();
        read->push_back(std::move(cells));
    }
    sheet.rowCount = qint64(read->size());
    sheet.read = [read](const SheetRows &take, const CancelToken &) -> Outcome {
        for (const QStringList &cells : *read) {
            if (Outcome taken = take(cells); !taken)
                return taken;
        }
        return {};
    };
    return sheet;
}

Sheet DataTable::sheet(bool isSelectionOnly)
{
    const std::vector<int> columns = columnsInOrder();
    Sheet made = m_sheetSource ? m_sheetSource(columns, isSelectionOnly) : modelSheet(columns, isSelectionOnly);
    if (made.title.isEmpty())
        made.title = accessibleName();
    if (!made.madeAt.isValid())
        made.madeAt = QDateTime::currentDateTimeUtc();
    return made;
}

void DataTable::exportRows(bool isSelectionOnly)
{
    const QString csv = tr("Comma-separated text (*.csv)");
    const QString book = tr("Workbook (*.xlsx)");
    const QString tabs = tr("Tab-separated text (*.tsv)");
    QSettings settings;
    const QString folder =
        settings.value(u"folders/export"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    const QString name = accessibleName().isEmpty() ? tr("Table") : accessibleName();
    const QString path =
        chooseFileToSave(this, {isSelectionOnly ? tr("Export Selected Rows") : tr("Export Rows"),
                                folder + u'/' + name,
                                {{csv, u"csv"_s}, {book, u"xlsx"_s}, {tabs, u"tsv"_s}},
                                settings.value(u"export/format"_s).toString() == "xlsx"_L1 ? size_t(1) : size_t(0)});
    if (path.isEmpty())
        return;
    settings.setValue(u"folders/export"_s, QFileInfo(path).absolutePath());
    settings.setValue(u"export/format"_s, QFileInfo(path).suffix().toLower());
    exportTo(path, isSelectionOnly);
}

void DataTable::exportTo(const QString &path, bool isSelectionOnly)
{
    tableExport()->write(sheet(isSelectionOnly), path, sheetFormatOf(path).value_or(SheetFormat::csv));
}

void DataTable::addCopyingTo(QMenu *menu)
{
    const bool isSelected = selectedRowCount() > 0;
    const auto add = [&](const QString &text, const QString &name, Heads heads, Addresses addresses) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isSelected);
        connect(action, &QAction::triggered, this, [this, heads, addresses] { copySelection(heads, addresses); });
    };
    add(tr("&Copy Rows"), u"copyRowsAction"_s, Heads::with, Addresses::asFound);
    add(tr("Copy &Without Heads"), u"copyWithoutHeadsAction"_s, Heads::without, Addresses::asFound);
    add(tr("Copy &Defanged"), u"copyDefangedAction"_s, Heads::with, Addresses::defanged);
}

void DataTable::addExportingTo(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &name, bool isSelectionOnly, bool isEnabled) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, [this, isSelectionOnly] { exportRows(isSelectionOnly); });
    };
    add(tr("&Export All Rows…"), u"exportRowsAction"_s, false, model() && model()->rowCount() > 0);
    add(tr("Export &Selected Rows…"), u"exportSelectionAction"_s, true, selectedRowCount() > 0);
}

void DataTable::addActionsTo(QMenu *menu)
{
    addCopyingTo(menu);
    menu->addSeparator();
    addExportingTo(menu);
    menu->addSeparator();
    QAction *columns = menu->addAction(tr("C&olumns…"), this, &DataTable::chooseColumns);
    columns->setObjectName(u"columnsAction"_s);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActionsTo(menu);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(QPoint(8, 8))
                                                               : event->globalPos());
    event->accept();
}

void DataTable::showEvent(QShowEvent *event)
{
    if (m_firstState.isEmpty())
        m_firstState = saveState();
    QTableView::showEvent(event);
}

void DataTable::resetColumns()
{
    if (!m_firstState.isEmpty())
        restoreState(m_firstState);
    rememberNow();
}

void DataTable::chooseColumns()
{
    auto *dialog = new ColumnsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace interdict::ui
