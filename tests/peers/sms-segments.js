// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Says how Twilio's open-source calculator splits texts into SMS.
//
//   node sms-segments.js <TEXTS
//
// Each line of standard input is a text as UTF-16 code units in hexadecimal ("0041d83dde00"), answered by one
// line of JSON:
//   encoding, units    of the whole text: "GSM-7" or "UCS-2", septets or UTF-16 code units
//   segments, last     how many, and the units in the last one
//   whole              the two again with characters that a reader sees as one (a letter with its accents, a
//                      flag, a family) kept in one segment, as the calculator does when left alone
//   clusters           whether there is any of more than one code point, so that `whole` may differ
const fs = require('fs');
const { need } = require('./modules.js');
const { SegmentedMessage } = need('sms-segments-calculator');

const fromHex = (hex) => String.fromCharCode(...(hex.match(/.{4}/g) || []).map((unit) => parseInt(unit, 16)));

function measured(segments, encoding) {
    const last = segments[segments.length - 1];
    return { segments: segments.length, last: last.messageSizeInBits() / (encoding === 'GSM-7' ? 7 : 16) };
}

function answer(text) {
    const message = new SegmentedMessage(text);
    const encoding = message.encodingName;
    const units = message.encodedChars.reduce((sum, char) => sum + char.codeUnits.length, 0);
    // The calculator's own packing, given code points in place of graphemes.
    const byCodePoint = message._buildSegments(message._encodeChars([...text]));
    const clusters = message.graphemes.some((grapheme) => [...grapheme].length > 1);
    return { encoding, units, ...measured(byCodePoint, encoding), clusters, whole: measured(message.segments, encoding) };
}

const lines = fs.readFileSync(0, 'latin1').split('\n').slice(0, -1);
process.stdout.write(lines.map((line) => JSON.stringify(answer(fromHex(line))) + '\n').join(''));
