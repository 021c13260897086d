// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/packetoutput.h"
#include "models/referrals/packet.h"

#include <QFile>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addTrustOption(parser);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"stamp\" takes a packet and the answer of a time stamp authority, as in: interdict-cli "
                             "stamp packet.zip answer.tsr"));
    const Result<VerifyOptions> options = trustFrom(parser);
    if (!options)
        return tl::unexpected(options.error());
    QFile file(arguments[1]);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Cli::tr("\"%1\" could not be read: %2.").arg(arguments[1], file.errorString()));
    const Result<TimestampCheck> stamp = acceptTimestamp(arguments[0], file.read(4 << 20), *options, CancelToken());
    if (!stamp)
        return tl::unexpected(stamp.error());
    return Answer{{{u"file"_s, timestampPath(arguments[0])}, {u"timestamp"_s, toJson(*stamp)}},
                  stamp->sentence + u'\n' + Cli::tr("Kept as %1.\n").arg(timestampPath(arguments[0]))};
}

} // namespace

Command stampCommand()
{
    return {
        "stamp",
        "PACKET ANSWER",
        QT_TRANSLATE_NOOP("Cli", "Accept a time stamp for a packet."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "The request lies in the packet as tagmanifest-sha512.txt.tsq (RFC 3161). Its answer is checked and kept\n"
            "beside the packet, which stays as it is; \"verify\" finds it there.\n"
            "Example: interdict-cli stamp packet.zip answer.tsr --trusted authority.pem"),
        addOptions,
        run};
}

} // namespace interdict::cli
