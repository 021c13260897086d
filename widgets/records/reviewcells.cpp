// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/reviewcells.h"

#include "models/intake/textdecoding.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { name, found, corrected, columns };

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(cellText(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(text));
    return item;
}

QComboBox *choice(const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

ReviewCells::ReviewCells(QWidget *parent)
    : QWidget(parent),
      m_encoding(choice(u"reviewEncoding"_s, tr("Encoding of this record"), this)),
      m_delimiter(choice(u"reviewDelimiter"_s, tr("Separator of this record"), this)),
      m_joinInto(choice(u"reviewJoinInto"_s, tr("Column that takes the cells that are too many"), this)),
      m_join(new QToolButton(this)),
      m_insert(new QToolButton(this)),
      m_cells(new QTableWidget(0, columns, this)),
      m_outcome(new QLabel(this))
{
    createLayout();
    for (QComboBox *box : {m_encoding, m_delimiter, m_joinInto}) {
        connect(box, &QComboBox::activated, this, [this] {
            fillCells();
            Q_EMIT fixChanged();
        });
    }
    connect(m_cells, &QTableWidget::itemChanged, this, &ReviewCells::tellFix);
    connect(m_join, &QToolButton::clicked, this, &ReviewCells::joinWithNext);
    connect(m_insert, &QToolButton::clicked, this, &ReviewCells::insertCell);
    clear();
}

void ReviewCells::createLayout()
{
    m_join->setText(tr("Join with Next"));
    m_join->setToolTip(tr("Puts the text of the next cell behind this one and moves the others up"));
    m_join->setObjectName(u"reviewJoinCells"_s);
    m_insert->setText(tr("Insert Cell"));
    m_insert->setToolTip(tr("Puts an empty cell before this one and moves the others down"));
    m_insert->setObjectName(u"reviewInsertCell"_s);
    m_cells->setObjectName(u"reviewCells"_s);
    m_cells->setTabKeyNavigation(false); // arrows walk the cells; Tab leads on to the next control
    m_cells->setAccessibleName(tr("Cells of the record"));
    m_cells->setHorizontalHeaderLabels({tr("Column"), tr("As Found"), tr("Corrected")});
    m_cells->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_cells->verticalHeader()->hide();
    m_outcome->setObjectName(u"reviewOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    auto *top = new QGridLayout;
    top->setHorizontalSpacing(8);
    top->setVerticalSpacing(4);
    const auto add = [this, top](const QString &text, QComboBox *box, int row, int column) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        top->addWidget(label, row, column);
        top->addWidget(box, row, column + 1);
    };
    add(tr("Encoding"), m_encoding, 0, 0);
    add(tr("Separator"), m_delimiter, 0, 2);
    add(tr("Extra cells go to"), m_joinInto, 1, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_join);
    buttons->addWidget(m_insert);
    buttons->addStretch();
    top->addLayout(buttons, 1, 2, 1, 2);
    top->setColumnStretch(1, 1);
    top->setColumnStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_cells, 1);
    layout->addWidget(m_outcome);
    setFocusProxy(m_cells);
}

void ReviewCells::clear()
{
    m_view.reset();
    m_base.clear();
    m_isFilling = true;
    m_cells->setRowCount(0);
    m_isFilling = false;
    m_outcome->clear();
    setEnabled(false);
}

void ReviewCells::showRecord(const RecordView &view)
{
    m_view = view;
    fillChoices();
    fillCells();
    setOutcome(view.areCellsWaiting ? tr("The workbook is being read…") : QString());
    setEnabled(!view.areCellsWaiting);
}

