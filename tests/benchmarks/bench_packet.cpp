// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Builds, hashes and signs a packet of 500 exhibits and checks it, beside sha512sum, zip and sha512sum -c on the same
// files in the same run; and how long each goes on after it was cancelled. "bench_packet [MiB]", 1,024 where nothing is
// said.
#include "models/referrals/packet.h"
#include "models/referrals/referralletter.h"
#include "tests/referrals/madecontent.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 500;

enum class Bytes { random, mixed, text };

QByteArray someText(QRandomGenerator &generator, qsizetype size)
{
    static const QByteArrayList words{"press", "tablet", "die",     "ships",      "from", "the",    "usual", "place",
                                      "price", "seller", "listing", "2026-01-31", "USD",  "850.00", "mould", "powder"};
    QByteArray text;
    text.reserve(size + 32);
    while (text.size() < size)
        text += words[generator.bounded(int(words.size()))] + (generator.bounded(12) ? ' ' : '\n') +
                QByteArray::number(generator.bounded(100000));
    text.truncate(size);
    return text;
}

QByteArray noise(QRandomGenerator &generator, qsizetype size)
{
    QByteArray bytes(size / 8 * 8 + 8, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); i += 8) {
        const quint64 value = generator.generate64();
        memcpy(bytes.data() + i, &value, 8);
    }
    bytes.truncate(size);
    return bytes;
}

void makeFiles(const QDir &folder, qint64 total, Bytes kind)
{
    QRandomGenerator generator(1);
    for (int i = 0; i < files; ++i) {
        const qint64 size = total / files * (50 + i % 101) / 100;
        const bool isText = kind == Bytes::text || (kind == Bytes::mixed && i % 2 == 0);
        QFile file(folder.filePath(u"%1.bin"_s.arg(i, 4, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(isText ? someText(generator, size) : noise(generator, size));
    }
}

FeedBytes feedOf(const QString &path)
{
    return [path](const TakeBytes &take) -> Outcome {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(ErrorCode::cannotRead, file.errorString());
        for (QByteArray piece = file.read(1 << 20); !piece.isEmpty(); piece = file.read(1 << 20)) {
            if (Outcome taken = take(piece); !taken)
                return taken;
        }
        return {};
    };
}

PacketContent contentOf(const QDir &folder)
{
    PacketContent content = madeContent();
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        PacketExhibit exhibit{.bytesDigest = Sha256::of(""), .sourceDigest = Sha256::of("")};
        exhibit.number = u"EX-%1"_s.arg(content.exhibits.size() + 1, 5, 10, QLatin1Char('0'));
        exhibit.isWholeFile = true;
        exhibit.byteLength = file.size();
        exhibit.sourceFile = file.fileName();
        exhibit.feed = feedOf(file.filePath());
        content.exhibits.push_back(exhibit);
    }
    return content;
}

double seconds(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        std::printf("  %s failed\n", qPrintable(program));
    return clock.nsecsElapsed() / 1e9;
}

template <typename Work>
double secondsOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return clock.nsecsElapsed() / 1e9;
}

/// A key of our own in a key ring of our own; empty where there is no GnuPG.
QString makeKey(const QTemporaryDir &ring)
{
    qputenv("GNUPGHOME", ring.path().toLocal8Bit());
    QProcess gpg;
    gpg.start(u"gpg"_s, {u"--batch"_s, u"--passphrase"_s, QString(), u"--quick-generate-key"_s, u"bench"_s,
                         u"ed25519"_s, u"sign"_s, u"never"_s});
    const bool isMade = gpg.waitForFinished(60000) && gpg.exitCode() == 0;
    return isMade && signingIsPossible() ? u"bench"_s : QString();
}

/// Cancels the work at several moments of the time that it takes, and prints how long it still went on; what it must
/// not leave is looked for in the folder.
template <typename Work>
void measureCancel(const char *name, double whole, const QDir &folder, const Work &work)
{
    using Clock = std::chrono::steady_clock;
    std::printf("  %s: cancelled after", name);
    const QStringList before = folder.entryList(QDir::Files);
    for (const int percent : {2, 10, 25, 40, 55, 70, 85, 95}) {
        const CancelToken token;
        Clock::time_point at;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(whole * percent / 100));
            at = Clock::now();
            token.cancel();
        });
        const bool isCancelled = work(token);
        const auto end = Clock::now();
        other.join();
        const double late = std::chrono::duration<double, std::milli>(end - at).count();
        std::printf(isCancelled ? " %.0f" : " (%.0f: done before)", late);
    }
    std::printf(" ms; %s\n", folder.entryList(QDir::Files) == before ? "nothing was left" : "FILES WERE LEFT");
}

template <typename Value>
bool wasCancelled(const Result<Value> &result)
{
    return !result && result.error().code == ErrorCode::cancelled;
}

