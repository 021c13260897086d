// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

class QLineEdit;

namespace interdict::ui {

/// Where a case lies, written or chosen by a file dialog.
class CasePathRow : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { open, save };

    CasePathRow(Purpose purpose, const QString &title, QWidget *parent);

    /// With the suffix of cases where one is to be saved; what is there is not replaced without a word.
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void edited();
    /// By the dialog, or with Return.
    void chosen();

private:
    void browse();

    Purpose m_purpose;
    QString m_title;
    QLineEdit *m_field;
};

} // namespace interdict::ui
