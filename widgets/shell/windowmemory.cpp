// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/windowmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 50;
constexpr int mostEntities = 1000;

/// The case becomes the newest; the oldest beyond the limit are forgotten.
void noteCase(QSettings &settings, const QString &caseId)
{
    QStringList cases = settings.value(u"windowOrder"_s).toStringList();
    if (!cases.isEmpty() && cases.constFirst() == caseId)
        return;
    cases.removeAll(caseId);
    cases.prepend(caseId);
    while (cases.size() > mostCases)
        settings.remove(u"windows/"_s + cases.takeLast());
    settings.setValue(u"windowOrder"_s, cases);
}

} // namespace

QJsonObject toJson(const Place &place)
{
    QJsonArray entities;
    for (const RowId<Entity> entity : place.entities) {
        if (entities.size() < mostEntities)
            entities.append(entity.value());
    }
    QJsonArray filters;
    for (const RowFilter &filter : place.filters)
        filters.append(toJson(filter));
    return {{u"page"_s, place.page},
            {u"entities"_s, entities},
            {u"listing"_s, place.listing.value()},
            {u"record"_s, place.record.value()},
            {u"filters"_s, filters},
            {u"scope"_s, place.scope.toLongLong()}};
}

Place placeFrom(const QJsonObject &json)
{
    Place place;
    place.page = json.value("page"_L1).toString();
    const QJsonArray entities = json.value("entities"_L1).toArray();
    for (const QJsonValue &entity : entities)
        place.entities.emplace_back(entity.toInteger());
    place.listing = RowId<Listing>(json.value("listing"_L1).toInteger());
    place.record = RowId<Record>(json.value("record"_L1).toInteger());
    const QJsonArray filters = json.value("filters"_L1).toArray();
    for (const QJsonValue &value : filters) {
        if (const Result<RowFilter> filter = rowFilterFromJson(value.toObject()))
            place.filters.push_back(*filter);
    }
    place.scope = json.value("scope"_L1).toInteger();
    return place;
}

WindowMemory WindowMemory::of(const QString &caseId)
{
    const QByteArray bytes = QSettings().value(u"windows/"_s + caseId).toByteArray();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    WindowMemory memory;
    memory.isKnown = !json.isEmpty();
    memory.docks = QByteArray::fromBase64(json.value("docks"_L1).toString().toLatin1());
    memory.beside = json.value("beside"_L1).toVariant().toStringList();
    memory.place = placeFrom(json.value("place"_L1).toObject());
    memory.filters = stackFromJson(json.value("filters"_L1).toArray());
    memory.pages = json.value("pages"_L1).toObject();
    return memory;
}

void WindowMemory::keepFor(const QString &caseId) const
{
    const QJsonObject json{{u"docks"_s, QString::fromLatin1(docks.toBase64())},
                           {u"beside"_s, QJsonArray::fromStringList(beside)},
                           {u"place"_s, toJson(place)},
                           {u"filters"_s, toJson(filters)},
                           {u"pages"_s, pages}};
    QSettings settings;
    settings.setValue(u"windows/"_s + caseId, QJsonDocument(json).toJson(QJsonDocument::Compact));
    noteCase(settings, caseId);
    settings.sync();
}

QString analystName()
{
    return QSettings().value(u"analyst"_s).toString();
}

LastCase lastCase()
{
    const QSettings settings;
    return {settings.value(u"lastCase/path"_s).toString(), settings.value(u"lastCase/isOpening"_s).toBool()};
}

void setLastCase(const LastCase &last)
{
    QSettings settings;
    settings.setValue(u"lastCase/path"_s, last.path);
    settings.setValue(u"lastCase/isOpening"_s, last.isOpening);
    settings.sync();
}

bool reopensLastCase()
{
    return QSettings().value(u"lastCase/reopen"_s, true).toBool();
}

void setReopensLastCase(bool isWanted)
{
    QSettings settings;
    settings.setValue(u"lastCase/reopen"_s, isWanted);
    settings.sync();
}

} // namespace interdict::ui
