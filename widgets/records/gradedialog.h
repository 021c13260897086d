// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/annotation.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPlainTextEdit;

namespace interdict::ui {

/// Asks how sure one is of a thing, and for the grade of its source. What is left open is not said.
class GradeDialog : public QDialog
{
    Q_OBJECT

public:
    GradeDialog(const QString &name, const GivenGrade &grade, QWidget *parent);

    [[nodiscard]] GivenGrade grade() const;

private:
    void createLayout(const QString &name);
    [[nodiscard]] QComboBox *addScale(QFormLayout *form, const QString &label, const QString &objectName,
                                      const QStringList &words, int chosen);

    GivenGrade m_before;
    QComboBox *m_confidence = nullptr;
    QComboBox *m_likelihood = nullptr;
    QComboBox *m_reliability = nullptr;
    QComboBox *m_credibility = nullptr;
    QPlainTextEdit *m_reason;
};

} // namespace interdict::ui
