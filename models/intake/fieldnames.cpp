// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/fieldnames.h"

#include "models/intake/moneyreading.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using enum RecordField;

/// Names as folded() leaves them, for each field; the first of two fields that know a name has it.
constexpr std::array<std::pair<RecordField, const char *>, 19> knownNames{{
    {reference,
     "listing id|listing number|listing no|listing ref|listing reference|listing hash|list|item id|item number|item no|"
     "item hash|hash|product id|product code|offer id|offer number|ad id|ad number|advert id|post "
     "id|sku|asin|page|page id|"
     "page name|file name|filename|reference|ref|ref no|listing|article number|artikelnummer|angebotsnummer|id "
     "anuncio"},
    {title,
     "title|listing title|product|product name|product title|item|item name|item title|name|listing name|offer|offer "
     "title|"
     "ad "
     "title|headline|subject|goods|article|substance|drug|titel|produkt|produktname|artikel|bezeichnung|angebot|titre|"
     "produit|nom|titulo|producto|nombre|titolo|prodotto|nome|название|наименование|товар|заголовок|标题|商品|商品名称|"
     "产品|名称"},
    {description,
     "description|listing description|product description|item description|desc|details|detail|body|text|content|"
     "full description|long description|listing text|ad text|beschreibung|details "
     "text|texte|descripcion|descrizione|описание|"
     "描述|商品描述|详情"},
    {seller, "vendor|vendor name|seller|seller name|shop|shop name|store|store name|merchant|merchant "
             "name|supplier|supplier name|"
             "user|user name|username|vendor username|seller username|vendor "
             "handle|nick|nickname|alias|author|poster|posted by|"
             "sold by|dealer|trader|company|company name|brand seller|handle|screen "
             "name|verkaufer|handler|anbieter|handlername|"
             "vendeur|boutique|vendedor|tienda|venditore|продавец|магазин|卖家|店铺|商家|供应商"},
    {market, "market|market name|marketplace|marketplace name|site|site name|website|website "
             "name|platform|source|source site|forum|"
             "darknet market|portal|marktplatz|plattform|marche|mercado|mercato|площадка|рынок|市场|平台|网站"},
    {url,
     "url|link|web address|address url|listing url|product url|item url|page url|href|uri|web page|webpage|permalink|"
     "listing link|product link|item link|domain|domain name|host|hostname|onion|onion address|vendor url|seller "
     "url|ссылка|"
     "链接|网址|域名"},
    {price, "price|listing price|item price|product price|cost|amount|unit price|asking price|price each|price per "
            "unit|sale price|"
            "value|declared value|preis|betrag|prix|precio|prezzo|preco|цена|стоимость|价格|单价"},
    {currency, "currency|currency code|price currency|ccy|coin|wahrung|devise|moneda|valuta|валюта|货币|币种"},
    {category,
     "category|cat|category name|categories|subcategory|sub category|subcat|subsubcat|sub sub category|subsubcategory|"
     "sub subcategory|section|department|product category|item category|listing category|product type|type|class|"
     "category link|subcategory link|subcategory id|category id|genre|breadcrumb|breadcrumbs|kategorie|unterkategorie|"
     "categorie|sous categorie|categoria|subcategoria|категория|раздел|类别|分类"},
    {seen,
     "date|seen|seen on|seen at|date seen|last seen|first seen|scraped|scraped on|scraped at|scrape date|scrape "
     "time|crawled|"
     "crawled at|crawl date|collected|collected at|collection date|captured|captured at|capture "
     "date|retrieved|retrieved at|"
     "timestamp|time|datetime|date time|posted|posted on|posted at|post date|date posted|published|published "
     "at|created|"
     "created at|date added|added|added on|observed|observed at|snapshot|snapshot date|seized on|seized|seizure date|"
     "date of seizure|seized at|event date|ship date|shipped on|date shipped|mailing date|mailed on|intercept "
     "date|datum|"
     "zeitpunkt|date de saisie|fecha|data|дата|время|日期|时间"},
    {origin,
     "origin|from|ships from|ship from|shipped from|shipping from|ships from country|origin country|country of origin|"
     "country from|source country|location|country|sent from|dispatch from|dispatched from|seller location|vendor "
     "location|"
     "departure|von|versand aus|herkunft|ursprung|origine|origen|origine paese|откуда|страна "
     "отправления|发货地|产地|来自"},
    {destination, "destination|to|ships to|ship to|shipping to|ships to countries|destination country|country of "
                  "destination|country to|"
                  "delivers to|deliver to|delivery to|shipping destination|sent to|nach|versand "
                  "nach|ziel|zielland|destinazione|destino|"
                  "куда|страна назначения|目的地|送至"},
    {trackingNumber,
     "tracking number|tracking no|tracking|tracking id|tracking code|tracking num|track number|track no|trackingnumber|"
     "parcel number|parcel id|parcel no|package number|package id|waybill|waybill number|waybill no|air waybill|awb|"
     "awb number|shipment id|shipment number|shipment no|consignment number|consignment no|mail item|mail item id|"
     "article id|barcode|label number|sendungsnummer|paketnummer|numero de suivi|numero de seguimiento|трек номер|трек|"
     "运单号|快递单号|追踪号"},
    {carrier, "carrier|carrier name|courier|courier name|shipping company|shipper company|postal service|post "
              "operator|delivery service|"
              "shipping carrier|mail service|versanddienst|transporteur|transportista|перевозчик|承运人|快递公司"},
    {sender,
     "sender|sender name|sender address|consignor|consignor name|shipper|shipper name|shipper address|from name|from "
     "address|"
     "return address|return name|exporter|mailed by|absender|expediteur|remitente|mittente|отправитель|发件人|寄件人"},
    {recipient,
     "recipient|recipient name|recipient address|consignee|consignee name|consignee "
     "address|addressee|receiver|receiver name|"
     "receiver address|to name|to address|delivery address|ship to name|ship to address|importer|buyer|buyer name|"
     "customer|empfanger|destinataire|destinatario|получатель|收件人"},
    {contact,
     "contact|contacts|contact info|contact details|contact information|email|e mail|mail|email address|e mail address|"
     "emails|phone|phone "
     "number|telephone|tel|mobile|telegram|wickr|whatsapp|wechat|skype|signal|jabber|xmpp|icq|session|"
     "threema|matrix|discord|instagram|facebook|twitter|messenger|wallet|wallet address|btc address|bitcoin address|"
     "payment address|crypto address|pgp|pgp key|public key|pgp public key|gpg|gpg key|fingerprint|pgp fingerprint|"
     "key fingerprint|kontakt|telefon|correo|телефон|контакт|почта|电话|联系方式|微信|邮箱"},
    {quantity, "quantity|qty|stock|in stock|available|quantity available|units|pieces|pcs|count|number of "
               "units|menge|anzahl|quantite|"
               "cantidad|quantita|количество|数量|库存"},
    {note,
     "note|notes|remark|remarks|comment|comments|memo|feedback|feedbacks|review|reviews|terms|terms and "
     "conditions|profile|"
     "vendor profile|seller profile|bio|about|about me|about us|vendor description|seller description|policy|"
     "refund policy|declared contents|contents|declared as|additional info|additional information|other|misc|"
     "extra|message|messages|listing item|ocr text|label text|anmerkung|bemerkung|notiz|bewertung|remarque|nota|notas|"
     "примечание|комментарий|отзывы|备注|评论|反馈"},
}};

