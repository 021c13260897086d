// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/whoiswords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace interdict::whois {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords
{
    Field meaning;
    const char *words; ///< separated by "|"
};

// Labels that mean the same wherever they stand.
constexpr FieldWords anywhere[] = {
    {Field::domain, "domain name|ascii domain name|domain name ascii|domain ascii|complete domain name|nom de domaine|"
                    "도메인이름|domainname|nombre de dominio"},
    {Field::registrar,
     "registrar name|sponsoring registrar|registrar organization|current registrar|current registar|authorized agency|"
     "등록대행자|registration service provider|registrar handle|sponsoring registrar organization|"
     "registered by|registrar company name|domain registrar"},
    {Field::registrarIanaId, "registrar iana id|sponsoring registrar iana id|iana id"},
    {Field::created, "creation date|created date|created on|registered on|registration time|registration date|"
                     "domain name commencement date|registered date|first registration date|record created on|"
                     "domain registered|domain created|date created|domain record activated|activated|create date|"
                     "domain create date|registered at|domain registration date|registration commencement date|"
                     "assigned|record created|domain activated on|domain name registered|activation date"},
    {Field::changed, "updated date|last updated|last updated date|update date|last modified|last modified on|"
                     "domain last updated|record last updated on|last updated on|modification date|updated on|"
                     "domain record last updated|domain datelastmodified|domain last modified|modified|"
                     "domain lastupdated|last change|last updated at|date modified|modified date|modified on"},
    {Field::expires, "registry expiry date|registrar registration expiration date|expiration date|expiry date|"
                     "expiration time|record expires on|expires on|paid till|renewal date|expire date|expires|expire|"
                     "domain expires|validity|valid until|valid date|domain expiration date|expiry|expiration|"
                     "exp date|registration expires|record will expire on|record expires|expires at|"
                     "domain name expiration date"},
    {Field::status, "domain status|registration status|domain state|eppstatus|epp status|status code"},
    {Field::nameServer, "name server|nserver|dns|primary server|secondary server|ns name 01|ns name 02|ns name 03|ns "
                        "name 04|ns name 05|ns name 06|"
                        "nameserver|nameservers|name servers|domain nameservers|host name|hostname|"
                        "domain servers in listed order|name servers information|nameservers in listed order|"
                        "domain name servers|primary name server|secondary name server|ns 1|ns 2|ns 3|ns 4|dns 1|dns 2|"
                        "호스트이름|dns servers|nameserver 1|nameserver 2|nameserver 3|nameserver 4|name server 1|"
                        "name server 2|name server 3|name server 4|name servers in listed order"},
    {Field::registrant, "registrant name|holder name|holder|owner name|owner|holder english name|등록인"},
    {Field::registrantOrganisation, "registrant organization|registrant organisation|registrant company name|"
                                    "owner organization|registrant company"},
    {Field::registrantEmail, "registrant email|registrant contact email|registrant e mail|owner email"},
    {Field::registrantPhone, "registrant phone|registrant phone number|registrant telephone|owner phone"},
    {Field::abuseEmail, "registrar abuse contact email|abuse contact email|abuse email|abuse mailbox"},
    {Field::abusePhone, "registrar abuse contact phone|abuse contact phone|abuse phone"},
};

// Labels that are the domain's own only outside the blocks about people.
constexpr FieldWords inDomain[] = {
    {Field::domain, "domain|name"},
    {Field::registrar, "registrar"},
    {Field::created, "created|registered|activated|registration"},
    {Field::changed, "changed|last update|updated|last updated"},
    {Field::status, "status|state"},
    {Field::registrant, "registrant|org|organization|organisation|person|holder name"},
};
constexpr FieldWords inRegistrar[] = {
    {Field::registrar, "name|organization|organisation|registrar|company name|company english name|registrar name"},
};
constexpr FieldWords inRegistrant[] = {
    {Field::registrant, "name|registrant|contact|person|personname|company name|company english name|english name"},
    {Field::registrantOrganisation, "organization|organisation|org|company"},
    {Field::registrantEmail, "email|e mail"},
    {Field::registrantPhone, "phone|telephone|phone number|tel"},
};
constexpr FieldWords inNameServers[] = {
    {Field::nameServer, "name|dns|host"},
};
constexpr FieldWords inAbuse[] = {
    {Field::abuseEmail, "email|e mail"},
    {Field::abusePhone, "phone|tel|telephone"},
};

