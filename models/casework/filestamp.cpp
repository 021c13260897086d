// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/filestamp.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace interdict {

FileStamp::FileStamp(const QString &path) : m_path(path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return;
    m_size = file.size();
    m_changed = file.lastModified();
}

Outcome FileStamp::checkSame(const QString &name) const
{
    const FileStamp now(m_path);
    if (now.m_size == m_size && now.m_changed == m_changed)
        return {};
    return failure(ErrorCode::cannotRead,
                   QCoreApplication::translate("CaseImport",
                                               "\"%1\" changed while it was imported; nothing was added. Import it "
                                               "again once it is complete.")
                       .arg(name));
}

} // namespace interdict
