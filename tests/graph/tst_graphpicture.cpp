// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/graphpicture.h"

#include "models/graph/nodestyle.h"
#include "models/graph/posterpdf.h"
#include "tests/graph/madegraphs.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <set>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

double luminance(QColor colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, 1.4.3.
double contrast(QColor a, QColor b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// Every text of the SVG; nothing where it is not well-formed XML.
std::optional<QStringList> textsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText().trimmed();
    }
    return reader.hasError() ? std::nullopt : std::optional(texts);
}

} // namespace

class GraphPictureTest : public QObject
{
    Q_OBJECT

private:
    static GraphPositions laidOut(const CaseGraph &graph) { return *forceLayout(graph, {}, {}, {}); }
    static QStringList svgTexts(const CaseGraph &graph, const PictureStyle &style = {})
    {
        return textsOf(*renderSvg(graph, laidOut(graph), style, {1200, 800})).value_or(QStringList());
    }

    static CaseGraph labelled(const QString &label)
    {
        return *CaseGraph::make({{NodeKind::seller, 1, label, 1}, {NodeKind::listing, 2, u"offer"_s, 1}},
                                {{0, 1, LinkKind::offers, 1, false}});
    }

private Q_SLOTS:
    void svgIsWellFormedAndKeepsTextAsText()
    {
        const QStringList texts = svgTexts(madeCaseGraph(300, 1));
        QVERIFY(texts.contains(u"market1.example"_s));
        QVERIFY(texts.contains(u"seller_1"_s));
    }

