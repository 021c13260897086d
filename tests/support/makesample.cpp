// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/support/samplefiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>
#include <functional>

using namespace interdict::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;
constexpr int exitOutput = 3;

int complain(const QString &sentence, int exitCode)
{
    std::fprintf(stderr, "interdict-makesample: %s\n", qUtf8Printable(sentence));
    return exitCode;
}

bool save(const QDir &folder, const QString &name, const std::function<bool(QIODevice &)> &writer)
{
    QSaveFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && writer(file) && file.commit();
}

int makeFiles(const QDir &folder, quint64 seed, int rows)
{
    SampleDraw draw(seed);
    const int listings = std::max(1, (rows + 2) / 3);
    const SampleScene scene = makeScene(draw, std::clamp(listings / 10, 4, 4000), listings);
    const bool isDone =
        save(folder, u"lantern-listings.csv"_s, [&](QIODevice &out) { return writeListings(out, scene, rows); }) &&
        save(folder, u"lantern-2024-12.csv"_s, [&](QIODevice &out) { return writeLegacyListings(out, scene, draw); }) &&
        save(folder, u"openstall-presses.csv"_s, [&](QIODevice &out) { return writeRetailScrape(out, scene, draw); }) &&
        save(folder, u"shipments.csv"_s, [&](QIODevice &out) { return writeShipments(out, scene, draw); });
    return isDone ? 0 : complain(u"The files could not be written to \"%1\"."_s.arg(folder.path()), exitOutput);
}

int makeBigFile(const QDir &folder, quint64 seed, int rows)
{
    SampleDraw draw(seed);
    const bool isDone =
        save(folder, u"big-listings.csv"_s, [&](QIODevice &out) { return writeBigListings(out, draw, rows); });
    return isDone ? 0 : complain(u"The file could not be written to \"%1\"."_s.arg(folder.path()), exitOutput);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes invented listings, shop offers and shipments, the same bytes from the same "
        "seed on every platform."_s);
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"The folder to write to; it is made where it is missing."_s, u"folder"_s});
    parser.addOption({u"seed"_s, u"The seed (1)."_s, u"number"_s, u"1"_s});
    parser.addOption({u"rows"_s, u"Records of listings (1200, with --big 1000000)."_s, u"number"_s});
    parser.addOption({u"big"_s, u"One big file of listings for measurements instead of the sample."_s});
    parser.process(application);
    const bool isBig = parser.isSet(u"big"_s);
    bool isSeed = false;
    bool isRows = true;
    const quint64 seed = parser.value(u"seed"_s).toULongLong(&isSeed);
    int rows = isBig ? 1'000'000 : 1'200;
    if (parser.isSet(u"rows"_s))
        rows = parser.value(u"rows"_s).toInt(&isRows);
    if (!parser.isSet(u"out"_s) || !isSeed || !isRows || rows < 1 || rows > 100'000'000)
        return complain(u"Give --out FOLDER, and numbers for --seed and --rows (1 to 100,000,000)."_s, exitUsage);
    const QDir folder(parser.value(u"out"_s));
    if (!folder.mkpath(u"."_s))
        return complain(u"The folder \"%1\" could not be made."_s.arg(folder.path()), exitOutput);
    return isBig ? makeBigFile(folder, seed, rows) : makeFiles(folder, seed, rows);
}
