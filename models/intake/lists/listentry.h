// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"

#include <QStringView>

#include <vector>

namespace interdict {

/// What one line of a list of domains says. Lists, hosts files ("0.0.0.0 name"), rules of ad blockers ("||name^") and
/// of dnsmasq ("address=/name/") may be mixed.
struct ListEntry
{
    enum class Form {
        blank,
        comment,
        plain,   ///< a domain, address, URL or e-mail by itself
        hosts,   ///< an IP address and names
        blocker, ///< a rule of an ad blocker
        dnsmasq,
        unreadable,
    };

    Form form = Form::blank;
    std::vector<DraftIdentifier> identifiers; ///< `start` and `length` are places in the line
    std::vector<DraftLink> links;
    QString reason; ///< why the line is rejected, or flagged where it has identifiers all the same
};

/// `line` without its end. What stands after " #" is a comment.
[[nodiscard]] ListEntry readListEntry(QStringView line);

} // namespace interdict
