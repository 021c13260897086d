// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The check at the end of the configure step refuses a wrong link; seen by configuring tiny projects with it.
class TestLinkRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configureStepJudgesLinks_data();
    void configureStepJudgesLinks();
};

namespace {

struct Configured
{
    int exitCode = -1;
    QString output;
};

bool put(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

/// `targets` go between the real rules and the real check. The compiler is taken as working: nothing is compiled.
Configured configure(const QTemporaryDir &folder, const QString &targets)
{
    const QString project = u"cmake_minimum_required(VERSION 3.25)\n"
                            "set(CMAKE_CXX_COMPILER_FORCED TRUE)\n"
                            "project(Tiny LANGUAGES CXX)\n"
                            "list(APPEND CMAKE_MODULE_PATH \"%1/tools/cmake\")\n"
                            "add_library(Qt6::Widgets INTERFACE IMPORTED)\n"
                            "include(InterdictTargets)\n%2\ninterdict_check_layers()\n"_s.arg(
                                QStringLiteral(INTERDICT_SOURCE_DIR), targets);
    if (!put(folder.filePath(u"CMakeLists.txt"_s), project) || !put(folder.filePath(u"x.cpp"_s), u"int main() {}\n"_s))
        return {};
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(INTERDICT_CMAKE),
                {u"-S"_s, folder.path(), u"-B"_s, folder.filePath(u"build"_s), u"-G"_s,
                 QStringLiteral(INTERDICT_GENERATOR), u"-DCMAKE_CXX_COMPILER="_s + QStringLiteral(INTERDICT_COMPILER)});
    if (!cmake.waitForFinished(120000))
        return {};
    return {cmake.exitCode(), QString::fromUtf8(cmake.readAll()).simplified()};
}

} // namespace

void TestLinkRules::configureStepJudgesLinks_data()
{
    QTest::addColumn<QString>("targets");
    QTest::addColumn<QString>("refusal"); // empty: accepted
    const QString low = u"interdict_library(low LAYER 1 SOURCES x.cpp)\n"_s;
    QTest::newRow("lower layer is accepted")
        << low + u"interdict_library(high LAYER 3 SOURCES x.cpp LINKS low)"_s << QString();
    QTest::newRow("higher layer is refused")
        << u"interdict_library(low LAYER 1 SOURCES x.cpp LINKS high)\ninterdict_library(high LAYER 3 SOURCES x.cpp)"_s
        << u"low (layer 1) links high (layer 3)"_s;
    QTest::newRow("same layer is refused") << low + u"interdict_library(twin LAYER 1 SOURCES x.cpp LINKS low)"_s
                                           << u"twin (layer 1) links low (layer 1)"_s;
    QTest::newRow("private link is no way around")
        << low + u"interdict_library(twin LAYER 1 SOURCES x.cpp PRIVATE_LINKS low)"_s
        << u"twin (layer 1) links low (layer 1)"_s;
    QTest::newRow("command line with widgets is refused")
        << u"interdict_program(interdict_cli LAYER 9 OUTPUT c SOURCES x.cpp LINKS Qt6::Widgets)"_s
        << u"interdict_cli has Qt6::Widgets"_s;
    QTest::newRow("widgets behind a library are found")
        << u"interdict_library(low LAYER 1 SOURCES x.cpp PRIVATE_LINKS Qt6::Widgets)\n"
           "interdict_program(interdict_cli LAYER 9 OUTPUT c SOURCES x.cpp LINKS low)"_s
        << u"interdict_cli has Qt6::Widgets"_s;
}

void TestLinkRules::configureStepJudgesLinks()
{
    QFETCH(QString, targets);
    QFETCH(QString, refusal);
    QTemporaryDir folder;
    const Configured configured = configure(folder, targets);
    QVERIFY2(configured.exitCode >= 0, "CMake could not be run");
    QVERIFY2((configured.exitCode == 0) == refusal.isEmpty(), qPrintable(configured.output));
    QVERIFY2(configured.output.contains(refusal), qPrintable(configured.output));
}

QTEST_GUILESS_MAIN(TestLinkRules)
#include "tst_linkrules.moc"
