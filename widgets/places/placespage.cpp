// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/places/placespage.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltable.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/picturefile.h"
#include "widgets/controls/turningsplitter.h"
#include "widgets/places/mapcanvas.h"
#include "widgets/places/placetables.h"
#include "widgets/places/routematrixmodel.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 1100; // a matrix needs some 500 pixels: beside the map it would have less

} // namespace

PlacesPage::PlacesPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_jobs(new JobRunner(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_strip(new MessageStrip(this)),
      m_splitter(new TurningSplitter(narrow, {{600, 400}, {600, 400}}, m_stack)),
      m_map(new MapCanvas(m_splitter)),
      m_measure(new QComboBox(this)),
      m_arrows(new QComboBox(this)),
      m_save(new SaveButton(tr("Places"), this)),
      m_tabs(new QTabWidget(m_splitter)),
      m_matrix(new RouteMatrixModel(this)),
      m_matrixView(new QTableView(m_tabs)),
      m_placesModel(new CellTableModel(this)),
      m_placesSorted(new QSortFilterProxyModel(this)),
      m_placesTable(newTable(m_placesModel, m_placesSorted, u"placesTable"_s, tr("All places"))),
      m_routesModel(new CellTableModel(this)),
      m_routesSorted(new QSortFilterProxyModel(this)),
      m_routesTable(newTable(m_routesModel, m_routesSorted, u"routesTable"_s, tr("All routes"))),
      m_chosen(new QLabel(this)),
      m_caption(new QLabel(this))
{
    createLayout();
    connectModel();
    connectTables();
    showChosen();
}

void PlacesPage::connectModel()
{
    const auto follow = [this] {
        m_isStale = true;
        if (isVisible())
            load();
        else
            m_jobs->drop(); // its answer is to what is no longer asked
    };
    connect(m_session, &CaseSession::caseChanged, this, [follow](const CaseChange &change) {
        if (!change.isGraphOnly && !change.isPropertiesOnly)
            follow();
    });
    connect(m_selection->filters(), &CaseFilters::changed, this, follow);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        m_map->setMeasure(MapMeasure(m_measure->currentData().toInt()));
        showCaption();
    });
    connect(m_arrows, &QComboBox::currentIndexChanged, this, [this] {
        m_map->setMostArrows(m_arrows->currentData().toInt());
        showCaption();
    });
    connect(m_map, &MapCanvas::placeChosen, this, [this](const QString &place) {
        m_place = place;
        showChosen();
    });
    connect(m_map, &MapCanvas::placeOpened, this, &PlacesPage::openPlace);
    connect(m_fromThere, &QToolButton::clicked, this, [this] { filterBy(m_place, std::nullopt); });
    connect(m_toThere, &QToolButton::clicked, this, [this] { filterBy(std::nullopt, m_place); });
    connect(m_save, &SaveButton::fileChosen, this, &PlacesPage::saveAs);
}

