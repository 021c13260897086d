// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/output.h"

#include "models/values/safetext.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#define NOMINMAX
#include <windows.h>
#endif

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 60;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

QString shortened(const QString &cell)
{
    const QString line = visibleLine(cell);
    return line.size() <= widestCell ? line : line.left(widestCell - 1) + u'…';
}

bool isNumber(const QString &cell)
{
    return !cell.isEmpty() &&
           std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; });
}

} // namespace

#ifdef Q_OS_WIN
Utf8Console::Utf8Console() : m_before(GetConsoleOutputCP()) // 0 without a console
{
    if (m_before != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}
#else
Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;
#endif

void printOut(const QString &text)
{
    print(stdout, text);
}

void printError(const QString &text)
{
    print(stderr, text);
}

bool isAllPrinted()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString asTable(const QStringList &heads, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QString &head : heads)
        widths.push_back(head.size());
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[size_t(column)] = std::max(widths[size_t(column)], shortened(row[column]).size());
    }
    QString table;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString cell = shortened(cells[column]);
            const qsizetype width = widths[size_t(column)];
            line += (isNumber(cell) ? cell.rightJustified(width) : cell.leftJustified(width)) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    };
    addLine(heads);
    for (const QStringList &row : rows)
        addLine(row);
    return table;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString shown(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : u"–"_s;
}

QJsonObject toJson(const Source &source)
{
    return {{u"id"_s, source.id.value()},
            {u"file"_s, source.fileName},
            {u"sha256"_s, source.digest.toString()},
            {u"bytes"_s, source.byteCount},
            {u"encoding"_s, source.encoding},
            {u"importedAt"_s, source.importedAt.toString(Qt::ISODate)},
            {u"importedBy"_s, source.importedBy},
            {u"records"_s, source.recordsKept},
            {u"flagged"_s, source.recordsFlagged},
            {u"rejected"_s, source.recordsRejected}};
}

QJsonObject toJson(const Entity &entity)
{
    return {{u"id"_s, entity.id.value()}, {u"kind"_s, toToken(entity.kind)}, {u"key"_s, entity.key},
            {u"label"_s, entity.label},   {u"scope"_s, entity.scope},        {u"detail"_s, entity.detail}};
}

} // namespace interdict::cli
