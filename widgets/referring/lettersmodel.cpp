// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/lettersmodel.h"

#include "models/itemmodels/celltext.h"

#include <QFont>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

Cell dayCell(QDate date)
{
    return Cell::text(date.toString(Qt::ISODate));
}

Cell cellOf(const LetterStanding &standing, LettersModel::Column column)
{
    const Letter &letter = standing.letter;
    switch (column) {
    case LettersModel::Column::reference:
        return Cell::text(letter.reference);
    case LettersModel::Column::addressee:
        return Cell::text(letter.addressee);
    case LettersModel::Column::sites:
        return Cell::number(standing.content.sites.size());
    case LettersModel::Column::dated:
        return dayCell(letter.dated);
    case LettersModel::Column::delivered:
        return dayCell(letter.delivered);
    case LettersModel::Column::received:
        return dayCell(letter.received);
    case LettersModel::Column::deadline:
        return dayCell(standing.deadline);
    case LettersModel::Column::left:
        return standing.stage == LetterStanding::Stage::running ? Cell::number(standing.workingDaysLeft)
                                                                : Cell::text({});
    case LettersModel::Column::stage:
        return Cell::text(standing.content.isDraft ? LettersModel::tr("draft") : displayName(standing.stage));
    }
    return {};
}

} // namespace

LettersModel::LettersModel(CaseSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void LettersModel::load()
{
    Result<std::vector<LetterStanding>> letters =
        letterStandings(m_session->database(), dayReachedEverywhere(m_session->clock().now()));
    if (!letters) {
        Q_EMIT failed(letters.error());
        return;
    }
    beginResetModel();
    m_letters = std::move(*letters);
    endResetModel();
}

const LetterStanding *LettersModel::letterAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_letters[size_t(row)] : nullptr;
}

int LettersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int LettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LettersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LetterStanding &standing = m_letters[size_t(index.row())];
    if (role == Qt::FontRole && standing.isUnanswered()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return cellOf(standing, Column(index.column())).value(role);
}

QVariant LettersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Letter"),    tr("To"),       tr("Sites"),     tr("Dated"),
                              tr("Delivered"), tr("Received"), tr("Answer By"), tr("Working Days Left"),
                              tr("State")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict::ui
