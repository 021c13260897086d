// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/books/bookmaking.h"

#include <KZip>

#include <QIODevice>

namespace interdict::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const QByteArray relationSpace = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationType + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

QString zipOf(const QTemporaryDir &folder, const QString &name, const Parts &parts)
{
    const QString path = folder.filePath(name);
    KZip zip(path);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("the zip cannot be written");
    for (const auto &[part, bytes] : parts) {
        zip.setCompression(part == "mimetype"_L1 ? KZip::NoCompression : KZip::DeflateCompression);
        if (!zip.writeFile(part, bytes))
            qFatal("the part cannot be written");
    }
    if (!zip.close())
        qFatal("the zip cannot be closed");
    return path;
}

QString xlsxOf(const QTemporaryDir &folder, const XlsxDraft &draft)
{
    Parts parts{
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, "<Relationships " + relationSpace + ">" +
                               relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {u"xl/workbook.xml"_s, "<workbook " + mainSpace + ">" + draft.workbookPr +
                                   "<sheets><sheet name=\"Offers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s, "<Relationships " + relationSpace + ">" +
                                              relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                              relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                              relation("rId3", "styles", "styles.xml") + "</Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet " + mainSpace +
                                            "><dimension ref=\"A1:XFD1048576\"/><sheetData>" + draft.rows +
                                            "</sheetData>" + draft.afterRows + "</worksheet>"},
        {u"xl/styles.xml"_s, "<styleSheet " + mainSpace + "><numFmts>" + draft.numFmts +
                                 "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + draft.xfs +
                                 "</cellXfs></styleSheet>"},
    };
    if (!draft.strings.isEmpty())
        parts.append({u"xl/sharedStrings.xml"_s, "<sst " + mainSpace + ">" + draft.strings + "</sst>"});
    return zipOf(folder, u"made.xlsx"_s, parts);
}

QString odsOf(const QTemporaryDir &folder, const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>" +
        styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
        "</office:spreadsheet></office:body></office:document-content>";
    return zipOf(folder, u"made.ods"_s,
                 {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content}});
}

std::vector<Sheet> readBook(const SourceReader &reader, const QString &path, QString *error)
{
    std::vector<Sheet> sheets;
    const Result<std::unique_ptr<OpenSource>> source = reader.open(path, {});
    if (!source) {
        *error = source.error().message;
        return sheets;
    }
    for (size_t i = 0; i < (*source)->parts().size(); ++i) {
        Sheet sheet{(*source)->parts()[i], {}};
        const auto take = [&sheet](RawRow &&row) -> Outcome {
            sheet.rows.push_back(std::move(row));
            return {};
        };
        if (const Outcome read = (*source)->readRows(static_cast<int>(i), take, {}, {}); !read)
            *error = read.error().message;
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

QByteArray bytesOf(OpenSource &source, int part)
{
    const Result<std::unique_ptr<QIODevice>> device = source.bytes(part);
    return device ? (*device)->readAll() : QByteArray();
}

} // namespace interdict::test
