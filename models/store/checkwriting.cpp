// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/checkwriting.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseCheck)
};

using Part = CheckFinding::Part;

QString meaningOf(Part part)
{
    switch (part) {
    case Part::database:
        return Words::tr(
            "Part of the file was overwritten or lost, as by a failing disk. What lies there may be wrong.");
    case Part::references:
        return Words::tr("Something that was noted or judged stands without what it is about.");
    case Part::history:
        return Words::tr(
            "The history does not prove what happened from there on: an entry was changed, removed or added "
            "by other means than this program.");
    case Part::sums:
        return Words::tr("A count on the pages and in packets may be wrong. The records themselves are not touched.");
    case Part::sources:
        return Words::tr(
            "What was imported cannot be shown to be what it was: do not rely on this source as evidence.");
    case Part::text:
        return Words::tr("Searches may miss listings or find wrong ones. Nothing of the evidence is touched.");
    case Part::portable:
        return Words::tr("What the copy shows of the history cannot be relied on.");
    }
    return {};
}

QString remedyFor(Part part)
{
    switch (part) {
    case Part::database:
    case Part::references:
        return Words::tr("Keep this file for examination, and go back to the newest copy that holds. Check the disk.");
    case Part::history:
        return Words::tr(
            "Compare with a copy that holds (\"interdict-cli diff\" says what differs), and ask who had the file.");
    case Part::sums:
        return Words::tr("Make a new case and merge this one into it: that reads its sources and counts again.");
    case Part::sources:
        return Words::tr("Go back to a copy in which the source holds, or import the original file into a new case.");
    case Part::text:
        return Words::tr("Make a new case and merge this one into it: that writes the index anew.");
    case Part::portable:
        return Words::tr("Ask those who made the copy for it again, and compare the digests on both sides.");
    }
    return {};
}

} // namespace

void addFinding(CaseCheck &check, Part part, const QString &what)
{
    check.problems << what;
    check.findings.push_back({part, what, meaningOf(part), remedyFor(part)});
}

QString toToken(Part part)
{
    constexpr const char *tokens[] = {"database", "references", "history", "counts", "sources", "text", "portable"};
    return QString::fromLatin1(tokens[int(part)]);
}

QString displayName(Part part)
{
    const QString names[] = {Words::tr("database"),     Words::tr("references"), Words::tr("history"),
                             Words::tr("counts"),       Words::tr("sources"),    Words::tr("index of words"),
                             Words::tr("portable copy")};
    return names[int(part)];
}

} // namespace interdict
