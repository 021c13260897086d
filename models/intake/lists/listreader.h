// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// Lists of domains, URLs, e-mail and IP addresses, one a line, with comments; hosts files; rules of ad blockers and
/// dnsmasq (format "domain-list"). Each entry is a record; a line that holds none is rejected with its reason.
[[nodiscard]] std::unique_ptr<SourceReader> makeListReader();

} // namespace interdict
