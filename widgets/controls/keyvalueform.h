// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

class QGridLayout;

namespace interdict::ui {

/// Facts, one a row: a label and its value as plain text that can be selected. A missing value is an en dash.
class KeyValueForm : public QWidget
{
    Q_OBJECT

public:
    enum class Face { proportional, fixedWidth };

    explicit KeyValueForm(QWidget *parent = nullptr);

    /// `value` is text made visible already.
    void addRow(const QString &label, const QString &value, Face face = Face::proportional);
    void addWidget(const QString &label, QWidget *widget);
    void clear();
    [[nodiscard]] int rowCount() const { return m_rows; }
    /// The value that stands beside `label`; empty where there is none.
    [[nodiscard]] QString value(const QString &label) const;

private:
    QGridLayout *m_layout;
    int m_rows = 0;
};

} // namespace interdict::ui
