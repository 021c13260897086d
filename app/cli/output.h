// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace interdict::cli {

/// While it lives, the console shows UTF-8: on Windows it has a code page of its own, which is given back in the end.
class Utf8Console
{
public:
    Utf8Console();
    Utf8Console(const Utf8Console &) = delete;
    Utf8Console &operator=(const Utf8Console &) = delete;
    ~Utf8Console();

private:
    unsigned m_before = 0; ///< nothing to give back
};

/// Writes UTF-8 to standard output or standard error.
void printOut(const QString &text);
void printError(const QString &text);
/// Whether standard output took all of it: not where the disk is full, or its other end is gone.
[[nodiscard]] bool isAllPrinted();

/// Columns as wide as their widest cell (at most 60), two blanks between; numbers to the right. Cells are made visible.
[[nodiscard]] QString asTable(const QStringList &heads, const std::vector<QStringList> &rows);
/// "1,234" for people.
[[nodiscard]] QString grouped(qint64 number);
/// ISO text, or an en dash.
[[nodiscard]] QString shown(const std::optional<PartialDate> &date);

[[nodiscard]] QJsonObject toJson(const Source &source);
[[nodiscard]] QJsonObject toJson(const Entity &entity);

} // namespace interdict::cli
