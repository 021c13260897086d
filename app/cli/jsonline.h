// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

namespace interdict::cli {

/// One JSON object on a line of its own, its members in the order in which they are added (QJsonObject sorts them, and
/// the order of columns says something).
class JsonLine
{
public:
    JsonLine() { m_text.append(u'{'); }

    void add(const QString &name, const QString &text); ///< null for a null text
    void add(const QString &name, qint64 number);
    /// `json` is JSON already.
    void addRaw(const QString &name, const QString &json);
    [[nodiscard]] QString toString() const { return m_text + u'}'; }

    /// A JSON string with its quotes; "null" for a null text.
    [[nodiscard]] static QString quoted(const QString &text);

private:
    void addName(const QString &name);
    QString m_text;
};

} // namespace interdict::cli
