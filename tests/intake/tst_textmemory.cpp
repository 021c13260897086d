// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/identifierscanner.h"
#include "models/intake/textmemory.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// One of a few drafts, some of which hold the same identifiers in other places.
DraftRecord draftOf(int number)
{
    DraftRecord draft;
    draft.title = u"Listing %1 of shop.example.com"_s.arg(number);
    draft.description = number % 3 == 0   ? QString()
                        : number % 3 == 1 ? u"Write to ann@mail.example or see https://www.fictional-outlet.org/a"_s
                                          : u"Telegram: @annspress, or ann@mail.example, or ann@mail.example"_s;
    draft.seller = number % 2 == 0 ? u"ann"_s : u"bob@mail.example"_s;
    draft.identifiers.push_back({EntityKind::shipment, u"1"_s, u"1"_s, {}, RecordField::trackingNumber, 0, 1, u"1"_s});
    draft.unsearchedFrom = 1;
    draft.identifiers.push_back({EntityKind::domain, u"z.org"_s, u"z.org"_s, {}, RecordField::url, 0, 5, u"z.org"_s});
    return draft;
}

TextMemory::Key keyOf(int number)
{
    return {quint64(number + 1) * 0x9e3779b97f4a7c15U, quint64(number)};
}

QStringList identifiersOf(const DraftRecord &draft)
{
    QStringList lines;
    for (const DraftIdentifier &identifier : draft.identifiers)
        lines << QStringList{toToken(identifier.kind),
                             identifier.key,
                             identifier.label,
                             identifier.detail,
                             toToken(identifier.field),
                             QString::number(identifier.start),
                             QString::number(identifier.length),
                             identifier.found}
                     .join(u" | "_s);
    return lines;
}

QStringList searched(int number)
{
    DraftRecord draft = draftOf(number);
    searchTexts(draft);
    return identifiersOf(draft);
}

/// How many of so many drafts came out otherwise than searchTexts() gives them.
int faultsOf(TextMemory &memory, int last)
{
    constexpr int batch = 10;
    int faults = 0;
    for (int from = 0; from < last; from += batch) {
        std::vector<DraftRecord> drafts;
        std::vector<TextMemory::Asked> asked;
        for (int number = from; number < std::min(from + batch, last); ++number)
            drafts.push_back(draftOf(number));
        for (size_t i = 0; i < drafts.size(); ++i)
            asked.push_back({&drafts[i], keyOf(from + int(i))});
        memory.search(asked);
        for (size_t i = 0; i < drafts.size(); ++i)
            faults += identifiersOf(drafts[i]) == searched(from + int(i)) && drafts[i].unsearchedFrom < 0 ? 0 : 1;
    }
    return faults;
}

} // namespace

class TextMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatComeAgainHoldWhatTheyHeld()
    {
        constexpr int many = 3000; // so that it grows
        TextMemory memory;
        for (int round = 0; round < 3; ++round)
            QCOMPARE(faultsOf(memory, many), 0);
    }

    void whatItRemembersItDoesNotSearchAgain()
    {
        TextMemory memory;
        DraftRecord first = draftOf(1);
        memory.search(std::vector<TextMemory::Asked>{{&first, keyOf(1)}});
        DraftRecord other = draftOf(1);
        other.description = u"Nothing."_s; // under the same key: only a memory gives what was before
        memory.search(std::vector<TextMemory::Asked>{{&other, keyOf(1)}});
        QCOMPARE(identifiersOf(other), identifiersOf(first));
    }

    void withoutAKeyItIsSearchedEachTime()
    {
        TextMemory memory;
        for (const int number : {1, 2}) {
            DraftRecord draft = draftOf(number);
            memory.search(std::vector<TextMemory::Asked>{{&draft, std::nullopt}});
            QCOMPARE(identifiersOf(draft), searched(number));
        }
    }

    void whatWasSearchedAlreadyStays()
    {
        TextMemory memory;
        DraftRecord draft = draftOf(1);
        searchTexts(draft);
        const QStringList before = identifiersOf(draft);
        memory.search(std::vector<TextMemory::Asked>{{&draft, keyOf(1)}});
        QCOMPARE(identifiersOf(draft), before);
    }

    void twoThreadsMayAskAtOnce()
    {
        constexpr int many = 4000;
        TextMemory memory;
        int others = -1;
        std::thread other([&] { others = faultsOf(memory, many); });
        const int faults = faultsOf(memory, many);
        other.join();
        QCOMPARE(faults, 0);
        QCOMPARE(others, 0);
    }
};

QTEST_GUILESS_MAIN(TextMemoryTest)
#include "tst_textmemory.moc"
