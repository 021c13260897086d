// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/figures.h"

#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/document/papermeasure.h"
#include "models/referrals/letterpaper.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;
using papermeasure::u;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Figures)
};

constexpr qreal barStep = 15; // points
constexpr qreal barsMargin = 8;

/// Told apart in grey as well.
QColor colourOf(PacketClock clock)
{
    switch (clock) {
    case PacketClock::offered:
        return QColor(0x2f, 0x5d, 0x8c);
    case PacketClock::seen:
        return QColor(0x8a, 0x9b, 0xad);
    case PacketClock::seized:
        return QColor(0xa8, 0x3a, 0x2b);
    }
    return Qt::black;
}

void write(QPainter &painter, const QRectF &box, int flags, const QString &text, QColor colour = Qt::black,
           LetterFace face = LetterFace::cell)
{
    const QFont font = letterFont(face);
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font, painter.device());
    painter.drawText(box, flags | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, box.width()));
}

/// Every how many bins a label fits.
size_t labelStep(size_t bins, qreal width, qreal labelWidth)
{
    const size_t room = std::max<size_t>(1, size_t(width / labelWidth));
    return (bins + room - 1) / room;
}

class TimelinePicture
{
public:
    TimelinePicture(QPainter &painter, const QRectF &target, const TimelineBins &bins)
        : m_painter(painter),
          m_bins(bins),
          m_plot(target.adjusted(92 * u, 10 * u, -12 * u, -26 * u)),
          m_left(target.left() + 10 * u),
          m_step(m_plot.width() / qreal(std::max<size_t>(1, bins.bins.size())))
    {
    }

    void paint()
    {
        axis();
        const qreal height = m_plot.height() / 3;
        for (const PacketClock clock : {PacketClock::offered, PacketClock::seen, PacketClock::seized}) {
            const QRectF band(m_plot.left(), m_plot.top() + height * int(clock), m_plot.width(), height);
            paintBand(band.adjusted(0, 8 * u, 0, -1 * u), clock);
        }
    }

private:
    void axis()
    {
        const size_t step = labelStep(m_bins.bins.size(), m_plot.width(), 62 * u);
        for (size_t i = 0; i < m_bins.bins.size(); i += step) {
            const qreal x = m_plot.left() + m_step * qreal(i);
            m_painter.setPen(QPen(QColor(0xe4, 0xe4, 0xe4), 0.5 * u));
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + 4 * u));
            if (x + 50 * u < m_plot.right() + 10 * u)
                write(m_painter, QRectF(x + 2 * u, m_plot.bottom() + 4 * u, 60 * u, 14 * u), Qt::AlignLeft,
                      m_bins.label(m_bins.bins[i]), letterQuiet);
        }
    }

    void paintBand(const QRectF &band, PacketClock clock)
    {
        int most = 0;
        for (const TimelineBins::Bin &bin : m_bins.bins)
            most = std::max(most, bin.counts[size_t(clock)]);
        const QRectF head(m_left, band.top(), m_plot.left() - m_left - 8 * u, 12 * u);
        write(m_painter, head, Qt::AlignLeft, displayName(clock), colourOf(clock), LetterFace::cellStrong);
        write(m_painter, head.translated(0, 12 * u), Qt::AlignLeft,
              most == 0 ? Words::tr("no dates")
                        : Words::tr("at most %1", "the greatest count of a timeline")
                              .arg(DocumentLanguage::locale().toString(most)),
              letterQuiet, LetterFace::small);
        for (size_t i = 0; most > 0 && i < m_bins.bins.size(); ++i)
            paintBar(band, i, qreal(m_bins.bins[i].counts[size_t(clock)]) / most, colourOf(clock));
        m_painter.setPen(QPen(papermeasure::hairline, 0.6 * u));
        m_painter.drawLine(band.bottomLeft(), band.bottomRight());
    }

    void paintBar(const QRectF &band, size_t index, qreal share, QColor colour)
    {
        if (share <= 0)
            return;
        const qreal gap = std::min(m_step * 0.15, 2 * u);
        const qreal height = std::max(1.5 * u, band.height() * share); // one of thousands is seen as well
        m_painter.fillRect(QRectF(band.left() + m_step * qreal(index) + gap / 2, band.bottom() - height,
                                  std::max(m_step - gap, 0.8 * u), height),
                           colour);
    }

    QPainter &m_painter;
    const TimelineBins &m_bins;
    QRectF m_plot;
    qreal m_left;
    qreal m_step;
};

} // namespace

QString displayName(PacketClock clock)
{
    switch (clock) {
    case PacketClock::offered:
        return Words::tr("Offered", "clock of a timeline");
    case PacketClock::seen:
        return Words::tr("Seen", "clock of a timeline");
    case PacketClock::seized:
        return Words::tr("Seized", "clock of a timeline");
    }
    return {};
}

void paintTimeline(QPainter &painter, const QRectF &target, const TimelineBins &bins)
{
    TimelinePicture(painter, target, bins).paint();
}

qreal barsHeight(size_t bars)
{
    return barStep * qreal(bars) + 2 * barsMargin;
}

void paintBars(QPainter &painter, const QRectF &target, const std::vector<Bar> &bars, qint64 total)
{
    const QLocale locale = DocumentLanguage::locale();
    const qreal labels = 150 * u;
    const qreal numbers = 92 * u;
    const qreal left = target.left() + barsMargin * u;
    const QRectF plot(left + labels, target.top() + barsMargin * u,
                      target.width() - labels - numbers - 2 * barsMargin * u, barStep * u);
    qint64 most = 1;
    for (const Bar &bar : bars)
        most = std::max(most, bar.count);
    for (size_t i = 0; i < bars.size(); ++i) {
        const QRectF row = plot.translated(0, barStep * u * qreal(i));
        write(painter, QRectF(left, row.top(), labels - 8 * u, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
              bars[i].label, bars[i].isRest ? letterQuiet : QColor(Qt::black));
        painter.fillRect(QRectF(row.left(), row.top() + 3 * u,
                                std::max(u, row.width() * qreal(bars[i].count) / qreal(most)), row.height() - 6 * u),
                         bars[i].isRest ? QColor(0xc4, 0xcc, 0xd4) : QColor(0x2f, 0x5d, 0x8c));
        const QRectF figures(row.right() + 8 * u, row.top(), numbers - 8 * u, row.height());
        const int middle = Qt::AlignRight | Qt::AlignVCenter;
        write(painter, figures.adjusted(0, 0, -figures.width() / 2, 0), middle, locale.toString(bars[i].count));
        if (total > 0)
            write(painter, figures, middle,
                  Words::tr("%1 %", "a share in percent")
                      .arg(locale.toString(100.0 * double(bars[i].count) / double(total), 'f', 1)),
                  letterQuiet);
    }
}

} // namespace interdict
