// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/recipientdirectory.h"

#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::RecipientDirectory)
};

/// The program's or the account's version of the directory's file. Entries that cannot be read are left out; a test
/// says that the program's all can.
std::vector<DirectoryEntry> entriesIn(const QJsonArray &array, DirectoryEntry::Origin origin)
{
    std::vector<DirectoryEntry> entries;
    for (const QJsonValue &value : array) {
        if (Result<DirectoryEntry> entry = directoryEntryFromJson(value.toObject())) {
            entry->origin = origin;
            entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

QString ownFile()
{
    return QDir(referralDataFolder()).filePath(u"own-recipients.json"_s);
}

bool isPartOf(const QStringList &parts, const QString &text)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

/// Of "104.16.0.1"; nothing where it is no IPv4 address.
std::optional<quint32> ipv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    quint32 address = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255)
            return {};
        address = address << 8 | number;
    }
    return address;
}

bool isInNetwork(quint32 address, const QString &network)
{
    const qsizetype slash = network.indexOf(u'/');
    const std::optional<quint32> base = ipv4(QStringView(network).first(slash < 0 ? network.size() : slash));
    const int bits = slash < 0 ? 32 : QStringView(network).mid(slash + 1).toInt();
    if (!base || bits < 1 || bits > 32)
        return false;
    const quint32 mask = ~quint32(0) << (32 - bits);
    return (address & mask) == (*base & mask);
}

} // namespace

RecipientDirectory::RecipientDirectory(std::vector<DirectoryEntry> entries) : m_entries(std::move(entries)) {}

RecipientDirectory RecipientDirectory::ofAccount()
{
    const Outcome own = checkOwnReferralData("recipients"_L1);
    const QJsonObject data = referralData("recipients"_L1);
    const bool isOwn = own && data != builtInReferralData("recipients"_L1);
    RecipientDirectory directory(entriesIn(data[u"recipients"_s].toArray(),
                                           isOwn ? DirectoryEntry::Origin::account : DirectoryEntry::Origin::program));
    if (Result<std::vector<DirectoryEntry>> entries = ownRecipients()) {
        for (DirectoryEntry &entry : *entries)
            directory.put(std::move(entry));
    }
    return directory;
}

void RecipientDirectory::put(DirectoryEntry entry)
{
    const auto old = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&entry](const DirectoryEntry &other) { return other.id == entry.id; });
    // What a case or an account adds is asked before what the program knows.
    if (old != m_entries.end())
        m_entries.erase(old);
    m_entries.insert(m_entries.begin(), std::move(entry));
}

std::vector<DirectoryEntry> RecipientDirectory::entries() const
{
    std::vector<DirectoryEntry> all;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(all),
                 [](const DirectoryEntry &entry) { return !entry.isRemoved; });
    std::stable_sort(all.begin(), all.end(), [](const DirectoryEntry &a, const DirectoryEntry &b) {
        return a.kind != b.kind ? int(a.kind) < int(b.kind) : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

const DirectoryEntry *RecipientDirectory::byId(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const DirectoryEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

template <typename Fits>
const DirectoryEntry *RecipientDirectory::first(Fits fits) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&fits](const DirectoryEntry &entry) { return !entry.isRemoved && fits(entry); });
    return found == m_entries.end() ? nullptr : &*found;
}

const DirectoryEntry *RecipientDirectory::find(const QString &idOrName) const
{
    if (const DirectoryEntry *entry = byId(idOrName))
        return entry;
    return first([&](const DirectoryEntry &entry) { return entry.name.compare(idOrName, Qt::CaseInsensitive) == 0; });
}

const DirectoryEntry *RecipientDirectory::registryOf(const QString &tld) const
{
    return first([&](const DirectoryEntry &entry) {
        return entry.kind == RecipientKind::registry && entry.matches.tlds.contains(tld, Qt::CaseInsensitive);
    });
}

const DirectoryEntry *RecipientDirectory::registrarOf(const QString &name, const QString &ianaId) const
{
    if (!ianaId.isEmpty()) {
        const DirectoryEntry *byNumber = first([&](const DirectoryEntry &entry) {
            return entry.kind == RecipientKind::registrar && entry.matches.ianaIds.contains(ianaId);
        });
        if (byNumber)
            return byNumber;
    }
    return name.isEmpty() ? nullptr : first([&](const DirectoryEntry &entry) {
        return entry.kind == RecipientKind::registrar &&
               (isPartOf(entry.matches.names, name) || entry.name.compare(name, Qt::CaseInsensitive) == 0);
    });
}

