// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/relationships.h"

#include "models/intake/spreadsheets/booktext.h"

#include <QStringList>
#include <QUrl>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// A target counts from its part's folder, or from the package's root where it begins with a slash.
QString resolved(const QString &part, const QString &target)
{
    QString plain = QUrl::fromPercentEncoding(target.toUtf8());
    plain.replace(u'\\', u'/');
    QStringList steps;
    const QString folder = plain.startsWith(u'/') ? QString() : part.section(u'/', 0, -2);
    const QStringList all = (folder + u'/' + plain).split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : all) {
        if (step == ".."_L1 && !steps.isEmpty())
            steps.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            steps += step;
    }
    return steps.join(u'/');
}

} // namespace

std::vector<Relationship> relationshipsOf(const PackageParts &package, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const Result<QByteArray> bytes = package.read(folder + "_rels/"_L1 + part.section(u'/', -1) + ".rels"_L1);
    std::vector<Relationship> all;
    if (!bytes)
        return all;
    QXmlStreamReader xml(*bytes);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        if (!xml.isStartElement() || plainXmlName(xml.qualifiedName()) != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xmlAttribute(attributes, u"TargetMode") == "External"_L1)
            continue;
        all.push_back({xmlAttribute(attributes, u"Id"), xmlAttribute(attributes, u"Type").section(u'/', -1),
                       resolved(part, xmlAttribute(attributes, u"Target"))});
    }
    return all;
}

} // namespace interdict
