// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

#include <QJsonObject>

#include <vector>

// The letter to the operator of sites that comes before any referral: as a template of data
// (resources/referrals/lettertemplates.json), as what is filled into it, and composed for paper and for plain text.

namespace interdict {

/// The fixed words of a letter. `{organisation}`, `{reference}`, `{days}`, `{count}`, `{email}`, `{phone}`, `{person}`
/// and `{role}` are filled in.
struct LetterTemplate
{
    QString id;
    QString name;     ///< in the template's language
    QString language; ///< "en"
    QString title;
    QString calendar; ///< of WorkingCalendar
    int responseDays = 0;
    QStringList citations; ///< ids of citations.h
    QStringList opening;
    QStringList sites;
    QStringList sections;
    QStringList request;
    QStringList answer;
    QStringList consequences;
    QStringList reply;
    QStringList closing;
    QMap<QString, QString> labels; ///< headings and words for columns, by their English token
    QString source;
};
[[nodiscard]] std::vector<LetterTemplate> letterTemplates();
[[nodiscard]] Result<LetterTemplate> letterTemplate(const QString &id); ///< notFound, naming those there are

/// A product that the letter objects to.
struct LetterProduct
{
    QString title;
    QString site;
    QString where; ///< number or address of the listing
    QString price;
    QString seen;    ///< days, ISO
    QString exhibit; ///< "EX-0001": numbered within the letter
    qint64 recordId = 0;
};

/// All that one letter says. The same letter gives the same bytes.
struct WarningLetter
{
    QString templateId;
    QString reference;
    QDate dated;
    PacketParty sender;
    QString addressee;
    QString address; ///< may have several lines
    QStringList sites;
    std::vector<LetterProduct> products;
    QStringList citations; ///< ids
    int responseDays = 0;
    QString calendar;
    QStringList copies;
    QString addition; ///< paragraphs of the sender's own, after the opening; may be empty
    Marking marking = Marking::green;
    bool isDraft = false;
    std::vector<qint64> entities; ///< of the case, that it is about; ascending
};
[[nodiscard]] QJsonObject toJson(const WarningLetter &letter);
[[nodiscard]] WarningLetter warningLetterFromJson(const QJsonObject &json);

/// What the checklist of a letter (kind "operator") misses, as "name: where to get it"; empty where it may be sent.
[[nodiscard]] Result<QStringList> missingInLetter(const WarningLetter &letter);

/// A letter in its parts, in order; each has a heading, paragraphs, and facts or a table.
struct ComposedLetter
{
    struct Part
    {
        QString heading{};
        QStringList paragraphs{};
        QStringList columns{}; ///< of the table; none: no table
        std::vector<QStringList> rows{};
    };
    QString title;
    QString language;
    std::vector<std::pair<QString, QString>> facts; ///< from, to, reference, date
    std::vector<Part> parts;
    QStringList signature; ///< lines: who signs, their role, the sending body
    QString draftNotice;   ///< empty in a letter that may be sent
};
[[nodiscard]] Result<ComposedLetter> compose(const WarningLetter &letter);

enum class LetterLines {
    wrapped, ///< at 76 characters, as a mail has it
    whole    ///< a paragraph a line, for who sets it anew
};
/// With LF.
[[nodiscard]] QString plainText(const ComposedLetter &letter, LetterLines lines = LetterLines::wrapped);
/// A PDF/A-1b on A4. Needs a QGuiApplication for its fonts.
[[nodiscard]] Result<QByteArray> paintLetter(const WarningLetter &letter);

} // namespace interdict
