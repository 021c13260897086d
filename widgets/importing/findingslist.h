// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QScrollArea>
#include <QStringList>

namespace interdict::ui {

/// Sentences on what was found in a file, one below the other, as plain text that can be selected; it scrolls.
class FindingsList : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setSentences(const QStringList &sentences);
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
};

} // namespace interdict::ui
