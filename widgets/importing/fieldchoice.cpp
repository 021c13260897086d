// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/fieldchoice.h"

#include "models/values/safetext.h"

#include <QWheelEvent>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString atStart(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString fieldTitle(RecordField field)
{
    return atStart(displayName(field));
}

QString feedsTitle(const std::vector<ColumnFeed> &feeds)
{
    QStringList names;
    for (const ColumnFeed &feed : feeds)
        names << displayName(feed);
    return atStart(visibleLine(names.join("; "_L1)));
}

QuietBox::QuietBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
}

void QuietBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    Q_EMIT focused();
}

void QuietBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

FieldChoice::FieldChoice(QWidget *parent) : FieldChoice(0, {}, parent) {}

FieldChoice::FieldChoice(int column, const ColumnFinding &finding, QWidget *parent) : QuietBox(parent), m_column(column)
{
    setMaxVisibleItems(int(allRecordFields.size()) + 1);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    addChoice(tr("Not used"), {});
    for (const RecordField field : allRecordFields)
        addChoice(fieldTitle(field), {{column, field, CellPart::whole, {}}});
    addParts(finding);
}

void FieldChoice::addChoice(const QString &title, std::vector<ColumnFeed> feeds)
{
    addItem(title);
    m_choices.push_back(std::move(feeds));
}

void FieldChoice::addParts(const ColumnFinding &finding)
{
    using enum RecordField;
    const auto part = [this](RecordField field, CellPart one, const QString &currency = {}) {
        return ColumnFeed{m_column, field, one, currency};
    };
    if (finding.currencies.size() > 1) {
        const QString first = finding.currencies[0];
        const QString second = finding.currencies[1];
        addChoice(tr("Price in %1 and in %2").arg(first, second),
                  {part(price, CellPart::amount, first), part(price, CellPart::amount, second)});
        addChoice(tr("Price in %1 and in %2").arg(second, first),
                  {part(price, CellPart::amount, second), part(price, CellPart::amount, first)});
    }
    addChoice(tr("Origin and destination in one cell"),
              {part(origin, CellPart::origin), part(destination, CellPart::destination)});
    addChoice(tr("Seller with sales and rating behind the name"),
              {part(seller, CellPart::name), part(note, CellPart::standing)});
    addChoice(tr("Description, with the column's name"), {part(description, CellPart::labelled)});
    addChoice(tr("Date seen: the year"), {part(seen, CellPart::year)});
    addChoice(tr("Date seen: the fiscal year"), {part(seen, CellPart::fiscalYear)});
    addChoice(tr("Date seen: the month"), {part(seen, CellPart::month)});
}

std::vector<ColumnFeed> FieldChoice::feeds() const
{
    const int index = currentIndex();
    return index < 0 ? std::vector<ColumnFeed>() : m_choices[size_t(index)];
}

void FieldChoice::setFeeds(const std::vector<ColumnFeed> &feeds)
{
    auto found = std::find(m_choices.begin(), m_choices.end(), feeds);
    if (found == m_choices.end()) { // said on the command line or by a profile
        addChoice(feedsTitle(feeds), feeds);
        found = m_choices.end() - 1;
    }
    setCurrentIndex(int(found - m_choices.begin()));
}

ReadingChoice::ReadingChoice(QWidget *parent) : QuietBox(parent)
{
    setMaxVisibleItems(int(allReadingTypes.size()));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    for (const ColumnReading::Type type : allReadingTypes)
        addItem(displayName(type), int(type));
}

ColumnReading::Type ReadingChoice::type() const
{
    return ColumnReading::Type(currentData().toInt());
}

void ReadingChoice::setType(ColumnReading::Type type)
{
    setCurrentIndex(findData(int(type)));
}

} // namespace interdict::ui
