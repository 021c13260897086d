// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// The address of a listing's own page, where its record names one without saying that it is the listing's number: the
/// only web address in the record's bytes that lies on the market, by the market's name in its host, and leads to a
/// page of it; as found. Empty where there is none, or more than one.
[[nodiscard]] QString addressOfListing(QByteArrayView record, const QString &market);

} // namespace interdict
