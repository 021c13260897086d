// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/graph/interchange/exchangegraph.h"

#include <QHash>
#include <QMap>

namespace interdict {

struct ReadGraph
{
    ExchangeGraph graph;
    QStringList notes; ///< whole sentences: what of the file was not taken over
};

/// Puts a graph together from what a reader finds, in whatever order, within limits; then looks which attributes are
/// names, kinds, weights and places. Errors: limitExceeded.
class GraphAssembly
{
public:
    enum class Side { node, link };

    /// An unusable reading, as the readers say it: badInput.
    [[nodiscard]] static tl::unexpected<Error> refusal(const QString &fileName, const QString &why,
                                                       const QString &detail = {});

    explicit GraphAssembly(QString fileName) : m_fileName(std::move(fileName)) {}

    void setName(const QString &name) { m_graph.name = name.left(longestText); }
    /// The node of this id, made where there is none.
    [[nodiscard]] Result<int> node(const QString &id);
    /// A node that must be new. One whose id is there already stays one node; a note says so.
    [[nodiscard]] Result<int> newNode(const QString &id);
    /// Its ends may be named before they come.
    [[nodiscard]] Result<int> newLink(const QString &source, const QString &target, bool isDirected);
    [[nodiscard]] ExchangeNode &nodeAt(int index) { return m_graph.nodes[size_t(index)]; }
    [[nodiscard]] ExchangeLink &linkAt(int index) { return m_graph.links[size_t(index)]; }
    void setWeight(int link, const QString &text);

    /// The column of this name; -1 where there are too many.
    int column(Side side, const QString &name, ColumnType type);
    /// A second value of one column is dropped with a note.
    void setCell(Side side, int index, int column, const QString &text);
    /// For nodes or links without a value.
    void setDefault(Side side, int column, const QString &text);

    /// Counts something that has no place in the graph, by a sentence with %1 for how many.
    void lose(const QString &sentence, qint64 count = 1) { m_lost[sentence] += count; }

    [[nodiscard]] ReadGraph finish();

private:
    static constexpr qsizetype longestText = 65'536;
    static constexpr size_t mostNodes = 2'000'000;
    static constexpr size_t mostLinks = 10'000'000;
    static constexpr size_t mostColumns = 1000;

    struct Ends
    {
        QString source;
        QString target;
    };
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;
    [[nodiscard]] std::vector<GraphColumn> &columns(Side side);
    [[nodiscard]] std::vector<GraphCell> &cells(Side side, int index);
    [[nodiscard]] int count(Side side) const;
    void resolveEnds();
    void applyDefaults(Side side);
    void settleTypes(Side side);
    void liftNodes();
    void liftLinks();
    void liftPlaces();
    [[nodiscard]] int columnNamed(Side side, const QStringList &names) const;
    void removeEmptyColumns(Side side);
    void renameReserved(Side side, const QStringList &reserved);

    QString m_fileName;
    ExchangeGraph m_graph;
    QHash<QString, int> m_ids;
    std::vector<Ends> m_ends; // of each link
    QHash<QString, int> m_nodeColumns;
    QHash<QString, int> m_linkColumns;
    QMap<int, QString> m_nodeDefaults;
    QMap<int, QString> m_linkDefaults;
    QMap<QString, qint64> m_lost;
};

/// "long", "float", "boolean" … of GraphML and GEXF.
[[nodiscard]] ColumnType columnTypeFrom(QStringView name);
/// Whether a text can be a value of this type.
[[nodiscard]] bool isOfType(const QString &text, ColumnType type);

} // namespace interdict
