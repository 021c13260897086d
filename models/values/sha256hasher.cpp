// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/sha256hasher.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define INTERDICT_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace interdict {

namespace {

constexpr size_t blockBytes = 64;

alignas(16) constexpr std::array<quint32, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

quint32 bigEndian(const uchar *at)
{
    return quint32(at[0]) << 24 | quint32(at[1]) << 16 | quint32(at[2]) << 8 | quint32(at[3]);
}

/// One block, by the letter of FIPS 180-4, section 6.2.2.
void compress(std::array<quint32, 8> &state, const uchar *block)
{
    std::array<quint32, 64> w{};
    for (size_t i = 0; i < 16; ++i)
        w[i] = bigEndian(block + 4 * i);
    for (size_t i = 16; i < 64; ++i) {
        const quint32 s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
        const quint32 s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto [a, b, c, d, e, f, g, h] = state;
    for (size_t i = 0; i < 64; ++i) {
        const quint32 s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const quint32 t1 = h + s1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i];
        const quint32 s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const quint32 t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1;
        d = c, c = b, b = a, a = t1 + t2;
    }
    const std::array worked{a, b, c, d, e, f, g, h};
    for (size_t i = 0; i < state.size(); ++i)
        state[i] += worked[i];
}

#ifdef INTERDICT_SHA_INSTRUCTIONS

bool hasShaInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & bit_SHA))
        return false;
    return __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
}

/// The working state as the instructions want it: the words a, b, e, f and c, d, g, h.
struct Lanes
{
    __m128i abef;
    __m128i cdgh;
};

__attribute__((target("sha,sse4.1,ssse3"))) inline void fourRounds(Lanes &lanes, __m128i words, size_t group)
{
    const auto *constants = reinterpret_cast<const __m128i *>(roundConstants.data());
    const __m128i input = _mm_add_epi32(words, _mm_load_si128(constants + group));
    lanes.cdgh = _mm_sha256rnds2_epu32(lanes.cdgh, lanes.abef, input);
    lanes.abef = _mm_sha256rnds2_epu32(lanes.abef, lanes.cdgh, _mm_shuffle_epi32(input, 0x0e));
}

__attribute__((target("sha,sse4.1,ssse3"))) inline void accelerated(Lanes &lanes, const uchar *block)
{
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i words[4];
    for (size_t i = 0; i < 4; ++i) {
        words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(block) + i), order);
        fourRounds(lanes, words[i], i);
    }
    for (size_t group = 4; group < 16; ++group) {
        __m128i &oldest = words[group % 4];
        const __m128i second = words[(group + 1) % 4];
        const __m128i third = words[(group + 2) % 4];
        const __m128i newest = words[(group + 3) % 4];
        oldest = _mm_add_epi32(_mm_sha256msg1_epu32(oldest, second), _mm_alignr_epi8(newest, third, 4));
        oldest = _mm_sha256msg2_epu32(oldest, newest);
        fourRounds(lanes, oldest, group);
    }
}

__attribute__((target("sha,sse4.1,ssse3"))) void accelerated(std::array<quint32, 8> &state, const uchar *bytes,
                                                             size_t count)
{
    const auto word = [&state](size_t i) { return int(state[i]); };
    Lanes lanes{_mm_set_epi32(word(0), word(1), word(4), word(5)), _mm_set_epi32(word(2), word(3), word(6), word(7))};
    for (size_t i = 0; i < count; ++i) {
        const Lanes before = lanes;
        accelerated(lanes, bytes + i * blockBytes);
        lanes.abef = _mm_add_epi32(lanes.abef, before.abef);
        lanes.cdgh = _mm_add_epi32(lanes.cdgh, before.cdgh);
    }
    alignas(16) std::array<quint32, 4> first{};
    alignas(16) std::array<quint32, 4> second{};
    _mm_store_si128(reinterpret_cast<__m128i *>(first.data()), lanes.abef);
    _mm_store_si128(reinterpret_cast<__m128i *>(second.data()), lanes.cdgh);
    state = {first[3], first[2], second[3], second[2], first[1], first[0], second[1], second[0]};
}

#endif

} // namespace

bool Sha256Hasher::isAccelerated()
{
#ifdef INTERDICT_SHA_INSTRUCTIONS
    static const bool has = hasShaInstructions();
    return has;
#else
    return false;
#endif
}

void Sha256Hasher::addBlocks(const uchar *bytes, size_t count)
{
#ifdef INTERDICT_SHA_INSTRUCTIONS
    if (isAccelerated())
        return accelerated(m_state, bytes, count);
#endif
    for (size_t i = 0; i < count; ++i)
        compress(m_state, bytes + i * blockBytes);
}

void Sha256Hasher::add(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    auto left = size_t(bytes.size());
    const size_t waiting = m_length % blockBytes;
    m_length += left;
    if (waiting > 0) {
        const size_t taken = std::min(left, blockBytes - waiting);
        std::memcpy(m_rest.data() + waiting, at, taken);
        if (waiting + taken < blockBytes)
            return;
        addBlocks(m_rest.data(), 1);
        at += taken;
        left -= taken;
    }
    addBlocks(at, left / blockBytes);
    if (left % blockBytes > 0)
        std::memcpy(m_rest.data(), at + left / blockBytes * blockBytes, left % blockBytes);
}

Sha256Hasher::Bytes Sha256Hasher::finish()
{
    const quint64 bits = m_length * 8;
    size_t used = m_length % blockBytes;
    m_rest[used++] = 0x80;
    if (used > blockBytes - 8) {
        std::fill(m_rest.begin() + long(used), m_rest.end(), uchar(0));
        addBlocks(m_rest.data(), 1);
        used = 0;
    }
    std::fill(m_rest.begin() + long(used), m_rest.end(), uchar(0));
    for (size_t i = 0; i < 8; ++i)
        m_rest[blockBytes - 1 - i] = uchar(bits >> 8 * i);
    addBlocks(m_rest.data(), 1);
    Bytes digest{};
    for (size_t i = 0; i < digest.size(); ++i)
        digest[i] = uchar(m_state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

Sha256 Sha256Hasher::digest()
{
    const Bytes bytes = finish();
    return *Sha256::fromBytes(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
}

Sha256Hasher::Bytes Sha256Hasher::of(QByteArrayView bytes)
{
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

} // namespace interdict
