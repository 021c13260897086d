// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/referrals/packetsigning.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &) {}

Result<Answer> run(const QCommandLineParser &, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return usage(Cli::tr("\"keys\" takes no arguments."));
    const Result<std::vector<SigningKey>> keys = signingKeys();
    if (!keys)
        return tl::unexpected(keys.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SigningKey &key : *keys) {
        const QString expires = key.expiresAt.isValid() ? key.expiresAt.date().toString(Qt::ISODate) : QString();
        array.append(
            QJsonObject{{u"fingerprint"_s, key.fingerprint}, {u"owner"_s, key.owner}, {u"expires"_s, expires}});
        rows.push_back({key.fingerprint, key.owner, expires.isEmpty() ? Cli::tr("never") : expires});
    }
    const QString none = Cli::tr("There is no key that can sign. \"gpg --quick-generate-key NAME\" makes one.\n");
    return Answer{{{u"keys"_s, array}},
                  rows.empty() ? none : asTable({Cli::tr("fingerprint"), Cli::tr("owner"), Cli::tr("expires")}, rows)};
}

} // namespace

Command keysCommand()
{
    return {"keys",
            "",
            QT_TRANSLATE_NOOP("Cli", "List the OpenPGP keys that can sign packets."),
            QT_TRANSLATE_NOOP("Cli", "They are those of your GnuPG; packets are signed with \"packet --sign KEY\".\n"
                                     "Example: interdict-cli keys"),
            addOptions,
            run};
}

} // namespace interdict::cli
