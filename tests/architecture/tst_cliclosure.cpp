// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command line runs on a machine that has no Qt Widgets at all.
class TestCliClosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNoWidgets();
    void needsNoWidgetsThroughOthers();
};

namespace {

const QString program = QStringLiteral(INTERDICT_BIN_DIR "/interdict-cli");
const QRegularExpression widgets(u"libQt6(Widgets|PrintSupport|Charts)\\S*"_s);

QString outputOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromLocal8Bit(process.readAll()) : QString();
}

} // namespace

void TestCliClosure::namesNoWidgets()
{
    if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
        QSKIP("readelf is not installed");
    QVERIFY2(QFileInfo::exists(program), qPrintable(program));
    const QString needed = outputOf(u"readelf"_s, {u"-d"_s, program});
    QVERIFY2(needed.contains("libQt6Core"_L1), qPrintable(needed));
    QVERIFY2(!needed.contains(widgets), qPrintable(needed));
}

void TestCliClosure::needsNoWidgetsThroughOthers()
{
    if (QStandardPaths::findExecutable(u"ldd"_s).isEmpty())
        QSKIP("ldd is not installed");
    const QString closure = outputOf(u"ldd"_s, {program});
    QVERIFY2(closure.contains("libQt6Core"_L1), qPrintable(closure));
    QVERIFY2(!closure.contains(widgets), qPrintable(closure));
}

QTEST_GUILESS_MAIN(TestCliClosure)
#include "tst_cliclosure.moc"