struct SectionWords
{
    Section meaning;
    const char *words;
};
constexpr SectionWords sections[] = {
    {Section::domain, "domain|domain information|domain name|relevant dates|registration dates|domain details"},
    {Section::registrar, "registrar|registrar information|registrar contact information|sponsoring registrar|"
                         "registrar contact|registrar details"},
    {Section::registrant, "registrant|registrant contact information|holder|registrant contact|owner|"
                          "registrant information|domain holder|owner contact|organization using domain name|"
                          "registrant details|domain registrant|registrant s address"},
    {Section::nameServers,
     "name servers|nameservers|nameserver in listed order|domain nameservers|name servers information|name server|"
     "domain servers in listed order|domain name servers|primary name server|"
     "secondary name server|nameserver information|name server information|dns servers"},
    {Section::abuse, "abuse contact|registrar abuse contact"},
    {Section::other,
     "admin contact|administrative contact|technical contact|technical contacts|technical|billing contact|contact|"
     "administrative contact information|technical contact information|tech contact|reseller|nic hdl|nic hdl br|role|"
     "person|personname|administrative|contact information|zone contact|admin|tech|account name|billing|"
     "contact information english|contact information|key holder|tech contacts|admin contacts|ds records|"
     "administrative contacts|admin c|registrant s agent|status information|onsite s contact"},
};

template <typename Rows>
auto tableOf(const Rows &rows)
{
    QHash<QString, decltype(rows[0].meaning)> table;
    for (const auto &row : rows) {
        for (const QString &words : QString::fromUtf8(row.words).split(u'|'))
            table.insert(words, row.meaning);
    }
    return table;
}

/// The rows are made a table of their own once.
template <const auto &rows>
auto meaningIn(const QString &words) -> std::optional<decltype(rows[0].meaning)>
{
    static const auto table = tableOf(rows);
    const auto found = table.constFind(words);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QString wordsOf(QStringView label)
{
    constexpr qsizetype longestLabel = 80;
    // "a. [Domain Name]" of JPRS
    if (label.size() > 3 && label[1] == u'.' && label[2] == u' ')
        label = label.sliced(3);
    if (const qsizetype bracket = label.indexOf(u'('); bracket > 0)
        label = label.first(bracket);
    QString words;
    for (const QChar c : label.first(std::min(label.size(), longestLabel))) {
        if (c.isLetterOrNumber())
            words += c.toLower();
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

std::optional<Field> fieldOf(const QString &words, Section section)
{
    if (words.isEmpty())
        return std::nullopt;
    std::optional<Field> field;
    switch (section) {
    case Section::domain:
        field = meaningIn<inDomain>(words);
        break;
    case Section::registrar:
        field = meaningIn<inRegistrar>(words);
        break;
    case Section::registrant:
        field = meaningIn<inRegistrant>(words);
        break;
    case Section::nameServers:
        field = meaningIn<inNameServers>(words);
        break;
    case Section::abuse:
        field = meaningIn<inAbuse>(words);
        break;
    case Section::other:
        break;
    }
    return field ? field : meaningIn<anywhere>(words);
}

std::optional<Section> sectionOf(const QString &words)
{
    return meaningIn<sections>(words);
}

bool saysNoRegistration(QStringView line)
{
    constexpr qsizetype longestSentence = 200;
    static const QStringList phrases{u"no match"_s,
                                     u"not found"_s,
                                     u"no data found"_s,
                                     u"no object found"_s,
                                     u"no entries found"_s,
                                     u"no found"_s,
                                     u"does not exist"_s,
                                     u"not registered"_s,
                                     u"not been registered"_s,
                                     u"nothing found"_s,
                                     u"no information available"_s,
                                     u"available for registration"_s,
                                     u"domain name not known"_s,
                                     u"this server does not have"_s,
                                     u"220 available"_s,
                                     u"is free"_s};
    if (line.size() > longestSentence)
        return false;
    const QString text = line.toString().toLower().simplified();
    if (text == "status: free"_L1 || text == "status: available"_L1 || text == "available"_L1)
        return true;
    return std::any_of(phrases.begin(), phrases.end(), [&](const QString &phrase) { return text.contains(phrase); });
}

} // namespace interdict::whois