    void hostileLabelsDoNotBreakTheSvg_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("shown");
        QTest::newRow("element") << u"</text><script>x()</script>"_s << u"</text><script>x()</script>"_s;
        QTest::newRow("entity") << u"&lt;&amp\"'"_s << u"&lt;&amp\"'"_s;
        QTest::newRow("NUL") << (u"a"_s + QChar(0) + u"b"_s) << u"a⟨U+0000⟩b"_s;
        QTest::newRow("escape") << u"a\u001Bb"_s << u"a⟨U+001B⟩b"_s;
        QTest::newRow("bidirectional") << u"a\u202Etxt.exe"_s << u"a⟨U+202E⟩txt.exe"_s;
        QTest::newRow("line ends") << u"a\r\nb"_s << u"a b"_s;
    }
    void hostileLabelsDoNotBreakTheSvg()
    {
        QFETCH(QString, label);
        QFETCH(QString, shown);
        // A font without a character leads to several texts.
        QVERIFY2(svgTexts(labelled(label)).join(QString()).contains(shown),
                 qPrintable(svgTexts(labelled(label)).join(u'|')));
    }

    void halfACharacterDoesNotBreakTheSvg()
    {
        const CaseGraph graph = labelled(u"x"_s + QChar(0xD83D) + u"y\uFFFE"_s);
        QVERIFY(textsOf(*renderSvg(graph, laidOut(graph), {}, {600, 400})));
    }

    void theSameInputGivesTheSameBytes()
    {
        const CaseGraph graph = madeCaseGraph(200, 2);
        const GraphPositions positions = laidOut(graph);
        QCOMPARE(*renderSvg(graph, positions, {}, {800, 600}), *renderSvg(graph, positions, {}, {800, 600}));
        QCOMPARE(*renderPng(graph, positions, {}, {800, 600}), *renderPng(graph, positions, {}, {800, 600}));
    }

    void pngHasTheSizeAskedForAndShowsTheGraph()
    {
        const CaseGraph graph = madeCaseGraph(200, 2);
        const QImage image = QImage::fromData(*renderPng(graph, laidOut(graph), {}, {640, 480}));
        QCOMPARE(image.size(), QSize(640, 480));
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.contains(fillColour(NodeKind::seller, false).rgb()));
        QVERIFY(colours.contains(backgroundColour(false).rgb()));
    }

    void theLegendNamesOnlyWhatIsThere()
    {
        const QString texts = svgTexts(labelled(u"ann"_s)).join(u'|');
        QVERIFY(texts.contains(u"sellers: 1"_s));
        QVERIFY(texts.contains(u"listings: 1"_s));
        QVERIFY(!texts.contains(u"wallets"_s));
        QVERIFY(!texts.contains(u"Dashed"_s));
    }

    void theLegendTellsWhatIsMissing()
    {
        PictureStyle style;
        style.leftOut = 1234;
        const QString texts = svgTexts(madeCaseGraph(400, 1), style).join(u'|');
        QVERIFY2(texts.contains(QRegularExpression(u"\\d+ of 4\\d\\d labels shown"_s)), qPrintable(texts));
        QVERIFY(texts.contains(u"1,234 more nodes"_s));
    }

    void theLegendSaysWhatLooksMean()
    {
        const CaseGraph graph = madeCaseGraph(60, 1);
        PictureStyle style;
        const auto nodes = size_t(graph.nodeCount());
        style.looks.size = NodeFigure{u"PageRank"_s, {}, std::vector<double>(nodes, 1)};
        style.looks.size->values[0] = 2500;
        style.looks.groups = NodeGroups{u"Community"_s, {u"north\u202E"_s, u"south"_s}, std::vector<int>(nodes, 0)};
        style.looks.isNew.assign(nodes, 1);
        style.looks.newTitle = u"New since 2026-01-31"_s;
        const QString texts = svgTexts(graph, style).join(QString());
        for (const QString &part : {u"Size: PageRank"_s, u"2,500"_s, u"Colour: Community"_s, u"north⟨U+202E⟩"_s,
                                    u"New since 2026-01-31"_s, u"ships to"_s})
            QVERIFY2(texts.contains(part), qPrintable(texts));
        QVERIFY(!texts.contains(u"south"_s)); // nothing is in it
    }

    void titleMarkingAndScaleStandOnThePicture()
    {
        PictureStyle style;
        style.title = u"Harbour"_s;
        style.marking = u"TLP:AMBER"_s;
        style.scale = true;
        const QString texts = svgTexts(madeCaseGraph(60, 1), style).join(QString());
        QVERIFY(texts.contains(u"Harbour"_s));
        QVERIFY(texts.contains(u"TLP:AMBER"_s));
        QVERIFY2(texts.contains(QRegularExpression(u"Drawn at [\\d.]+ % of its size"_s)), qPrintable(texts));
    }

    void hiddenNodesAreLeftOutAndCounted()
    {
        PictureStyle style;
        style.hidden = {1, 0};
        const QString texts = svgTexts(labelled(u"ann"_s), style).join(u'|');
        QVERIFY(!texts.contains(u"ann"_s));
        QVERIFY(!texts.contains(u"sellers"_s));
        QVERIFY2(texts.contains(u"1 more node"_s), qPrintable(texts));
    }

    void aPngForPrintIsAsLargeOnPaper()
    {
        const CaseGraph graph = madeCaseGraph(60, 1);
        const GraphPositions positions = laidOut(graph);
        PictureStyle style;
        style.dotsPerInch = 300;
        const QImage print = QImage::fromData(*renderPng(graph, positions, style, {2000, 1250}));
        QCOMPARE(print.dotsPerMeterX(), 11811); // 300 per inch
        const QImage screen = QImage::fromData(*renderPng(graph, positions, {}, {640, 400}));
        const QImage shrunk = print.scaled(screen.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        qint64 difference = 0;
        for (int y = 0; y < screen.height(); ++y) {
            for (int x = 0; x < screen.width(); ++x)
                difference += std::abs(qGray(screen.pixel(x, y)) - qGray(shrunk.pixel(x, y)));
        }
        QVERIFY(double(difference) / (screen.width() * screen.height()) < 6); // the same picture, of 255 levels
    }

    void aPosterHasASheetForEachPart_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("one sheet") << 1 << 1;
        QTest::newRow("six sheets") << 3 << 2;
    }
    void aPosterHasASheetForEachPart()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        const CaseGraph graph = madeCaseGraph(200, 1);
        PosterSheets sheets;
        sheets.columns = columns;
        sheets.rows = rows;
        const QByteArray pdf = *renderPdf(graph, laidOut(graph), {}, sheets);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), columns * rows);
    }

    void aPosterOfNoSheetsIsRefused()
    {
        const CaseGraph graph = labelled(u"ann"_s);
        PosterSheets sheets;
        sheets.rows = 0;
        QCOMPARE(renderPdf(graph, laidOut(graph), {}, sheets).error().code, ErrorCode::badInput);
        QCOMPARE(renderPdf(graph, {}, {}, {}).error().code, ErrorCode::badInput);
    }

    void drawnLinksAreDashedAndExplained()
    {
        const CaseGraph graph = *CaseGraph::make({{NodeKind::seller, 1, u"a"_s, 1}, {NodeKind::seller, 2, u"b"_s, 1}},
                                                 {{0, 1, LinkKind::relatedTo, 1, true}});
        const QByteArray svg = *renderSvg(graph, laidOut(graph), {}, {600, 400});
        QVERIFY(svg.contains("stroke-dasharray"));
        QVERIFY(textsOf(svg)->join(u'|').contains(u"Dashed"_s));
        QCOMPARE(edgePen({0, 1, LinkKind::relatedTo, 1, false}, false).style(), Qt::SolidLine);
    }

    void everythingIsOpaque()
    {
        for (const bool dark : {false, true}) {
            for (int kind = 0; kind < nodeKindCount; ++kind) {
                QCOMPARE(fillColour(NodeKind(kind), dark).alpha(), 255);
                QCOMPARE(outlineColour(NodeKind(kind), dark).alpha(), 255);
            }
        }
        const CaseGraph graph = madeCaseGraph(200, 2);
        const QByteArray svg = *renderSvg(graph, laidOut(graph), {}, {800, 600});
        QVERIFY(!QString::fromUtf8(svg).contains(QRegularExpression(u"opacity=\"0?\\.\\d"_s)));
    }

    void textAndDarkColoursHaveContrast()
    {
        for (const bool dark : {false, true})
            QVERIFY(contrast(textColour(dark), backgroundColour(dark)) > 7);
        for (int kind = 0; kind < nodeKindCount; ++kind) {
            QVERIFY(contrast(fillColour(NodeKind(kind), true), backgroundColour(true)) >= 4.5);
            const double light = contrast(outlineColour(NodeKind(kind), false), backgroundColour(false));
            QVERIFY2(light >= 3 || NodeKind(kind) == NodeKind::wallet,
                     qPrintable(u"kind %1: %2"_s.arg(kind).arg(light)));
        }
    }

    void everyShapeLiesWithinItsCircle()
    {
        for (int kind = 0; kind < nodeKindCount; ++kind) {
            const QPainterPath shape = nodeShape(NodeKind(kind), {50, 40}, 10);
            QVERIFY(!shape.isEmpty());
            for (int i = 0; i < shape.elementCount(); ++i)
                QVERIFY(std::hypot(shape.elementAt(i).x - 50, shape.elementAt(i).y - 40) < 11.5);
        }
    }

    void anEmptyGraphSaysSo() { QVERIFY(svgTexts(CaseGraph()).contains(u"There is nothing to draw."_s)); }

    void refusesWhatCannotBeDrawn()
    {
        const CaseGraph graph = labelled(u"ann"_s);
        QCOMPARE(renderPng(graph, laidOut(graph), {}, {10, 500}).error().code, ErrorCode::badInput);
        QCOMPARE(renderPng(graph, laidOut(graph), {}, {500, 50000}).error().code, ErrorCode::badInput);
        QCOMPARE(renderSvg(graph, {}, {}, {500, 500}).error().code, ErrorCode::badInput);
    }

    void filesAreWholeOrNotThere()
    {
        const QTemporaryDir folder;
        const CaseGraph graph = labelled(u"ann"_s);
        const QString path = folder.filePath(u"g.svg"_s);
        QVERIFY(writeSvg(path, graph, laidOut(graph), {}, {600, 400}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *renderSvg(graph, laidOut(graph), {}, {600, 400}));
        QVERIFY(!writePng(path, graph, laidOut(graph), {}, {1, 1}));
        QVERIFY(file.seek(0) && file.readAll().startsWith("<?xml"));
        const Outcome nowhere =
            writePng(folder.filePath(u"no/such/folder/g.png"_s), graph, laidOut(graph), {}, {600, 400});
        QCOMPARE(nowhere.error().code, ErrorCode::cannotWrite);
        QVERIFY(writePng(folder.filePath(u"g.png"_s), graph, laidOut(graph), {}, {600, 400}));
    }

    void paintingStaysWithinItsTarget()
    {
        const CaseGraph graph = madeCaseGraph(300, 1);
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintGraph(painter, QRectF(100, 100, 500, 300), graph, laidOut(graph), {});
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 98), QColor(Qt::magenta));
            QCOMPARE(image.pixelColor(x, 402), QColor(Qt::magenta));
        }
        QVERIFY(image.pixelColor(101, 101) == backgroundColour(false));
    }
};

QTEST_MAIN(GraphPictureTest)
#include "tst_graphpicture.moc"
