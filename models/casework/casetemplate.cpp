// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casetemplate.h"

#include "models/referrals/bagnames.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

static void initialiseTemplateResource()
{
    Q_INIT_RESOURCE(interdict_templates);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr int longestText = 400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseTemplate)
};

struct OwnWords
{
    const char *id;
    const char *name;
    const char *description;
};

constexpr OwnWords programsOwn[] = {
    {"empty", QT_TRANSLATE_NOOP("CaseTemplate", "Empty Case"),
     QT_TRANSLATE_NOOP("CaseTemplate", "Nothing is filled in.")},
    {"market", QT_TRANSLATE_NOOP("CaseTemplate", "Online Market"),
     QT_TRANSLATE_NOOP("CaseTemplate",
                       "Scraped or seized listings of a market, kept within the agency and those who need to know.")},
    {"parcels", QT_TRANSLATE_NOOP("CaseTemplate", "Parcels and Seizures"),
     QT_TRANSLATE_NOOP("CaseTemplate", "Shipments of a month with what was seized.")},
    {"domains", QT_TRANSLATE_NOOP("CaseTemplate", "Domains of a Network"),
     QT_TRANSLATE_NOOP("CaseTemplate", "Shops and their registrations, to be told to registries.")}};

QString textOf(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().left(longestText);
}

void translate(CaseTemplate &own)
{
    for (const OwnWords &words : programsOwn) {
        if (own.id == QLatin1StringView(words.id)) {
            own.name = Words::tr(words.name);
            own.description = Words::tr(words.description);
        }
    }
}

void readFolder(const QString &folder, bool isOwn, std::vector<CaseTemplate> &found, QStringList *problems)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const bool canRead = info.size() <= largestFile && file.open(QIODevice::ReadOnly);
        Result<CaseTemplate> read =
            canRead ? caseTemplateFrom(file.readAll(), info.completeBaseName())
                    : failure(ErrorCode::cannotRead, Words::tr("The template \"%1\" cannot be read. Look at the file.")
                                                         .arg(QDir::toNativeSeparators(info.filePath())));
        if (!read) {
            if (problems)
                *problems << read.error().message;
            continue;
        }
        read->isOwn = isOwn;
        if (!isOwn)
            translate(*read);
        std::erase_if(found, [&read](const CaseTemplate &before) { return before.id == read->id; });
        found.push_back(std::move(*read));
    }
}

} // namespace

Result<CaseTemplate> caseTemplateFrom(const QByteArray &json, const QString &id)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (!document.isObject() || textOf(object, u"name"_s).isEmpty())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is no template: it is JSON with a name. Look at the file, or remove it.")
                           .arg(visibleLine(id)));
    CaseTemplate read;
    read.id = id;
    read.name = textOf(object, u"name"_s);
    read.description = textOf(object, u"description"_s);
    read.namePattern = textOf(object, u"case-name"_s);
    read.referencePattern = textOf(object, u"reference"_s);
    read.agency = textOf(object, u"agency"_s);
    read.timeZone = textOf(object, u"time-zone"_s);
    if (const QString text = textOf(object, u"marking"_s); !text.isEmpty()) {
        const Result<Marking> marking = parseMarking(text);
        if (!marking)
            return tl::unexpected(marking.error());
        read.marking = *marking;
    }
    const QJsonArray filters = object.value("filters"_L1).toArray();
    for (const QJsonValue &value : filters) {
        const Result<RowFilter> filter = rowFilterFromJson(value.toObject());
        if (!filter)
            return tl::unexpected(filter.error());
        read.filters.push_back(*filter);
    }
    return read;
}

std::vector<CaseTemplate> caseTemplates(QStringList *problems)
{
    initialiseTemplateResource();
    std::vector<CaseTemplate> found;
    readFolder(u":/interdict/templates"_s, false, found, problems);
    readFolder(templateFolder(), true, found, problems);
    const auto order = [](const CaseTemplate &a, const CaseTemplate &b) {
        const bool isEmptyA = a.id == "empty"_L1;
        const bool isEmptyB = b.id == "empty"_L1;
        return isEmptyA != isEmptyB ? isEmptyA : a.name.localeAwareCompare(b.name) < 0;
    };
    std::stable_sort(found.begin(), found.end(), order);
    return found;
}

QString templateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

QByteArray toJson(const CaseTemplate &wanted)
{
    QJsonArray filters;
    for (const RowFilter &filter : wanted.filters)
        filters.append(toJson(filter));
    const QJsonObject object{{u"name"_s, wanted.name},
                             {u"description"_s, wanted.description},
                             {u"case-name"_s, wanted.namePattern},
                             {u"reference"_s, wanted.referencePattern},
                             {u"agency"_s, wanted.agency},
                             {u"time-zone"_s, wanted.timeZone},
                             {u"marking"_s, wanted.marking ? toString(*wanted.marking) : QString()},
                             {u"filters"_s, filters}};
    return QJsonDocument(object).toJson();
}

Outcome saveTemplate(const CaseTemplate &wanted)
{
    if (wanted.name.simplified().isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("The template has no name. Write one."));
    QDir().mkpath(templateFolder());
    QSaveFile file(QDir(templateFolder()).filePath(fileNameOf(wanted.name) + u".json"_s));
    const QByteArray bytes = toJson(wanted);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::cannotWrite,
                   Words::tr("The template could not be written to \"%1\". Check that you may write there.")
                       .arg(QDir::toNativeSeparators(file.fileName())),
                   file.errorString());
}

QString filledIn(const QString &pattern, QDate day, const QString &reference, const QString &analyst)
{
    QString text = pattern;
    text.replace("{year}"_L1, day.toString(u"yyyy"_s));
    text.replace("{month}"_L1, day.toString(u"MM"_s));
    text.replace("{day}"_L1, day.toString(u"dd"_s));
    text.replace("{reference}"_L1, reference);
    text.replace("{analyst}"_L1, analyst);
    return text.simplified();
}

QString fileNameOf(const QString &caseName)
{
    QString name;
    for (const QChar letter : visibleLine(caseName)) {
        const bool isSafe = letter.isPrint() && !u"\\/:*?\"<>|"_s.contains(letter);
        name += isSafe ? letter : u'-';
    }
    name = name.simplified().left(80);
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows cuts them
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        return u"case"_s;
    return isReservedOnWindows(name) ? u"case "_s + name : name;
}

} // namespace interdict
