// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/suggestions.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"kind"_s, Cli::tr("What to compare: seller (otherwise), domain, organisation or handle."), u"kind"_s});
    parser.addOption({u"threshold"_s, Cli::tr("Least probability, from 0 to 1 (0.5)."), u"P"_s});
    parser.addOption({u"hub"_s, Cli::tr("What more entities than this share says nothing (25)."), u"number"_s});
    parser.addOption({u"limit"_s, Cli::tr("At most this many pairs (100)."), u"number"_s});
    parser.addOption({u"reason"_s,
                      Cli::tr("Only pairs for which this speaks: name, key, contact, wallet, domain or text."),
                      u"reason"_s});
    parser.addOption({u"weights"_s, Cli::tr("The weights too, as learnt from the case.")});
}

struct Asked
{
    SuggestionRequest request;
    std::optional<SuggestionGround> ground;
};

Result<Asked> askedFor(const QCommandLineParser &parser)
{
    Asked asked;
    if (parser.isSet(u"kind"_s)) {
        const std::optional<EntityKind> kind = entityKindFromToken(parser.value(u"kind"_s));
        const auto &kinds = suggestibleKinds();
        if (!kind || std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
            return usage(
                Cli::tr("--kind is seller, domain, organisation or handle, not \"%1\".").arg(parser.value(u"kind"_s)));
        asked.request.kind = *kind;
    }
    if (parser.isSet(u"threshold"_s)) {
        bool isNumber = false;
        const double threshold = parser.value(u"threshold"_s).toDouble(&isNumber);
        if (!isNumber || !(threshold >= 0 && threshold <= 1))
            return usage(
                Cli::tr("--threshold is a probability from 0 to 1, not \"%1\".").arg(parser.value(u"threshold"_s)));
        asked.request.threshold = threshold;
    }
    const Result<qint64> hub = numberFrom(parser, u"hub"_s, usualHub);
    if (!hub)
        return tl::unexpected(hub.error());
    if (*hub < 2 || *hub > 1000)
        return usage(Cli::tr("--hub is a number from 2 to 1000."));
    asked.request.hub = int(*hub);
    asked.ground = suggestionGroundFromToken(parser.value(u"reason"_s));
    if (parser.isSet(u"reason"_s) && !asked.ground)
        return usage(Cli::tr("--reason is name, key, contact, wallet, domain or text, not \"%1\".")
                         .arg(parser.value(u"reason"_s)));
    return asked;
}

QJsonObject toJson(const SuggestionReason &reason)
{
    QJsonObject json{{u"ground"_s, toToken(reason.ground)},
                     {u"weight"_s, qRound(reason.weight * 100) / 100.0},
                     {u"why"_s, reason.words}};
    if (reason.shared)
        json.insert(u"shared"_s, reason.shared->value());
    if (reason.sharers > 0)
        json.insert(u"sharers"_s, reason.sharers);
    return json;
}

QJsonObject toJson(const MatchModel &model)
{
    QJsonArray fields;
    for (const LearntField &field : model.fields) {
        QJsonArray levels;
        for (const LevelWeight &level : field.levels)
            levels.append(QJsonObject{{u"level"_s, level.level},
                                      {u"weight"_s, level.weight},
                                      {u"ifSame"_s, level.ifSame},
                                      {u"ifDifferent"_s, level.ifDifferent},
                                      {u"seen"_s, level.seen}});
        fields.append(QJsonObject{{u"field"_s, field.name}, {u"levels"_s, levels}});
    }
    return {{u"prior"_s, model.priorScore},
            {u"threshold"_s, model.threshold},
            {u"comparedPairs"_s, model.comparedPairs},
            {u"fields"_s, fields}};
}

QString toText(const MatchModel &model)
{
    QString text =
        Cli::tr("Weights in bits, learnt from this case; before any field: %1\n").arg(model.priorScore, 0, 'f', 1);
    for (const LearntField &field : model.fields) {
        for (const LevelWeight &level : field.levels)
            text += u"  %1  %2  %3\n"_s.arg(field.name, level.name, QString::number(level.weight, 'f', 1));
    }
    return text;
}

class Telling
{
public:
    Telling(const Database &database, const Suggestions &found) : m_database(database), m_found(found) {}

    Result<Answer> tell(std::optional<SuggestionGround> ground, qint64 limit, bool withWeights);

private:
    Outcome add(const SuggestedPair &pair);
    void addHubs();
    const Database &m_database;
    const Suggestions &m_found;
    QJsonArray m_pairs;
    QJsonArray m_hubs;
    QString m_text;
};

QString nameOf(const Entity &entity)
{
    const QString market = entity.detail.isEmpty() ? entity.scope : entity.detail;
    const QString name = u"#%1 %2"_s.arg(QString::number(entity.id.value()), visibleLine(entity.label).left(60));
    return market.isEmpty() ? name : u"%1 (%2)"_s.arg(name, visibleLine(market).left(40));
}

Outcome Telling::add(const SuggestedPair &pair)
{
    const std::array ends{pair.left, pair.right};
    const Result<std::vector<EntityRow>> rows = entityRows(m_database, ends);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->size() != 2)
        return {};
    QJsonArray reasons;
    m_text += u"%1 %  %2  =  %3\n"_s.arg(QString::number(std::min(99.9, pair.probability * 100), 'f', 1),
                                         nameOf(rows->front().entity), nameOf(rows->back().entity));
    for (const SuggestionReason &reason : pair.reasons) {
        reasons.append(toJson(reason));
        m_text += u"    %1  %2\n"_s.arg(QString::number(reason.weight, 'f', 1).rightJustified(5), reason.words);
    }
    m_pairs.append(QJsonObject{{u"left"_s, cli::toJson(rows->front().entity)},
                               {u"right"_s, cli::toJson(rows->back().entity)},
                               {u"score"_s, pair.score},
                               {u"probability"_s, pair.probability},
                               {u"reasons"_s, reasons}});
    return {};
}

