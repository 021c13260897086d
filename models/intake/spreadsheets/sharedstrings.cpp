// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/sharedstrings.h"

#include "models/intake/spreadsheets/booktext.h"
#include "models/intake/spreadsheets/elementscanner.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace interdict {

namespace {

constexpr qint64 mostInMemory = 32 << 20;
constexpr qint64 mostUnwritten = 1 << 20;
constexpr size_t mostTexts = 10'000'000;

} // namespace

SharedStrings::SharedStrings() = default;
SharedStrings::~SharedStrings() = default;
SharedStrings::SharedStrings(SharedStrings &&) noexcept = default;
SharedStrings &SharedStrings::operator=(SharedStrings &&) noexcept = default;

Outcome SharedStrings::spill()
{
    if (!m_spilled) {
        m_spilled = std::make_unique<QTemporaryFile>();
    }
    if ((!m_spilled->isOpen() && !m_spilled->open()) || m_spilled->write(m_unwritten) != m_unwritten.size()) {
        return failure(ErrorCode::cannotWrite,
                       QCoreApplication::translate("Spreadsheets",
                                                   "The folder for temporary files cannot take the texts of "
                                                   "the book: %1. Make room there and try again.")
                           .arg(m_spilled->errorString()));
    }
    m_unwritten.clear();
    return {};
}

Outcome SharedStrings::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_starts.size() > mostTexts) {
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("Spreadsheets",
                                                   "The book has more than %L1 different texts. Save its "
                                                   "sheets as CSV and import those.")
                           .arg(qint64(mostTexts)));
    }
    const bool fits = m_inMemory.size() == m_starts.back() && m_starts.back() + bytes.size() <= mostInMemory;
    (fits ? m_inMemory : m_unwritten).append(bytes);
    m_starts.push_back(m_starts.back() + bytes.size());
    return m_unwritten.size() < mostUnwritten ? Outcome() : spill();
}

Outcome SharedStrings::read(QIODevice &part, const CancelToken &cancel)
{
    ElementScanner scanner(part, {{"si"}, {}});
    QXmlStreamReader xml;
    for (;;) {
        const Result<bool> found = scanner.next();
        if (!found)
            return tl::unexpected(found.error());
        if (cancel.isCancelled())
            return cancelled();
        if (!*found)
            return m_unwritten.isEmpty() ? Outcome() : spill();
        m_tooLong += scanner.element().isTooLong ? 1 : 0;
        xml.clear();
        xml.setNamespaceProcessing(false);
        xml.addData(scanner.element().bytes);
        if (Outcome added = add(xml.readNextStartElement() ? readRichText(xml) : QString()); !added)
            return added;
    }
}

QString SharedStrings::at(qint64 index) const
{
    const qint64 start = m_starts.at(static_cast<size_t>(index));
    const qint64 length = m_starts.at(static_cast<size_t>(index) + 1) - start;
    if (start + length <= m_inMemory.size())
        return QString::fromUtf8(QByteArrayView(m_inMemory).sliced(start, length));
    if (!m_spilled || !m_spilled->seek(start - m_inMemory.size()))
        return {};
    return QString::fromUtf8(m_spilled->read(length));
}

} // namespace interdict
