// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Prints how long a frame of the graph canvas takes while the picture is panned or zoomed, beside a QGraphicsView with
// an item for each node and link of the same graph, and how much memory a program with the canvas needs. Not a test.
//
//   bench_canvas [NODES …]        a table for made case graphs (1000 10000 100000)
//   bench_canvas --ours [NODES …] the same without QGraphicsView
//   bench_canvas --memory NODES   peak memory of a process that shows this graph and nothing else
//
// Run it with QT_QPA_PLATFORM=offscreen; QT_SCALE_FACTOR=2 measures a dense screen.
#include "models/graph/nodestyle.h"
#include "tests/graph/madegraphs.h"
#include "widgets/graphview/graphcanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <numeric>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1600, 900);
constexpr int frames = 120;
constexpr qreal zoomedIn = 8; // times the full view

struct Times
{
    double median = 0;
    double mean = 0;
    double most = 0; ///< 95 of 100 frames take no longer
    double cpu = 0;  ///< mean of what all threads together took: on a busy machine the more telling one
};

struct Subject
{
    std::shared_ptr<const CaseGraph> graph;
    GraphPositions positions;
};

Times timesOf(int count, const std::function<void(int)> &frame)
{
    std::vector<double> each;
    const std::clock_t start = std::clock();
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        frame(i);
        each.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double cpu = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / count;
    std::sort(each.begin(), each.end());
    const double mean = std::accumulate(each.begin(), each.end(), 0.0) / count;
    return {each[each.size() / 2], mean, each[each.size() * 95 / 100], cpu};
}

QString shown(double value)
{
    return QString::number(value, 'f', 1).rightJustified(7);
}

void print(const QString &what, const Times &times, const QString &note)
{
    QTextStream(stdout) << what.leftJustified(34) << shown(times.median) << ' ' << shown(times.mean) << ' '
                        << shown(times.most) << ' ' << shown(times.cpu) << "   " << note << Qt::endl;
}

/// Far enough that what is painted beyond the edges runs out several times.
QPointF panned(int frame)
{
    return {frame % 120 < 60 ? 9.0 : -9.0, frame % 60 < 30 ? 4.0 : -4.0};
}

/// In and out again: nothing of a frame can be used for the next.
qreal zoomFactor(int frame)
{
    return frame % 20 < 10 ? 1.02 : 1 / 1.02;
}

void settle(GraphCanvas &canvas)
{
    if (!QTest::qWaitFor([&canvas] { return canvas.isSettled(); }, 60000))
        QTextStream(stderr) << "bench_canvas: the picture does not come to rest" << Qt::endl;
}

Times panCanvas(GraphCanvas &canvas, const QString &what)
{
    settle(canvas);
    int smooth = 0;
    const Times times = timesOf(frames, [&](int frame) {
        canvas.setView(canvas.view().moved(panned(frame)));
        canvas.repaint();
        smooth += canvas.isSmooth();
    });
    print(what, times, smooth == frames ? u"antialiased"_s : smooth == 0 ? u"not antialiased"_s : u"partly"_s);
    QElapsedTimer timer;
    timer.start();
    settle(canvas);
    QTextStream(stdout) << "    antialiased and labelled again " << timer.elapsed() << " ms after the last frame"
                        << Qt::endl;
    return times;
}

Times zoomCanvas(GraphCanvas &canvas)
{
    const Times times = timesOf(frames, [&](int frame) {
        canvas.zoom(zoomFactor(frame));
        canvas.repaint();
    });
    print(u"  canvas, zooming closer"_s, times, canvas.isSmooth() ? u"antialiased"_s : u"not antialiased"_s);
    settle(canvas);
    return times;
}

struct Measured
{
    Times full;
    Times closer;
    Times zooming;
};

/// Both views, full, then closer; and zooming there.
Measured measureCanvas(const Subject &subject)
{
    GraphCanvas canvas;
    canvas.resize(screen);
    canvas.show();
    canvas.setGraph(subject.graph, subject.positions, GraphCanvas::Aim::fit);
    canvas.setOverviewShown(false);
    const Times full = panCanvas(canvas, u"  canvas, full view"_s);
    canvas.fit();
    canvas.zoom(zoomedIn);
    const Times closer = panCanvas(canvas, u"  canvas, zoomed in"_s);
    return {full, closer, zoomCanvas(canvas)};
}

