// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphtimes.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace interdict::ui {

class RangeSlider;

/// A window of days on one of the three clocks of a case, to be moved by hand or played: then it walks on by itself, a
/// step some ten times a second, and stops at the end.
class TimePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimePanel(QWidget *parent);

    [[nodiscard]] CaseClock clock() const;
    void setClock(CaseClock clock);
    /// The days there are; empty where no node has a time on the clock. The window stays where it was, as far as it
    /// can.
    void setDays(const DaySpan &days);
    /// Nothing: all days.
    void setWindow(const std::optional<DaySpan> &window);
    /// Nothing where all days are within.
    [[nodiscard]] std::optional<DaySpan> window() const;
    void setShownText(const QString &text);
    void play(bool isPlaying);
    [[nodiscard]] bool isPlaying() const { return m_steps.isActive(); }

Q_SIGNALS:
    void clockChosen();
    /// While it moves.
    void windowMoved();
    /// Once it rests.
    void windowChosen();

private:
    void createLayout();
    void step();
    void showDays();

    QComboBox *m_clock;
    QToolButton *m_play;
    QToolButton *m_all;
    RangeSlider *m_slider;
    QLabel *m_days;
    QLabel *m_shown;
    DaySpan m_allDays;
    QTimer m_steps;
};

/// "Seen", "Offered", "Seized".
[[nodiscard]] QString clockName(CaseClock clock);

} // namespace interdict::ui
