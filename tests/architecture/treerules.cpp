// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/architecture/treerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace interdict::architecture {

using namespace Qt::StringLiterals;

namespace {

const QStringList codeFolders{u"models"_s, u"widgets"_s, u"app"_s};
const QStringList allFolders{u"models"_s, u"widgets"_s,   u"app"_s,         u"tests"_s,
                             u"tools"_s,  u"resources"_s, u"translations"_s};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files under some of the root's folders, as paths from the root, sorted.
QStringList filesUnder(const QString &root, const QStringList &folders, const QStringList &patterns)
{
    const QDir top(root);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << top.relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

/// "models/store" of "models/store/database.h"; empty for a loose file.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? QString() : parts[0] + u'/' + parts[1];
}

/// One sentence for each include of one of `files` that `pattern` matches.
QStringList includesMatching(const QString &root, const QStringList &files, const QRegularExpression &pattern,
                             const QString &sentence)
{
    QStringList problems;
    for (const QString &file : files) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(textOf(root + u'/' + file));
        while (matches.hasNext())
            problems << sentence.arg(file, matches.next().captured(1));
    }
    return problems;
}

QRegularExpression lines(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption);
}

QString includeProblem(const QString &file, const QString &included, const QMap<QString, int> &layers)
{
    if (included.startsWith("tests/"_L1))
        return u"%1 includes %2: the program does not know its tests."_s.arg(file, included);
    const QString from = folderOf(file);
    const QString to = folderOf(included);
    if (from == to)
        return {};
    if (!layers.contains(from) || !layers.contains(to))
        return u"%1 includes %2: one of their folders has no target with a LAYER."_s.arg(file, included);
    if (layers[to] < layers[from])
        return {};
    return u"%1 (layer %2) includes %3 (layer %4): only lower layers may be included."_s.arg(file)
        .arg(layers[from])
        .arg(included)
        .arg(layers[to]);
}

} // namespace

QMap<QString, int> layersOf(const QString &root)
{
    static const QRegularExpression target(u"interdict_(?:library|program)\\(\\s*\\w+\\s+LAYER\\s+(\\d+)"_s);
    QMap<QString, int> layers;
    for (const QString &file : filesUnder(root, codeFolders, {u"CMakeLists.txt"_s})) {
        const QRegularExpressionMatch match = target.match(textOf(root + u'/' + file));
        if (match.hasMatch())
            layers.insert(folderOf(file), match.captured(1).toInt());
    }
    return layers;
}

QStringList includesAgainstLayers(const QString &root)
{
    static const QRegularExpression include =
        lines(u"^\\s*#\\s*include\\s*[\"<]((?:models|widgets|app|tests)/[^\">]+)[\">]"_s);
    const QMap<QString, int> layers = layersOf(root);
    QStringList problems;
    for (const QString &file : filesUnder(root, codeFolders, {u"*.h"_s, u"*.cpp"_s})) {
        QRegularExpressionMatchIterator matches = include.globalMatch(textOf(root + u'/' + file));
        while (matches.hasNext()) {
            const QString problem = includeProblem(file, matches.next().captured(1), layers);
            if (!problem.isEmpty())
                problems << problem;
        }
    }
    return problems;
}

QStringList looseFiles(const QString &root)
{
    QStringList problems;
    for (const QString &folder : {u"models"_s, u"widgets"_s}) {
        for (const QString &name : QDir(root + u'/' + folder).entryList(QDir::Files | QDir::Hidden)) {
            if (name != "CMakeLists.txt"_L1)
                problems << u"%1/%2 lies loose: put it in a folder that says what it is for."_s.arg(folder, name);
        }
    }
    return problems;
}

