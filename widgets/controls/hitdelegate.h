// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/searchhits.h"

#include <QStyledItemDelegate>
#include <QTextCharFormat>

#include <functional>

namespace interdict::ui {

/// How the words of a search are marked wherever they stand: dark on a warm ground, underlined, in light and dark.
[[nodiscard]] QTextCharFormat hitFormat();

/// One line of plain text in `rect`, its hits marked, cut at the end where it is too long. Returns how wide it is.
int drawMarkedLine(QPainter *painter, const QRect &rect, const QString &text, const std::vector<TextStretch> &hits,
                   const QFont &font, const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);

/// Cells in which the words of a search are marked.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Words = std::function<const std::vector<SoughtWord> &()>;

    /// `words` is asked each time a cell is painted. With `isAnywhere` words may stand inside others, as in names.
    HitDelegate(Words words, bool isAnywhere, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Words m_words;
    bool m_isAnywhere;
};

} // namespace interdict::ui
