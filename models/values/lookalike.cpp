// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/lookalike.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace interdict {

namespace {

using Scripts = std::set<QChar::Script>;

// A letter, then what it looks like. Lower case, since names are.
constexpr QStringView confusables = u"аaеeһhіiјjкkӏlоoрpсcѕsԛqуyүyѵvхxԝwԁd" // Cyrillic
                                    u"αaιiκkνvοoρpυuγyσo"                   // Greek
                                    u"աwգqզqհhյjոnսuցgօo"                   // Armenian
                                    u"ıiɑaɡgɩiʋuᴄcᴏoᴠvᴡwᴢzꜱsƅb";            // Latin

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Of the characters that belong to one: digits, hyphens and combining marks belong to none.
Scripts scriptsOf(QStringView label)
{
    Scripts scripts;
    const auto codePoints = label.toUcs4();
    for (const uint codePoint : codePoints) {
        const QChar::Script script = QChar::script(codePoint);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts;
}

/// UTS 39 section 5.2: what one language writes together, and Latin beside it.
bool areWrittenTogether(const Scripts &scripts)
{
    static const std::array<Scripts, 3> together{
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul}};
    return scripts.size() <= 1 || std::any_of(together.begin(), together.end(), [&](const Scripts &language) {
               return std::includes(language.begin(), language.end(), scripts.begin(), scripts.end());
           });
}

QString warningAbout(QStringView label)
{
    if (isAscii(label))
        return {};
    const auto looksLike = asciiLookAlike(label);
    const bool isMixed = !areWrittenTogether(scriptsOf(label));
    if (isMixed && looksLike) {
        return QCoreApplication::translate("DomainName", "\"%1\" mixes letters of several scripts and looks like "
                                                         "\"%2\". Do not take the one for the other.")
            .arg(label, *looksLike);
    }
    if (isMixed) {
        return QCoreApplication::translate("DomainName",
                                           "\"%1\" mixes letters of several scripts. Compare it letter by "
                                           "letter with the name it resembles.")
            .arg(label);
    }
    if (looksLike) {
        return QCoreApplication::translate("DomainName",
                                           "\"%1\" is written in letters of another script and looks like "
                                           "\"%2\". Do not take the one for the other.")
            .arg(label, *looksLike);
    }
    return {};
}

} // namespace

QString lookAlikeWarning(const DomainName &name)
{
    const QString unicode = name.toUnicode();
    const QList<QStringView> labels = QStringView(unicode).split(u'.');
    for (const QStringView label : labels) {
        const QString warning = warningAbout(label);
        if (!warning.isEmpty())
            return warning;
    }
    return {};
}

std::optional<QString> asciiLookAlike(QStringView label)
{
    if (isAscii(label))
        return std::nullopt;
    QString plain;
    for (const QChar c : label) {
        qsizetype at = c.unicode() < 128 ? -1 : confusables.indexOf(c);
        if (c.unicode() >= 128 && at < 0)
            return std::nullopt;
        plain += at < 0 ? c : confusables[at + 1];
    }
    return plain;
}

} // namespace interdict
