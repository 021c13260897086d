// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDialog>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace interdict::ui {

/// Asks for a text: one line or several. The question is plain text, whatever names it holds. The OK button says what
/// will be done and waits for something to be written.
class TextQuestion : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString question;
        QString doIt;  ///< the button, e.g. "Add Note"
        QString start; ///< what stands in the field at first
        /// What can be chosen beside the text, such as how sure one is, the usual one first.
        std::vector<std::pair<QString, int>> grades{};
        QString gradesName{}; ///< what is chosen, for those who hear it; empty: how sure one is
        /// What else can be chosen, above the text, the usual one first; with its name.
        std::vector<std::pair<QString, int>> kinds{};
        QString kindsName{};
    };
    enum class Lines { one, several };

    /// Opens the dialog without blocking; it deletes itself. `answer` gets the text, blanks about it cut.
    static TextQuestion *ask(QWidget *parent, const Words &words, Lines lines,
                             std::function<void(const QString &)> answer);

    /// The same with the grade that was chosen.
    static TextQuestion *askGraded(QWidget *parent, const Words &words, Lines lines,
                                   std::function<void(const QString &, int)> answer);

    /// The same with all that was chosen.
    static TextQuestion *askKind(QWidget *parent, const Words &words, Lines lines,
                                 std::function<void(const TextQuestion &)> answer);

    [[nodiscard]] QString text() const;
    [[nodiscard]] int grade() const; ///< 0 where there is none to choose
    [[nodiscard]] int kind() const;  ///< 0 where there is none to choose

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextQuestion(QWidget *parent, const Words &words, Lines lines);
    QLayout *labelled(QComboBox *box);
    QComboBox *newChoice(const QString &objectName, const QString &spokenName,
                         const std::vector<std::pair<QString, int>> &choices);

    QPlainTextEdit *m_text;
    QComboBox *m_kind = nullptr;
    QComboBox *m_grade = nullptr;
    QPushButton *m_doIt;
    Lines m_lines;
};

} // namespace interdict::ui
