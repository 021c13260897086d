// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/domainname.h"

#include <QString>

#include <optional>

namespace interdict {

/// Why the name may be taken for another one, in a translated sentence that names the label; empty where nothing speaks
/// for it. Told are labels with letters of several scripts, but for those that are written together in Chinese,
/// Japanese and Korean (UTS 39 section 5.2, "highly restrictive"), and labels of another script whose every letter
/// looks like an ASCII one (UTS 39 section 4.1).
[[nodiscard]] QString lookAlikeWarning(const DomainName &name);

/// The ASCII text that a label in Unicode looks like; nothing where it is ASCII itself, or where a letter of it looks
/// like none. The pairs are those of Cyrillic, Greek, Armenian and Latin in Unicode's confusables.txt (UTS 39).
[[nodiscard]] std::optional<QString> asciiLookAlike(QStringView label);

} // namespace interdict
