// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/wordalignment.h"

#include "models/linking/editdistance.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <bitset>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAligned = 24; // words; names that are longer are texts

/// Small words within names of persons, which come and go and are spelt as one likes.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"ai"_s,  u"ei"_s,  u"bin"_s, u"ben"_s, u"ibn"_s, u"abu"_s, u"ui"_s,
                                         u"ud"_s,  u"de"_s,  u"da"_s,  u"di"_s,  u"dei"_s, u"der"_s, u"den"_s,
                                         u"van"_s, u"von"_s, u"ia"_s,  u"ie"_s,  u"al"_s,  u"el"_s,  u"ul"_s,
                                         u"del"_s, u"la"_s,  u"le"_s,  u"the"_s, u"of"_s,  u"and"_s, u"y"_s};
    return particles.contains(word);
}

class Aligner
{
public:
    Aligner(const QStringList &a, const QStringList &b)
        : m_a(a), m_b(b), m_countA(std::min(a.size(), mostAligned)), m_countB(std::min(b.size(), mostAligned))
    {
    }

    WordAlignment align()
    {
        pairEqual();
        pairGlued(m_a, m_countA, m_takenA, m_b, m_countB, m_takenB);
        pairGlued(m_b, m_countB, m_takenB, m_a, m_countA, m_takenA);
        pairSlipped();
        pairInitials();
        m_found.onlyA = countLeft(m_a, m_countA, m_takenA);
        m_found.onlyB = countLeft(m_b, m_countB, m_takenB);
        return m_found;
    }

private:
    using Taken = std::bitset<size_t(mostAligned)>;

    static int countLeft(const QStringList &words, qsizetype count, const Taken &taken)
    {
        int left = 0;
        for (qsizetype i = 0; i < count; ++i)
            left += !taken[size_t(i)] && !isParticle(words[i]);
        return left;
    }

    template <typename Fits>
    int pairWhere(const Fits &fits)
    {
        int pairs = 0;
        for (qsizetype i = 0; i < m_countA; ++i) {
            for (qsizetype j = 0; j < m_countB && !m_takenA[size_t(i)]; ++j) {
                if (m_takenB[size_t(j)] || !fits(m_a[i], m_b[j]))
                    continue;
                m_takenA.set(size_t(i));
                m_takenB.set(size_t(j));
                ++pairs;
            }
        }
        return pairs;
    }

