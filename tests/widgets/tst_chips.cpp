// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/chipbar.h"
#include "widgets/controls/rangeslider.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// Chips and the slider with two handles, by mouse and by key.
class ChipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChipAsksToBeRemoved()
    {
        ChipBar bar;
        bar.setChips({{u"one"_s, {}}, {u"two & three"_s, u"<b>plain</b>"_s}});
        bar.show();
        QCOMPARE(bar.texts(), (QStringList{u"one"_s, u"two & three"_s}));
        QSignalSpy wanted(&bar, &ChipBar::removeWanted);
        auto *second = bar.findChild<QToolButton *>(u"chip1"_s);
        QVERIFY(second->text().contains(u"&&"_s));
        QVERIFY(second->toolTip().contains(u"&lt;b&gt;"_s));
        QTest::mouseClick(second, Qt::LeftButton);
        QTest::keyClick(second, Qt::Key_Delete);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted[0][0].toInt(), 1);
    }

    void noChipsTakeNoRoom()
    {
        ChipBar bar;
        bar.show();
        bar.setChips({});
        QVERIFY(!bar.isVisible());
    }

    void keysMoveTheWindowAndItsEnd()
    {
        RangeSlider slider;
        slider.setRange(0, 100);
        slider.setWindow(10, 30);
        QSignalSpy chosen(&slider, &RangeSlider::windowChosen);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.low(), 11);
        QCOMPARE(slider.high(), 31);
        QTest::keyClick(&slider, Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(slider.high(), 41);
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(slider.low(), 70);
        QCOMPARE(slider.high(), 100);
        QTest::keyClick(&slider, Qt::Key_Right); // no further
        QCOMPARE(slider.high(), 100);
        QTest::keyClick(&slider, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(slider.low(), 0);
        QCOMPARE(chosen.count(), 5);
    }

    void theMouseDragsHandlesAndWindow()
    {
        RangeSlider slider;
        slider.resize(216, 28); // a hundred values on 200 pixels
        slider.setRange(0, 100);
        slider.setWindow(20, 40);
        QSignalSpy moved(&slider, &RangeSlider::windowMoved);
        QTest::mousePress(&slider, Qt::LeftButton, {}, {8 + 60, 14}); // within
        QTest::mouseMove(&slider, {8 + 80, 14});
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, {8 + 80, 14});
        QCOMPARE(slider.low(), 30);
        QCOMPARE(slider.high(), 50);
        QTest::mousePress(&slider, Qt::LeftButton, {}, {8 + 102, 14}); // the right handle
        QTest::mouseMove(&slider, {8 + 142, 14});
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, {8 + 142, 14});
        QCOMPARE(slider.low(), 30);
        QCOMPARE(slider.high(), 70);
        QCOMPARE(moved.count(), 2);
    }
};

QTEST_MAIN(ChipsTest)
#include "tst_chips.moc"
