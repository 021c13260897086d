// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// Bundles of STIX 2.1 (OASIS, 10 June 2021) as entities and links (format "stix"): addresses, accounts, wallets,
/// identities, actors and places, their relationships, and the addresses in indicators' patterns. What describes
/// malware, techniques, reports and markings is rejected by its type.
[[nodiscard]] std::unique_ptr<SourceReader> makeStixReader();

} // namespace interdict
