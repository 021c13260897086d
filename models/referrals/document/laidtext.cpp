// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/laidtext.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <optional>

namespace interdict {

namespace {

constexpr qreal lineSpacing = 1.08;

/// Letters that stand one after the other, each in one way only: no marks that join, no right to left.
bool isSimple(char16_t c)
{
    if (c < 0x250)
        return c >= 0x20 && c != 0xad && !(c >= 0x7f && c < 0xa0);
    return (c >= 0x384 && c < 0x400) || (c >= 0x400 && c < 0x483) || (c >= 0x48a && c < 0x530) ||
           (c >= 0x1e00 && c < 0x2000) || (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x205f) ||
           (c >= 0x20a0 && c < 0x20c0) || (c >= 0x2190 && c < 0x2194);
}

bool mayBreakAfter(char16_t c, char16_t next)
{
    if (c == u' ')
        return next != u' ';
    return (c == u'-' || c == u'/' || c == 0x2013 || c == 0x2014) && next != u' ' && !(next >= u'0' && next <= u'9');
}

bool readsLeftwards(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

/// A run from its left to its right: Qt draws Arabic and Hebrew from the right, which readers of PDF take for a word a
/// letter.
QGlyphRun fromTheLeft(const QGlyphRun &run)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    std::vector<qsizetype> order(size_t(glyphs.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return positions[a].x() < positions[b].x(); });
    QList<quint32> sortedGlyphs;
    QList<QPointF> sortedPositions;
    for (const qsizetype i : order) {
        sortedGlyphs << glyphs[i];
        sortedPositions << positions[i];
    }
    QGlyphRun sorted = run;
    sorted.setGlyphIndexes(sortedGlyphs);
    sorted.setPositions(sortedPositions);
    return sorted;
}

} // namespace

/// Glyphs with where they stand, counted from the left of their line's box and from its base line.
struct LaidText::Quick
{
    QRawFont font;
    qreal ascent = 0;
    std::vector<quint32> glyphs; ///< one for each unit of the text
    std::vector<QPointF> positions;
};

LaidText::LaidText() = default;
LaidText::~LaidText() = default;
LaidText::LaidText(LaidText &&) noexcept = default;
LaidText &LaidText::operator=(LaidText &&) noexcept = default;

qreal LaidText::width() const
{
    qreal widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

void LaidText::paintLine(QPainter &painter, size_t index, qreal x, qreal y) const
{
    const Line &line = m_lines[index];
    if (m_shaped) {
        if (!readsLeftwards(m_text)) {
            m_shaped->lineAt(int(index)).draw(&painter, {x, y - line.top});
            return;
        }
        for (const QGlyphRun &run : m_shaped->glyphRuns(line.begin, line.length))
            painter.drawGlyphRun({x, y - line.top}, fromTheLeft(run));
        return;
    }
    if (line.length == 0)
        return;
    QGlyphRun run;
    run.setRawFont(m_quick->font);
    run.setRawData(m_quick->glyphs.data() + line.begin, m_quick->positions.data() + line.begin, line.length);
    painter.drawGlyphRun({x, y + m_quick->ascent}, run);
}

void LaidText::paint(QPainter &painter, qreal x, qreal y) const
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, i, x, y + m_lines[i].top);
}

/// The first font of a face, with the glyphs and widths met so far.
class TextSetter::QuickFace
{
public:
    explicit QuickFace(const QFont &font)
        : m_font(QRawFont::fromFont(font)),
          m_spacing(font.letterSpacing()),
          m_ascent(m_font.ascent()),
          m_height(m_font.ascent() + m_font.descent())
    {
    }

    [[nodiscard]] std::optional<LaidText> set(const QString &text, qreal width, bool isRight)
    {
        if (!m_font.isValid())
            return {};
        LaidText laid;
        laid.m_quick = std::make_unique<LaidText::Quick>();
        laid.m_quick->font = m_font;
        laid.m_quick->ascent = m_ascent;
        std::vector<qreal> advances;
        advances.reserve(size_t(text.size()));
        for (const QChar unit : text) {
            const Glyph glyph = glyphOf(unit.unicode());
            if (glyph.index == 0 && unit != QChar::LineSeparator)
                return {};
            laid.m_quick->glyphs.push_back(glyph.index);
            advances.push_back(glyph.advance);
        }
        laid.m_text = text;
        breakLines(laid, advances, width);
        placeGlyphs(laid, advances, isRight ? width : 0);
        return laid;
    }

private:
    struct Glyph
    {
        quint32 index = 0; ///< 0: not to be set in this way
        qreal advance = 0;
    };

