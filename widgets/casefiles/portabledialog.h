// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/commanding.h"
#include "models/casework/portablecopy.h"
#include "widgets/casefiles/casefiledialog.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QSpinBox;

namespace interdict {
class CaseSelection;
class CaseSession;
} // namespace interdict

namespace interdict::ui {

class CasePathRow;
class KeyValueForm;

/// Makes a portable copy: which part, with how much of its evidence, measured before it is made.
class PortableDialog : public CaseFileDialog
{
    Q_OBJECT

public:
    PortableDialog(CaseSession *session, const CaseSelection *selection, QWidget *parent);

Q_SIGNALS:
    void openWanted(const QString &path);

private:
    enum class Part { filters, entities, everything };

    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createParts();
    void updateButtons() override;
    [[nodiscard]] Part part() const;
    [[nodiscard]] PortableRequest request() const;
    void measure();
    void make();
    void showTally(const PortableTally &tally);
    void showReport(const PortableReport &report, const QString &path);

    QString m_casePath;
    Signature m_signature;
    std::vector<RowFilter> m_filters;
    std::vector<RowId<Entity>> m_entities;
    std::vector<RowId<Source>> m_sources;
    QButtonGroup *m_parts;
    QSpinBox *m_steps;
    QComboBox *m_evidence;
    QComboBox *m_ceiling;
    QCheckBox *m_analysis;
    KeyValueForm *m_tally;
    QWidget *m_form = nullptr; ///< what is chosen; it stands while the copy is made
    CasePathRow *m_path;
    QPushButton *m_make;
    bool m_isMeasured = false;
};

} // namespace interdict::ui
