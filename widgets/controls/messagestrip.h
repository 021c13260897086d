// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace interdict::ui {

/// A strip across a page with one message, at most one button that does something about it, and one that closes it. It
/// is hidden while there is none. Text is shown as plain text whatever it holds; screen readers are told of each
/// message.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Level { info, warning, error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Replaces the message that was there. Empty text clears. `action` is called after the strip was cleared.
    void showMessage(Level level, const QString &text, const QString &actionText = {},
                     std::function<void()> action = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Level level() const { return m_level; }

Q_SIGNALS:
    void cleared();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void applyColours();

    Level m_level = Level::info;
    std::function<void()> m_action;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    bool m_isColouring = false;
};

} // namespace interdict::ui
