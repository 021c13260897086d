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

#define TITLE(token, text)                                                                                             \
    Title                                                                                                              \
    {                                                                                                                  \
        token##_L1, QT_TRANSLATE_NOOP("HistoryDetails", text)                                                          \
    }

constexpr std::array rowTitles{
    TITLE("note", "Note"),
    TITLE("tag", "Tag"),
    TITLE("tag_use", "Use of a tag"),
    TITLE("grade", "Grade"),
    TITLE("entity", "Entity"),
    TITLE("review", "Review"),
    TITLE("record", "Record"),
    TITLE("source", "Source"),
    TITLE("judgement", "Judgement"),
    TITLE("link", "Link"),
    TITLE("mark", "Mark"),
    TITLE("graph_places", "Places in the graph"),
    TITLE("graph_view", "View of the graph"),
    TITLE("docket", "Referral"),
    TITLE("docket_item", "Item of a referral"),
    TITLE("docket_event", "Event of a referral"),
    TITLE("docket_outcome", "Outcome of a referral"),
    TITLE("fact_marking", "Marking"),
    TITLE("recipient", "Recipient"),
    TITLE("letter", "Letter"),
    TITLE("referral", "Packet"),
    TITLE("mapping_profile", "Mapping profile"),
};

constexpr std::array columnTitles{
    TITLE("entity", "Entity"),
    TITLE("thing", "About"),
    TITLE("fact", "About"),
    TITLE("item", "About"),
    TITLE("is_internal", "Internal"),
    TITLE("text", "Text"),
    TITLE("author", "Author"),
    TITLE("written_at", "Written"),
    TITLE("made_at", "Made"),
    TITLE("made_by", "Made by"),
    TITLE("graded_at", "Graded"),
    TITLE("marked_at", "Marked"),
    TITLE("saved_at", "Saved"),
    TITLE("placed_at", "Placed"),
    TITLE("reviewed_at", "Reviewed"),
    TITLE("entered_at", "Entered"),
    TITLE("happened_at", "Happened"),
    TITLE("observed_at", "Observed"),
    TITLE("due_at", "Due"),
    TITLE("state_since", "State since"),
    TITLE("name", "Name"),
    TITLE("label", "Name"),
    TITLE("colour", "Colour"),
    TITLE("tag", "Tag"),
    TITLE("confidence", "Confidence"),
    TITLE("likelihood", "Likelihood"),
    TITLE("reliability", "Reliability of the source"),
    TITLE("credibility", "Credibility of the information"),
    TITLE("reason", "Reason"),
    TITLE("why", "Why"),
    TITLE("verdict", "Verdict"),
    TITLE("was_status", "Status before"),
    TITLE("was_reason", "Reason before"),
    TITLE("status", "Status"),
    TITLE("cells", "Cells"),
    TITLE("kept", "Records kept"),
    TITLE("flagged", "Records flagged"),
    TITLE("rejected", "Records rejected"),
    TITLE("left_entity", "First entity"),
    TITLE("right_entity", "Second entity"),
    TITLE("from_entity", "From"),
    TITLE("to_entity", "To"),
    TITLE("kind", "Kind"),
    TITLE("weight", "Weight"),
    TITLE("origin", "Origin"),
    TITLE("layout", "Layout"),
    TITLE("places", "Places"),
    TITLE("state", "State"),
    TITLE("from_state", "State before"),
    TITLE("to_state", "State after"),
    TITLE("reference", "Reference"),
    TITLE("recipient_kind", "Kind of recipient"),
    TITLE("recipient", "Recipient"),
    TITLE("title", "Title"),
    TITLE("marking", "Marking"),
    TITLE("door", "Door"),
    TITLE("network", "Network"),
    TITLE("details", "Details"),
    TITLE("docket", "Referral"),
    TITLE("docket_item", "Item"),
    TITLE("clock", "Clock"),
    TITLE("note", "Remark"),
    TITLE("proof", "Proof"),
    TITLE("proof_record", "Proof (record)"),
    TITLE("proof_source", "Proof (file)"),
    TITLE("outcome", "Outcome"),
    TITLE("evidence_record", "Evidence (record)"),
    TITLE("evidence_source", "Evidence (file)"),
    TITLE("token", "Token"),
    TITLE("entry", "Entry"),
    TITLE("addressee", "Addressee"),
    TITLE("content", "Content"),
    TITLE("dated", "Dated"),
    TITLE("calendar", "Calendar"),
    TITLE("response_days", "Days to answer"),
    TITLE("delivered", "Delivered"),
    TITLE("delivery_proof", "Proof of delivery"),
    TITLE("received", "Received"),
    TITLE("receipt_proof", "Proof of receipt"),
    TITLE("answered", "Answered"),
    TITLE("answer", "Answer"),
    TITLE("revision", "Revision"),
    TITLE("supersedes", "Supersedes"),
    TITLE("version", "Version"),
    TITLE("profile", "Profile"),
    TITLE("caseId", "Number of the case"),
    TITLE("file", "File"),
    TITLE("sha256", "SHA-256"),
    TITLE("records", "Records"),
    TITLE("listings", "Listings"),
    TITLE("changedListings", "Listings changed"),
    TITLE("entities", "Entities"),
    TITLE("keptEntities", "Entities that stay"),
    TITLE("links", "Links"),
    TITLE("source", "Source"),
    TITLE("sources", "Sources"),
    TITLE("packetId", "Packet"),
};

