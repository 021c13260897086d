// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/registration.h"

#include "models/intake/datereading.h"
#include "models/intake/lists/statedidentifier.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameServers = 100;

/// What registries put in the place of a name that they do not tell.
bool isWithheld(const QString &text)
{
    static const QStringList words{u"redacted"_s,    u"not disclosed"_s, u"not displayed"_s,  u"hidden"_s,
                                   u"withheld"_s,    u"data not"_s,      u"private person"_s, u"statutory masking"_s,
                                   u"gdpr masked"_s, u"n/a"_s,           u"not available"_s,  u"non-public data"_s};
    return text.isEmpty() || std::any_of(words.begin(), words.end(),
                                         [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

class DraftOfRegistration
{
public:
    explicit DraftOfRegistration(const Registration &registration) : m_registration(registration) {}
    DraftRecord make();

private:
    int add(std::optional<DraftIdentifier> identifier, bool isOdd = false);
    int addText(EntityKind kind, const QString &text, const QString &detail = {});
    void link(LinkKind kind, int from, int to);
    int addSubject();
    void addNameServers(int subject);
    int addContact(const RegistrationContact &contact, const QString &role, int fallback);
    [[nodiscard]] DraftRegistration said(int domain) const;

    const Registration &m_registration;
    DraftRecord m_record;
    bool m_isOdd = false;
};

QString abuseRole()
{
    return QCoreApplication::translate("Registration", "abuse contact");
}

DraftRegistration DraftOfRegistration::said(int domain) const
{
    constexpr qsizetype longest = 2000;
    return {domain,
            m_registration.registrar,
            m_registration.registrarIanaId,
            m_registration.created.date,
            m_registration.changed.date,
            m_registration.expires.date,
            m_registration.status.join(u", "_s).left(longest)};
}

DraftRecord DraftOfRegistration::make()
{
    const int subject = addSubject();
    const int registrar = isWithheld(m_registration.registrar)
                              ? -1
                              : addText(EntityKind::organisation, m_registration.registrar,
                                        m_registration.registrarIanaId.isEmpty()
                                            ? QCoreApplication::translate("Registration", "registrar")
                                            : QCoreApplication::translate("Registration", "registrar, IANA %1")
                                                  .arg(m_registration.registrarIanaId.left(20)));
    link(LinkKind::registeredBy, subject, registrar);
    addNameServers(subject);
    const int registrant =
        addContact(m_registration.registrant, QCoreApplication::translate("Registration", "registrant"), subject);
    if (registrant != subject)
        link(LinkKind::operates, registrant, subject);
    addContact(m_registration.abuse, abuseRole(), registrar >= 0 ? registrar : subject);
    if (subject >= 0 && m_registration.subject == Registration::Subject::domain)
        m_record.registration = said(subject);
    if (m_record.identifiers.empty()) {
        m_record.status = RecordStatus::rejected;
        m_record.reason =
            QCoreApplication::translate("Registration", "The answer names nothing that is part of a case.");
    } else if (m_isOdd) {
        m_record.status = RecordStatus::flagged;
        m_record.reason = QCoreApplication::translate("Registration", "A name in the answer does not keep the rules of "
                                                                      "its kind; it was taken as it stands.");
    }
    return m_record;
}

int DraftOfRegistration::add(std::optional<DraftIdentifier> identifier, bool isOdd)
{
    if (!identifier)
        return -1;
    m_isOdd |= isOdd;
    for (size_t i = 0; i < m_record.identifiers.size(); ++i) {
        if (m_record.identifiers[i].kind == identifier->kind && m_record.identifiers[i].key == identifier->key)
            return int(i);
    }
    m_record.identifiers.push_back(std::move(*identifier));
    return int(m_record.identifiers.size()) - 1;
}

int DraftOfRegistration::addText(EntityKind kind, const QString &text, const QString &detail)
{
    bool isOdd = false;
    std::optional<DraftIdentifier> identifier = identifierOf(kind, text, RecordField::note, &isOdd);
    if (identifier && identifier->detail.isEmpty())
        identifier->detail = detail;
    return add(std::move(identifier), isOdd);
}

void DraftOfRegistration::link(LinkKind kind, int from, int to)
{
    if (from >= 0 && to >= 0 && from != to)
        m_record.links.push_back({kind, from, to});
}

int DraftOfRegistration::addSubject()
{
    switch (m_registration.subject) {
    case Registration::Subject::domain:
    case Registration::Subject::nameServer:
        return addText(EntityKind::domain, m_registration.name);
    case Registration::Subject::network: {
        int first = -1;
        for (const QString &address : m_registration.addresses) {
            const int at = addText(EntityKind::ipAddress, address, m_registration.name.left(100));
            first = first < 0 ? at : first;
        }
        return first;
    }
    case Registration::Subject::autonomousSystem:
    case Registration::Subject::entity:
        break;
    }
    return addText(EntityKind::organisation,
                   m_registration.name.isEmpty() ? m_registration.handle : m_registration.name,
                   m_registration.handle.left(100));
}

void DraftOfRegistration::addNameServers(int subject)
{
    for (const QString &server : m_registration.nameServers.mid(0, mostNameServers)) {
        bool isOdd = false;
        const int at = add(identifierOfHost(server, RecordField::note, &isOdd), isOdd);
        link(LinkKind::relatedTo, subject, at);
    }
    if (m_registration.subject != Registration::Subject::nameServer)
        return;
    for (const QString &address : m_registration.addresses.mid(0, mostNameServers))
        link(LinkKind::hostedOn, subject, addText(EntityKind::ipAddress, address));
}

/// Where the contact is nobody by name, what it can be reached by belongs to `fallback`. Gives whom it belongs to.
int DraftOfRegistration::addContact(const RegistrationContact &contact, const QString &role, int fallback)
{
    const QString &named = isWithheld(contact.organisation) ? contact.name : contact.organisation;
    const int somebody = isWithheld(named) ? -1 : addText(EntityKind::organisation, named, role);
    const int owner = somebody >= 0 ? somebody : fallback;
    if (contact.email.contains(u'@') && !isWithheld(contact.email))
        link(LinkKind::contact, owner, addText(EntityKind::email, contact.email, role));
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::count_if(contact.phone.begin(), contact.phone.end(), isDigit) >= 6)
        link(LinkKind::contact, owner, addText(EntityKind::phone, contact.phone, role));
    return owner;
}

/// Without what stands about the date: "(YYYY-MM-DD)", "(JST)", "#24302", a registry's name.
QString dateOnly(QString text)
{
    for (const QChar mark : {u'(', u'#', u'[', u';'}) {
        if (const qsizetype at = text.indexOf(mark); at > 0)
            text.truncate(at);
    }
    text = text.simplified();
    if (text.startsWith(u"before "_s))
        text.remove(0, 7);
    // "30th April 2003 at 00:00:00", "2001-06-14-T10:32:43Z", "2012. 05. 19."
    static const QRegularExpression ordinal(u"(\\d)(st|nd|rd|th)\\b"_s);
    text.replace(ordinal, u"\\1"_s).replace(u"-T"_s, u"T"_s);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u". "_s, u"."_s);
}

} // namespace

