// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/archivefile.h"

#include "models/referrals/inflating.h"

#include <QRegularExpression>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUnpacked = 256 << 20;
constexpr qsizetype entryBytes = 20;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return QByteArrayView("()<>[]{}/%").contains(c);
}

ArchiveValue made(ArchiveValue::Kind kind, const QByteArray &text = {}, double number = 0)
{
    ArchiveValue value;
    value.kind = kind;
    value.text = text;
    value.number = number;
    return value;
}

} // namespace

void ArchiveSyntax::skipBlanks()
{
    while (m_at < m_bytes.size() && (isBlank(m_bytes[m_at]) || m_bytes[m_at] == '%')) {
        if (m_bytes[m_at] == '%') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
                ++m_at;
        } else {
            ++m_at;
        }
    }
}

bool ArchiveSyntax::atEnd()
{
    skipBlanks();
    return m_at >= m_bytes.size();
}

ArchiveValue ArchiveSyntax::literal()
{
    ArchiveValue value = made(ArchiveValue::Kind::string);
    int depth = 1;
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\' && m_at + 1 < m_bytes.size()) {
            value.text += m_bytes[++m_at]; // lengths only matter roughly, so escapes are not undone
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0)
            break;
        value.text += c;
    }
    ++m_at;
    return value;
}

ArchiveValue ArchiveSyntax::hexadecimal()
{
    ArchiveValue value = made(ArchiveValue::Kind::string);
    QByteArray digits;
    for (++m_at; m_at < m_bytes.size() && m_bytes[m_at] != '>'; ++m_at) {
        const char c = m_bytes[m_at];
        if (isBlank(c))
            continue;
        value.isWrongHex |= !QByteArrayView("0123456789abcdefABCDEF").contains(c);
        digits += c;
    }
    ++m_at;
    value.isOddHex = digits.size() % 2 != 0;
    value.text = QByteArray::fromHex(digits);
    return value;
}

/// "12 0" before an "R" is one reference.
bool ArchiveSyntax::foldReference(std::vector<ArchiveValue> &items, const ArchiveValue &last) const
{
    if (!last.is(ArchiveValue::Kind::word) || last.text != "R" || items.size() < 2)
        return false;
    items.pop_back();
    items.back().kind = ArchiveValue::Kind::reference;
    return true;
}

ArchiveValue ArchiveSyntax::container()
{
    const bool isArray = m_bytes[m_at] == '[';
    m_at += isArray ? 1 : 2;
    std::vector<ArchiveValue> items;
    while (!atEnd()) {
        if (isArray ? m_bytes[m_at] == ']' : m_bytes.sliced(m_at).startsWith(">>"))
            break;
        const ArchiveValue item = next();
        if (!foldReference(items, item))
            items.push_back(item);
    }
    m_at += isArray ? 1 : 2;
    ArchiveValue value = made(isArray ? ArchiveValue::Kind::array : ArchiveValue::Kind::dictionary);
    if (isArray)
        value.items = std::move(items);
    for (size_t i = 0; !isArray && i + 1 < items.size(); i += 2)
        value.entries[items[i].text] = items[i + 1];
    return value;
}

ArchiveValue ArchiveSyntax::plain()
{
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && !isBlank(m_bytes[m_at]) && !isDelimiter(m_bytes[m_at]))
        ++m_at;
    if (m_at == start)
        ++m_at; // a stray delimiter
    const QByteArray word = m_bytes.sliced(start, m_at - start).toByteArray();
    if (word == "true" || word == "false")
        return made(ArchiveValue::Kind::boolean, word, word == "true" ? 1 : 0);
    if (word == "null")
        return {};
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (!isNumber || word.contains('e') || word.contains('n'))
        return made(ArchiveValue::Kind::word, word);
    return made(word.contains('.') ? ArchiveValue::Kind::real : ArchiveValue::Kind::integer, word, number);
}

ArchiveValue ArchiveSyntax::next()
{
    if (atEnd())
        return {};
    const char c = m_bytes[m_at];
    if (c == '(')
        return literal();
    if (c == '[' || m_bytes.sliced(m_at).startsWith("<<"))
        return container();
    if (c == '<')
        return hexadecimal();
    if (c != '/')
        return plain();
    const qsizetype start = ++m_at;
    while (m_at < m_bytes.size() && !isBlank(m_bytes[m_at]) && !isDelimiter(m_bytes[m_at]))
        ++m_at;
    return made(ArchiveValue::Kind::name, m_bytes.sliced(start, m_at - start).toByteArray());
}

ArchiveFile::ArchiveFile(QByteArray pdf) : m_pdf(std::move(pdf))
{
    readHeader();
    readTable();
}

void ArchiveFile::fault(const QString &clause, const QString &what)
{
    m_faults << clause + u": "_s + what;
}

void ArchiveFile::readHeader()
{
    static const QRegularExpression header(u"^%PDF-1\\.[0-4][\\r\\n]"_s);
    if (!header.match(QString::fromLatin1(m_pdf.left(16))).hasMatch())
        fault(u"6.1.2"_s, u"the file does not begin with %PDF-1.n"_s);
    const qsizetype second = m_pdf.indexOf('\n') + 1;
    bool isBinary = m_pdf.size() > second + 5 && m_pdf[second] == '%';
    for (int i = 1; isBinary && i <= 4; ++i)
        isBinary = uchar(m_pdf[second + i]) > 127;
    if (!isBinary)
        fault(u"6.1.2"_s, u"no comment of four bytes above 127 follows the header"_s);
    const qsizetype end = m_pdf.lastIndexOf("%%EOF");
    if (end < 0 || m_pdf.size() - end > 7 || m_pdf.indexOf("%%EOF") != end)
        fault(u"6.1.3"_s, u"the file does not end with its only %%EOF"_s);
}

