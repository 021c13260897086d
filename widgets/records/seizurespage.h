// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

namespace interdict {
class CaseSelection;
class JobRunner;
class SeizureTableModel;
} // namespace interdict

namespace interdict::ui {

class FilteredTable;

/// What was seized: date, substance, quantity, place and the shipment, as records say it. A row is a record, which the
/// inspector shows with its bytes.
class SeizuresPage : public QWidget
{
    Q_OBJECT

public:
    SeizuresPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void setFilter(const QString &text);
    [[nodiscard]] JobRunner *jobs() const;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout(const CaseSession *session);
    void connectModel();
    void ask();
    void followSelection();

    CaseSelection *m_selection;
    SeizureTableModel *m_model;
    FilteredTable *m_rows;
};

} // namespace interdict::ui
