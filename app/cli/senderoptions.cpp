// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/senderoptions.h"

namespace interdict::cli {

using namespace Qt::StringLiterals;

void addSenderOptions(QCommandLineParser &parser)
{
    parser.addOption({u"organisation"_s, Cli::tr("The sending body; otherwise the case's agency."), u"name"_s});
    parser.addOption({u"officer"_s, Cli::tr("Who sends it; otherwise the author."), u"name"_s});
    parser.addOption({u"role"_s, Cli::tr("The sender's role."), u"role"_s});
    parser.addOption({u"reference"_s, Cli::tr("The sender's reference or badge number."), u"number"_s});
    parser.addOption({u"phone"_s, Cli::tr("The sender's telephone number."), u"number"_s});
    parser.addOption({u"email"_s, Cli::tr("The sender's official e-mail address."), u"address"_s});
    parser.addOption({u"authority"_s, Cli::tr("The legal authority of the sending body."), u"text"_s});
    parser.addOption({u"jurisdiction"_s, Cli::tr("The jurisdiction of the sending body."), u"text"_s});
}

PacketParty senderFrom(const QCommandLineParser &parser, const CaseSession &session)
{
    const auto valueOr = [&parser](const QString &option, const QString &otherwise) {
        return parser.isSet(option) ? parser.value(option) : otherwise;
    };
    PacketParty sender;
    sender.organisation = valueOr(u"organisation"_s, session.properties().agency);
    sender.person = valueOr(u"officer"_s, session.author());
    sender.role = parser.value(u"role"_s);
    sender.reference = parser.value(u"reference"_s);
    sender.phone = parser.value(u"phone"_s);
    sender.email = parser.value(u"email"_s);
    sender.authority = parser.value(u"authority"_s);
    sender.jurisdiction = parser.value(u"jurisdiction"_s);
    return sender;
}

} // namespace interdict::cli
