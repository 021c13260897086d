// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QWidget>

#include <functional>

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

    /// The button does `take`; where that is empty, buttonClicked() tells of it.
    void setState(const QString &title, const QString &sentence, const QString &buttonText = {},
                  std::function<void()> take = {});
    /// There is something, but the filters of the window let none of it through.
    void sayFiltered(std::function<void()> removeFilters);
    /// Nothing can be here before a file is imported; the step is not offered where `import` is empty.
    void sayImportFirst(const QString &title, const QString &sentence, std::function<void()> import);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void buttonClicked();

private:
    std::function<void()> m_take;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace interdict::ui
