// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/jsonline.h"
#include "app/cli/output.h"
#include "app/cli/sourceoptions.h"
#include "models/casework/tablematching.h"
#include "models/values/safetext.h"

#include <algorithm>
#include <thread>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList kindTokens()
{
    QStringList tokens;
    for (const FieldKind kind : allFieldKinds)
        tokens << toToken(kind);
    return tokens;
}

void addOptions(QCommandLineParser &parser)
{
    addSourceOptions(parser);
    parser.addOption({u"field"_s,
                      Cli::tr("What a column holds, where that is not guessed right; may be given several times. The "
                              "kinds are: %1.")
                          .arg(kindTokens().join(", "_L1)),
                      u"name=kind"_s});
    parser.addOption({u"id"_s, Cli::tr("This column numbers the rows: it is told, not compared."), u"column"_s});
    parser.addOption({u"ignore"_s, Cli::tr("Do not compare this column; may be given several times."), u"column"_s});
    parser.addOption({u"threshold"_s,
                      Cli::tr("The least probability of a pair, 0 to 1, instead of the one the model chooses."),
                      u"probability"_s});
    parser.addOption({u"pairing"_s,
                      Cli::tr("Of two tables: \"one\" where a row has one match at most, \"many\" where it may have "
                              "several; guessed otherwise."),
                      u"one|many"_s});
    parser.addOption({u"weights"_s, Cli::tr("Print how much each field's agreement weighs instead of the pairs.")});
}

Outcome addField(const QString &said, MatchOptions &options)
{
    const qsizetype equals = said.lastIndexOf(u'=');
    const std::optional<FieldKind> kind = fieldKindFromToken(QStringView(said).sliced(equals + 1));
    if (equals < 1 || !kind)
        return usage(Cli::tr("--field takes a column and a kind, as in --field seller=name. The kinds are: %1.")
                         .arg(kindTokens().join(", "_L1)));
    options.kinds[said.first(equals)] = *kind;
    return {};
}

Outcome addThreshold(const QCommandLineParser &parser, MatchOptions &options)
{
    if (!parser.isSet(u"threshold"_s))
        return {};
    bool isNumber = false;
    const double threshold = parser.value(u"threshold"_s).toDouble(&isNumber);
    if (!isNumber || !(threshold >= 0 && threshold <= 1))
        return usage(Cli::tr("--threshold takes a probability from 0 to 1, as in --threshold 0.9."));
    options.threshold = threshold;
    return {};
}

Outcome addPairing(const QCommandLineParser &parser, MatchOptions &options)
{
    const QString said = parser.value(u"pairing"_s);
    if (said == "one"_L1)
        options.pairing = MatchOptions::Pairing::oneToOne;
    else if (said == "many"_L1)
        options.pairing = MatchOptions::Pairing::manyToMany;
    else if (parser.isSet(u"pairing"_s))
        return usage(Cli::tr("--pairing takes \"one\" or \"many\"."));
    return {};
}

