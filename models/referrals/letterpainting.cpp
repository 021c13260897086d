// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/document/paperdocument.h"
#include "models/referrals/warningletter.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Exhibit, product, listing, price, days; or number and text.
std::vector<LetterColumn> columnsOf(const QStringList &titles)
{
    if (titles.size() == 2)
        return {{titles[0], 0.06, LetterFace::cell, true}, {titles[1], 0.94}};
    std::vector<LetterColumn> columns;
    const qreal shares[] = {0.13, 0.34, 0.27, 0.13, 0.13};
    for (int i = 0; i < int(titles.size()); ++i)
        columns.push_back({titles[i], shares[std::min<size_t>(size_t(i), std::size(shares) - 1)]});
    return columns;
}

void writePart(const ComposedLetter::Part &part, int number, PaperText &words, LetterPaper &paper)
{
    if (!part.heading.isEmpty())
        paper.heading(u"%1.  %2"_s.arg(number).arg(part.heading), 60, "s" + QByteArray::number(number));
    for (const QString &paragraph : part.paragraphs) {
        paper.keep(std::min(qreal(60), 14 * (1 + qreal(paragraph.size()) / 95))); // short ones stay whole
        paper.text(words.line(paragraph, 4000), LetterFace::body);
        paper.space(4);
    }
    if (part.rows.empty())
        return;
    paper.beginTable(columnsOf(part.columns));
    for (const QStringList &row : part.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << words.line(cell);
        paper.row(cells);
    }
    paper.endTable();
}

void write(const ComposedLetter &letter, PaperText &words, LetterPaper &paper)
{
    if (!letter.draftNotice.isEmpty()) {
        paper.framed(letter.draftNotice, {});
        paper.space(14);
    }
    if (!letter.signature.isEmpty())
        paper.text(words.line(letter.signature.back()), LetterFace::letterhead, letterInk);
    paper.space(10);
    paper.text(words.line(letter.title), LetterFace::title, letterInk);
    paper.rule();
    paper.space(6);
    std::vector<std::pair<QString, QString>> facts;
    for (const auto &[name, value] : letter.facts)
        facts.emplace_back(name, words.line(value));
    paper.facts(facts);
    paper.space(8);
    int number = 0;
    for (const ComposedLetter::Part &part : letter.parts)
        writePart(part, part.heading.isEmpty() ? number : ++number, words, paper);
    paper.keep(70); // nobody signs alone on a page
    paper.space(30);
    for (const QString &line : letter.signature)
        paper.text(words.line(line), LetterFace::body);
}

} // namespace

Result<QByteArray> paintLetter(const WarningLetter &letter)
{
    const Result<ComposedLetter> composed = compose(letter);
    if (!composed)
        return tl::unexpected(composed.error());
    const DocumentLanguage language(composed->language);
    PaperText words;
    PdfAbout about;
    about.title = words.line(composed->title);
    about.author = words.line(letter.sender.organisation);
    about.creator = u"Interdict"_s; // without a version: a letter stays the same bytes
    about.language = composed->language;
    about.madeAt = letter.dated.startOfDay(Qt::UTC);
    const PageMarks marks{letter.marking, words.line(letter.sender.organisation, 120), words.line(letter.reference, 60),
                          letter.isDraft};
    return paintDocument(
        about, marks, [&](LetterPaper &paper) { write(*composed, words, paper); }, CancelToken());
}

} // namespace interdict
