// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"

#include "models/casework/drawablelinks.h"
#include "models/casework/jobrunner.h"
#include "models/casework/knowncases.h"
#include "models/casework/recordcells.h"
#include "models/store/historylog.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSession)
};

QString quoted(const Entity &entity)
{
    return visibleLine(entity.label).left(80);
}

CaseChange about(std::vector<RowId<Entity>> entities)
{
    return CaseChange{false, std::move(entities)};
}

/// The entities that a set of row changes is about.
CaseChange touchedBy(const std::vector<RowChange> &changes)
{
    CaseChange change;
    change.isEverything = rereadsSources(changes);
    change.isGraphOnly = !changes.empty() && std::all_of(changes.begin(), changes.end(), [](const RowChange &row) {
        return row.table == "graph_places"_L1 || row.table == "graph_view"_L1;
    });
    change.isPropertiesOnly = !changes.empty() && std::all_of(changes.begin(), changes.end(), [](const RowChange &row) {
        return row.table == "case_property"_L1;
    });
    for (const RowChange &row : changes) {
        if (row.table == "entity"_L1)
            change.entities.emplace_back(row.id);
        change.areReviews |= row.table == "review"_L1;
        change.areJudgements |= row.table == "judgement"_L1;
        const QJsonObject values = row.after ? *row.after : row.before.value_or(QJsonObject());
        for (const QString &column :
             {u"entity"_s, u"from_entity"_s, u"to_entity"_s, u"left_entity"_s, u"right_entity"_s}) {
            if (values.contains(column))
                change.entities.emplace_back(values.value(column).toInteger());
        }
        for (const Thing &thing : thingsOf(row.table, row.id, values)) {
            if (thing.kind == ThingKind::entity)
                change.entities.emplace_back(thing.id);
        }
    }
    return change;
}

} // namespace

CaseSession::CaseSession(std::unique_ptr<CaseFile> file, QString author, Clock clock)
    : m_file(std::move(file)), m_author(std::move(author)), m_clock(std::move(clock))
{
}

CaseSession::~CaseSession()
{
    const QString closed = path();
    const bool wasWritable = !isReadOnly();
    m_file.reset();
    closeLastSheet();
    if (wasWritable)
        rememberCase(closed);
}

Result<std::unique_ptr<CaseSession>> CaseSession::create(const QString &path, const CaseProperties &properties,
                                                         const QString &author, const Clock &clock)
{
    Result<CaseFile> file = CaseFile::create(path, properties, clock);
    if (!file)
        return tl::unexpected(file.error());
    auto session = std::unique_ptr<CaseSession>(new CaseSession(std::make_unique<CaseFile>(std::move(*file)),
                                                                author.isEmpty() ? accountName() : author, clock));
    const QString details = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"caseId"_s, session->properties().id}}).toJson(QJsonDocument::Compact));
    const HistoryText text{u"new-case"_s, Words::tr("Made the case \"%1\".").arg(session->properties().name), details};
    Result<Transaction> transaction = Transaction::begin(session->database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Result<HistoryEntry> noted = appendHistory(session->database(), text, session->m_author, clock.now()); !noted)
        return tl::unexpected(noted.error());
    if (Outcome committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    if (Outcome read = session->readUndoStack(); !read)
        return tl::unexpected(read.error());
    return session;
}

Result<std::unique_ptr<CaseSession>> CaseSession::open(const QString &path, CaseFile::Access access,
                                                       const QString &author, const Clock &clock)
{
    return open(path, CaseFile::OpenOptions{access, false}, author, clock);
}

Result<std::unique_ptr<CaseSession>> CaseSession::open(const QString &path, CaseFile::OpenOptions options,
                                                       const QString &author, const Clock &clock)
{
    options.isTrusted = options.isTrusted || isKnownAndUnchanged(path);
    Result<CaseFile> file = CaseFile::open(path, options);
    if (!file)
        return tl::unexpected(file.error());
    auto session = std::unique_ptr<CaseSession>(new CaseSession(std::make_unique<CaseFile>(std::move(*file)),
                                                                author.isEmpty() ? accountName() : author, clock));
    if (Outcome read = session->readUndoStack(); !read)
        return tl::unexpected(read.error());
    return session;
}