constexpr int whole = 100;
constexpr int ending = 60;
constexpr int aboutCurrency = 70;

bool endsWord(QChar before, QChar c)
{
    return before.isLetterOrNumber() && c.isLetterOrNumber() &&
           ((before.isLower() && c.isUpper()) || (before.isLetter() != c.isLetter()));
}

/// Lower case without accents, words apart; words that are only a number are dropped ("subcategory2_id").
QString folded(const QString &name)
{
    QString apart;
    QChar before;
    for (const QChar c : name) {
        if (endsWord(before, c))
            apart += u' ';
        apart += c.isLetterOrNumber() ? c : QChar(u' ');
        before = c;
    }
    QString plain;
    for (const QChar c : apart.toLower().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    // "й" has lost its mark as "é" has; both sides of a comparison are folded alike.
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(
        [](const QString &word) { return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); });
    return words.join(u' ');
}

struct KnownName
{
    QString name;
    RecordField field;
};

const std::vector<KnownName> &names()
{
    static const std::vector<KnownName> all = [] {
        std::vector<KnownName> list;
        for (const auto &[field, text] : knownNames) {
            for (const QString &name : QString::fromUtf8(text).split(u'|'))
                list.push_back({folded(name), field});
        }
        return list;
    }();
    return all;
}

std::optional<RecordField> exactField(const QString &name)
{
    const auto found =
        std::find_if(names().begin(), names().end(), [&name](const KnownName &known) { return known.name == name; });
    return found == names().end() ? std::nullopt : std::optional(found->field);
}

