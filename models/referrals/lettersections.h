// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/referrals/document/packetfindings.h"
#include "models/referrals/letterpaper.h"
#include "models/referrals/packetcontent.h"

#include <QCoreApplication>

namespace interdict {

/// What a referral says, section by section, onto paper. What the content leaves out has no section, and the numbers
/// close up. To be used within a DocumentLanguage.
class LetterSections
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LetterSections)

public:
    LetterSections(const PacketContent &content, LetterPaper &paper, PaperText &words, const CancelToken &cancel);

    /// Everything; stops early where cancelled.
    void write();

private:
    using Facts = std::vector<std::pair<QString, QString>>;
    struct Section
    {
        QString title;
        void (LetterSections::*write)();
        bool isThere = true;
        bool isAnnex = false;
        QString number{}; ///< "3", "A"
    };

    // lettersections.cpp
    [[nodiscard]] std::vector<Section> chosenSections() const;
    void writeSection(const Section &section);
    void summary();
    void request();
    void basis();
    void statements();
    void notAlleged();
    void notices();
    void notice(const PacketLetter &letter);
    void corrections();
    void leftOut();
    [[nodiscard]] qreal pointsKeptWith(const Section &section) const;

    // lettercover.cpp
    void cover(const std::vector<Section> &sections);
    void letterhead();
    void draftNotice();

    // letterfindings.cpp
    void entities();
    void entityTable(bool chosen);
    void links();
    void timeline();
    void timelineTable(const TimelineBins &bins);
    void namedEvents();
    void network();
    // In points:
    static constexpr qreal timelineHeight = 210;
    static constexpr qreal leastOfPicture = 0.7; ///< of its height, where a page has no more room
    [[nodiscard]] qreal networkHeight() const;
    [[nodiscard]] qreal roomFor(qreal points) const;
    void listings();
    [[nodiscard]] QString listingNote(const PacketListing &listing) const;
    void offersInFigures();
    void tally(const Tally &tally);

    // letterannexes.cpp
    void exhibitAnnex();
    void exhibitTable(const PacketSource &source);
    void sourceAnnex();
    void historyAnnex();
    void checkAnnex();

    void quiet(const QString &text);
    void paragraph(const QString &text);
    [[nodiscard]] QString tableCaption(const QString &text);
    [[nodiscard]] QString figureCaption(const QString &text);
    [[nodiscard]] QString entityName(const PacketEntity &entity) const;
    [[nodiscard]] QString way(const PacketListing &listing) const;
    [[nodiscard]] QString period(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last) const;
    [[nodiscard]] QString exhibitLines(const std::vector<int> &exhibits, size_t most) const;
    [[nodiscard]] QString line(const QString &text) const { return m_words.line(text); }

    const PacketContent &m_content;
    LetterPaper &m_paper;
    PaperText &m_words;
    CancelToken m_cancel;
    std::vector<std::vector<int>> m_entityExhibits;
    int m_tables = 0;
    int m_figures = 0;
};

/// "1,234", "1.234": as the document's language writes it.
[[nodiscard]] QString letterNumber(qint64 value);
/// "2026-01-31 12:00:00 UTC"; empty where there is none.
[[nodiscard]] QString letterMoment(const QDateTime &moment);
[[nodiscard]] QString dashIfEmpty(const QString &text);

} // namespace interdict
