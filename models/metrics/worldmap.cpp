// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/worldmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numbers>

static void initialiseOutlinesResource()
{
    Q_INIT_RESOURCE(interdict_outlines);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QPointF pointOf(const QJsonValue &value)
{
    return {value[0].toDouble(), value[1].toDouble()};
}

/// Hundredths of a degree, each point as the difference from the one before.
std::vector<QPointF> ringOf(const QJsonArray &numbers)
{
    std::vector<QPointF> ring;
    ring.reserve(size_t(numbers.size()) / 2);
    QPointF at;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        at += QPointF(numbers[i].toDouble(), numbers[i + 1].toDouble()) / 100;
        ring.push_back(at);
    }
    return ring;
}

MapOutlines readOutlines()
{
    initialiseOutlinesResource();
    QFile file(u":/interdict/places/outlines.json"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    MapOutlines outlines;
    outlines.source = json["source"_L1].toString();
    outlines.date = json["date"_L1].toString();
    for (const QJsonValue &value : json["areas"_L1].toArray()) {
        CountryOutline area{value["code"_L1].toString(), pointOf(value["at"_L1]), {}};
        for (const QJsonValue &ring : value["rings"_L1].toArray())
            area.rings.push_back(ringOf(ring.toArray()));
        outlines.areas.push_back(std::move(area));
    }
    const QJsonObject points = json["points"_L1].toObject();
    for (auto point = points.begin(); point != points.end(); ++point)
        outlines.points.insert(point.key(), pointOf(point.value()));
    return outlines;
}

} // namespace

QPointF equalEarth(double longitude, double latitude)
{
    constexpr double a1 = 1.340264;
    constexpr double a2 = -0.081106;
    constexpr double a3 = 0.000893;
    constexpr double a4 = 0.003796;
    constexpr double radian = std::numbers::pi / 180;
    const double root = std::sqrt(3.0);
    const double theta = std::asin(root / 2 * std::sin(latitude * radian));
    const double square = theta * theta;
    const double sixth = square * square * square;
    const double x = 2 * root * longitude * radian * std::cos(theta) /
                     (3 * (9 * a4 * sixth * square + 7 * a3 * sixth + 3 * a2 * square + a1));
    return {x, theta * (a4 * sixth * square + a3 * sixth + a2 * square + a1)};
}

std::optional<QPointF> MapOutlines::placeOf(const QString &code) const
{
    if (code.isEmpty())
        return std::nullopt;
    if (const auto point = points.constFind(code); point != points.cend())
        return *point;
    const auto area =
        std::find_if(areas.begin(), areas.end(), [&code](const CountryOutline &each) { return each.code == code; });
    return area == areas.end() ? std::nullopt : std::optional(area->at);
}

const MapOutlines &mapOutlines()
{
    static const MapOutlines outlines = readOutlines();
    return outlines;
}

} // namespace interdict