void ReviewCells::fillChoices()
{
    const bool isText = m_view->source.format == "csv"_L1 && isCorrectable(*m_view);
    m_encoding->clear();
    m_encoding->addItem(tr("as the source"), QString());
    for (const QString &encoding : TextDecoder::knownEncodings())
        m_encoding->addItem(encoding, encoding);
    m_delimiter->clear();
    m_delimiter->addItem(tr("as the source"), 0);
    const std::pair<QString, char> delimiters[] = {
        {tr("comma"), ','}, {tr("semicolon"), ';'}, {tr("tab"), '\t'}, {tr("vertical bar"), '|'}};
    for (const auto &[text, character] : delimiters)
        m_delimiter->addItem(text, int(character));
    m_joinInto->clear();
    m_joinInto->addItem(tr("no column"), -1);
    for (qsizetype column = 0; column < std::min<qsizetype>(m_view->columnNames.size(), mostCells); ++column)
        m_joinInto->addItem(visibleLine(m_view->columnNames[column]).left(60), int(column));
    m_encoding->setEnabled(isText);
    m_delimiter->setEnabled(isText);
    m_joinInto->setEnabled(m_view->cells.size() > m_view->columnNames.size() || isText);
    const bool canCorrect = isCorrectable(*m_view);
    m_join->setEnabled(canCorrect);
    m_insert->setEnabled(canCorrect);
}

void ReviewCells::fillCells()
{
    if (!m_view)
        return;
    const bool canCorrect = isCorrectable(*m_view);
    const Result<QStringList> cells = canCorrect ? fixedCells(*m_view, reading()) : m_view->cells;
    m_base = cells ? *cells : m_view->cells;
    const qsizetype count = std::min<qsizetype>(std::max(m_base.size(), m_view->columnNames.size()), mostCells);
    m_isFilling = true;
    m_cells->setRowCount(int(count));
    for (int row = 0; row < count; ++row) {
        const QString column = m_view->columnNames.value(row);
        m_cells->setItem(row, name, fixedItem(column.isEmpty() ? tr("Column %1").arg(row + 1) : column));
        m_cells->setItem(row, found, fixedItem(m_view->cells.value(row)));
        auto *text = canCorrect ? new QTableWidgetItem(m_base.value(row)) : fixedItem(m_base.value(row));
        m_cells->setItem(row, corrected, text);
    }
    m_isFilling = false;
}

RowFix ReviewCells::reading() const
{
    RowFix fix;
    if (!m_view)
        return fix;
    fix.encoding = m_encoding->currentData().toString();
    if (const int delimiter = m_delimiter->currentData().toInt(); delimiter != 0)
        fix.delimiter = char(delimiter);
    if (const int column = m_joinInto->currentData().toInt(); m_joinInto->currentIndex() > 0)
        fix.joinInto = column;
    return fix;
}

RowFix ReviewCells::fix() const
{
    RowFix fix = reading();
    const QStringList cells = correctedCells();
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells[column] != m_base.value(column))
            fix.texts.insert(int(column), cells[column]);
    }
    return fix;
}

QStringList ReviewCells::correctedCells() const
{
    QStringList cells;
    for (int row = 0; row < m_cells->rowCount(); ++row)
        cells << m_cells->item(row, corrected)->text();
    return cells;
}

void ReviewCells::setCorrected(const QStringList &cells)
{
    m_isFilling = true;
    for (int row = 0; row < m_cells->rowCount(); ++row)
        m_cells->item(row, corrected)->setText(cells.value(row));
    m_isFilling = false;
    tellFix();
}

void ReviewCells::tellFix()
{
    if (!m_isFilling)
        Q_EMIT fixChanged();
}

void ReviewCells::joinWithNext()
{
    QStringList cells = correctedCells();
    const int row = m_cells->currentRow();
    if (row < 0 || row + 1 >= cells.size())
        return;
    const QString next = cells.takeAt(row + 1);
    const QChar delimiter =
        m_delimiter->currentData().toInt() ? QChar(m_delimiter->currentData().toInt()) : QChar(u',');
    cells[row] += next.isEmpty() ? QString() : delimiter + next;
    setCorrected(cells);
}

void ReviewCells::insertCell()
{
    QStringList cells = correctedCells();
    const int row = m_cells->currentRow();
    if (row < 0)
        return;
    if (!cells.constLast().isEmpty())
        return setOutcome(tr("The last cell holds text, which would be lost. Empty or join cells first."));
    cells.insert(row, QString());
    cells.removeLast();
    setCorrected(cells);
}

void ReviewCells::setOutcome(const QString &text)
{
    m_outcome->setText(visibleLine(text));
}

} // namespace interdict::ui