void PlacesPage::connectTables()
{
    connect(m_matrixView, &QTableView::clicked, this, &PlacesPage::openCell);
    connect(m_matrixView, &QTableView::activated, this, &PlacesPage::openCell);
    connect(m_placesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_placesTable->hasFocus())
            return;
        m_place = placeOfRow();
        m_map->choose(m_place);
        showChosen();
    });
    connect(m_placesTable, &DataTable::opened, this, [this] { openPlace(placeOfRow()); });
    connect(m_routesTable, &DataTable::opened, this,
            [this](const QModelIndex &index) { openRoute(m_routesSorted->mapToSource(index).row()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlacesPage::showChosen);
}

void PlacesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void PlacesPage::load()
{
    if (!m_hasPlaces)
        m_empty->setState(tr("Counting…"), {});
    m_jobs->start<CasePlaces>(
        tr("Counting places"),
        [path = m_session->path(), filters = m_selection->filters()->all()](
            const CancelToken &cancel, const ProgressSink &) { return readPlaces(path, filters, cancel); },
        [this](Result<CasePlaces> places) { show(std::move(places)); });
}

void PlacesPage::show(Result<CasePlaces> places)
{
    if (!places) {
        if (!m_hasPlaces)
            m_empty->setState(tr("Not Counted"), places.error().message);
        if (places.error().code != ErrorCode::cancelled)
            Q_EMIT failed(places.error());
        return;
    }
    m_isStale = false;
    const bool isFirst = !std::exchange(m_hasPlaces, true);
    m_places = std::move(*places);
    const bool isEmpty = m_places.flows.listings == 0 && m_places.seizures == 0;
    if (isEmpty && !m_selection->filters()->isEmpty())
        m_empty->sayFiltered([this] { m_selection->filters()->clear(); });
    else if (isEmpty)
        m_empty->sayImportFirst(tr("No Places Yet"),
                                tr("Import a file of listings or shipments to see where they come from and go to."),
                                importStep(m_session, m_selection));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_caption->setVisible(!isEmpty);
    m_save->setEnabled(!isEmpty);
    m_map->setFlows(m_places.flows);
    m_matrix->setMatrix(m_places.matrix);
    m_matrixView->resizeColumnsToContents();
    m_placesModel->setTable(placesTable(m_places.flows));
    m_placesTable->resizeColumnsToContents();
    if (isFirst) // afterwards it stays as the user sorts it
        m_placesTable->sortByColumn(3, Qt::DescendingOrder);
    m_routesModel->setTable(routesTable(m_places.flows));
    m_routesTable->resizeColumnsToContents();
    m_map->choose(m_map->chosen());
    if (!m_places.flows.find(m_place))
        m_place = m_map->chosen();
    showCaption();
    showChosen();
}

void PlacesPage::showCaption()
{
    QStringList filters;
    for (const RowFilter &filter : m_selection->filters()->all())
        filters << chipText(filter);
    m_caption->setText(captionOf(m_places, m_map->scene(), filters));
    for (QWidget *table : {static_cast<QWidget *>(m_matrixView), static_cast<QWidget *>(m_placesTable),
                           static_cast<QWidget *>(m_routesTable)})
        table->setAccessibleDescription(m_caption->text());
}

QString PlacesPage::placeOfRow() const
{
    const int row = m_placesSorted->mapToSource(m_placesTable->currentIndex()).row();
    const bool isThere = row >= 0 && size_t(row) < m_places.flows.places.size();
    return isThere ? m_places.flows.places[size_t(row)].place : QString();
}

void PlacesPage::showChosen()
{
    const QString place = m_map->chosen();
    m_chosen->setVisible(!place.isEmpty());
    m_chosen->setText(place.isEmpty() ? QString() : m_map->wordsOf(place));
    m_fromThere->setEnabled(!m_place.isEmpty()); // also of a region, which the map does not know
    m_toThere->setEnabled(!m_place.isEmpty());
}

void PlacesPage::openPlace(const QString &place)
{
    if (place.isEmpty())
        return;
    const PlaceFigures *figures = m_places.flows.find(place);
    switch (m_map->measure()) {
    case MapMeasure::origins:
        return filterBy(place, std::nullopt);
    case MapMeasure::destinations:
        return filterBy(std::nullopt, place);
    case MapMeasure::seizures:
        if (figures && figures->entity > 0)
            m_selection->selectEntities({RowId<Entity>(figures->entity)});
    }
}

void PlacesPage::openCell(const QModelIndex &index)
{
    filterBy(m_matrix->originAt(index.row()), m_matrix->destinationAt(index.column()));
}

void PlacesPage::openRoute(int row)
{
    if (row < 0 || size_t(row) >= m_places.flows.routes.size())
        return;
    const PlaceRoute route = m_places.flows.routes[size_t(row)];
    filterBy(route.origin, route.destination);
}

void PlacesPage::filterBy(const std::optional<QString> &origin, const std::optional<QString> &destination)
{
    std::vector<RowFilter> filters = m_selection->filters()->all();
    const auto put = [&filters](RowFilter::Field field, const std::optional<QString> &place) {
        if (!place || place->isEmpty())
            return;
        RowFilter filter;
        filter.field = field;
        filter.place = *place;
        const auto same = std::find_if(filters.begin(), filters.end(),
                                       [field](const RowFilter &each) { return each.field == field; });
        if (same == filters.end())
            filters.push_back(filter);
        else
            *same = filter;
    };
    put(RowFilter::Field::origin, origin);
    put(RowFilter::Field::destination, destination);
    m_selection->filters()->setAll(std::move(filters));
}

void PlacesPage::saveAs(const QString &path)
{
    Outcome saved;
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        const QWidget *shown = m_tabs->currentWidget();
        saved = saveBytes(path, csvOf(shown == m_matrixView    ? m_matrix->table()
                                      : shown == m_placesTable ? m_placesModel->table()
                                                               : m_routesModel->table()));
    } else {
        saved = savePictureFile(path, {tr("Places"), m_caption->text(), m_map->size(), font(),
                                       [this](QPainter &painter) { m_map->paintPicture(painter); }});
    }
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_strip->showMessage(MessageStrip::Level::info, tr("Saved \"%1\".").arg(QDir::toNativeSeparators(path)));
}

} // namespace interdict::ui
