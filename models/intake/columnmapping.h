// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcelayout.h"
#include "models/records/kinds.h"
#include "models/values/partialdate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace interdict {

/// Which field of a record each column feeds, and what no column says.
struct ColumnMapping
{
    /// How a date of three numbers is to be read where the year does not come first.
    enum class DateOrder { dayFirst, monthFirst };

    std::vector<std::optional<RecordField>> columns; ///< one for each of SourceLayout::columnNames; nothing: not used
    QString market;                                  ///< where no column says it
    std::optional<PartialDate> seen;                 ///< where no column says it, such as the date in the file's name
    QString currency;                                ///< where neither the price nor a column says it
    DateOrder dateOrder = DateOrder::dayFirst;
    bool hasDecimalComma = false; ///< "1.234,56"

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

[[nodiscard]] QJsonObject toJson(const ColumnMapping &mapping);
[[nodiscard]] Result<ColumnMapping> columnMappingFromJson(const QJsonObject &json);

/// The mapping with what the user said: "seller=vendor" feeds the field from the column of that name (or number, "#3"),
/// which then feeds nothing else; "seen:=2014-01-31", "market:=Agora" and "currency:=USD" are constants; "title="
/// leaves the field out. badInput, naming the columns there are, for anything else.
[[nodiscard]] Result<ColumnMapping> withAssignments(ColumnMapping mapping, const SourceLayout &layout,
                                                    const QStringList &assignments);

} // namespace interdict
