// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <memory>

namespace interdict {

/// Graphs of other tools as entities and links (formats "graphml" and "gexf"). A node's attribute "kind" or "type" says
/// what it is, else it is an organisation; its attribute "label" or "name" names it, else its id. An edge's label, or
/// its attribute "kind" or "type", says what it means.
[[nodiscard]] std::unique_ptr<SourceReader> makeGraphMlReader();
[[nodiscard]] std::unique_ptr<SourceReader> makeGexfReader();

} // namespace interdict
