// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/registrationreaders.h"

#include "models/intake/json/sourcechunks.h"
#include "models/intake/registrations/rdapanswer.h"
#include "models/intake/registrations/whoisanswer.h"
#include "models/intake/registrations/whoisanswers.h"
#include "models/intake/textdecoding.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>
#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = JsonTree::mostBytes;
constexpr qint64 largestWhois = 64 << 20; ///< of many answers

QString nameOf(const QString &path)
{
    return visibleLine(QFileInfo(path).fileName());
}

tl::unexpected<Error> noRegistration(const QString &path, const QString &said)
{
    return failure(ErrorCode::badInput, QCoreApplication::translate(
                                            "RegistrationReader", "\"%1\" is an answer that there is no registration: "
                                                                  "\"%2\". Leave the file out.")
                                            .arg(nameOf(path), visibleLine(said)));
}

/// An answer that was read whole; its records are few.
class RegistrationSource : public OpenSource
{
public:
    RegistrationSource(QString path, std::vector<RdapObject> objects, const QStringList &evidence)
        : m_path(std::move(path)), m_objects(std::move(objects))
    {
        m_parts.push_back({{}, {}, {}, evidence});
    }

    [[nodiscard]] const std::vector<SourcePart> &parts() const override { return m_parts; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> bytes(int) const override { return openSourceFile(m_path); }
    [[nodiscard]] bool isTable() const override { return false; }
    [[nodiscard]] Outcome readRows(int, const RowSink &, const CancelToken &, const ProgressSink &) const override
    {
        return failure(ErrorCode::internal, QCoreApplication::translate("RegistrationReader",
                                                                        "A registration has no columns to be mapped."));
    }
    [[nodiscard]] Outcome readDrafts(int, const DraftSink &sink, const CancelToken &cancel,
                                     const ProgressSink &) const override
    {
        qint64 number = 0;
        for (const RdapObject &object : m_objects) {
            if (cancel.isCancelled())
                return cancelled();
            DraftRecord record = object.fault.isEmpty() ? toDraft(object.registration) : rejected(object.fault);
            record.rowNumber = ++number;
            record.byteOffset = object.offset;
            record.byteLength = object.length;
            if (Outcome taken = sink(std::move(record)); !taken)
                return taken;
        }
        return {};
    }

private:
    [[nodiscard]] static DraftRecord rejected(const QString &reason)
    {
        DraftRecord record;
        record.status = RecordStatus::rejected;
        record.reason = reason;
        return record;
    }

    QString m_path;
    std::vector<RdapObject> m_objects;
    std::vector<SourcePart> m_parts;
};

class RdapReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"rdap"_s; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &) const override
    {
        const QByteArrayView start = head.first(std::min<qsizetype>(head.size(), 1 << 16)).trimmed();
        if (!start.startsWith('{') && !start.startsWith('[') && !start.startsWith("\xef\xbb\xbf"))
            return 0;
        if (start.contains("\"rdapConformance\""))
            return 98;
        return start.contains("\"objectClassName\"") && start.contains("\"ldhName\"") ? 96 : 0;
    }
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path, const CancelToken &) const override;
};

QString faultOf(const tl::expected<JsonTree, JsonFault> &tree, const RdapAnswer &answer)
{
    if (!tree)
        return QCoreApplication::translate("RegistrationReader", "The line is no valid JSON. %1")
            .arg(tree.error().toString());
    return QCoreApplication::translate("RegistrationReader", "The answer says that there is no registration: \"%1\".")
        .arg(visibleLine(u"%1 %2"_s.arg(answer.errorCode).arg(answer.errorTitle)));
}

/// One answer a line, as tools keep many; nothing where the first line is none by itself.
std::optional<RdapAnswer> answersOfLines(const QByteArray &bytes)
{
    RdapAnswer all;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, (end < 0 ? bytes.size() : end) - at);
        const auto tree = JsonTree::parse(line);
        if (!tree && at == 0)
            return std::nullopt;
        if (!line.trimmed().isEmpty()) {
            RdapAnswer one = tree ? readRdap(*tree) : RdapAnswer();
            if (one.objects.empty())
                one.objects.push_back({{}, 0, line.trimmed().size(), faultOf(tree, one)});
            for (RdapObject &object : one.objects) {
                object.offset += at;
                all.objects.push_back(std::move(object));
            }
        }
        at = end < 0 ? bytes.size() : end + 1;
    }
    return all;
}

Result<RdapAnswer> answersIn(const QByteArray &bytes, const QString &path)
{
    const auto tree = JsonTree::parse(bytes);
    if (tree)
        return readRdap(*tree);
    if (std::optional<RdapAnswer> lines = answersOfLines(bytes))
        return std::move(*lines);
    return failure(ErrorCode::badInput,
                   QCoreApplication::translate("RegistrationReader", "\"%1\" is no valid JSON. %2 Ask for the answer "
                                                                     "anew.")
                       .arg(nameOf(path), tree.error().toString()));
}