    void pairEqual()
    {
        m_found.equal += pairWhere([this](const QString &a, const QString &b) {
            if (a != b)
                return false;
            m_found.lettersAgreed += a.size();
            return true;
        });
    }
    /// Fewest slips first.
    void pairSlipped()
    {
        struct SlippedPair
        {
            int slips;
            qsizetype i;
            qsizetype j;
            auto operator<=>(const SlippedPair &) const = default;
        };
        QVarLengthArray<SlippedPair, 16> pairs;
        for (qsizetype i = 0; i < m_countA; ++i) {
            for (qsizetype j = 0; j < m_countB && !m_takenA[size_t(i)]; ++j) {
                const int allowed = m_takenB[size_t(j)] ? 0 : slipsAllowed(std::max(m_a[i].size(), m_b[j].size()));
                const int slips = allowed == 0 ? 1 : typingSlips(m_a[i], m_b[j], allowed);
                if (slips <= allowed)
                    pairs.push_back({slips, i, j});
            }
        }
        std::sort(pairs.begin(), pairs.end());
        for (const SlippedPair &pair : std::as_const(pairs)) {
            if (m_takenA[size_t(pair.i)] || m_takenB[size_t(pair.j)])
                continue;
            m_takenA.set(size_t(pair.i));
            m_takenB.set(size_t(pair.j));
            ++m_found.slipped;
            m_found.slips += pair.slips;
            m_found.lettersAgreed += std::min(m_a[pair.i].size(), m_b[pair.j].size()) - pair.slips;
        }
    }
    void pairInitials()
    {
        m_found.initials += pairWhere([](const QString &a, const QString &b) {
            const QString &shorter = a.size() <= b.size() ? a : b;
            const QString &longer = a.size() <= b.size() ? b : a;
            const bool isShort = shorter.size() == 1 || shorter.size() >= 3; // "j", "ben"
            return isShort && shorter.front().isLetter() && longer.startsWith(shorter);
        });
        pairGluedInitials(m_a, m_countA, m_takenA, m_b, m_countB, m_takenB);
        pairGluedInitials(m_b, m_countB, m_takenB, m_a, m_countA, m_takenA);
    }
    /// "jc" for "jean claude".
    void pairGluedInitials(const QStringList &parted, qsizetype countParted, Taken &takenParted,
                           const QStringList &whole, qsizetype countWhole, Taken &takenWhole)
    {
        for (qsizetype i = 0; i + 1 < countParted; ++i) {
            for (qsizetype j = 0; j < countWhole; ++j) {
                if (takenParted[size_t(i)] || takenParted[size_t(i + 1)] || takenWhole[size_t(j)] ||
                    whole[j].size() != 2 || whole[j][0] != parted[i][0] || whole[j][1] != parted[i + 1][0])
                    continue;
                takenParted.set(size_t(i)).set(size_t(i + 1));
                takenWhole.set(size_t(j));
                ++m_found.initials;
            }
        }
    }
    /// Two neighbouring words of one list that are one word of the other.
    void pairGlued(const QStringList &parted, qsizetype countParted, Taken &takenParted, const QStringList &whole,
                   qsizetype countWhole, Taken &takenWhole)
    {
        for (qsizetype i = 0; i + 1 < countParted; ++i) {
            if (takenParted[size_t(i)] || takenParted[size_t(i + 1)])
                continue;
            const qsizetype length = parted[i].size() + parted[i + 1].size();
            for (qsizetype j = 0; j < countWhole; ++j) {
                if (takenWhole[size_t(j)] || whole[j].size() != length || !whole[j].startsWith(parted[i]) ||
                    !whole[j].endsWith(parted[i + 1]))
                    continue;
                takenParted.set(size_t(i)).set(size_t(i + 1));
                takenWhole.set(size_t(j));
                ++m_found.equal;
                m_found.lettersAgreed += length;
                break;
            }
        }
    }

    const QStringList &m_a;
    const QStringList &m_b;
    qsizetype m_countA;
    qsizetype m_countB;
    Taken m_takenA;
    Taken m_takenB;
    WordAlignment m_found;
};

bool areNumbers(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

/// Numbers on both sides, and not the same.
bool numbersDiffer(const QStringList &a, const QStringList &b)
{
    const auto numbersOf = [](const QStringList &words) {
        QStringList numbers;
        std::copy_if(words.begin(), words.end(), std::back_inserter(numbers), areNumbers);
        numbers.sort();
        return numbers;
    };
    const QStringList inA = numbersOf(a);
    const QStringList inB = numbersOf(b);
    return !inA.isEmpty() && !inB.isEmpty() && inA != inB;
}

} // namespace

int slipsAllowed(qsizetype letters)
{
    return letters >= 12 ? 3 : letters >= 7 ? 2 : letters >= 4 ? 1 : 0;
}

WordAlignment alignWords(const QStringList &a, const QStringList &b)
{
    return Aligner(a, b).align();
}

Grade gradeWords(const QStringList &a, const QStringList &b)
{
    const WordAlignment found = alignWords(a, b);
    if (found.equal + found.slipped == 0)
        return Grade::different;
    if (numbersDiffer(a, b))
        return found.onlyA <= 1 && found.onlyB <= 1 ? Grade::numberDiffers : Grade::partly;
    if (found.onlyA == 0 && found.onlyB == 0) {
        if (found.initials > 0)
            return Grade::part;
        return found.slips == 0 ? Grade::rewritten : found.slips == 1 ? Grade::slip : Grade::slips;
    }
    if (found.onlyA == 0 || found.onlyB == 0) {
        // One word within many is chance, unless it is nearly all there is.
        constexpr qsizetype fewLetters = 3;
        const qsizetype extra = std::max(a.join(QString()).size(), b.join(QString()).size()) - found.lettersAgreed;
        return found.paired() >= 2 || extra <= fewLetters ? Grade::part : Grade::similar;
    }
    return Grade::partly; // a word on each side that the other has not: brothers and branches are so
}

} // namespace interdict
