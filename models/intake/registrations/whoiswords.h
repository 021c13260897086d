// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// The words registries write before their values; a part of readWhois().

namespace interdict::whois {

enum class Field {
    domain,
    registrar,
    registrarIanaId,
    created,
    changed,
    expires,
    status,
    nameServer,
    registrant,
    registrantOrganisation,
    registrantEmail,
    registrantPhone,
    abuseEmail,
    abusePhone,
};

/// Whom or what the lines that follow are about.
enum class Section { domain, registrar, registrant, nameServers, abuse, other };

/// The words of a label: lower case, letters and digits, one blank between them; without "a." and brackets about it.
[[nodiscard]] QString wordsOf(QStringView label);

/// What the label means in the section; nothing for labels that mean something else there.
[[nodiscard]] std::optional<Field> fieldOf(const QString &words, Section section);
/// The section that a line of its own opens.
[[nodiscard]] std::optional<Section> sectionOf(const QString &words);

/// "No match for …", "NOT FOUND", "Status: free": how registries say that there is no registration.
[[nodiscard]] bool saysNoRegistration(QStringView line);

} // namespace interdict::whois
