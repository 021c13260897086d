// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QString>
#include <QVariant>

#include <optional>

// How values stand in the cells of tables.

namespace interdict {

/// What stands for a value that is not known.
[[nodiscard]] QString missingText();
/// Text from a source on one line, made visible and cut after 300 characters; missingText() where empty.
[[nodiscard]] QString cellText(const QString &text);
[[nodiscard]] QString cellText(qint64 number); ///< with digit grouping
[[nodiscard]] QString cellText(const std::optional<PartialDate> &date);
[[nodiscard]] QString cellText(const std::optional<Money> &money);
/// A tool tip that shows `text` as it is, whatever it holds: escaped, so that Qt takes nothing in it for markup. At
/// most 4,000 characters.
[[nodiscard]] QString plainToolTip(const QString &text);

/// One cell of a table; what data() answers for it.
struct Cell
{
    std::optional<QString> shown; ///< what the table says; none: cellText() of the value
    QString fullText;             ///< on one line, for copying; empty where the value is missing
    QVariant raw;
    bool isNumber = false;

    [[nodiscard]] static Cell text(const QString &text);
    [[nodiscard]] static Cell number(qint64 number);
    [[nodiscard]] static Cell date(const std::optional<PartialDate> &date);
    [[nodiscard]] static Cell money(const std::optional<Money> &money);

    [[nodiscard]] QString display() const;
    /// Display, tool tip, alignment and the roles of TableRole but id.
    [[nodiscard]] QVariant value(int role) const;
};

} // namespace interdict
