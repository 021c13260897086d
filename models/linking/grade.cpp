// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/grade.h"

#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

struct GradeWords
{
    QLatin1StringView token;
    const char *name;
    const char *sentence;
};

const GradeWords &wordsOf(Grade grade)
{
    static constexpr GradeWords words[gradeCount]{
        {"missing"_L1, QT_TRANSLATE_NOOP("Matching", "missing"),
         QT_TRANSLATE_NOOP("Matching", "Nothing to compare: \"%1\" and \"%2\".")},
        {"hub"_L1, QT_TRANSLATE_NOOP("Matching", "equal, but too common"),
         QT_TRANSLATE_NOOP("Matching", "Both have a value that too many others have as well: \"%1\" and \"%2\".")},
        {"equal"_L1, QT_TRANSLATE_NOOP("Matching", "equal"), QT_TRANSLATE_NOOP("Matching", "Both say \"%1\".")},
        {"rewritten"_L1, QT_TRANSLATE_NOOP("Matching", "written differently"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" are the same, written differently.")},
        {"swapped"_L1, QT_TRANSLATE_NOOP("Matching", "changed places"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" are the same with parts in each other's places.")},
        {"typing-slip"_L1, QT_TRANSLATE_NOOP("Matching", "one typing slip"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" differ by one typing slip.")},
        {"number-added"_L1, QT_TRANSLATE_NOOP("Matching", "number added"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" differ by a number behind one of them.")},
        {"typing-slips"_L1, QT_TRANSLATE_NOOP("Matching", "several typing slips"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" differ by a few typing slips.")},
        {"close"_L1, QT_TRANSLATE_NOOP("Matching", "close"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" lie close together.")},
        {"part"_L1, QT_TRANSLATE_NOOP("Matching", "one within the other"),
         QT_TRANSLATE_NOOP("Matching", "All of one stands in the other: \"%1\" and \"%2\".")},
        {"similar"_L1, QT_TRANSLATE_NOOP("Matching", "similar"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" have much in common.")},
        {"partly"_L1, QT_TRANSLATE_NOOP("Matching", "partly different"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" have something in common, but differ in more.")},
        {"number-differs"_L1, QT_TRANSLATE_NOOP("Matching", "different numbers"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" differ in their numbers.")},
        {"different"_L1, QT_TRANSLATE_NOOP("Matching", "different"),
         QT_TRANSLATE_NOOP("Matching", "\"%1\" and \"%2\" are different.")},
    };
    return words[size_t(grade)];
}

QString shown(QStringView text)
{
    constexpr qsizetype longest = 120;
    const QString line = visibleLine(text.first(std::min(text.size(), longest * 2))).trimmed();
    return line.size() <= longest ? line : line.first(longest) + u'…';
}

} // namespace

QString toToken(Grade grade)
{
    return wordsOf(grade).token;
}

QString displayName(Grade grade)
{
    return Words::tr(wordsOf(grade).name);
}

QString sentenceOn(Grade grade, FieldKind kind, QStringView a, QStringView b)
{
    if (grade == Grade::swapped && kind == FieldKind::date)
        return Words::tr("\"%1\" and \"%2\" are the same date with day and month in each other's places.")
            .arg(shown(a), shown(b));
    const QString sentence = Words::tr(wordsOf(grade).sentence);
    return grade == Grade::equal ? sentence.arg(shown(a)) : sentence.arg(shown(a), shown(b));
}

} // namespace interdict
