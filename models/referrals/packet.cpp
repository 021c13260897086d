// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packet.h"

#include "models/referrals/bagwriter.h"
#include "models/referrals/checklist.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/packetdata.h"
#include "models/referrals/packetexchange.h"
#include "models/referrals/packetsigning.h"
#include "models/referrals/referralletter.h"
#include "models/referrals/timestamping.h"
#include "models/values/sha256hasher.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Packet)
};

/// A packet's number names a folder on the recipient's machine, whatever that is.
Outcome checkNumber(const PacketContent &content)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"_s);
    if (!pattern.match(content.packetId).hasMatch())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" cannot be a packet's number. Use up to 64 letters without "
                                 "accents, digits, hyphens and underscores, beginning with a letter or digit.")
                           .arg(content.packetId.left(80)));
    return {};
}

Outcome checkMusts(const PacketContent &content)
{
    QString missing;
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.need == Need::must && !point.isMet)
            missing +=
                u"\n- "_s + Words::tr("%1: %2", "what is missing: where to get it").arg(point.name, point.whereFrom);
    }
    if (missing.isEmpty() || content.isDraft)
        return {};
    return failure(ErrorCode::badInput,
                   Words::tr("The packet lacks what a recipient of this kind (%1) must be told. Add it, or "
                             "build the packet as a draft:%2")
                       .arg(displayName(content.recipientKind), missing));
}

Outcome checkHead(const PacketContent &content)
{
    if (Outcome numbered = checkNumber(content); !numbered)
        return numbered;
    if (!content.madeAt.isValid())
        return failure(ErrorCode::badInput, Words::tr("The packet has no date. Give the time at which it is made."));
    return {};
}

void addLetters(const PacketContent &content, std::vector<PayloadFile> &files)
{
    for (size_t i = 0; i < content.letters.size(); ++i) {
        const QString name = u"letters/letter-%1"_s.arg(i + 1, 2, 10, QLatin1Char('0'));
        if (!content.letters[i].pdf.isEmpty())
            files.push_back(payloadFile(name + u".pdf"_s, content.letters[i].pdf));
        if (!content.letters[i].text.isEmpty())
            files.push_back(payloadFile(name + u".txt"_s, content.letters[i].text.toUtf8()));
    }
}

void addExhibits(const PacketContent &content, std::vector<PayloadFile> &files)
{
    for (const PacketExhibit &exhibit : content.exhibits) {
        if (exhibit.feed)
            files.push_back({exhibitPath(exhibit), exhibit.byteLength, exhibit.feed});
        else
            files.push_back(payloadFile(exhibitPath(exhibit), exhibit.bytes));
    }
}

struct WordedFile
{
    QString name;
    QByteArray (*write)(const PacketContent &);
};

Result<std::vector<PayloadFile>> payloadOf(const PacketContent &content, const QByteArray &pdf,
                                           const CancelToken &cancel)
{
    static const std::vector<WordedFile> worded{
        {u"referral.json"_s, referralJson},      {u"entities.csv"_s, entitiesCsv},
        {u"listings.csv"_s, listingsCsv},        {u"links.csv"_s, linksCsv},
        {u"exhibits.csv"_s, exhibitsCsv},        {u"stix.json"_s, stixBundle},
        {u"entities.ftm.json"_s, followTheMoney}};
    std::vector<PayloadFile> files{payloadFile(u"referral.pdf"_s, pdf)};
    for (const WordedFile &file : worded) {
        if (cancel.isCancelled())
            return cancelled(); // of many thousand listings each takes a while
        files.push_back(payloadFile(file.name, file.write(content)));
    }
    if (!content.history.empty())
        files.push_back(payloadFile(u"history.json"_s, historyJson(content)));
    if (!content.graphSvg.isEmpty())
        files.push_back(payloadFile(u"graph.svg"_s, content.graphSvg));
    for (const ExchangeFile &report : xarfReports(content))
        files.push_back(payloadFile(report.name, report.bytes));
    addLetters(content, files);
    addExhibits(content, files);
    QStringList names;
    for (const PayloadFile &file : files)
        names << file.name;
    const DocumentLanguage language(content.language);
    files.push_back(payloadFile(u"README.txt"_s, readmeText(content, names)));
    return files;
}

std::vector<BagLabel> labelsOf(const PacketContent &content)
{
    const PacketParty &sender = content.sender;
    return {{u"Source-Organization"_s, sender.organisation},
            {u"Contact-Name"_s, sender.person},
            {u"Contact-Phone"_s, sender.phone},
            {u"Contact-Email"_s, sender.email},
            {u"External-Description"_s, content.title},
            {u"External-Identifier"_s, content.packetId},
            {u"Internal-Sender-Identifier"_s, sender.reference},
            {u"Internal-Sender-Description"_s, content.isDraft ? u"draft"_s : QString()},
            {u"Bag-Group-Identifier"_s, seriesIdOf(content)},
            {u"Bag-Count"_s, u"%1 of %2"_s.arg(content.seriesNumber)
                                 .arg(content.seriesCount > 0 ? QString::number(content.seriesCount) : u"?"_s)},
            {u"Bagging-Date"_s, content.madeAt.toUTC().date().toString(Qt::ISODate)},
            {u"Bag-Software-Agent"_s, u"Interdict "_s + content.programVersion},
            {u"Handling-Marking"_s, toString(content.marking)},
            {u"Packet-Revision"_s, QString::number(content.revision)},
            {u"Packet-Version"_s, toToken(content.variant)},
            {u"Supersedes"_s, content.supersedes}};
}