Result<std::unique_ptr<OpenSource>> RdapReader::open(const QString &path, const CancelToken &) const
{
    const Result<QByteArray> bytes = readSmallSource(path, largestAnswer);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<RdapAnswer> answer = answersIn(*bytes, path);
    if (!answer)
        return tl::unexpected(answer.error());
    const bool hasAny = std::any_of(answer->objects.begin(), answer->objects.end(),
                                    [](const RdapObject &object) { return object.fault.isEmpty(); });
    if (!hasAny)
        return noRegistration(path, answer->errorCode != 0 || !answer->errorTitle.isEmpty()
                                        ? u"%1 %2"_s.arg(answer->errorCode).arg(answer->errorTitle)
                                        : QCoreApplication::translate("RegistrationReader", "no object"));
    const QStringList evidence{
        QCoreApplication::translate("RegistrationReader", "The file is an answer by RDAP; objects in it: %L1.")
            .arg(answer->objects.size())};
    return std::make_unique<RegistrationSource>(path, std::move(answer->objects), evidence);
}

/// UTF-8, or the encoding that most old answers are in.
QString whoisText(QByteArrayView bytes, bool &isUtf8)
{
    Utf8Count count;
    countUtf8(bytes, count);
    isUtf8 = count.invalid == 0;
    const auto decoder = TextDecoder::forEncoding(isUtf8 ? u"UTF-8"_s : u"windows-1252"_s);
    QString text;
    if (decoder)
        decoder->append(bytes.sliced(decoder->markLength(bytes)), text);
    return text;
}

class WhoisReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"whois"_s; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path, const CancelToken &) const override;
};

int WhoisReader::judge(QByteArrayView head, const QString &fileName) const
{
    const QByteArrayView start = head.first(std::min<qsizetype>(head.size(), 1 << 16));
    if (start.isEmpty() || start.contains('\0') || start.trimmed().startsWith('{') || start.trimmed().startsWith('<'))
        return 0;
    bool isUtf8 = true;
    const WhoisAnswer answer = readWhois(whoisText(start, isUtf8));
    const bool isNamed = fileName.contains("whois"_L1, Qt::CaseInsensitive);
    if (!answer.isRegistration)
        return !answer.refusal.isEmpty() && (isNamed || start.size() < 8000) ? 40 : 0;
    const Registration &found = answer.registration;
    const int facts = int(!found.registrar.isEmpty()) + int(found.created.date.has_value()) +
                      int(found.expires.date.has_value()) + int(!found.nameServers.isEmpty()) +
                      int(!found.status.isEmpty()) + int(!found.registrant.isEmpty());
    return std::min(50 + 12 * facts + (isNamed ? 10 : 0), 95);
}

/// Why an answer gives no record; empty where it does.
QString faultOf(const WhoisAnswer &answer)
{
    if (answer.isRegistration)
        return {};
    return answer.refusal.isEmpty()
               ? QCoreApplication::translate("RegistrationReader", "The text is no WHOIS answer about a domain.")
               : QCoreApplication::translate("RegistrationReader",
                                             "The answer says that there is no registration: \"%1\".")
                     .arg(visibleLine(answer.refusal));
}

Result<std::unique_ptr<OpenSource>> WhoisReader::open(const QString &path, const CancelToken &) const
{
    const Result<QByteArray> bytes = readSmallSource(path, largestWhois);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::vector<RdapObject> answers;
    QString refusal;
    QString name;
    int foreign = 0;
    for (const WhoisPlace &place : whoisAnswersIn(*bytes)) {
        bool isUtf8 = true;
        const QByteArrayView text = QByteArrayView(*bytes).sliced(place.offset, place.length);
        const WhoisAnswer answer = readWhois(whoisText(text, isUtf8));
        name = answer.isRegistration && name.isEmpty() ? answer.registration.name : name;
        refusal = refusal.isEmpty() ? answer.refusal : refusal;
        foreign += isUtf8 ? 0 : 1;
        answers.push_back({answer.registration, place.offset, place.length, faultOf(answer)});
    }
    if (name.isEmpty() && !refusal.isEmpty())
        return noRegistration(path, refusal);
    if (name.isEmpty())
        return failure(ErrorCode::badInput, QCoreApplication::translate(
                                                "RegistrationReader", "\"%1\" is no WHOIS answer about a domain. Read "
                                                                      "it as another format.")
                                                .arg(nameOf(path)));
    QStringList evidence{
        answers.size() == 1
            ? QCoreApplication::translate("RegistrationReader", "The file is a WHOIS answer about \"%1\".")
                  .arg(visibleLine(name))
            : QCoreApplication::translate("RegistrationReader", "WHOIS answers that are in the file: %L1.")
                  .arg(answers.size())};
    if (foreign > 0)
        evidence += QCoreApplication::translate("RegistrationReader", "It is no UTF-8 and is read as windows-1252.");
    return std::make_unique<RegistrationSource>(path, std::move(answers), evidence);
}

} // namespace

std::unique_ptr<SourceReader> makeRdapReader()
{
    return std::make_unique<RdapReader>();
}

std::unique_ptr<SourceReader> makeWhoisReader()
{
    return std::make_unique<WhoisReader>();
}

} // namespace interdict
