// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/registrationreaders.h"

#include "models/intake/json/sourcechunks.h"
#include "models/intake/registrations/rdapanswer.h"
#include "models/intake/registrations/whoisanswer.h"
#include "models/intake/textdecoding.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = JsonTree::mostBytes;
constexpr qint64 largestWhois = 1 << 20;

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
            DraftRecord record = toDraft(object.registration);
            record.rowNumber = ++number;
            record.byteOffset = object.offset;
            record.byteLength = object.length;
            if (Outcome taken = sink(std::move(record)); !taken)
                return taken;
        }
        return {};
    }

private:
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

Result<std::unique_ptr<OpenSource>> RdapReader::open(const QString &path, const CancelToken &) const
{
    const Result<QByteArray> bytes = readSmallSource(path, largestAnswer);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto tree = JsonTree::parse(*bytes);
    if (!tree)
        return failure(ErrorCode::badInput, QCoreApplication::translate(
                                                "RegistrationReader", "\"%1\" is no valid JSON. %2 Ask for the answer "
                                                                      "anew.")
                                                .arg(nameOf(path), tree.error().toString()));
    RdapAnswer answer = readRdap(*tree);
    if (answer.objects.empty())
        return noRegistration(path, answer.errorCode != 0 || !answer.errorTitle.isEmpty()
                                        ? u"%1 %2"_s.arg(answer.errorCode).arg(answer.errorTitle)
                                        : QCoreApplication::translate("RegistrationReader", "no object"));
    const QStringList evidence{
        QCoreApplication::translate("RegistrationReader", "The file is an answer by RDAP; objects in it: %L1.")
            .arg(answer.objects.size())};
    return std::make_unique<RegistrationSource>(path, std::move(answer.objects), evidence);
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

Result<std::unique_ptr<OpenSource>> WhoisReader::open(const QString &path, const CancelToken &) const
{
    const Result<QByteArray> bytes = readSmallSource(path, largestWhois);
    if (!bytes)
        return tl::unexpected(bytes.error());
    bool isUtf8 = true;
    const WhoisAnswer answer = readWhois(whoisText(*bytes, isUtf8));
    if (!answer.isRegistration && !answer.refusal.isEmpty())
        return noRegistration(path, answer.refusal);
    if (!answer.isRegistration)
        return failure(ErrorCode::badInput, QCoreApplication::translate(
                                                "RegistrationReader", "\"%1\" is no WHOIS answer about a domain. Read "
                                                                      "it as another format.")
                                                .arg(nameOf(path)));
    QStringList evidence{QCoreApplication::translate("RegistrationReader", "The file is a WHOIS answer about \"%1\".")
                             .arg(visibleLine(answer.registration.name))};
    if (!isUtf8)
        evidence += QCoreApplication::translate("RegistrationReader", "It is no UTF-8 and is read as windows-1252.");
    return std::make_unique<RegistrationSource>(path, std::vector<RdapObject>{{answer.registration, 0, bytes->size()}},
                                                evidence);
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
