// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/warningletter.h"

#include "models/referrals/checklist.h"
#include "models/referrals/citations.h"
#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::WarningLetter)
};

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

LetterTemplate templateFrom(const QJsonObject &json)
{
    LetterTemplate made;
    made.id = json[u"id"_s].toString();
    made.name = json[u"name"_s].toString();
    made.language = json[u"language"_s].toString(u"en"_s);
    made.title = json[u"title"_s].toString();
    made.calendar = json[u"calendar"_s].toString();
    made.responseDays = json[u"responseDays"_s].toInt();
    made.citations = textsIn(json[u"citations"_s]);
    made.opening = textsIn(json[u"opening"_s]);
    made.sites = textsIn(json[u"sites"_s]);
    made.sections = textsIn(json[u"sections"_s]);
    made.request = textsIn(json[u"request"_s]);
    made.answer = textsIn(json[u"answer"_s]);
    made.consequences = textsIn(json[u"consequences"_s]);
    made.reply = textsIn(json[u"reply"_s]);
    made.closing = textsIn(json[u"closing"_s]);
    const QJsonObject labels = json[u"labels"_s].toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        made.labels.insert(label.key(), label.value().toString());
    made.source = json[u"source"_s].toString();
    return made;
}

QJsonObject toJson(const PacketParty &party)
{
    return {{u"organisation"_s, party.organisation},
            {u"person"_s, party.person},
            {u"role"_s, party.role},
            {u"reference"_s, party.reference},
            {u"phone"_s, party.phone},
            {u"email"_s, party.email},
            {u"authority"_s, party.authority},
            {u"jurisdiction"_s, party.jurisdiction}};
}

PacketParty partyFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json[key].toString(); };
    return {text("organisation"_L1), text("person"_L1), text("role"_L1),      text("reference"_L1),
            text("phone"_L1),        text("email"_L1),  text("authority"_L1), text("jurisdiction"_L1)};
}

QJsonObject toJson(const LetterProduct &product)
{
    return {{u"title"_s, product.title},    {u"site"_s, product.site}, {u"where"_s, product.where},
            {u"price"_s, product.price},    {u"seen"_s, product.seen}, {u"exhibit"_s, product.exhibit},
            {u"record"_s, product.recordId}};
}

} // namespace

std::vector<LetterTemplate> letterTemplates()
{
    std::vector<LetterTemplate> templates;
    for (const QJsonValue &value : referralData("lettertemplates"_L1)[u"templates"_s].toArray())
        templates.push_back(templateFrom(value.toObject()));
    return templates;
}

Result<LetterTemplate> letterTemplate(const QString &id)
{
    QStringList ids;
    for (const LetterTemplate &each : letterTemplates()) {
        if (each.id == id)
            return each;
        ids << each.id;
    }
    return failure(ErrorCode::notFound,
                   Words::tr("There is no letter template \"%1\"; there are: %2.").arg(id, ids.join(u", "_s)));
}

QJsonObject toJson(const WarningLetter &letter)
{
    QJsonArray products;
    for (const LetterProduct &product : letter.products)
        products.append(toJson(product));
    QJsonArray entities;
    for (const qint64 entity : letter.entities)
        entities.append(entity);
    return {{u"template"_s, letter.templateId},
            {u"reference"_s, letter.reference},
            {u"dated"_s, letter.dated.toString(Qt::ISODate)},
            {u"sender"_s, toJson(letter.sender)},
            {u"addressee"_s, letter.addressee},
            {u"address"_s, letter.address},
            {u"sites"_s, QJsonArray::fromStringList(letter.sites)},
            {u"products"_s, products},
            {u"citations"_s, QJsonArray::fromStringList(letter.citations)},
            {u"responseDays"_s, letter.responseDays},
            {u"calendar"_s, letter.calendar},
            {u"copies"_s, QJsonArray::fromStringList(letter.copies)},
            {u"addition"_s, letter.addition},
            {u"marking"_s, toString(letter.marking)},
            {u"isDraft"_s, letter.isDraft},
            {u"entities"_s, entities}};
}

WarningLetter warningLetterFromJson(const QJsonObject &json)
{
    WarningLetter letter;
    letter.templateId = json[u"template"_s].toString();
    letter.reference = json[u"reference"_s].toString();
    letter.dated = QDate::fromString(json[u"dated"_s].toString(), Qt::ISODate);
    letter.sender = partyFrom(json[u"sender"_s].toObject());
    letter.addressee = json[u"addressee"_s].toString();
    letter.address = json[u"address"_s].toString();
    letter.sites = textsIn(json[u"sites"_s]);
    for (const QJsonValue &value : json[u"products"_s].toArray()) {
        letter.products.push_back({value[u"title"_s].toString(), value[u"site"_s].toString(),
                                   value[u"where"_s].toString(), value[u"price"_s].toString(),
                                   value[u"seen"_s].toString(), value[u"exhibit"_s].toString(),
                                   value[u"record"_s].toInteger()});
    }
    letter.citations = textsIn(json[u"citations"_s]);
    letter.responseDays = json[u"responseDays"_s].toInt();
    letter.calendar = json[u"calendar"_s].toString();
    letter.copies = textsIn(json[u"copies"_s]);
    letter.addition = json[u"addition"_s].toString();
    if (const Result<Marking> marking = parseMarking(json[u"marking"_s].toString()))
        letter.marking = *marking;
    letter.isDraft = json[u"isDraft"_s].toBool();
    for (const QJsonValue &entity : json[u"entities"_s].toArray())
        letter.entities.push_back(entity.toInteger());
    return letter;
}

Result<QStringList> missingInLetter(const WarningLetter &letter)
{
    const Result<LetterTemplate> form = letterTemplate(letter.templateId);
    if (!form)
        return tl::unexpected(form.error());
    PacketContent content;
    content.recipientKind = RecipientKind::siteOperator;
    content.sender = letter.sender;
    PacketLetter asPacket;
    asPacket.reference = letter.reference;
    asPacket.address = letter.address;
    asPacket.sites = letter.sites;
    asPacket.responseDays = letter.responseDays;
    for (const Citation &citation : citationsOf(letter.citations))
        asPacket.sections << citation.citation;
    content.letters.push_back(asPacket);
    content.statements = {{u"letter.consequences"_s, form->consequences.join(u' ')},
                          {u"letter.copies"_s, letter.copies.isEmpty() ? form->labels.value(u"noneCopies"_s)
                                                                       : letter.copies.join(u"; "_s)}};
    for (const LetterProduct &product : letter.products) {
        PacketListing listing;
        listing.title = product.title;
        content.listings.push_back(listing);
    }
    QStringList missing;
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.need == Need::must && !point.isMet)
            missing << Words::tr("%1: %2", "what is missing: where to get it").arg(point.name, point.whereFrom);
    }
    return missing;
}

} // namespace interdict
