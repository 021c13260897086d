// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/historywords.h"

#include "models/casework/historydetails.h"
#include "models/records/docket.h"
#include "models/records/judgement.h"
#include "models/store/reviewqueries.h"
#include "models/values/marking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDetails)
};

struct Title
{
    QLatin1StringView token;
    const char *text;
};

constexpr std::array rowTitles{
    Title{"note"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Note")},
    Title{"tag"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Tag")},
    Title{"tag_use"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Use of a tag")},
    Title{"grade"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Grade")},
    Title{"entity"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Entity")},
    Title{"review"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Review")},
    Title{"record"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Record")},
    Title{"source"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Source")},
    Title{"judgement"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Judgement")},
    Title{"link"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Link")},
    Title{"mark"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Mark")},
    Title{"graph_places"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Places in the graph")},
    Title{"graph_view"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "View of the graph")},
    Title{"docket"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Referral")},
    Title{"docket_item"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Item of a referral")},
    Title{"docket_event"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Event of a referral")},
    Title{"docket_outcome"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Outcome of a referral")},
    Title{"fact_marking"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Marking")},
    Title{"recipient"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Recipient")},
    Title{"letter"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Letter")},
    Title{"referral"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Packet")},
    Title{"mapping_profile"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Mapping profile")},
};

constexpr std::array columnTitles{
    Title{"entity"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Entity")},
    Title{"thing"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "About")},
    Title{"fact"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "About")},
    Title{"item"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "About")},
    Title{"is_internal"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Internal")},
    Title{"text"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Text")},
    Title{"author"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Author")},
    Title{"written_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Written")},
    Title{"made_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Made")},
    Title{"made_by"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Made by")},
    Title{"graded_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Graded")},
    Title{"marked_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Marked")},
    Title{"saved_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Saved")},
    Title{"placed_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Placed")},
    Title{"reviewed_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Reviewed")},
    Title{"entered_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Entered")},
    Title{"happened_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Happened")},
    Title{"observed_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Observed")},
    Title{"due_at"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Due")},
    Title{"state_since"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "State since")},
    Title{"name"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Name")},
    Title{"label"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Name")},
    Title{"colour"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Colour")},
    Title{"tag"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Tag")},
    Title{"confidence"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Confidence")},
    Title{"likelihood"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Likelihood")},
    Title{"reliability"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Reliability of the source")},
    Title{"credibility"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Credibility of the information")},
    Title{"reason"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Reason")},
    Title{"why"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Why")},
    Title{"verdict"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Verdict")},
    Title{"was_status"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Status before")},
    Title{"was_reason"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Reason before")},
    Title{"status"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Status")},
    Title{"cells"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Cells")},
    Title{"kept"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Records kept")},
    Title{"flagged"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Records flagged")},
    Title{"rejected"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Records rejected")},
    Title{"left_entity"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "First entity")},
    Title{"right_entity"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Second entity")},
    Title{"from_entity"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "From")},
    Title{"to_entity"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "To")},
    Title{"kind"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Kind")},
    Title{"weight"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Weight")},
    Title{"origin"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Origin")},
    Title{"layout"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Layout")},
    Title{"places"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Places")},
    Title{"state"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "State")},
    Title{"from_state"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "State before")},
    Title{"to_state"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "State after")},
    Title{"reference"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Reference")},
    Title{"recipient_kind"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Kind of recipient")},
    Title{"recipient"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Recipient")},
    Title{"title"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Title")},
    Title{"marking"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Marking")},
    Title{"door"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Door")},
    Title{"network"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Network")},
    Title{"details"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Details")},
    Title{"docket"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Referral")},
    Title{"docket_item"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Item")},
    Title{"clock"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Clock")},
    Title{"note"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Remark")},
    Title{"proof"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Proof")},
    Title{"proof_record"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Proof (record)")},
    Title{"proof_source"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Proof (file)")},
    Title{"outcome"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Outcome")},
    Title{"evidence_record"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Evidence (record)")},
    Title{"evidence_source"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Evidence (file)")},
    Title{"token"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Token")},
    Title{"entry"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Entry")},
    Title{"addressee"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Addressee")},
    Title{"content"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Content")},
    Title{"dated"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Dated")},
    Title{"calendar"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Calendar")},
    Title{"response_days"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Days to answer")},
    Title{"delivered"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Delivered")},
    Title{"delivery_proof"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Proof of delivery")},
    Title{"received"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Received")},
    Title{"receipt_proof"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Proof of receipt")},
    Title{"answered"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Answered")},
    Title{"answer"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Answer")},
    Title{"revision"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Revision")},
    Title{"supersedes"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Supersedes")},
    Title{"version"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Version")},
    Title{"profile"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Profile")},
    Title{"caseId"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Number of the case")},
    Title{"file"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "File")},
    Title{"sha256"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "SHA-256")},
    Title{"records"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Records")},
    Title{"listings"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Listings")},
    Title{"changedListings"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Listings changed")},
    Title{"entities"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Entities")},
    Title{"keptEntities"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Entities that stay")},
    Title{"links"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Links")},
    Title{"source"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Source")},
    Title{"sources"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Sources")},
    Title{"packetId"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Packet")},
};

constexpr std::array actionTitles{
    Title{"add-note"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Add Note")},
    Title{"change-note"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Change Note")},
    Title{"remove-note"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Remove Note")},
    Title{"tag"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Tag")},
    Title{"untag"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Take Tag Off")},
    Title{"change-tag"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Change Tag")},
    Title{"remove-tag"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Remove Tag")},
    Title{"grade"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Grade")},
    Title{"ungrade"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Take Grade Back")},
    Title{"rename"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Rename")},
    Title{"draw-link"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Draw Link")},
    Title{"remove-link"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Remove Link")},
    Title{"judge"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Judge")},
    Title{"withdraw-judgement"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Withdraw Judgement")},
    Title{"mark"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Mark")},
    Title{"marking"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Set Marking")},
    Title{"unmark"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Take Marking Back")},
    Title{"place-nodes"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Place Nodes")},
    Title{"show-graph"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Show Graph")},
    Title{"save-view"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Save View")},
    Title{"remove-view"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Remove View")},
    Title{"accept-records"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Accept Records")},
    Title{"confirm-records"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Confirm Records")},
    Title{"correct-records"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Correct Records")},
    Title{"draft-referral"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Draft Referral")},
    Title{"revise-referral"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Change Referral")},
    Title{"move-referral"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Move Referral")},
    Title{"renew-clock"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Renew Clock")},
    Title{"set-due"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Set Date")},
    Title{"observe-outcome"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Observe Outcome")},
    Title{"attach-packet"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Attach Packet")},
    Title{"recipient"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Recipient")},
    Title{"letter"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Write Letter")},
    Title{"letter-delivered"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Letter Delivered")},
    Title{"letter-received"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Letter Received")},
    Title{"letter-answered"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Letter Answered")},
    Title{"save-profile"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Save Mapping Profile")},
    Title{"build-packet"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Build Packet")},
    Title{"import"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Import")},
    Title{"withdraw-import"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Withdraw Import")},
    Title{"restore-import"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Restore Import")},
    Title{"new-case"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "New Case")},
    Title{"undo"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Undo")},
    Title{"redo"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Redo")},
    Title{"undo-entries"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Undo Chosen Entries")},
    Title{"redo-entries"_L1, QT_TRANSLATE_NOOP("HistoryDetails", "Redo Chosen Entries")},
};

/// Translated; `otherwise` where the token is not known.
template <size_t count>
QString titleOf(const std::array<Title, count> &titles, const QString &token, const QString &otherwise)
{
    const auto found =
        std::find_if(titles.begin(), titles.end(), [&token](const Title &each) { return each.token == token; });
    return found == titles.end() ? otherwise : Words::tr(found->text);
}

QString withBlanks(const QString &token)
{
    QString text = QString(token).replace(u'_', u' ').replace(u'-', u' ');
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

/// The name of a number of an enumeration that has a display name; the number itself where it is none of them.
template <typename Value>
QString named(qint64 number)
{
    const QString name = displayName(Value(int(number)));
    return name.isEmpty() ? QLocale().toString(number) : name;
}

QString confidenceInWords(const QString &table, qint64 number)
{
    if (number == 0)
        return {};
    return table == "grade"_L1 ? named<Confidence>(number) : Words::tr("%1 %").arg(number);
}

QString kindInWords(const QString &table, qint64 number)
{
    return table == "link"_L1 ? named<LinkKind>(number) : QString();
}

QString jsonInWords(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray()) {
        QStringList parts;
        for (const QJsonValue &value : document.array())
            parts << value.toString();
        return parts.join(u" | "_s);
    }
    return document.isObject() ? Words::tr("%L1 characters of data").arg(qint64(text.size())) : text;
}

} // namespace

QString rowInWords(const QString &table, qint64 id)
{
    //: A kind of row of the case and its number: Judgement 3
    return Words::tr("%1 %2", "row").arg(titleOf(rowTitles, table, withBlanks(table))).arg(id);
}

QString columnTitle(const QString &column)
{
    return titleOf(columnTitles, column, withBlanks(column));
}

bool isPlumbing(const QString &table, const QString &column)
{
    if (column == "kind"_L1)
        return table != "link"_L1;
    return (table == "link"_L1 && (column == "weight"_L1 || column == "origin"_L1)) ||
           (table == "docket_event"_L1 && column == "entered_at"_L1) || column == "layout_key"_L1 ||
           (column == "recipient_id"_L1);
}

std::optional<ThingKind> thingOfColumn(const QString &table, const QString &column, const QJsonObject &row)
{
    const auto kind = int(row.value("kind"_L1).toInteger());
    if (column == "thing"_L1)
        return kind >= int(ThingKind::entity) && kind <= int(ThingKind::packet) ? std::optional(ThingKind(kind))
                                                                                : std::nullopt;
    if (column == "fact"_L1) {
        const ThingKind kinds[] = {ThingKind::source, ThingKind::entity, ThingKind::listing};
        return kind >= 1 && kind <= 3 ? std::optional(kinds[kind - 1]) : std::nullopt;
    }
    if (column == "item"_L1 && table == "docket_item"_L1)
        return kind == 1 ? ThingKind::entity : ThingKind::listing;
    if (column.endsWith("_entity"_L1) || column == "entity"_L1)
        return ThingKind::entity;
    if (column.endsWith("_record"_L1))
        return ThingKind::record;
    if (column.endsWith("_source"_L1))
        return ThingKind::source;
    return column == "docket"_L1 ? std::optional(ThingKind::referral) : std::nullopt;
}

QString numberInWords(const QString &table, const QString &column, qint64 number)
{
    if (column == "confidence"_L1)
        return confidenceInWords(table, number);
    if (column == "likelihood"_L1)
        return number == 0 ? QString() : named<Likelihood>(number);
    if (column == "reliability"_L1)
        return number == 0 ? QString() : named<Reliability>(number);
    if (column == "credibility"_L1)
        return number == 0 ? QString() : named<Credibility>(number);
    if (column == "is_internal"_L1)
        return number == 0 ? Words::tr("no, may be told in packets") : Words::tr("yes");
    if (column == "colour"_L1)
        return named<MarkColour>(number);
    if (column == "marking"_L1)
        return toString(Marking(std::clamp<qint64>(number, 0, qint64(Marking::red))));
    if (column == "verdict"_L1)
        return table == "judgement"_L1 ? named<Verdict>(number)
               : table == "review"_L1  ? named<ReviewVerdict>(number)
                                       : QLocale().toString(number);
    if (column.endsWith("status"_L1))
        return named<RecordStatus>(number);
    if (column.endsWith("state"_L1) && table.startsWith("docket"_L1))
        return number == 0 ? QString() : named<ReferralState>(number);
    if (column == "outcome"_L1)
        return named<OutcomeKind>(number);
    return column == "kind"_L1 ? kindInWords(table, number) : QLocale().toString(number);
}

QString textInWords(const QString &table, const QString &column, const QString &text)
{
    if (text.isEmpty())
        return {};
    const bool isForMachines = column == "places"_L1 || column == "content"_L1 || column == "profile"_L1 ||
                               column == "entry"_L1 || column == "details"_L1 || column == "cells"_L1 ||
                               (column == "state"_L1 && table == "graph_view"_L1);
    if (column == "places"_L1)
        return Words::tr("%L1 characters of data").arg(qint64(text.size()));
    return isForMachines ? jsonInWords(text) : text;
}

QString actionTitle(const QString &action)
{
    return titleOf(actionTitles, action, withBlanks(action));
}

QStringList knownActions()
{
    QStringList actions;
    for (const Title &title : actionTitles)
        actions << title.token;
    std::sort(actions.begin(), actions.end(),
              [](const QString &a, const QString &b) { return actionTitle(a).localeAwareCompare(actionTitle(b)) < 0; });
    return actions;
}

} // namespace interdict
