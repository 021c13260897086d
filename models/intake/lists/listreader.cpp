// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lists/listreader.h"

#include "models/intake/lists/linestream.h"
#include "models/intake/lists/listentry.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;
using Form = ListEntry::Form;

namespace {

constexpr size_t formCount = size_t(Form::unreadable) + 1;
using FormCounts = std::array<qint64, formCount>;

qint64 &countOf(FormCounts &counts, Form form)
{
    return counts[size_t(form)];
}

/// What a line is, as a record.
DraftRecord recordOf(const LineStream &lines, ListEntry &&entry, bool isDamaged)
{
    DraftRecord record;
    record.byteOffset = lines.line().offset;
    record.byteLength = lines.line().length;
    record.reason = entry.reason;
    if (entry.identifiers.empty()) {
        record.status = RecordStatus::rejected;
        return record;
    }
    if (isDamaged && record.reason.isEmpty())
        record.reason = QCoreApplication::translate("ListReader", "The line holds bytes that are no UTF-8 text.");
    if (!record.reason.isEmpty())
        record.status = RecordStatus::flagged;
    record.identifiers = std::move(entry.identifiers);
    record.links = std::move(entry.links);
    return record;
}

ListEntry entryOf(const LineStream &lines, bool &isDamaged)
{
    if (!lines.line().isTooLong)
        return readListEntry(lines.text(&isDamaged));
    ListEntry entry;
    entry.form = Form::unreadable;
    entry.reason = QCoreApplication::translate("ListEntry", "The line is too long to be an entry of a list.");
    return entry;
}

/// Calls `take` for each line until it fails.
template <typename Take>
Outcome forEachLine(const QString &path, const CancelToken &cancel, const ProgressSink &progress, Take take)
{
    Result<LineStream> lines = LineStream::open(path, cancel, progress);
    if (!lines)
        return tl::unexpected(lines.error());
    for (;;) {
        const Result<bool> more = lines->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (Outcome taken = take(*lines); !taken)
            return taken;
    }
}

class ListSource : public OpenSource
{
public:
    ListSource(QString path, FormCounts counts) : m_path(std::move(path))
    {
        m_parts.push_back({{}, {}, {}, evidence(counts)});
    }

    [[nodiscard]] const std::vector<SourcePart> &parts() const override { return m_parts; }
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> bytes(int) const override { return openSourceFile(m_path); }
    [[nodiscard]] bool isTable() const override { return false; }
    [[nodiscard]] Outcome readRows(int, const RowSink &, const CancelToken &, const ProgressSink &) const override
    {
        return failure(ErrorCode::internal,
                       QCoreApplication::translate("ListReader", "A list of domains has no columns to be mapped."));
    }
    [[nodiscard]] Outcome readDrafts(int, const DraftSink &sink, const CancelToken &cancel,
                                     const ProgressSink &progress) const override
    {
        qint64 number = 0;
        return forEachLine(m_path, cancel, progress, [&](const LineStream &lines) -> Outcome {
            bool isDamaged = false;
            ListEntry entry = entryOf(lines, isDamaged);
            if (entry.form == Form::blank || entry.form == Form::comment)
                return {};
            DraftRecord record = recordOf(lines, std::move(entry), isDamaged);
            record.rowNumber = ++number;
            return sink(std::move(record));
        });
    }

private:
    [[nodiscard]] static QStringList evidence(FormCounts counts);

    QString m_path;
    std::vector<SourcePart> m_parts;
};

QStringList ListSource::evidence(FormCounts counts)
{
    QStringList said;
    const auto say = [&](Form form, const QString &sentence) {
        if (countOf(counts, form) > 0)
            said += sentence.arg(countOf(counts, form));
    };
    say(Form::plain, QCoreApplication::translate("ListReader", "Lines that are one domain, URL or address: %L1."));
    say(Form::hosts, QCoreApplication::translate("ListReader", "Lines of a hosts file: %L1."));
    say(Form::blocker, QCoreApplication::translate("ListReader", "Rules of an ad blocker: %L1."));
    say(Form::dnsmasq, QCoreApplication::translate("ListReader", "Rules of dnsmasq: %L1."));
    say(Form::unreadable, QCoreApplication::translate("ListReader", "Lines that are no entry: %L1."));
    say(Form::comment, QCoreApplication::translate("ListReader", "Comments, which are no records: %L1."));
    return said;
}

class ListReader : public SourceReader
{
public:
    [[nodiscard]] QString format() const override { return u"domain-list"_s; }
    [[nodiscard]] int judge(QByteArrayView head, const QString &fileName) const override;
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QString &path,
                                                           const CancelToken &cancel) const override
    {
        FormCounts counts{};
        const Outcome read = forEachLine(path, cancel, {}, [&](const LineStream &lines) -> Outcome {
            bool isDamaged = false;
            ++countOf(counts, entryOf(lines, isDamaged).form);
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        if (counts[size_t(Form::plain)] + counts[size_t(Form::hosts)] + counts[size_t(Form::blocker)] +
                counts[size_t(Form::dnsmasq)] ==
            0)
            return failure(ErrorCode::badInput,
                           QCoreApplication::translate("ListReader", "No line of the file is a domain, a URL or an "
                                                                     "address. Read it as another format."));
        return std::make_unique<ListSource>(path, counts);
    }
};

/// The first lines, the last of which may be cut off.
QStringList firstLines(QByteArrayView head)
{
    constexpr qsizetype enough = 100;
    QString text;
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        text = QStringDecoder(QStringConverter::Utf16).decode(head.first(head.size() / 2 * 2));
    else
        text = QString::fromUtf8(head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head);
    QStringList lines = text.left(1 << 16).split(u'\n');
    if (lines.size() > 1)
        lines.removeLast();
    return lines.mid(0, enough * 5);
}

int ListReader::judge(QByteArrayView head, const QString &) const
{
    FormCounts counts{};
    qint64 entries = 0;
    for (const QString &line : firstLines(head)) {
        const Form form = readListEntry(line).form;
        ++countOf(counts, form);
        entries += form != Form::blank && form != Form::comment;
        if (entries >= 100)
            break;
    }
    if (entries == 0)
        return 0;
    const qint64 readable = entries - countOf(counts, Form::unreadable);
    if (readable * 10 < entries * 8)
        return 0;
    // One column of domains is a table, too; a hosts file or rules are nothing else.
    if (countOf(counts, Form::plain) * 2 < readable)
        return 92;
    return readable == entries ? 85 : 60;
}

} // namespace

std::unique_ptr<SourceReader> makeListReader()
{
    return std::make_unique<ListReader>();
}

} // namespace interdict