void CaseSession::setAuthor(const QString &author)
{
    const QString name = author.simplified();
    if (name.isEmpty() || name == m_author)
        return;
    m_author = name;
    Q_EMIT authorChanged(m_author);
}

void CaseSession::watchWriter(JobRunner *jobs)
{
    const int writer = ++m_writers;
    connect(jobs, &JobRunner::started, this, [this, writer](const QString &title) { setWriting(writer, title); });
    connect(jobs, &JobRunner::finished, this, [this, writer] { setWriting(writer, {}); });
    // It has waited for its job. Told later, since it goes with a page whose own part is gone already.
    connect(
        jobs, &QObject::destroyed, this, [this, writer] { setWriting(writer, {}); }, Qt::QueuedConnection);
}

Outcome CaseSession::canBeChanged() const
{
    if (isReadOnly())
        return failure(ErrorCode::readOnly,
                       Words::tr("The case is open for reading only. Save a copy of it and work in the copy."));
    if (isBeingWritten())
        return failure(ErrorCode::caseInUse, Words::tr("The case is being written: \"%1\" is under way. Wait for it to "
                                                       "end, or cancel it, then try again.")
                                                 .arg(m_writing.cbegin().value()));
    return {};
}

/// An empty title: it has ended.
void CaseSession::setWriting(int writer, const QString &title)
{
    const bool was = isBeingWritten();
    if (title.isEmpty())
        m_writing.remove(writer);
    else
        m_writing.insert(writer, title);
    if (isBeingWritten() != was)
        Q_EMIT writingChanged(!was);
}

Outcome CaseSession::readUndoStack()
{
    for (;;) {
        const Result<std::vector<HistoryHead>> entries = readHistoryHeads(database(), m_noted + 1, 1000);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->empty())
            return {};
        for (const HistoryHead &entry : *entries)
            m_undo.note(entry);
        m_noted = entries->back().number;
    }
}

Outcome CaseSession::refresh()
{
    Outcome read = readUndoStack();
    Q_EMIT caseChanged(CaseChange{true, {}});
    return read;
}

Outcome CaseSession::perform(const CaseCommand &command, const CaseChange &change)
{
    if (Outcome can = canBeChanged(); !can)
        return can;
    if (Outcome done = performCommand(database(), command, signature(), {}, {}); !done)
        return done;
    if (Outcome read = readUndoStack(); !read)
        return read;
    if (Outcome read = change.isPropertiesOnly ? m_file->readProperties() : Outcome(); !read)
        return read;
    Q_EMIT caseChanged(change);
    return {};
}

Outcome CaseSession::perform(const CaseCommand &command)
{
    return perform(command, touchedBy(command.changes));
}

Outcome CaseSession::renameEntity(const Entity &entity, const QString &label)
{
    const QString trimmed = label.simplified();
    if (trimmed.isEmpty())
        return failure(ErrorCode::invalidValue,
                       Words::tr("The name is empty. Write a name, or undo to get the old one back."));
    if (trimmed == entity.label)
        return {};
    const RowChange change{u"entity"_s, entity.id.value(), QJsonObject{{u"label"_s, entity.label}},
                           QJsonObject{{u"label"_s, trimmed}}};
    return perform(
        {u"rename"_s, Words::tr("Renamed \"%1\" to \"%2\".").arg(quoted(entity), trimmed.left(80)), {change}},
        about({entity.id}));
}

