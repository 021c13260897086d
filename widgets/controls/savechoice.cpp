// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/savechoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveChoice)
};

bool hasSuffix(const QString &path, const std::vector<SavedKind> &kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&path](const SavedKind &kind) {
        return path.endsWith(u'.' + kind.suffix, Qt::CaseInsensitive);
    });
}

bool mayReplace(QWidget *parent, const QString &path)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Replace File"), {}, QMessageBox::Yes | QMessageBox::No, parent);
    box.setObjectName(u"replaceFileBox"_s);
    box.setTextFormat(Qt::PlainText); // file names are anything
    box.setText(Words::tr("\"%1\" exists already. Replace it?").arg(QDir::toNativeSeparators(path)));
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

} // namespace

QString chooseFileToSave(QWidget *parent, const SaveQuestion &question)
{
    QStringList filters;
    for (const SavedKind &kind : question.kinds)
        filters << kind.filter;
    const auto suffixOf = [&](const QString &filter) {
        const auto index = size_t(std::max<qsizetype>(filters.indexOf(filter), 0));
        return question.kinds[index].suffix;
    };
    const QFileInfo suggested(question.suggestion);
    QFileDialog dialog(parent, question.title, suggested.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filters.value(qsizetype(question.chosenKind)));
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    dialog.selectFile(suggested.fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    while (dialog.exec() == QDialog::Accepted) {
        QString path = dialog.selectedFiles().value(0);
        if (path.isEmpty())
            return {};
        if (hasSuffix(path, question.kinds))
            return path; // the dialog asked about that
        // The system's own dialog may know no default suffix, and to Qt's "harbour.v2" has one.
        path += u'.' + suffixOf(dialog.selectedNameFilter());
        if (!QFileInfo::exists(path) || mayReplace(&dialog, path))
            return path;
    }
    return {};
}

} // namespace interdict::ui
