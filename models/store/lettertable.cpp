// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/lettertable.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Letter letterAt(const Statement &row)
{
    Letter letter;
    letter.id = row.id<Letter>(0);
    letter.reference = row.text(1);
    letter.addressee = row.text(2);
    letter.content = row.text(3);
    letter.dated = dateOf(row.text(4));
    letter.calendar = row.text(5);
    letter.responseDays = int(row.integer(6));
    letter.author = row.text(7);
    letter.madeAt = QDateTime::fromString(row.text(8), Qt::ISODate);
    letter.delivered = dateOf(row.text(9));
    letter.deliveryProof = row.text(10);
    letter.received = dateOf(row.text(11));
    letter.receiptProof = row.text(12);
    letter.answered = dateOf(row.text(13));
    letter.answer = row.text(14);
    letter.verdict = Letter::Verdict(row.integer(15));
    return letter;
}

CaseRecipient recipientAt(const Statement &row)
{
    return {row.id<CaseRecipient>(0), row.text(1), row.text(2), row.text(3),
            QDateTime::fromString(row.text(4), Qt::ISODate)};
}

} // namespace

Result<std::vector<Letter>> allLetters(const Database &database)
{
    Result<Statement> rows =
        database.prepare("SELECT id, reference, addressee, content, dated, calendar, response_days, author, made_at, "
                         "delivered, delivery_proof, received, receipt_proof, answered, answer, verdict "
                         "FROM letter ORDER BY id");
    return rowsOf<Letter>(std::move(rows), letterAt);
}

Result<std::optional<Letter>> letterByReference(const Database &database, const QString &reference)
{
    const Result<std::vector<Letter>> letters = allLetters(database);
    if (!letters)
        return tl::unexpected(letters.error());
    for (const Letter &letter : *letters) {
        if (letter.reference.compare(reference, Qt::CaseInsensitive) == 0)
            return std::optional(letter);
    }
    return std::optional<Letter>();
}

QJsonObject rowOf(const Letter &letter)
{
    return {{u"reference"_s, letter.reference},
            {u"addressee"_s, letter.addressee},
            {u"content"_s, letter.content},
            {u"dated"_s, letter.dated.toString(Qt::ISODate)},
            {u"calendar"_s, letter.calendar},
            {u"response_days"_s, letter.responseDays},
            {u"author"_s, letter.author},
            {u"made_at"_s, letter.madeAt.toUTC().toString(Qt::ISODate)},
            {u"delivered"_s, letter.delivered.toString(Qt::ISODate)},
            {u"delivery_proof"_s, letter.deliveryProof},
            {u"received"_s, letter.received.toString(Qt::ISODate)},
            {u"receipt_proof"_s, letter.receiptProof},
            {u"answered"_s, letter.answered.toString(Qt::ISODate)},
            {u"answer"_s, letter.answer},
            {u"verdict"_s, int(letter.verdict)}};
}

Result<std::vector<CaseRecipient>> caseRecipients(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT id, token, entry, author, made_at FROM recipient ORDER BY id");
    return rowsOf<CaseRecipient>(std::move(rows), recipientAt);
}

QJsonObject rowOf(const CaseRecipient &recipient)
{
    return {{u"token"_s, recipient.token},
            {u"entry"_s, recipient.entry},
            {u"author"_s, recipient.author},
            {u"made_at"_s, recipient.madeAt.toUTC().toString(Qt::ISODate)}};
}

} // namespace interdict
