// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casetemplate.h"
#include "models/store/casefile.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace interdict::ui {

/// What a case says of itself: asked for a new one, beginning with a template, or changed later.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { newCase, change, read };

    /// `today` and `analyst` fill the places of templates.
    CaseDialog(Purpose purpose, const CaseProperties &start, QDate today, const QString &analyst, QWidget *parent);

    /// Id and time of making are those of the start.
    [[nodiscard]] CaseProperties properties() const;
    /// That was chosen for a new case; none where the list is empty.
    [[nodiscard]] const CaseTemplate *chosenTemplate() const;
    /// Keeps the dialog open and says why.
    void showProblem(const QString &text);

Q_SIGNALS:
    void wanted(); ///< the button was pressed with a name there; whoever asked closes the dialog

private:
    void createFields(QFormLayout *form);
    void createTemplates(QFormLayout *form);
    void setMarkings();
    void setTimeZones();
    void takeTemplate();
    void fill(const CaseProperties &properties);
    void saveAsTemplate();
    void updateButtons();

    Purpose m_purpose;
    CaseProperties m_start;
    QDate m_today;
    QString m_analyst;
    std::vector<CaseTemplate> m_templates;
    QString m_takenName; ///< that a template wrote; typed over, it stays
    QString m_takenReference;
    QString m_takenAgency;
    bool m_isMarkingChosen = false;
    bool m_isZoneChosen = false;
    QComboBox *m_template = nullptr;
    QLabel *m_templateAbout = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_agency;
    QLineEdit *m_reference;
    QComboBox *m_marking;
    QComboBox *m_timeZone;
    QPlainTextEdit *m_description;
    QLabel *m_problem;
    QPushButton *m_doIt = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace interdict::ui