Result<MatchOptions> optionsFrom(const QCommandLineParser &parser)
{
    MatchOptions options;
    for (const QString &said : parser.values(u"field"_s)) {
        if (const Outcome added = addField(said, options); !added)
            return tl::unexpected(added.error());
    }
    for (const QString &column : parser.values(u"ignore"_s))
        options.kinds[column] = FieldKind::ignored;
    for (const QString &column : parser.values(u"id"_s))
        options.kinds[column] = FieldKind::id;
    for (const Outcome &added : {addThreshold(parser, options), addPairing(parser, options)}) {
        if (!added)
            return tl::unexpected(added.error());
    }
    options.threads = int(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    return options;
}

Result<ReadTable> readWith(const QCommandLineParser &parser, const QString &path)
{
    const Result<bool> archive = isArchive(parser, path);
    if (archive && *archive)
        return failure(ErrorCode::badInput,
                       Cli::tr("\"%1\" is an archive: unpack it, and match the tables in it.").arg(path));
    const Result<SourceProbe> probe = probeWith(parser, path);
    if (!probe)
        return tl::unexpected(asRefusal(probe.error()));
    Result<ReadTable> table = readTable(path, *probe, {});
    if (!table)
        return tl::unexpected(asRefusal(table.error()));
    return table;
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString reasonJson(const MatchReason &reason)
{
    JsonLine line;
    line.add(u"field"_s, reason.field);
    line.add(u"level"_s, reason.level);
    line.addRaw(u"weight"_s, number(reason.weight, 3));
    line.add(u"why"_s, reason.why);
    return line.toString();
}

QString asJson(const TableMatch::Pair &pair)
{
    QStringList reasons;
    for (const MatchReason &reason : pair.reasons)
        reasons << reasonJson(reason);
    JsonLine line;
    line.add(u"a"_s, pair.a);
    line.add(u"b"_s, pair.b);
    line.add(u"a_id"_s, pair.idA);
    line.add(u"b_id"_s, pair.idB);
    line.addRaw(u"score"_s, number(pair.scored.score, 3));
    line.addRaw(u"probability"_s, number(pair.scored.probability, 6));
    line.addRaw(u"reasons"_s, u'[' + reasons.join(u',') + u']');
    return line.toString();
}

QString rowName(qint64 row, const QString &id)
{
    return id.isNull() ? Cli::tr("row %1").arg(grouped(row))
                       : Cli::tr("row %1 (%2)").arg(grouped(row), visibleLine(id));
}

QString asText(const TableMatch::Pair &pair)
{
    QString text = Cli::tr("%1  %2 and %3")
                       .arg(number(pair.scored.probability, 3), rowName(pair.a, pair.idA), rowName(pair.b, pair.idB));
    for (const MatchReason &reason : pair.reasons)
        text += u"\n       %1%2  %3: %4"_s.arg(reason.weight >= 0 ? u"+"_s : QString(), number(reason.weight, 1),
                                               visibleLine(reason.field), reason.why);
    return text;
}

QString levelJson(const LevelWeight &level)
{
    JsonLine line;
    line.add(u"level"_s, level.level);
    line.addRaw(u"ifSame"_s, QString::number(level.ifSame, 'g', 6));
    line.addRaw(u"ifDifferent"_s, QString::number(level.ifDifferent, 'g', 6));
    line.addRaw(u"weight"_s, number(level.weight, 3));
    line.add(u"pairs"_s, qint64(level.seen));
    return line.toString();
}

void printWeightsJson(const MatchModel &model)
{
    for (const LearntField &field : model.fields) {
        QStringList levels;
        for (const LevelWeight &level : field.levels)
            levels << levelJson(level);
        JsonLine line;
        line.add(u"field"_s, field.name);
        line.add(u"kind"_s, toToken(field.kind));
        line.addRaw(u"levels"_s, u'[' + levels.join(u',') + u']');
        printOut(line.toString());
    }
}

void printWeights(const MatchModel &model)
{
    std::vector<QStringList> rows;
    for (const LearntField &field : model.fields) {
        for (const LevelWeight &level : field.levels)
            rows.push_back({field.name, displayName(field.kind), level.name, number(level.weight, 1),
                            QString::number(level.ifSame, 'g', 3), QString::number(level.ifDifferent, 'g', 3),
                            grouped(qint64(level.seen))});
    }
    printOut(asTable({Cli::tr("Field"), Cli::tr("Kind"), Cli::tr("Agreement"), Cli::tr("Weight (bits)"),
                      Cli::tr("If the same"), Cli::tr("If different"), Cli::tr("Pairs")},
                     rows));
}

/// What was assumed, for people, on standard error.
void printAssumptions(const TableMatch &match)
{
    const MatchModel &model = match.matcher().model();
    QStringList fields;
    for (const LearntField &field : model.fields)
        fields << Cli::tr("%1 (%2)").arg(visibleLine(field.name), displayName(field.kind));
    printError(Cli::tr("Compared: %1.").arg(fields.join(", "_L1)));
    if (!model.ignored.isEmpty())
        printError(Cli::tr("Not compared: %1.").arg(visibleLine(model.ignored.join(", "_L1))));
    for (const QString &note : model.notes)
        printError(note);
    const qint64 rejected = match.first().rejected + (&match.second() == &match.first() ? 0 : match.second().rejected);
    if (rejected > 0)
        printError(Cli::tr("%n rows could not be read and were not compared.", nullptr, int(rejected)));
    printError(Cli::tr("%1 pairs were compared; %2 are likely the same, with a probability of at least %3.")
                   .arg(grouped(model.comparedPairs), grouped(qint64(match.count())), number(model.threshold, 3)));
}

void printPairs(const TableMatch &match, bool isJson)
{
    for (size_t i = 0; i < match.count(); ++i) {
        const TableMatch::Pair pair = match.pair(i);
        printOut(isJson ? asJson(pair) : asText(pair));
    }
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.size() > 2)
        return usage(Cli::tr("\"match\" takes one table or two, as in: interdict-cli match sellers.csv --json"));
    const Result<MatchOptions> options = optionsFrom(parser);
    if (!options)
        return tl::unexpected(options.error());
    Result<ReadTable> first = readWith(parser, arguments[0]);
    if (!first)
        return tl::unexpected(first.error());
    std::optional<ReadTable> second;
    if (arguments.size() == 2) {
        Result<ReadTable> read = readWith(parser, arguments[1]);
        if (!read)
            return tl::unexpected(read.error());
        second = std::move(*read);
    }
    const Result<TableMatch> match = TableMatch::find(std::move(*first), std::move(second), *options, {});
    if (!match)
        return tl::unexpected(match.error());
    const bool isJson = parser.isSet(u"json"_s);
    if (!parser.isSet(u"weights"_s))
        printPairs(*match, isJson);
    else if (isJson)
        printWeightsJson(match->matcher().model());
    else
        printWeights(match->matcher().model());
    printAssumptions(*match);
    return Answer{{}, {}, exitDone, true};
}

} // namespace

Command matchCommand()
{
    return {
        "match",
        "TABLE [TABLE]",
        QT_TRANSLATE_NOOP("Cli", "Find likely duplicates within a table or between two, and say why."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Tables of any format that can be read. Columns of two tables belong together by their names. What they\n"
            "hold is guessed and can be given; how much each agreement and difference weighs is learnt from the\n"
            "rows, without examples (Fellegi and Sunter). A column of ids is told, not compared. Nothing is changed.\n"
            "With --json each pair is one line, best first: {\"a\", \"b\": row numbers from 1, \"a_id\", \"b_id\":\n"
            "their ids or null, \"score\": in bits, 0 is even odds, \"probability\", \"reasons\": [{\"field\",\n"
            "\"level\": how both agree, \"weight\": in bits, above 0 for and below 0 against, \"why\"}]}.\n"
            "With --weights --json each field is one line: {\"field\", \"kind\", \"levels\": [{\"level\",\n"
            "\"ifSame\", \"ifDifferent\", \"weight\", \"pairs\"}]}.\n"
            "Exit code 0: done, also where there is no pair; 3: a table was refused, and the message says why.\n"
            "Example: interdict-cli match sellers.csv --json\n"
            "         interdict-cli match agora.csv alphabay.csv --field seller=name --ignore category\n"
            "         interdict-cli match customers.xlsx --id number --threshold 0.95\n"
            "         interdict-cli match sellers.csv --weights"),
        addOptions,
        run};
}

} // namespace interdict::cli
