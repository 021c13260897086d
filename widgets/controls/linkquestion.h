// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"
#include "models/records/rows.h"

#include <QString>

#include <functional>

class QWidget;

namespace interdict::ui {

/// A link as the analyst draws it.
struct LinkAnswer
{
    Entity from;
    Entity to;
    LinkKind kind = LinkKind::relatedTo;
    QString reason;
    int confidence = 80; ///< in percent
};

/// Asks, wherever a link is drawn, of what kind it is, how sure that is and why. Which of the two does something with
/// the other decides the direction, where either does. Does not block.
void askForLink(QWidget *parent, const Entity &one, const Entity &other,
                std::function<void(const LinkAnswer &)> answer);

} // namespace interdict::ui
