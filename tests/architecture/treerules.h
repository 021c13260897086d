// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace interdict::architecture {

// The rules of ARCHITECTURE.md that neither compiler nor linker sees. Each function reads the tree under `root` and
// returns one sentence for each breach, none where the tree keeps the rule.

/// Folder ("models/store") to layer, as the CMakeLists.txt files under models, widgets and app say.
[[nodiscard]] QMap<QString, int> layersOf(const QString &root);

/// An include by path may name the own folder or one of a lower layer; nothing but tests may include from tests.
[[nodiscard]] QStringList includesAgainstLayers(const QString &root);
/// models and widgets consist of folders.
[[nodiscard]] QStringList looseFiles(const QString &root);
/// No folder has a name that takes anything in.
[[nodiscard]] QStringList vagueFolderNames(const QString &root);
/// sqlite3.h is for models/store, Qt Charts for widgets/dashboard.
[[nodiscard]] QStringList librariesOutsideTheirFolder(const QString &root);
/// models and app/cli run without Qt Widgets.
[[nodiscard]] QStringList widgetsWhereNoneBelong(const QString &root);
/// No two headers define a struct or class of one name in one namespace: the linker would take either for both.
[[nodiscard]] QStringList namesDefinedTwice(const QString &root);
/// Licence and copyright stand in the first two lines (after a script's "#!" line).
[[nodiscard]] QStringList filesWithoutLicence(const QString &root);

} // namespace interdict::architecture
