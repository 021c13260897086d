// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QTreeWidget>

namespace interdict::ui {

/// The short lists of the inspector and of the review: rows with columns, some with rows below them. Return and a
/// double click open a row; Ctrl+C copies the selected rows, formula-safe. Texts are given made visible.
class RowsTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Role : int { idRole = Qt::UserRole + 1, kindRole };

    RowsTree(const QString &objectName, const QString &accessibleName, const QStringList &headers, QWidget *parent);

    /// Adds a row at the end, below `parent` where given. Tool tips are the whole texts, as plain text.
    QTreeWidgetItem *addRow(const QStringList &cells, qint64 id, QTreeWidgetItem *parent = nullptr);
    /// A line that opens nothing, such as "The first 200 of 900 are shown."
    void addRemark(const QString &text, QTreeWidgetItem *parent = nullptr);
    void alignRight(QTreeWidgetItem *item, int column) const;

Q_SIGNALS:
    void opened(QTreeWidgetItem *item);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection() const;
};

} // namespace interdict::ui
