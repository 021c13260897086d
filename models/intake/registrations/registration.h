// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/values/partialdate.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace interdict {

struct RegistrationDate
{
    QString found; ///< as the registry wrote it
    std::optional<PartialDate> date;

    /// Understands the ways registries write dates: ISO 8601 and its kin, "22-Oct-2017", "2012. 05. 19.", "20080514",
    /// "Tue Sep 9 2003"; with the year last and numbers only, the day comes first.
    [[nodiscard]] static RegistrationDate of(const QString &text);
};

/// Somebody whom a registration names.
struct RegistrationContact
{
    QString name;
    QString organisation;
    QString email;
    QString phone;

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && organisation.isEmpty() && email.isEmpty() && phone.isEmpty();
    }
};

/// What a registry or registrar answers about a domain (or a name server, network or organisation), by RDAP (RFC 9083)
/// or WHOIS (RFC 3912). Texts are as found.
struct Registration
{
    enum class Subject { domain, nameServer, network, autonomousSystem, entity };

    Subject subject = Subject::domain;
    QString name; ///< the domain or host; the network's or organisation's name
    QString handle;
    QString registrar;
    QString registrarIanaId; ///< www.iana.org/assignments/registrar-ids
    RegistrationDate created;
    RegistrationDate changed;
    RegistrationDate expires;
    RegistrationDate lookedUp; ///< of which moment the answer is, as the registry's database says
    QStringList status;
    QStringList nameServers;
    QStringList addresses; ///< IP addresses of a name server, the ends of a network
    RegistrationContact registrant;
    RegistrationContact abuse;
};

/// The registration as one record: its identifiers, and what it states of them. Rejected where it names nothing.
[[nodiscard]] DraftRecord toDraft(const Registration &registration);
/// Of such a record: the name servers of its domain, and the e-mail addresses and phones that take reports of abuse.
[[nodiscard]] QStringList nameServersIn(const DraftRecord &record);
[[nodiscard]] QStringList abuseContactsIn(const DraftRecord &record);

} // namespace interdict
