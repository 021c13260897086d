// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/referralletter.h"

#include "models/referrals/lettersections.h"
#include "models/referrals/pdfdates.h"

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
    Q_DECLARE_TR_FUNCTIONS(interdict::ReferralLetter)
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

void setUp(QPdfWriter &writer, const QString &title, const PacketContent &content)
{
    const QString creator = u"Interdict "_s + content.programVersion;
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paperResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(creator);
    writer.setDocumentXmpMetadata(xmpMetadata(title, creator, content.madeAt));
}

PageMarks marksOf(const PacketContent &content, PaperText &words)
{
    return {content.marking, words.line(content.sender.organisation, 120),
            Words::tr("%1, revision %2").arg(content.packetId).arg(content.revision), content.isDraft};
}

Result<QByteArray> painted(const PacketContent &content, const CancelToken &cancel)
{
    const FixedHashOrder order;
    PaperText words;
    const PageMarks marks = marksOf(content, words);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, words.line(content.title), content);

    // The first round only measures: "Page 1 of 12" must know the 12.
    LetterPaper measure(&writer, nullptr, marks, 0);
    LetterSections(content, measure, words, cancel).write();
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::internal,
                       Words::tr("The PDF could not be painted. Try again; if it fails again, report it."));
    LetterPaper paper(&writer, &painter, marks, measure.pages());
    LetterSections(content, paper, words, cancel).write();
    painter.end();
    if (cancel.isCancelled())
        return cancelled();
    return buffer.data();
}

} // namespace

Result<QByteArray> paintReferral(const PacketContent &content, const CancelToken &cancel, const ProgressSink &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::internal,
                       Words::tr("The PDF needs fonts, which this program did not load. Report this fault."));
    if (progress)
        progress({0, 0, Words::tr("Painting the referral")});
    const Result<QByteArray> pdf = painted(content, cancel);
    if (!pdf)
        return pdf;
    return withFixedDates(*pdf, content.madeAt);
}

} // namespace interdict
