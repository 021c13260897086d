// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A substance's CAS Registry Number: two to seven digits, two digits and the check digit, which is the sum of the
/// others times their place from the right, modulo 10 (Chemical Abstracts Service, "Check Digit Verification of CAS
/// Registry Numbers"). That a number keeps the rule does not say that a substance has it.
class CasNumber
{
public:
    /// With its hyphens, of any kind; "CAS", "CAS RN" and "CAS No." before it are dropped.
    [[nodiscard]] static Result<CasNumber> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; } ///< "437-38-7"

    friend bool operator==(const CasNumber &, const CasNumber &) = default;

private:
    explicit CasNumber(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace interdict
