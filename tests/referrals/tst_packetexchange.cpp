// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetexchange.h"

#include "tests/referrals/madecontent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// One entity of each kind, each tied to the first.
PacketContent everyKind()
{
    PacketContent content = madeContent();
    for (int kind = int(EntityKind::seller); kind <= int(EntityKind::organisation); ++kind) {
        PacketEntity entity;
        entity.kind = EntityKind(kind);
        entity.key = entity.kind == EntityKind::ipAddress ? u"192.0.2.7"_s
                     : entity.kind == EntityKind::email   ? u"b@example.net"_s
                     : entity.kind == EntityKind::domain  ? u"pills.example.net"_s
                     : entity.kind == EntityKind::site    ? u"shop.example.net"_s
                                                          : u"key %1"_s.arg(kind);
        entity.label = u"Label \"%1\" 压片机 \u202E"_s.arg(kind);
        entity.detail = entity.kind == EntityKind::wallet ? u"bitcoin"_s : u"detail"_s;
        entity.isChosen = true;
        PacketLink link;
        link.kind = kind % 2 ? LinkKind::relatedTo : LinkKind::sameAs;
        link.from = 0;
        link.to = int(content.entities.size());
        link.reason = u"because"_s;
        link.first = link.last = PartialDate::fromDay(QDate(2026, 1, 2));
        content.entities.push_back(entity);
        content.links.push_back(link);
    }
    return content;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestPacketExchange : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

private Q_SLOTS:
    void oneReportForEachNameOnTheNet()
    {
        const auto reports = xarfReports(everyKind());
        QCOMPARE(reports.size(), 4U); // two domains, a site, an address
        const QJsonObject report = parsed(reports.front().bytes);
        QCOMPARE(reports.front().name, u"xarf/xarf-0001.json"_s);
        QCOMPARE(report[u"source_identifier"_s].toString(), u"xn--bcher-kva.com"_s);
        QCOMPARE(report[u"category"_s].toString(), u"content"_s);
        QCOMPARE(report[u"sender"_s][u"domain"_s].toString(), u"agency.example"_s);
        const QJsonValue evidence = report[u"evidence"_s][0];
        QCOMPARE(QByteArray::fromBase64(evidence[u"payload"_s].toString().toLatin1()), QByteArray("Tablet press,ann"));
    }

    void withoutAnAddressThereIsNoReport()
    {
        PacketContent content = madeContent();
        content.sender.email = u"none"_s;
        QVERIFY(xarfReports(content).empty());
    }

    void idsAreTheSameForTheSamePacketOnly()
    {
        PacketContent other = madeContent();
        other.packetId = u"IR-2"_s;
        QCOMPARE(stixBundle(madeContent()), stixBundle(madeContent()));
        QVERIFY(parsed(stixBundle(other))[u"id"_s] != parsed(stixBundle(madeContent()))[u"id"_s]);
        static const QRegularExpression fourth(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY(fourth.match(uuidFrom("x", 4)).hasMatch());
    }

    void everyReferenceOfTheBundleLeadsSomewhere()
    {
        const QJsonArray objects = parsed(stixBundle(everyKind()))[u"objects"_s].toArray();
        QStringList ids;
        for (const QJsonValue &object : objects)
            ids << object[u"id"_s].toString();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const QJsonValue &object : objects) {
            for (const char *key : {"source_ref", "target_ref", "created_by_ref"}) {
                const QJsonValue reference = object[QLatin1StringView(key)];
                QVERIFY(reference.isUndefined() || ids.contains(reference.toString()));
            }
            for (const QJsonValue &reference : object[u"object_refs"_s].toArray())
                QVERIFY(ids.contains(reference.toString()));
        }
    }

    void markingIsThatOfTheStandard()
    {
        PacketContent content = madeContent();
        content.marking = Marking::amberStrict;
        const QByteArray bundle = stixBundle(content);
        QVERIFY(bundle.contains("marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"));
        QVERIFY(bundle.contains("\"tlp_2_0\": \"amber+strict\""));
    }

    void everyLineIsAnEntityOfTheMoney()
    {
        const QByteArrayList lines = followTheMoney(everyKind()).trimmed().split('\n');
        QCOMPARE(lines.size(), 17 + 16);
        for (const QByteArray &line : lines) {
            const QJsonObject entity = parsed(line);
            QVERIFY(entity[u"id"_s].isString() && entity[u"schema"_s].isString());
            const QJsonObject properties = entity[u"properties"_s].toObject();
            for (const QJsonValue &value : properties)
                QVERIFY(value.isArray() && value[0].isString());
        }
    }

    void schemasOfTheStandardsHold()
    {
        const QString shared = QStringLiteral(INTERDICT_SHARED_DATA);
        QProcess probe;
        probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema, yaml"_s});
        if (!probe.waitForFinished() || probe.exitCode() != 0 || !QFile::exists(shared + u"/domains/xarf"_s))
            QSKIP("python3-jsonschema, or the schemas in ../shared/data, are not there");
        int number = 0;
        for (const PacketContent &content : {madeContent(), everyKind()}) {
            const QString prefix = QString::number(++number);
            write(prefix + u"-stix.json"_s, stixBundle(content));
            write(prefix + u"-entities.ftm.json"_s, followTheMoney(content));
            int report = 0;
            for (const ExchangeFile &file : xarfReports(content))
                write(prefix + u"-xarf-%1.json"_s.arg(++report), file.bytes);
        }
        QProcess process;
        process.start(u"/usr/bin/python3"_s,
                      {QStringLiteral(INTERDICT_SOURCE_DIR "/tests/referrals/validate.py"), shared, m_folder.path()});
        QVERIFY(process.waitForFinished(120000));
        QVERIFY2(process.exitCode() == 0,
                 (process.readAllStandardOutput() + process.readAllStandardError()).constData());
    }
};

QTEST_GUILESS_MAIN(TestPacketExchange)
#include "tst_packetexchange.moc"
