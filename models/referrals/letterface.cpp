// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/letterface.h"

#include "models/referrals/harmlesstext.h"
#include "models/values/safetext.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Cut
{
    qreal points;
    bool isBold;
    bool isFixed;
};

Cut cutOf(LetterFace face)
{
    switch (face) {
    case LetterFace::cover:
        return {20, true, false};
    case LetterFace::letterhead:
        return {15, true, false};
    case LetterFace::title:
        return {14, true, false};
    case LetterFace::heading:
        return {13, true, false};
    case LetterFace::subheading:
        return {10.5, true, false};
    case LetterFace::body:
        return {9.5, false, false};
    case LetterFace::strong:
        return {9.5, true, false};
    case LetterFace::cell:
        return {8, false, false};
    case LetterFace::cellStrong:
        return {8, true, false};
    case LetterFace::small:
        return {7.5, false, false};
    case LetterFace::digest:
        return {6.5, false, true};
    case LetterFace::marking:
        return {12, true, false}; // TLP 2.0: 12 points or more
    }
    return {9.5, false, false};
}

/// Those of the families that are there, so that nothing depends on what a name would be replaced with.
QStringList presentFamilies(const QStringList &wanted)
{
    QStringList present;
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            present << family;
    }
    return present;
}

/// The letters of the document, then fonts of outlines for what these lack: the system's own choice for emoji is
/// mostly one of colour pictures, which no PDF/A-1 may hold.
const QStringList others{u"Noto Sans"_s,          u"DejaVu Sans"_s,
                         u"Noto Sans Arabic"_s,   u"Noto Sans Hebrew"_s,
                         u"Noto Sans Thai"_s,     u"Noto Sans Devanagari"_s,
                         u"Noto Sans CJK SC"_s,   u"Droid Sans Fallback"_s,
                         u"Microsoft YaHei"_s,    u"Malgun Gothic"_s,
                         u"PingFang SC"_s,        u"Apple SD Gothic Neo"_s,
                         u"Noto Sans Symbols2"_s, u"Noto Sans Symbols 2"_s,
                         u"Noto Emoji"_s,         u"Symbola"_s,
                         u"Segoe UI Symbol"_s,    u"Segoe UI"_s};

QStringList families(bool isFixed)
{
    static const QStringList proportional =
        presentFamilies(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s} + others);
    static const QStringList fixed =
        presentFamilies(QStringList{u"Liberation Mono"_s, u"Consolas"_s, u"Menlo"_s, u"Noto Sans Mono"_s,
                                    u"DejaVu Sans Mono"_s, u"Courier New"_s} +
                        others);
    return isFixed ? fixed : proportional;
}

/// Fonts of colour pictures cannot be embedded in a PDF/A-1; where Qt has no font at all for a script, it fills in
/// boxes.
bool isOutlineFont(const QRawFont &font)
{
    const bool isPicture =
        !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty() || !font.fontTable("COLR").isEmpty();
    return !isPicture && !font.fontTable("cmap").isEmpty();
}

} // namespace

QFont letterFont(LetterFace face)
{
    const Cut cut = cutOf(face);
    QFont font;
    if (const QStringList names = families(cut.isFixed); !names.isEmpty())
        font.setFamilies(names);
    font.setStyleHint(cut.isFixed ? QFont::TypeWriter : QFont::SansSerif);
    font.setBold(cut.isBold);
    font.setPixelSize(qRound(cut.points * pointUnits));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing keeps ligatures out, which would come out of the PDF as one odd letter when searched or copied.
    font.setLetterSpacing(QFont::AbsoluteSpacing, pointUnits / 100);
    return font;
}

LetterFonts::LetterFonts()
{
    for (size_t i = 0; i < m_fonts.size(); ++i)
        m_fonts[i] = letterFont(LetterFace(i));
}

bool PaperText::canDraw(char32_t character)
{
    if (character < 0x250) // Latin, in every font
        return true;
    if (const auto known = m_known.constFind(character); known != m_known.cend())
        return *known;
    // Private characters are whatever the first font of symbols makes of them: a picture that nobody wrote.
    bool isDrawn = QChar::category(character) != QChar::Other_PrivateUse;
    if (isDrawn) {
        QTextLayout layout(QString::fromUcs4(&character, 1), letterFont(LetterFace::cell));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        isDrawn = std::all_of(runs.cbegin(), runs.cend(), [](const QGlyphRun &run) {
            return !run.glyphIndexes().contains(0) && isOutlineFont(run.rawFont());
        });
    }
    m_known.insert(character, isDrawn);
    return isDrawn;
}

QString PaperText::drawable(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x250; }))
        return text;
    QString out;
    out.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (character >= 0xfe00 && character <= 0xfe0f) // only says in which look the one before is to be shown
            continue;
        if (canDraw(character)) {
            out += QString::fromUcs4(&character, 1);
            continue;
        }
        m_withoutFont.insert(character);
        out += u"<U+%1>"_s.arg(QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
    }
    return out;
}

QString PaperText::line(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return drawable(visibleLine(text).trimmed());
    text = text.first(most - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return drawable(visibleLine(text).trimmed() + u'…');
}

QString PaperText::harmlessLine(QStringView text, qsizetype most)
{
    const std::pair<qsizetype, QString> key(most, text.toString());
    if (const auto known = m_harmless.constFind(key); known != m_harmless.cend())
        return *known;
    const QString made = withHarmlessAddresses(line(text, most));
    m_harmless.insert(key, made);
    return made;
}

QString PaperText::harmlessParagraphs(QStringView text)
{
    QString shown = visibleText(text).trimmed();
    shown.replace("\r\n"_L1, "\n"_L1).replace(u'\t', u' ').replace(u'\n', QChar::LineSeparator);
    return withHarmlessAddresses(drawable(shown));
}

} // namespace interdict
