// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsonelements.h"

#include "models/intake/json/jsontree.h"
#include "models/intake/json/sourcechunks.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

#include <optional>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;
using Token = JsonScanner::Token;

namespace {

bool isStart(Token token)
{
    return token == Token::objectStart || token == Token::arrayStart;
}

bool isEnd(Token token)
{
    return token == Token::objectEnd || token == Token::arrayEnd;
}

struct KeyPlace
{
    qint64 start = 0;
    qint64 end = 0;
};

struct FoundList
{
    qint64 start = -1;
    int depth = 0;
    qint64 objects = 0;
    qint64 arrays = 0;
    qint64 scalars = 0;
    qint64 valuesInside = 0;
    std::vector<KeyPlace> keys;

    [[nodiscard]] bool isLargerThan(const FoundList &other) const
    {
        return objects != other.objects ? objects > other.objects : arrays > other.arrays;
    }
};

/// Watches the lists that no other list is about.
class ListFinder : public JsonScanner::Listener
{
public:
    void found(const JsonScanner::Event &event) override
    {
        if (event.token == Token::key) {
            if (m_list.start < 0)
                noteKey(event);
            return;
        }
        if (!isStart(event.token) && !isEnd(event.token))
            ++(m_list.start >= 0 ? m_list.valuesInside : m_valuesBeside);
        if (m_list.start >= 0)
            inList(event);
        else if (event.token == Token::arrayStart)
            startList(event);
    }

    [[nodiscard]] const FoundList &best() const { return m_best; }
    [[nodiscard]] qint64 listsOfObjects() const { return m_listsOfObjects; }
    [[nodiscard]] qint64 valuesBeside() const { return m_valuesBeside; }

private:
    void noteKey(const JsonScanner::Event &event)
    {
        m_keys.resize(size_t(event.depth));
        m_keys[size_t(event.depth) - 1] = {event.start, event.end};
    }

    void startList(const JsonScanner::Event &event)
    {
        m_list = {};
        m_list.start = event.start;
        m_list.depth = event.depth;
        m_list.keys.assign(m_keys.begin(), m_keys.begin() + event.depth);
    }

    void inList(const JsonScanner::Event &event)
    {
        if (event.token == Token::arrayEnd && event.depth == m_list.depth)
            return endList();
        if (event.depth != m_list.depth + 1 || isEnd(event.token))
            return;
        if (event.token == Token::objectStart)
            ++m_list.objects;
        else
            ++(event.token == Token::arrayStart ? m_list.arrays : m_list.scalars);
    }

    void endList()
    {
        m_listsOfObjects += m_list.objects > 0;
        FoundList ended = std::exchange(m_list, {});
        if (m_best.start < 0 || ended.isLargerThan(m_best))
            std::swap(ended, m_best);
        m_valuesBeside += ended.valuesInside;
    }

    FoundList m_list;
    FoundList m_best;
    std::vector<KeyPlace> m_keys;
    qint64 m_listsOfObjects = 0;
    qint64 m_valuesBeside = 0;
};

/// Where the records begin and end in what was read last.
class ElementCutter : public JsonScanner::Listener
{
public:
    struct Span
    {
        qint64 start;
        qint64 end;
    };

    explicit ElementCutter(const JsonOutline &outline) : m_outline(outline), m_isInside(outline.listStart < 0) {}

    void found(const JsonScanner::Event &event) override
    {
        if (event.token == Token::arrayStart && event.start == m_outline.listStart) {
            m_isInside = true;
            return;
        }
        if (!m_isInside || event.token == Token::key)
            return;
        if (event.depth < m_outline.elementDepth)
            m_isInside = false;
        else if (event.depth == m_outline.elementDepth)
            element(event);
    }

    /// Where the record starts that goes on in the next bytes; -1 for none.
    [[nodiscard]] qint64 openStart(qint64 openScalar) const
    {
        return m_openStart >= 0 || !m_isInside ? m_openStart : openScalar;
    }

    std::vector<Span> complete;

private:
    void element(const JsonScanner::Event &event)
    {
        if (isStart(event.token)) {
            m_openStart = event.start;
            return;
        }
        complete.push_back({isEnd(event.token) ? m_openStart : event.start, event.end});
        m_openStart = -1;
    }

    const JsonOutline &m_outline;
    bool m_isInside;
    qint64 m_openStart = -1;
};

/// What was read of a record that goes on in the next chunk.
class CarriedRecord
{
public:
    explicit CarriedRecord(const JsonEncoding &encoding)
        : m_encoding(encoding), m_mostBytes(JsonTree::mostBytes * encoding.unitWidth())
    {
    }

    void keep(qint64 start, QByteArrayView bytes, qint64 offset)
    {
        if (start != m_start)
            m_bytes.clear();
        m_start = start;
        if (start >= 0 && m_bytes.size() <= m_mostBytes)
            m_bytes += bytes.sliced(std::max(start, offset) - offset);
    }

