// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagcheck.h"

#include "models/referrals/bag.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::BagCheck)
};

constexpr int mostProblems = 50;

const std::array hashNames{
    std::pair{u"md5"_s, QCryptographicHash::Md5},       std::pair{u"sha1"_s, QCryptographicHash::Sha1},
    std::pair{u"sha224"_s, QCryptographicHash::Sha224}, std::pair{u"sha256"_s, QCryptographicHash::Sha256},
    std::pair{u"sha384"_s, QCryptographicHash::Sha384}, std::pair{u"sha512"_s, QCryptographicHash::Sha512}};

QString shown(const QString &name)
{
    return visibleLine(name).left(200);
}

/// Hands the lines on, without making a text of each: a manifest may have millions.
template <typename Take>
void eachLine(QStringView text, Take take)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        if (!line.isEmpty())
            take(line);
    }
}

bool isPayload(const QString &name)
{
    return name.startsWith("data/"_L1);
}

struct ManifestName
{
    bool isTag = false;
    QString algorithm;
};

std::optional<ManifestName> manifestName(const QString &name)
{
    static const QRegularExpression pattern(u"^(tag)?manifest-([a-z0-9]+)\\.txt$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return ManifestName{match.hasCaptured(1), match.captured(2)};
}

/// Judges one bag, rule by rule.
class BagJudge
{
public:
    explicit BagJudge(const FoundBag &bag) : m_bag(bag) {}

    PacketCheck judge()
    {
        m_check.isComplete = m_check.isValid = true;
        for (const QString &sentence : m_bag.damaged)
            invalid(sentence);
        if (readDeclaration()) {
            readManifests();
            requirePayloadInManifests();
            checkOxum();
            checkFetch();
        }
        for (auto file = m_bag.files.cbegin(); file != m_bag.files.cend(); ++file)
            m_check.files += isPayload(file.key()) ? 1 : 0;
        if (m_leftOut > 0)
            m_check.problems << Words::tr("And %n more problems.", nullptr, m_leftOut);
        m_check.isValid = m_check.isValid && m_check.isComplete;
        return m_check;
    }

private:
    bool readDeclaration();
    std::optional<QString> text(const QString &name);
    void readManifests();
    void readManifest(const QString &fileName, const ManifestName &manifest);
    void readLine(const QString &line, const QString &fileName, const ManifestName &manifest, QSet<QString> &listed);
    void requirePayloadInManifests();
    void checkOxum();
    void checkFetch();

    bool exists(const QString &name) const { return m_bag.files.contains(name) || m_bag.damaged.contains(name); }
    void invalid(const QString &problem)
    {
        m_check.isValid = false;
        note(problem);
    }
    void incomplete(const QString &problem)
    {
        m_check.isComplete = false;
        note(problem);
    }
    void note(const QString &problem)
    {
        if (m_check.problems.size() < mostProblems)
            m_check.problems << problem;
        else
            ++m_leftOut;
    }

    const FoundBag &m_bag;
    PacketCheck m_check;
    int m_leftOut = 0;
    bool m_isBeforeVersion1 = false;
    QByteArray m_encoding = "UTF-8";
    std::vector<QSet<QString>> m_payloadManifests;
};

bool BagJudge::readDeclaration()
{
    const auto file = m_bag.files.constFind(u"bagit.txt"_s);
    if (file == m_bag.files.cend()) {
        incomplete(Words::tr("The file \"bagit.txt\" is missing: this is no BagIt bag."));
        return false;
    }
    static const QRegularExpression pattern(u"^BagIt-Version: (0\\.9[3-7]|1\\.0)\\r?\\n"
                                            "Tag-File-Character-Encoding: ([A-Za-z0-9_.:-]{1,40})(\\r?\\n)?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(file->bytes.left(500)));
    if (!match.hasMatch()) {
        incomplete(
            Words::tr("The file \"bagit.txt\" must say a known version of BagIt and an encoding, in two lines."));
        return false;
    }
    m_isBeforeVersion1 = match.captured(1) != "1.0"_L1;
    m_encoding = match.captured(2).toLatin1();
    if (QStringDecoder(m_encoding.constData()).isValid())
        return true;
    incomplete(Words::tr("The encoding \"%1\" of the tag files is not known here.").arg(match.captured(2)));
    return false;
}

std::optional<QString> BagJudge::text(const QString &name)
{
    const auto file = m_bag.files.constFind(name);
    if (file == m_bag.files.cend())
        return {};
    QStringDecoder decoder(m_encoding.constData());
    const QString decoded = decoder(file->bytes);
    if (!decoder.hasError())
        return decoded;
    invalid(Words::tr("\"%1\" is not written in %2, as \"bagit.txt\" says.")
                .arg(shown(name), QString::fromLatin1(m_encoding)));
    return {};
}

void BagJudge::readManifests()
{
    bool hasPayloadManifest = false;
    for (auto file = m_bag.files.cbegin(); file != m_bag.files.cend(); ++file) {
        const std::optional<ManifestName> manifest = manifestName(file.key());
        if (!manifest)
            continue;
        hasPayloadManifest = hasPayloadManifest || !manifest->isTag;
        readManifest(file.key(), *manifest);
    }
    if (!hasPayloadManifest)
        incomplete(Words::tr("There is no manifest of the payload."));
}

void BagJudge::readManifest(const QString &fileName, const ManifestName &manifest)
{
    if (!hashAlgorithm(manifest.algorithm)) {
        invalid(Words::tr("\"%1\" uses a checksum that is not known here.").arg(shown(fileName)));
        return;
    }
    QSet<QString> listed;
    const QString lines = text(fileName).value_or(QString());
    eachLine(lines, [&](QStringView line) {
        readLine((line.endsWith(u'\r') ? line.chopped(1) : line).toString(), fileName, manifest, listed);
    });
    if (!manifest.isTag)
        m_payloadManifests.push_back(listed);
}

void BagJudge::readLine(const QString &line, const QString &fileName, const ManifestName &manifest,
                        QSet<QString> &listed)
{
    if (line.isEmpty())
        return;
    // Before 1.0, md5sum's star for binary files was allowed.
    static const QRegularExpression pattern(u"^([0-9A-Fa-f]+)[ \\t]+(\\*?)(.+)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || (!match.captured(2).isEmpty() && !m_isBeforeVersion1)) {
        invalid(
            Words::tr("\"%1\" holds a line that is no checksum and path: \"%2\".").arg(shown(fileName), shown(line)));
        return;
    }
    QString name = pathFromManifest(match.captured(3), m_isBeforeVersion1);
    if (name.startsWith("./"_L1))
        name.remove(0, 2);
    if (manifest.isTag ? isPayload(name) || manifestName(name).value_or(ManifestName()).isTag : !isPayload(name)) {
        invalid(Words::tr("\"%1\" lists \"%2\", which does not belong into it.").arg(shown(fileName), shown(name)));
        return;
    }
    if (!exists(name)) { // nor remembered: a manifest may name millions
        incomplete(Words::tr("\"%1\" is missing, but \"%2\" lists it.").arg(shown(name), shown(fileName)));
        return;
    }
    if (listed.contains(name)) {
        invalid(Words::tr("\"%1\" lists \"%2\" twice.").arg(shown(fileName), shown(name)));
        return;
    }
    listed.insert(name);
    const auto file = m_bag.files.constFind(name);
    if (file == m_bag.files.cend())
        return; // said already
    if (file->digests.value(manifest.algorithm) != match.captured(1).toLatin1().toLower())
        invalid(Words::tr("\"%1\" has other bytes than \"%2\" says.").arg(shown(name), shown(fileName)));
}

void BagJudge::requirePayloadInManifests()
{
    QStringList payload;
    for (const QStringList &names : {m_bag.files.keys(), m_bag.damaged.keys()}) {
        for (const QString &name : names) {
            if (isPayload(name))
                payload << name;
        }
    }
    for (const QString &name : std::as_const(payload)) {
        const auto count = std::count_if(m_payloadManifests.begin(), m_payloadManifests.end(),
                                         [&name](const QSet<QString> &listed) { return listed.contains(name); });
        // Version 1.0 wants a file in every manifest, the versions before in one of them.
        if (count == 0 || (!m_isBeforeVersion1 && count < qint64(m_payloadManifests.size())))
            incomplete(Words::tr("\"%1\" is in the bag, but not in every manifest.").arg(shown(name)));
    }
}

void BagJudge::checkOxum()
{
    const QString info = text(u"bag-info.txt"_s).value_or(QString());
    std::optional<QString> stated;
    eachLine(info, [&stated](QStringView line) {
        const qsizetype colon = line.indexOf(u':');
        if (!stated && colon > 0 && line.first(colon).trimmed().compare("Payload-Oxum"_L1, Qt::CaseInsensitive) == 0)
            stated = line.sliced(colon + 1).trimmed().toString();
    });
    if (!stated)
        return;
    qint64 octets = 0;
    qint64 count = 0;
    for (auto file = m_bag.files.cbegin(); file != m_bag.files.cend(); ++file) {
        if (isPayload(file.key())) {
            octets += file->size;
            ++count;
        }
    }
    if (*stated != u"%1.%2"_s.arg(octets).arg(count))
        invalid(Words::tr("\"bag-info.txt\" says Payload-Oxum %1, but the payload has %2 bytes in %3 files.")
                    .arg(shown(*stated))
                    .arg(octets)
                    .arg(count));
}

void BagJudge::checkFetch()
{
    const QString lines = text(u"fetch.txt"_s).value_or(QString());
    static const QRegularExpression pattern(u"^\\S+[ \\t]+(?:-|[0-9]+)[ \\t]+(.+?)\\r?$"_s);
    eachLine(lines, [this](QStringView view) {
        const QString line = view.toString();
        const QRegularExpressionMatch match = pattern.match(line);
        const QString name = match.hasMatch() ? pathFromManifest(match.captured(1), m_isBeforeVersion1) : QString();
        if (!isPayload(name))
            invalid(Words::tr("\"%1\" holds a line that is no address, size and path: \"%2\".")
                        .arg(u"fetch.txt"_s, shown(line)));
        else if (!exists(name))
            incomplete(Words::tr("\"%1\" would have to be fetched from the net.").arg(shown(name)));
    });
}

} // namespace

bool isJudgedByContent(const QString &name)
{
    return name == "bagit.txt"_L1 || name == "bag-info.txt"_L1 || name == "fetch.txt"_L1 || manifestName(name);
}

std::optional<QCryptographicHash::Algorithm> hashAlgorithm(const QString &name)
{
    for (const auto &[known, algorithm] : hashNames) {
        if (name == known)
            return algorithm;
    }
    return {};
}

QStringList algorithmsOf(const QStringList &names)
{
    QStringList algorithms;
    for (const QString &name : names) {
        const std::optional<ManifestName> manifest = manifestName(name);
        if (manifest && hashAlgorithm(manifest->algorithm) && !algorithms.contains(manifest->algorithm))
            algorithms << manifest->algorithm;
    }
    return algorithms;
}

PacketCheck checkBag(const FoundBag &bag)
{
    return BagJudge(bag).judge();
}

} // namespace interdict
