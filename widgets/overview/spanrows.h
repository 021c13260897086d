// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/overviewqueries.h"

#include <QWidget>

class QGridLayout;

namespace interdict::ui {

/// The clocks of a case below one another on one axis: from when to when, and how many rows say so.
class SpanRows : public QWidget
{
    Q_OBJECT

public:
    explicit SpanRows(QWidget *parent);

    void setSpan(const CaseSpan &span);

Q_SIGNALS:
    void opened(const QString &page);

private:
    void addRow(const QString &name, const QString &page, const ClockSpan &span, QDate first, QDate last);

    QGridLayout *m_layout;
    std::vector<QWidget *> m_parts;
};

} // namespace interdict::ui
