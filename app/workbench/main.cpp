// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/casewindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Interdict"_s);
    QCoreApplication::setApplicationName(u"interdict"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERDICT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Interdict"_s);
    QGuiApplication::setDesktopFileName(u"org.interdict.Interdict"_s);
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
