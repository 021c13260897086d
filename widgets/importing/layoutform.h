// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace interdict::ui {

/// How the bytes of a file are read as rows and cells, as choices that the user can change.
class LayoutForm : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutForm(QWidget *parent = nullptr);

    /// What is set here was not chosen by the user: changed() stays silent.
    void setSourceLayout(const SourceLayout &layout);
    [[nodiscard]] SourceLayout sourceLayout() const;

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void createLayout();
    [[nodiscard]] QComboBox *box(const QString &objectName, const QString &label);

    SourceLayout m_layout; ///< with what has no control here
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QComboBox *m_escape;
    QComboBox *m_recordEnd;
    QCheckBox *m_header;
    QCheckBox *m_blanks;
};

} // namespace interdict::ui
