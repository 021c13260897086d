// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "widgets/shell/casewindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QSettings>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

/// Painted by hand: the plug-in that lets QIcon read SVG is not installed everywhere.
QIcon programIcon()
{
    QSvgRenderer drawing(u":/interdict/icons/org.interdict.Interdict.svg"_s);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Interdict"_s);
    QCoreApplication::setApplicationName(u"interdict"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERDICT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Interdict"_s);
    QGuiApplication::setDesktopFileName(u"org.interdict.Interdict"_s);
    QApplication::setWindowIcon(programIcon());
    interdict::useLanguage(QLocale());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Workbench", "A workbench for investigators of online drug supply."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"case"_s, QCoreApplication::translate("Workbench", "The case to open."),
                                 u"[CASE.icase]"_s);
    parser.process(application);

    interdict::ui::CaseWindow window(interdict::Clock::system());
    window.restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openCase(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
