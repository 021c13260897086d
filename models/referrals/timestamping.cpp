// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/timestamping.h"

#include "models/referrals/der.h"
#include "models/referrals/digester.h"
#include "models/referrals/timestampproof.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Timestamping)
};

struct HashObject
{
    QLatin1StringView name;
    QByteArray object; ///< the content of its OBJECT IDENTIFIER
};

/// 2.16.840.1.101.3.4.2.1 to .3 (RFC 5754).
const std::array<HashObject, 3> &hashObjects()
{
    static const std::array<HashObject, 3> objects{HashObject{"sha512"_L1, QByteArray::fromHex("608648016503040203")},
                                                   HashObject{"sha384"_L1, QByteArray::fromHex("608648016503040202")},
                                                   HashObject{"sha256"_L1, QByteArray::fromHex("608648016503040201")}};
    return objects;
}

const QByteArray signedData = QByteArray::fromHex("2a864886f70d010702");       // 1.2.840.113549.1.7.2
const QByteArray stampContent = QByteArray::fromHex("2a864886f70d0109100104"); // 1.2.840.113549.1.9.16.1.4

QByteArray nonceFor(const QByteArray &bytes)
{
    QByteArray nonce = Digester::of(u"sha256"_s, "RFC 3161 nonce\n" + bytes).first(8);
    nonce[0] = char((quint8(nonce[0]) & 0x7f) | 0x40); // positive, and always eight bytes long
    return nonce;
}

/// What TSTInfo says (RFC 3161 section 2.4.2).
struct Stamp
{
    QString algorithm;
    QByteArray imprint;
    QByteArray serial;
    QByteArray nonce;
    QDateTime at;
};

bool is(const std::optional<DerElement> &element, const QByteArray &content)
{
    return element && element->content == content;
}

/// The status of a response, and its token; the whole where it is a bare token.
struct Response
{
    bool isGranted = false;
    QByteArrayView token;
};

std::optional<Response> responseFrom(QByteArrayView bytes)
{
    DerReader outer(bytes);
    const auto whole = outer.next(DerReader::sequence);
    if (!whole)
        return {};
    DerReader inside(whole->content);
    if (inside.nextTag() == DerReader::object)
        return Response{true, whole->whole};
    const auto status = inside.next(DerReader::sequence);
    if (!status)
        return {};
    const auto code = DerReader(status->content).next(DerReader::integer);
    // 0 granted, 1 granted with changes; all else is a refusal.
    const bool isGranted = code && code->content.size() == 1 && quint8(code->content[0]) <= 1;
    const auto token = inside.next(DerReader::sequence);
    return Response{isGranted && token, token ? token->whole : QByteArrayView()};
}

std::optional<QByteArrayView> stampBytes(QByteArrayView token)
{
    DerReader outer(token);
    const auto info = outer.next(DerReader::sequence);
    DerReader content(info ? info->content : QByteArrayView());
    if (!is(content.next(DerReader::object), signedData))
        return {};
    const auto wrapped = content.next(DerReader::tagged0);
    DerReader inWrapped(wrapped ? wrapped->content : QByteArrayView());
    const auto data = inWrapped.next(DerReader::sequence);
    DerReader inData(data ? data->content : QByteArrayView());
    if (!inData.next(DerReader::integer) || !inData.next(DerReader::set))
        return {};
    const auto encapsulated = inData.next(DerReader::sequence);
    DerReader inside(encapsulated ? encapsulated->content : QByteArrayView());
    if (!is(inside.next(DerReader::object), stampContent))
        return {};
    const auto octets = inside.next(DerReader::tagged0);
    const auto bytes = DerReader(octets ? octets->content : QByteArrayView()).next(DerReader::octets);
    return bytes ? std::optional(bytes->content) : std::nullopt;
}

bool readImprint(const DerElement &element, Stamp &stamp)
{
    DerReader imprint(element.content);
    const auto algorithm = imprint.next(DerReader::sequence);
    const auto digest = imprint.next(DerReader::octets);
    const auto object = DerReader(algorithm ? algorithm->content : QByteArrayView()).next(DerReader::object);
    if (!object || !digest)
        return false;
    for (const HashObject &hash : hashObjects()) {
        if (object->content == hash.object)
            stamp.algorithm = hash.name;
    }
    stamp.imprint = digest->content.toByteArray();
    return !stamp.algorithm.isEmpty();
}

