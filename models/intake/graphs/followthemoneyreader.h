// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// Streams of FollowTheMoney entities, one JSON object a line (format "followthemoney"): people, organisations,
/// accounts, wallets and addresses with their e-mail, phones and sites, and what links them.
[[nodiscard]] std::unique_ptr<SourceReader> makeFollowTheMoneyReader();

} // namespace interdict
