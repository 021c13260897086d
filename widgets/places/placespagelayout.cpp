// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/celltable.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"

#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/pagehead.h"
#include "widgets/controls/picturefile.h"
#include "widgets/places/mapcanvas.h"
#include "widgets/places/mappainting.h"
#include "widgets/places/placespage.h"
#include "widgets/places/routematrixmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

// How the page of places is laid out.

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// Cells in the shades of the map; totals in bold.
class ShadeDelegate : public QStyledItemDelegate
{
public:
    ShadeDelegate(const RouteMatrixModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isTotal = index.row() + 1 == m_model->rowCount() || index.column() + 1 == m_model->columnCount();
        if (isTotal)
            option->font.setWeight(QFont::DemiBold);
        const int shade = m_model->classAt(index);
        if (shade < 0)
            return;
        const QColor colour = MapColours::of(option->palette).classColour(shade, m_model->classes());
        option->backgroundBrush = colour;
        option->palette.setColor(QPalette::Text, colour.lightness() < 128 ? Qt::white : QColor(0x10, 0x10, 0x10));
    }

private:
    const RouteMatrixModel *m_model;
};

} // namespace

QToolButton *PlacesPage::addTool(QHBoxLayout *row, const QString &text, const QString &toolTip, const QString &name)
{
    QToolButton *button = newTool(text, toolTip, name, this);
    row->addWidget(button);
    return button;
}

void PlacesPage::createTools(QHBoxLayout *row)
{
    auto *heading = newHeading(tr("Places"), this);
    row->addWidget(heading);
    row->addStretch(1);
    m_measure->setObjectName(u"placesMeasure"_s);
    m_measure->setAccessibleName(tr("What shades the countries"));
    m_measure->addItem(tr("Origins"), int(MapMeasure::origins));
    m_measure->addItem(tr("Destinations"), int(MapMeasure::destinations));
    m_measure->addItem(tr("Shipments and Seizures"), int(MapMeasure::seizures));
    for (QComboBox *box : {m_measure, m_arrows}) { // the window may be narrow
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    row->addWidget(m_measure);
    m_arrows->setObjectName(u"placesArrows"_s);
    m_arrows->setAccessibleName(tr("How many arrows"));
    for (const int most : {0, 10, 25, 50, 100})
        m_arrows->addItem(most == 0 ? tr("No Arrows") : tr("%n Arrow(s)", nullptr, most), most);
    m_arrows->setCurrentIndex(2);
    row->addWidget(m_arrows);
    connect(addTool(row, tr("All"), tr("Show the whole map (0)"), u"placesAll"_s), &QToolButton::clicked, m_map,
            &MapCanvas::showAll);
    connect(addTool(row, u"+"_s, tr("Zoom in (+)"), u"placesZoomIn"_s), &QToolButton::clicked, m_map,
            [this] { m_map->zoom(1.4); });
    connect(addTool(row, u"−"_s, tr("Zoom out (-)"), u"placesZoomOut"_s), &QToolButton::clicked, m_map,
            [this] { m_map->zoom(1 / 1.4); });
    m_fromThere = addTool(row, tr("From There"), tr("Narrow to listings from the chosen place"), u"placesFrom"_s);
    m_toThere = addTool(row, tr("To There"), tr("Narrow to listings that go to the chosen place"), u"placesTo"_s);
    m_save->setObjectName(u"placesSave"_s);
    row->addWidget(m_save);
}

void PlacesPage::createMatrix()
{
    m_matrixView->setObjectName(u"routeMatrix"_s);
    m_matrixView->setAccessibleName(tr("Origins by destinations"));
    m_matrixView->setModel(m_matrix);
    m_matrixView->setItemDelegate(new ShadeDelegate(m_matrix, m_matrixView));
    m_matrixView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrixView->setFrameShape(QFrame::NoFrame);
    m_matrixView->setShowGrid(false);
    m_matrixView->setTabKeyNavigation(false);
    m_matrixView->setCornerButtonEnabled(false);
    m_matrixView->setWordWrap(false);
    m_matrixView->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder); // as ranked
    m_matrixView->setSortingEnabled(true);
    m_matrixView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

DataTable *PlacesPage::newTable(CellTableModel *model, QSortFilterProxyModel *sorted, const QString &name,
                                const QString &accessibleName)
{
    auto *table = new DataTable(m_tabs);
    sorted->setSourceModel(model);
    sorted->setSortRole(TableRole::raw);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setCopyRole(TableRole::fullText);
    table->setModel(sorted);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    return table;
}

void PlacesPage::createLayout()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 8);
    tools->setSpacing(8);
    createTools(tools);
    createMatrix();
    m_tabs->setObjectName(u"placesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_matrixView, tr("Matrix"));
    m_tabs->addTab(m_placesTable, tr("Places"));
    m_tabs->addTab(m_routesTable, tr("Routes"));
    m_map->setObjectName(u"placesMap"_s);
    m_splitter->addWidget(m_map);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    m_chosen->setObjectName(u"placesChosen"_s);
    m_caption->setObjectName(u"placesCaption"_s);
    for (QLabel *label : {m_chosen, m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(12, 4, 12, 4);
    }
    m_chosen->setAccessibleName(tr("The chosen place"));
    m_caption->setAccessibleName(tr("What was counted"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_chosen->hide();
    m_empty->setObjectName(u"placesEmpty"_s);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(m_caption);
    setFocusProxy(m_map);
}

} // namespace interdict::ui
