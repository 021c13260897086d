// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/searchcommands.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestMenu = 6;

/// Without the marks of mnemonics, "&&" being one "&", and without what a dialog's dots say.
QString plainTitle(QString text)
{
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(QChar(1), u'&');
    return text;
}

const QMenu *menuOf(const QAction *action)
{
    const QList<QObject *> holders = action->associatedObjects();
    for (const QObject *holder : holders) {
        if (const auto *menu = qobject_cast<const QMenu *>(holder))
            return menu;
    }
    return nullptr;
}

/// "View › Page"
QString pathOf(const QAction *action)
{
    QStringList path;
    const QMenu *menu = menuOf(action);
    for (int depth = 0; menu && depth < deepestMenu; ++depth) {
        if (!menu->title().isEmpty())
            path.prepend(plainTitle(menu->title()));
        menu = menuOf(menu->menuAction());
    }
    return path.join(u" › "_s);
}

/// What a page's own button or menu stands in, where no menu tells.
QString whereOf(const QAction *action)
{
    QString path = pathOf(action);
    for (const QObject *each = action; path.isEmpty() && each; each = each->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(each);
        if (widget && !widget->isWindow())
            path = widget->accessibleName();
    }
    return path;
}

bool isChoosable(const QAction *action)
{
    return !action->isSeparator() && !action->menu() && action->isEnabled() && action->isVisible() &&
           !action->text().isEmpty() && action->objectName() != "findAction"_L1;
}

} // namespace

SearchCommands SearchCommands::of(const QWidget *window)
{
    SearchCommands commands;
    QSet<QString> known;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (!isChoosable(action))
            continue;
        const QMenu *menu = menuOf(action);
        SearchEntry entry{plainTitle(action->text()), whereOf(action),
                          action->shortcut().toString(QKeySequence::NativeText),
                          menu && menu->objectName() == "pagesMenu"_L1, int(commands.actions.size())};
        const QString key = entry.title + u'\n' + entry.detail;
        if (known.contains(key))
            continue;
        known.insert(key);
        commands.entries.push_back(std::move(entry));
        commands.actions.emplace_back(action);
    }
    return commands;
}

} // namespace interdict::ui
