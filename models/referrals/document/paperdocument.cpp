// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/paperdocument.h"

#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/document/glyphprimer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashSeed>
#include <QMutex>
#include <QPainter>
#include <QPdfWriter>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PaperDocument)
};

/// QPdfWriter (seen in Qt 6.4 to 6.10) embeds fonts in the order of a QHash, which differs from run to run. Hash tables
/// keep the seed they were made with, so other threads' tables lose nothing but the secrecy of one seed for a while.
class FixedHashOrder
{
public:
    FixedHashOrder() : m_lock(mutex()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)

private:
    static QMutex *mutex()
    {
        static QMutex one;
        return &one;
    }
    QMutexLocker<QMutex> m_lock; // one at a time, or one's end would be random for the other
};

void setUp(QPdfWriter &writer, const PdfAbout &about)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paperResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(about.title);
    writer.setCreator(about.creator);
    writer.setDocumentXmpMetadata(xmpPacket(about));
}

} // namespace

Result<QByteArray> paintDocument(const PdfAbout &about, const PageMarks &marks,
                                 const std::function<void(LetterPaper &)> &write, const CancelToken &cancel)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::internal,
                       Words::tr("The PDF needs fonts, which this program did not load. Report this fault."));
    const FixedHashOrder order;
    const DocumentLanguage language(about.language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, about);
    LetterPaper measure(&writer, nullptr, marks, 0);
    write(measure);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::internal,
                       Words::tr("The PDF could not be painted. Try again; if it fails again, report it."));
    const std::vector<char32_t> primer = paintPrimer(painter, measure.rareCharacters());
    if (!primer.empty())
        writer.newPage();
    LetterPaper paper(&writer, &painter, marks, measure.pages());
    paper.setKnownPlaces(measure.pdfMarks().places);
    if (!cancel.isCancelled())
        write(paper);
    painter.end();
    if (cancel.isCancelled())
        return cancelled();
    PdfMarks found = paper.pdfMarks();
    found.primer = primer;
    return finishedPdf(buffer.data(), about, found);
}

} // namespace interdict
