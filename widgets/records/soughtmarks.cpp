// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/soughtmarks.h"

#include "models/itemmodels/casefilters.h"
#include "widgets/controls/hitdelegate.h"
#include "widgets/controls/wrappedtext.h"
#include "widgets/records/rowstree.h"

#include <QTextCursor>

namespace interdict::ui {

namespace {

constexpr int isHit = QTextFormat::UserProperty; ///< tells these marks from those of the lexicon

} // namespace

void markFacts(QWidget *root, const std::vector<SoughtWord> &words, bool isAnywhere)
{
    const QList<WrappedText *> texts = root->findChildren<WrappedText *>();
    for (WrappedText *text : texts) {
        QList<QTextEdit::ExtraSelection> marks = text->extraSelections();
        marks.removeIf([](const QTextEdit::ExtraSelection &mark) { return mark.format.hasProperty(isHit); });
        const std::vector<TextStretch> hits = searchHits(text->toPlainText(), words, isAnywhere);
        for (const TextStretch &hit : hits) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(text->document());
            mark.cursor.setPosition(int(hit.start));
            mark.cursor.setPosition(int(hit.start + hit.length), QTextCursor::KeepAnchor);
            mark.format = hitFormat();
            mark.format.setProperty(isHit, true);
            marks << mark;
        }
        text->setExtraSelections(marks);
    }
}

void markRows(QWidget *root, const CaseFilters *filters, bool isAnywhere)
{
    const auto words = [filters]() -> const std::vector<SoughtWord> & { return filters->sought(); };
    const QList<RowsTree *> trees = root->findChildren<RowsTree *>();
    for (RowsTree *tree : trees) {
        tree->setItemDelegate(new HitDelegate(words, isAnywhere, tree));
        QObject::connect(filters, &CaseFilters::soughtChanged, tree->viewport(), qOverload<>(&QWidget::update));
    }
}

} // namespace interdict::ui
