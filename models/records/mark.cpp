// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/records/mark.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mark)
};

} // namespace

QString toToken(MarkColour colour)
{
    switch (colour) {
    case MarkColour::red:
        return u"red"_s;
    case MarkColour::orange:
        return u"orange"_s;
    case MarkColour::yellow:
        return u"yellow"_s;
    case MarkColour::green:
        return u"green"_s;
    case MarkColour::blue:
        return u"blue"_s;
    case MarkColour::purple:
        return u"purple"_s;
    }
    return {};
}

std::optional<MarkColour> markColourFromToken(QStringView token)
{
    for (const MarkColour colour : allMarkColours) {
        if (toToken(colour) == token)
            return colour;
    }
    return std::nullopt;
}

QString displayName(MarkColour colour)
{
    switch (colour) {
    case MarkColour::red:
        return Words::tr("red");
    case MarkColour::orange:
        return Words::tr("orange");
    case MarkColour::yellow:
        return Words::tr("yellow");
    case MarkColour::green:
        return Words::tr("green");
    case MarkColour::blue:
        return Words::tr("blue");
    case MarkColour::purple:
        return Words::tr("purple");
    }
    return {};
}

} // namespace interdict
