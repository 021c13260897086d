// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/casefilters.h"

#include <algorithm>
#include <utility>

namespace interdict {

using Field = RowFilter::Field;

std::optional<RowFilter> CaseFilters::ofField(Field field) const
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
                                    [field](const RowFilter &filter) { return filter.field == field; });
    return found == m_filters.end() ? std::nullopt : std::optional(*found);
}

std::vector<RowFilter> CaseFilters::withoutClocks() const
{
    std::vector<RowFilter> filters = m_filters;
    std::erase_if(filters, [](const RowFilter &filter) { return isClock(filter.field); });
    return filters;
}

void CaseFilters::add(const RowFilter &filter)
{
    std::vector<StackedFilter> stack = m_stack;
    const auto same = std::find_if(stack.begin(), stack.end(), [&filter](const StackedFilter &each) {
        return each.filter.field == filter.field &&
               ((filter.field != Field::text && filter.field != Field::tag) || each.filter.text == filter.text);
    });
    if (same == stack.end())
        stack.push_back({filter});
    else
        *same = {filter};
    setStack(std::move(stack));
}

void CaseFilters::remove(int index)
{
    if (index < 0 || size_t(index) >= m_stack.size())
        return;
    std::vector<StackedFilter> stack = m_stack;
    stack.erase(stack.begin() + index);
    setStack(std::move(stack));
}

void CaseFilters::setOff(int index, bool isOff)
{
    if (index < 0 || size_t(index) >= m_stack.size())
        return;
    std::vector<StackedFilter> stack = m_stack;
    stack[size_t(index)].isOff = isOff;
    setStack(std::move(stack));
}

void CaseFilters::setClock(const RowFilter &filter)
{
    std::vector<StackedFilter> stack;
    bool isPut = false;
    for (const StackedFilter &each : m_stack) {
        if (each.filter == filter || (isClock(each.filter.field) && !each.isOff)) {
            if (!std::exchange(isPut, true)) // in the place of the first
                stack.push_back({filter});
        } else {
            stack.push_back(each);
        }
    }
    if (!isPut)
        stack.push_back({filter});
    setStack(std::move(stack));
}

void CaseFilters::removeClocks()
{
    std::vector<StackedFilter> stack = m_stack;
    std::erase_if(stack, [](const StackedFilter &each) { return isClock(each.filter.field) && !each.isOff; });
    setStack(std::move(stack));
}

void CaseFilters::setAll(std::vector<RowFilter> filters)
{
    std::vector<StackedFilter> stack;
    for (const StackedFilter &each : m_stack) {
        if (each.isOff && std::find(filters.begin(), filters.end(), each.filter) == filters.end())
            stack.push_back(each);
    }
    for (RowFilter &filter : filters)
        stack.push_back({std::move(filter)});
    setStack(std::move(stack));
}

void CaseFilters::setStack(std::vector<StackedFilter> stack)
{
    if (stack == m_stack)
        return;
    m_stack = std::move(stack);
    m_filters.clear();
    for (const StackedFilter &each : m_stack) {
        if (!each.isOff)
            m_filters.push_back(each.filter);
    }
    updateSought();
    Q_EMIT changed();
}

void CaseFilters::setSought(const QString &text)
{
    m_searched = text;
    updateSought();
}

void CaseFilters::updateSought()
{
    std::vector<SoughtWord> sought = soughtWords(parseSearch(m_searched));
    for (const RowFilter &filter : m_filters) {
        if (filter.field != Field::text)
            continue;
        for (SoughtWord &word : soughtWords(parseSearch(filter.text))) {
            if (std::find(sought.begin(), sought.end(), word) == sought.end())
                sought.push_back(std::move(word));
        }
    }
    if (sought == m_sought)
        return;
    m_sought = std::move(sought);
    Q_EMIT soughtChanged();
}

} // namespace interdict
