// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/jsonline.h"
#include "app/cli/output.h"
#include "app/cli/sourcechoice.h"
#include "models/store/rowoutcomes.h"
#include "models/values/safetext.h"

#include <cstdio>
#include <map>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString tokenOf(const RowOutcome &row)
{
    if (row.status == RecordStatus::rejected)
        return u"rejected"_s;
    switch (row.outcome) {
    case RecordOutcome::newListing:
        return u"new"_s;
    case RecordOutcome::changed:
        return u"changed"_s;
    case RecordOutcome::unchanged:
        return u"unchanged"_s;
    case RecordOutcome::none:
        break;
    }
    return u"no-listing"_s;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"only"_s, Cli::tr("Only rows that were: new, changed, unchanged, no-listing, rejected."), u"outcome"_s});
}

QString lineOf(const RowOutcome &row, const QString &outcome, bool asJson)
{
    if (!asJson) {
        const QString listing = row.listing ? Cli::tr("listing %1").arg(row.listing->value()) : QString();
        return u"%1  %2  %3  %4\n"_s.arg(row.row).arg(outcome, listing, visibleLine(row.reason));
    }
    JsonLine line;
    line.add(u"row"_s, row.row);
    line.add(u"outcome"_s, outcome);
    line.add(u"status"_s, toToken(row.status));
    if (row.listing)
        line.add(u"listing"_s, row.listing->value());
    if (!row.reason.isEmpty())
        line.add(u"reason"_s, row.reason);
    return line.toString() + u'\n';
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr(
            "\"rows\" takes a case and the number of a source, as in: interdict-cli rows harbour.icase 3 --json"));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Source> source = chosenSource((*session)->database(), arguments[1]);
    if (!source)
        return tl::unexpected(source.error());
    const bool asJson = parser.isSet(u"json"_s);
    const QString only = parser.value(u"only"_s);
    std::map<QString, qint64> counts;
    bool isUnheard = false;
    const auto print = [&](const RowOutcome &row) -> Outcome {
        const QString outcome = tokenOf(row);
        ++counts[outcome];
        if (!only.isEmpty() && only != outcome)
            return {};
        const QByteArray line = lineOf(row, outcome, asJson).toUtf8();
        isUnheard = std::fwrite(line.constData(), 1, size_t(line.size()), stdout) != size_t(line.size());
        return isUnheard ? Outcome(cancelled()) : Outcome();
    };
    const Outcome told = tellRowOutcomes((*session)->database(), source->id, print);
    if (!told && !isUnheard)
        return tl::unexpected(told.error());
    std::fflush(stdout);
    QStringList sums;
    for (const auto &[outcome, count] : counts)
        sums << u"%1 %2"_s.arg(grouped(count), outcome);
    printError(u"%1: %2"_s.arg(visibleLine(source->fileName), sums.join(", "_L1)));
    return Answer{{}, {}, exitDone, true};
}

} // namespace

Command rowsCommand()
{
    return {"rows",
            "CASE SOURCE",
            QT_TRANSLATE_NOOP("Cli", "Say what each row of an import did."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "A row is \"new\" where it is the first of its listing, \"changed\" where it says something else\n"
                "of a listing that the case knew, \"unchanged\" where it says nothing new, \"no-listing\" where it\n"
                "shows none, or \"rejected\". With --json each row is one line: {\"row\": its number, \"outcome\",\n"
                "\"status\": kept, flagged or rejected, \"listing\": its number, \"reason\"}.\n"
                "Example: interdict-cli rows harbour.icase 3 --only changed"),
            addOptions,
            run};
}

} // namespace interdict::cli
