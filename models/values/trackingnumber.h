// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QDate>
#include <QString>

#include <vector>

namespace interdict {

/// A parcel's tracking number in one of the forms that carriers print, with its check digit where the form has one
/// (UPU S10-12; USPS Publications 91 and 199; the carriers' guides for shippers as collected in the
/// tracking_number_data project, 39 forms of 18 carriers). A number may be used again: it names a parcel only together
/// with a time.
class TrackingNumber
{
public:
    /// The numbers are stored in cases.
    enum class Carrier {
        upuS10 = 0,
        ups = 1,
        amazon = 2,
        canadaPost = 3,
        canpar = 4,
        dhl = 5,
        dpd = 6,
        fedex = 7,
        gofo = 8,
        landmark = 9,
        lasership = 10,
        oldDominion = 11,
        ontrac = 12,
        purolator = 13,
        speedee = 14,
        usps = 15,
        yodel = 16,
        yunexpress = 17
    };

    /// A number that stands for itself: UPU S10, or UPS. Blanks and dashes are dropped, letters may be of either case.
    [[nodiscard]] static Result<TrackingNumber> parse(QStringView text);
    /// A number of the carrier that is meant; with it toString() parses back.
    [[nodiscard]] static Result<TrackingNumber> parse(Carrier carrier, QStringView text);
    /// One number for each carrier that could have given it out; those whose check digit holds come first. Empty where
    /// no carrier could. A form without a check digit says little: ask isChecked().
    [[nodiscard]] static std::vector<TrackingNumber> candidates(QStringView text);
    /// The carriers whose form the text has while its check digit is wrong.
    [[nodiscard]] static std::vector<Carrier> refusedBy(QStringView text);

    [[nodiscard]] static QString tokenOf(Carrier carrier); ///< "s10", "fedex", "canada_post"; never translated
    [[nodiscard]] static QString nameOf(Carrier carrier);  ///< "UPU S10", "FedEx", "Canada Post"

    [[nodiscard]] Carrier carrier() const { return m_carrier; }
    [[nodiscard]] QString carrierName() const { return nameOf(m_carrier); }
    [[nodiscard]] QString carrierToken() const { return tokenOf(m_carrier); }
    /// The parcel's own number in capitals and without blanks: of a longer barcode without its frame and routing.
    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] const QString &formName() const { return m_form; } ///< "FedEx Ground 96 (22)"
    [[nodiscard]] bool isChecked() const { return m_isChecked; }     ///< whether the form has a check digit
    /// ISO 3166-1 code of the post that issued an S10 number; empty for others.
    [[nodiscard]] QString originCountry() const;
    /// The S10 service indicator, e.g. "RA"; the carrier's service code where the form has one; for judging what kind
    /// of parcel it is.
    [[nodiscard]] const QString &serviceIndicator() const { return m_service; }

    /// How long a post keeps from using a number again, UPU S10-12: 12 months. Other carriers promise less.
    static constexpr int monthsUntilReuse = 12;
    /// Whether the number, seen on both days, can be taken to be one parcel.
    [[nodiscard]] static bool isOneParcel(QDate first, QDate second);

    /// The same number of the same carrier, in whatever barcode it was found.
    friend bool operator==(const TrackingNumber &a, const TrackingNumber &b)
    {
        return a.m_carrier == b.m_carrier && a.m_text == b.m_text;
    }

private:
    TrackingNumber() = default;
    QString m_text;
    QString m_form;
    QString m_service;
    Carrier m_carrier = Carrier::upuS10;
    bool m_isChecked = false;
    friend class TrackingNumberReader;
};

} // namespace interdict
