// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/tablecheck.h"

#include "models/intake/encodingguess.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace interdict {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Signature
{
    std::string_view start;
    const char *sentence;
};
constexpr const char *workbook = QT_TRANSLATE_NOOP(
    "Probe", "\"%1\" is a ZIP archive or a workbook. Unpack it, or save its sheet as CSV in UTF-8, and import that.");
constexpr const char *packed =
    QT_TRANSLATE_NOOP("Probe", "\"%1\" is packed. Unpack it first and import what is in it.");
constexpr const char *other = QT_TRANSLATE_NOOP(
    "Probe", "\"%1\" is no table of text. Import files of rows with delimiters between the cells, such as CSV.");
constexpr const char *oldWorkbook =
    QT_TRANSLATE_NOOP("Probe", "\"%1\" is an old Office document. Save its sheet as CSV in UTF-8 and import that.");
constexpr const char *webPage =
    QT_TRANSLATE_NOOP("Probe", "\"%1\" is a web page or XML. Export its table as CSV in UTF-8 and import that.");
constexpr const char *zeroBytes = QT_TRANSLATE_NOOP(
    "Probe", "\"%1\" has NUL bytes all over, as no text has: it is a file of another kind, or its copy "
             "is damaged. Get the file again, or export its table as CSV in UTF-8 and import that.");
constexpr const char *json = QT_TRANSLATE_NOOP("Probe", "\"%1\" is JSON. Convert it to CSV in UTF-8 and import that.");

constexpr const char *wideText =
    QT_TRANSLATE_NOOP("Probe", "\"%1\" is text in UTF-32. Save it in UTF-8 and import that.");

constexpr std::array signatures{
    Signature{"\xff\xfe\0\0"sv, wideText},
    Signature{"\0\0\xfe\xff"sv, wideText},
    Signature{"PK\x03\x04"sv, workbook},
    Signature{"PK\x05\x06"sv, workbook},
    Signature{"\x1f\x8b"sv, packed},
    Signature{"BZh"sv, packed},
    Signature{"\xfd"
              "7zXZ"sv,
              packed},
    Signature{"7z\xbc\xaf\x27\x1c"sv, packed},
    Signature{"Rar!\x1a"sv, packed},
    Signature{"\x28\xb5\x2f\xfd"sv, packed},
    Signature{"\xd0\xcf\x11\xe0"sv, oldWorkbook},
    Signature{"%PDF-"sv, other},
    Signature{"SQLite format 3"sv, other},
    Signature{"\x89PNG"sv, other},
    Signature{"\xff\xd8\xff"sv, other},
    Signature{"GIF8"sv, other},
    Signature{"MZ\x90"sv, other},
    Signature{"\x7f"
              "ELF"sv,
              other},
    Signature{"PAR1"sv, other},
};

bool startsLikeJson(QByteArrayView start)
{
    QByteArray plain = start.first(std::min<qsizetype>(start.size(), 1000)).toByteArray();
    if (plain.startsWith("\xef\xbb\xbf"))
        plain.remove(0, 3);
    plain = plain.trimmed();
    const char first = plain.isEmpty() ? '\0' : plain[0];
    const QByteArray rest = plain.mid(1).trimmed();
    const char second = rest.isEmpty() ? '\0' : rest[0];
    if (first == '{')
        return second == '"' && rest.contains("\":");
    return first == '[' &&
           (second == '{' || second == '[' || (second == '"' && !plain.left(plain.indexOf('\n')).contains(']')));
}

bool startsLikeMarkup(QByteArrayView start)
{
    QByteArray plain = start.first(std::min<qsizetype>(start.size(), 1000)).toByteArray().toLower();
    if (plain.startsWith("\xef\xbb\xbf"))
        plain.remove(0, 3);
    plain = plain.trimmed();
    return plain.startsWith("<!doctype") || plain.startsWith("<html") || plain.startsWith("<?xml");
}

tl::unexpected<Error> refuse(const char *sentence, const QString &fileName)
{
    return failure(ErrorCode::badInput, QCoreApplication::translate("Probe", sentence).arg(fileName));
}

} // namespace

Outcome checkIsTable(QByteArrayView start, const QString &fileName)
{
    if (start.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Probe", "\"%1\" is empty. Check that the file was copied as a whole."),
                      fileName);
    for (const Signature &signature : signatures) {
        if (start.startsWith(QByteArrayView(signature.start.data(), qsizetype(signature.start.size()))))
            return refuse(signature.sentence, fileName);
    }
    if (startsLikeMarkup(start))
        return refuse(webPage, fileName);
    if (startsLikeJson(start))
        return refuse(json, fileName);
    const QString byMark = encodingByMark(start);
    const auto zeros = std::count(start.begin(), start.end(), '\0');
    if (!byMark.startsWith("UTF-16"_L1) && zeros * 1000 > start.size())
        return refuse(zeroBytes, fileName);
    return {};
}

} // namespace interdict
