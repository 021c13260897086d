// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/messaginghandle.h"

#include <QStringView>

#include <optional>

// Names of messaging platforms in running text and the handles after them; a part of scanIdentifiers().

namespace interdict::scanning {

/// The platform that the word names.
[[nodiscard]] std::optional<MessagingHandle::Platform> platformOf(QStringView text);

/// Where a name may start after the platform's word, and whether what stands between says that one follows.
struct Lead
{
    qsizetype length = 0;
    bool isStrong = false; ///< a colon, an equals sign or "@"
};

/// What stands between the platform's word and a name: blanks, marks and words such as "id" or "me".
[[nodiscard]] Lead readLead(QStringView text);

/// The name at the start of `text`; empty where none is there.
[[nodiscard]] QStringView nameAt(MessagingHandle::Platform platform, QStringView text);

/// Whether the name, after that lead, is meant as a handle: words that follow "Telegram:" without being a name are not,
/// and without a colon the name must speak for itself.
[[nodiscard]] bool isMeantAsHandle(MessagingHandle::Platform platform, QStringView name, const Lead &lead);

/// The handle that the name is; a phone number may have lost its "+".
[[nodiscard]] Result<MessagingHandle> handleOf(MessagingHandle::Platform platform, QStringView name);

/// Whether what stands between two platforms' words says that one name is meant for both: "/", "&", "or".
[[nodiscard]] bool isPairing(QStringView between);

} // namespace interdict::scanning
