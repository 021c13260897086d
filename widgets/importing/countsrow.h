// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace interdict::ui {

/// Counts side by side, each a number over what it counts; the tool tip says it in a sentence.
class CountsRow : public QWidget
{
    Q_OBJECT

public:
    struct Count
    {
        QString what;
        qint64 number = 0;
        QString sentence;
    };

    explicit CountsRow(QWidget *parent = nullptr);

    void setCounts(const std::vector<Count> &counts);
    /// Of that name; -1 where it is not shown.
    [[nodiscard]] qint64 count(const QString &what) const;

private:
    void add(const Count &count);

    QHBoxLayout *m_layout;
    std::vector<Count> m_counts;
};

} // namespace interdict::ui
