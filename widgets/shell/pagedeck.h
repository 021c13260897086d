// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QDockWidget;
class QMainWindow;
class QStackedWidget;

namespace interdict::ui {

/// The pages of a case: one in the middle of the window, any others beside it in docks that can be moved, split, tabbed
/// and floated. A page is there once: opening it beside takes it out of the middle.
class PageDeck : public QObject
{
    Q_OBJECT

public:
    /// `stack` is in the middle of `window`; docks of pages come before `last` (the inspector) on its side.
    PageDeck(QMainWindow *window, QStackedWidget *stack, QDockWidget *last);

    /// The page's object name is how it is called here.
    void add(QWidget *page, const QString &title);
    void clear(); ///< the pages are deleted

    [[nodiscard]] QWidget *page(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString current() const; ///< in the middle; empty for none
    /// Brings the page to the middle, or its dock to the front.
    void show(const QString &name);

    void setBeside(const QString &name, bool isBeside);
    [[nodiscard]] QStringList beside() const; ///< in the order in which they were opened
    [[nodiscard]] std::vector<QDockWidget *> docks() const;

Q_SIGNALS:
    void currentChanged();
    void besideChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Card
    {
        QWidget *page;
        QString title;
        QDockWidget *dock = nullptr;
    };

    void place(QDockWidget *dock);
    [[nodiscard]] const Card *card(const QString &name) const;
    [[nodiscard]] QDockWidget *dock(const QString &name) const;

    QMainWindow *m_window;
    QStackedWidget *m_stack;
    QDockWidget *m_last;
    std::vector<Card> m_cards;
    QStringList m_beside;
    QStringList m_shown; ///< in the middle, the latest last
};

} // namespace interdict::ui
