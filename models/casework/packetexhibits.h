// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/packetfiles.h"
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
    /// The record's bytes behind an index.
    [[nodiscard]] const QByteArray &bytes(int index) const { return m_exhibits[size_t(index)].bytes; }
    /// A whole file, each once.
    [[nodiscard]] Result<int> numberForFile(const Source &source);
    /// The rows that are exhibits so far: what an evidence file's binding names.
    [[nodiscard]] const QSet<NamedRow> &rows() const { return m_rows; }
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
    QHash<RowId<Source>, int> m_files; ///< exhibits that are whole files
    QSet<NamedRow> m_rows;
    QHash<std::pair<qint64, qint64>, QByteArray> m_blocks; ///< by source and number
};

} // namespace interdict
