// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/cellstyles.h"

#include "models/intake/spreadsheets/booktext.h"

#include <QHash>

namespace interdict {

namespace {

constexpr size_t mostStyles = 1'000'000; // Excel takes 65,490

} // namespace

CellStyles CellStyles::parse(const QByteArray &part)
{
    CellStyles styles;
    QHash<int, QString> codes;
    QHash<int, size_t> formats;
    bool isCellStyles = false;
    QXmlStreamReader xml;
    xml.setNamespaceProcessing(false);
    xml.addData(part);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        const QStringView name = plainXmlName(xml.qualifiedName());
        if (name == u"cellXfs")
            isCellStyles = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (name == u"extLst") {
            xml.skipCurrentElement();
            continue;
        }
        const int id = xmlAttribute(xml.attributes(), u"numFmtId").toInt();
        if (name == u"numFmt")
            codes.insert(id, xmlAttribute(xml.attributes(), u"formatCode"));
        if (name != u"xf" || !isCellStyles || styles.m_formatOfStyle.size() >= mostStyles)
            continue;
        if (!formats.contains(id)) {
            formats.insert(id, styles.m_formats.size());
            styles.m_formats.push_back(codes.contains(id) ? NumberFormat::parse(codes.value(id))
                                                          : NumberFormat::builtIn(id));
        }
        styles.m_formatOfStyle.push_back(formats.value(id));
    }
    return styles;
}

const NumberFormat &CellStyles::formatOf(int style) const
{
    if (style < 0 || static_cast<size_t>(style) >= m_formatOfStyle.size())
        return m_formats.front();
    return m_formats[m_formatOfStyle[static_cast<size_t>(style)]];
}

} // namespace interdict
