// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/pdfobjects.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryBytes = 20; // ISO 32000-1 section 7.5.4

QByteArray opening(int number)
{
    return QByteArray::number(number) + " 0 obj\n";
}

} // namespace

int pdfReference(const QByteArray &body, const QByteArray &key)
{
    const qsizetype at = body.indexOf('/' + key + ' ');
    if (at < 0)
        return 0;
    const qsizetype begin = at + key.size() + 2;
    const qsizetype end = body.indexOf(" 0 R", begin);
    return end < 0 || end - begin > 10 ? 0 : body.sliced(begin, end - begin).toInt();
}

QByteArray pdfText(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar unit : text)
        out += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

Result<PdfObjects> PdfObjects::read(QByteArray pdf)
{
    PdfObjects objects;
    objects.m_source = std::move(pdf);
    if (!objects.readTable())
        return failure(ErrorCode::internal,
                       QCoreApplication::translate("PdfObjects",
                                                   "The PDF could not be completed with this version of Qt. Report "
                                                   "this fault with the version of the program."),
                       u"the PDF is not built as expected"_s);
    return objects;
}

bool PdfObjects::readTable()
{
    const qsizetype start = m_source.lastIndexOf("startxref\n");
    const qsizetype trailer = m_source.lastIndexOf("trailer\n");
    const qsizetype table = m_source.lastIndexOf("\nxref\n0 ") + 1;
    if (table <= 0 || trailer < table || start < trailer)
        return false;
    const qsizetype firstEntry = m_source.indexOf('\n', table + 7) + 1;
    const int count = m_source.sliced(table + 7, firstEntry - 1 - table - 7).toInt();
    if (count < 2 || trailer - firstEntry != count * entryBytes)
        return false;
    std::map<qsizetype, int> byOffset;
    for (int number = 1; number < count; ++number) {
        const qsizetype entry = firstEntry + number * entryBytes;
        if (m_source.at(entry + 17) == 'n')
            byOffset[m_source.sliced(entry, 10).toLongLong()] = number;
    }
    const QByteArray tail = m_source.sliced(trailer, start - trailer);
    m_catalog = pdfReference(tail, "Root");
    m_information = pdfReference(tail, "Info");
    m_next = count;
    return readBodies(byOffset, table) && m_spans.contains(m_catalog) && m_spans.contains(m_information);
}

bool PdfObjects::readBodies(const std::map<qsizetype, int> &byOffset, qsizetype tableAt)
{
    if (byOffset.empty() || byOffset.rbegin()->first >= tableAt)
        return false;
    m_head = m_source.first(byOffset.begin()->first);
    for (auto it = byOffset.begin(); it != byOffset.end(); ++it) {
        const qsizetype end = std::next(it) == byOffset.end() ? tableAt : std::next(it)->first;
        const QByteArray whole = QByteArray::fromRawData(m_source.constData() + it->first, end - it->first);
        const QByteArray head = opening(it->second);
        const QByteArray foot = "endobj\n";
        if (!whole.startsWith(head) || !whole.endsWith(foot) || whole.size() < head.size() + foot.size())
            return false;
        m_spans[it->second] = {it->first + head.size(), whole.size() - head.size() - foot.size()};
        m_order.push_back(it->second);
    }
    return true;
}

QByteArray PdfObjects::body(int number) const
{
    if (const auto changed = m_changed.find(number); changed != m_changed.end())
        return changed->second;
    const auto found = m_spans.find(number);
    if (found == m_spans.end())
        return {};
    QByteArray text = m_source.sliced(found->second.begin, found->second.size);
    if (text.endsWith('\n'))
        text.chop(1);
    return text;
}

void PdfObjects::replace(int number, const QByteArray &body)
{
    m_changed[number] = body;
}

void PdfObjects::remove(int number)
{
    std::erase(m_order, number);
    m_spans.erase(number);
    m_changed.erase(number);
}

int PdfObjects::add(const QByteArray &body)
{
    m_order.push_back(m_next);
    m_changed[m_next] = body;
    return m_next++;
}

std::vector<int> PdfObjects::pages() const
{
    const QByteArray tree = body(pdfReference(body(m_catalog), "Pages"));
    const qsizetype begin = tree.indexOf('[');
    const qsizetype end = tree.indexOf(']', begin);
    std::vector<int> pages;
    if (begin < 0 || end < 0)
        return pages;
    const QByteArrayList kids = tree.sliced(begin + 1, end - begin - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < kids.size(); i += 3)
        pages.push_back(kids[i].toInt());
    return pages;
}

QByteArray PdfObjects::table(const std::map<int, qsizetype> &offsets, qsizetype at) const
{
    QByteArray out = "xref\n0 " + QByteArray::number(m_next) + "\n0000000000 65535 f \n";
    for (int number = 1; number < m_next; ++number) {
        const auto found = offsets.find(number);
        out += found == offsets.end() ? QByteArray("0000000000 65535 f \n")
                                      : QByteArray::number(found->second).rightJustified(10, '0') + " 00000 n \n";
    }
    out += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Info " + QByteArray::number(m_information) +
           " 0 R\n/Root " + QByteArray::number(m_catalog) + " 0 R\n";
    return out + "/ID [ <ID> <ID> ]\n>>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

QByteArray PdfObjects::written() const
{
    QByteArray out = m_head;
    out.reserve(m_source.size() + 65536);
    std::map<int, qsizetype> offsets;
    for (const int number : m_order) {
        offsets[number] = out.size();
        out += opening(number) + body(number) + "\nendobj\n";
    }
    QByteArray end = table(offsets, out.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(out);
    hash.addData(end);
    end.replace("<ID>", '<' + hash.result().toHex().left(32) + '>');
    return out + end;
}

} // namespace interdict