void fill(QGraphicsScene &scene, const Subject &subject)
{
    for (const GraphEdge &edge : subject.graph->edges()) {
        const QPointF from = subject.positions[size_t(edge.from)];
        const QPointF to = subject.positions[size_t(edge.to)];
        QPen pen = edgePen(edge, false);
        pen.setCosmetic(true);
        scene.addLine(QLineF(from, to), pen);
    }
    for (int node = 0; node < subject.graph->nodeCount(); ++node) {
        const qreal radius = nodeRadius(*subject.graph, node);
        const QPointF at = subject.positions[size_t(node)];
        const NodeKind kind = subject.graph->nodes()[size_t(node)].kind;
        scene.addEllipse(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                         QPen(outlineColour(kind, false), 0), fillColour(kind, false));
    }
    constexpr size_t labels = 250; // about as many as the canvas has room for
    const std::vector<int> order = labelOrder(*subject.graph);
    for (size_t i = 0; i < std::min(labels, order.size()); ++i) {
        QGraphicsSimpleTextItem *text = scene.addSimpleText(subject.graph->nodes()[size_t(order[i])].label);
        text->setPos(subject.positions[size_t(order[i])]);
        text->setFlag(QGraphicsItem::ItemIgnoresTransformations);
    }
}

Times panView(QGraphicsView &view, const QString &what)
{
    const Times times = timesOf(frames, [&](int frame) {
        const QPointF by = panned(frame) / view.transform().m11();
        view.setSceneRect(view.sceneRect().translated(-by));
        view.viewport()->repaint();
    });
    print(what, times, view.renderHints().testFlag(QPainter::Antialiasing) ? u"antialiased"_s : u"not antialiased"_s);
    return times;
}

Times zoomView(QGraphicsView &view)
{
    const Times times = timesOf(frames / 3, [&](int frame) {
        view.scale(zoomFactor(frame), zoomFactor(frame));
        view.viewport()->repaint();
    });
    print(u"  QGraphicsView items, zooming"_s, times, u"antialiased"_s);
    return times;
}

Measured measureItems(const Subject &subject)
{
    QGraphicsScene scene;
    fill(scene, subject);
    QGraphicsView view(&scene);
    view.resize(screen);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    view.show();
    view.fitInView(scene.itemsBoundingRect(), Qt::KeepAspectRatio);
    QTest::qWait(50);
    (void)panView(view, u"  QGraphicsView items, full view"_s);
    view.setRenderHint(QPainter::Antialiasing);
    const Times full = panView(view, u"  QGraphicsView items, full view"_s);
    view.scale(zoomedIn, zoomedIn);
    const Times closer = panView(view, u"  QGraphicsView items, zoomed in"_s);
    return {full, closer, zoomView(view)};
}

Subject made(int nodes)
{
    Subject subject{std::make_shared<const CaseGraph>(madeCaseGraph(nodes, 1)), {}};
    subject.positions = forceLayout(*subject.graph, {}, {}, {}).value_or(GraphPositions());
    return subject;
}

void measure(int nodes, bool withItems)
{
    QTextStream out(stdout);
    const Subject subject = made(nodes);
    out << subject.graph->nodeCount() << " nodes, " << subject.graph->edges().size()
        << " links     median    mean    95 %     CPU" << Qt::endl;
    const Measured ours = measureCanvas(subject);
    if (!withItems)
        return;
    const Measured items = measureItems(subject);
    const auto share = [](const Times &own, const Times &theirs) {
        return u"1/%1 (mean 1/%2)"_s.arg(theirs.median / own.median, 0, 'f', 1).arg(theirs.mean / own.mean, 0, 'f', 1);
    };
    out << "  the canvas takes " << share(ours.full, items.full) << " of QGraphicsView's time in full view, "
        << share(ours.closer, items.closer) << " zoomed in, " << share(ours.zooming, items.zooming)
        << " while zooming (both antialiased where the canvas is)" << Qt::endl;
}

/// What the system says, where it says it in /proc.
void printMemory(int nodes)
{
    GraphCanvas canvas;
    canvas.resize(screen);
    canvas.show();
    const Subject subject = made(nodes);
    canvas.setGraph(subject.graph, subject.positions, GraphCanvas::Aim::fit);
    (void)panCanvas(canvas, u"  canvas, full view"_s);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM") || line.startsWith("VmRSS"))
            QTextStream(stdout) << nodes << " nodes: " << line.simplified() << Qt::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isMemory = arguments.removeAll(u"--memory"_s) > 0;
    const bool isOurs = arguments.removeAll(u"--ours"_s) > 0;
    if (arguments.isEmpty())
        arguments = {u"1000"_s, u"10000"_s, u"100000"_s};
    QTextStream(stdout) << screen.width() << " x " << screen.height() << ", " << application.devicePixelRatio()
                        << " device pixels for one, software raster, milliseconds a frame while panning or zooming"
                        << Qt::endl;
    for (const QString &nodes : std::as_const(arguments))
        isMemory ? printMemory(nodes.toInt()) : measure(nodes.toInt(), !isOurs);
    return 0;
}
