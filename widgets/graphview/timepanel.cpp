// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/timepanel.h"

#include "widgets/controls/rangeslider.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepTime = 100;      // ms
constexpr qint64 stepsOfAll = 120; // how many steps a whole play takes
constexpr qint64 usualShare = 10;  // where all days are within, a play begins with a tenth of them

QString day(qint64 julian)
{
    return QDate::fromJulianDay(julian).toString(Qt::ISODate);
}

} // namespace

QString clockName(CaseClock clock)
{
    switch (clock) {
    case CaseClock::seen:
        return TimePanel::tr("Seen");
    case CaseClock::offered:
        return TimePanel::tr("Offered");
    case CaseClock::seized:
        return TimePanel::tr("Seized");
    }
    return {};
}

TimePanel::TimePanel(QWidget *parent)
    : QWidget(parent),
      m_clock(new QComboBox(this)),
      m_play(new QToolButton(this)),
      m_all(new QToolButton(this)),
      m_slider(new RangeSlider(this)),
      m_days(new QLabel(this)),
      m_shown(new QLabel(this))
{
    createLayout();
    m_steps.setInterval(stepTime);
    connect(&m_steps, &QTimer::timeout, this, &TimePanel::step);
    connect(m_clock, &QComboBox::activated, this, &TimePanel::clockChosen);
    connect(m_play, &QToolButton::toggled, this, &TimePanel::play);
    connect(m_all, &QToolButton::clicked, this, [this] {
        play(false);
        setWindow(std::nullopt);
        Q_EMIT windowMoved();
        Q_EMIT windowChosen();
    });
    connect(m_slider, &RangeSlider::windowMoved, this, [this] {
        showDays();
        Q_EMIT windowMoved();
    });
    connect(m_slider, &RangeSlider::windowChosen, this, &TimePanel::windowChosen);
}

void TimePanel::createLayout()
{
    setObjectName(u"timePanel"_s);
    for (const CaseClock clock : {CaseClock::seen, CaseClock::offered, CaseClock::seized})
        m_clock->addItem(clockName(clock), int(clock));
    m_clock->setObjectName(u"clockBox"_s);
    m_clock->setAccessibleName(tr("Clock"));
    m_clock->setToolTip(tr("Which time counts: when records say they are of, when listings stood online, or when "
                           "shipments were seized"));
    m_play->setObjectName(u"playButton"_s);
    m_play->setCheckable(true);
    m_play->setText(tr("Play"));
    m_play->setToolTip(tr("Let the window walk through time"));
    m_all->setObjectName(u"allDaysButton"_s);
    m_all->setText(tr("All Days"));
    for (QToolButton *button : {m_play, m_all})
        button->setFocusPolicy(Qt::StrongFocus);
    m_slider->setObjectName(u"timeSlider"_s);
    m_slider->setAccessibleName(tr("Days shown"));
    m_days->setObjectName(u"daysLabel"_s);
    m_shown->setObjectName(u"shownLabel"_s);
    for (QLabel *label : {m_days, m_shown})
        label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_clock);
    layout->addWidget(m_play);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_days);
    layout->addWidget(m_all);
    layout->addWidget(m_shown);
}

CaseClock TimePanel::clock() const
{
    return CaseClock(m_clock->currentData().toInt());
}

void TimePanel::setClock(CaseClock clock)
{
    m_clock->setCurrentIndex(m_clock->findData(int(clock)));
}

void TimePanel::setDays(const DaySpan &days)
{
    const std::optional<DaySpan> kept = window();
    m_allDays = days;
    m_slider->setEnabled(!days.isEmpty());
    m_play->setEnabled(!days.isEmpty() && days.first < days.last);
    m_slider->setRange(days.isEmpty() ? 0 : days.first, days.isEmpty() ? 1 : days.last);
    setWindow(kept);
}

void TimePanel::setWindow(const std::optional<DaySpan> &window)
{
    if (!m_allDays.isEmpty())
        m_slider->setWindow(window ? window->first : m_allDays.first, window ? window->last : m_allDays.last);
    showDays();
}

std::optional<DaySpan> TimePanel::window() const
{
    if (m_allDays.isEmpty() || (m_slider->low() == m_allDays.first && m_slider->high() == m_allDays.last))
        return std::nullopt;
    return DaySpan{m_slider->low(), m_slider->high()};
}

void TimePanel::setShownText(const QString &text)
{
    m_shown->setText(text);
}

void TimePanel::showDays()
{
    m_all->setEnabled(window().has_value());
    if (m_allDays.isEmpty())
        return m_days->setText(tr("Nothing has such a time"));
    const QString text = tr("%1 to %2").arg(day(m_slider->low()), day(m_slider->high()));
    m_days->setText(text);
    m_slider->setAccessibleDescription(text);
}

void TimePanel::play(bool isPlaying)
{
    const bool wasPlaying = m_steps.isActive();
    m_play->setChecked(isPlaying);
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    if (!isPlaying) {
        m_steps.stop();
        if (wasPlaying)
            Q_EMIT windowChosen();
        return;
    }
    const qint64 all = m_allDays.last - m_allDays.first;
    const std::optional<DaySpan> now = window();
    if (!now)
        m_slider->setWindow(m_allDays.first, m_allDays.first + std::max<qint64>(all / usualShare, 1));
    else if (now->last >= m_allDays.last)
        m_slider->setWindow(m_allDays.first, m_allDays.first + now->last - now->first);
    m_steps.start();
    showDays();
    Q_EMIT windowMoved();
}

void TimePanel::step()
{
    const qint64 all = m_allDays.last - m_allDays.first;
    const qint64 by = std::clamp<qint64>(all / stepsOfAll, 1, std::max<qint64>(m_allDays.last - m_slider->high(), 1));
    if (m_slider->high() >= m_allDays.last)
        return play(false);
    m_slider->setWindow(m_slider->low() + by, m_slider->high() + by);
    showDays();
    Q_EMIT windowMoved();
}

} // namespace interdict::ui
