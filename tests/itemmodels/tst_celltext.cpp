// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class CellTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingIsAnEnDash()
    {
        QCOMPARE(cellText(QString()), u"–"_s);
        QCOMPARE(cellText(u" \t"_s), u"–"_s);
        QCOMPARE(cellText(std::optional<PartialDate>()), u"–"_s);
        QVERIFY(!Cell::text({}).value(TableRole::raw).isValid());
        QCOMPARE(Cell::text({}).value(TableRole::fullText).toString(), QString());
    }

    void longTextIsCutButCopiedWhole()
    {
        const Cell cell = Cell::text(QString(5000, u'x'));
        QCOMPARE(cell.value(Qt::DisplayRole).toString().size(), 301);
        QCOMPARE(cell.value(TableRole::fullText).toString().size(), 5000);
    }

    void controlAndDirectionCharactersShow()
    {
        QVERIFY(cellText(u"a\u202Eb"_s).contains(u"U+202E"_s));
        QCOMPARE(cellText(u"a\r\n b"_s), u"a b"_s);
    }

    // A tool tip with mark-up would be shown as rich text, and could fetch pictures.
    void toolTipsNeverCarryMarkup()
    {
        const QString tip = plainToolTip(u"<img src=\"http://x\"> & <b>bold</b>"_s);
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(!tip.contains(u"<b>"_s));
        QVERIFY(tip.contains(u"&lt;img"_s));
    }

    void numbersStandAtTheRight()
    {
        QVERIFY(Cell::number(12).value(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(Cell::text(u"x"_s).value(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QCOMPARE(Cell::number(12).value(TableRole::raw).toLongLong(), 12);
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
