// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/appearance.h"

#include "models/basics/language.h"
#include "widgets/controls/programstyle.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, placeholder, disabled, highlight, highlightedText, link, toolTip;
};

// Contrast of text to its ground at least 4.5:1 in both; lines and disabled text are fainter on purpose.
constexpr Colours light{0xfff4f4f3, 0xffffffff, 0xfff8f8f7, 0xffececea, 0xff1d1d1f, 0xff66666b,
                        0xffa0a0a4, 0xff1f66a8, 0xffffffff, 0xff14599b, 0xffffffff};
constexpr Colours dark{0xff2d2d30, 0xff1e1e20, 0xff262629, 0xff3c3c40, 0xffe6e6e6, 0xffa8a8a8,
                       0xff787878, 0xff2a6ebb, 0xffffffff, 0xff6eaaf0, 0xff1e1e20};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window)); // works out the shades of edges
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, colours.window},       {QPalette::WindowText, colours.text},
        {QPalette::Base, colours.base},           {QPalette::AlternateBase, colours.alternate},
        {QPalette::ToolTipBase, colours.toolTip}, {QPalette::ToolTipText, colours.text},
        {QPalette::Text, colours.text},           {QPalette::PlaceholderText, colours.placeholder},
        {QPalette::Button, colours.button},       {QPalette::ButtonText, colours.text},
        {QPalette::Highlight, colours.highlight}, {QPalette::HighlightedText, colours.highlightedText},
        {QPalette::Link, colours.link},           {QPalette::LinkVisited, colours.link}};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

/// The style, the font and the colours that the program started with.
struct SystemLook
{
    QString style = QApplication::style()->objectName();
    QFont font = QApplication::font();
    /// A desktop's theme. Where there is none, Qt's own colours are as good as any but for hints and selected rows,
    /// which they show with less than 4:1.
    bool hasColours = QApplication::palette() != QApplication::style()->standardPalette();
};

const SystemLook &systemLook()
{
    static const SystemLook look;
    return look;
}

/// Qt 6.4 does not follow the dark mode of Windows by itself (from 6.5 on it does).
bool isWindowsDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return false;
#endif
}

QString tokenOf(Appearance appearance)
{
    return appearance == Appearance::light ? u"light"_s : appearance == Appearance::dark ? u"dark"_s : u"system"_s;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(light);
}

QPalette darkPalette()
{
    return paletteOf(dark);
}

Appearance chosenAppearance()
{
    const QString token = QSettings().value(u"look/appearance"_s).toString();
    return token == "light"_L1 ? Appearance::light : token == "dark"_L1 ? Appearance::dark : Appearance::system;
}

void chooseAppearance(Appearance appearance)
{
    QSettings().setValue(u"look/appearance"_s, tokenOf(appearance));
    applyAppearance(appearance);
}

void applyAppearance(Appearance appearance)
{
    const SystemLook &system = systemLook();
    const Appearance shown = appearance == Appearance::system && isWindowsDark() ? Appearance::dark : appearance;
    // Native styles paint parts of themselves in the system's colours, whatever the palette says.
    const QString style = shown == Appearance::system ? system.style : u"fusion"_s;
    const QStyle *now = QApplication::style();
    if (!qobject_cast<const ProgramStyle *>(now) || now->objectName().compare(style, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(new ProgramStyle(style));
    if (shown == Appearance::system && system.hasColours)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(shown == Appearance::dark ? darkPalette() : lightPalette());
}

int chosenTextSize()
{
    return std::clamp(QSettings().value(u"look/textSize"_s, 100).toInt(), smallestText, largestText);
}

void chooseTextSize(int percent)
{
    QSettings().setValue(u"look/textSize"_s, std::clamp(percent, smallestText, largestText));
    applyTextSize(chosenTextSize());
}

void applyTextSize(int percent)
{
    QFont font = systemLook().font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    QApplication::setFont(font);
}

QList<std::pair<QString, QString>> offeredLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"ko"_s, u"한국어"_s}};
}

QString chosenLanguage()
{
    return QSettings().value(u"look/language"_s).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(u"look/language"_s, code);
}

void applyLanguage()
{
    const QString code = chosenLanguage();
    // Numbers and dates go with the words; the country stays where the language is the system's.
    if (!code.isEmpty() && QLocale(code).language() != QLocale().language())
        QLocale::setDefault(QLocale(code));
    useLanguage(QLocale());
}

} // namespace interdict::ui
