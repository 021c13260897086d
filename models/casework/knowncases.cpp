// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/knowncases.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 50;
constexpr int mostRecent = 10;
constexpr int mostOffered = 20;

QString listPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/known-cases.json"_s;
}

QJsonArray readList()
{
    QFile file(listPath());
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1 << 20)
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

void writeList(const QJsonArray &list)
{
    QDir().mkpath(QFileInfo(listPath()).absolutePath());
    QSaveFile file(listPath());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(list).toJson());
        file.commit();
    }
}

bool isPinnedIn(const QJsonArray &list, const QString &path)
{
    return std::any_of(list.begin(), list.end(), [&path](const QJsonValue &value) {
        const QJsonObject known = value.toObject();
        return known.value(u"path"_s) == path && known.value(u"pinned"_s).toBool();
    });
}

QJsonObject describe(const QString &casePath)
{
    const QFileInfo info(casePath);
    return {{u"path"_s, info.absoluteFilePath()},
            {u"size"_s, info.size()},
            {u"changed"_s, info.lastModified().toMSecsSinceEpoch()}};
}

} // namespace

bool isKnownAndUnchanged(const QString &casePath)
{
    // What lies in a log or a journal beside it is read with the case, and nobody has looked at that.
    if (QFileInfo(casePath + u"-wal"_s).size() > 0 || QFileInfo(casePath + u"-journal"_s).size() > 0)
        return false;
    const QJsonObject described = describe(casePath);
    const QJsonArray list = readList();
    return std::any_of(list.begin(), list.end(), [&described](const QJsonValue &value) {
        QJsonObject known = value.toObject();
        known.remove(u"pinned"_s);
        return known == described;
    });
}

void rememberCase(const QString &casePath)
{
    QJsonObject described = describe(casePath);
    const QJsonArray before = readList();
    if (isPinnedIn(before, described.value(u"path"_s).toString()))
        described.insert(u"pinned"_s, true);
    QJsonArray list{described};
    for (const QJsonValue &value : before) {
        if (value.toObject().value(u"path"_s) != described.value(u"path"_s) && list.size() < mostKept)
            list.append(value);
    }
    writeList(list);
}

QStringList recentCases()
{
    QStringList paths;
    const QJsonArray list = readList();
    for (const QJsonValue &value : list) {
        const QString path = value.toObject().value(u"path"_s).toString();
        if (paths.size() < mostRecent && QFileInfo(path).isFile())
            paths << path;
    }
    return paths;
}

std::vector<KnownCase> knownCases()
{
    std::vector<KnownCase> known;
    int others = 0;
    const QJsonArray list = readList();
    for (const QJsonValue &value : list) {
        const QJsonObject described = value.toObject();
        const QString path = described.value(u"path"_s).toString();
        const bool isPinned = described.value(u"pinned"_s).toBool();
        if (path.isEmpty() || (!isPinned && ++others > mostOffered))
            continue;
        const QFileInfo info(path);
        const qint64 changed = described.value(u"changed"_s).toInteger();
        known.push_back({path, QDateTime::fromMSecsSinceEpoch(changed, Qt::UTC), isPinned, !info.isFile()});
    }
    std::stable_partition(known.begin(), known.end(), [](const KnownCase &one) { return one.isPinned; });
    return known;
}

void pinCase(const QString &casePath, bool isPinned)
{
    const QString path = QFileInfo(casePath).absoluteFilePath();
    QJsonArray list = readList();
    for (QJsonValueRef value : list) {
        QJsonObject known = value.toObject();
        if (known.value(u"path"_s) != path)
            continue;
        known.insert(u"pinned"_s, isPinned);
        value = known;
    }
    writeList(list);
}

void forgetCase(const QString &casePath)
{
    const QString path = QFileInfo(casePath).absoluteFilePath();
    QJsonArray kept;
    const QJsonArray list = readList();
    for (const QJsonValue &value : list) {
        if (value.toObject().value(u"path"_s) != path)
            kept.append(value);
    }
    writeList(kept);
}

} // namespace interdict
