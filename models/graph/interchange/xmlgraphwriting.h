// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/interchange/exchangegraph.h"

#include <QXmlStreamWriter>

namespace interdict {

/// Text as XML may hold it; counts what had to be changed.
class XmlText
{
public:
    [[nodiscard]] QString of(const QString &text);
    [[nodiscard]] qint64 changed() const { return m_changed; }
    /// A sentence where something was changed.
    void report(QStringList &losses) const;

private:
    qint64 m_changed = 0;
};

/// Shortest text that reads back as the same number.
[[nodiscard]] QString numberText(double number);

} // namespace interdict
