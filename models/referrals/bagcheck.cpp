// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagcheck.h"

#include "models/referrals/bag.h"
#include "models/referrals/bagnames.h"
#include "models/referrals/digester.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::BagCheck)
};

constexpr int mostProblems = 50;

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

/// Judges one bag, rule by rule.
class BagJudge
{
public:
    explicit BagJudge(const FoundBag &bag) : m_bag(bag) {}

    PacketCheck judge();

private:
    bool readDeclaration();
    std::optional<QString> text(const QString &name);
    void readManifests();
    void readManifest(const QString &fileName, const ManifestName &manifest);
    void readLine(const QString &line, const QString &fileName, const ManifestName &manifest, QSet<QString> &listed);
    void checkEntry(const QString &name, const QByteArray &digest, const QString &fileName,
                    const ManifestName &manifest);
    void requirePayloadInManifests();
    void readLabels();
    void readLabel(const QString &line);
    void checkOxum();
    void checkFetch();
    void checkFetchLine(const QString &line);
    void checkNames();
    [[nodiscard]] QString likeName(const QString &name) const;

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
    void notice(const QString &sentence)
    {
        if (m_check.notices.size() < mostProblems && !m_check.notices.contains(sentence))
            m_check.notices << sentence;
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
    QHash<QString, QString> m_alike; ///< names by alike()
};

PacketCheck BagJudge::judge()
{
    m_check.isComplete = m_check.isValid = true;
    for (const QString &sentence : m_bag.problems)
        incomplete(sentence);
    for (const QString &sentence : m_bag.damaged)
        invalid(sentence);
    checkNames();
    if (readDeclaration()) {
        readManifests();
        requirePayloadInManifests();
        readLabels();
        checkOxum();
        checkFetch();
    }
    for (auto file = m_bag.files.cbegin(); file != m_bag.files.cend(); ++file) {
        m_check.files += isPayload(file.key()) ? 1 : 0;
        m_check.bytes += isPayload(file.key()) ? file->size : 0;
    }
    if (m_leftOut > 0)
        m_check.problems << Words::tr("And %n more problems.", nullptr, m_leftOut);
    m_check.isValid = m_check.isValid && m_check.isComplete;
    m_check.tagManifest = strongestTagManifest(m_bag.files.keys());
    return m_check;
}

void BagJudge::checkNames()
{
    if (!m_bag.hasPayloadFolder)
        incomplete(Words::tr("The folder \"data\" of the payload is missing."));
    for (auto file = m_bag.files.cbegin(); file != m_bag.files.cend(); ++file) {
        const QString &name = file.key();
        QString &other = m_alike[alike(name)];
        if (!other.isEmpty())
            notice(Words::tr("\"%1\" and \"%2\" are one file where case and accents do not count, as on Windows.")
                       .arg(shown(other), shown(name)));
        other = name;
        if (looksLikeManifest(name))
            notice(Words::tr("\"%1\" is not read as a manifest: manifests are named in lower case and without hyphens "
                             "in the algorithm.")
                       .arg(shown(name)));
        if (isReservedOnWindows(name))
            notice(Words::tr("\"%1\" cannot be unpacked on Windows, which keeps that name for a device.")
                       .arg(shown(name)));
        const QString last = name.section(u'/', -1);
        if (last == ".DS_Store"_L1 || last == "Thumbs.db"_L1 || last.startsWith("._"_L1))
            notice(Words::tr("\"%1\" was put there by an operating system.").arg(shown(name)));
    }
}

/// A file that is there under a name that differs only in case or in how accents are written.
QString BagJudge::likeName(const QString &name) const
{
    return m_alike.value(alike(name));
}

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
    if (strongestTagManifest(m_bag.files.keys()).isEmpty())
        notice(Words::tr("There is no tag manifest: a change of the tag files would not be seen."));
}

