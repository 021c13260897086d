// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace interdict::ui {

/// Numbers with what they count, as buttons side by side: each opens its rows.
class CountGrid : public QWidget
{
    Q_OBJECT

public:
    struct Count
    {
        QString page; ///< that opens
        QString what; ///< "Sellers"
        qint64 number = 0;
    };

    explicit CountGrid(QWidget *parent);

    void setCounts(const std::vector<Count> &counts);

Q_SIGNALS:
    void opened(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_layout;
    std::vector<QWidget *> m_buttons;
    int m_columns = 0;
};

} // namespace interdict::ui
