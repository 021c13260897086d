// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"
#include "app/cli/jsonline.h"
#include "app/cli/output.h"
#include "models/intake/scanning/decodedtext.h"
#include "models/intake/scanning/textscan.h"
#include "models/values/safetext.h"

#include <QDir>
#include <QFile>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"encoding"_s, Cli::tr("How the text is encoded, such as windows-1252; else it is found out."), u"name"_s});
    parser.addOption({u"region"_s,
                      Cli::tr("The country that phone numbers without \"+\" are dialled in, as two letters: US."),
                      u"country"_s});
    parser.addOption({u"kind"_s, Cli::tr("Only this kind; may be given several times."), u"kind"_s});
    parser.addOption({u"valid-only"_s, Cli::tr("Leave out what its checksum speaks against.")});
}

Result<QByteArray> bytesOf(const QString &path)
{
    constexpr qint64 largest = 512 << 20;
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::cannotRead,
                       Cli::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return failure(ErrorCode::limitExceeded,
                       Cli::tr("\"%1\" is larger than 512 MiB. Cut it into parts and scan each of them.")
                           .arg(QDir::toNativeSeparators(path)));
    return bytes;
}

/// What is asked for, by the options.
class Wanted
{
public:
    explicit Wanted(const QCommandLineParser &parser)
        : m_kinds(parser.values(u"kind"_s)), m_isValidOnly(parser.isSet(u"valid-only"_s))
    {
    }
    [[nodiscard]] bool has(const TextHit &hit) const
    {
        return (m_kinds.isEmpty() || m_kinds.contains(toToken(hit.kind))) && (hit.isValid() || !m_isValidOnly);
    }
    [[nodiscard]] Outcome check() const
    {
        constexpr auto last = int(HitKind::sha256);
        QStringList known;
        for (int kind = 0; kind <= last; ++kind)
            known << toToken(HitKind(kind));
        for (const QString &kind : m_kinds) {
            if (!known.contains(kind))
                return usage(Cli::tr("There is no kind \"%1\". There are: %2.").arg(kind, known.join(", "_L1)));
        }
        return {};
    }

private:
    QStringList m_kinds;
    bool m_isValidOnly;
};

struct HitPlace
{
    qint64 start = 0;
    qint64 length = 0;
    qint64 line = 1;
    qint64 byte = -1;
    qint64 byteLength = -1;
};

HitPlace placeOf(const TextHit &hit, PlaceCount &count)
{
    HitPlace place;
    count.moveTo(hit.start);
    place.start = count.codePoints();
    place.line = count.line();
    place.byte = count.bytes();
    PlaceCount end = count;
    end.moveTo(hit.end());
    place.length = end.codePoints() - place.start;
    place.byteLength = place.byte < 0 ? -1 : end.bytes() - place.byte;
    return place;
}

QString asJsonLine(const TextHit &hit, const HitPlace &place, const QString &text)
{
    JsonLine line;
    line.add(u"kind"_s, toToken(hit.kind));
    line.add(u"start"_s, place.start);
    line.add(u"length"_s, place.length);
    line.add(u"line"_s, place.line);
    if (place.byte >= 0) {
        line.add(u"byte"_s, place.byte);
        line.add(u"bytes"_s, place.byteLength);
    }
    line.add(u"found"_s, text.mid(hit.start, hit.length));
    line.add(u"normal"_s, hit.isValid() ? hit.normal : QString());
    line.add(u"detail"_s, hit.detail.isEmpty() ? QString() : hit.detail);
    line.addRaw(u"valid"_s, hit.isValid() ? u"true"_s : u"false"_s);
    line.addRaw(u"confidence"_s, QString::number(hit.confidence / 100.0, 'f', 2));
    line.add(u"why"_s, whyOf(hit));
    return line.toString();
}

void printTable(const std::vector<TextHit> &hits, const DecodedText &decoded)
{
    std::vector<QStringList> rows;
    PlaceCount count(decoded);
    for (const TextHit &hit : hits) {
        const HitPlace place = placeOf(hit, count);
        rows.push_back({QString::number(place.line), QString::number(place.start), toToken(hit.kind),
                        hit.isValid() ? hit.normal : Cli::tr("not valid"),
                        QString::number(hit.confidence / 100.0, 'f', 2), hit.isValid() ? hit.detail : hit.refusal});
    }
    printOut(asTable({Cli::tr("Line"), Cli::tr("Start"), Cli::tr("Kind"), Cli::tr("Normal form"), Cli::tr("Confidence"),
                      Cli::tr("Detail")},
                     rows));
}

void printJsonLines(const std::vector<TextHit> &hits, const DecodedText &decoded)
{
    constexpr qsizetype chunk = 1 << 16;
    PlaceCount count(decoded);
    QString lines;
    for (const TextHit &hit : hits) {
        if (!lines.isEmpty())
            lines += u'\n';
        lines += asJsonLine(hit, placeOf(hit, count), decoded.text);
        if (lines.size() > chunk) {
            printOut(lines);
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        printOut(lines);
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return usage(Cli::tr("\"scan\" takes one file, or - for standard input, as in: interdict-cli scan page.txt"));
    const Wanted wanted(parser);
    if (const Outcome known = wanted.check(); !known)
        return tl::unexpected(known.error());
    const Result<QByteArray> bytes = bytesOf(arguments[0]);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<DecodedText> decoded = decodeText(*bytes, parser.value(u"encoding"_s));
    if (!decoded)
        return tl::unexpected(decoded.error());
    ScanWish wish;
    wish.region = parser.value(u"region"_s).toUpper();
    std::vector<TextHit> hits = scanText(decoded->text, wish);
    std::erase_if(hits, [&wanted](const TextHit &hit) { return !wanted.has(hit); });
    if (parser.isSet(u"json"_s))
        printJsonLines(hits, *decoded);
    else if (!hits.empty())
        printTable(hits, *decoded);
    printError(Cli::tr("%1: %n identifiers found.", nullptr, int(hits.size())).arg(visibleLine(arguments[0])));
    return Answer{{}, {}, exitDone, true};
}

} // namespace

Command scanCommand()
{
    return {
        "scan",
        "FILE|-",
        QT_TRANSLATE_NOOP("Cli", "Find identifiers in any text, without a case."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Domains, links, mail and IP addresses, phone numbers, wallets, OpenPGP keys, messaging handles,\n"
            "tracking numbers, CAS, NDC and DEA numbers, items of Amazon and eBay. Spellings that are meant to\n"
            "dodge a search are understood: hxxp, [.], (at), \" dot \", spaced digits, invisible and full-width\n"
            "characters. \"-\" reads standard input.\n"
            "With --json each hit is one line: \"kind\"; \"start\" and \"length\" in characters (Unicode code points\n"
            "of the decoded text, the first is 0); \"line\" (the first is 1); \"byte\" and \"bytes\", the same place\n"
            "in bytes of the file, where the encoding tells; \"found\", as it stands there; \"normal\", its normal\n"
            "form, null where it is not valid; \"detail\": chain, platform, carrier, registrable domain, country;\n"
            "\"valid\": false where it was meant as one, but its checksum or rules speak against it;\n"
            "\"confidence\" from 0 to 1; \"why\", in a sentence.\n"
            "Exit code 0: all was read, whether anything was found or not; 3: the file cannot be read.\n"
            "Example: interdict-cli scan page.txt --json\n"
            "         interdict-cli scan - --kind phone --region US < page.txt"),
        addOptions,
        run};
}

} // namespace interdict::cli
