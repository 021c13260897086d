// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/redrafting.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;
class QToolButton;

namespace interdict::ui {

/// The cells of a record under review: as found, and beside it the text as it should be, with other ways to take the
/// bytes apart. It changes nothing; fix() says what was put right.
class ReviewCells : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostCells = 500;

    explicit ReviewCells(QWidget *parent = nullptr);

    /// Where its cells are waiting, they cannot be corrected until it is shown again with them.
    void showRecord(const RecordView &view);
    [[nodiscard]] const std::optional<RecordView> &view() const { return m_view; }
    void clear();
    [[nodiscard]] RowFix fix() const;
    /// The same without the text of cells: what may hold for other records too.
    [[nodiscard]] RowFix reading() const;
    /// What would become of the record; empty for nothing.
    void setOutcome(const QString &text);

Q_SIGNALS:
    void fixChanged();

private:
    void createLayout();
    void fillChoices();
    void fillCells();
    void tellFix();
    [[nodiscard]] QStringList correctedCells() const;
    void setCorrected(const QStringList &cells);
    void joinWithNext();
    void insertCell();

    std::optional<RecordView> m_view;
    QStringList m_base; ///< the cells as the reading gives them
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_joinInto;
    QToolButton *m_join;
    QToolButton *m_insert;
    QTableWidget *m_cells;
    QLabel *m_outcome;
    bool m_isFilling = false;
};

} // namespace interdict::ui
