// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/citations.h"

#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

std::vector<Citation> allCitations()
{
    std::vector<Citation> citations;
    for (const QJsonValue &value : referralData("citations"_L1)[u"citations"_s].toArray()) {
        const QByteArray text = value[u"text"_s].toString().toUtf8();
        Citation citation{value[u"id"_s].toString(),
                          value[u"citation"_s].toString(),
                          text.isEmpty() ? QString() : QCoreApplication::translate("Citation", text.constData()),
                          {},
                          value[u"source"_s].toString()};
        for (const QJsonValue &group : value[u"groups"_s].toArray())
            citation.groups << group.toString();
        citations.push_back(std::move(citation));
    }
    return citations;
}

std::vector<Citation> citationsOf(const QStringList &ids)
{
    const std::vector<Citation> all = allCitations();
    std::vector<Citation> found;
    for (const QString &id : ids) {
        const auto citation =
            std::find_if(all.begin(), all.end(), [&id](const Citation &each) { return each.id == id; });
        if (citation != all.end())
            found.push_back(*citation);
    }
    return found;
}

} // namespace interdict
