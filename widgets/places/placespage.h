// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseplaces.h"
#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;

namespace interdict {
class CaseSelection;
class CellTableModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class MapCanvas;
class MessageStrip;
class RouteMatrixModel;
class SaveButton;

/// Where listings come from and go to, and where shipments and seizures went: a map, and beside it, below it where
/// the page is narrow, the matrix of origins by destinations, all places and all routes. Counts off the window's thread
/// when it is shown and again when the case or the filters changed.
class PlacesPage : public QWidget
{
    Q_OBJECT

public:
    PlacesPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    [[nodiscard]] MapCanvas *map() const { return m_map; }
    [[nodiscard]] RouteMatrixModel *matrix() const { return m_matrix; }
    /// Saves what the name's ending says: .png or .svg the map, .csv the table that is shown.
    void saveAs(const QString &path);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createTools(QHBoxLayout *row);
    QToolButton *addTool(QHBoxLayout *row, const QString &text, const QString &toolTip, const QString &name);
    void createMatrix();
    [[nodiscard]] DataTable *newTable(CellTableModel *model, QSortFilterProxyModel *sorted, const QString &name,
                                      const QString &accessibleName);
    void connectModel();
    void connectTables();
    void load();
    void show(Result<CasePlaces> places);
    void showCaption();
    void showChosen();
    void openPlace(const QString &place);
    void openCell(const QModelIndex &index);
    void openRoute(int row);
    /// Chips of both, or of the one that is there; in one step.
    void filterBy(const std::optional<QString> &origin, const std::optional<QString> &destination);
    [[nodiscard]] QString placeOfRow() const; ///< of the current row of the table of places

    CaseSession *m_session;
    CaseSelection *m_selection;
    JobRunner *m_jobs;
    CasePlaces m_places;
    QString m_place; ///< chosen on the map or in the table: what the buttons are about
    bool m_isStale = true;
    bool m_hasPlaces = false;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageStrip *m_strip;
    QSplitter *m_splitter;
    MapCanvas *m_map;
    QComboBox *m_measure;
    QComboBox *m_arrows;
    SaveButton *m_save;
    QTabWidget *m_tabs;
    RouteMatrixModel *m_matrix;
    QTableView *m_matrixView;
    CellTableModel *m_placesModel;
    QSortFilterProxyModel *m_placesSorted;
    DataTable *m_placesTable;
    CellTableModel *m_routesModel;
    QSortFilterProxyModel *m_routesSorted;
    DataTable *m_routesTable;
    QToolButton *m_fromThere = nullptr;
    QToolButton *m_toThere = nullptr;
    QLabel *m_chosen;
    QLabel *m_caption;
};

} // namespace interdict::ui
