// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/archivefile.h"
#include "tests/referrals/archiverules.h"

#include <cmath>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Kind = ArchiveValue::Kind;

int bigEndian16(const QByteArray &bytes, qsizetype at)
{
    return at + 1 < bytes.size() ? uchar(bytes[at]) << 8 | uchar(bytes[at + 1]) : 0;
}

/// The tables of a TrueType font program (ISO/IEC 14496-22): enough to know its glyphs and their widths.
class FontProgram
{
public:
    explicit FontProgram(const QByteArray &bytes)
    {
        const int tables = bigEndian16(bytes, 4);
        for (int i = 0; i < tables; ++i) {
            const qsizetype at = 12 + qsizetype(16) * i;
            const auto long32 = [&](qsizetype where) {
                return qsizetype(bigEndian16(bytes, where)) << 16 | bigEndian16(bytes, where + 2);
            };
            m_tables[bytes.mid(at, 4)] = bytes.mid(long32(at + 8), long32(at + 12));
        }
    }
    [[nodiscard]] bool isWhole() const
    {
        for (const char *table : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
            if (!m_tables.contains(table))
                return false;
        }
        return glyphs() > 0 && unitsPerEm() > 0;
    }
    [[nodiscard]] int glyphs() const { return bigEndian16(table("maxp"), 4); }
    /// In thousandths of an em.
    [[nodiscard]] double width(int glyph) const
    {
        const int measured = bigEndian16(table("hhea"), 34);
        return bigEndian16(table("hmtx"), qsizetype(4) * std::min(glyph, measured - 1)) * 1000.0 / unitsPerEm();
    }

private:
    [[nodiscard]] QByteArray table(const QByteArray &name) const
    {
        const auto found = m_tables.find(name);
        return found == m_tables.end() ? QByteArray() : found->second;
    }
    [[nodiscard]] int unitsPerEm() const { return bigEndian16(table("head"), 18); }

    std::map<QByteArray, QByteArray> m_tables;
};

class FontRules
{
public:
    explicit FontRules(const ArchiveFile &file) : m_file(file) {}

    QStringList broken()
    {
        for (const auto &[number, object] : m_file.objects()) {
            if (m_file.at(object.value, "Type").isName("Page"))
                collectShown(object.value);
        }
        for (const auto &[number, object] : m_file.objects()) {
            m_where = u"font %1"_s.arg(number);
            if (m_file.at(object.value, "Type").isName("Font") && object.value.has("DescendantFonts"))
                checkComposite(number, object.value);
            else if (m_file.at(object.value, "Type").isName("Font") && !object.value.has("CIDSystemInfo"))
                fault(u"6.3.2"_s, u"is of a kind that is not checked here"_s);
        }
        return m_faults;
    }

private:
    void fault(const QString &clause, const QString &what) { m_faults << u"%1: %2 %3"_s.arg(clause, m_where, what); }
    void collectShown(const ArchiveValue &page);
    void collectFrom(const QByteArray &content, const ArchiveValue &fonts);
    void checkComposite(int number, const ArchiveValue &font);
    void checkDescendant(const ArchiveValue &font, const std::set<int> &shown);
    void checkSet(const ArchiveValue &descriptor, int glyphs);
    void checkWidths(const ArchiveValue &font, const FontProgram &program, const std::set<int> &shown);

    const ArchiveFile &m_file;
    QStringList m_faults;
    QString m_where;
    std::map<int, std::set<int>> m_shown; ///< codes by the font's number
};

void FontRules::collectShown(const ArchiveValue &page)
{
    const ArchiveValue &fonts = m_file.at(m_file.at(page, "Resources"), "Font");
    const auto contents = page.entries.find("Contents");
    if (contents == page.entries.end())
        return;
    const ArchiveValue &list = m_file.resolved(contents->second);
    for (const ArchiveValue &part : list.is(Kind::array) ? list.items : std::vector<ArchiveValue>{contents->second})
        collectFrom(m_file.streamOf(part).value_or(QByteArray()), fonts);
}

void FontRules::collectFrom(const QByteArray &content, const ArchiveValue &fonts)
{
    ArchiveSyntax syntax(content);
    std::vector<ArchiveValue> operands;
    int font = 0;
    const auto show = [&](const ArchiveValue &string) {
        for (qsizetype i = 0; i + 1 < string.text.size(); i += 2)
            m_shown[font].insert(bigEndian16(string.text, i));
    };
    while (!syntax.atEnd()) {
        const ArchiveValue value = syntax.next();
        if (!value.is(Kind::word)) {
            operands.push_back(value);
            continue;
        }
        if (value.text == "Tf" && operands.size() >= 2) {
            const auto named = fonts.entries.find(operands[operands.size() - 2].text);
            font = named == fonts.entries.end() ? 0 : int(named->second.number);
        } else if ((value.text == "Tj" || value.text == "TJ") && !operands.empty()) {
            show(operands.back());
            for (const ArchiveValue &piece : operands.back().items)
                show(piece);
        }
        operands.clear();
    }
}

