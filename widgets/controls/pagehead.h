// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QFont>

class QLabel;
class QString;
class QToolButton;
class QWidget;

// What the heads of pages are made of.

namespace interdict::ui {

/// That of headings, from that of the text around them.
[[nodiscard]] QFont headingFont(QFont font);
/// The name of a page; the parent owns it.
[[nodiscard]] QLabel *newHeading(const QString &text, QWidget *parent);
/// A button that can be reached by Tab and says what its tip says; the parent owns it.
[[nodiscard]] QToolButton *newTool(const QString &text, const QString &toolTip, const QString &objectName,
                                   QWidget *parent);

} // namespace interdict::ui
