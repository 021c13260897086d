// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/dearegistration.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype length = 9;
constexpr QStringView kinds = u"ABCDEFGHJKLMPRSTUX";

int digitAt(const QString &text, qsizetype place)
{
    return text[place + 2].unicode() - u'0';
}

bool hasForm(const QString &text)
{
    if (text.size() != length || !kinds.contains(text[0]))
        return false;
    const bool isInitial = (text[1] >= u'A' && text[1] <= u'Z') || text[1] == u'9';
    return isInitial && std::all_of(text.begin() + 2, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isChecked(const QString &text)
{
    const int sum = digitAt(text, 0) + digitAt(text, 2) + digitAt(text, 4) +
                    2 * (digitAt(text, 1) + digitAt(text, 3) + digitAt(text, 5));
    return sum % 10 == digitAt(text, 6);
}

QString compact(QStringView text)
{
    constexpr qsizetype longestText = 40;
    QString capitals;
    for (const QChar c : text.first(text.size() <= longestText ? text.size() : 0)) {
        if (!c.isSpace() && c != u'-')
            capitals += c >= u'a' && c <= u'z' ? QChar(static_cast<char16_t>(c.unicode() - u'a' + u'A')) : c;
    }
    return capitals;
}

} // namespace

Result<DeaRegistration> DeaRegistration::parse(QStringView text)
{
    QString capitals = compact(text);
    const QString shown = text.first(std::min<qsizetype>(text.size(), 80)).toString();
    if (!hasForm(capitals)) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate("DeaRegistration",
                                                   "\"%1\" is no DEA registration. Write its two letters and seven "
                                                   "digits, like AB1234563.")
                           .arg(shown));
    }
    if (!isChecked(capitals)) {
        return failure(ErrorCode::invalidValue,
                       QCoreApplication::translate(
                           "DeaRegistration", "The check digit of the DEA registration \"%1\" is wrong. Compare it "
                                              "with its source.")
                           .arg(shown));
    }
    return DeaRegistration(std::move(capitals));
}

DeaRegistration::Registrant DeaRegistration::registrant() const
{
    const QChar kind = m_text[0];
    if (QStringView(u"ABFG").contains(kind))
        return Registrant::practitioner;
    if (kind == u'M')
        return Registrant::midLevel;
    return kind == u'P' || kind == u'R' ? Registrant::distributor : Registrant::other;
}

QString DeaRegistration::registrantName() const
{
    switch (registrant()) {
    case Registrant::practitioner:
        return QCoreApplication::translate("DeaRegistration", "practitioner, hospital or pharmacy");
    case Registrant::midLevel:
        return QCoreApplication::translate("DeaRegistration", "mid-level practitioner");
    case Registrant::distributor:
        return QCoreApplication::translate("DeaRegistration", "manufacturer, distributor or researcher");
    case Registrant::other:
        return QCoreApplication::translate("DeaRegistration", "another registrant");
    }
    return {};
}

} // namespace interdict
