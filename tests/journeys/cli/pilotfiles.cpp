// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/pilotfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(INTERDICT_SHARED_DATA);
const QString blockList = shared + u"/domains/blocklist/blp-drugs.txt"_s;
const QString couriers = shared + u"/shipments/jkeen-couriers"_s;

/// The first so many names of the block list that are directly below one of the top-level domains.
QStringList firstNames(const QString &topLevels, int most)
{
    QFile file(blockList);
    const QRegularExpression name(u"^0\\.0\\.0\\.0 ([a-z0-9-]+\\.(?:%1))\\s*$"_s.arg(topLevels));
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    while (!file.atEnd() && names.size() < most) {
        if (const auto match = name.match(QString::fromUtf8(file.readLine())); match.hasMatch())
            names << match.captured(1);
    }
    return names;
}

/// Every number that one of the couriers' own tests calls valid.
QStringList validNumbers()
{
    QStringList numbers;
    const QDir folder(couriers);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray kinds = QJsonDocument::fromJson(file.readAll())[u"tracking_numbers"_s].toArray();
        for (const QJsonValue &kind : kinds) {
            for (const QJsonValue &number : kind[u"test_numbers"_s][u"valid"_s].toArray())
                numbers << number.toString().remove(u' ');
        }
    }
    return numbers;
}

} // namespace

QString PilotFiles::missing()
{
    for (const QString &path : {blockList, pressedPills(), market(), fdaLetters(), couriers}) {
        if (!QFile::exists(path))
            return path;
    }
    return {};
}

QString PilotFiles::pressedPills()
{
    return shared + u"/markets/D&C_-_stims_-_pressed_pills_-_20170426.csv"_s;
}

QString PilotFiles::market()
{
    return shared + u"/markets/agora-2014-01-01.csv"_s;
}

QString PilotFiles::fdaLetters()
{
    return shared + u"/domains/fda/fda_all_warning_letters.csv"_s;
}

QStringList PilotFiles::domains()
{
    static const QStringList all = firstNames(u"com"_s, 12) + firstNames(u"org"_s, 6) + firstNames(u"us|biz"_s, 6);
    return all;
}

QByteArray PilotFiles::hosts()
{
    QByteArray bytes("# Title: Drugs Block List\n");
    for (const QString &domain : domains())
        bytes += "0.0.0.0 " + domain.toUtf8() + '\n';
    return bytes;
}

QByteArray PilotFiles::offers()
{
    QString csv = u"title,seller,market,url,price,currency,date,description\n"_s;
    for (const QString &domain : domains())
        csv += u"Tramadol 100 mg,owner of %1,%1,https://%1/tramadol-100,59.00,USD,2020-05-20,No prescription needed\n"_s
                   .arg(domain);
    return csv.toUtf8();
}

QByteArray PilotFiles::presses()
{
    QString csv = u"title,seller,market,url,price,currency,date,origin,destination\n"_s;
    for (int i = 0; i < 12; ++i)
        csv +=
            u"TDP-5 tablet press no. %1,pressman%2,eBay,https://www.ebay.com/itm/28412345%3,%4,USD,2020-05-0%5,China,"
            "United States\n"_s.arg(i)
                .arg(i % 3)
                .arg(6000 + i)
                .arg(400 + i)
                .arg(1 + i % 9);
    return csv.toUtf8();
}

QByteArray PilotFiles::parcels()
{
    QString csv = u"tracking_number,sender,origin,destination,date\n"_s;
    int row = 0;
    for (const QString &number : validNumbers())
        csv += u"%1,pressman%2,China,United States,2020-05-1%3\n"_s.arg(number).arg(row % 3).arg(row % 9), ++row;
    return csv.toUtf8();
}

QByteArray PilotFiles::rdap(const QString &domain, const QByteArray &status, const QByteArray &day)
{
    return R"({"rdapConformance":["rdap_level_0"],"objectClassName":"domain","ldhName":")" + domain.toUtf8() +
           R"(","status":[")" + status + R"("],"events":[{"eventAction":"last update of RDAP database","eventDate":")" +
           day +
           R"(T06:00:00Z"},{"eventAction":"last changed","eventDate":)"
           R"("2020-07-10T08:00:00Z"}],"nameservers":[{"objectClassName":"nameserver","ldhName":"ns1.example.net"}]})";
}

} // namespace interdict::journeys