void measureCancelled(const PacketContent &content, const QString &zip, const QString &key, double built,
                      double verified)
{
    const QDir folder = QFileInfo(zip).dir();
    measureCancel("build", built, folder, [&](const CancelToken &token) {
        const QString other = folder.filePath(u"other.zip"_s);
        const auto receipt = writePacket(content, other, token, {}, {key});
        if (receipt)
            QFile::remove(other); // done before it was cancelled
        return wasCancelled(receipt);
    });
    measureCancel("check", verified, folder,
                  [&](const CancelToken &token) { return wasCancelled(verifyPacket(zip, token, {})); });
}

/// A document of some hundred pages.
void measureDocument()
{
    const PacketContent content = madeContent(10000);
    const QTemporaryDir work;
    const double painted = secondsOf([&] { (void)paintReferral(content, {}, {}); });
    std::printf("document of 10,000 listings: painted in %.2f s\n", painted);
    measureCancel("document", painted, QDir(work.path()),
                  [&](const CancelToken &token) { return wasCancelled(paintReferral(content, token, {})); });
    const QString zip = work.filePath(u"packet.zip"_s);
    const double built = secondsOf([&] { (void)writePacket(content, zip, {}, {}); });
    const double verified = secondsOf([&] { (void)verifyPacket(zip, {}, {}); });
    measureCancelled(content, zip, {}, built, verified);
}

void measure(const char *name, Bytes kind, qint64 total, const QString &key)
{
    const QTemporaryDir work;
    QDir folder(work.filePath(u"files"_s));
    folder.mkpath(u"."_s);
    makeFiles(folder, total, kind);
    const QStringList all = folder.entryList(QDir::Files, QDir::Name);
    const PacketContent content = contentOf(folder);
    const QString zip = work.filePath(u"packet.zip"_s);

    const double hashed = seconds(u"sha512sum"_s, all, folder.path());
    const double stored =
        seconds(u"zip"_s, QStringList{u"-0"_s, u"-q"_s, work.filePath(u"0.zip"_s)} + all, folder.path());
    QFile::remove(work.filePath(u"0.zip"_s));
    const double packed =
        seconds(u"zip"_s, QStringList{u"-6"_s, u"-q"_s, work.filePath(u"6.zip"_s)} + all, folder.path());
    const qint64 packedBytes = QFileInfo(work.filePath(u"6.zip"_s)).size();
    QFile::remove(work.filePath(u"6.zip"_s));
    const double built = secondsOf([&] {
        const auto receipt = writePacket(content, zip, {}, {}, {key});
        if (!receipt)
            std::printf("  %s\n", qPrintable(receipt.error().message));
    });
    PacketCheck check;
    const double verified = secondsOf([&] { check = verifyPacket(zip, {}, {}).value_or(PacketCheck()); });
    seconds(u"unzip"_s, {u"-q"_s, zip, u"-d"_s, work.filePath(u"out"_s)}, work.path());
    const QString bag = work.filePath(u"out/"_s + content.packetId);
    const double checkedByOthers = seconds(u"sha512sum"_s, {u"-c"_s, u"--quiet"_s, u"manifest-sha512.txt"_s}, bag);
    const double folderVerified = secondsOf([&] { check = verifyPacket(bag, {}, {}).value_or(check); });

    std::printf("%s: %lld MiB in %d exhibits, %s, %s\n", name, (long long)(total >> 20), files,
                key.isEmpty() ? "not signed" : "signed", check.isValid ? "valid" : "NOT VALID");
    std::printf("  sha512sum %.2f s + zip -0 %.2f s = %.2f s; built in %.2f s: %.2f times their speed\n", hashed,
                stored, hashed + stored, built, (hashed + stored) / built);
    std::printf("  zip -6 %.2f s (%lld MiB); built in %.2f s (%lld MiB): %.2f times its speed\n", packed,
                (long long)(packedBytes >> 20), built, (long long)(QFileInfo(zip).size() >> 20), packed / built);
    std::printf("  sha512sum -c %.2f s; zip verified in %.2f s: %.2f of its time; folder in %.2f s: %.2f\n",
                checkedByOthers, verified, verified / checkedByOthers, folderVerified,
                folderVerified / checkedByOthers);
    measureCancelled(content, zip, key, built, verified);
}

} // namespace

int main(int count, char **arguments)
{
    const QGuiApplication application(count, arguments);
    const qint64 total = (count > 1 ? QByteArray(arguments[1]).toLongLong() : 1024) << 20;
    const QTemporaryDir ring;
    const QString key = makeKey(ring);
    measure("incompressible", Bytes::random, total, key);
    measure("mixed", Bytes::mixed, total, key);
    measure("text", Bytes::text, total, key);
    measureDocument();
    return 0;
}
