// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/pdffinish.h"

#include "models/referrals/document/glyphprimer.h"
#include "models/referrals/document/pdfobjects.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetHeightPoints = 842; // A4

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray points(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray named(const QByteArray &name)
{
    return '(' + name + ')';
}

QByteArray destination(const PdfPlace &place, const std::vector<int> &pages)
{
    return "[" + reference(pages.at(size_t(place.page))) + " /XYZ null " + points(sheetHeightPoints - place.top) +
           " null]";
}

/// Places with a title as a tree of two levels: for each its parent (-1: the root) by index.
std::vector<int> parentsOf(const std::vector<PdfPlace> &entries)
{
    std::vector<int> parents;
    int chapter = -1;
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool isTop = entries[i].level <= 1 || chapter < 0;
        parents.push_back(isTop ? -1 : chapter);
        if (isTop)
            chapter = int(i);
    }
    return parents;
}

/// The indexes of the entries below each, in order; those of the root under -1.
std::map<int, std::vector<int>> childrenOf(const std::vector<int> &parents)
{
    std::map<int, std::vector<int>> children;
    for (size_t i = 0; i < parents.size(); ++i)
        children[parents[i]].push_back(int(i));
    return children;
}

class Outline
{
public:
    Outline(PdfObjects &objects, const std::vector<PdfPlace> &places) : m_objects(objects)
    {
        std::copy_if(places.begin(), places.end(), std::back_inserter(m_entries),
                     [](const PdfPlace &place) { return !place.title.isEmpty(); });
    }

    /// The number of the outline's root; 0 where there is nothing to show.
    int write()
    {
        if (m_entries.empty())
            return 0;
        m_parents = parentsOf(m_entries);
        m_children = childrenOf(m_parents);
        m_root = m_objects.add({});
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_numbers.push_back(m_objects.add({}));
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_objects.replace(m_numbers[i], item(int(i)));
        m_objects.replace(m_root, "<<\n/Type /Outlines" + family(-1) + "\n/Count " +
                                      QByteArray::number(m_children.at(-1).size()) + "\n>>");
        return m_root;
    }

private:
    [[nodiscard]] QByteArray family(int index) const
    {
        const std::vector<int> &below = m_children.at(index);
        return "\n/First " + reference(m_numbers[size_t(below.front())]) + "\n/Last " +
               reference(m_numbers[size_t(below.back())]);
    }

    [[nodiscard]] QByteArray item(int index) const
    {
        const PdfPlace &entry = m_entries[size_t(index)];
        const int parent = m_parents[size_t(index)];
        const std::vector<int> &siblings = m_children.at(parent);
        const auto self = std::find(siblings.begin(), siblings.end(), index);
        QByteArray text = "<<\n/Title " + pdfText(entry.title) + "\n/Parent " +
                          reference(parent < 0 ? m_root : m_numbers[size_t(parent)]);
        if (self != siblings.begin())
            text += "\n/Prev " + reference(m_numbers[size_t(*std::prev(self))]);
        if (std::next(self) != siblings.end())
            text += "\n/Next " + reference(m_numbers[size_t(*std::next(self))]);
        if (m_children.contains(index)) // closed at first, hence below 0
            text += family(index) + "\n/Count -" + QByteArray::number(m_children.at(index).size());
        return text + "\n/Dest " + named(entry.name) + "\n>>";
    }

    PdfObjects &m_objects;
    std::vector<PdfPlace> m_entries;
    std::vector<int> m_parents;
    std::map<int, std::vector<int>> m_children;
    std::vector<int> m_numbers;
    int m_root = 0;
};

/// A name tree of a root and its leaves (ISO 32000-1 section 7.9.6), names sorted by their bytes; in one array they
/// would be more than the 8,191 elements that PDF/A-1 allows.
int writeDestinations(PdfObjects &objects, std::vector<PdfPlace> places, const std::vector<int> &pages)
{
    constexpr size_t most = 1000;
    std::stable_sort(places.begin(), places.end(),
                     [](const PdfPlace &a, const PdfPlace &b) { return a.name < b.name; });
    QByteArray leaves;
    for (size_t begin = 0; begin < places.size(); begin += most) {
        const size_t end = std::min(places.size(), begin + most);
        QByteArray leaf =
            "<<\n/Limits [" + named(places[begin].name) + ' ' + named(places[end - 1].name) + "]\n/Names [";
        for (size_t i = begin; i < end; ++i)
            leaf += '\n' + named(places[i].name) + ' ' + destination(places[i], pages);
        leaves += '\n' + reference(objects.add(leaf + "\n]\n>>"));
    }
    return objects.add("<<\n/Kids [" + leaves + "\n]\n>>");
}

QByteArray annotation(const PdfLink &link)
{
    const qreal bottom = sheetHeightPoints - link.area.bottom();
    const qreal top = sheetHeightPoints - link.area.top();
    // /F 4: it prints, as ISO 19005-1 section 6.5.3 wants of every annotation.
    return "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [" + points(link.area.left()) + ' ' +
           points(bottom) + ' ' + points(link.area.right()) + ' ' + points(top) + "] /Dest " + named(link.name) + " >>";
}

void writeLinks(PdfObjects &objects, const PdfMarks &marks, const std::vector<int> &pages)
{
    QSet<QByteArray> known;
    for (const PdfPlace &place : marks.places)
        known.insert(place.name);
    std::map<int, QByteArray> byPage;
    for (const PdfLink &link : marks.links) {
        if (known.contains(link.name) && size_t(link.page) < pages.size())
            byPage[link.page] += '\n' + annotation(link);
    }
    for (const auto &[page, annotations] : byPage) {
        // Qt keeps each page's annotations in an array of their own.
        const int list = pdfReference(objects.body(pages[size_t(page)]), "Annots");
        if (list != 0)
            objects.replace(list, "[" + annotations + "\n]");
    }
}

