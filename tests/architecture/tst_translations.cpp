// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool isPlural = false;
    bool isFinished = true;
    QStringList forms;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!message.isPlural)
                message.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// A singular may name the one thing without its number.
bool hasPlaceholdersOf(const QString &form, const Message &message)
{
    QStringList wanted = placeholders(message.source);
    if (placeholders(form) == wanted)
        return true;
    wanted.removeIf([](const QString &holder) { return holder == "%n"_L1 || holder == "%Ln"_L1; });
    return message.isPlural && form == message.forms.constFirst() && placeholders(form) == wanted;
}

QString folder()
{
    return QStringLiteral(INTERDICT_SOURCE_DIR) + u"/translations/"_s;
}

} // namespace

/// What people read in their language says as much as the English.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { addLanguages(); }
    void placeholdersAreKept();
    void pluralsHaveTheirForms_data() { addLanguages(); }
    void pluralsHaveTheirForms();
    void languagesHoldTheSameTexts();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    QTest::newRow("English") << u"interdict_en.ts"_s << 2;
    QTest::newRow("Spanish") << u"interdict_es.ts"_s << 2;
    QTest::newRow("Korean") << u"interdict_ko.ts"_s << 1;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const std::vector<Message> messages = messagesOf(folder() + file);
    QVERIFY(messages.size() > 20);
    for (const Message &message : messages)
        QVERIFY2(message.isFinished && std::none_of(message.forms.begin(), message.forms.end(),
                                                    [](const QString &form) { return form.trimmed().isEmpty(); }),
                 qUtf8Printable(message.context + u": "_s + message.source));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    for (const Message &message : messagesOf(folder() + file))
        for (const QString &form : message.forms)
            QVERIFY2(hasPlaceholdersOf(form, message),
                     qUtf8Printable(u"%1: \"%2\" became \"%3\""_s.arg(message.context, message.source, form)));
}

void TestTranslations::pluralsHaveTheirForms()
{
    QFETCH(QString, file);
    QFETCH(int, forms);
    for (const Message &message : messagesOf(folder() + file))
        QVERIFY2(int(message.forms.size()) == (message.isPlural ? forms : 1), qUtf8Printable(message.source));
}

void TestTranslations::languagesHoldTheSameTexts()
{
    const auto textsOf = [](const QString &file) {
        QStringList texts;
        for (const Message &message : messagesOf(folder() + file))
            texts.append(message.context + u'\n' + message.source);
        texts.sort();
        return texts;
    };
    QCOMPARE(textsOf(u"interdict_es.ts"_s), textsOf(u"interdict_ko.ts"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
