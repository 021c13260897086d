// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/registrations/registration.h"

#include <QStringView>

#include <optional>

namespace interdict {

struct WhoisAnswer
{
    Registration registration;
    bool isRegistration = false; ///< else the registry says that there is none, or the text is no answer
    QString refusal;             ///< the line that says so, as found
};

/// A registry's or registrar's answer in its own layout: labels with colons, dots, tabs or brackets, headings with what
/// belongs to them beneath, in several languages. One pass; linear.
[[nodiscard]] WhoisAnswer readWhois(QStringView text);

/// The domain that a line names as what the answer is about: nothing for other lines, empty for a heading whose domain
/// stands in the line beneath.
[[nodiscard]] std::optional<QString> whoisDomainIn(QStringView line);
/// The first word where that may be a host, in ASCII; empty for others.
[[nodiscard]] QString whoisHostIn(QStringView text);

} // namespace interdict
