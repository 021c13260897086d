// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

#include <vector>

namespace interdict {

/// A drug package's National Drug Code: labeler, product and package in ten digits, 4-4-2, 5-3-2 or 5-4-1 (21 CFR
/// 207.33), or in the eleven digits 5-4-2 of billing (45 CFR 162.1002), which is the normal form. It has no check
/// digit.
class NdcNumber
{
public:
    /// With its hyphens, or eleven digits without; "NDC" before it is dropped. Ten digits without hyphens are refused,
    /// since they can be three different packages: candidates() gives them.
    [[nodiscard]] static Result<NdcNumber> parse(QStringView text);
    /// Every package that the text can be: none, one, or three for ten digits without hyphens.
    [[nodiscard]] static std::vector<NdcNumber> candidates(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; } ///< "00002-1433-80", parses back
    [[nodiscard]] QString labeler() const { return m_text.first(5); }
    [[nodiscard]] QString product() const { return m_text.sliced(6, 4); }
    [[nodiscard]] QString package() const { return m_text.last(2); }

    friend bool operator==(const NdcNumber &, const NdcNumber &) = default;

private:
    explicit NdcNumber(QString text) : m_text(std::move(text)) {}
    static NdcNumber padded(QStringView labeler, QStringView product, QStringView package);
    QString m_text;
};

} // namespace interdict
