// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"
#include "models/linking/fieldkind.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace interdict {

/// Rows in which the same person or thing may stand more than once. An empty cell says nothing. A cell of the kind
/// `key` may hold several values (all contacts of a seller), with valueSeparator between them.
struct MatchTable
{
    QStringList columns;
    std::vector<QStringList> rows; ///< a row may be shorter than `columns`
};
inline constexpr QChar valueSeparator{0x1f};

/// What the caller knows better than would be guessed. The defaults fit every table.
struct MatchOptions
{
    std::map<QString, FieldKind> kinds; ///< by column name
    std::optional<double> threshold;    ///< least probability of a suggestion, 0 to 1; else the model's
    /// Whether a row of one table has at most one match in the other. Guessed: it has where neither table holds its own
    /// duplicates.
    enum class Pairing { guessed, oneToOne, manyToMany };
    Pairing pairing = Pairing::guessed;
    int mostSharing = 25;       ///< rows; a value of a key that more rows share is a hub and says nothing
    qint64 mostPairs = 4000000; ///< that are compared; bounds time and memory
    int threads = 2;
};

/// One pair of rows: of one table a < b, of two tables a is a row of the first and b one of the second. From 0.
struct ScoredPair
{
    int a = 0;
    int b = 0;
    double score = 0;       ///< sum of all weights with the prior, in bits: 0 is even odds
    double probability = 0; ///< that both are the same; 1 / (1 + 2^-score)
};

/// What one field says for (above 0) or against (below 0) a pair.
struct MatchReason
{
    QString field;
    QString level;     ///< untranslated token: "equal", "typing-slip", "different", …
    double weight = 0; ///< bits
    QString why;       ///< translated, a whole sentence with both values, made visible for plain text
};

/// How much a field's grades of agreement weigh, as learnt.
struct LevelWeight
{
    QString level;          ///< token as in MatchReason
    QString name;           ///< translated
    double ifSame = 0;      ///< share of pairs of the same that agree so (m)
    double ifDifferent = 0; ///< share of other pairs (u)
    double weight = 0;      ///< bits: log2(m/u), before the commonness of the very value is taken into account
    double seen = 0;        ///< compared pairs at this level
};

struct LearntField
{
    QString name;
    FieldKind kind = FieldKind::ignored;
    std::vector<LevelWeight> levels;
};

struct MatchModel
{
    std::vector<LearntField> fields;
    QString idColumn;       ///< of the first table; empty where there is none
    QString otherIdColumn;  ///< of the second
    QStringList ignored;    ///< columns that are not compared
    double priorScore = 0;  ///< bits: how seldom a compared pair is the same, before its fields are looked at
    double threshold = 0.5; ///< probability
    bool isOneToOne = false;
    qint64 comparedPairs = 0;
    bool isCutShort = false; ///< mostPairs was reached: rarer evidence was compared first
    QStringList notes;       ///< translated sentences on what was assumed
};

/// Finds rows that are the same, within one table or between two, and says why: probabilistic record linkage (Fellegi
/// and Sunter 1969) whose weights are learnt from the rows without labels by expectation maximisation (Winkler 1988),
/// with common values weighing less. The same rows always give the same result. Immutable; any thread.
class Matcher
{
public:
    /// A job: reads, blocks, compares and learns. Errors: badInput where no column can be compared or an option names
    /// a column that is not there; cancelled. Columns of two tables belong together by their names, then by their
    /// kinds.
    [[nodiscard]] static Result<Matcher> learn(const MatchTable &first, const MatchTable *second,
                                               const MatchOptions &options, const CancelToken &cancel,
                                               const ProgressSink &progress = {});
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;
    ~Matcher();

    [[nodiscard]] const MatchModel &model() const;
    /// At or above the threshold, best first.
    [[nodiscard]] const std::vector<ScoredPair> &suggestions() const;
    /// Any pair of rows, suggested or not.
    [[nodiscard]] ScoredPair score(int a, int b) const;
    /// Strongest first, for and against alike; fields that say nothing (a side is empty) are not told.
    [[nodiscard]] std::vector<MatchReason> explain(int a, int b) const;

private:
    struct Insides;
    explicit Matcher(std::unique_ptr<Insides> insides);
    std::unique_ptr<Insides> m_insides;
};

} // namespace interdict
