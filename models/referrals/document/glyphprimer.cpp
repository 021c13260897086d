// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/glyphprimer.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <map>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The number of a font's object, and the glyph's in it as four digits.
using DrawnGlyph = std::pair<int, QByteArray>;

QByteArray pageContent(const PdfObjects &objects, int page)
{
    const QByteArray stream = objects.body(pdfReference(objects.body(page), "Contents"));
    const QByteArray opening = "stream\n";
    const qsizetype begin = stream.indexOf(opening) + opening.size();
    const qsizetype end = stream.lastIndexOf("endstream");
    if (begin < opening.size() || end < begin)
        return {};
    const QByteArray unknownSize(4, '\0'); // grows as needed
    return qUncompress(unknownSize + stream.sliced(begin, end - begin));
}

/// What the page draws, glyph by glyph, as QPdfWriter writes it: "/F25 80 Tf … <0001> Tj".
std::vector<DrawnGlyph> glyphsOn(const QByteArray &content)
{
    static const QRegularExpression pattern(u"/F(\\d+) [0-9.]+ Tf|<([0-9a-f]{4})> Tj"_s);
    std::vector<DrawnGlyph> glyphs;
    int font = 0;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(QString::fromLatin1(content));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(1))
            font = match.captured(1).toInt();
        else
            glyphs.emplace_back(font, match.captured(2).toLatin1());
    }
    return glyphs;
}

QByteArray utf16(char32_t character)
{
    QByteArray digits;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return digits;
}

/// A stream without a filter, its content changed.
void replaceStream(PdfObjects &objects, int number, const QByteArray &content)
{
    objects.replace(number,
                    "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
}

/// The map of a font's glyphs to characters; empty where it is not as QPdfWriter writes it.
QByteArray unicodeMap(const PdfObjects &objects, int number)
{
    const QByteArray body = objects.body(number);
    const qsizetype begin = body.indexOf(">>\nstream\n");
    const qsizetype end = body.lastIndexOf("\nendstream");
    if (begin < 0 || end < begin || body.contains("/Filter"))
        return {};
    return body.sliced(begin + 10, end - begin - 10);
}

/// A block holds at most 100 entries (Adobe Technical Note 5014).
QByteArray mapBlocks(const QByteArrayList &entries)
{
    QByteArray blocks;
    for (qsizetype i = 0; i < entries.size(); i += 100) {
        const QByteArrayList some = entries.mid(i, 100);
        blocks += QByteArray::number(some.size()) + " beginbfchar\n" + some.join('\n') + "\nendbfchar\n";
    }
    return blocks;
}

/// What a glyph is said to be, as four digits: a blank for a tab, the letter for one of its shapes.
QByteArray plainCharacter(const QByteArray &digits)
{
    const char16_t unit = char16_t(digits.toUShort(nullptr, 16));
    if (unit == u'\t')
        return "0020";
    const bool isShape = (unit >= 0xfb50 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xff00);
    if (!isShape) // of an Arabic letter, Unicode's presentation forms A and B
        return digits;
    QByteArray plain;
    for (const QChar letter : QString(QChar(unit)).normalized(QString::NormalizationForm_KC))
        plain += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
    return plain;
}

/// The map with what stands within brackets, the characters of a range of glyphs, made plain.
QByteArray plainMap(const QByteArray &map)
{
    QByteArray plain;
    qsizetype at = 0;
    for (qsizetype begin = map.indexOf('['); begin >= 0; begin = map.indexOf('[', at)) {
        const qsizetype end = map.indexOf(']', begin);
        if (end < 0)
            break;
        plain += map.sliced(at, begin + 1 - at);
        for (const QByteArray &token : map.sliced(begin + 1, end - begin - 1).simplified().split(' '))
            plain += token.size() == 6 ? '<' + plainCharacter(token.sliced(1, 4)) + "> " : token + ' ';
        at = end;
    }
    return plain + map.sliced(at);
}

void removeFirstPage(PdfObjects &objects, int page)
{
    const int tree = pdfReference(objects.body(objects.catalog()), "Pages");
    QByteArray body = objects.body(tree);
    const qsizetype kids = body.indexOf('[') + 1;
    const QByteArray first = QByteArray::number(page) + " 0 R";
    const qsizetype at = body.indexOf(first, kids);
    const qsizetype count = body.indexOf("/Count ");
    if (kids <= 0 || at < 0 || count < at)
        return;
    const qsizetype countEnd = body.indexOf('\n', count);
    const int pages = body.sliced(count + 7, countEnd - count - 7).toInt();
    body.replace(count, countEnd - count, "/Count " + QByteArray::number(pages - 1));
    objects.replace(tree, body.remove(at, first.size()));
    const QByteArray leaf = objects.body(page);
    const int content = pdfReference(leaf, "Contents");
    for (const int number : {pdfReference(objects.body(content), "Length"), content, pdfReference(leaf, "Resources"),
                             pdfReference(leaf, "Annots"), page})
        objects.remove(number);
}

} // namespace

std::vector<char32_t> paintPrimer(QPainter &painter, const RareCharacters &characters)
{
    std::vector<char32_t> drawn;
    for (const auto &[face, character] : characters) {
        QTextLayout layout(QString::fromUcs4(&character, 1), letterFont(face));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        if (runs.size() != 1 || runs.first().glyphIndexes().size() != 1)
            continue;
        painter.setPen(Qt::black);
        layout.draw(&painter, {100 * pointUnits, 100 * pointUnits});
        drawn.push_back(character);
    }
    return drawn;
}

void applyPrimer(PdfObjects &objects, const std::vector<char32_t> &characters)
{
    const std::vector<int> pages = objects.pages();
    if (pages.empty())
        return;
    const std::vector<DrawnGlyph> glyphs = glyphsOn(pageContent(objects, pages.front()));
    removeFirstPage(objects, pages.front());
    if (glyphs.size() != characters.size())
        return;
    std::map<int, std::map<QByteArray, QByteArray>> entries; // by map, by glyph
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const int map = pdfReference(objects.body(glyphs[i].first), "ToUnicode");
        entries[map][glyphs[i].second] = '<' + glyphs[i].second + "> <" + utf16(characters[i]) + '>';
    }
    for (const auto &[number, glyphEntries] : entries) {
        QByteArray map = unicodeMap(objects, number);
        const qsizetype end = map.indexOf("endcmap");
        if (end < 0)
            continue;
        QByteArrayList lines;
        for (const auto &entry : glyphEntries)
            lines << entry.second;
        replaceStream(objects, number, map.insert(end, mapBlocks(lines)));
    }
}

void mapPlainCharacters(PdfObjects &objects)
{
    const std::vector<int> numbers = objects.numbers();
    for (const int number : numbers) {
        const int map = pdfReference(objects.body(number), "ToUnicode");
        const QByteArray before = map == 0 ? QByteArray() : unicodeMap(objects, map);
        const QByteArray after = plainMap(before);
        if (after != before)
            replaceStream(objects, map, after);
    }
}

} // namespace interdict
