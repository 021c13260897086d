// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/nodelooks.h"

#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace interdict {

/// The lines below a picture that say what its marks mean: only what is in it. Kinds with their numbers, what size and
/// colour say, rings and badges, arrows, dashes, then sentences.
class PictureLegend
{
public:
    /// `hidden` is empty or has an entry for each node: what is not 0 does not count.
    PictureLegend(const CaseGraph &graph, const QLocale &locale, bool dark, const NodeLooks &looks = {},
                  const std::vector<quint8> &hidden = {});

    /// After the marks, such as how many labels there was room for.
    void addSentence(const QString &sentence) { m_sentences << sentence; }

    /// In pixels, for this width.
    [[nodiscard]] qreal height(const QFont &font, qreal width) const;
    void paint(QPainter &painter, const QFont &font, const QRectF &area) const;
    /// The same for who does not see it, on one line.
    [[nodiscard]] QString words() const;

private:
    enum class Mark { kind, stack, title, swatch, ramp, size, ring, flag, note, arrow, dashes };
    struct Entry
    {
        Mark mark = Mark::kind;
        QString text;
        NodeKind kind = NodeKind::other;
        PaletteEntry palette = 0;
        qreal radius = 6;
        bool isFirstOfLine = false;
    };
    struct Place
    {
        QPointF corner; // of the entry's mark, from the legend's corner
        int entry;      // or -1 - sentence
    };
    void addKinds(const CaseGraph &graph, const NodeLooks &looks, const std::vector<quint8> &hidden);
    void addSize(const NodeFigure &figure);
    void addColour(const NodeFigure &figure);
    void addGroups(const NodeGroups &groups);
    void addBadges(const NodeLooks &looks);
    void addLinks(const CaseGraph &graph);
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] qreal markWidth(const Entry &entry) const;
    void paintMark(QPainter &painter, const Entry &entry, QPointF left) const;
    [[nodiscard]] std::vector<Place> places(const QFont &font, qreal width, qreal &height) const;

    QLocale m_locale;
    bool m_dark;
    std::vector<Entry> m_entries;
    QStringList m_sentences;
};

} // namespace interdict
