// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/checklist.h"

#include "models/referrals/checklistfields.h"
#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEvidence = 5;

struct Entry
{
    QString token;
    const ChecklistField *field; ///< null: only the sender can state it
    Need need;
    QByteArray name;
    QByteArray whereFrom;
};

/// What an own checklist does not say rightly is a must: rather ask too much than send too little.
Need needFromToken(const QString &token)
{
    return token == "should"_L1 ? Need::should : token == "may"_L1 ? Need::may : Need::must;
}

void appendEntries(std::vector<Entry> &entries, const QJsonArray &points, const QJsonArray &leftOut)
{
    for (const QJsonValue &point : points) {
        const QString token = point[u"field"_s].toString();
        if (token.isEmpty() || leftOut.contains(token))
            continue;
        entries.push_back({token, checklistField(token), needFromToken(point[u"need"_s].toString()),
                           point[u"name"_s].toString().toUtf8(), point[u"whereFrom"_s].toString().toUtf8()});
    }
}

std::vector<Entry> readEntries(RecipientKind kind)
{
    const QJsonObject json = referralData("checklists"_L1);
    std::vector<Entry> entries;
    appendEntries(entries, json[u"common"_s].toArray(), json[u"without"_s][toToken(kind)].toArray());
    appendEntries(entries, json[u"recipients"_s][toToken(kind)].toArray(), {});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.need < b.need; });
    return entries;
}

const std::vector<Entry> &entriesOf(RecipientKind kind)
{
    static const std::vector<std::vector<Entry>> all = [] {
        std::vector<std::vector<Entry>> entries;
        for (const RecipientKind each : allRecipientKinds())
            entries.push_back(readEntries(each));
        return entries;
    }();
    return all[std::min(size_t(int(kind)), all.size() - 1)];
}

QString translated(const QByteArray &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("Checklist", text.constData());
}

ChecklistPoint judged(const Entry &entry, const PacketContent &content)
{
    ChecklistPoint point{entry.token, entry.need, translated(entry.name), translated(entry.whereFrom)};
    point.canBeStated = !entry.field || entry.field->canBeStated;
    const ChecklistFinding found = entry.field ? entry.field->read(content) : ChecklistFinding{};
    const ChecklistFinding stated = saidOnChecklist(content.statements.value(entry.token));
    point.isStated = point.canBeStated && stated.isMet;
    point.isMet = found.isMet || point.isStated;
    point.value = point.isStated ? stated.value : found.value;
    for (const int exhibit : found.exhibits) {
        if (size_t(exhibit) < content.exhibits.size() && size_t(point.evidence.size()) < mostEvidence)
            point.evidence << content.exhibits[size_t(exhibit)].number;
    }
    point.evidence.removeDuplicates();
    return point;
}

} // namespace

std::vector<ChecklistPoint> judgeChecklist(const PacketContent &content)
{
    std::vector<ChecklistPoint> points;
    for (const Entry &entry : entriesOf(content.recipientKind))
        points.push_back(judged(entry, content));
    return points;
}

} // namespace interdict
