// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/graph/graphpicture.h"
#include "models/graph/posterpdf.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace interdict::ui {

/// Asks for a file and writes the picture of a graph into it, as SVG, PDF, a PDF poster of several sheets, or PNG, off
/// the window's thread; or puts it on the clipboard.
class PictureSaving : public QObject
{
    Q_OBJECT

public:
    struct Picture
    {
        std::shared_ptr<const CaseGraph> graph;
        GraphPositions positions;
        PictureStyle style;
    };

    explicit PictureSaving(QWidget *window);

    /// `name` is what the file is called at first, without its suffix. Returns at once.
    void ask(Picture picture, const QString &name);
    /// A name that ends in ".png" gives a PNG, in ".pdf" a PDF on one sheet, any other an SVG.
    void save(Picture picture, const QString &path);
    /// A PDF over several sheets of paper, whatever the name.
    void savePoster(Picture picture, const QString &path, const PosterSheets &sheets);
    /// Asks how many sheets, then for a file.
    void askPoster(Picture picture, const QString &name);
    /// As pixels and, for programs that can, as SVG.
    void copy(Picture picture);
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

Q_SIGNALS:
    void saved(const QString &path);
    void copied();
    void failed(const interdict::Error &error);

private:
    void chosen(const Picture &picture, const QString &path, const QString &suffix);
    void write(const QString &path, const std::function<Outcome()> &write);
    void askPosterFile(const Picture &picture, const QString &name, const PosterSheets &sheets);

    QWidget *m_window;
    JobRunner m_jobs;
};

} // namespace interdict::ui
