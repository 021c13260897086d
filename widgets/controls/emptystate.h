// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace interdict::ui {

/// What stands where there is nothing to show: a title, a sentence that says what belongs here, and the next step as a
/// button. All of it plain text.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setState(const QString &title, const QString &sentence, const QString &buttonText = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace interdict::ui
