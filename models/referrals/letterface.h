// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <array>
#include <set>

namespace interdict {

/// The letters of a referral: one sans-serif family and one of fixed width, in few sizes.
enum class LetterFace {
    cover,
    letterhead,
    title,
    heading,
    subheading,
    body,
    strong,
    cell,
    cellStrong,
    small,
    digest,
    marking
};

/// Units of the letter's page in a point; its device has 720 to the inch.
inline constexpr qreal pointUnits = 10;
inline constexpr int paperResolution = 720;

[[nodiscard]] QFont letterFont(LetterFace face);

/// One font a face, made once: looking a font up takes longer than setting a line with it. For one thread.
class LetterFonts
{
public:
    LetterFonts();
    [[nodiscard]] const QFont &of(LetterFace face) const { return m_fonts[size_t(face)]; }

private:
    std::array<QFont, size_t(LetterFace::marking) + 1> m_fonts;
};

/// Makes text fit for paper: on one line, control and direction characters visible, and any character that no font can
/// draw, or that only a font of colour pictures has, written as its code point, "<U+1F48A>", so that nothing vanishes.
/// What it made once it remembers, since a document is measured before it is painted. For one thread.
class PaperText
{
public:
    /// Whitespace, line ends too, becomes a blank; longer text is cut with "…".
    [[nodiscard]] QString line(QStringView text, qsizetype most = 400);
    /// A line in which addresses, mail addresses and domains are defanged wherever they stand.
    [[nodiscard]] QString harmlessLine(QStringView text, qsizetype most = 400);
    /// The same, whole and with its lines kept.
    [[nodiscard]] QString harmlessParagraphs(QStringView text);

    /// The characters so far that were written as code points.
    [[nodiscard]] const std::set<char32_t> &withoutFont() const { return m_withoutFont; }

private:
    [[nodiscard]] QString drawable(const QString &text);
    [[nodiscard]] bool canDraw(char32_t character);

    QHash<char32_t, bool> m_known;
    QHash<std::pair<qsizetype, QString>, QString> m_harmless; ///< by length allowed and text
    std::set<char32_t> m_withoutFont;
};

} // namespace interdict