    [[nodiscard]] JsonElement cut(qint64 start, qint64 end, QByteArrayView bytes, qint64 offset)
    {
        JsonElement element{start, end - start, {}, end - start > m_mostBytes};
        if (element.isTooLong)
            return element;
        const qint64 from = std::max(start, offset) - offset;
        const QByteArrayView last = end > offset ? bytes.sliced(from, end - offset - from) : QByteArrayView();
        element.utf8 = m_encoding.toUtf8(start < offset ? QByteArrayView(m_bytes.append(last)) : last);
        return element;
    }

private:
    JsonEncoding m_encoding;
    qint64 m_mostBytes;
    qint64 m_start = -1;
    QByteArray m_bytes;
};

Error refusal(const QString &path, const QString &what)
{
    return {ErrorCode::badInput,
            QCoreApplication::translate("JsonReader",
                                        "\"%1\" is no valid JSON. %2 Ask for the file anew, or correct it "
                                        "there.")
                .arg(visibleLine(QFileInfo(path).fileName()), what),
            {}};
}

Outcome checkEncoding(const QString &path, const JsonEncoding &encoding)
{
    if (encoding.form != JsonEncoding::Form::unreadable)
        return {};
    return failure(ErrorCode::badInput, QCoreApplication::translate(
                                            "JsonReader", "\"%1\" is in UTF-32, which is not read. Save it as UTF-8, "
                                                          "then read it again.")
                                            .arg(visibleLine(QFileInfo(path).fileName())));
}

/// Feeds the file to the scanner; `afterChunk` is called with the bytes, their offset and
/// where the scalar starts that goes on in the next.
template <typename AfterChunk>
Outcome scanFile(SourceChunks &chunks, const QString &path, JsonScanner::Listener &listener,
                 std::optional<JsonEncoding> &encoding, AfterChunk afterChunk)
{
    std::optional<JsonScanner> scanner;
    qint64 offset = 0;
    for (;;) {
        const Result<QByteArray> chunk = chunks.next();
        if (!chunk)
            return tl::unexpected(chunk.error());
        QByteArrayView bytes = *chunk;
        if (!scanner) {
            encoding = JsonEncoding::of(bytes);
            if (Outcome readable = checkEncoding(path, *encoding); !readable)
                return readable;
            bytes = bytes.sliced(encoding->markLength);
            offset = encoding->markLength;
            scanner.emplace(listener, encoding->form, offset);
        }
        if (bytes.isEmpty())
            break;
        if (!scanner->feed(bytes))
            return tl::unexpected(refusal(path, scanner->fault().toString()));
        if (Outcome taken = afterChunk(bytes, offset, scanner->openScalar()); !taken)
            return taken;
        offset += bytes.size();
    }
    if (!scanner->finish() || offset % encoding->unitWidth() != 0)
        return tl::unexpected(refusal(path, JsonFault{JsonFault::Kind::cutOff, offset}.toString()));
    return afterChunk({}, offset, qint64(-1)); // a number that is the whole text ends only now
}

Result<QString> pathOf(const QString &path, const FoundList &list, const JsonEncoding &encoding)
{
    Result<std::unique_ptr<QIODevice>> file = openSourceFile(path);
    if (!file)
        return tl::unexpected(file.error());
    QStringList names;
    for (const KeyPlace &key : list.keys) {
        (*file)->seek(key.start);
        const QByteArray utf8 = encoding.toUtf8((*file)->read(std::min<qint64>(key.end - key.start, 1000)));
        names += decodeJsonString(QByteArrayView(utf8).sliced(1).chopped(utf8.endsWith('"') ? 1 : 0));
    }
    return names.join(u'.');
}

} // namespace

Result<JsonOutline> outlineJson(const QString &path, const CancelToken &cancel)
{
    Result<SourceChunks> chunks = SourceChunks::open(path, cancel);
    if (!chunks)
        return tl::unexpected(chunks.error());
    ListFinder finder;
    std::optional<JsonEncoding> encoding;
    const Outcome scanned =
        scanFile(*chunks, path, finder, encoding, [](QByteArrayView, qint64, qint64) { return Outcome(); });
    if (!scanned)
        return tl::unexpected(scanned.error());
    JsonOutline outline;
    outline.encoding = *encoding;
    const FoundList &best = finder.best();
    // A list of texts inside an object is a value of it, not a list of records.
    if (best.start < 0 || (best.depth > 0 && best.objects == 0))
        return outline;
    Result<QString> name = pathOf(path, best, *encoding);
    if (!name)
        return tl::unexpected(name.error());
    outline.listStart = best.start;
    outline.elementDepth = best.depth + 1;
    outline.path = *name;
    outline.objects = best.objects;
    outline.others = best.arrays + best.scalars;
    outline.otherLists = finder.listsOfObjects() - (best.objects > 0);
    outline.valuesBeside = finder.valuesBeside();
    return outline;
}

Outcome readElements(const QString &path, const JsonOutline &outline, const JsonElementSink &sink,
                     const CancelToken &cancel, const ProgressSink &progress)
{
    Result<SourceChunks> chunks = SourceChunks::open(path, cancel, progress);
    if (!chunks)
        return tl::unexpected(chunks.error());
    ElementCutter cutter(outline);
    std::optional<JsonEncoding> encoding;
    CarriedRecord carried(outline.encoding);
    const auto take = [&](QByteArrayView bytes, qint64 offset, qint64 openScalar) -> Outcome {
        for (const auto [start, end] : std::exchange(cutter.complete, {})) {
            if (Outcome taken = sink(carried.cut(start, end, bytes, offset)); !taken)
                return taken;
        }
        carried.keep(cutter.openStart(openScalar), bytes, offset);
        return {};
    };
    return scanFile(*chunks, path, cutter, encoding, take);
}

} // namespace interdict
