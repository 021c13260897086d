// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/journeys/window/windowdriver.h"

#include <QStringList>

class QDialog;

namespace interdict::journeys {

/// Looks at the window as a customer would before buying: every page with its tabs, every dialog. Each look leaves a
/// picture and notes what lookaudit.h finds.
class LookDriver : public WindowDriver
{
public:
    using WindowDriver::WindowDriver;

    /// Until no job of the window runs.
    void settle();
    /// A picture of it, and what is wrong with it.
    void look(const QString &name, QWidget *at);
    void look(const QString &name) { look(name, &window()); }
    /// The page, and each of its tabs.
    void walkPage(const QString &page, const QString &when);
    /// What the inspector shows of the selection, each of its tabs.
    void walkInspector(const QString &name);
    /// The menus of the menu bar, opened.
    void walkMenus();
    /// Looks at the dialog that `open` brings up, does what is to be done in it, and closes it; also one with an event
    /// loop of its own. False where none comes up.
    [[nodiscard]] bool atDialog(const QString &name, const std::function<void()> &open,
                                const std::function<void(QDialog *)> &inside = {});
    /// The same for one that an action of that name brings up.
    [[nodiscard]] bool atDialogOf(const QString &action, const std::function<void(QDialog *)> &inside = {});
    void trigger(const QString &action);

    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    void note(const QString &where, const QStringList &findings);

private:
    [[nodiscard]] QDialog *newDialog(const QList<QWidget *> &before) const;
    void walkTabs(const QWidget *in, const QString &name);

    QStringList m_findings;
    QStringList m_known; ///< said once, wherever else it is seen
};

} // namespace interdict::journeys