std::optional<Stamp> stampFrom(QByteArrayView bytes)
{
    const auto whole = DerReader(bytes).next(DerReader::sequence);
    DerReader fields(whole ? whole->content : QByteArrayView());
    Stamp stamp;
    if (!fields.next(DerReader::integer) || !fields.next(DerReader::object))
        return {};
    const auto imprint = fields.next(DerReader::sequence);
    if (!imprint || !readImprint(*imprint, stamp))
        return {};
    const auto serial = fields.next(DerReader::integer);
    const auto time = fields.next(DerReader::time);
    if (!serial || !time)
        return {};
    stamp.serial = serial->content.toByteArray();
    const QString text = QString::fromLatin1(time->content);
    stamp.at = QDateTime::fromString(text.left(14), u"yyyyMMddHHmmss"_s);
    stamp.at.setTimeSpec(Qt::UTC);
    if (!stamp.at.isValid() || !text.endsWith(u'Z'))
        return {};
    while (!fields.atEnd()) { // accuracy and ordering may come before the nonce
        const auto field = fields.next();
        if (!field)
            return {};
        if (field->tag == DerReader::integer)
            stamp.nonce = field->content.toByteArray();
    }
    return stamp;
}

TimestampCheck bad(const QString &sentence)
{
    TimestampCheck check;
    check.sentence = sentence;
    return check;
}

QString when(const QDateTime &at)
{
    return at.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

/// What was checked, and what was not.
void judge(TimestampCheck &check, const TimestampProof &proof)
{
    check.authority = visibleLine(proof.authority).left(200);
    switch (proof.state) {
    case TimestampProof::State::unavailable:
        check.state = TimestampCheck::State::unproven;
        check.sentence =
            Words::tr(
                "The time stamp is for this packet and states %1. Checked: its digest and nonce. Not checked: its "
                "signature and certificate, since this program was built without OpenSSL; \"openssl ts -verify\" "
                "checks them.")
                .arg(when(check.at));
        return;
    case TimestampProof::State::broken:
        check.state = TimestampCheck::State::bad;
        check.sentence = Words::tr("The signature of the time stamp does not hold. Do not rely on it.");
        return;
    case TimestampProof::State::untrusted:
        check.state = TimestampCheck::State::bad;
        check.sentence = Words::tr("The certificate of the time stamp, \"%1\", does not lead to one of those that were "
                                   "given as trusted: %2.")
                             .arg(check.authority, proof.detail);
        return;
    case TimestampProof::State::holds:
        check.state = TimestampCheck::State::good;
        check.sentence =
            Words::tr("The time stamp is for this packet and states %1. Checked: its digest, nonce and signature, with "
                      "the certificate of \"%2\" in it. Not checked: whether that certificate is trusted or was "
                      "revoked; give the authority's certificates with --trusted to check where it leads.")
                .arg(when(check.at), check.authority);
        return;
    case TimestampProof::State::trusted:
        check.state = TimestampCheck::State::good;
        check.isChainChecked = true;
        check.sentence =
            Words::tr("The time stamp is for this packet and states %1. Checked: its digest, nonce and signature, and "
                      "that the certificate of \"%2\" leads to one of those that were given as trusted. Not checked: "
                      "whether it was revoked.")
                .arg(when(check.at), check.authority);
        return;
    }
}

} // namespace

QByteArray timestampRequest(const QByteArray &bytes)
{
    const QByteArray algorithm =
        derElement(DerReader::sequence,
                   derElement(DerReader::object, hashObjects()[0].object) + QByteArray::fromHex("0500")); // and NULL
    const QByteArray imprint =
        derElement(DerReader::sequence, algorithm + derElement(DerReader::octets, Digester::of(u"sha512"_s, bytes)));
    const QByteArray wantsCertificate = derElement(DerReader::boolean, QByteArray(1, '\xff'));
    return derElement(DerReader::sequence,
                      derInteger(QByteArray(1, '\x01')) + imprint + derInteger(nonceFor(bytes)) + wantsCertificate);
}

TimestampCheck checkTimestamp(const QByteArray &bytes, const QByteArray &answer, const QByteArray &trusted)
{
    const std::optional<Response> response = responseFrom(answer);
    if (!response)
        return bad(Words::tr("The file is no answer to a time stamp request (RFC 3161)."));
    if (!response->isGranted)
        return bad(Words::tr("The authority refused the time stamp. Send the request again, or to another one."));
    const std::optional<QByteArrayView> content = stampBytes(response->token);
    const std::optional<Stamp> stamp = content ? stampFrom(*content) : std::nullopt;
    if (!stamp)
        return bad(Words::tr("The time stamp cannot be read: it is damaged, or of a digest that is not known here."));
    if (stamp->imprint != Digester::of(stamp->algorithm, bytes))
        return bad(Words::tr("The time stamp is for another packet: its digest is not that of the tag manifest."));
    // A stamp without a nonce was asked for by another program; ours come with the one that was sent.
    if (!stamp->nonce.isEmpty() && stamp->algorithm == "sha512"_L1 && stamp->nonce != nonceFor(bytes))
        return bad(Words::tr("The time stamp does not answer the request of this packet: its nonce is another."));
    TimestampCheck check;
    check.at = stamp->at;
    check.serial = QString::fromLatin1(stamp->serial.toHex());
    judge(check, proveTimestamp(response->token.toByteArray(), stamp->at, trusted));
    return check;
}

} // namespace interdict