void ArchiveFile::readTable()
{
    const qsizetype start = m_pdf.lastIndexOf("startxref\n");
    ArchiveSyntax at(m_pdf, start + 10);
    const auto table = qsizetype(start < 0 ? -1 : at.next().number);
    static const QRegularExpression head(u"^xref\\n0 (\\d+)\\n"_s);
    const auto match = head.match(table < 0 ? QString() : QString::fromLatin1(m_pdf.mid(table, 40)));
    if (!match.hasMatch())
        return fault(u"6.1.4"_s, u"there is no cross-reference table where startxref says"_s);
    const qsizetype first = table + match.capturedEnd();
    const int count = match.captured(1).toInt();
    static const QRegularExpression entry(u"^\\d{10} \\d{5} [nf]( \\n| \\r|\\r\\n)$"_s);
    for (int number = 0; number < count; ++number) {
        const QByteArray line = m_pdf.mid(first + number * entryBytes, entryBytes);
        if (!entry.match(QString::fromLatin1(line)).hasMatch())
            return fault(u"6.1.4"_s, u"entry %1 of the cross-reference table is malformed"_s.arg(number));
        if (line[17] == 'n')
            readObject(number, line.left(10).toLongLong());
    }
    readTrailer(first + count * entryBytes);
}

void ArchiveFile::readTrailer(qsizetype at)
{
    ArchiveSyntax syntax(m_pdf, at);
    if (syntax.next().text != "trailer")
        return fault(u"6.1.3"_s, u"no trailer follows the cross-reference table"_s);
    m_trailer = syntax.next();
    if (m_trailer.has("Encrypt"))
        fault(u"6.1.3"_s, u"the file is encrypted"_s);
    if (this->at(m_trailer, "ID").items.size() != 2)
        fault(u"6.1.3"_s, u"the trailer has no ID"_s);
    if (m_trailer.has("Prev"))
        fault(u"6.1.4"_s, u"there is more than one revision"_s);
}

void ArchiveFile::readObject(int number, qsizetype at)
{
    const QByteArray opening = QByteArray::number(number) + " 0 obj\n";
    if (!m_pdf.mid(at, opening.size()).startsWith(opening) || at == 0 || m_pdf[at - 1] != '\n')
        return fault(u"6.1.8"_s, u"object %1 is not opened as it must be"_s.arg(number));
    ArchiveSyntax syntax(m_pdf, at + opening.size());
    ArchiveObject object{syntax.next(), {}};
    const ArchiveValue after = syntax.next();
    if (after.text == "stream")
        readStream(object, number, syntax.position());
    else if (after.text != "endobj" || m_pdf.mid(syntax.position() - 7, 8) != "\nendobj\n")
        fault(u"6.1.8"_s, u"object %1 is not closed as it must be"_s.arg(number));
    m_objects[number] = std::move(object);
}

void ArchiveFile::readStream(ArchiveObject &object, int number, qsizetype at)
{
    const qsizetype begin = m_pdf.mid(at, 2) == "\r\n" ? at + 2 : m_pdf.mid(at, 1) == "\n" ? at + 1 : -1;
    const ArchiveValue &length = object.value.entries["Length"];
    qsizetype size = qsizetype(length.number);
    if (length.is(ArchiveValue::Kind::reference)) { // the object may come later in the file
        const QByteArray opening = "\n" + QByteArray::number(qint64(length.number)) + " 0 obj\n";
        const qsizetype there = m_pdf.indexOf(opening);
        size = there < 0 ? -1 : qsizetype(ArchiveSyntax(m_pdf, there + opening.size()).next().number);
    }
    if (begin < 0)
        return fault(u"6.1.7"_s, u"no line end follows \"stream\" of object %1"_s.arg(number));
    if (size < 0 || m_pdf.mid(begin + size, 11) != "\nendstream\n")
        return fault(u"6.1.7"_s, u"the length of the stream of object %1 is wrong"_s.arg(number));
    object.stream = m_pdf.mid(begin, size);
}

const ArchiveValue &ArchiveFile::resolved(const ArchiveValue &value) const
{
    static const ArchiveValue nothing;
    if (!value.is(ArchiveValue::Kind::reference))
        return value;
    const auto found = m_objects.find(int(value.number));
    return found == m_objects.end() ? nothing : found->second.value;
}

const ArchiveValue &ArchiveFile::at(const ArchiveValue &dictionary, const QByteArray &key) const
{
    static const ArchiveValue nothing;
    const auto found = dictionary.entries.find(key);
    return found == dictionary.entries.end() ? nothing : resolved(found->second);
}

std::optional<QByteArray> ArchiveFile::streamOf(const ArchiveValue &reference) const
{
    const auto found = m_objects.find(int(reference.number));
    if (!reference.is(ArchiveValue::Kind::reference) || found == m_objects.end() || !found->second.stream)
        return {};
    const ArchiveValue &filter = at(found->second.value, "Filter");
    if (filter.is(ArchiveValue::Kind::nothing))
        return found->second.stream;
    const bool isFlate =
        filter.isName("FlateDecode") || (filter.items.size() == 1 && filter.items[0].isName("FlateDecode"));
    return isFlate ? inflatedZlib(*found->second.stream, mostUnpacked) : std::nullopt;
}

} // namespace interdict
