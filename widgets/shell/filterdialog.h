// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/filterchoices.h"
#include "models/casework/jobrunner.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace interdict::ui {

/// Asks for one filter. The values that the case has are looked up by a job.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(const QString &casePath, RowFilter::Field field, QWidget *parent);

    /// Days from which on a clock filter begins and ends at first.
    void setDays(QDate from, QDate to);

Q_SIGNALS:
    void chosen(const interdict::RowFilter &filter);
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void createField(QFormLayout *form);
    void createDays(QFormLayout *form);
    void createRange(QFormLayout *form);
    void lookUp();
    void showChoices(const std::vector<FilterChoice> &choices);
    void updateButton();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] RowFilter filter() const;

    QString m_casePath;
    RowFilter::Field m_field;
    std::vector<FilterChoice> m_choices;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_text = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QSpinBox *m_least = nullptr;
    QSpinBox *m_most = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_add = nullptr;
    JobRunner m_jobs; ///< last: it waits for its job before the rest goes
};

/// "Category", "Seen", …: how a field is called in menus and above the dialog.
[[nodiscard]] QString fieldName(RowFilter::Field field);

} // namespace interdict::ui
