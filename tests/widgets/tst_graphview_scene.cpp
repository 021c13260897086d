// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What the canvas paints, to the pixel, and that picking finds just that.
#include "models/graph/nodestyle.h"
#include "tests/graph/madegraphs.h"
#include "widgets/graphview/canvasscene.h"

#include <QPainter>
#include <QTest>

#include <cmath>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(400, 300);

DrawnGraph drawnCase(int nodes)
{
    const auto graph = std::make_shared<const CaseGraph>(madeCaseGraph(nodes, 1));
    return {graph, *forceLayout(*graph, {}, {}, {})};
}

SceneLook lookAt(const DrawnGraph &drawn, qreal ratio, qreal zoom = 1)
{
    SceneLook look;
    look.view = CanvasView::fitting(drawn.bounds(), QRectF(QPointF(0, 0), size));
    look.view = look.view.zoomed(zoom, look.view.toPixel(drawn.position(drawn.order().front())));
    look.size = size;
    look.ratio = ratio;
    look.labels = false;
    return look;
}

QImage painted(const DrawnGraph &drawn, const SceneLook &look, CanvasScene::Haste haste = CanvasScene::Haste::none,
               const std::vector<SceneLabel> &labels = {})
{
    QImage image((QSizeF(look.size) * look.ratio).toSize(), QImage::Format_RGB32);
    CanvasScene scene(look.dark);
    scene.paint(image, drawn, labels, look, haste);
    return image;
}

QImage lineImage(int height, const PixelLine &line, const LineInk &ink, std::vector<int> bands)
{
    QImage image(64, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    bands.push_back(height);
    int top = 0;
    for (const int bottom : bands) {
        PixelBand band(reinterpret_cast<QRgb *>(image.bits()), int(image.bytesPerLine() / 4), 64, top, bottom);
        band.line(line, ink);
        top = bottom;
    }
    return image;
}

double darkness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += (255 - qGray(image.pixel(x, y))) / 255.0;
    }
    return sum;
}

} // namespace

class GraphSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPickedIsWhatIsPainted_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<qreal>("zoom");
        for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
            for (const qreal zoom : {1.0, 4.0, 20.0})
                QTest::addRow("%g pixels, zoom %g", ratio, zoom) << ratio << zoom;
        }
    }

    /// Nodes get colours at random, and each pixel of such a colour has to pick a node of it: there is no ground
    /// between what the eye sees and what the hand takes.
    void whatIsPickedIsWhatIsPainted()
    {
        QFETCH(qreal, ratio);
        QFETCH(qreal, zoom);
        DrawnGraph drawn = drawnCase(120);
        NodeLooks looks;
        looks.groups = NodeGroups{u"x"_s, {}, {}};
        for (int node = 0; node < drawn.graph().nodeCount(); ++node)
            looks.groups->groups.push_back((node * 7 + node / 8) % groupColours);
        drawn.setLooks(looks);
        const SceneLook look = lookAt(drawn, ratio, zoom);
        const QImage image = painted(drawn, look);
        int checked = 0;
        int wrong = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                int group = 0;
                while (group < groupColours &&
                       paletteFill(PaletteEntry(firstGroup + group), NodeKind::seller, false).rgb() !=
                           image.pixel(x, y))
                    ++group;
                if (group == groupColours)
                    continue;
                const auto node = drawn.nodeAt(QPointF(x + 0.5, y + 0.5) / ratio, look.view);
                ++checked;
                wrong += !node || looks.groups->groups[size_t(*node)] != group;
            }
        }
        QVERIFY(checked > 100);
        QVERIFY2(wrong == 0, qPrintable(u"%1 of %2 pixels"_s.arg(wrong).arg(checked)));
    }

    void groundBesideALargeNodeIsNotTheNode()
    {
        const DrawnGraph drawn = drawnCase(3);
        CanvasView view{4, {0, 0}};
        const QPointF place = view.toPixel(drawn.position(0));
        const qreal radius = drawn.shownRadius(0, view);
        QCOMPARE(drawn.nodeAt(place, view), std::optional<int>(0));
        QVERIFY(!drawn.nodeAt(place + QPointF(radius + 2, 0), view));
    }

    void thePictureIsTheSameOnDenserScreens_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("200 %") << 2.0;
        QTest::newRow("300 %") << 3.0;
    }

    void thePictureIsTheSameOnDenserScreens()
    {
        QFETCH(qreal, ratio);
        const DrawnGraph drawn = drawnCase(120);
        const QImage plain = painted(drawn, lookAt(drawn, 1));
        const QImage dense =
            painted(drawn, lookAt(drawn, ratio)).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double difference = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                difference += std::abs(qGray(plain.pixel(x, y)) - qGray(dense.pixel(x, y)));
        }
        QVERIFY2(difference / (size.width() * size.height()) < 3, qPrintable(QString::number(difference)));
    }

    void bandsFitTogether_data()
    {
        QTest::addColumn<QLineF>("line");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("smooth");
        int row = 0;
        for (const QLineF &line : {QLineF(2, 3, 61, 58), QLineF(60, 4, 5, 20), QLineF(30, -40, 34, 200),
                                   QLineF(-500, 31.5, 700, 32.5), QLineF(10, 50, 10, 3)}) {
            for (const double width : {0.5, 1.0, 3.2}) {
                QTest::addRow("%d", row++) << line << width << true;
                QTest::addRow("%d", row++) << line << width << false;
            }
        }
    }

    void bandsFitTogether()
    {
        QFETCH(QLineF, line);
        QFETCH(double, width);
        QFETCH(bool, smooth);
        const PixelLine pixels{float(line.x1()), float(line.y1()), float(line.x2()), float(line.y2())};
        const LineInk ink{0xFF000000, float(width), smooth, 0};
        QCOMPARE(lineImage(64, pixels, ink, {7, 31, 32}), lineImage(64, pixels, ink, {}));
    }

    void aSmoothLineIsAsDarkAsItIsWide_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {0.4, 1.0, 2.0, 3.0})
            QTest::addRow("%g", width) << width;
    }

    /// Area of the line, whichever way it runs, within a tenth: what QPainter paints too, at a tenth of the time.
    void aSmoothLineIsAsDarkAsItIsWide()
    {
        QFETCH(double, width);
        for (const QLineF &line : {QLineF(4, 20, 60, 20.3), QLineF(4, 4, 60, 60), QLineF(20, 4, 30, 60)}) {
            const QImage image = lineImage(64, {float(line.x1()), float(line.y1()), float(line.x2()), float(line.y2())},
                                           {0xFF000000, float(width), true, 0}, {});
            const double wanted = line.length() * width;
            QVERIFY2(std::abs(darkness(image) - wanted) < 0.1 * wanted + 1,
                     qPrintable(u"%1 for %2"_s.arg(darkness(image)).arg(wanted)));
        }
    }

    void dashesLeaveHalfOut()
    {
        const LineInk ink{0xFF000000, 1, true, 4};
        const double dashed = darkness(lineImage(64, {0, 20.5F, 64, 20.5F}, ink, {}));
        QVERIFY(std::abs(dashed - 32) < 4);
    }

    void stampsAreCutAtTheBorders()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::white);
        const std::vector<QRgb> red(36, 0xFFFF0000);
        PixelBand band(reinterpret_cast<QRgb *>(image.bits()), 8, 8, 2, 6);
        band.stamp({red.data(), 6, 6, -3, 0});
        band.stamp({red.data(), 6, 6, 5, 3});
        band.stamp({red.data(), 6, 6, 50, 50});
        QCOMPARE(image.pixel(0, 1), 0xFFFFFFFF);
        QCOMPARE(image.pixel(0, 2), 0xFFFF0000);
        QCOMPARE(image.pixel(2, 5), 0xFFFF0000);
        QCOMPARE(image.pixel(3, 2), 0xFFFFFFFF);
        QCOMPARE(image.pixel(7, 5), 0xFFFF0000);
        QCOMPARE(image.pixel(7, 6), 0xFFFFFFFF);
    }

    void theRestIsDimmedWhereSomethingIsSelected()
    {
        const DrawnGraph drawn = drawnCase(120);
        SceneLook look = lookAt(drawn, 1);
        const QImage plain = painted(drawn, look);
        const int chosen = drawn.order().front();
        look.lifted = liftedBy(drawn, std::span(&chosen, 1));
        const QImage lifted = painted(drawn, look);
        QVERIFY(darkness(lifted) < 0.7 * darkness(plain));
        const QPoint place = look.view.toPixel(drawn.position(chosen)).toPoint();
        QCOMPARE(lifted.pixel(place), plain.pixel(place));
        for (const int neighbour : drawn.graph().neighbours(chosen))
            QCOMPARE(look.lifted->nodes[size_t(neighbour)], quint8(1));
    }

    void hiddenNodesAreNeitherPaintedNorFound()
    {
        DrawnGraph drawn = drawnCase(120);
        const SceneLook look = lookAt(drawn, 1);
        std::vector<quint8> hidden(size_t(drawn.graph().nodeCount()), 1);
        hidden[5] = 0;
        drawn.setHidden(hidden, {});
        const QImage image = painted(drawn, look);
        QCOMPARE(drawn.nodesIn(QRectF(-1e5, -1e5, 2e5, 2e5), look.view), std::vector<int>{5});
        QVERIFY(!drawn.nodeAt(look.view.toPixel(drawn.position(6)), look.view) ||
                drawn.position(6) == drawn.position(5));
        QVERIFY(darkness(image) > 0 && darkness(image) < 500); // one node and no link
    }

    void aLinkGoesWhenAllItStandsForGo()
    {
        const auto graph = std::make_shared<const CaseGraph>(
            *CaseGraph::make({{NodeKind::seller, 1, u"a"_s, 1}, {NodeKind::seller, 2, u"b"_s, 1}},
                             {{0, 1, LinkKind::sameKey, 1, false}, {0, 1, LinkKind::sameText, 1, false}}));
        DrawnGraph drawn(graph, {{0, 0}, {300, 0}});
        const CanvasView view{1, {50, 100}};
        QVERIFY(drawn.linkAt({200, 102}, view));
        drawn.setHidden({}, {1, 0});
        QVERIFY(drawn.linkAt({200, 102}, view));
        drawn.setHidden({}, {1, 1});
        QVERIFY(!drawn.linkAt({200, 102}, view));
    }

    void labelsNeverOverlapWhileTheViewMoves()
    {
        const DrawnGraph drawn = drawnCase(600);
        SceneLook look = lookAt(drawn, 1, 3);
        look.labels = true;
        const std::vector<SceneLabel> labels = placeSceneLabels(drawn, look).labels;
        QVERIFY(labels.size() > 10);
        look.view = look.view.zoomed(0.3, {200, 150}); // they come closer
        const QImage with = painted(drawn, look, CanvasScene::Haste::frame, labels);
        QVERIFY(with != painted(drawn, look, CanvasScene::Haste::frame, {}));
        // All at once would cover each other: less is painted than of each for itself.
        double each = 0;
        const double bare = darkness(painted(drawn, look, CanvasScene::Haste::frame, {}));
        for (const SceneLabel &label : labels)
            each += std::max(0.0, darkness(painted(drawn, look, CanvasScene::Haste::frame, {label})) - bare);
        QVERIFY(darkness(with) - bare < each);
    }
};

QTEST_MAIN(GraphSceneTest)
#include "tst_graphview_scene.moc"
