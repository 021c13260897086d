// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/archivemember.h"

#include <QByteArray>
#include <QHash>

#include <memory>

class QIODevice;

namespace interdict {

/// The parts of a workbook's zip (OPC, ODF), by name; case does not count, as OPC has it.
class PackageParts
{
public:
    /// Errors: cannotRead; badInput, with what to do, for a file that is no zip, also for a book of Excel before 2007
    /// or one with a password, which are none.
    [[nodiscard]] static Result<PackageParts> open(const QString &path);

    [[nodiscard]] bool has(const QString &part) const { return m_parts.contains(part.toLower()); }
    /// As the zip spells it; empty where there is none.
    [[nodiscard]] QString spelled(const QString &part) const { return m_parts.value(part.toLower()).name; }
    [[nodiscard]] qint64 size(const QString &part) const { return m_parts.value(part.toLower()).bytes.size; }
    /// Its bytes, unpacked as they are read. Errors: notFound, badInput for a part that cannot be read.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> device(const QString &part) const;
    /// A small part as a whole: limitExceeded where it is not small (32 MiB).
    [[nodiscard]] Result<QByteArray> read(const QString &part) const;

private:
    QString m_path;
    QHash<QString, ContainerMember> m_parts;
};

} // namespace interdict
