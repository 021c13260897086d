// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/mappingprofile.h"

#include "models/values/money.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

static void initialiseProfilesResource()
{
    Q_INIT_RESOURCE(interdict_profiles);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using DateOrder = ColumnMapping::DateOrder;

constexpr int newestForm = 1;
constexpr auto fromFileName = "@file-name"_L1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MappingProfile)
};

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorCode::badInput, Words::tr("The profile cannot be used: %1 Compare it with one that "
                                                  "\"interdict-cli profiles CASE --export NAME\" writes.")
                                            .arg(what));
}

QJsonObject feedJson(const ColumnFeed &feed)
{
    QJsonObject json{{u"field"_s, toToken(feed.field)}};
    if (feed.part != CellPart::whole)
        json.insert(u"part"_s, toToken(feed.part));
    if (!feed.currency.isEmpty())
        json.insert(u"currency"_s, feed.currency);
    return json;
}

QJsonObject columnJson(const MappingProfile &profile, int index)
{
    const MappingProfile::Column &column = profile.columns[size_t(index)];
    QJsonObject json{{u"name"_s, column.name}};
    if (!column.synonyms.isEmpty())
        json.insert(u"synonyms"_s, QJsonArray::fromStringList(column.synonyms));
    if (column.isOptional)
        json.insert(u"optional"_s, true);
    QJsonArray feeds;
    for (const ColumnFeed &feed : profile.mapping.feedsOf(index))
        feeds.append(feedJson(feed));
    if (!feeds.isEmpty())
        json.insert(u"feeds"_s, feeds);
    if (const auto type = profile.mapping.readingOf(index); type != ColumnReading::Type::byItself)
        json.insert(u"readAs"_s, toToken(type));
    return json;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings << one.toString();
    return strings;
}

Outcome readFeed(const QJsonObject &json, int column, MappingProfile &profile)
{
    const auto field = recordFieldFromToken(json[u"field"_s].toString());
    const auto part = cellPartFromToken(json[u"part"_s].toString(u"whole"_s));
    if (!field)
        return wrong(Words::tr("there is no field \"%1\".").arg(json[u"field"_s].toString()));
    if (!part)
        return wrong(Words::tr("there is no part \"%1\" of a cell.").arg(json[u"part"_s].toString()));
    profile.mapping.feeds.push_back({column, *field, *part, json[u"currency"_s].toString()});
    return {};
}

Outcome readColumn(const QJsonObject &json, MappingProfile &profile)
{
    const int column = int(profile.columns.size());
    const QString name = json[u"name"_s].toString();
    if (name.isEmpty())
        return wrong(Words::tr("column %1 has no name.").arg(column + 1));
    profile.columns.push_back({name, stringsOf(json[u"synonyms"_s]), json[u"optional"_s].toBool()});
    for (const QJsonValue &feed : json[u"feeds"_s].toArray()) {
        if (Outcome read = readFeed(feed.toObject(), column, profile); !read)
            return read;
    }
    if (const QString token = json[u"readAs"_s].toString(); !token.isEmpty()) {
        const auto type = readingTypeFromToken(token);
        if (!type)
            return wrong(Words::tr("there is no way \"%1\" to read a column.").arg(token));
        profile.mapping.setReading(column, *type);
    }
    return {};
}

Outcome readConstants(const QJsonObject &json, MappingProfile &profile)
{
    profile.mapping.market = json[u"market"_s].toString();
    profile.mapping.currency = json[u"currency"_s].toString();
    if (!profile.mapping.currency.isEmpty() && !Money::parse(u"1", profile.mapping.currency))
        return wrong(Words::tr("\"%1\" is no currency.").arg(profile.mapping.currency));
    const QString seen = json[u"seen"_s].toString();
    profile.takesDateOfFileName = seen == fromFileName;
    if (!seen.isEmpty() && seen != fromFileName) {
        const Result<PartialDate> date = PartialDate::parse(seen);
        if (!date)
            return wrong(Words::tr("\"%1\" is no date.").arg(seen));
        profile.mapping.seen = *date;
    }
    const QString order = json[u"dateOrder"_s].toString();
    profile.hasDateOrder = !order.isEmpty();
    if (profile.hasDateOrder && order != "day-first"_L1 && order != "month-first"_L1)
        return wrong(Words::tr("\"%1\" is no order of dates.").arg(order));
    profile.mapping.dateOrder = order == "month-first"_L1 ? DateOrder::monthFirst : DateOrder::dayFirst;
    profile.hasDecimals = json[u"decimalComma"_s].isBool();
    profile.mapping.hasDecimalComma = json[u"decimalComma"_s].toBool();
    return {};
}

std::vector<MappingProfile> readShipped()
{
    initialiseProfilesResource();
    std::vector<MappingProfile> profiles;
    const QDir folder(u":/interdict/profiles"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const Result<MappingProfile> profile = readMappingProfile(folder.filePath(name));
        Q_ASSERT(profile);
        if (profile)
            profiles.push_back(*profile);
    }
    return profiles;
}

} // namespace

