// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/pagedeck.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

PageDeck::PageDeck(QMainWindow *window, QStackedWidget *stack, QDockWidget *last)
    : QObject(window), m_window(window), m_stack(stack), m_last(last)
{
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        const QString name = current();
        if (name.isEmpty())
            return;
        m_shown.removeAll(name);
        m_shown << name;
        Q_EMIT currentChanged();
    });
}

void PageDeck::add(QWidget *page, const QString &title)
{
    m_cards.push_back({page, title});
    m_stack->addWidget(page);
}

void PageDeck::clear()
{
    const std::vector<Card> cards = std::move(m_cards);
    m_cards.clear();
    m_beside.clear();
    m_shown.clear();
    for (const Card &each : cards) {
        delete each.page;
        delete each.dock;
    }
}

const PageDeck::Card *PageDeck::card(const QString &name) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&name](const Card &it) { return it.page->objectName() == name; });
    return found == m_cards.end() ? nullptr : &*found;
}

QDockWidget *PageDeck::dock(const QString &name) const
{
    const Card *found = card(name);
    return found ? found->dock : nullptr;
}

QWidget *PageDeck::page(const QString &name) const
{
    const Card *found = card(name);
    return found ? found->page : nullptr;
}

QStringList PageDeck::names() const
{
    QStringList names;
    for (const Card &each : m_cards)
        names << each.page->objectName();
    return names;
}

QString PageDeck::current() const
{
    const QWidget *shown = m_stack->currentWidget();
    const auto isShown = [shown](const Card &each) { return each.page == shown; };
    return shown && std::any_of(m_cards.begin(), m_cards.end(), isShown) ? shown->objectName() : QString();
}

QStringList PageDeck::beside() const
{
    return m_beside;
}

std::vector<QDockWidget *> PageDeck::docks() const
{
    std::vector<QDockWidget *> docks;
    for (const QString &name : m_beside)
        docks.push_back(dock(name));
    return docks;
}

void PageDeck::show(const QString &name)
{
    const Card *wanted = card(name);
    if (!wanted)
        return;
    if (!wanted->dock)
        return m_stack->setCurrentWidget(wanted->page);
    wanted->dock->show();
    wanted->dock->raise();
    wanted->page->setFocus(Qt::OtherFocusReason);
}

void PageDeck::setBeside(const QString &name, bool isBeside)
{
    auto *wanted = const_cast<Card *>(card(name));
    if (!wanted || isBeside == (wanted->dock != nullptr))
        return;
    if (isBeside && m_cards.size() - size_t(m_beside.size()) < 2)
        return; // one page stays in the middle
    if (isBeside) {
        if (current() == name) {
            m_shown.removeAll(name);
            const Card *before = m_shown.isEmpty() ? nullptr : card(m_shown.constLast());
            const auto other = std::find_if(m_cards.begin(), m_cards.end(), [name](const Card &it) {
                return !it.dock && it.page->objectName() != name;
            });
            m_stack->setCurrentWidget(before && !before->dock ? before->page : other->page);
        }
        wanted->dock = new QDockWidget(wanted->title, m_window);
        wanted->dock->setObjectName(u"beside-"_s + name);
        wanted->dock->setWidget(wanted->page);
        wanted->dock->installEventFilter(this);
        m_beside << name;
        m_shown.removeAll(name);
        place(wanted->dock);
        wanted->page->show();
    } else {
        QDockWidget *dock = std::exchange(wanted->dock, nullptr);
        m_beside.removeAll(name);
        m_stack->addWidget(wanted->page);
        dock->removeEventFilter(this);
        const int inspector = m_last->width();
        m_window->removeDockWidget(dock);
        m_window->resizeDocks({m_last}, {inspector}, Qt::Horizontal); // the room goes to the middle
        dock->deleteLater();
    }
    Q_EMIT besideChanged();
}

/// To the right of the middle; a second one below the first.
void PageDeck::place(QDockWidget *dock)
{
    QDockWidget *above = nullptr;
    for (const Card &each : m_cards) {
        if (each.dock && each.dock != dock && !each.dock->isFloating())
            above = each.dock;
    }
    if (above) {
        m_window->splitDockWidget(above, dock, Qt::Vertical);
    } else {
        m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
        if (!m_last->isFloating() && m_window->dockWidgetArea(m_last) == Qt::RightDockWidgetArea)
            m_window->splitDockWidget(dock, m_last, Qt::Horizontal);
        const int inspector = m_last->isVisible() ? m_last->width() : 0;
        dock->show(); // one that is hidden takes no size
        m_window->resizeDocks({dock, m_last}, {m_window->width() * 2 / 5, std::max(inspector, 200)}, Qt::Horizontal);
    }
    dock->show();
}

bool PageDeck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        for (const Card &each : m_cards) {
            if (each.dock != watched || !each.dock)
                continue;
            const QString name = each.page->objectName();
            QMetaObject::invokeMethod(
                this, [this, name] { setBeside(name, false); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace interdict::ui
