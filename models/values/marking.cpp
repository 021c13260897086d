// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/marking.h"

#include <QCoreApplication>

namespace interdict {

namespace {

struct Label
{
    Marking marking;
    QLatin1StringView colour;
};

constexpr Label labels[] = {
    {Marking::clear, QLatin1StringView("CLEAR")}, {Marking::green, QLatin1StringView("GREEN")},
    {Marking::amber, QLatin1StringView("AMBER")}, {Marking::amberStrict, QLatin1StringView("AMBER+STRICT")},
    {Marking::red, QLatin1StringView("RED")},
};

constexpr QLatin1StringView prefix("TLP:");

} // namespace

QString toString(Marking marking)
{
    for (const Label &label : labels) {
        if (label.marking == marking)
            return prefix + label.colour;
    }
    // A number no version has given out: the strictest label is the safe one.
    return prefix + QLatin1StringView("RED");
}

Result<Marking> parseMarking(QStringView text)
{
    QStringView colour = text.trimmed();
    if (colour.startsWith(prefix, Qt::CaseInsensitive))
        colour = colour.sliced(prefix.size()).trimmed();
    for (const Label &label : labels) {
        if (colour.compare(label.colour, Qt::CaseInsensitive) == 0)
            return label.marking;
    }
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("Marking", "\"%1\" is no handling marking. Use TLP:CLEAR, TLP:GREEN, "
                                                          "TLP:AMBER, TLP:AMBER+STRICT or TLP:RED.")
                       .arg(text.first(qMin<qsizetype>(text.size(), 60))));
}

} // namespace interdict
