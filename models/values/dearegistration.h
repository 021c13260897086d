// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// A registration of the United States' Drug Enforcement Administration (21 CFR 1301.11 and 1301.35): the kind of
/// registrant, the first letter of its name (or "9" for a business), six digits and their check digit. The check digit
/// is the last of: first, third and fifth digit, and twice the second, fourth and sixth (DEA Diversion Control
/// Division, Pharmacist's Manual, "Verification of a DEA Registration Number").
class DeaRegistration
{
public:
    enum class Registrant {
        practitioner, ///< hospital, clinic, practitioner, teaching institution, pharmacy
        midLevel,     ///< mid-level practitioner
        distributor,  ///< manufacturer, distributor, researcher, laboratory, importer, exporter, treatment programme
        other
    };

    /// Blanks and hyphens are dropped, letters may be of either case; the suffix after "-" that hospitals give to their
    /// staff is not part of it.
    [[nodiscard]] static Result<DeaRegistration> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; } ///< "AB1234563"
    [[nodiscard]] Registrant registrant() const;
    [[nodiscard]] QString registrantName() const; ///< translated

    friend bool operator==(const DeaRegistration &, const DeaRegistration &) = default;

private:
    explicit DeaRegistration(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace interdict
