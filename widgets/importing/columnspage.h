// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "widgets/importing/importstep.h"

#include <QStringList>
#include <QTimer>

#include <vector>

class QLabel;
class QStackedWidget;

namespace interdict::ui {

class ConstantsForm;
class DraftTable;
class EmptyState;
class FieldsTable;
class ProfileRow;
class ProgressRow;

/// What the columns mean and what no column says, with the first rows as they would land.
class ColumnsPage : public ImportStep
{
    Q_OBJECT

public:
    ColumnsPage(ImportPlan *plan, QWidget *parent);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;

private:
    void createLayout();
    [[nodiscard]] QWidget *createPreview();
    void connectModel();
    void apply();
    void showPreview(const std::vector<DraftRecord> &rows);
    [[nodiscard]] QStringList hints() const;
    void showHint();
    void showMapping();

    ProfileRow *m_profile;
    FieldsTable *m_fields;
    ConstantsForm *m_constants;
    QLabel *m_hintIcon;
    QLabel *m_hint;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    DraftTable *m_preview;
    EmptyState *m_empty;
    QTimer m_wait;     ///< for the next key
    QString m_problem; ///< why an entry cannot be used
    bool m_hasBarePrices = false;
    bool m_isStale = false; ///< the file was read anew
};

} // namespace interdict::ui
