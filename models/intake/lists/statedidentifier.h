// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/values/ipaddress.h"

#include <QString>

#include <optional>

namespace interdict {

/// The identifier that a text is said to be: in normal form where its kind has one, else its words without case. What
/// does not keep the rules of its kind is taken as it stands and sets `isOdd`. Nothing for an empty text.
[[nodiscard]] std::optional<DraftIdentifier> identifierOf(EntityKind kind, const QString &text, RecordField field,
                                                          bool *isOdd = nullptr);

/// An IP address, also with a zone ("fe80::1%lo0"), which is dropped.
[[nodiscard]] std::optional<IpAddress> ipAddressIn(QStringView text);

/// The host of "scheme://user@host:port/path" (also "hxxp") and of "host/path"; the text itself where it has neither.
[[nodiscard]] QString hostOfUrl(const QString &text);

/// The domain or IP address that a host is: the longest end of it that is a domain where a label before it holds
/// what no host name may hold ("_dmarc.example.com"), which sets `isOdd`. Nothing for other hosts.
[[nodiscard]] std::optional<DraftIdentifier> identifierOfHost(const QString &host, RecordField field,
                                                              bool *isOdd = nullptr);

} // namespace interdict