constexpr qint64 fullDiskBytes = 64 * 1024;

/// The file under construction, beside the one it becomes. It is gone unless keep() was called.
class GrowingFile
{
public:
    explicit GrowingFile(QString target) : m_target(std::move(target)), m_file(m_target + u".XXXXXX"_s) {}

    [[nodiscard]] bool open() { return m_file.open(); }
    [[nodiscard]] QFile &file() { return m_file; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

    [[nodiscard]] tl::unexpected<Error> failed(QString why) const
    {
        // A write that the disk has no room for is only short: the system gives no reason for it.
        const QStorageInfo disk(QFileInfo(m_target).absolutePath());
        if (disk.isValid() && disk.bytesAvailable() < fullDiskBytes)
            why = Words::tr("the disk is full");
        return failure(ErrorCode::cannotWrite,
                       Words::tr("The packet \"%1\" could not be written: %2. Nothing was left there. Choose a folder "
                                 "that can be written to, with enough room.")
                           .arg(m_target, why));
    }
    /// Closes it, so that all of it is with the file system, which may be full only now.
    [[nodiscard]] Outcome close()
    {
        const bool isWritten = m_file.flush() && m_file.error() == QFileDevice::NoError;
        const QString why = m_file.errorString();
        m_file.close();
        return isWritten ? Outcome() : failed(why);
    }
    [[nodiscard]] Outcome keep()
    {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        std::error_code error;
        std::filesystem::rename(nativePath(m_file.fileName()), nativePath(m_target), error);
        if (error)
            return failed(QString::fromStdString(error.message()));
        m_file.setAutoRemove(false);
        return {};
    }

private:
    static std::filesystem::path nativePath(const QString &path) { return {path.toStdU16String()}; }

    QString m_target;
    QTemporaryFile m_file;
};

/// The signature over the tag manifest, and the request for a time stamp of it.
Result<std::vector<BagFile>> sealsOf(const QByteArray &tagManifest, const QString &key)
{
    std::vector<BagFile> seals{{u"tagmanifest-sha512.txt.tsq"_s, timestampRequest(tagManifest)}};
    if (key.isEmpty())
        return seals;
    const Result<QByteArray> signature = signDetached(tagManifest, key);
    if (!signature)
        return tl::unexpected(signature.error());
    seals.insert(seals.begin(), {u"tagmanifest-sha512.txt.asc"_s, *signature});
    return seals;
}

Result<Sha256> digestOfFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    Sha256Hasher hasher;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::cannotRead, file.errorString());
    for (;;) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            break;
        if (cancel.isCancelled())
            return cancelled();
        hasher.add(piece);
    }
    return hasher.digest();
}

/// Writes it beside its place, has it judged, and only then gives it its name.
Result<PacketReceipt> writePlan(const BagPlan &plan, const QString &zipPath, const PacketOptions &options,
                                const CancelToken &cancel, const ProgressSink &progress)
{
    GrowingFile growing(zipPath);
    if (!growing.open())
        return growing.failed(growing.file().errorString());
    const Result<WrittenBag> bag = writeBag(plan, growing.file(), cancel, progress);
    if (!bag && bag.error().code == ErrorCode::cannotWrite)
        return growing.failed(bag.error().message);
    if (!bag)
        return tl::unexpected(bag.error());
    const qint64 byteCount = growing.file().size();
    if (Outcome closed = growing.close(); !closed)
        return tl::unexpected(closed.error());
    const Result<Sha256> digest = digestOfFile(growing.path(), cancel);
    if (!digest)
        return tl::unexpected(digest.error());
    const PacketReceipt receipt{zipPath, *digest, byteCount, bag->files, options.signingKey};
    if (options.judge) {
        if (Outcome judged = options.judge(growing.path(), receipt); !judged)
            return tl::unexpected(judged.error());
    }
    if (cancel.isCancelled())
        return cancelled();
    if (Outcome kept = growing.keep(); !kept)
        return tl::unexpected(kept.error());
    return receipt;
}

} // namespace

Outcome checkPacketContent(const PacketContent &content)
{
    if (Outcome checked = checkHead(content); !checked)
        return checked;
    return checkMusts(content);
}

Result<PacketReceipt> writePacket(const PacketContent &content, const QString &zipPath, const CancelToken &cancel,
                                  const ProgressSink &progress, const PacketOptions &options)
{
    if (Outcome checked = content.isRedacted ? checkHead(content) : checkPacketContent(content); !checked)
        return tl::unexpected(checked.error());
    const Result<QByteArray> pdf = paintReferral(content, cancel, progress);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const Result<std::vector<PayloadFile>> payload = payloadOf(content, *pdf, cancel);
    if (!payload)
        return tl::unexpected(payload.error());
    const BagPlan plan{content.packetId, *payload, labelsOf(content), content.madeAt,
                       [&options](const QByteArray &manifest) { return sealsOf(manifest, options.signingKey); }};
    return writePlan(plan, zipPath, options, cancel, progress);
}

} // namespace interdict