void Telling::addHubs()
{
    constexpr size_t mostTold = 20;
    for (const SharedThing &hub : m_found.hubs) {
        QJsonObject json = cli::toJson(hub.thing);
        json.insert(u"sharers"_s, hub.sharers);
        m_hubs.append(json);
        if (size_t(m_hubs.size()) <= mostTold)
            m_text +=
                Cli::tr("set apart: %1 \"%2\", shared by %3\n")
                    .arg(displayName(hub.thing.kind), visibleLine(hub.thing.label).left(60), grouped(hub.sharers));
    }
    for (const QString &text : m_found.commonTexts)
        m_text += Cli::tr("set apart: %1\n").arg(text);
}

Result<Answer> Telling::tell(std::optional<SuggestionGround> ground, qint64 limit, bool withWeights)
{
    qint64 matching = 0;
    for (const SuggestedPair &pair : m_found.pairs) {
        if (ground && !pair.rests(*ground))
            continue;
        if (++matching > limit)
            continue;
        if (Outcome added = add(pair); !added)
            return tl::unexpected(added.error());
    }
    addHubs();
    m_text += Cli::tr("%1 of %2 pairs of %3 %4; %5 were decided before\n")
                  .arg(grouped(m_pairs.size()), grouped(matching), grouped(m_found.compared),
                       displayNamePlural(m_found.kind), grouped(m_found.judged));
    if (m_found.leftOut > 0)
        m_text += Cli::tr("%1 less likely pairs were left out: at most 2,000 are told, ten of one entity\n")
                      .arg(grouped(m_found.leftOut));
    QJsonObject json{{u"kind"_s, toToken(m_found.kind)},
                     {u"compared"_s, m_found.compared},
                     {u"matching"_s, matching},
                     {u"decidedBefore"_s, m_found.judged},
                     {u"leftOut"_s, m_found.leftOut},
                     {u"pairs"_s, m_pairs},
                     {u"hubs"_s, m_hubs},
                     {u"commonTexts"_s,
                      QJsonArray::fromStringList(QStringList(m_found.commonTexts.begin(), m_found.commonTexts.end()))}};
    if (withWeights) {
        json.insert(u"weights"_s, toJson(m_found.model));
        m_text += toText(m_found.model);
    }
    return Answer{json, m_text};
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"suggest\" takes a case, as in: interdict-cli suggest harbour.icase --kind seller"));
    const Result<Asked> asked = askedFor(parser);
    const Result<qint64> limit = numberFrom(parser, u"limit"_s, 100);
    if (!asked || !limit)
        return tl::unexpected(!asked ? asked.error() : limit.error());
    const auto session = openCase(parser, arguments[0], CaseFile::Access::readOnly);
    if (!session)
        return tl::unexpected(session.error());
    const Database &database = (*session)->database();
    const Result<Suggestions> found = suggestPairs(database, asked->request, {}, {});
    if (!found)
        return tl::unexpected(found.error());
    return Telling(database, *found).tell(asked->ground, *limit, parser.isSet(u"weights"_s));
}

} // namespace

Command suggestCommand()
{
    return {"suggest",
            "CASE",
            QT_TRANSLATE_NOOP("Cli", "Suggest which entities of a case are the same, with reasons for and against."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Compares names, keys, contacts, wallets, domains and listing texts. What too many share is set\n"
                "apart and says nothing. Pairs that were judged are not suggested again.\n"
                "Examples:\n"
                "  interdict-cli suggest harbour.icase\n"
                "  interdict-cli suggest harbour.icase --reason key --json\n"
                "  interdict-cli suggest harbour.icase --kind domain --threshold 0.9 --hub 10 --weights"),
            addOptions,
            run};
}

} // namespace interdict::cli
