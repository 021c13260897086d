// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/referrals/recipientkind.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace interdict {

/// What of a case leads to a recipient. All in lower case but countries and IANA ids.
struct RecipientMatches
{
    QStringList tlds;        ///< A-labels without a point: "com"
    QStringList ianaIds;     ///< of registrars: "146"
    QStringList names;       ///< parts of the name as registrars and hosts are called in registration records
    QStringList nameServers; ///< parts of the name servers' host names
    QStringList networks;    ///< IPv4 in CIDR: "104.16.0.0/13"
    QStringList sites;       ///< market places as listings name them
    QStringList domains;     ///< registrable names that are the recipient's own service
    QStringList carriers;    ///< TrackingNumber::tokenOf()
    QStringList posts;       ///< ISO 3166-1 codes of the countries whose post it is
    QStringList platforms;   ///< of messaging handles: "telegram"
    QStringList mailDomains;
    QStringList chains; ///< Wallet::tokenOf(), of coins the recipient can freeze
    QStringList words;  ///< as sellers name the way of paying

    friend bool operator==(const RecipientMatches &, const RecipientMatches &) = default;
};

/// Whether a recipient tells the subject of a request.
enum class Telling { unknown, yes, no, asks };
[[nodiscard]] QString toToken(Telling telling); ///< "unknown", "yes", "no", "asks"
[[nodiscard]] std::optional<Telling> tellingFromToken(QStringView token);
[[nodiscard]] QString displayName(Telling telling); ///< translated: "tells the subject"

/// One recipient: who they are and how they are asked.
struct DirectoryEntry
{
    enum class Origin { program, account, ofCase };

    QString id;   ///< lower-case letters, digits and dashes
    QString name; ///< the legal name
    RecipientKind kind = RecipientKind::registry;
    QString jurisdiction; ///< ISO 3166-1, or a region's name
    QString contact;
    QStringList doors; ///< ids of doors.h, the best one first
    Telling tellsSubject = Telling::unknown;
    QString forwarding;  ///< what they do with a request, a sentence; may be empty
    QString terms;       ///< what they act on, and how; may be empty
    int answerHours = 0; ///< by which they review; 0 where not known
    QString service;     ///< of a hosting provider: "host", "CDN", "search", "chat", "analytics"
    QString note;
    RecipientMatches matches;
    QString source;                  ///< where this is from
    QDate date;                      ///< as of
    Origin origin = Origin::program; ///< of the version that counts
    bool isRemoved = false;          ///< the account or the case wants nothing of it

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

[[nodiscard]] QString displayName(DirectoryEntry::Origin origin); ///< translated: "of this case"

/// An entry as in resources/referrals/recipients.json. Errors (badInput) name the field and what belongs there.
[[nodiscard]] Result<DirectoryEntry> directoryEntryFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const DirectoryEntry &entry);

/// All recipients: those of the program or the account's own version of its file, then what the account's file
/// "own-recipients.json" says otherwise or more, then what the case does. A value.
class RecipientDirectory
{
public:
    /// Without a case. Reads the disk.
    [[nodiscard]] static RecipientDirectory ofAccount();
    explicit RecipientDirectory(std::vector<DirectoryEntry> entries);

    /// Takes the place of the entry of that id, or is a new one.
    void put(DirectoryEntry entry);

    /// In the order of kinds, then of names; those that were removed are left out.
    [[nodiscard]] std::vector<DirectoryEntry> entries() const;
    [[nodiscard]] const DirectoryEntry *byId(const QString &id) const; ///< also one that was removed
    /// By id, or by the name without regard to case.
    [[nodiscard]] const DirectoryEntry *find(const QString &idOrName) const;

    using Matches = std::vector<const DirectoryEntry *>;
    [[nodiscard]] const DirectoryEntry *registryOf(const QString &tld) const;
    /// By the IANA id where there is one, else by the name in the record.
    [[nodiscard]] const DirectoryEntry *registrarOf(const QString &name, const QString &ianaId) const;
    [[nodiscard]] const DirectoryEntry *hostOfNameServer(const QString &host) const;
    [[nodiscard]] const DirectoryEntry *hostOfAddress(const QString &address) const;
    [[nodiscard]] const DirectoryEntry *hostNamed(const QString &organisation) const;
    [[nodiscard]] const DirectoryEntry *marketOf(const QString &site) const;
    [[nodiscard]] const DirectoryEntry *serviceAt(const QString &registrable, RecipientKind kind) const;
    [[nodiscard]] const DirectoryEntry *carrierOf(const QString &carrierToken) const;
    [[nodiscard]] const DirectoryEntry *postOf(const QString &country) const;
    [[nodiscard]] const DirectoryEntry *platformOf(const QString &platformToken) const;
    [[nodiscard]] const DirectoryEntry *mailProviderOf(const QString &domain) const;
    [[nodiscard]] Matches freezersOf(const QString &chainToken) const;
    /// Payment providers and exchanges that sellers name in words.
    [[nodiscard]] Matches named() const;

private:
    template <typename Fits>
    const DirectoryEntry *first(Fits fits) const;

    std::vector<DirectoryEntry> m_entries;
};

/// The account's own entries, in "own-recipients.json" of referralDataFolder(); none where there is no file. badInput
/// for a file that cannot be read.
[[nodiscard]] Result<std::vector<DirectoryEntry>> ownRecipients();
/// Writes them, dated; with none the file goes. cannotWrite.
[[nodiscard]] Outcome saveOwnRecipients(const std::vector<DirectoryEntry> &entries, QDate today);

} // namespace interdict
