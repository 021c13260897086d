// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/rowid.h"

#include <QDateTime>
#include <QString>

namespace interdict {

/// A warning letter to the operator of sites, and what became of it. Days are those of the calendar, without a zone.
struct Letter
{
    /// The numbers are stored in cases.
    enum class Verdict { none = 0, adequate = 1, inadequate = 2 };

    RowId<Letter> id;
    QString reference; ///< the sender's number of the letter; one letter has it
    QString addressee;
    QString content; ///< JSON: all that it says (models/referrals/warningletter.h)
    QDate dated;
    QString calendar;     ///< id: whose working days count
    int responseDays = 0; ///< working days, from the receipt on
    QString author;
    QDateTime madeAt; ///< UTC
    QDate delivered;  ///< invalid: not sent yet
    QString deliveryProof;
    QDate received; ///< invalid: no receipt is known, and the period does not run
    QString receiptProof;
    QDate answered; ///< invalid: no answer
    QString answer; ///< what it says, and why it is adequate or not
    Verdict verdict = Verdict::none;
};

/// A recipient that the case adds to the directory, or says otherwise than it.
struct CaseRecipient
{
    RowId<CaseRecipient> id;
    QString token; ///< the recipient's id in the directory
    QString entry; ///< JSON, as in resources/referrals/recipients.json
    QString author;
    QDateTime madeAt; ///< UTC
};

} // namespace interdict
