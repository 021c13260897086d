// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/annotationoutput.h"
#include "app/cli/command.h"
#include "models/casework/annotations.h"
#include "models/casework/thingsearch.h"

#include <optional>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"confidence"_s, Cli::tr("low, moderate or high."), u"word"_s});
    parser.addOption({u"likelihood"_s,
                      Cli::tr("almost-no-chance, very-unlikely, unlikely, even-chance, likely, very-likely or "
                              "almost-certain."),
                      u"word"_s});
    parser.addOption({u"source"_s, Cli::tr("Reliability of the source: A to F."), u"letter"_s});
    parser.addOption({u"information"_s, Cli::tr("Credibility of the information: 1 to 6."), u"number"_s});
    parser.addOption({u"reason"_s, Cli::tr("Why; noted with the grade."), u"text"_s});
    parser.addOption({u"clear"_s, Cli::tr("Take the grade back.")});
}

/// Takes the value of an option where it is given; an error where it is none of the scale.
template <typename Value>
Outcome take(const QCommandLineParser &parser, const QString &option, std::optional<Value> (*fromToken)(QStringView),
             std::optional<Value> &value)
{
    if (!parser.isSet(option))
        return {};
    value = fromToken(parser.value(option));
    if (!value)
        return usage(Cli::tr("--%1 does not take \"%2\". \"interdict-cli grade --help\" lists the words.")
                         .arg(option, parser.value(option)));
    return {};
}

/// What is not given stays as it was.
Result<GivenGrade> gradeFrom(const QCommandLineParser &parser, const Database &database, const Thing &thing)
{
    const Result<std::optional<GivenGrade>> before = gradeOf(database, thing);
    if (!before)
        return tl::unexpected(before.error());
    GivenGrade grade = before->value_or(GivenGrade());
    grade.about = thing;
    if (parser.isSet(u"clear"_s))
        return GivenGrade{{}, thing, {}, {}, {}, {}, {}, {}, {}};
    for (const Outcome &taken : {take(parser, u"confidence"_s, confidenceFromToken, grade.confidence),
                                 take(parser, u"likelihood"_s, likelihoodFromToken, grade.likelihood),
                                 take(parser, u"source"_s, reliabilityFromToken, grade.reliability),
                                 take(parser, u"information"_s, credibilityFromToken, grade.credibility)}) {
        if (!taken)
            return tl::unexpected(taken.error());
    }
    if (parser.isSet(u"reason"_s))
        grade.reason = parser.value(u"reason"_s);
    return grade;
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return usage(Cli::tr("\"grade\" takes a case and a thing, as in: interdict-cli grade harbour.icase "
                             "source:notice.pdf --source B --information 2"));
    const QStringList options{u"confidence"_s, u"likelihood"_s, u"source"_s, u"information"_s, u"reason"_s, u"clear"_s};
    const bool isReading =
        std::none_of(options.begin(), options.end(), [&parser](const QString &option) { return parser.isSet(option); });
    const auto session =
        openCase(parser, arguments[0], isReading ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    const Result<Thing> thing = findThing((*session)->database(), arguments[1]);
    if (!thing)
        return tl::unexpected(thing.error());
    if (!isReading) {
        const Result<GivenGrade> grade = gradeFrom(parser, (*session)->database(), *thing);
        if (!grade)
            return tl::unexpected(grade.error());
        if (Outcome graded = Annotations(**session).grade(*grade); !graded)
            return tl::unexpected(graded.error());
    }
    return annotationsAnswer((*session)->database(), *thing);
}

} // namespace

Command gradeCommand()
{
    return {"grade",
            "CASE THING",
            QT_TRANSLATE_NOOP("Cli", "Say how sure one is of anything, and grade its source."),
            QT_TRANSLATE_NOOP(
                "Cli", "Confidence and likelihood are those of ICD 203, the source grade is the Admiralty code "
                       "(NATO AJP-2.1): A completely reliable to E unreliable, F cannot be judged; 1 confirmed by "
                       "other sources to 5 improbable, 6 cannot be judged.\n"
                       "THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, "
                       "link:4, source:NAME, referral:REFERENCE, packet:ID.\n"
                       "Examples:\n"
                       "  interdict-cli grade harbour.icase source:notice.pdf --source B --information 2\n"
                       "  interdict-cli grade harbour.icase seller:ann --confidence moderate --likelihood likely "
                       "--reason \"one witness\"\n"
                       "  interdict-cli grade harbour.icase seller:ann --clear"),
            addOptions,
            run};
}

} // namespace interdict::cli