/// Words that say something alone and little at the end of others: "relation is next to".
constexpr std::array weakEndings{
    "to",      "from",  "time", "other", "about",  "list",    "page",   "session", "signal", "coin", "class", "count",
    "content", "text",  "body", "a",     "item",   "article", "source", "handle",  "value",  "data", "units", "pieces",
    "add",     "added", "link", "mail",  "matrix", "country", "terms",  "extra",   "ref",    "host", "store"};

bool isWeak(const QString &name)
{
    return std::any_of(weakEndings.begin(), weakEndings.end(),
                       [&name](const char *weak) { return name == QLatin1StringView(weak); });
}

/// By the longest known name that the words end in: "listing vendor", "detail price".
std::optional<RecordField> fieldOfEnding(const QString &name)
{
    const KnownName *best = nullptr;
    for (const KnownName &known : names()) {
        const bool fits = name.size() > known.name.size() && name.endsWith(known.name) &&
                          name[name.size() - known.name.size() - 1] == u' ';
        if (fits && !isWeak(known.name) && (!best || known.name.size() > best->name.size()))
            best = &known;
    }
    return best ? std::optional(best->field) : std::nullopt;
}

/// Takes the words that name a currency out of "price usd", "usd price", "btc".
QString takeCurrency(QString &name)
{
    QString code;
    QStringList left;
    for (const QString &word : name.split(u' ')) {
        const QString one = word.size() >= 3 ? currencyCode(word) : QString();
        if (one.isEmpty())
            left << word;
        else if (code.isEmpty())
            code = one;
    }
    if (!code.isEmpty() && !left.isEmpty() && (left.back() == "in"_L1 || left.back() == "per"_L1))
        left.removeLast();
    name = left.join(u' ');
    return code;
}

} // namespace

NamedField fieldNamed(const QString &columnName)
{
    QString name = folded(columnName);
    if (name.isEmpty())
        return {};
    if (const auto field = exactField(name))
        return {field, whole, {}};
    const QString code = takeCurrency(name);
    if (!code.isEmpty()) {
        const auto field = name.isEmpty() ? std::optional(price) : exactField(name);
        const auto last = field ? field : fieldOfEnding(name);
        if (last == price)
            return {price, field ? aboutCurrency : ending, code};
        name = folded(columnName);
    }
    if (const auto field = fieldOfEnding(name))
        return {field, ending, {}};
    return {};
}

DatePartName datePartNamed(const QString &columnName)
{
    const QString name = folded(columnName);
    const QString first = name.section(u' ', 0, 0);
    if (first == "fy"_L1 || first == "fiscal"_L1)
        return DatePartName::fiscalYear;
    if (first == "year"_L1 || first == "jahr"_L1 || first == "ano"_L1 || first == "annee"_L1)
        return DatePartName::year;
    return first == "month"_L1 || first == "monat"_L1 || first == "mes"_L1 || first == "mois"_L1 ? DatePartName::month
                                                                                                 : DatePartName::none;
}

QString foldedName(const QString &columnName)
{
    return folded(columnName);
}

bool takesSeveralColumns(RecordField field)
{
    return field == category || field == contact || field == note || field == sender || field == recipient;
}

} // namespace interdict