void BagJudge::readManifest(const QString &fileName, const ManifestName &manifest)
{
    if (Digester::isWeak(manifest.algorithm))
        notice(Words::tr("\"%1\" rests on %2, which protects against accidents, not against forgery.")
                   .arg(shown(fileName), manifest.algorithm.toUpper()));
    if (!Digester::isKnown(manifest.algorithm)) {
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
    if (!match.captured(2).isEmpty())
        notice(Words::tr("\"%1\" has the asterisks of md5sum before its paths.").arg(shown(fileName)));
    QString name = pathFromManifest(match.captured(3), m_isBeforeVersion1);
    if (name.startsWith("./"_L1)) {
        notice(Words::tr("\"%1\" begins its paths with \"./\".").arg(shown(fileName)));
        name.remove(0, 2);
    }
    if (leavesBag(name)) {
        invalid(Words::tr("\"%1\" lists \"%2\", which leaves the bag.").arg(shown(fileName), shown(name)));
        return;
    }
    if (manifest.isTag ? isPayload(name) || manifestName(name).value_or(ManifestName()).isTag : !isPayload(name)) {
        invalid(Words::tr("\"%1\" lists \"%2\", which does not belong into it.").arg(shown(fileName), shown(name)));
        return;
    }
    if (!exists(name)) { // nor remembered: a manifest may name millions
        const QString other = likeName(name);
        if (other.isEmpty() ||
            other.normalized(QString::NormalizationForm_C) != name.normalized(QString::NormalizationForm_C)) {
            incomplete(
                other.isEmpty()
                    ? Words::tr("\"%1\" is missing, but \"%2\" lists it.").arg(shown(name), shown(fileName))
                    : Words::tr("\"%1\" is missing, but \"%2\" lists it; \"%3\" is there, which differs in case.")
                          .arg(shown(name), shown(fileName), shown(other)));
            return;
        }
        notice(Words::tr("\"%1\" is listed with accents written in another way than the file's name has.")
                   .arg(shown(other)));
        name = other;
    }
    if (listed.contains(name)) {
        invalid(Words::tr("\"%1\" lists \"%2\" twice.").arg(shown(fileName), shown(name)));
        return;
    }
    listed.insert(name);
    checkEntry(name, match.captured(1).toLatin1().toLower(), fileName, manifest);
}

void BagJudge::checkEntry(const QString &name, const QByteArray &digest, const QString &fileName,
                          const ManifestName &manifest)
{
    const auto file = m_bag.files.constFind(name);
    if (file == m_bag.files.cend())
        return; // said already
    const QByteArray found = file->digests.value(manifest.algorithm);
    if (found.size() != digest.size())
        invalid(
            Words::tr("What \"%1\" says of \"%2\" is no checksum of its algorithm.").arg(shown(fileName), shown(name)));
    else if (found != digest)
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

/// "Label: value"; a line that begins with a blank goes on with the one before (section 2.2.2).
void BagJudge::readLabel(const QString &line)
{
    if (line.front().isSpace() && !m_check.labels.empty()) {
        m_check.labels.back().second += u' ' + line.trimmed();
        return;
    }
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0)
        m_check.labels.emplace_back(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    else if (m_isBeforeVersion1)
        notice(Words::tr("\"bag-info.txt\" holds a line that is no label and value: \"%1\".").arg(shown(line)));
    else
        invalid(Words::tr("\"bag-info.txt\" holds a line that is no label and value: \"%1\".").arg(shown(line)));
}

void BagJudge::readLabels()
{
    const bool isOld = !exists(u"bag-info.txt"_s) && exists(u"package-info.txt"_s);
    const QString info = text(isOld ? u"package-info.txt"_s : u"bag-info.txt"_s).value_or(QString());
    eachLine(info, [this](QStringView view) {
        const QString line = (view.endsWith(u'\r') ? view.chopped(1) : view).toString();
        if (!line.trimmed().isEmpty() && m_check.labels.size() < 1000)
            readLabel(line);
    });
}

void BagJudge::checkOxum()
{
    std::optional<QString> stated;
    for (const auto &[label, value] : m_check.labels) {
        if (label.compare("Payload-Oxum"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (stated)
            notice(Words::tr("\"bag-info.txt\" says Payload-Oxum more than once; the first counts."));
        else
            stated = value;
    }
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

void BagJudge::checkFetchLine(const QString &line)
{
    static const QRegularExpression pattern(u"^\\S+[ \\t]+(?:-|[0-9]+)[ \\t]+(.+?)\\r?$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    const QString name = match.hasMatch() ? pathFromManifest(match.captured(1), m_isBeforeVersion1) : QString();
    if (match.hasMatch() && leavesBag(name))
        invalid(
            Words::tr("\"fetch.txt\" would put \"%1\" outside the bag: no address, size and path of a payload file.")
                .arg(shown(name)));
    else if (!isPayload(name))
        invalid(Words::tr("\"%1\" holds a line that is no address, size and path: \"%2\".")
                    .arg(u"fetch.txt"_s, shown(line)));
    else if (!exists(name))
        incomplete(Words::tr("\"%1\" would have to be fetched from the net.").arg(shown(name)));
}

void BagJudge::checkFetch()
{
    const QString lines = text(u"fetch.txt"_s).value_or(QString());
    eachLine(lines, [this](QStringView view) { checkFetchLine(view.toString()); });
}

} // namespace

PacketCheck checkBag(const FoundBag &bag)
{
    return BagJudge(bag).judge();
}

} // namespace interdict
