// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDateTime>

#include <functional>

namespace interdict {

/// Where the time comes from, so that tests and reproducible packets can say what time it is. Always UTC, whole
/// seconds.
class Clock
{
public:
    [[nodiscard]] static Clock system();
    [[nodiscard]] static Clock fixed(const QDateTime &time);

    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    explicit Clock(std::function<QDateTime()> now) : m_now(std::move(now)) {}
    std::function<QDateTime()> m_now;
};

} // namespace interdict
