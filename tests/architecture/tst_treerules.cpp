// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/architecture/treerules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict::architecture;
using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const QString &);
Q_DECLARE_METATYPE(Rule)

/// Each rule holds for this project's tree, and is seen to fail on a tree that breaks it: a rule that cannot fail
/// proves nothing.
class TestTreeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectKeepsRule_data();
    void projectKeepsRule();
    void breachIsNamed_data();
    void breachIsNamed();
    void aNameDefinedTwiceIsNamed();
    void allowedTreePasses();
    void layersAreReadFromBuildFiles();
};

namespace {

const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n// SPDX-FileCopyrightText: 2026 Someone\n"_s;

bool put(const QTemporaryDir &root, const QString &path, const QString &text)
{
    const QString full = root.filePath(path);
    QFile file(full);
    return QDir().mkpath(QFileInfo(full).path()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// A small tree that keeps every rule.
bool makeTree(const QTemporaryDir &root)
{
    const QString cmake = QString(spdx).replace("//"_L1, "#"_L1);
    return put(root, u"CMakeLists.txt"_s, cmake) &&
           put(root, u"models/values/CMakeLists.txt"_s, cmake + u"interdict_library(a LAYER 1\n  SOURCES x.cpp)\n"_s) &&
           put(root, u"models/store/CMakeLists.txt"_s, cmake + u"interdict_library(b LAYER 3 SOURCES x.cpp)\n"_s) &&
           put(root, u"models/graph/CMakeLists.txt"_s, cmake + u"interdict_library(c LAYER 3 SOURCES x.cpp)\n"_s) &&
           put(root, u"app/cli/CMakeLists.txt"_s, cmake + u"interdict_program(\n  d LAYER 9 SOURCES x.cpp)\n"_s) &&
           put(root, u"models/store/database.cpp"_s,
               spdx +
                   u"#include \"models/store/database.h\"\n#include \"models/values/money.h\"\n#include <sqlite3.h>\n"_s) &&
           put(root, u"widgets/dashboard/page.cpp"_s, spdx + u"#include <QChartView>\n#include <QIcon>\n"_s) &&
           put(root, u"tools/run"_s, u"#!/usr/bin/env bash\n"_s + cmake);
}

QStringList allProblems(const QString &root)
{
    return includesAgainstLayers(root) + looseFiles(root) + vagueFolderNames(root) + librariesOutsideTheirFolder(root) +
           widgetsWhereNoneBelong(root) + namesDefinedTwice(root) + filesWithoutLicence(root);
}

} // namespace

void TestTreeRules::projectKeepsRule_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("includes go to lower layers") << Rule(includesAgainstLayers);
    QTest::newRow("nothing lies loose in models and widgets") << Rule(looseFiles);
    QTest::newRow("folders are named after their purpose") << Rule(vagueFolderNames);
    QTest::newRow("SQLite in store, charts in dashboard") << Rule(librariesOutsideTheirFolder);
    QTest::newRow("no widgets in models and the command line") << Rule(widgetsWhereNoneBelong);
    QTest::newRow("a name means one thing") << Rule(namesDefinedTwice);
    QTest::newRow("every file names its licence") << Rule(filesWithoutLicence);
}

void TestTreeRules::projectKeepsRule()
{
    QFETCH(Rule, rule);
    const QStringList problems = rule(QStringLiteral(INTERDICT_SOURCE_DIR));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTreeRules::breachIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &path, const QString &line, const QString &named) {
        QTest::newRow(name) << path << line << named;
    };
    row("higher layer", u"models/values/money.h"_s, u"#include \"models/store/database.h\""_s, u"layer 1"_s);
    row("same layer", u"models/graph/x.cpp"_s, u"#include \"models/store/database.h\""_s, u"layer 3"_s);
    row("blanks in the include", u"models/graph/x.cpp"_s, u"  #  include \"models/store/database.h\""_s, u"layer 3"_s);
    row("own folder of another part", u"models/graph/x.cpp"_s, u"#include \"widgets/store/database.h\""_s,
        u"no target"_s);
    row("tests in the program", u"app/cli/x.cpp"_s, u"#include \"tests/support/x.h\""_s, u"does not know its tests"_s);
    row("loose in models", u"models/x.h"_s, u""_s, u"models/x.h lies loose"_s);
    row("loose in widgets", u"widgets/x.h"_s, u""_s, u"widgets/x.h lies loose"_s);
    row("folder for anything", u"widgets/dashboard/Utils/x.h"_s, u""_s, u"widgets/dashboard/Utils"_s);
    row("SQLite outside the store", u"app/cli/x.cpp"_s, u"#include <sqlite3.h>"_s, u"only models/store"_s);
    row("chart outside the dashboard", u"widgets/graphview/x.cpp"_s, u"#include <QBarSeries>"_s,
        u"only widgets/dashboard"_s);
    row("chart module", u"widgets/graphview/x.cpp"_s, u"#include <QtCharts/QChart>"_s, u"only widgets/dashboard"_s);
    row("widget in a model", u"models/graph/x.cpp"_s, u"#include <QTreeWidget>"_s, u"<QTreeWidget>"_s);
    row("icon in a model", u"models/graph/x.h"_s, u"#include <QIcon>"_s, u"<QIcon>"_s);
    row("print support in the command line", u"app/cli/x.cpp"_s, u"#include <QtPrintSupport/QPrinter>"_s,
        u"QPrinter"_s);
    row("layout in the command line", u"app/cli/x.cpp"_s, u"#include <QVBoxLayout>"_s, u"<QVBoxLayout>"_s);
}

