// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

namespace interdict {
class CaseSelection;
class HistoryModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class KeyValueForm;

/// Everything that changed the case, the newest first, and the details of the selected entry.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createTable();
    void showDetails();

    HistoryModel *m_model;
    DataTable *m_table;
    KeyValueForm *m_details;
};

} // namespace interdict::ui
