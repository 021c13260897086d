// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/values/identify.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"region"_s,
                      Cli::tr("The country that phone numbers without \"+\" are dialled in, as two letters: US."),
                      u"country"_s});
}

QJsonObject toJson(const IdentifiedValue &value)
{
    return {{u"kind"_s, value.kind},
            {u"normal"_s, value.isValid ? QJsonValue(value.normalForm) : QJsonValue()},
            {u"detail"_s, value.detail.isEmpty() ? QJsonValue() : QJsonValue(value.detail)},
            {u"valid"_s, value.isValid},
            {u"checked"_s, value.isChecked},
            {u"why"_s, value.why}};
}

QString asText(const std::vector<IdentifiedValue> &values, const QString &text)
{
    if (values.empty())
        return Cli::tr("\"%1\" is none of the kinds that are known.\n").arg(visibleLine(text));
    std::vector<QStringList> rows;
    for (const IdentifiedValue &value : values)
        rows.push_back({value.kind, value.isValid ? value.normalForm : Cli::tr("not valid"), value.detail, value.why});
    return asTable({Cli::tr("Kind"), Cli::tr("Normal form"), Cli::tr("Detail"), Cli::tr("Why")}, rows);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"identify\" takes one text, in quotes where it holds blanks, as in: interdict-cli "
                             "identify \"RB 123 456 785 GB\""));
    const QString region = parser.value(u"region"_s).toUpper();
    const std::vector<IdentifiedValue> values = identify(arguments[0], region);
    QJsonArray kinds;
    for (const IdentifiedValue &value : values)
        kinds.append(toJson(value));
    return Answer{{{u"text"_s, arguments[0]}, {u"kinds"_s, kinds}}, asText(values, arguments[0])};
}

} // namespace

Command identifyCommand()
{
    return {
        "identify",
        "TEXT",
        QT_TRANSLATE_NOOP("Cli", "Say what one text is: every kind of identifier that it could be."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "First what a checksum proves, then what only has the form, then what has the form of a kind while its\n"
            "checksum or a rule speaks against it. With --json: {\"text\", \"kinds\": [{\"kind\", \"normal\": the\n"
            "normal form, null where it is not valid, \"detail\": carrier, chain, platform or country, \"valid\",\n"
            "\"checked\": a checksum says so, \"why\": in a sentence}]}.\n"
            "Exit code 0, also where it is none of the kinds that are known.\n"
            "Example: interdict-cli identify \"RB 123 456 785 GB\" --json\n"
            "         interdict-cli identify \"020 7946 0018\" --region GB"),
        addOptions,
        run};
}

} // namespace interdict::cli
