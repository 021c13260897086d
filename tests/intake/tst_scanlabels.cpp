// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/readerregistry.h"
#include "models/intake/scanning/textscan.h"
#include "models/intake/sourcedrafts.h"
#include "models/intake/sourceprobe.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>
#include <tuple>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// Kind, start, length, normal form, whether valid: what a hit must agree in. The end of a block that is cut off is no
/// one's to say.
using Mark = std::tuple<QString, qsizetype, qsizetype, QString, bool>;

struct Score
{
    int right = 0;
    int missed = 0;
    int wrong = 0;

    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

using Cells = std::map<std::pair<qint64, QString>, QString>; // record and field to text

Mark markOf(const QString &kind, qsizetype start, qsizetype length, const QString &normal, bool isValid)
{
    const bool isCutBlock = kind == "pgp-key"_L1 && !isValid;
    return {kind, start, isCutBlock ? 0 : length, isCutBlock || !isValid ? QString() : normal, isValid};
}

std::set<Mark> labelsOf(const QJsonObject &cell)
{
    std::set<Mark> marks;
    for (const QJsonValue &value : cell.value("hits"_L1).toArray()) {
        const QJsonObject hit = value.toObject();
        marks.insert(markOf(hit.value("kind"_L1).toString(), hit.value("start"_L1).toInt(),
                            hit.value("length"_L1).toInt(), hit.value("normal"_L1).toString(),
                            hit.value("valid"_L1).toBool(true)));
    }
    return marks;
}

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

std::set<Mark> hitsOf(const QString &text)
{
    std::set<Mark> marks;
    for (const TextHit &hit : scanText(text))
        marks.insert(markOf(toToken(hit.kind), codePoints(QStringView(text).first(hit.start)),
                            codePoints(QStringView(text).sliced(hit.start, hit.length)), hit.normal, hit.isValid()));
    return marks;
}

Cells cellsOf(const QString &path)
{
    Cells cells;
    const auto probe = probeSource(path, {}, {});
    const auto source =
        probe ? openAs(path, readingOf(*probe, probe->parts.front()), {}) : Result<std::unique_ptr<OpenSource>>();
    if (!source || !*source)
        return cells;
    const QStringList names = (*source)->parts().front().columnNames;
    static_cast<void>((*source)->readRows(0,
                                          [&](RawRow &&row) -> Outcome {
                                              for (qsizetype i = 0; i < std::min(names.size(), row.cells.size()); ++i)
                                                  cells[{row.number, names[i]}] = row.cells[i].trimmed();
                                              return {};
                                          },
                                          {}, {}));
    return cells;
}

void compare(const std::set<Mark> &labels, const std::set<Mark> &hits, const QString &where,
             std::map<QString, Score> &scores)
{
    for (const Mark &label : labels) {
        Score &score = scores[std::get<0>(label)];
        const bool isFound = hits.contains(label);
        ++(isFound ? score.right : score.missed);
        if (!isFound)
            qInfo("missed %s: %s at %d", qPrintable(where), qPrintable(std::get<0>(label)), int(std::get<1>(label)));
    }
    for (const Mark &hit : hits) {
        if (labels.contains(hit))
            continue;
        ++scores[std::get<0>(hit)].wrong;
        qInfo("wrong %s: %s at %d", qPrintable(where), qPrintable(std::get<0>(hit)), int(std::get<1>(hit)));
    }
}

} // namespace

class TestScanLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What a person found in texts of real listings is found, and little else.
    void agreesWithPeopleOnRealListings()
    {
        QFile file(QStringLiteral(INTERDICT_SOURCE_DIR "/tests/data/labels/listing-texts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::map<QString, Score> scores;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value("files"_L1).toArray()) {
            const QJsonObject labelled = value.toObject();
            const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/") + labelled.value("file"_L1).toString();
            if (!QFile::exists(path))
                QSKIP("The listing texts are not on this machine.");
            const Cells cells = cellsOf(path);
            for (const QJsonValue &each : labelled.value("cells"_L1).toArray())
                compareCell(each.toObject(), cells, scores);
        }
        Score all;
        for (const auto &[kind, score] : scores) {
            qInfo("%-12s %4d hits: precision %.3f, recall %.3f", qPrintable(kind), score.right + score.missed,
                  score.precision(), score.recall());
            all.right += score.right;
            all.missed += score.missed;
            all.wrong += score.wrong;
        }
        qInfo("%-12s %4d hits: precision %.3f, recall %.3f", "all", all.right + all.missed, all.precision(),
              all.recall());
        QVERIFY(all.right + all.missed >= 300);
        QVERIFY(all.precision() >= 0.98);
        QVERIFY(all.recall() >= 0.95);
    }

private:
    static void compareCell(const QJsonObject &cell, const Cells &cells, std::map<QString, Score> &scores)
    {
        const auto record = cell.value("record"_L1).toInteger();
        const QString field = cell.value("field"_L1).toString();
        const auto text = cells.find({record, field});
        const QString where = QString::number(record) + u' ' + field;
        QVERIFY2(text != cells.end(), qPrintable(where));
        const QByteArray digest = QCryptographicHash::hash(text->second.toUtf8(), QCryptographicHash::Sha256).toHex();
        QVERIFY2(digest.startsWith(cell.value("sha256"_L1).toString().toLatin1()), qPrintable(where));
        compare(labelsOf(cell), hitsOf(text->second), where, scores);
    }
};

QTEST_GUILESS_MAIN(TestScanLabels)
#include "tst_scanlabels.moc"
