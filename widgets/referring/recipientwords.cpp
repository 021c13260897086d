// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/recipientwords.h"

#include <QCoreApplication>

namespace interdict::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecipientWords)
};

} // namespace

RecipientWords wordsFor(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::registry:
        return {Words::tr("The registry or registrar of the domains"),
                Words::tr("Suspend the named domains and lock them, so that they cannot be transferred."),
                Words::tr("The law, or the clause of the registrar's terms that the use of the domains breaks")};
    case RecipientKind::retailer:
        return {Words::tr("The retailer or market place, with its country"),
                Words::tr("Remove the named listings, review the sellers' accounts, and preserve their records."),
                Words::tr("The law, or the clause of the platform's policy that the listings break")};
    case RecipientKind::carrier:
        return {Words::tr("The carrier or post that moves the parcels"),
                Words::tr("Hold the named parcels for inspection, and preserve their shipment data."),
                Words::tr("The law or the carrier's terms under which parcels may be held and inspected")};
    }
    return {};
}

} // namespace interdict::ui
