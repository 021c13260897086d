// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/findingslist.h"

#include "models/values/safetext.h"
#include "widgets/controls/wrappedtext.h"

#include <QGridLayout>
#include <QLabel>

namespace interdict::ui {

using namespace Qt::StringLiterals;

FindingsList::FindingsList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // so that the keyboard scrolls it
    viewport()->setAutoFillBackground(false);
    setSentences({});
}

void FindingsList::setSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    auto *list = new QWidget; // the area takes it, and drops the one before
    auto *layout = new QGridLayout(list);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    for (int row = 0; row < int(sentences.size()); ++row) {
        layout->addWidget(new QLabel(u"•"_s, list), row, 0, Qt::AlignTop);
        auto *sentence = new WrappedText(visibleText(sentences[row]), list);
        sentence->setAccessibleName(visibleText(sentences[row]));
        layout->addWidget(sentence, row, 1, Qt::AlignTop);
    }
    layout->setRowStretch(int(sentences.size()), 1);
    setWidget(list);
    list->setAutoFillBackground(false); // setWidget() turns it on
    setAccessibleDescription(sentences.join(u' '));
}

} // namespace interdict::ui