constexpr std::array actionTitles{
    TITLE("add-note", "Add Note"),
    TITLE("change-note", "Change Note"),
    TITLE("remove-note", "Remove Note"),
    TITLE("tag", "Tag"),
    TITLE("untag", "Take Tag Off"),
    TITLE("change-tag", "Change Tag"),
    TITLE("remove-tag", "Remove Tag"),
    TITLE("grade", "Grade"),
    TITLE("ungrade", "Take Grade Back"),
    TITLE("rename", "Rename"),
    TITLE("draw-link", "Draw Link"),
    TITLE("remove-link", "Remove Link"),
    TITLE("judge", "Judge"),
    TITLE("withdraw-judgement", "Withdraw Judgement"),
    TITLE("mark", "Mark"),
    TITLE("marking", "Set Marking"),
    TITLE("unmark", "Take Marking Back"),
    TITLE("place-nodes", "Place Nodes"),
    TITLE("show-graph", "Show Graph"),
    TITLE("save-view", "Save View"),
    TITLE("remove-view", "Remove View"),
    TITLE("accept-records", "Accept Records"),
    TITLE("confirm-records", "Confirm Records"),
    TITLE("correct-records", "Correct Records"),
    TITLE("draft-referral", "Draft Referral"),
    TITLE("revise-referral", "Change Referral"),
    TITLE("move-referral", "Move Referral"),
    TITLE("renew-clock", "Renew Clock"),
    TITLE("set-due", "Set Date"),
    TITLE("observe-outcome", "Observe Outcome"),
    TITLE("attach-packet", "Attach Packet"),
    TITLE("recipient", "Recipient"),
    TITLE("letter", "Write Letter"),
    TITLE("letter-delivered", "Letter Delivered"),
    TITLE("letter-received", "Letter Received"),
    TITLE("letter-answered", "Letter Answered"),
    TITLE("save-profile", "Save Mapping Profile"),
    TITLE("build-packet", "Build Packet"),
    TITLE("import", "Import"),
    TITLE("withdraw-import", "Withdraw Import"),
    TITLE("restore-import", "Restore Import"),
    TITLE("new-case", "New Case"),
    TITLE("undo", "Undo"),
    TITLE("redo", "Redo"),
    TITLE("undo-entries", "Undo Chosen Entries"),
    TITLE("redo-entries", "Redo Chosen Entries"),
};
#undef TITLE

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
