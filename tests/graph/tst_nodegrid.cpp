// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodegrid.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace interdict;

class NodeGridTest : public QObject
{
    Q_OBJECT

private:
    std::vector<QPointF> m_centres;
    std::vector<qreal> m_radii;

    std::optional<int> slowlyAt(QPointF point, qreal slack) const
    {
        std::optional<int> best;
        qreal bestDistance = 0;
        for (size_t i = 0; i < m_centres.size(); ++i) {
            const qreal distance = std::hypot(m_centres[i].x() - point.x(), m_centres[i].y() - point.y());
            if (distance <= m_radii[i] + slack && (!best || distance < bestDistance)) {
                best = int(i);
                bestDistance = distance;
            }
        }
        return best;
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::mt19937 random(11);
        std::normal_distribution<double> place(0, 400);
        std::uniform_real_distribution<double> radius(1, 24);
        for (int i = 0; i < 3000; ++i) {
            m_centres.emplace_back(place(random), place(random) / 2);
            m_radii.push_back(radius(random));
        }
    }

    void picksExactlyWhatASearchOfAllPicks()
    {
        const NodeGrid grid(m_centres, m_radii);
        std::mt19937 random(12);
        std::normal_distribution<double> place(0, 500);
        int hits = 0;
        for (int i = 0; i < 3000; ++i) {
            const QPointF point(place(random), place(random));
            const qreal slack = i % 3 * 4;
            const auto expected = slowlyAt(point, slack);
            QCOMPARE(grid.nodeAt(point, slack), expected);
            hits += expected ? 1 : 0;
        }
        QVERIFY(hits > 100 && hits < 2900);
    }

    void findsExactlyTheNodesInARectangle()
    {
        const NodeGrid grid(m_centres, m_radii);
        std::mt19937 random(13);
        std::normal_distribution<double> place(0, 500);
        for (int i = 0; i < 300; ++i) {
            const QRectF area(QPointF(place(random), place(random)), QPointF(place(random), place(random)));
            std::vector<int> inside;
            std::vector<int> touching;
            const QRectF box = area.normalized();
            for (size_t node = 0; node < m_centres.size(); ++node) {
                const QPointF centre = m_centres[node];
                const qreal dx = std::max({box.left() - centre.x(), centre.x() - box.right(), 0.0});
                const qreal dy = std::max({box.top() - centre.y(), centre.y() - box.bottom(), 0.0});
                if (dx == 0 && dy == 0)
                    inside.push_back(int(node));
                if (std::hypot(dx, dy) <= m_radii[node])
                    touching.push_back(int(node));
            }
            QCOMPARE(grid.nodesIn(area), inside);
            QCOMPARE(grid.nodesTouching(area), touching);
        }
    }

    void equallyNearNodesGiveTheFirst()
    {
        const std::vector<QPointF> centres{{10, 0}, {0, 0}, {0, 0}};
        const std::vector<qreal> radii{3, 3, 3};
        QCOMPARE(NodeGrid(centres, radii).nodeAt({1, 1}), std::optional(1));
    }

    void emptyAndUnplacedNodesAreNeverFound()
    {
        QCOMPARE(NodeGrid().nodeAt({0, 0}, 100), std::nullopt);
        QVERIFY(NodeGrid().nodesIn(QRectF(-1, -1, 2, 2)).empty());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<QPointF> centres{{nan, 0}, {5, 5}};
        const std::vector<qreal> radii{3, 3};
        const NodeGrid grid(centres, radii);
        QCOMPARE(grid.nodesIn(QRectF(-100, -100, 200, 200)), std::vector{1});
    }
};

QTEST_GUILESS_MAIN(NodeGridTest)
#include "tst_nodegrid.moc"
