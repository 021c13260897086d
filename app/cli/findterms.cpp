// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/findterms.h"

#include "app/cli/output.h"
#include "models/casework/batchsearch.h"
#include "models/values/safetext.h"

#include <QJsonArray>
#include <QSaveFile>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *tokens[TermHits::columns] = {"listings",    "sellers", "sites", "shipments",
                                                   "identifiers", "others",  "notes", "evidence"};

QJsonObject toJson(const TermHits &hits)
{
    QJsonObject object{{u"term"_s, hits.term}, {u"takenAs"_s, hits.takenAs}, {u"total"_s, hits.total()}};
    for (int column = 0; column < TermHits::columns; ++column)
        object.insert(QLatin1StringView(tokens[column]), hits.counts[size_t(column)]);
    return object;
}

QString toText(const std::vector<TermHits> &all)
{
    QStringList head{Cli::tr("term"), Cli::tr("taken as")};
    for (int column = 0; column < TermHits::columns; ++column)
        head << columnTitle(TermHits::Column(column));
    std::vector<QStringList> rows;
    int found = 0;
    for (const TermHits &hits : all) {
        QStringList row{visibleLine(hits.term).left(40), hits.takenAs.left(40)};
        for (const qint64 count : hits.counts)
            row << (count > 0 ? grouped(count) : QString());
        rows.push_back(std::move(row));
        found += hits.total() > 0 ? 1 : 0;
    }
    return asTable(head, rows) + Cli::tr("%1 of %n term(s) are in the case.\n", nullptr, int(all.size())).arg(found);
}

Outcome write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failure(
            ErrorCode::cannotWrite,
            Cli::tr("\"%1\" could not be written: %2. Choose another folder or name.").arg(path, file.errorString()));
    return {};
}

} // namespace

Result<Answer> findTerms(const QString &casePath, const QString &termFile, const QString &csvFile)
{
    const Result<QString> text = readTermFile(termFile);
    if (!text)
        return tl::unexpected(text.error());
    const TermList list = termsOf(*text);
    const auto hits = searchTerms(casePath, list.terms, {}, {});
    if (!hits)
        return tl::unexpected(hits.error());
    QJsonArray terms;
    for (const TermHits &each : *hits)
        terms.append(toJson(each));
    QString said = toText(*hits);
    if (list.isCut)
        said += Cli::tr("Only the first %1 terms were looked up.\n").arg(grouped(TermList::mostTerms));
    if (!csvFile.isEmpty()) {
        if (Outcome written = write(csvFile, toCsv(*hits)); !written)
            return tl::unexpected(written.error());
    }
    return Answer{{{u"terms"_s, terms}, {u"isCut"_s, list.isCut}}, said};
}

} // namespace interdict::cli