RegistrationDate RegistrationDate::of(const QString &text)
{
    RegistrationDate date{text.simplified().left(100), {}};
    const QString plain = dateOnly(date.found);
    date.date = readDate(plain, ColumnMapping::DateOrder::dayFirst);
    // A time or zone that is not understood leaves the day before it.
    for (qsizetype end = plain.lastIndexOf(u' '); !date.date && end > 0; end = plain.lastIndexOf(u' ', end - 1))
        date.date = readDate(QStringView(plain).first(end), ColumnMapping::DateOrder::dayFirst);
    return date;
}

DraftRecord toDraft(const Registration &registration)
{
    DraftRecord draft = DraftOfRegistration(registration).make();
    draft.seen = registration.lookedUp.date;
    return draft;
}

QStringList nameServersIn(const DraftRecord &record)
{
    QStringList servers;
    for (const DraftLink &link : record.links) {
        const DraftIdentifier &to = record.identifiers[size_t(link.to)];
        if (record.registration && link.from == record.registration->domain && link.kind == LinkKind::relatedTo &&
            to.kind == EntityKind::domain)
            servers << to.key;
    }
    return servers;
}

QStringList abuseContactsIn(const DraftRecord &record)
{
    QStringList contacts;
    for (const DraftIdentifier &identifier : record.identifiers) {
        const bool isAddress = identifier.kind == EntityKind::email || identifier.kind == EntityKind::phone;
        if (isAddress && identifier.detail.contains(abuseRole()))
            contacts << identifier.label;
    }
    return contacts;
}

} // namespace interdict