void TestTreeRules::breachIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, named);
    QTemporaryDir root;
    QVERIFY(makeTree(root));
    QVERIFY(put(root, path, spdx + line + u'\n'));
    const QString problems = allProblems(root.path()).join(u'\n');
    QVERIFY2(problems.contains(named), qPrintable(problems));
}

void TestTreeRules::aNameDefinedTwiceIsNamed()
{
    QTemporaryDir root;
    QVERIFY(makeTree(root));
    const QString text = spdx + u"namespace interdict {\n%1 Place\n{\n    int x;\n};\n}\n"_s;
    QVERIFY(put(root, u"models/store/a.h"_s, text.arg(u"struct"_s)));
    QVERIFY(put(root, u"models/store/forward.h"_s, spdx + u"namespace interdict {\nstruct Place;\n}\n"_s));
    QCOMPARE(namesDefinedTwice(root.path()), QStringList());
    QVERIFY(put(root, u"models/graph/b.h"_s, text.arg(u"class"_s)));
    QCOMPARE(namesDefinedTwice(root.path()).size(), 1);
    QVERIFY(namesDefinedTwice(root.path()).front().contains(u"interdict::Place"_s));
}

void TestTreeRules::allowedTreePasses()
{
    QTemporaryDir root;
    QVERIFY(makeTree(root));
    QCOMPARE(allProblems(root.path()), QStringList());
    // Qt Gui's text layout and Qt Core's item models are no widgets.
    QVERIFY(put(root, u"models/graph/x.cpp"_s, spdx + u"#include <QTextLayout>\n#include <QAbstractItemModel>\n"_s));
    QCOMPARE(allProblems(root.path()), QStringList());
    QVERIFY(put(root, u"models/graph/y.cpp"_s, u"// no licence\n"_s));
    QCOMPARE(filesWithoutLicence(root.path()).size(), 1);
}

void TestTreeRules::layersAreReadFromBuildFiles()
{
    const QMap<QString, int> layers = layersOf(QStringLiteral(INTERDICT_SOURCE_DIR));
    QCOMPARE(layers.value(u"models/basics"_s, -1), 0);
    QCOMPARE(layers.value(u"models/store"_s, -1), 3);
    QCOMPARE(layers.value(u"app/cli"_s, -1), 9);
}

QTEST_GUILESS_MAIN(TestTreeRules)
#include "tst_treerules.moc"
