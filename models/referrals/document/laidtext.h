// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/letterface.h"

#include <QColor>
#include <QHash>
#include <QRectF>

#include <array>
#include <memory>
#include <set>
#include <utility>
#include <vector>

class QPainter;
class QTextLayout;

namespace interdict {

/// Text broken into lines, ready to be painted. Lengths are in units of the page (letterface.h).
class LaidText
{
public:
    struct Line
    {
        qreal top = 0; ///< from the top of the text
        qreal height = 0;
        qreal left = 0;
        qreal width = 0; ///< of what is on it
        int begin = 0;   ///< UTF-16 units
        int length = 0;
    };

    LaidText();
    ~LaidText();
    LaidText(LaidText &&) noexcept;
    LaidText &operator=(LaidText &&) noexcept;

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] qreal height() const { return m_lines.empty() ? 0 : m_lines.back().top + m_lines.back().height; }
    [[nodiscard]] qreal width() const; ///< of the widest line
    [[nodiscard]] QString textOf(const Line &line) const { return m_text.mid(line.begin, line.length).trimmed(); }

    /// The whole text with its top left corner there, in the painter's pen.
    void paint(QPainter &painter, qreal x, qreal y) const;
    /// One line of it, its own top at `y`.
    void paintLine(QPainter &painter, size_t line, qreal x, qreal y) const;

private:
    friend class TextSetter;
    struct Quick;

    QString m_text;
    std::vector<Line> m_lines;
    std::unique_ptr<QTextLayout> m_shaped; ///< either this
    std::unique_ptr<Quick> m_quick;        ///< or this
};

/// Characters beyond U+FFFF, with the face they were set in.
using RareCharacters = std::set<std::pair<LetterFace, char32_t>>;

/// Sets text. Letters that need no shaping and stand in the face's first font, which is nearly every cell of a table,
/// are set by adding up widths, some ten times as fast as QTextLayout; everything else by QTextLayout. For one thread.
class TextSetter
{
public:
    TextSetter();
    ~TextSetter();
    Q_DISABLE_COPY_MOVE(TextSetter)

    [[nodiscard]] LaidText set(const QString &text, LetterFace face, qreal width, bool isRight = false);
    [[nodiscard]] const QFont &font(LetterFace face) const { return m_fonts.of(face); }
    [[nodiscard]] const RareCharacters &rareCharacters() const { return m_rare; } ///< those set so far

private:
    class QuickFace;
    [[nodiscard]] QuickFace &quickFace(LetterFace face);
    [[nodiscard]] LaidText shaped(const QString &text, LetterFace face, qreal width, bool isRight);

    const LetterFonts m_fonts;
    std::array<std::unique_ptr<QuickFace>, size_t(LetterFace::marking) + 1> m_quick;
    RareCharacters m_rare;
};

} // namespace interdict