void FontRules::checkComposite(int number, const ArchiveValue &font)
{
    const QByteArray map = m_file.at(font, "Encoding").text;
    if (!m_file.at(font, "Subtype").isName("Type0"))
        fault(u"6.3.2"_s, u"is not said to be composite"_s);
    if (map != "Identity-H" && map != "Identity-V")
        fault(u"6.3.3.3"_s, u"has another character map"_s);
    const ArchiveValue &below = m_file.at(font, "DescendantFonts");
    if (below.items.size() != 1)
        return fault(u"6.3.2"_s, u"has not one font below it"_s);
    const ArchiveValue &descendant = m_file.resolved(below.items[0]);
    if (m_file.at(font, "BaseFont").text.isEmpty() ||
        m_file.at(font, "BaseFont").text != m_file.at(descendant, "BaseFont").text)
        fault(u"6.3.2"_s, u"has another name than the font below it"_s);
    checkDescendant(descendant, m_shown[number]);
}

void FontRules::checkDescendant(const ArchiveValue &font, const std::set<int> &shown)
{
    if (!m_file.at(font, "Subtype").isName("CIDFontType2"))
        return fault(u"6.3.2"_s, u"is not of TrueType outlines, and not checked here"_s);
    if (!m_file.at(font, "CIDToGIDMap").isName("Identity"))
        fault(u"6.3.3.2"_s, u"has no map from codes to glyphs that is known here"_s);
    const ArchiveValue &descriptor = m_file.at(font, "FontDescriptor");
    const auto entry = descriptor.entries.find("FontFile2");
    const auto bytes = entry == descriptor.entries.end() ? std::nullopt : m_file.streamOf(entry->second);
    if (!bytes)
        return fault(u"6.3.4"_s, u"is not embedded"_s);
    const FontProgram program(*bytes);
    if (!program.isWhole())
        return fault(u"6.3.4"_s, u"is embedded in part only"_s);
    if (!shown.empty() && *shown.rbegin() >= program.glyphs())
        fault(u"6.3.5"_s, u"lacks a glyph that is shown"_s);
    checkSet(descriptor, program.glyphs());
    checkWidths(font, program, shown);
}

/// A subset says which codes it has, a bit each.
void FontRules::checkSet(const ArchiveValue &descriptor, int glyphs)
{
    const QByteArray name = m_file.at(descriptor, "FontName").text;
    if (name.indexOf('+') != 6)
        return;
    const auto entry = descriptor.entries.find("CIDSet");
    const auto bits = entry == descriptor.entries.end() ? std::nullopt : m_file.streamOf(entry->second);
    if (!bits)
        return fault(u"6.3.5"_s, u"is a subset without a CIDSet"_s);
    for (int glyph = 1; glyph < glyphs; ++glyph) {
        if (glyph / 8 >= bits->size() || !((*bits)[glyph / 8] & (0x80 >> glyph % 8)))
            return fault(u"6.3.5"_s, u"has a CIDSet without glyph %1"_s.arg(glyph));
    }
}

void FontRules::checkWidths(const ArchiveValue &font, const FontProgram &program, const std::set<int> &shown)
{
    std::map<int, double> widths;
    const std::vector<ArchiveValue> &list = m_file.at(font, "W").items;
    for (size_t i = 0; i + 1 < list.size();) {
        const int first = int(list[i].number);
        const ArchiveValue &next = m_file.resolved(list[i + 1]);
        const bool isList = next.is(Kind::array);
        for (size_t k = 0; isList && k < next.items.size(); ++k)
            widths[first + int(k)] = next.items[k].number;
        for (int code = first; !isList && i + 2 < list.size() && code <= int(next.number); ++code)
            widths[code] = list[i + 2].number;
        i += isList ? 2 : 3;
    }
    const double usual = font.has("DW") ? m_file.at(font, "DW").number : 1000;
    for (const int code : shown) {
        const auto found = widths.find(code);
        const double said = found == widths.end() ? usual : found->second;
        if (std::abs(said - program.width(code)) > 1)
            return fault(u"6.3.6"_s,
                         u"says %1 of glyph %2, which is %3 wide"_s.arg(said).arg(code).arg(program.width(code)));
    }
}

} // namespace

QStringList archiveFontFaults(const ArchiveFile &file)
{
    return FontRules(file).broken();
}

} // namespace interdict
