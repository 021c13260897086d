// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphneighbours.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace interdict::ui {

/// Stands between a node with very many neighbours and the picture: shows what would come, counted by kind, with the
/// heaviest by name, and lets people take the heaviest, some kinds, or all.
class ExpandGuard : public QWidget
{
    Q_OBJECT

public:
    explicit ExpandGuard(QWidget *parent);

    /// `name` of what is expanded: hostile text.
    void ask(const QString &name, std::vector<Neighbour> neighbours);
    /// The heaviest of the kinds that are ticked, as many as are asked for.
    [[nodiscard]] std::vector<RowId<Entity>> chosen() const;

Q_SIGNALS:
    void taken(const std::vector<RowId<interdict::Entity>> &entities);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void showHeaviest();
    [[nodiscard]] std::vector<Neighbour> ofTickedKinds() const;
    void finish(const std::vector<RowId<Entity>> &entities);

    std::vector<Neighbour> m_neighbours; ///< the heaviest first
    std::vector<NeighbourSort> m_sorts;
    QLabel *m_sentence;
    QTreeWidget *m_kinds;
    QTreeWidget *m_heaviest;
    QSpinBox *m_most;
    QPushButton *m_take;
    QPushButton *m_all;
};

} // namespace interdict::ui
