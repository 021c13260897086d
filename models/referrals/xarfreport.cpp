// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/digester.h"
#include "models/referrals/packetdata.h"
#include "models/referrals/packetexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEvidence = 20;
constexpr qint64 mostEvidenceBytes = 1 << 20;
constexpr size_t mostReports = 1000;

QString domainOf(const QString &email)
{
    return email.section(u'@', -1).trimmed().toLower();
}

bool isAddress(const QString &email)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$"_s);
    return pattern.match(email.trimmed()).hasMatch();
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

/// Where a name on the net leads; nothing for what is none, such as a market's plain name.
QString urlOf(const PacketEntity &entity)
{
    if (entity.kind == EntityKind::ipAddress)
        return entity.key.contains(u':') ? u"http://[%1]/"_s.arg(entity.key) : u"http://%1/"_s.arg(entity.key);
    if (entity.kind != EntityKind::domain && entity.kind != EntityKind::site)
        return {};
    const QUrl url = entity.key.contains("://"_L1) ? QUrl(entity.key) : QUrl(u"http://%1/"_s.arg(entity.key));
    const bool isOnTheNet = url.isValid() && url.host().contains(u'.') && !entity.key.contains(u' ');
    return isOnTheNet ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString currencyOf(const QString &chain)
{
    static const QMap<QString, QString> names{
        {u"bitcoin"_s, u"bitcoin"_s}, {u"ethereum"_s, u"ethereum"_s}, {u"monero"_s, u"monero"_s}};
    return names.value(chain.toLower(), u"other"_s);
}

/// The entities that a link ties to this one, with the exhibits of those links.
struct Ties
{
    std::vector<int> entities;
    std::vector<int> exhibits;
};

Ties tiesOf(const PacketContent &content, int entity)
{
    Ties ties;
    for (const PacketLink &link : content.links) {
        if (link.from != entity && link.to != entity)
            continue;
        ties.entities.push_back(link.from == entity ? link.to : link.from);
        ties.exhibits.insert(ties.exhibits.end(), link.exhibits.begin(), link.exhibits.end());
    }
    return ties;
}

QJsonArray evidenceOf(const PacketContent &content, const std::vector<int> &exhibits)
{
    QJsonArray evidence;
    QSet<int> seen;
    qint64 bytes = 0;
    for (const int index : exhibits) {
        const PacketExhibit &exhibit = content.exhibits.at(size_t(index));
        if (exhibit.isWholeFile || seen.contains(index) || bytes + exhibit.bytes.size() > mostEvidenceBytes)
            continue;
        if (evidence.size() >= mostEvidence)
            break;
        seen.insert(index);
        bytes += exhibit.bytes.size();
        const QString type = exhibit.mediaType.isEmpty() ? u"application/octet-stream"_s : exhibit.mediaType;
        evidence.append(QJsonObject{
            {u"content_type"_s, type},
            {u"description"_s, shortened(u"%1: %2"_s.arg(exhibit.number, exhibit.text), 500)},
            {u"payload"_s, QString::fromLatin1(exhibit.bytes.toBase64())},
            {u"hash"_s, u"sha256:"_s + QString::fromLatin1(Digester::of(u"sha256"_s, exhibit.bytes).toHex())},
            {u"size"_s, exhibit.bytes.size()}});
    }
    return evidence;
}

QJsonArray walletsOf(const PacketContent &content, const Ties &ties)
{
    QJsonArray wallets;
    for (const int index : ties.entities) {
        const PacketEntity &other = content.entities.at(size_t(index));
        if (other.kind == EntityKind::wallet)
            wallets.append(QJsonObject{{u"currency"_s, currencyOf(other.detail)}, {u"address"_s, other.key}});
    }
    return wallets;
}

QJsonObject contactOf(const PacketParty &sender)
{
    return {{u"org"_s, sender.organisation.left(200)},
            {u"contact"_s, sender.email.trimmed()},
            {u"domain"_s, domainOf(sender.email)}};
}

/// When it was last seen, to the second, as the format wants it; else when the packet was made.
QString seenAt(const PacketContent &content, const PacketEntity &entity)
{
    return entity.last ? entity.last->lastDay().toString(Qt::ISODate) + u"T00:00:00Z"_s : momentText(content.madeAt);
}

QJsonObject reportOn(const PacketContent &content, int index, const QString &url)
{
    // The core schema of 2026-03 wants "^4\\.[0-9]+\\.[0-9]+$"; 4.2.0 is what its samples say.
    static const QRegularExpression plainName(u"^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$"_s);
    const PacketEntity &entity = content.entities.at(size_t(index));
    const Ties ties = tiesOf(content, index);
    QJsonObject report{
        {u"xarf_version"_s, u"4.2.0"_s},
        {u"report_id"_s, uuidFrom((content.packetId + u"\nxarf\n"_s + entity.key).toUtf8(), 4)},
        {u"timestamp"_s, seenAt(content, entity)},
        {u"reporter"_s, contactOf(content.sender)},
        {u"sender"_s, contactOf(content.sender)},
        {u"source_identifier"_s, entity.key},
        {u"category"_s, u"content"_s},
        {u"type"_s, u"fraud"_s},
        {u"fraud_type"_s, u"shopping"_s},
        {u"url"_s, url},
        {u"evidence_source"_s, u"researcher_analysis"_s},
        {u"verification_method"_s, u"manual"_s},
        {u"description"_s, shortened(content.summary, 1000)},
        {u"tags"_s, QJsonArray{u"tlp:"_s + toString(content.marking).mid(4).toLower(), u"report:drug-sale"_s}}};
    if (plainName.match(entity.key).hasMatch())
        report.insert(u"domain"_s, entity.key);
    if (const QJsonArray wallets = walletsOf(content, ties); !wallets.isEmpty()) {
        report.insert(u"cryptocurrency_addresses"_s, wallets);
        report.insert(u"payment_methods"_s, QJsonArray{u"cryptocurrency"_s});
    }
    if (const QJsonArray evidence = evidenceOf(content, ties.exhibits); !evidence.isEmpty())
        report.insert(u"evidence"_s, evidence);
    return report;
}

} // namespace

QString uuidFrom(const QByteArray &text, int version)
{
    QByteArray bytes = Digester::of(version == 5 ? u"sha1"_s : u"sha256"_s, text).first(16);
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | version << 4);
    bytes[8] = char((quint8(bytes[8]) & 0x3f) | 0x80);
    QString uuid = QString::fromLatin1(bytes.toHex());
    for (const int at : {8, 13, 18, 23})
        uuid.insert(at, u'-');
    return uuid;
}

std::vector<ExchangeFile> xarfReports(const PacketContent &content)
{
    std::vector<ExchangeFile> reports;
    if (!isAddress(content.sender.email) || content.sender.organisation.isEmpty())
        return reports;
    for (size_t i = 0; i < content.entities.size() && reports.size() < mostReports; ++i) {
        const QString url = content.entities[i].isChosen ? urlOf(content.entities[i]) : QString();
        if (url.isEmpty())
            continue;
        const QString name = u"xarf/xarf-%1.json"_s.arg(reports.size() + 1, 4, 10, QLatin1Char('0'));
        reports.push_back({name, QJsonDocument(reportOn(content, int(i), url)).toJson(QJsonDocument::Indented)});
    }
    return reports;
}

} // namespace interdict
