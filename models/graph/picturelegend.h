// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace interdict {

/// The lines below a picture that say what its shapes mean: only kinds that are in it, each with its number.
class PictureLegend
{
public:
    PictureLegend(const CaseGraph &graph, const QLocale &locale, bool dark);

    /// A sentence after the kinds, such as how many labels there was room for.
    void addSentence(const QString &sentence) { m_sentences << sentence; }

    /// In pixels, for this width.
    [[nodiscard]] qreal height(const QFont &font, qreal width) const;
    void paint(QPainter &painter, const QFont &font, const QRectF &area) const;

private:
    struct Entry
    {
        NodeKind kind;
        QString text;
    };
    struct Place
    {
        QPointF corner; // of the entry's mark, from the legend's corner
        int entry;      // or -1 - sentence
    };
    [[nodiscard]] std::vector<Place> places(const QFont &font, qreal width, qreal &height) const;

    bool m_dark;
    std::vector<Entry> m_entries;
    QStringList m_sentences;
};

} // namespace interdict
