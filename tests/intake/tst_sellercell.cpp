// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/sellercell.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class SellerCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsNameAndStanding_data();
    void splitsNameAndStanding();
};

void SellerCellTest::splitsNameAndStanding_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("standing");
    const auto row = [](const char *cell, const char *name, const char *standing) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(name) << QString::fromUtf8(standing);
    };
    row("vendor (250) (4.9★)", "vendor", "(250) (4.9★)");
    row("name [5/5] L3", "name", "[5/5] L3");
    row("vendor(250)", "vendor", "(250)");
    row("Sold by CANADA-BADLANDS - 0 sold since Feb 17, 2017", "CANADA-BADLANDS", "- 0 sold since Feb 17, 2017");
    row("green fox Level 5 Trust Level 7", "green fox", "Level 5 Trust Level 7");
    row("fox, 98% positive", "fox", ", 98% positive");
    row("fox ★★★★☆", "fox", "★★★★☆");
    row("fox | 1.2k sales", "fox", "| 1.2k sales");
    row("Vendor: fox", "fox", "");
    row("Doctor (UK)", "Doctor (UK)", "");
    row("area51UFO", "area51UFO", "");
    row("Dr.Feelgood-2014", "Dr.Feelgood-2014", "");
    row("agent 47", "agent 47", "");
    row("fox\n(12)", "fox", "(12)");
    row("", "", "");
}

void SellerCellTest::splitsNameAndStanding()
{
    QFETCH(QString, cell);
    const SellerCell split = splitSeller(cell);
    QTEST(split.name, "name");
    QTEST(split.standing, "standing");
}

QTEST_GUILESS_MAIN(SellerCellTest)
#include "tst_sellercell.moc"
