// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/overview/spanrows.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// One clock's part of the axis that all share.
class SpanBar : public QWidget
{
public:
    SpanBar(double from, double to, QWidget *parent) : QWidget(parent), m_from(from), m_to(to)
    {
        setMinimumSize(80, 12);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect line(0, height() / 2 - 1, width(), 2);
        QColor faint = palette().color(QPalette::WindowText);
        faint.setAlpha(40);
        painter.fillRect(line, faint);
        if (m_to < m_from)
            return;
        constexpr double least = 4; // a single day is seen as well
        const double left = m_from * (width() - least);
        const double right = std::max(m_to * width(), left + least);
        painter.fillRect(QRectF(left, height() / 2.0 - 4, right - left, 8), palette().color(QPalette::Highlight));
    }

private:
    double m_from;
    double m_to;
};

double placeOf(QDate day, QDate first, QDate last)
{
    const double days = std::max<double>(double(first.daysTo(last)), 1);
    return std::clamp(double(first.daysTo(day)) / days, 0.0, 1.0);
}

} // namespace

SpanRows::SpanRows(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
}

void SpanRows::setSpan(const CaseSpan &span)
{
    for (QWidget *part : m_parts)
        part->deleteLater();
    m_parts.clear();
    QDate first;
    QDate last;
    for (const ClockSpan *clock : {&span.seen, &span.offered, &span.seized}) {
        if (clock->first && (first.isNull() || clock->first->firstDay() < first))
            first = clock->first->firstDay();
        if (clock->last && (last.isNull() || clock->last->lastDay() > last))
            last = clock->last->lastDay();
    }
    addRow(tr("Offered"), u"listingsPage"_s, span.offered, first, last);
    addRow(tr("Seen"), u"listingsPage"_s, span.seen, first, last);
    addRow(tr("Seized, sent or noted"), u"shipmentsPage"_s, span.seized, first, last);
}

void SpanRows::addRow(const QString &name, const QString &page, const ClockSpan &span, QDate first, QDate last)
{
    const bool isKnown = span.first && span.last;
    const QString words =
        isKnown ? tr("%1 to %2").arg(span.first->toString().left(10), span.last->toString().left(10)) : tr("no dates");
    auto *title = new QLabel(name, this);
    auto *bar = isKnown ? new SpanBar(placeOf(span.first->firstDay(), first, last),
                                      placeOf(span.last->lastDay(), first, last), this)
                        : new SpanBar(1, 0, this);
    auto *days = new QLabel(words, this);
    days->setTextFormat(Qt::PlainText);
    auto *rows = new QToolButton(this);
    rows->setAutoRaise(true);
    rows->setFocusPolicy(Qt::StrongFocus);
    rows->setText(tr("%Ln dated row(s)", nullptr, int(std::min<qint64>(span.rows, INT_MAX))));
    rows->setAccessibleName(tr("%1: %2, %3").arg(name, words, rows->text()));
    rows->setEnabled(span.rows > 0);
    connect(rows, &QToolButton::clicked, this, [this, page] { Q_EMIT opened(page); });
    const int row = int(m_parts.size()) / 4;
    m_layout->addWidget(title, row, 0);
    m_layout->addWidget(bar, row, 1);
    m_layout->addWidget(days, row, 2);
    m_layout->addWidget(rows, row, 3, Qt::AlignRight);
    m_parts.insert(m_parts.end(), {title, bar, days, rows});
}

} // namespace interdict::ui
