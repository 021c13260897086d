// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/evidencekind.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(QByteArrayView head)
{
    return head.startsWith("\x89PNG\r\n\x1a\n") || head.startsWith("\xff\xd8\xff") || head.startsWith("GIF87a") ||
           head.startsWith("GIF89a") || (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == "WEBP");
}

QByteArray plainStart(QByteArrayView head)
{
    constexpr qsizetype enough = 4096;
    QByteArray start = head.first(std::min(head.size(), enough)).toByteArray();
    start.replace('\0', ""); // UTF-16, as far as markup goes
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        start.remove(0, 2);
    return start.trimmed().toLower();
}

bool isWebPage(QByteArrayView head, const QString &ending)
{
    const QByteArray start = plainStart(head);
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return true;
    const bool isNamed = ending == "html"_L1 || ending == "htm"_L1 || ending == "xhtml"_L1;
    return isNamed && start.startsWith('<');
}

/// Header fields of RFC 5322 one after the other from the first line on.
bool isMessage(QByteArrayView head, const QString &ending)
{
    if (ending != "eml"_L1 && ending != "mht"_L1 && ending != "mhtml"_L1)
        return false;
    constexpr std::array known{
        "from:",     "to:",          "subject:",      "date:",         "message-id:",
        "received:", "return-path:", "mime-version:", "delivered-to:", "snapshot-content-location:",
        "x-"};
    int fields = 0;
    for (const QByteArray &line : plainStart(head).split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        fields += std::any_of(known.begin(), known.end(), [&line](const char *name) { return line.startsWith(name); });
    }
    return fields >= 2;
}

} // namespace

std::optional<EvidenceKind> evidenceKindOf(QByteArrayView head, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (isPicture(head))
        return EvidenceKind::picture;
    if (head.startsWith("%PDF-"))
        return EvidenceKind::document;
    if (isWebPage(head, ending))
        return EvidenceKind::webPage;
    if (isMessage(head, ending))
        return EvidenceKind::message;
    return std::nullopt;
}

QString toToken(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::picture:
        return u"picture"_s;
    case EvidenceKind::document:
        return u"document"_s;
    case EvidenceKind::webPage:
        return u"web-page"_s;
    case EvidenceKind::message:
        return u"message"_s;
    }
    return {};
}

std::optional<EvidenceKind> evidenceKindFromToken(QStringView token)
{
    for (const EvidenceKind kind :
         {EvidenceKind::picture, EvidenceKind::document, EvidenceKind::webPage, EvidenceKind::message}) {
        if (toToken(kind) == token)
            return kind;
    }
    return std::nullopt;
}

QString displayName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::picture:
        return QCoreApplication::translate("EvidenceKind", "picture");
    case EvidenceKind::document:
        return QCoreApplication::translate("EvidenceKind", "PDF");
    case EvidenceKind::webPage:
        return QCoreApplication::translate("EvidenceKind", "saved web page");
    case EvidenceKind::message:
        return QCoreApplication::translate("EvidenceKind", "e-mail");
    }
    return {};
}

} // namespace interdict
