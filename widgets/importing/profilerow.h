// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace interdict::ui {

class ImportPlan;

/// The profile that the columns are read by, and the button that keeps how they are read as one.
class ProfileRow : public QWidget
{
    Q_OBJECT

public:
    ProfileRow(ImportPlan *plan, QWidget *parent);

    /// The profiles as the plan has them now.
    void refresh();
    /// What a profile that fits, or nearly, has to say; empty for nothing.
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void saved(const QString &name);

private:
    void askForName();
    void save(const QString &name);

    ImportPlan *m_plan;
    QComboBox *m_box;
    QPushButton *m_save;
};

} // namespace interdict::ui
