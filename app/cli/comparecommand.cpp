// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/referrals/packetcomparing.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &) {}

QJsonObject toJson(const PacketChange &change)
{
    return {{u"change"_s, toToken(change.kind)},
            {u"of"_s, toToken(change.subject)},
            {u"name"_s, change.name},
            {u"details"_s, QJsonArray::fromStringList(change.details)}};
}

QString toText(const PacketComparison &comparison)
{
    QString text =
        Cli::tr("%1 compared with %2\n").arg(visibleLine(comparison.newerId), visibleLine(comparison.olderId));
    if (!comparison.comparesFacts)
        text += Cli::tr("These are not two packets of this program: their files are compared by checksum.\n");
    if (comparison.changes.empty())
        return text + Cli::tr("Nothing is new, changed or gone.\n");
    for (const PacketChange &change : comparison.changes) {
        text += u"  %1 %2: %3\n"_s.arg(displayName(change.kind), displayName(change.subject),
                                       visibleLine(change.name).left(160));
        for (const QString &detail : change.details)
            text += u"      "_s + visibleLine(detail) + u'\n';
    }
    return text;
}

Result<Answer> run(const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(
            Cli::tr("\"compare\" takes two packets, the older first, as in: interdict-cli compare old.zip new.zip"));
    const Result<PacketComparison> comparison = comparePackets(arguments[0], arguments[1], CancelToken());
    if (!comparison)
        return tl::unexpected(comparison.error());
    QJsonArray changes;
    for (const PacketChange &change : comparison->changes)
        changes.append(toJson(change));
    return Answer{{{u"older"_s, comparison->olderId},
                   {u"newer"_s, comparison->newerId},
                   {u"facts"_s, comparison->comparesFacts},
                   {u"changes"_s, changes}},
                  toText(*comparison)};
}

} // namespace

Command compareCommand()
{
    return {"compare",
            "OLDER NEWER",
            QT_TRANSLATE_NOOP("Cli", "Say what is new, changed and gone between two packets."),
            QT_TRANSLATE_NOOP(
                "Cli", "The request, entities, listings, links, exhibits and sources; of bags of others their files,\n"
                       "by checksum. It does not check the packets: see \"verify\".\n"
                       "Example: interdict-cli compare january.zip february.zip"),
            addOptions,
            run};
}

} // namespace interdict::cli
