// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/membername.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView upperCp437 =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(upperCp437.size() == 128);

bool isDrive(const QString &name)
{
    return name.size() >= 2 && name.at(1) == u':' && name.at(0).isLetter() && name.at(0).unicode() < 0x80;
}

} // namespace

QString decodedName(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    QString name;
    name.reserve(bytes.size());
    for (const char c : bytes)
        name += static_cast<uchar>(c) < 0x80 ? QChar(u'\0' + c) : upperCp437.at(static_cast<uchar>(c) - 0x80);
    return name;
}

QString plainName(const QString &name)
{
    QString plain = name;
    plain.replace(u'\\', u'/');
    while (plain.startsWith("./"_L1))
        plain.remove(0, 2);
    return plain;
}

QString refusalOfName(const QString &name, qsizetype longest)
{
    if (name.isEmpty())
        return QCoreApplication::translate("Archives", "The member has no name.");
    if (name.size() > longest) {
        return QCoreApplication::translate("Archives", "Its name has %L1 characters; at most %L2 are read.")
            .arg(name.size())
            .arg(longest);
    }
    if (name.contains(QChar(u'\0')))
        return QCoreApplication::translate("Archives", "Its name holds a NUL character.");
    if (name.startsWith(u'/') || isDrive(name))
        return QCoreApplication::translate("Archives",
                                           "Its name is an absolute path, which may lead out of the archive.");
    const QList<QStringView> steps = QStringView(name).split(u'/');
    if (steps.contains(QStringView(u"..")))
        return QCoreApplication::translate("Archives", "Its name has \"..\" in it, which leads out of the archive.");
    return {};
}

QString shownName(const QString &name)
{
    constexpr qsizetype longest = 160;
    const QString line =
        visibleLine(name.size() > 4 * longest ? name.first(2 * longest) + name.last(2 * longest) : name);
    return line.size() <= longest ? line : line.first(longest / 2 - 1) + u'…' + line.last(longest / 2);
}

} // namespace interdict
