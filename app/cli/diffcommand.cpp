// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/versioncomparison.h"
#include "models/store/caselines.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"kind"_s,
                      Cli::tr("Only these: source, listing, entity, link, review, judgement, note, tag, grade, "
                              "mark, marking, referral, packet, letter, recipient, saved; may be given several times."),
                      u"kind"_s});
    parser.addOption(
        {u"limit"_s, Cli::tr("Tell at most so many differences of each kind (1000); all are counted."), u"number"_s});
}

QJsonArray entriesJson(const std::vector<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const HistoryEntry &entry : entries)
        array.append(QJsonObject{{u"number"_s, entry.number},
                                 {u"at"_s, entry.at.toString(Qt::ISODate)},
                                 {u"author"_s, entry.author},
                                 {u"action"_s, entry.action},
                                 {u"summary"_s, entry.summary},
                                 {u"digest"_s, entry.digest.toString()}});
    return array;
}

QJsonObject toJson(const VersionComparison &comparison)
{
    QJsonArray kinds;
    for (const KindComparison &kind : comparison.kinds)
        kinds.append(QJsonObject{{u"kind"_s, kind.kind},
                                 {u"first"_s, kind.first},
                                 {u"second"_s, kind.second},
                                 {u"added"_s, kind.added},
                                 {u"removed"_s, kind.removed},
                                 {u"changed"_s, kind.changed}});
    QJsonArray differences;
    for (const CaseDifference &difference : comparison.differences)
        differences.append(QJsonObject{{u"change"_s, toToken(difference.change)},
                                       {u"kind"_s, difference.kind},
                                       {u"name"_s, difference.name},
                                       {u"before"_s, difference.before},
                                       {u"after"_s, difference.after}});
    const HistoryComparison &history = comparison.history;
    return {{u"same"_s, comparison.isSame()},
            {u"first"_s, comparison.firstName},
            {u"second"_s, comparison.secondName},
            {u"history"_s, QJsonObject{{u"common"_s, history.common},
                                       {u"onlyFirst"_s, history.onlyFirst},
                                       {u"onlySecond"_s, history.onlySecond},
                                       {u"forked"_s, history.isForked()},
                                       {u"mergedIntoFirst"_s, history.isMergedIntoFirst},
                                       {u"mergedIntoSecond"_s, history.isMergedIntoSecond},
                                       {u"first"_s, entriesJson(history.first)},
                                       {u"second"_s, entriesJson(history.second)}}},
            {u"kinds"_s, kinds},
            {u"differences"_s, differences}};
}

QString historyText(const HistoryComparison &history)
{
    QString text = history.common > 0
                       ? Cli::tr("Both histories begin with the same %1 entries; then the first has %2 of "
                                 "its own, the second %3.\n")
                             .arg(grouped(history.common), grouped(history.onlyFirst), grouped(history.onlySecond))
                       : Cli::tr("The histories have nothing in common: these are two cases.\n");
    if (history.isMergedIntoFirst)
        text += Cli::tr("The second was merged into the first, which keeps its history.\n");
    if (history.isMergedIntoSecond)
        text += Cli::tr("The first was merged into the second, which keeps its history.\n");
    for (const HistoryEntry &entry : history.first)
        text += u"- %1 %2 %3: %4\n"_s.arg(QString::number(entry.number), entry.at.toString(Qt::ISODate),
                                          visibleLine(entry.author), visibleLine(entry.summary));
    for (const HistoryEntry &entry : history.second)
        text += u"+ %1 %2 %3: %4\n"_s.arg(QString::number(entry.number), entry.at.toString(Qt::ISODate),
                                          visibleLine(entry.author), visibleLine(entry.summary));
    return text;
}

QString toText(const VersionComparison &comparison)
{
    QString text = historyText(comparison.history);
    std::vector<QStringList> table;
    for (const KindComparison &kind : comparison.kinds)
        table.push_back({comparedKindInWords(kind.kind), grouped(kind.first), grouped(kind.second), grouped(kind.added),
                         grouped(kind.removed), grouped(kind.changed)});
    text += asTable({Cli::tr("kind"), Cli::tr("first"), Cli::tr("second"), Cli::tr("added"), Cli::tr("removed"),
                     Cli::tr("changed")},
                    table);
    if (comparison.isSame())
        text += Cli::tr("Nothing of this differs.\n");
    for (const CaseDifference &difference : comparison.differences) {
        const QChar sign = difference.change == CaseDifference::Change::added     ? u'+'
                           : difference.change == CaseDifference::Change::removed ? u'-'
                                                                                  : u'~';
        text += u"%1 %2: %3\n"_s.arg(QString(sign), difference.kind, difference.name);
        if (difference.change == CaseDifference::Change::changed)
            text += u"    - %1\n    + %2\n"_s.arg(difference.before, difference.after);
    }
    return text;
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"diff\" takes two cases, the older one first, as in: interdict-cli diff backup.icase "
                             "harbour.icase"));
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 1000);
    if (!limit)
        return tl::unexpected(limit.error());
    for (const QString &kind : parser.values(u"kind"_s)) {
        if (!comparedKinds().contains(kind))
            return usage(Cli::tr("There is no kind \"%1\"; there are: %2.").arg(kind, comparedKinds().join(u", "_s)));
    }
    const Result<VersionComparison> comparison =
        compareCases({arguments[0], arguments[1], parser.values(u"kind"_s), *limit}, CancelToken(), {});
    if (!comparison)
        return tl::unexpected(comparison.error());
    return Answer{toJson(*comparison), toText(*comparison)};
}

} // namespace

Command diffCommand()
{
    return {"diff",
            "FIRST SECOND",
            QT_TRANSLATE_NOOP("Cli", "Compare two versions of a case, or two cases."),
            QT_TRANSLATE_NOOP(
                "Cli", "Tells what was added, removed and changed by what things are, not by their numbers, and\n"
                       "where the histories part. Both are only read; an older format is read from a copy.\n"
                       "Example: interdict-cli diff backup.icase harbour.icase --kind judgement --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
