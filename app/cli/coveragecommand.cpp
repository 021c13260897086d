// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/proposeoptions.h"
#include "models/casework/coverage.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addSelectionOptions(parser);
    parser.addOption({u"untold"_s, Cli::tr("Only where somebody who can act was not told.")});
}

bool isShown(const CoverageCell &cell, bool onlyUntold)
{
    const bool isOpen = cell.state == CoverageCell::State::untold || cell.state == CoverageCell::State::drafted ||
                        cell.state == CoverageCell::State::partly;
    return cell.state != CoverageCell::State::none && (isOpen || !onlyUntold);
}

QJsonObject toJson(const CoverageCell &cell, const Coverage::Column &column)
{
    return {{u"recipient_id"_s, column.recipientId},
            {u"kind"_s, toToken(column.kind)},
            {u"recipient"_s, column.recipient},
            {u"state"_s, toToken(cell.state)},
            {u"items"_s, cell.items},
            {u"told"_s, cell.told},
            {u"first_told"_s, cell.firstTold.toString(Qt::ISODate)},
            {u"last_told"_s, cell.lastTold.toString(Qt::ISODate)},
            {u"referrals"_s, QJsonArray::fromStringList(cell.references)}};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"coverage\" takes a case; \"interdict-cli coverage --help\" shows an example."));
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Result<ReferralSelection> selection = selectionFrom(parser, (*session)->database());
    if (!selection)
        return tl::unexpected(selection.error());
    const Result<Coverage> coverage = readCoverage((*session)->database(), *selection, CancelToken());
    if (!coverage)
        return tl::unexpected(coverage.error());
    QJsonArray networks;
    std::vector<QStringList> lines;
    for (const Coverage::Row &row : coverage->rows) {
        QJsonArray cells;
        for (const auto &[index, cell] : row.cells) {
            if (!isShown(cell, parser.isSet(u"untold"_s)))
                continue;
            const Coverage::Column &column = coverage->columns[size_t(index)];
            cells.append(toJson(cell, column));
            lines.push_back({row.network.isEmpty() ? u"-"_s : row.network, row.label, column.recipient,
                             displayName(column.kind), inWords(cell), cell.references.join(u", "_s)});
        }
        if (!cells.isEmpty())
            networks.append(QJsonObject{{u"network"_s, row.network},
                                        {u"label"_s, row.label},
                                        {u"entities"_s, row.entities},
                                        {u"recipients"_s, cells}});
    }
    return Answer{{{u"networks"_s, networks}},
                  asTable({Cli::tr("Network"), Cli::tr("Around"), Cli::tr("Recipient"), Cli::tr("Kind"),
                           Cli::tr("Told"), Cli::tr("Referrals")},
                          lines)};
}

} // namespace

Command coverageCommand()
{
    return {"coverage",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Who has been told what of each network, and who has not."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "A line for each network and each recipient who can act on it or was told of it. A network is what\n"
                "judgements and links join, but for market places and what many share. Told is what a referral of the\n"
                "docket was sent about.\n"
                "Example: interdict-cli coverage harbour.icase --untold"),
            addOptions,
            run};
}

} // namespace interdict::cli