QByteArray fontNameIn(const QByteArray &descriptor)
{
    const qsizetype begin = descriptor.indexOf("/FontName /");
    if (begin < 0)
        return {};
    const qsizetype end = descriptor.indexOf('\n', begin);
    return descriptor.sliced(begin + 11, end - begin - 11).trimmed();
}

void renameFont(PdfObjects &objects, int number, const QByteArray &name)
{
    QByteArray body = objects.body(number);
    const qsizetype begin = body.indexOf("/BaseFont /");
    const qsizetype end = body.indexOf('\n', begin);
    if (begin < 0 || end < 0)
        return;
    objects.replace(number, body.replace(begin, end - begin, "/BaseFont /" + name));
}

/// A subset's name has its six-letter tag wherever it stands (ISO 32000-1 section 9.6.4); Qt leaves it out of BaseFont.
void nameSubsets(PdfObjects &objects)
{
    std::map<int, QByteArray> names; // of descendant fonts
    const std::vector<int> numbers = objects.numbers();
    for (const int number : numbers) {
        const QByteArray body = objects.body(number);
        if (!body.startsWith("<< /Type /Font\n"))
            continue;
        if (const int descriptor = pdfReference(body, "FontDescriptor"); descriptor != 0)
            names[number] = fontNameIn(objects.body(descriptor));
    }
    for (const int number : numbers) {
        const QByteArray body = objects.body(number);
        const qsizetype at = body.startsWith("<< /Type /Font\n") ? body.indexOf("/DescendantFonts [") : -1;
        if (at >= 0)
            names[number] = names[body.sliced(at + 18, body.indexOf(' ', at + 18) - at - 18).toInt()];
    }
    for (const auto &[number, name] : names) {
        if (!name.isEmpty())
            renameFont(objects, number, name);
    }
}

QByteArray information(const PdfAbout &about)
{
    const QByteArray date = about.madeAt.toUTC().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    QByteArray out = "<<\n/Title " + pdfText(about.title);
    if (!about.author.isEmpty())
        out += "\n/Author " + pdfText(about.author);
    if (!about.subject.isEmpty())
        out += "\n/Subject " + pdfText(about.subject);
    if (!about.creator.isEmpty())
        out += "\n/Creator " + pdfText(about.creator);
    return out + "\n/Producer " + pdfText(u"Qt "_s + QLatin1StringView(qVersion())) + "\n/CreationDate " + date +
           "\n/ModDate " + date + "\n>>";
}

QString element(const QString &pattern, const QString &value)
{
    return value.isEmpty() ? QString() : pattern.arg(value.toHtmlEscaped());
}

} // namespace

QByteArray xmpPacket(const PdfAbout &about)
{
    const QString date = about.madeAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QString language = u"   <dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s;
    const QString author = u"   <dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s;
    const QString subject =
        u"   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>\n"_s;
    const QString title = u"   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s;
    const QString body = element(title, about.title) + element(author, about.author) + element(subject, about.subject) +
                         element(language, about.language) +
                         element(u"   <xmp:CreatorTool>%1</xmp:CreatorTool>\n"_s, about.creator) +
                         element(u"   <xmp:CreateDate>%1</xmp:CreateDate>\n"_s, date) +
                         element(u"   <xmp:ModifyDate>%1</xmp:ModifyDate>\n"_s, date) +
                         element(u"   <pdf:Producer>%1</pdf:Producer>\n"_s, u"Qt "_s + QLatin1StringView(qVersion()));
    const QString head = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                         " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                         "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                         " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                         " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"_s;
    const QString foot = u"   <pdfaid:part>1</pdfaid:part>\n"
                         "   <pdfaid:conformance>B</pdfaid:conformance>\n"
                         "  </rdf:Description>\n"
                         " </rdf:RDF>\n"
                         "</x:xmpmeta>\n"
                         "<?xpacket end=\"w\"?>"_s;
    return (head + body + foot).toUtf8();
}

Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfAbout &about, const PdfMarks &marks)
{
    Result<PdfObjects> objects = PdfObjects::read(pdf);
    if (!objects)
        return tl::unexpected(objects.error());
    if (!marks.primer.empty())
        applyPrimer(*objects, marks.primer);
    mapPlainCharacters(*objects);
    const std::vector<int> pages = objects->pages();
    PdfMarks there = marks;
    std::erase_if(there.places, [&](const PdfPlace &place) { return size_t(place.page) >= pages.size(); });
    nameSubsets(*objects);
    writeLinks(*objects, there, pages);
    objects->replace(objects->information(), information(about));
    QByteArray catalog = objects->body(objects->catalog());
    const int metadata = pdfReference(catalog, "Metadata");
    const QByteArray packet = xmpPacket(about);
    if (metadata != 0)
        objects->replace(metadata, "<<\n/Type /Metadata /Subtype /XML\n/Length " + QByteArray::number(packet.size()) +
                                       "\n>>\nstream\n" + packet + "\nendstream");
    catalog.chop(2); // ">>"
    if (!there.places.empty())
        catalog += "/Names << /Dests " + reference(writeDestinations(*objects, there.places, pages)) + " >>\n";
    if (const int outline = Outline(*objects, there.places).write(); outline != 0)
        catalog += "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n";
    if (!about.language.isEmpty())
        catalog += "/Lang " + named(about.language.toLatin1()) + '\n';
    objects->replace(objects->catalog(), catalog + "/ViewerPreferences << /DisplayDocTitle true >>\n>>");
    return objects->written();
}

} // namespace interdict