const DirectoryEntry *RecipientDirectory::hostOfNameServer(const QString &host) const
{
    return first([&](const DirectoryEntry &entry) {
        return entry.kind == RecipientKind::hosting && isPartOf(entry.matches.nameServers, host);
    });
}

const DirectoryEntry *RecipientDirectory::hostOfAddress(const QString &address) const
{
    const std::optional<quint32> host = ipv4(address);
    return !host ? nullptr : first([&](const DirectoryEntry &entry) {
        return std::any_of(entry.matches.networks.begin(), entry.matches.networks.end(),
                           [&host](const QString &network) { return isInNetwork(*host, network); });
    });
}

const DirectoryEntry *RecipientDirectory::hostNamed(const QString &organisation) const
{
    return first([&](const DirectoryEntry &entry) {
        return entry.kind == RecipientKind::hosting && isPartOf(entry.matches.names, organisation);
    });
}

const DirectoryEntry *RecipientDirectory::marketOf(const QString &site) const
{
    return first([&](const DirectoryEntry &entry) {
        return entry.kind == RecipientKind::retailer && entry.matches.sites.contains(site, Qt::CaseInsensitive);
    });
}

const DirectoryEntry *RecipientDirectory::serviceAt(const QString &registrable, RecipientKind kind) const
{
    return first([&](const DirectoryEntry &entry) {
        return entry.kind == kind && entry.matches.domains.contains(registrable, Qt::CaseInsensitive);
    });
}

const DirectoryEntry *RecipientDirectory::carrierOf(const QString &carrierToken) const
{
    return first([&](const DirectoryEntry &entry) { return entry.matches.carriers.contains(carrierToken); });
}

const DirectoryEntry *RecipientDirectory::postOf(const QString &country) const
{
    return first([&](const DirectoryEntry &entry) { return entry.matches.posts.contains(country); });
}

const DirectoryEntry *RecipientDirectory::platformOf(const QString &platformToken) const
{
    return first([&](const DirectoryEntry &entry) { return entry.matches.platforms.contains(platformToken); });
}

const DirectoryEntry *RecipientDirectory::mailProviderOf(const QString &domain) const
{
    return first(
        [&](const DirectoryEntry &entry) { return entry.matches.mailDomains.contains(domain, Qt::CaseInsensitive); });
}

RecipientDirectory::Matches RecipientDirectory::freezersOf(const QString &chainToken) const
{
    Matches found;
    for (const DirectoryEntry &entry : m_entries) {
        if (!entry.isRemoved && entry.matches.chains.contains(chainToken))
            found.push_back(&entry);
    }
    return found;
}

RecipientDirectory::Matches RecipientDirectory::named() const
{
    Matches found;
    for (const DirectoryEntry &entry : m_entries) {
        if (!entry.isRemoved && !entry.matches.words.isEmpty())
            found.push_back(&entry);
    }
    return found;
}

Result<std::vector<DirectoryEntry>> ownRecipients()
{
    QFile file(ownFile());
    if (!file.exists())
        return std::vector<DirectoryEntry>{};
    QJsonParseError fault{0, QJsonParseError::NoError};
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &fault).object() : QJsonObject();
    if (!json[u"recipients"_s].isArray())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" holds no list of recipients (%2). Correct or remove the file.")
                           .arg(QDir::toNativeSeparators(file.fileName()), fault.errorString()));
    return entriesIn(json[u"recipients"_s].toArray(), DirectoryEntry::Origin::account);
}

Outcome saveOwnRecipients(const std::vector<DirectoryEntry> &entries, QDate today)
{
    QJsonArray array;
    for (const DirectoryEntry &entry : entries)
        array.append(toJson(entry));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                                       {u"date"_s, today.toString(Qt::ISODate)},
                                                       {u"source"_s, u"own"_s},
                                                       {u"recipients"_s, array}})
                                 .toJson();
    QDir().mkpath(referralDataFolder());
    QSaveFile file(ownFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("\"%1\" could not be written: %2. Check that you may write there.")
                           .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    return {};
}

} // namespace interdict
