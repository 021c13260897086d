// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/figures.h"

#include <QCoreApplication>
#include <QLocale>

// The parts of readFigure(), by what they count.

namespace interdict::figures {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

struct Work
{
    const Database &database;
    const FigureRequest &request;
    const CancelToken &cancel;
    const ProgressSink &progress;
};

inline constexpr size_t mostRows = 1000; ///< in tables of sellers and listings
inline constexpr size_t mostBars = 12;

[[nodiscard]] Result<Figure> sightings(const Work &work);
[[nodiscard]] Result<Figure> sellersOver(const Work &work);
[[nodiscard]] Result<Figure> categories(const Work &work);
[[nodiscard]] Result<Figure> routes(const Work &work);
[[nodiscard]] Result<Figure> topSellers(const Work &work);
[[nodiscard]] Result<Figure> activity(const Work &work);
[[nodiscard]] Result<Figure> markets(const Work &work);
[[nodiscard]] Result<Figure> pricesOver(const Work &work);
[[nodiscard]] Result<Figure> unitPrices(const Work &work);
[[nodiscard]] Result<Figure> priceSpread(const Work &work);
[[nodiscard]] Result<Figure> sellerLives(const Work &work);
[[nodiscard]] Result<Figure> stays(const Work &work);
[[nodiscard]] Result<Figure> returns(const Work &work);
[[nodiscard]] Result<Figure> moves(const Work &work);

[[nodiscard]] inline QString grouped(qint64 number)
{
    return QLocale().toString(number);
}
/// A filter for the days of a bucket.
[[nodiscard]] RowFilter seenIn(QDate start, Bucket bucket);
[[nodiscard]] RowFilter ofSeller(qint64 seller, const QString &label);
[[nodiscard]] inline FigureCell share(qint64 count, qint64 all)
{
    return all > 0 ? FigureCell(double(count) / double(all)) : FigureCell();
}
/// "The table holds the first 1,000 of 5,000." where it does not hold all.
[[nodiscard]] QString heldRows(qint64 all);
/// The end of a caption, from its sentences.
[[nodiscard]] inline QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace interdict::figures
