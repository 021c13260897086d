// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/hitdelegate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/dashboard/chartcolours.h"
#include "widgets/places/mappainting.h"
#include "widgets/shell/appearance.h"
#include "widgets/timeline/timelinelooks.h"

#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;   // WCAG 2.1, 1.4.3
constexpr double forGraphics = 3; // WCAG 2.1, 1.4.11

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

#define VERIFY_CONTRAST(colour, ground, least)                                                                         \
    QVERIFY2(contrast((colour), (ground)) >= (least),                                                                  \
             qPrintable(u"%1 on %2: %3"_s.arg((colour).name(), (ground).name()).arg(contrast((colour), (ground)))))

/// The program's own colours, in light and in dark.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfThePalette_data() { bothLooks(); }
    void textsOfThePalette()
    {
        QFETCH(QPalette, palette);
        for (const QPalette::ColorRole ground :
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase}) {
            for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                                   QPalette::ToolTipText, QPalette::PlaceholderText, QPalette::Link})
                VERIFY_CONTRAST(palette.color(text), palette.color(ground), forText);
        }
        VERIFY_CONTRAST(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), forText);
    }

    void whereTheSystemHasNoColoursOursAreShown()
    {
        applyAppearance(Appearance::system); // the offscreen platform has no theme
        const QPalette palette = QApplication::palette();
        VERIFY_CONTRAST(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), forText);
        VERIFY_CONTRAST(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), forText);
    }

    void messagesOfEveryLevel_data() { bothLooks(); }
    void messagesOfEveryLevel()
    {
        QFETCH(QPalette, palette);
        QWidget window;
        window.setPalette(palette);
        MessageStrip strip(&window);
        for (const auto level : {MessageStrip::Level::info, MessageStrip::Level::warning, MessageStrip::Level::error}) {
            strip.showMessage(level, u"something"_s);
            VERIFY_CONTRAST(strip.palette().color(QPalette::WindowText), strip.palette().color(QPalette::Window),
                            forText);
        }
    }

    void charts_data() { bothLooks(); }
    void charts()
    {
        QFETCH(QPalette, palette);
        for (const ChartColours &colours : {ChartColours::of(palette), ChartColours::ofPaper()}) {
            VERIFY_CONTRAST(colours.text, colours.background, forText);
            for (const QColor &shown : {colours.bar, colours.rest, colours.chosen, colours.second})
                VERIFY_CONTRAST(shown, colours.background, forGraphics);
        }
    }

    void timeline_data() { bothLooks(); }
    void timeline()
    {
        QFETCH(QPalette, palette);
        for (const TimelineColours &colours : {TimelineColours::of(palette), TimelineColours::ofPaper()}) {
            for (const QColor &ground : {colours.background, colours.band}) {
                VERIFY_CONTRAST(colours.text, ground, forText);
                VERIFY_CONTRAST(colours.faint, ground, forText);
                for (const TimelineLane lane : allTimelineLanes)
                    VERIFY_CONTRAST(colours.lane(lane), ground, forGraphics);
            }
        }
    }

    void map_data() { bothLooks(); }
    void map()
    {
        QFETCH(QPalette, palette);
        for (const MapColours &colours : {MapColours::of(palette), MapColours::ofPaper()}) {
            VERIFY_CONTRAST(colours.text, colours.sea, forText);
            VERIFY_CONTRAST(colours.text, colours.land, forText);
            VERIFY_CONTRAST(colours.arrow, colours.sea, forGraphics);
            VERIFY_CONTRAST(colours.arrow, colours.land, forGraphics);
        }
    }

    void foundWords() { VERIFY_CONTRAST(hitFormat().foreground().color(), hitFormat().background().color(), forText); }

private:
    static void bothLooks()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
};

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
