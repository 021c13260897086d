// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/domainname.h"

#include <QStringView>

#include <optional>

// What a name in running text must look like to be taken for a domain; a part of scanIdentifiers().

namespace interdict::scanning {

/// Whether domains that sellers and buyers write about commonly end so; other endings count only with "http" or "www".
[[nodiscard]] bool isCommonEnding(QStringView ending);

/// The name without its last label where that starts the next sentence: "example.com.Please"; else nothing.
[[nodiscard]] QStringView withoutJoinedSentence(QStringView name);

/// The part of a bare name after the characters of scripts that are written without blanks.
[[nodiscard]] QStringView withoutIdeographs(QStringView name);

/// The domain that the name is, where it is part of a link or looks like one by itself: not a file, an abbreviation, or
/// two sentences with the blank between them lost. `hasPath` says that a slash follows the name.
///
/// Null for none; valid until the next call of the same thread.
struct HostName
{
    QString text;        ///< DomainName::toString()
    QString registrable; ///< never empty
};
[[nodiscard]] const HostName *domainOf(QStringView name, bool isLink, bool hasPath);

} // namespace interdict::scanning
