// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/appearance.h"
#include "widgets/shell/casewindow.h"
#include "widgets/shell/windowmemory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
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
    interdict::ui::applyLanguage();
    interdict::ui::applyAppearance(interdict::ui::chosenAppearance());
    interdict::ui::applyTextSize(interdict::ui::chosenTextSize());
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
    const interdict::ui::LastCase last = interdict::ui::lastCase();
    if (!parser.positionalArguments().isEmpty())
        window.openCase(parser.positionalArguments().constFirst());
    else if (interdict::ui::reopensLastCase() && !last.isOpening && QFileInfo::exists(last.path))
        window.openCase(last.path);
    return QApplication::exec();
}