QString MappingProfile::title() const
{
    return Words::tr("%1, version %2").arg(name).arg(version);
}

QJsonObject toJson(const MappingProfile &profile)
{
    QJsonArray columns;
    for (int i = 0; i < int(profile.columns.size()); ++i)
        columns.append(columnJson(profile, i));
    QJsonObject json{{u"interdictProfile"_s, newestForm},
                     {u"name"_s, profile.name},
                     {u"version"_s, profile.version},
                     {u"columns"_s, columns}};
    QJsonArray conditions;
    for (const MappingProfile::Condition &condition : profile.conditions)
        conditions.append(QJsonObject{{u"column"_s, condition.column}, {u"contains"_s, condition.contains}});
    if (!conditions.isEmpty())
        json.insert(u"conditions"_s, conditions);
    if (!profile.fileNames.isEmpty())
        json.insert(u"fileNames"_s, QJsonArray::fromStringList(profile.fileNames));
    const QString seen = profile.mapping.seen          ? profile.mapping.seen->toString()
                         : profile.takesDateOfFileName ? QString(fromFileName)
                                                       : QString();
    for (const auto &[key, value] :
         {std::pair(u"description"_s, profile.description), std::pair(u"market"_s, profile.mapping.market),
          std::pair(u"currency"_s, profile.mapping.currency), std::pair(u"seen"_s, seen)}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    if (profile.hasDateOrder)
        json.insert(u"dateOrder"_s,
                    profile.mapping.dateOrder == DateOrder::monthFirst ? u"month-first"_s : u"day-first"_s);
    if (profile.hasDecimals)
        json.insert(u"decimalComma"_s, profile.mapping.hasDecimalComma);
    if (!profile.layout.isEmpty())
        json.insert(u"layout"_s, profile.layout);
    return json;
}

Result<MappingProfile> mappingProfileFromJson(const QJsonObject &json)
{
    constexpr qsizetype mostColumns = 10000;
    if (json[u"interdictProfile"_s].toInt() < 1)
        return wrong(Words::tr("it is no profile of Interdict."));
    if (json[u"interdictProfile"_s].toInt() > newestForm)
        return wrong(Words::tr("it was written by a newer version of Interdict."));
    MappingProfile profile;
    profile.name = json[u"name"_s].toString().simplified();
    profile.version = json[u"version"_s].toInt(1);
    profile.description = json[u"description"_s].toString();
    profile.fileNames = stringsOf(json[u"fileNames"_s]);
    profile.layout = json[u"layout"_s].toObject();
    const QJsonArray columns = json[u"columns"_s].toArray();
    if (profile.name.isEmpty() || columns.isEmpty() || columns.size() > mostColumns)
        return wrong(Words::tr("it has no name or no columns."));
    for (const QJsonValue &column : columns) {
        if (Outcome read = readColumn(column.toObject(), profile); !read)
            return tl::unexpected(read.error());
    }
    for (const QJsonValue &condition : json[u"conditions"_s].toArray())
        profile.conditions.push_back({condition[u"column"_s].toString(), condition[u"contains"_s].toString()});
    if (Outcome read = readConstants(json, profile); !read)
        return tl::unexpected(read.error());
    return profile;
}

Result<MappingProfile> readMappingProfile(const QString &path)
{
    constexpr qint64 largest = 4 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(largest), &error);
    if (!json.isObject())
        return wrong(Words::tr("it is no JSON object (%1).").arg(error.errorString()));
    return mappingProfileFromJson(json.object());
}

Outcome writeMappingProfile(const MappingProfile &profile, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(profile)).toJson()) > 0 && file.commit())
        return {};
    return failure(ErrorCode::cannotWrite,
                   Words::tr("\"%1\" could not be written: %2. Choose another place for the profile.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

MappingProfile profileOf(const QString &name, const SourceLayout &layout, const ColumnMapping &mapping)
{
    MappingProfile profile;
    profile.name = name.simplified();
    for (const QString &column : layout.columnNames)
        profile.columns.push_back({column, {}, false});
    profile.mapping = mapping;
    std::erase_if(profile.mapping.feeds,
                  [&](const ColumnFeed &feed) { return feed.column >= int(profile.columns.size()); });
    std::erase_if(profile.mapping.readings,
                  [&](const ColumnReading &reading) { return reading.column >= int(profile.columns.size()); });
    profile.mapping.profile.clear();
    profile.mapping.seen.reset(); // of that one file; the next has its own
    profile.hasDateOrder = true;
    profile.hasDecimals = true;
    profile.layout = toJson(layout);
    profile.layout.remove(u"columns"_s);
    return profile;
}

const std::vector<MappingProfile> &shippedProfiles()
{
    static const std::vector<MappingProfile> profiles = readShipped();
    return profiles;
}

} // namespace interdict
