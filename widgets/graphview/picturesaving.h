// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/graph/graphpicture.h"

#include <QObject>

#include <memory>

class QWidget;

namespace interdict::ui {

/// Asks for a file and writes the picture of a graph into it, as SVG or PNG, off the window's thread.
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
    /// A name that ends in ".png" gives a PNG, any other an SVG.
    void save(Picture picture, const QString &path);
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const interdict::Error &error);

private:
    void chosen(const Picture &picture, const QString &path, const QString &suffix);

    QWidget *m_window;
    JobRunner m_jobs;
};

} // namespace interdict::ui