QStringList vagueFolderNames(const QString &root)
{
    static const QStringList vague{u"util"_s,    u"utils"_s,  u"common"_s, u"misc"_s,    u"helper"_s,
                                   u"helpers"_s, u"shared"_s, u"core"_s,   u"manager"_s, u"managers"_s};
    QStringList problems;
    for (const QString &folder : allFolders) {
        QDirIterator folders(root + u'/' + folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (folders.hasNext()) {
            const QString path = folders.next();
            if (vague.contains(folders.fileName(), Qt::CaseInsensitive))
                problems << u"%1: a folder is named after its purpose."_s.arg(QDir(root).relativeFilePath(path));
        }
    }
    return problems;
}

QStringList librariesOutsideTheirFolder(const QString &root)
{
    static const QRegularExpression sqlite = lines(u"^\\s*#\\s*include\\s*[<\"](sqlite3\\w*\\.h)"_s);
    static const QRegularExpression charts =
        lines(u"^\\s*#\\s*include\\s*<(QtCharts\\b[^>]*|Q(?:Polar)?Chart(?:View)?|Q\\w*(?:Series|Axis|ModelMapper|"
              u"LegendMarker)|"
              "QLegend|Q(?:Bar|BoxPlot|Candlestick)(?:Set|LegendMarker)|QPieSlice|QBoxSet)>"_s);
    QStringList outsideStore = filesUnder(root, codeFolders, {u"*.h"_s, u"*.cpp"_s});
    QStringList outsideDashboard = outsideStore;
    outsideStore.removeIf([](const QString &file) { return folderOf(file) == "models/store"_L1; });
    outsideDashboard.removeIf([](const QString &file) { return folderOf(file) == "widgets/dashboard"_L1; });
    return includesMatching(root, outsideStore, sqlite, u"%1 includes %2: only models/store sees SQLite."_s) +
           includesMatching(root, outsideDashboard, charts, u"%1 includes %2: only widgets/dashboard draws charts."_s);
}

QStringList widgetsWhereNoneBelong(const QString &root)
{
    // Classes of Qt Widgets, Print Support and the two of Qt Gui that need a screen. QTextLayout and QAction are Qt
    // Gui's.
    static const QRegularExpression widgets = lines(
        u"^\\s*#\\s*include\\s*<((?:QtWidgets|QtPrintSupport|QtCharts)\\b[^>]*|"
        "Q\\w*Widgets?|QApplication|Q\\w*Dialog|QMessageBox|QMainWindow|Q\\w*Button|QLabel|QLineEdit|QTextEdit|"
        "QPlainTextEdit|Q\\w*Box|Q(?:Box|HBox|VBox|Grid|Form|Stacked)?Layout|Q\\w*ItemView|"
        "Q(?:Table|Tree|List|Header|Graphics)View|Q\\w*ItemDelegate|QGraphics\\w+|QMenu|QMenuBar|QToolBar|QStatusBar|"
        "QProgressBar|QSplitter|QStyle\\w*|QPrint\\w*|QPixmap|QIcon|QBitmap)>"_s);
    QStringList files = filesUnder(root, {u"models"_s, u"app/cli"_s}, {u"*.h"_s, u"*.cpp"_s});
    return includesMatching(root, files, widgets,
                            u"%1 includes <%2>: models and the command line run without Widgets."_s);
}

QStringList namesDefinedTwice(const QString &root)
{
    static const QRegularExpression space = lines(u"^namespace ([\\w:]+)"_s);
    static const QRegularExpression defined =
        lines(u"^(?:struct|class|enum class) (\\w+)(?: final)?(?:\\s*:[^;{]*)?\\s*\\{"_s);
    QMap<QString, QStringList> places;
    for (const QString &file : filesUnder(root, codeFolders, {u"*.h"_s})) {
        const QString text = textOf(root + u'/' + file);
        const QString in = space.match(text).captured(1);
        QRegularExpressionMatchIterator matches = defined.globalMatch(text);
        while (matches.hasNext())
            places[in + u"::"_s + matches.next().captured(1)] << file;
    }
    QStringList problems;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->size() > 1)
            problems << u"%1 is defined in %2: give one of them a name of its own."_s.arg(place.key(),
                                                                                          place->join(u" and "_s));
    }
    return problems;
}

QStringList filesWithoutLicence(const QString &root)
{
    QStringList files =
        filesUnder(root, allFolders, {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sql"_s, u"*.sh"_s});
    files << u"CMakeLists.txt"_s;
    for (const QString &script : QDir(root + u"/tools"_s).entryList(QDir::Files))
        files << u"tools/"_s + script;
    QStringList problems;
    for (const QString &file : std::as_const(files)) {
        if (file.startsWith("tests/data/"_L1))
            continue;
        QStringList head = textOf(root + u'/' + file).section(u'\n', 0, 2).split(u'\n');
        if (head.value(0).startsWith("#!"_L1))
            head.removeFirst();
        if (!head.value(0).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1) ||
            !head.value(1).contains("SPDX-FileCopyrightText: "_L1))
            problems << u"%1 does not begin with the two SPDX lines."_s.arg(file);
    }
    return problems;
}

} // namespace interdict::architecture
