// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/referrals/letterpaper.h"
#include "models/referrals/packetcontent.h"

#include <QCoreApplication>

namespace interdict {

/// What a referral says, section by section, onto paper.
class LetterSections
{
    Q_DECLARE_TR_FUNCTIONS(interdict::LetterSections)

public:
    LetterSections(const PacketContent &content, LetterPaper &paper, PaperText &words, const CancelToken &cancel)
        : m_content(content), m_paper(paper), m_words(words), m_cancel(cancel)
    {
    }

    /// Everything; stops early where cancelled.
    void write();

private:
    using Facts = std::vector<std::pair<QString, QString>>;

    void cover();
    void draftNotice();
    void request();
    void summary();
    void entities();
    void entityTable(bool chosen);
    void links();
    void picture();
    void listings();
    void history();
    void exhibitAnnex();
    void exhibitTable(const PacketSource &source);
    void sourceAnnex();
    void checkAnnex();

    void numbered(const QString &title, qreal followedByPoints = 90);
    void quiet(const QString &text);
    [[nodiscard]] QString entityName(const PacketEntity &entity) const;
    [[nodiscard]] QString way(const PacketListing &listing) const;
    [[nodiscard]] QString period(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last) const;
    [[nodiscard]] QString line(const QString &text) const { return m_words.line(text); }

    const PacketContent &m_content;
    LetterPaper &m_paper;
    PaperText &m_words;
    CancelToken m_cancel;
    int m_section = 0;
};

} // namespace interdict
