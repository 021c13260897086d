// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/trackingnumber.h"

#include <QString>

#include <optional>
#include <span>

namespace interdict {

/// How the digit that guards a number follows from the rest of it.
enum class CheckDigit {
    none,       ///< the carrier publishes none
    gs1,        ///< GS1 General Specifications 7.9: weights 3 and 1 from the right, modulo 10
    gs1After91, ///< the same, with "91" put before what is summed (USPS Publication 91: the prefix was not printed)
    ups,        ///< weights 1 and 2 from the left, modulo 10; a letter counts as its ASCII code less 63, modulo 10
    fedex,      ///< weights 1, 3 and 7 from the right, modulo 11, then modulo 10
    luhn,       ///< ISO/IEC 7812-1 annex B
    mod7,       ///< the number modulo 7 (air waybills, IATA Resolution 600a)
    mod37,      ///< ISO 7064 MOD 37,36 over digits and letters
    s10,        ///< UPU S10-12: weights 8 6 4 2 3 5 9 7, modulo 11
};

/// One printed form of one carrier's numbers, as a template over capitals and digits without blanks:
/// `d` a digit, `l` a letter, `x` either, `[..]` one of these, `#` the check digit, `@` a check digit or letter, any
/// other character itself; `{n}` or `{m,n}` after one of them repeats it. Marks that match nothing: `(` and `)` about
/// what is summed, `<` and `>` about the service, `^` and `$` about the parcel's own number inside a longer barcode.
struct CarrierForm
{
    TrackingNumber::Carrier carrier;
    QStringView name;
    QStringView form;
    CheckDigit check = CheckDigit::none;
    bool mayBeRouted = false; ///< "420" and a ZIP code of 5 or 9 digits may stand before it (USPS Publication 199)
};

/// Every form that is known; those with a check digit come before those without.
[[nodiscard]] std::span<const CarrierForm> carrierForms();

struct FormMatch
{
    QString number;  ///< the parcel's own number, without routing and barcode frame
    QString service; ///< the service's code; empty where the form has none
    bool isChecked = false;
};

/// How `text`, in capitals without blanks, keeps to the form and its check digit; nothing where it does not.
[[nodiscard]] std::optional<FormMatch> matchForm(const CarrierForm &form, QStringView text);
/// Whether it has the form, whatever its check digit.
[[nodiscard]] bool hasForm(const CarrierForm &form, QStringView text);

} // namespace interdict
