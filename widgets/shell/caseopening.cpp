// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Opening a case, and the check of a foreign one before.
#include "models/casework/knowncases.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/shell/casewindow.h"
#include "widgets/shell/windowmemory.h"

#include <QFileInfo>

namespace interdict::ui {

namespace {

/// Whether the file as a whole is to be read before the case is opened, and takes longer than one waits: the rest is
/// checked on the way, in less than a tenth of a second.
bool isCheckedByAJob(const QString &path)
{
    constexpr qint64 mostAtOnce = 16 << 20;
    return QFileInfo(path).size() > mostAtOnce && !isKnownAndUnchanged(path);
}

} // namespace

void CaseWindow::openCase(const QString &path)
{
    if (m_session && QFileInfo(path) == QFileInfo(m_session->path())) // its own lock would keep it out
        closeCase();
    setLastCase({path, true});
    openFor(path, CaseFile::Access::readWrite);
}

/// The case that is open stays so until the other one can be shown.
void CaseWindow::openFor(const QString &path, CaseFile::Access access)
{
    if (!isCheckedByAJob(path)) {
        m_opening->cancel(); // of another that was wanted before
        return openNow(path, {access, false});
    }
    m_opening->start<bool>(
        tr("Checking the case before it is opened"),
        [path, access](const CancelToken &cancel, const ProgressSink &progress) -> Result<bool> {
            const Outcome sound = CaseFile::check(path, access, cancel, progress);
            return sound ? Result<bool>(true) : tl::unexpected(sound.error());
        },
        [this, path, access](const Result<bool> &sound) {
            if (sound)
                return openNow(path, {access, true});
            setLastCase({m_session ? m_session->path() : QString(), false});
            useSession(tl::unexpected(sound.error()), path);
        });
}

void CaseWindow::openNow(const QString &path, CaseFile::OpenOptions options)
{
    Result<std::unique_ptr<CaseSession>> session = CaseSession::open(path, options, analystName(), m_clock);
    if (!session && options.access == CaseFile::Access::readOnly) {
        showError(session.error());
    } else {
        if (session)
            closeCase();
        useSession(std::move(session), path);
    }
    setLastCase({m_session ? m_session->path() : QString(), false});
}

void CaseWindow::offerReadOnly(const QString &path, const Error &error)
{
    m_strip->showMessage(MessageStrip::Level::warning, error.message, tr("Open for Reading Only"),
                         [this, path] { openFor(path, CaseFile::Access::readOnly); });
}

} // namespace interdict::ui
