// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/archivefile.h"
#include "tests/referrals/archiverules.h"

#include <QDateTime>
#include <QXmlStreamReader>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Kind = ArchiveValue::Kind;

/// "dc:title" and so on with the kind of list they are in, "" where in none (XMP Specification of January 2004).
const std::map<QString, QString> properties{
    {u"dc:title"_s, u"Alt"_s},      {u"dc:description"_s, u"Alt"_s},  {u"dc:creator"_s, u"Seq"_s},
    {u"dc:language"_s, u"Bag"_s},   {u"dc:subject"_s, u"Bag"_s},      {u"dc:format"_s, u""_s},
    {u"xmp:CreatorTool"_s, u""_s},  {u"xmp:CreateDate"_s, u""_s},     {u"xmp:ModifyDate"_s, u""_s},
    {u"xmp:MetadataDate"_s, u""_s}, {u"pdf:Producer"_s, u""_s},       {u"pdf:Keywords"_s, u""_s},
    {u"pdfaid:part"_s, u""_s},      {u"pdfaid:conformance"_s, u""_s}, {u"xmpMM:DocumentID"_s, u""_s},
    {u"xmpMM:InstanceID"_s, u""_s}};
const std::map<QString, QString> namespaces{{u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s},
                                            {u"http://ns.adobe.com/xap/1.0/"_s, u"xmp"_s},
                                            {u"http://ns.adobe.com/xap/1.0/mm/"_s, u"xmpMM"_s},
                                            {u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf"_s},
                                            {u"http://www.aiim.org/pdfa/ns/id/"_s, u"pdfaid"_s}};

QString textOf(const QByteArray &string)
{
    if (!string.startsWith("\xfe\xff"))
        return QString::fromLatin1(string);
    QString text;
    for (qsizetype i = 2; i + 1 < string.size(); i += 2)
        text += QChar(ushort(uchar(string[i]) << 8 | uchar(string[i + 1])));
    return text;
}

class Metadata
{
public:
    explicit Metadata(const ArchiveFile &file) : m_file(file) {}

    QStringList broken()
    {
        const ArchiveValue &catalog = m_file.at(m_file.trailer(), "Root");
        const auto entry = catalog.entries.find("Metadata");
        const auto packet = entry == catalog.entries.end() ? std::nullopt : m_file.streamOf(entry->second);
        if (!packet)
            return {u"6.7.2: the catalog has no metadata"_s};
        if (m_file.resolved(entry->second).has("Filter"))
            fault(u"6.7.2"_s, u"are packed"_s);
        readPacket(*packet);
        checkIdentification();
        checkInformation(m_file.at(m_file.trailer(), "Info"));
        return m_faults;
    }

private:
    void fault(const QString &clause, const QString &what) { m_faults << u"%1: the metadata %2"_s.arg(clause, what); }
    void readPacket(const QByteArray &packet);
    void readProperty(QXmlStreamReader &xml);
    void checkIdentification();
    void checkInformation(const ArchiveValue &information);
    void checkDate(const ArchiveValue &information, const QByteArray &key, const QString &property);

    const ArchiveFile &m_file;
    QStringList m_faults;
    std::map<QString, QStringList> m_values;
};

void Metadata::readPacket(const QByteArray &packet)
{
    const QByteArray head = packet.left(packet.indexOf("?>") + 2);
    if (!head.startsWith("<?xpacket begin=") || !packet.trimmed().endsWith("<?xpacket end=\"w\"?>"))
        fault(u"6.7.5"_s, u"are in no packet"_s);
    if (head.contains(" bytes=") || head.contains(" encoding="))
        fault(u"6.7.5"_s, u"say their length or encoding"_s);
    QXmlStreamReader xml(packet);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Description")
            break;
    }
    while (xml.readNextStartElement())
        readProperty(xml);
    if (xml.hasError())
        fault(u"6.7.9"_s, u"are not well-formed: %1"_s.arg(xml.errorString()));
}

void Metadata::readProperty(QXmlStreamReader &xml)
{
    const auto space = namespaces.find(xml.namespaceUri().toString());
    const QString name = (space == namespaces.end() ? u"?"_s : space->second) + u":"_s + xml.name().toString();
    const auto known = properties.find(name);
    if (known == properties.end() || xml.prefix() != space->second)
        fault(u"6.7.9"_s, u"have a property that is not predefined, %1"_s.arg(xml.qualifiedName()));
    QString list;
    QString text;
    QStringList values;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token == QXmlStreamReader::StartElement && depth == 2)
            list = xml.name().toString();
        if (token == QXmlStreamReader::Characters && !xml.isWhitespace())
            text += xml.text().toString();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"li")
            values << std::exchange(text, QString());
    }
    if (known != properties.end() && known->second != list)
        fault(u"6.7.9"_s, u"have %1 in a list of another kind"_s.arg(name));
    m_values[name] = list.isEmpty() ? QStringList{text} : values;
}

void Metadata::checkIdentification()
{
    if (m_values[u"pdfaid:part"_s] != QStringList{u"1"_s} ||
        !QStringList({u"A"_s, u"B"_s}).contains(m_values[u"pdfaid:conformance"_s].value(0)))
        fault(u"6.7.11"_s, u"do not say PDF/A-1"_s);
}

void Metadata::checkInformation(const ArchiveValue &information)
{
    const std::pair<const char *, QString> pairs[] = {
        {"Title", u"dc:title"_s},        {"Author", u"dc:creator"_s},       {"Subject", u"dc:description"_s},
        {"Keywords", u"pdf:Keywords"_s}, {"Creator", u"xmp:CreatorTool"_s}, {"Producer", u"pdf:Producer"_s}};
    for (const auto &[key, property] : pairs) {
        if (information.has(key) && m_values[property] != QStringList{textOf(m_file.at(information, key).text)})
            fault(u"6.7.3"_s, u"say another %1 than the information"_s.arg(property));
    }
    checkDate(information, "CreationDate", u"xmp:CreateDate"_s);
    checkDate(information, "ModDate", u"xmp:ModifyDate"_s);
}

void Metadata::checkDate(const ArchiveValue &information, const QByteArray &key, const QString &property)
{
    if (!information.has(key))
        return;
    const QString said = QString::fromLatin1(m_file.at(information, key).text);
    const QDateTime there = QDateTime::fromString(m_values[property].value(0), Qt::ISODate);
    if (!there.isValid() || said != there.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s))
        fault(u"6.7.3"_s, u"say another %1 than the information"_s.arg(property));
}

} // namespace

QStringList archiveMetadataFaults(const ArchiveFile &file)
{
    return Metadata(file).broken();
}

} // namespace interdict
