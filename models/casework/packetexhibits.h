// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"
#include "models/store/database.h"

#include <QHash>

#include <vector>

namespace interdict {

/// Gathers the records a packet shows as exhibits, each once, numbered in the order they are asked for.
class PacketExhibits
{
public:
    explicit PacketExhibits(const Database &database) : m_database(database) {}

    /// The index of the record's exhibit; a new one shows `text`.
    [[nodiscard]] Result<int> numberFor(RowId<Record> record, const QString &text);
    [[nodiscard]] std::vector<PacketExhibit> take() { return std::move(m_exhibits); }
    /// The sources of the exhibits, in the order of their import.
    [[nodiscard]] std::vector<Source> sources() const;

private:
    [[nodiscard]] Result<QByteArray> bytesOf(const Record &record, const Source &source);
    [[nodiscard]] Result<QByteArray> block(const Source &source, qint64 number);
    [[nodiscard]] Result<Source> source(RowId<Source> id);

    const Database &m_database;
    std::vector<PacketExhibit> m_exhibits;
    QHash<RowId<Record>, int> m_index;
    QHash<RowId<Source>, Source> m_sources;
    QHash<std::pair<qint64, qint64>, QByteArray> m_blocks; ///< by source and number
};

} // namespace interdict
