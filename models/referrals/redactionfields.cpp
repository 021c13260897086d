// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/redactionfields.h"

#include "models/referrals/redaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Redaction)
};

/// Empties one text and remembers what it was.
void clear(QString &text, QStringList &removed)
{
    removed << text;
    text.clear();
}

template <typename Range, typename Member>
void clearEach(Range &range, Member member, QStringList &removed)
{
    for (auto &item : range)
        clear(item.*member, removed);
}

void withholdAll(PacketContent &content)
{
    for (const PacketExhibit &exhibit : content.exhibits)
        content.withheldExhibits << exhibit.number;
}

struct Field
{
    const char *token;
    const char *name;
    void (*leaveOut)(PacketContent &, QStringList &removed);
};

constexpr Field fields[] = {
    {"sender-person", QT_TRANSLATE_NOOP("interdict::Redaction", "Name of the officer"),
     [](PacketContent &content, QStringList &removed) { clear(content.sender.person, removed); }},
    {"sender-role", QT_TRANSLATE_NOOP("interdict::Redaction", "Role of the officer"),
     [](PacketContent &content, QStringList &removed) { clear(content.sender.role, removed); }},
    {"sender-reference", QT_TRANSLATE_NOOP("interdict::Redaction", "Badge or file number of the officer"),
     [](PacketContent &content, QStringList &removed) { clear(content.sender.reference, removed); }},
    {"sender-phone", QT_TRANSLATE_NOOP("interdict::Redaction", "Telephone number of the sender"),
     [](PacketContent &content, QStringList &removed) { clear(content.sender.phone, removed); }},
    {"sender-email", QT_TRANSLATE_NOOP("interdict::Redaction", "E-mail address of the sender"),
     [](PacketContent &content, QStringList &removed) { clear(content.sender.email, removed); }},
    {"case-name", QT_TRANSLATE_NOOP("interdict::Redaction", "Name of the case"),
     [](PacketContent &content, QStringList &removed) { clear(content.caseName, removed); }},
    {"case-id", QT_TRANSLATE_NOOP("interdict::Redaction", "Number of the case"),
     [](PacketContent &content, QStringList &removed) { clear(content.caseId, removed); }},
    {"filters", QT_TRANSLATE_NOOP("interdict::Redaction", "Filters with which the packet was made"),
     [](PacketContent &content, QStringList &) { content.filters.clear(); }},
    {"prior-notices", QT_TRANSLATE_NOOP("interdict::Redaction", "Prior notices and warning letters"),
     [](PacketContent &content, QStringList &removed) {
         clear(content.priorNotices, removed);
         content.letters.clear();
     }},
    {"descriptions", QT_TRANSLATE_NOOP("interdict::Redaction", "Descriptions of listings"),
     [](PacketContent &content, QStringList &removed) {
         clearEach(content.listings, &PacketListing::description, removed);
     }},
    {"prices", QT_TRANSLATE_NOOP("interdict::Redaction", "Prices of listings"),
     [](PacketContent &content, QStringList &removed) { clearEach(content.listings, &PacketListing::price, removed); }},
    {"link-author", QT_TRANSLATE_NOOP("interdict::Redaction", "Who drew a link"),
     [](PacketContent &content, QStringList &removed) { clearEach(content.links, &PacketLink::author, removed); }},
    {"link-reason", QT_TRANSLATE_NOOP("interdict::Redaction", "Why a link was drawn"),
     [](PacketContent &content, QStringList &removed) { clearEach(content.links, &PacketLink::reason, removed); }},
    {"imported-by", QT_TRANSLATE_NOOP("interdict::Redaction", "Who imported the sources"),
     [](PacketContent &content, QStringList &removed) {
         clearEach(content.sources, &PacketSource::importedBy, removed);
     }},
    {"sources", QT_TRANSLATE_NOOP("interdict::Redaction", "Source files"),
     [](PacketContent &content, QStringList &removed) {
         clearEach(content.sources, &PacketSource::fileName, removed);
         clearEach(content.exhibits, &PacketExhibit::sourceFile, removed);
         content.sources.clear();
     }},
    {"history", QT_TRANSLATE_NOOP("interdict::Redaction", "History of the case"),
     [](PacketContent &content, QStringList &) { content.history.clear(); }},
    {"timeline", QT_TRANSLATE_NOOP("interdict::Redaction", "Timeline"),
     [](PacketContent &content, QStringList &) { content.events.clear(); }},
    {"listings", QT_TRANSLATE_NOOP("interdict::Redaction", "Listings"),
     [](PacketContent &content, QStringList &) { content.listings.clear(); }},
    {"links", QT_TRANSLATE_NOOP("interdict::Redaction", "Links"),
     [](PacketContent &content, QStringList &) { content.links.clear(); }},
    {"exhibit-files", QT_TRANSLATE_NOOP("interdict::Redaction", "Exhibits"),
     [](PacketContent &content, QStringList &) { withholdAll(content); }},
};

const Field *fieldOf(const QString &token)
{
    const auto *field = std::find_if(std::begin(fields), std::end(fields),
                                     [&token](const Field &each) { return token == QLatin1StringView(each.token); });
    return field == std::end(fields) ? nullptr : field;
}

} // namespace

bool leaveOutField(const QString &token, PacketContent &content, QStringList &removed)
{
    const Field *field = fieldOf(token);
    if (field)
        field->leaveOut(content, removed);
    return field != nullptr;
}

QString nameOfField(const QString &token)
{
    const Field *field = fieldOf(token);
    return field ? Words::tr(field->name) : QString();
}

std::vector<RedactableField> redactableFields()
{
    std::vector<RedactableField> named;
    for (const Field &field : fields)
        named.push_back({QString::fromLatin1(field.token), Words::tr(field.name)});
    return named;
}

} // namespace interdict