Outcome CaseSession::drawLink(const Entity &from, const Entity &to, const QString &reason, int confidence,
                              LinkKind kind)
{
    if (from.id == to.id)
        return failure(ErrorCode::invalidValue, Words::tr("A link needs two different ends. Choose another one."));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::invalidValue, Words::tr("A link needs a reason. Write why the two belong together."));
    if (confidence < 1 || confidence > 100)
        return failure(ErrorCode::invalidValue, Words::tr("Say in percent how sure you are, from 1 to 100."));
    const std::vector<LinkKind> drawable = drawableLinks(from.kind, to.kind);
    if (std::find(drawable.begin(), drawable.end(), kind) == drawable.end())
        return failure(ErrorCode::invalidValue,
                       Words::tr("Such a link cannot be drawn between these two. Choose another kind."));
    const Result<qint64> id = nextRowId(database(), u"link"_s);
    if (!id)
        return tl::unexpected(id.error());
    const QJsonObject after{{u"kind"_s, int(kind)},
                            {u"from_entity"_s, from.id.value()},
                            {u"to_entity"_s, to.id.value()},
                            {u"weight"_s, 1},
                            {u"origin"_s, int(LinkOrigin::drawn)},
                            {u"author"_s, m_author},
                            {u"reason"_s, reason.trimmed()},
                            {u"confidence"_s, confidence}};
    return perform({u"draw-link"_s,
                    Words::tr("Linked \"%1\" with \"%2\".").arg(quoted(from), quoted(to)),
                    {{u"link"_s, *id, std::nullopt, after}}},
                   about({from.id, to.id}));
}

Outcome CaseSession::removeLink(const Link &link)
{
    if (link.origin != LinkOrigin::drawn)
        return failure(ErrorCode::invalidValue,
                       Words::tr("This link was found in records; it is evidence and stays. Only "
                                 "links drawn by an analyst can be removed."));
    const QJsonObject before{{u"kind"_s, int(link.kind)},       {u"from_entity"_s, link.from.value()},
                             {u"to_entity"_s, link.to.value()}, {u"weight"_s, link.weight},
                             {u"origin"_s, int(link.origin)},   {u"author"_s, link.author},
                             {u"reason"_s, link.reason},        {u"confidence"_s, link.confidence}};
    return perform({u"remove-link"_s,
                    Words::tr("Removed a link drawn by %1.").arg(link.author),
                    {{u"link"_s, link.id.value(), before, std::nullopt}}},
                   about({link.from, link.to}));
}

Result<HistoryEntry> CaseSession::entry(qint64 number) const
{
    Result<HistoryEntry> found = historyEntry(database(), number);
    if (found)
        found->isUndone = m_undo.isUndone(number);
    return found;
}

QString CaseSession::undoText() const
{
    const Result<HistoryEntry> found = entry(m_undo.undoable().value_or(0));
    return canUndo() && found ? found->summary : QString();
}

QString CaseSession::redoText() const
{
    const Result<HistoryEntry> found = entry(m_undo.redoable().value_or(0));
    return canRedo() && found ? found->summary : QString();
}

Result<CaseCommand> CaseSession::undoCommand() const
{
    if (!m_undo.undoable())
        return failure(ErrorCode::notFound, Words::tr("There is nothing to undo."));
    const Result<HistoryEntry> done = entry(*m_undo.undoable());
    return done ? undoing(*done) : tl::unexpected(done.error());
}

Result<CaseCommand> CaseSession::redoCommand() const
{
    if (!m_undo.redoable())
        return failure(ErrorCode::notFound, Words::tr("There is nothing to redo."));
    const Result<HistoryEntry> undone = entry(*m_undo.redoable());
    return undone ? redoing(*undone) : tl::unexpected(undone.error());
}

Outcome CaseSession::undo()
{
    const Result<CaseCommand> command = undoCommand();
    return command ? perform(*command) : tl::unexpected(command.error());
}

Outcome CaseSession::redo()
{
    const Result<CaseCommand> command = redoCommand();
    return command ? perform(*command) : tl::unexpected(command.error());
}

Result<std::vector<HistoryEntry>> CaseSession::history(qint64 first, qint64 most) const
{
    Result<std::vector<HistoryEntry>> entries = readHistory(database(), first, most);
    if (entries) {
        for (HistoryEntry &entry : *entries)
            entry.isUndone = m_undo.isUndone(entry.number);
    }
    return entries;
}

QString accountName()
{
    for (const char *variable : {"INTERDICT_AUTHOR", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return Words::tr("unknown analyst");
}

} // namespace interdict
