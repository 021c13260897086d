// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Cli::tr("Start with this entry (1)."), u"number"_s});
    parser.addOption({u"limit"_s, Cli::tr("At most this many entries (1000)."), u"number"_s});
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"history\" takes a case, as in: interdict-cli history harbour.icase"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<qint64> first = numberFrom(parser, u"from"_s, 1);
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 1000);
    if (!first || !limit)
        return tl::unexpected((!first ? first : limit).error());
    const auto entries = (*session)->history(*first, *limit);
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray array;
    std::vector<QStringList> table;
    for (const HistoryEntry &entry : *entries) {
        array.append(QJsonObject{{u"number"_s, entry.number},
                                 {u"at"_s, entry.at.toString(Qt::ISODate)},
                                 {u"author"_s, entry.author},
                                 {u"action"_s, entry.action},
                                 {u"summary"_s, entry.summary},
                                 {u"details"_s, QJsonDocument::fromJson(entry.details.toUtf8()).object()},
                                 {u"undone"_s, entry.isUndone},
                                 {u"previous"_s, entry.previous.toString()},
                                 {u"digest"_s, entry.digest.toString()}});
        table.push_back({QString::number(entry.number), entry.at.toString(Qt::ISODate), entry.author,
                         entry.isUndone ? entry.summary + Cli::tr(" (undone)") : entry.summary,
                         entry.digest.toString().left(16)});
    }
    return Answer{
        {{u"entries"_s, array}},
        asTable({Cli::tr("no."), Cli::tr("time"), Cli::tr("author"), Cli::tr("what"), Cli::tr("digest")}, table)};
}

} // namespace

Command historyCommand()
{
    return {"history",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "List everything that changed a case."),
            QT_TRANSLATE_NOOP("Cli",
                              "Each entry carries the digest of the one before it; \"verify\" checks the chain.\n"
                              "Example: interdict-cli history harbour.icase --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
