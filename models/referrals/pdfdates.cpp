// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/pdfdates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknownShape(const QString &detail)
{
    return failure(ErrorCode::internal,
                   QCoreApplication::translate("PdfDates",
                                               "The PDF could not be completed with this version of Qt. Report this "
                                               "fault with the version of the program."),
                   detail);
}

/// Adds `shift` to every offset beyond `from` in the cross-reference table, and to the table's own.
Outcome moveReferences(QByteArray &pdf, qsizetype from, qsizetype shift)
{
    constexpr qsizetype entryBytes = 20; // ISO 32000-1 section 7.5.4
    const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype firstEntry = table > 0 ? pdf.indexOf('\n', table + 7) + 1 : 0;
    if (table <= 0 || start < trailer || firstEntry >= trailer || (trailer - firstEntry) % entryBytes != 0)
        return unknownShape(u"xref"_s);
    for (qsizetype entry = firstEntry; entry < trailer; entry += entryBytes) {
        const qlonglong offset = pdf.sliced(entry, 10).toLongLong();
        if (offset > from)
            pdf.replace(entry, 10, QByteArray::number(offset + shift).rightJustified(10, '0'));
    }
    const qsizetype number = start + qsizetype(qstrlen("startxref\n"));
    pdf.replace(number, pdf.indexOf('\n', number) - number, QByteArray::number(table));
    return {};
}

/// Sets the date behind every such key of the document information.
Outcome setDate(QByteArray &pdf, const QByteArray &key, const QByteArray &date)
{
    const qsizetype at = pdf.indexOf('\n' + key + " (D:");
    if (at < 0)
        return {};
    const qsizetype begin = pdf.indexOf('(', at) + 1;
    const qsizetype end = pdf.indexOf(')', begin);
    if (end < 0 || end - begin > 30)
        return unknownShape(QString::fromLatin1(key));
    const qsizetype shift = date.size() - (end - begin);
    pdf.replace(begin, end - begin, date);
    return moveReferences(pdf, begin, shift);
}

void setIdentifier(QByteArray &pdf)
{
    static const QRegularExpression pattern(u"/ID \\[ ?<([0-9A-Fa-f]{32})> ?<([0-9A-Fa-f]{32})> ?\\]"_s);
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(pdf.sliced(trailer)));
    if (!match.hasMatch())
        return;
    const auto set = [&](const QByteArray &value) {
        pdf.replace(trailer + match.capturedStart(1), 32, value);
        pdf.replace(trailer + match.capturedStart(2), 32, value);
    };
    set(QByteArray(32, '0'));
    set(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Result<QByteArray> withFixedDates(QByteArray pdf, const QDateTime &madeAt)
{
    const QByteArray date = madeAt.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
    for (const QByteArray &key : {QByteArray("/CreationDate"), QByteArray("/ModDate")}) {
        if (Outcome set = setDate(pdf, key, date); !set)
            return tl::unexpected(set.error());
    }
    if (!pdf.contains(date))
        return unknownShape(u"no CreationDate"_s);
    setIdentifier(pdf);
    return pdf;
}

QByteArray xmpMetadata(const QString &title, const QString &creator, const QDateTime &madeAt)
{
    const QString date = madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
           "   <xmp:CreatorTool>%2</xmp:CreatorTool>\n"
           "   <xmp:CreateDate>%3</xmp:CreateDate>\n"
           "   <pdf:Producer>Qt %4</pdf:Producer>\n"
           "   <pdfaid:part>1</pdfaid:part>\n"
           "   <pdfaid:conformance>B</pdfaid:conformance>\n"
           "  </rdf:Description>\n"
           " </rdf:RDF>\n"
           "</x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>"_s
               .arg(title.toHtmlEscaped(), creator.toHtmlEscaped(), date, QLatin1StringView(qVersion()))
               .toUtf8();
}

} // namespace interdict