    [[nodiscard]] Glyph glyphOf(char16_t c)
    {
        if (const auto known = m_known.constFind(c); known != m_known.cend())
            return *known;
        Glyph glyph;
        const QList<quint32> indexes = isSimple(c) ? m_font.glyphIndexesForString(QString(QChar(c))) : QList<quint32>();
        if (indexes.size() == 1 && indexes.first() != 0) {
            const QList<QPointF> advances = m_font.advancesForGlyphIndexes(indexes, QRawFont::UseDesignMetrics);
            glyph = {indexes.first(), advances.first().x() + m_spacing};
        }
        m_known.insert(c, glyph);
        return glyph;
    }

    /// Where the line that begins there ends, so that it fits; at least one unit on.
    [[nodiscard]] static qsizetype endOfLine(const QString &text, const std::vector<qreal> &advances, qsizetype begin,
                                             qreal width)
    {
        qreal used = 0;
        qsizetype lastBreak = -1;
        for (qsizetype i = begin; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c == QChar::LineSeparator)
                return i;
            used += advances[size_t(i)];
            if (used > width && c != u' ' && i > begin)
                return lastBreak > begin ? lastBreak : i;
            if (i + 1 < text.size() && mayBreakAfter(c, text[i + 1].unicode()))
                lastBreak = i + 1;
        }
        return text.size();
    }

    void breakLines(LaidText &laid, const std::vector<qreal> &advances, qreal width) const
    {
        const QString &text = laid.m_text;
        qsizetype begin = 0;
        qreal top = 0;
        do {
            const qsizetype end = endOfLine(text, advances, begin, width);
            qsizetype last = end;
            while (last > begin && text[last - 1] == u' ')
                --last;
            LaidText::Line line{top, m_height, 0, 0, int(begin), int(last - begin)};
            for (qsizetype i = begin; i < last; ++i)
                line.width += advances[size_t(i)];
            laid.m_lines.push_back(line);
            top += m_height * lineSpacing;
            begin = end < text.size() && text[end] == QChar::LineSeparator ? end + 1 : end;
        } while (begin < text.size());
    }

    static void placeGlyphs(LaidText &laid, const std::vector<qreal> &advances, qreal right)
    {
        laid.m_quick->positions.resize(laid.m_quick->glyphs.size());
        for (LaidText::Line &line : laid.m_lines) {
            line.left = std::max<qreal>(0, right - line.width);
            qreal x = line.left;
            for (int i = line.begin; i < line.begin + line.length; ++i) {
                laid.m_quick->positions[size_t(i)] = {x, 0};
                x += advances[size_t(i)];
            }
        }
    }

    QRawFont m_font;
    qreal m_spacing;
    qreal m_ascent;
    qreal m_height;
    QHash<char16_t, Glyph> m_known;
};

TextSetter::TextSetter() = default;
TextSetter::~TextSetter() = default;

TextSetter::QuickFace &TextSetter::quickFace(LetterFace face)
{
    std::unique_ptr<QuickFace> &made = m_quick[size_t(face)];
    if (!made)
        made = std::make_unique<QuickFace>(m_fonts.of(face));
    return *made;
}

LaidText TextSetter::set(const QString &text, LetterFace face, qreal width, bool isRight)
{
    if (std::optional<LaidText> quick = quickFace(face).set(text, width, isRight))
        return std::move(*quick);
    return shaped(text, face, width, isRight);
}

LaidText TextSetter::shaped(const QString &text, LetterFace face, qreal width, bool isRight)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_rare.emplace(face, QChar::surrogateToUcs4(text[i], text[i + 1]));
    }
    LaidText laid;
    laid.m_text = text;
    laid.m_shaped = std::make_unique<QTextLayout>(text, m_fonts.of(face));
    QTextOption option(isRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    laid.m_shaped->setTextOption(option);
    laid.m_shaped->setCacheEnabled(true);
    qreal y = 0;
    laid.m_shaped->beginLayout();
    for (QTextLine line = laid.m_shaped->createLine(); line.isValid(); line = laid.m_shaped->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        laid.m_lines.push_back({y, line.height(), isRight ? width - line.naturalTextWidth() : 0,
                                line.naturalTextWidth(), line.textStart(), line.textLength()});
        y += line.height() * lineSpacing;
    }
    laid.m_shaped->endLayout();
    return laid;
}

} // namespace interdict
