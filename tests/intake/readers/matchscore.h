// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDebug>
#include <QMap>
#include <QString>

namespace interdict::tests {

/// How many expected values were found, by field.
class MatchScore
{
public:
    void compare(const QString &field, bool isSame, const QString &about)
    {
        ++m_all[field];
        m_same[field] += isSame;
        if (!isSame)
            qDebug().noquote() << field << about;
    }
    [[nodiscard]] int percent(const QString &field) const
    {
        return m_all.value(field) ? 100 * m_same[field] / m_all[field] : 0;
    }
    void print() const
    {
        for (auto field = m_all.begin(); field != m_all.end(); ++field)
            qInfo("%-13s %3d of %3d (%d %%)", qPrintable(field.key()), m_same[field.key()], field.value(),
                  percent(field.key()));
    }

private:
    QMap<QString, int> m_all;
    QMap<QString, int> m_same;
};

} // namespace interdict::tests
