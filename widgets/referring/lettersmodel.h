// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/letters.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// The warning letters of the case as of the session's today, with what became of them.
class LettersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { reference, addressee, sites, dated, delivered, received, deadline, left, stage };
    static constexpr int columns = int(Column::stage) + 1;

    explicit LettersModel(CaseSession *session, QObject *parent = nullptr);

    /// The constructor reads nothing.
    void load();
    [[nodiscard]] const LetterStanding *letterAt(int row) const; ///< until the next load

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    CaseSession *m_session;
    std::vector<LetterStanding> m_letters;
};

} // namespace interdict::ui
