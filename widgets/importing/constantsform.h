// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnmapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace interdict::ui {

/// What no column of the file says, and how its numbers and dates are to be read.
class ConstantsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConstantsForm(QWidget *parent = nullptr);

    void setMapping(const ColumnMapping &mapping);
    /// `mapping` with what stands here; an error says which entry is none.
    [[nodiscard]] Result<ColumnMapping> appliedTo(ColumnMapping mapping) const;

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void createLayout();
    [[nodiscard]] QLineEdit *field(const QString &objectName, int characters, const QString &placeholder);

    QLineEdit *m_market;
    QLineEdit *m_seen;
    QLineEdit *m_currency;
    QComboBox *m_dateOrder;
    QCheckBox *m_decimalComma;
};

} // namespace interdict::ui
